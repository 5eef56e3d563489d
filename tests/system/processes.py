# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that a test starts: waited for, and gone afterwards with all that they started."""

import contextlib
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

Found = TypeVar("Found")

#: How often another process is looked at: it sends no signal that could be waited for.
LOOK_EVERY_S = 0.05


def wait_for(look: Callable[[], Found | None], timeout_s: float, what: str) -> Found:
    """Look until there is something, and return it; the test fails when there never is."""
    until = time.monotonic() + timeout_s
    while True:
        found = look()
        if found:
            return found
        assert time.monotonic() < until, f"no {what} within {timeout_s:g} s"
        time.sleep(LOOK_EVERY_S)


def processes_with(mark: str) -> list[int]:
    """Return the processes whose environment holds ``NAME=value``, whoever started them."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit() and int(folder.name) != os.getpid():
            with contextlib.suppress(OSError):  # it has ended, or is not ours
                if mark.encode() in (folder / "environ").read_bytes().split(b"\0"):
                    found.append(int(folder.name))
    return found


def command_line(pid: int) -> str:
    """Return how a process was started; empty when it is gone."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode().strip()
    except OSError:
        return ""


def end_all_with(mark: str) -> None:
    """End the processes with that mark, by force those that do not go when asked."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        until = time.monotonic() + 3
        for pid in processes_with(mark):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)
        while processes_with(mark) and time.monotonic() < until:
            time.sleep(LOOK_EVERY_S)
