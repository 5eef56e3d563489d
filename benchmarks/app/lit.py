# SPDX-License-Identifier: GPL-3.0-or-later
"""The app with somebody who watches which word of the transcript is lit.

``python -m benchmarks.app.lit FILE ARGUMENT…`` runs the app, and writes down as JSON when another
word was lit: seconds since 1970.
"""

import sys
import threading
import time

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from benchmarks.app.onlooker import run_watched
from mockinterview.ui.widgets.transcript_view import TranscriptView

#: Far shorter than what is looked for, 60 ms.
EVERY_MS = 4


class _Eye(QObject):
    """Lives on the thread of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.lit_at: list[float] = []
        self._lit: QRectF | None = None
        self._timer = QTimer(self, interval=EVERY_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)
        self._view: TranscriptView | None = None

    @Slot()
    def begin(self) -> None:
        """Look from now on."""
        self._timer.start()

    def _look(self) -> None:
        if self._view is None:
            shown = (one for one in QApplication.allWidgets() if isinstance(one, TranscriptView))
            self._view = next((view for view in shown if view.isVisible()), None)
            return
        lit = self._view.playing_box()
        if lit is not None and lit != self._lit:
            self.lit_at.append(time.time())
        self._lit = lit


def _look_on(application: QCoreApplication, stop: threading.Event) -> list[float]:
    eye = _Eye()
    eye.moveToThread(application.thread())
    QTimer.singleShot(0, eye, eye.begin)
    stop.wait()
    return eye.lit_at


if __name__ == "__main__":
    sys.exit(run_watched(_look_on))
