# SPDX-License-Identifier: GPL-3.0-or-later
"""The app with somebody who keeps asking its window how it is.

``python -m benchmarks.app.watched FILE ARGUMENT…`` runs the app, and writes down as JSON when each
question was asked (seconds since 1970) and how many milliseconds its window took to hear of it.
"""

import json
import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from mockinterview.cli import main as run_app

#: Long enough to cost next to nothing, short enough to meet whatever a person would notice.
EVERY_S = 0.02


class _Heart(QObject):
    """Lives on the thread of the window, and answers as soon as that is free."""

    asked = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.late: list[tuple[float, float]] = []
        self.answered = threading.Event()
        self.asked.connect(self._on_asked)

    @Slot(float)
    def _on_asked(self, at: float) -> None:
        self.late.append((at, 1000 * (time.time() - at)))
        self.answered.set()


def _watch(stop: threading.Event, hearts: list[_Heart]) -> None:
    while (application := QCoreApplication.instance()) is None:
        if stop.wait(EVERY_S):
            return
    heart = _Heart()
    heart.moveToThread(application.thread())
    hearts.append(heart)
    while not stop.wait(EVERY_S):
        heart.answered.clear()
        heart.asked.emit(time.time())
        while not heart.answered.wait(EVERY_S):
            if stop.is_set():
                return


def main() -> int:
    """Run the app, watched."""
    stop, hearts = threading.Event(), list[_Heart]()
    watcher = threading.Thread(target=_watch, args=(stop, hearts))
    watcher.start()
    try:
        return run_app(sys.argv[2:])
    finally:
        stop.set()
        watcher.join()
        late = hearts[0].late if hearts else []
        Path(sys.argv[1]).write_text(json.dumps(late), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
