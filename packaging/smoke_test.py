#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a built program must do before anybody gets it.

    python3 packaging/smoke_test.py PROGRAM

It is run as a stranger would run it: from another folder, with an empty home whose name has a
space and an accent, without a screen, and knowing nothing of any Python.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

#: What every system needs to start a program, and where there is a screen or a sound server.
KEPT = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "XDG_RUNTIME_DIR", "DISPLAY", "PULSE_SERVER", "LANG")
#: A minute each is plenty; a machine that builds for three systems may be slow.
PATIENCE_S = 300
#: Signs of a broken bundle in what a program prints.
SIGNS = ("Traceback", "ModuleNotFoundError", "FAILED", "cannot open shared object")


class BrokenError(Exception):
    """The program does not do what it must; the text says which and how."""


def smoke_test(program: Path) -> None:
    """Try one program out.

    Raises:
        BrokenError: Something does not work.
    """
    with tempfile.TemporaryDirectory(prefix="é mock ") as folder:
        home = Path(folder)
        print(_run(program, home, "--version").strip())
        print(_run(program, home, "--self-test").strip())
        inside = program.resolve().parent
        if not any(inside.rglob("licenses/pyside6_essentials*/METADATA")):
            raise BrokenError("the licences of what it is made of are missing")
        sample = next(inside.rglob("assets/speech/sample.wav"))
        report = json.loads(_run(program, home, "analyze", str(sample), "--json"))
        if not report["transcript"]["words"]:
            raise BrokenError("analyze heard nothing in the sample")
        _run(program, home, "--exit-after-start")
        listed = json.loads(_run(program, home, "sessions", "list", "--json"))
        if listed:
            raise BrokenError("there are sessions in a library that nobody has used")
    print("Everything tried works.")


def _run(program: Path, home: Path, *arguments: str) -> str:
    """Run the program and return what it printed on stdout."""
    done = subprocess.run(
        [str(program), *arguments],
        cwd=home,
        env=_environment(home),
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=PATIENCE_S,
        check=False,
    )
    printed = done.stdout + done.stderr
    if done.returncode or any(sign in printed for sign in SIGNS):
        raise BrokenError(f"{' '.join(arguments)} ended with {done.returncode}:\n{printed}")
    return done.stdout


def _environment(home: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    own = {"MOCKINTERVIEW_HOME": str(home / "data"), "HOME": str(home), "USERPROFILE": str(home)}
    return {**kept, **own, "QT_QPA_PLATFORM": "offscreen"}


def main(arguments: Sequence[str]) -> int:
    """Try the program named; 0 only if everything works."""
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        smoke_test(Path(arguments[0]).absolute())
    except (BrokenError, OSError, subprocess.TimeoutExpired) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
