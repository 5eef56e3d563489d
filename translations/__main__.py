# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m translations`` draws the sentences out of the code, and compiles what was filled in.

Sentences that are new stand in the ``.ts`` files as unfinished; those that are gone are dropped.
"""

import argparse
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent
COMPILED = PROJECT / "assets" / "translations"
#: English is here for what is counted alone: "1 answer", "2 answers".
LANGUAGES = ("de", "en", "es", "fr")


class ToolError(Exception):
    """A tool of Qt is not there, or did not do its work."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what was asked; both where nothing was."""
    parser = argparse.ArgumentParser(prog="python -m translations", description=__doc__)
    parser.add_argument("what", nargs="?", choices=("extract", "compile"))
    what = parser.parse_args(arguments).what
    try:
        if what != "compile":
            extract(HERE)
        if what != "extract":
            build(HERE, COMPILED)
    except ToolError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def extract(folder: Path) -> None:
    """Bring the ``.ts`` files of a folder in step with the code."""
    code = sorted(str(path) for path in (PROJECT / "mockinterview").rglob("*.py"))
    for language in LANGUAGES:
        counted_only = ["-pluralonly"] if language == "en" else []
        _run(
            "lupdate",
            *code,
            *("-ts", str(folder / f"mockinterview_{language}.ts")),
            *("-source-language", "en", "-target-language", language),
            *("-locations", "none", "-no-obsolete", *counted_only),
        )


def build(folder: Path, into: Path) -> None:
    """Compile the ``.ts`` files of a folder; what is unfinished is left out."""
    into.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        name = f"mockinterview_{language}"
        _run("lrelease", str(folder / f"{name}.ts"), "-qm", str(into / f"{name}.qm"))


def _run(tool: str, *arguments: str) -> None:
    """Run a tool of Qt, as PySide6 brings it along."""
    found = shutil.which(f"pyside6-{tool}", path=str(Path(sys.executable).parent))
    if found is None:
        raise ToolError(f"pyside6-{tool} is not beside {sys.executable}. It comes with PySide6.")
    done = subprocess.run([found, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise ToolError(f"pyside6-{tool} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
