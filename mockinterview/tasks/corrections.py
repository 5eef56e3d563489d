# SPDX-License-Identifier: GPL-3.0-or-later
"""Corrections by hand: the measures follow on a thread of their own, then both are saved."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from mockinterview.domain.correction import Correction, CorrectionHistory
from mockinterview.domain.hearing import Hearing
from mockinterview.domain.measures import Measures
from mockinterview.domain.session import Session, Take
from mockinterview.tasks.library import LibraryTask
from mockinterview.tasks.worker import Worker

#: Measures a take of a session anew, from what the machine heard and what was set right.
MeasureCorrected = Callable[[Take, Session, Hearing, Correction], Measures]


class CorrectionsTask(QObject):
    """Corrects takes; each call ends in one of two signals.

    Steps can be taken back for as long as the app runs; ``reset`` works at any time.
    """

    corrected = Signal(object)  # Take, with the measures that follow, saved
    failed = Signal(str)  # one sentence; the take is as it was

    def __init__(
        self, library: LibraryTask, measure: MeasureCorrected, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._measure = measure
        self._histories: dict[str, CorrectionHistory] = {}
        self._worker = Worker("correct", self)

    def history(self, take: Take) -> CorrectionHistory:
        """Return what can be undone and redone in a take."""
        return self._histories.get(take.id, CorrectionHistory(take.correction))

    def correct(self, take: Take, correction: Correction) -> None:
        """Put a correction in, in place of the one that stands."""
        self._go(take, self.history(take).put(correction))

    def undo(self, take: Take) -> None:
        """Go one step back."""
        self._go(take, self.history(take).undo())

    def redo(self, take: Take) -> None:
        """Go one step on again."""
        self._go(take, self.history(take).redo())

    def reset(self, take: Take) -> None:
        """Bring back what the machine said; that can be undone too."""
        self.correct(take, Correction())

    def forget(self, take: Take) -> None:
        """Begin a new history: other words count in the take now."""
        self._histories.pop(take.id, None)

    def shut_down(self) -> None:
        """Drop what is not saved yet."""
        self._worker.close()

    def _go(self, take: Take, history: CorrectionHistory) -> None:
        before = self.history(take)
        hearing = take.machine_hearing
        if history == before or hearing is None:
            return
        self._histories[take.id] = history

        def failed(sentence: str) -> None:
            if self._histories.get(take.id) is history:
                self._histories[take.id] = before
            self.failed.emit(sentence)

        def measure(session: Session) -> None:
            self._worker.run(
                lambda: self._measure(take, session, hearing, history.current), save, failed
            )

        def save(measures: Measures) -> None:
            self._library.ask(
                lambda library: library.save_correction(take.id, history.current, measures),
                self.corrected.emit,
                failed,
            )

        self._library.ask(lambda library: library.session(take.session_id), measure, failed)
