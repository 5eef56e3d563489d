#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Set up what Mock Interview needs, then open it; with --test, run its tests instead.

    python3 run.py [ARGUMENT…]         the app, or one of its commands
    python3 run.py --test [ARGUMENT…]  every check and the whole test suite; arguments go to pytest
    python3 run.py --screenshots DIR   every page in every state as a picture

Needs the standard library alone. Speaks on stderr, so that stdout is the app's.
"""

from __future__ import annotations

import contextlib
import ctypes
import glob
import hashlib
import importlib.util
import json
import os
import platform
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

PROJECT = Path(__file__).resolve().parent
VENV = PROJECT / ".venv"
STAMP = VENV / "mockinterview-setup.json"
APP_LOCK = "requirements.lock"
TEST_LOCK = "requirements-test.lock"
SYSTEM_PACKAGES = PROJECT / "packaging" / "system_packages.txt"
OLDEST_PYTHON = (3, 11)
#: Newer ones work too where a compiler is at hand: pocketsphinx has no wheel for 3.14.
NEWEST_WITH_WHEELS = (3, 13)
#: Raise it when this file sets things up in another way, so that old set-ups are made anew.
SETUP_VERSION = 1
#: Real sound and a real window need the machine to themselves: a busy neighbour makes the virtual
#: microphone stutter. The rest is computing, on every core, the tests of a module together.
AT_THE_DESK = ("-m", "system")
ON_EVERY_CORE = ("-m", "not system", "-n", "auto", "--dist", "loadfile")


class SetupError(Exception):
    """The set-up cannot go on; the text says what to do."""


class Need(NamedTuple):
    """One thing that the system has to provide: how to see it, and each family's package for it."""

    check: str
    apt: str
    dnf: str
    pacman: str
    zypper: str


def needs_in(table: str) -> tuple[Need, ...]:
    """Read a table of needs: one a line, columns as in ``Need``, ``=`` for "as apt has it"."""
    rows = (line.split() for line in table.strip().splitlines())
    return tuple(Need(*(row[1] if cell == "=" else cell for cell in row)) for row in rows)


NEEDS, TEST_NEEDS = (
    needs_in(part.partition("]")[2])
    for part in SYSTEM_PACKAGES.read_text(encoding="utf-8").split("\n[")[1:]
)
INSTALL = {
    "apt": "apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=120",
    "dnf": "dnf install -y",
    "pacman": "pacman -S --needed --noconfirm",
    "zypper": "zypper --non-interactive install --no-recommends",
}
#: What pip says when it cannot go on, and what that means for a person.
PIP_TROUBLE = (
    (
        ("No space left on device", "Errno 28"),
        "The disk is full: the set-up needs about 1.5 GB. Make room, then start again.",
    ),
    (
        ("Permission denied", "Errno 13", "Read-only file system"),
        f"The folder {PROJECT} may not be written to. Move it to one of your own folders.",
    ),
    (
        ("THESE PACKAGES DO NOT MATCH THE HASHES",),
        "A downloaded package is not the one that was locked. Nothing was installed from it."
        " Start again on another network.",
    ),
    (
        ("Connection", "Max retries", "name resolution", "Network is unreachable", "timed out"),
        "The packages that the app is built on could not be downloaded, which is needed once."
        " Connect to the network, then start again.",
    ),
    (
        ("Failed building wheel", "No matching distribution", "build dependencies"),
        "There is no ready-made package of everything for this Python and computer. Install"
        " Python 3.11, 3.12 or 3.13 on a 64-bit system, then start again.",
    ),
)


def say(text: str) -> None:
    """Tell the person, on stderr."""
    print(text, file=sys.stderr, flush=True)


def is_terminal() -> bool:
    """Tell whether a person sits there who can answer a question."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()


def run(command: Sequence[str], **environment: str) -> int:
    """Run a command, what it prints going to stderr, and return its exit code."""
    return subprocess.call(command, stdout=sys.stderr, env={**os.environ, **environment})


def is_there(check: str) -> bool:
    """Tell whether the system already provides what a ``Need`` names."""
    if check.startswith("/"):
        return any(glob.glob(pattern) for pattern in check.split("|"))
    if ".so." not in check:
        return shutil.which(check) is not None
    try:
        ctypes.CDLL(check)
    except OSError:
        return False
    return True


def package_family() -> str | None:
    """Return the name of the package manager at hand, if it is one of those we know."""
    return next((name for name in INSTALL if shutil.which(INSTALL[name].split()[0])), None)


def missing_packages(family: str, needs: Sequence[Need]) -> list[str]:
    """Return this family's packages for all that is not there yet, each once."""
    names = [str(getattr(need, family)) for need in needs if not is_there(need.check)]
    return list(dict.fromkeys(names))


