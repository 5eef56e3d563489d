# SPDX-License-Identifier: GPL-3.0-or-later
"""Collects reference cycles on the GUI thread alone.

Python collects on whichever thread happens to allocate. Where a cycle holds a QObject, that
destroys it on a thread it does not live on, and the process crashes (seen: one test run in three).
"""

import gc

from PySide6.QtCore import QObject, QTimer

#: Cycles hold no sound and few bytes: looking this often is plenty. Our guess.
LOOK_EVERY_MS = 1000


class GuiThreadCollector(QObject):
    """While it lives, automatic collection is off and this thread collects instead."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        gc.disable()
        self._timer.start()

    def look(self) -> None:
        """Collect the generations whose thresholds were passed, as Python would."""
        counts = gc.get_count()
        due = [
            generation
            for generation, (count, threshold) in enumerate(
                zip(counts, self._thresholds, strict=True)
            )
            if threshold and count > threshold
        ]
        if due:
            gc.collect(max(due))

    def leave_alone(self) -> None:
        """Look no more at what is there now: it lives as long as the window.

        To look through all modules, tables and pages takes about 85 ms (75,000 containers), and the
        window stands still meanwhile.
        """
        if gc.get_freeze_count():  # pages were built anew: what the old ones have left goes first
            gc.unfreeze()
            gc.collect()
        gc.freeze()

    def stop(self) -> None:
        """Let Python collect again as it likes."""
        self._timer.stop()
        gc.enable()
