# SPDX-License-Identifier: GPL-3.0-or-later
"""The signals by which an operating system asks a program to end, as a signal of Qt."""

import os
import signal
import sys
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

#: Windows cannot wake a window from a signal: there Python has to have its turn. Our guess.
LOOK_EVERY_MS = 250
#: A session that ends, Ctrl+C, a terminal that is closed. Not every system has them all.
NAMES = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")


class StopSignals(QObject):
    """While it is held, those signals end nothing by themselves: ``asked`` tells of them."""

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        numbers = (getattr(signal, name, None) for name in NAMES)
        self._before = {
            number: signal.signal(number, self._on_signal) for number in numbers if number
        }
        self._was_asked = False
        if sys.platform == "win32":
            timer = QTimer(self, interval=LOOK_EVERY_MS)
            timer.timeout.connect(self._look)
            timer.start()
            return
        # The byte that Python writes at a signal wakes the event loop, which else would not know.
        self._read, self._write = os.pipe()
        os.set_blocking(self._read, False)
        os.set_blocking(self._write, False)
        self._wakeup_before = signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)

    def release(self) -> None:
        """Give the signals back as they were."""
        if sys.platform != "win32":
            self._notifier.setEnabled(False)
            signal.set_wakeup_fd(self._wakeup_before)
            os.close(self._read)
            os.close(self._write)
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self._was_asked = True

    def _on_woken(self) -> None:
        os.read(self._read, 4096)
        self._look()

    def _look(self) -> None:
        if self._was_asked:
            self._was_asked = False
            self.asked.emit()
