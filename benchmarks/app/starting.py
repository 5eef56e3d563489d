# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the window takes to be usable, against an empty window of the same toolkit."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from benchmarks.app.figures import Figure
from benchmarks.app.ground import ROOT, Ground, busy

MOST_TIMES_EMPTY = 2.5

_EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1280, 820)
window.show()
def look():
    if window.windowHandle().isExposed():
        application.quit()
    else:
        QTimer.singleShot(5, look)
look()
application.exec()
"""
#: As anybody types it, but for leaving at once.
APP = (sys.executable, "-m", "mockinterview", "--exit-after-start")
EMPTY = (sys.executable, "-c", _EMPTY)


def measure(ground: Ground) -> Iterator[Figure]:
    """Start the app and the empty window in turn, after each has been started once."""
    load = busy()
    with tempfile.TemporaryDirectory() as home:
        app, empty = seconds_to_start(ground, (APP, EMPTY), Path(home))
    yield Figure(
        "start to usable window, warm disk",
        app,
        "s",
        MOST_TIMES_EMPTY,
        empty,
        "an empty PySide6 window",
        by_ratio=True,
        load=load,
    )


def seconds_to_start(
    ground: Ground, commands: Sequence[Sequence[str]], home: Path
) -> tuple[float, ...]:
    """Return the median time of each command, run in turn: a busy moment then meets all."""
    times: list[list[float]] = [[] for _ in commands]
    for turn in range(ground.scale.starts + 1):
        for command, taken in zip(commands, times, strict=True):
            began = time.perf_counter()
            subprocess.run(command, env=ground.environment(home), cwd=ROOT, check=True)
            if turn:  # the first one fills the disk's cache and compiles
                taken.append(time.perf_counter() - began)
    return tuple(median(each) for each in times)