def how_to_be_root(packages: Sequence[str], command: str) -> list[str] | None:
    """Return what to put before a command so that it may install, or None where it may not."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    if os.environ.get("CI"):
        return ["sudo", "-n"]
    if not is_terminal():
        return None
    say(f"Mock Interview needs these system packages: {' '.join(packages)}")
    say(f"They would be installed by: sudo {command}")
    answer = input("Install them now? [Y/n] ").strip().lower()
    return ["sudo"] if answer in {"", "y", "yes"} else None


def set_up_system(needs: Sequence[Need], extra: Sequence[str], settled: Sequence[str]) -> list[str]:
    """Install missing system packages; return those that need not be asked about again."""
    if not sys.platform.startswith("linux"):
        return list(settled)
    family = package_family()
    if family is None:
        return list(settled)
    packages = [*(extra if family == "apt" else ()), *missing_packages(family, needs)]
    if set(packages) <= set(settled):
        return list(settled)
    command = f"{INSTALL[family]} {' '.join(packages)}"
    before = how_to_be_root(packages, command)
    if before is None:
        say(f"Without these system packages some of it will not work. To install them: {command}")
        return [*settled, *packages]
    if family == "apt":  # the others look at their servers by themselves
        run([*before, "apt-get", "update", "-q"])
    install = [*before, *INSTALL[family].split()]
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    if run([*install, *packages], **quiet) != 0:
        # One name that this release does not know must not cost all the others.
        failed = [name for name in packages if run([*install, name], **quiet) != 0]
        if failed:
            say(f"These system packages could not be installed: {' '.join(failed)}")
    return [*settled, *packages]


def venv_python() -> Path:
    """Return the Python inside the virtual environment, whether or not it is there."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def lock_hash(name: str) -> str:
    """Return what changes when a lock file does."""
    return hashlib.sha256((PROJECT / name).read_bytes()).hexdigest()


def base_mark() -> list[object]:
    """Return what a virtual environment hangs on: when it changes, it has to be made anew."""
    return [SETUP_VERSION, str(PROJECT), platform.python_version(), sys.base_prefix]


