# SPDX-License-Identifier: GPL-3.0-or-later
"""On real disks that are too small: what was kept stays kept, and one sentence says what to do."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MOUNT = (
    ("unshare", "--mount")
    if os.name != "nt" and os.geteuid() == 0
    else ("unshare", "--map-root-user", "--mount")
)


def can_mount(place: Path) -> bool:
    """Say whether a file system may be mounted here: not in every container."""
    if shutil.which("unshare") is None:
        return False
    command = [*MOUNT, "mount", "-t", "tmpfs", "tmpfs", str(place)]
    return subprocess.run(command, capture_output=True).returncode == 0


@pytest.mark.system
def test_on_a_disk_too_small_nothing_that_was_kept_is_lost(tmp_path: Path) -> None:
    if not can_mount(tmp_path):
        pytest.skip("no file system may be mounted here")
    done = subprocess.run(
        [*MOUNT, sys.executable, "-m", "tests.system.full_disk", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    sentences = done.stdout.splitlines()
    assert all(len(line) > 20 for line in sentences)
