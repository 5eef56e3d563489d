# SPDX-License-Identifier: GPL-3.0-or-later
"""The deadline of the end: a process that hangs is ended, one that does not is left alone."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = """
import logging, sys, threading
from mockinterview.app.ending import Deadline
logging.basicConfig(stream=sys.stderr)
never = threading.Event()
threading.Thread(target=never.wait, name="a driver that hangs").start()
with Deadline(float(sys.argv[1])):
    if sys.argv[2] == "hangs":
        never.wait()
never.set()
"""


def end(seconds: float, how: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, str(seconds), how],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
    )


def test_what_hangs_is_ended_by_force_and_named_in_the_log() -> None:
    done = end(0.1, "hangs")
    assert done.returncode == 1
    assert "a driver that hangs" in done.stderr


def test_what_ends_in_time_is_left_alone() -> None:
    done = end(60, "ends")
    assert (done.returncode, done.stderr) == (0, "")
