# SPDX-License-Identifier: GPL-3.0-or-later
"""What is installed, rather than run from a checkout: the wheel, and the app's test of itself."""

import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.system.app import ROOT

pytestmark = pytest.mark.system


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a space and an accent in its name that the wheel was unpacked to."""
    folder = tmp_path_factory.mktemp("é wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(folder / "site")
    return folder / "site"


def run(
    folder: Path, *arguments: str, first: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the unpacked app from an empty folder; ``first`` comes before all other imports."""
    paths = [str(path) for path in (first, folder) if path is not None]
    return subprocess.run(
        [sys.executable, "-P", "-m", "mockinterview", *arguments],
        cwd=folder.parent,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_a_wheel_starts_from_anywhere_and_tests_itself(installed: Path) -> None:
    done = run(installed, "--self-test")

    assert done.returncode == 0, done.stdout + done.stderr
    states = {line.split()[1]: line.split()[0] for line in done.stdout.splitlines()[1:]}
    assert states.keys() == {
        *("libraries", "assets", "sound", "voice", "recogniser", "library", "window"),
    }
    assert {states[part] for part in states.keys() - {"sound", "voice"}} == {"ok"}
    assert re.search(r"^ok +library .* its PDF \d{2,} kB$", done.stdout, re.MULTILINE)


def test_a_wheel_holds_the_questions(installed: Path) -> None:
    done = run(installed, "questions", "list", "--json")
    assert len(json.loads(done.stdout)) > 500


def test_a_broken_library_is_named_and_the_rest_is_tried(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "pypdf.py").write_text("raise ImportError('it was left out')\n")

    done = run(installed, "--self-test", first=tmp_path)

    assert done.returncode == 1
    failed = {line.split()[1] for line in done.stdout.splitlines() if line.startswith("FAILED")}
    assert failed == {"libraries"}
    assert "it was left out" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr
