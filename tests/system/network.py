# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the network away from a program, and sees what it would have reached."""

import contextlib
import functools
import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path


@functools.cache
def cut_off() -> tuple[str, ...]:
    """Return what to put before a command so that it has no network; empty where that is denied.

    Sockets in the file system, by which screen, sound and buses are reached, work as before.
    """
    before = ("unshare", "--net") if os.geteuid() == 0 else ("unshare", "--map-root-user", "--net")
    if shutil.which("unshare") is None or subprocess.run([*before, "true"]).returncode != 0:
        return ()
    return before


#: Kinds of sockets that never leave this computer: files, and talk with the kernel.
_LOCAL_FAMILIES = {"AF_UNIX", "AF_LOCAL", "AF_NETLINK"}
_CONNECT = re.compile(
    r"(?:connect|sendto)\(\d+.*?sa_family=(AF_\w+)(?:.*?sun_path=@?\"([^\"]*)\")?"
)
_SOCKET = re.compile(r"socket:\[(\d+)\]")


def watched(file: Path) -> tuple[str, ...]:
    """Return what to put before a command so that all it connects to is noted in a file.

    Empty where the program for that is missing, or where nobody may watch.
    """
    options = "--follow-forks --seccomp-bpf --quiet=all --trace=connect,sendto --string-limit=200"
    # As a grandchild, so that the process that is started is the command itself.
    before = ("strace", "--daemonize", *options.split(), "--output", str(file))
    if shutil.which("strace") is None or subprocess.run([*before, "true"]).returncode != 0:
        return ()
    return before


def connections(notes: str) -> set[tuple[str, str]]:
    """Return the family and the path of all that was connected to, by the notes of ``watched``."""
    return {(found[1], found[2] or "") for found in _CONNECT.finditer(notes)}


def leaves_the_computer(connection: tuple[str, str]) -> bool:
    """Tell whether a connection is to something else than a socket on this computer."""
    return connection[0] not in _LOCAL_FAMILIES


def foreign_sockets(pids: Iterable[int]) -> list[str]:
    """Return the sockets of these processes that are not local ones, as the kernel lists them."""
    foreign = []
    for pid in pids:
        process = Path(f"/proc/{pid}")
        held = set(_sockets_of(process))
        for name in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
            with contextlib.suppress(OSError):  # it has ended
                lines = (process / "net" / name).read_text(encoding="ascii").splitlines()[1:]
                foreign += [f"{pid} {name} {line}" for line in lines if line.split()[9] in held]
    return foreign


def _sockets_of(process: Path) -> Iterator[str]:
    with contextlib.suppress(OSError):
        for file in (process / "fd").iterdir():
            with contextlib.suppress(OSError):  # it has just been closed
                if found := _SOCKET.match(str(file.readlink())):
                    yield found[1]