def read_stamp() -> dict[str, object]:
    """Return what the last complete set-up wrote down; empty when there was none."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def is_ready(stamp: dict[str, object], locks: Sequence[str]) -> bool:
    """Tell whether the environment that ``stamp`` describes serves as it is."""
    installed = stamp.get("locks")
    return (
        stamp.get("base") == base_mark()
        and isinstance(installed, dict)
        and all(installed.get(name) == lock_hash(name) for name in locks)
        and venv_python().exists()
    )


@contextlib.contextmanager
def only_one_at_a_time() -> Iterator[None]:
    """Hold the set-up lock, so that two starts at once do not write over each other."""
    with (PROJECT / ".venv.lock").open("a+b") as file:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            import fcntl

            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                say("Another start is setting things up; waiting for it.")
                fcntl.flock(file, fcntl.LOCK_EX)
        yield  # closing the file gives the lock back


def make_venv() -> None:
    """Make the virtual environment anew and link the app into it."""
    if VENV.exists() and not (VENV / "pyvenv.cfg").exists() and any(VENV.iterdir()):
        raise SetupError(f"{VENV} holds something else. Move it away, then start again.")
    if importlib.util.find_spec("ensurepip") is None:
        version = ".".join(platform.python_version_tuple()[:2])
        raise SetupError(
            f"This Python has no pip. Install the package python{version}-venv"
            f" (sudo apt install python{version}-venv), then start again."
        )
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(VENV)], stdout=sys.stderr):
        raise SetupError(f"The virtual environment {VENV} could not be made; the reason is above.")
    site = Path(sysconfig.get_path("purelib", "venv", {"base": str(VENV), "platbase": str(VENV)}))
    # Relative, and so plain ASCII wherever the project lies.
    (site / "mockinterview.pth").write_text(os.path.relpath(PROJECT, site) + "\n", encoding="ascii")
    script = venv_python().with_name("mockinterview")
    text = '#!/bin/sh\nexec {} {} "$@"\n'
    if os.name == "nt":
        script, text = script.with_suffix(".cmd"), "@{} {} %*\n"
    python = f'"{venv_python()}"' if os.name == "nt" else shlex.quote(str(venv_python()))
    script.write_text(text.format(python, "-P -m mockinterview"), encoding="utf-8")
    script.chmod(0o755)


def run_pip(command: Sequence[str]) -> tuple[int, str]:
    """Run pip; return its exit code and complaints. A log gets a line for each package."""
    env, out = {**os.environ, "PIP_USER": "0"}, sys.stderr if is_terminal() else subprocess.PIPE
    with tempfile.TemporaryFile() as trouble:
        with subprocess.Popen(command, env=env, stdout=out, stderr=trouble) as pip:
            for line in pip.stdout or ():
                words = line.decode(errors="replace").split()
                if words[:1] == ["Collecting"]:
                    say(f"  {words[1]}")
                elif words[:2] == ["Installing", "collected"]:
                    say("Unpacking the packages. This is the longer half.")
        trouble.seek(0)
        return pip.returncode, trouble.read().decode(errors="replace")


def pip_install(locks: Sequence[str]) -> None:
    """Install just what the lock files name, each package checked against its hash."""
    command = [str(venv_python()), "-I", "-m", "pip", "install", "--no-deps", "--require-hashes"]
    command += ["--no-input", "--disable-pip-version-check", "--retries", "2"]
    command += [f"--requirement={PROJECT / name}" for name in locks]
    code, trouble = run_pip(command)
    if code != 0:
        for signs, sentence in PIP_TROUBLE:
            if any(sign in trouble for sign in signs):
                raise SetupError(sentence)
        last = (trouble.strip().splitlines() or ["pip did not say why"])[-1]
        raise SetupError(f"The packages that the app is built on could not be installed: {last}")


def compile_app() -> None:
    """Compile the app once, so that no start has to where Python may write nothing down."""
    command = [str(venv_python()), "-I", "-m", "compileall", "-q", str(PROJECT / "mockinterview")]
    subprocess.call(command, stdout=sys.stderr)  # where it fails, each start compiles by itself


def set_up(for_tests: bool) -> None:
    """Make system, environment and packages ready; quick when they are."""
    locks = [APP_LOCK, TEST_LOCK] if for_tests else [APP_LOCK]
    needs = [*NEEDS, *TEST_NEEDS] if for_tests else NEEDS
    stamp, extra = read_stamp(), []
    ready = is_ready(stamp, locks)
    if not ready and importlib.util.find_spec("ensurepip") is None:
        extra = ["python{}.{}-venv".format(*platform.python_version_tuple())]
    before = stamp.get("settled")
    known = [str(name) for name in before] if isinstance(before, list) else []
    settled = set_up_system(needs, extra, known)
    if ready and settled == known:
        return
    with only_one_at_a_time():
        stamp = read_stamp()
        if not is_ready(stamp, locks):
            old = stamp.get("locks")
            installed = dict(old) if isinstance(old, dict) else {}
            all_locks = [name for name in (APP_LOCK, TEST_LOCK) if name in {*locks, *installed}]
            say("Setting up. The first time takes minutes.")
            STAMP.unlink(missing_ok=True)  # until it is whole again, it counts as half-made
            if stamp.get("base") != base_mark() or not venv_python().exists():
                say("Making an environment of its own, in .venv.")
                make_venv()
            say("Downloading the packages that it is built on:")
            pip_install(all_locks)
            compile_app()
            stamp = {"base": base_mark(), "locks": {name: lock_hash(name) for name in all_locks}}
        stamp["settled"] = settled
        part = STAMP.with_suffix(".part")
        part.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
        part.replace(STAMP)


def run_checks(arguments: Sequence[str]) -> int:
    """Run every check, then pytest, whose closing line is the last; 0 only if all are content."""
    failed = []
    for tool in (["ruff", "check"], ["ruff", "format", "--check"], ["mypy"]):
        say(f"== {' '.join(tool)}")
        if subprocess.call([str(venv_python()), "-m", *tool], cwd=PROJECT) != 0:
            failed.append(" ".join(tool))
    if failed:
        say(f"Not content: {', '.join(failed)}. Running the tests all the same.")
    say("== pytest")
    codes = [
        subprocess.call([str(venv_python()), "-m", "pytest", *run], cwd=PROJECT)
        for run in ([arguments] if arguments else [AT_THE_DESK, ON_EVERY_CORE])
    ]
    return next((code for code in codes if code), int(bool(failed)))


def open_app(arguments: Sequence[str]) -> int:
    """Become the app, in the folder that the person is in; or what takes pictures of it."""
    module = "tests.screens.gallery" if arguments[:1] == ["--screenshots"] else "mockinterview"
    # -P keeps that folder out of the import path: a file of theirs must not stand in for ours.
    command = [str(venv_python()), "-P", "-m", module, *arguments]
    if os.name == "nt":  # exec there returns to the shell before the app has ended
        return subprocess.call(command)
    os.execv(command[0], command)  # does not come back
    return 1


def use_a_good_python(arguments: Sequence[str]) -> None:
    """Go on as it is, become a Python that suits, or say that there is none."""
    version = sys.version_info[:2]
    if OLDEST_PYTHON <= version <= NEWEST_WITH_WHEELS:
        return
    if os.name != "nt":
        for minor in range(NEWEST_WITH_WHEELS[1], OLDEST_PYTHON[1] - 1, -1):
            better = shutil.which(f"python3.{minor}")
            if better and subprocess.call([better, "-c", ""], stderr=subprocess.DEVNULL) == 0:
                os.execv(better, [better, str(PROJECT / "run.py"), *arguments])
    if version < OLDEST_PYTHON:
        raise SetupError(
            "Mock Interview needs Python 3.11 or newer, and this is"
            f" {platform.python_version()}. Install Python 3.13, then start again with it."
        )


def main(arguments: Sequence[str]) -> int:
    """Set up, then run what was asked for."""
    for_tests = bool(arguments) and arguments[0] == "--test"
    try:
        use_a_good_python(arguments)
        set_up(for_tests)
    except SetupError as error:
        say(str(error))
        return 1
    except OSError as error:
        say(f"The set-up stopped: {error.filename or PROJECT}: {error.strerror}. Start again.")
        return 1
    return run_checks(arguments[1:]) if for_tests else open_app(arguments)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
