# SPDX-License-Identifier: GPL-3.0-or-later
"""The app with somebody who keeps asking its window how it is.

``python -m benchmarks.app.watched FILE ARGUMENT…`` runs the app, and writes down as JSON when each
question was asked (seconds since 1970) and how many milliseconds its window took to hear of it.
"""

import sys
import threading
import time
from array import array

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from benchmarks.app.onlooker import run_watched

#: Long enough to cost next to nothing, short enough to meet whatever a person would notice.
EVERY_S = 0.02


class _Heart(QObject):
    """Lives on the thread of the window, and answers as soon as that is free."""

    asked = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._late = array("d")  # as objects: 1 MB in three minutes
        self.answered = threading.Event()
        self.asked.connect(self._on_asked)

    @Slot(float)
    def _on_asked(self, at: float) -> None:
        self._late.extend((at, 1000 * (time.time() - at)))
        self.answered.set()

    @property
    def late(self) -> list[tuple[float, float]]:
        """When it was asked (seconds since 1970), and after how many milliseconds it answered."""
        return list(zip(self._late[::2], self._late[1::2], strict=True))


def _look_on(application: QCoreApplication, stop: threading.Event) -> list[tuple[float, float]]:
    heart = _Heart()
    heart.moveToThread(application.thread())
    while not stop.wait(EVERY_S):
        heart.answered.clear()
        heart.asked.emit(time.time())
        while not heart.answered.wait(EVERY_S):
            if stop.is_set():
                return heart.late
    return heart.late


if __name__ == "__main__":
    sys.exit(run_watched(_look_on))
