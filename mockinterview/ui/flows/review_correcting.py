# SPDX-License-Identifier: GPL-3.0-or-later
"""Review: what is corrected by hand, one step after the other, with a way back."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from mockinterview.domain.correction import Correction
from mockinterview.domain.hearing import Span
from mockinterview.domain.session import Take
from mockinterview.domain.star import StarLabel
from mockinterview.tasks.corrections import CorrectionsTask
from mockinterview.ui import corrections as by_hand
from mockinterview.ui.pages.review import ReviewPage

_Step = Callable[[Take], None]


class ReviewCorrecting(QObject):
    """Asks for each correction when the one before has arrived: it starts from there."""

    corrected = Signal(object)  # Take
    problem = Signal(str)

    def __init__(
        self, page: ReviewPage, corrections: CorrectionsTask, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._corrections = corrections
        self._take: Take | None = None
        self._waiting: deque[_Step] = deque()
        self._is_busy = False
        edit = page.edit
        edit.word_corrected.connect(self._on_word)
        edit.boundary_moved.connect(self._on_boundary)
        edit.beginning_chosen.connect(self._on_beginning)
        edit.nudged.connect(self._on_nudged)
        edit.part_named.connect(self._on_named)
        edit.part_begun.connect(self._on_begun)
        edit.filler_dropped.connect(self._on_filler_dropped)
        edit.filler_added.connect(self._on_filler_added)
        edit.undo_requested.connect(self._on_undo)
        edit.redo_requested.connect(self._on_redo)
        edit.reset_requested.connect(self._on_reset)
        corrections.corrected.connect(self._on_corrected)
        corrections.failed.connect(self._on_failed)

    def show(self, take: Take) -> None:
        """Take another answer; what was asked for and has not begun is dropped."""
        if self._take is None or take.id != self._take.id:
            self._waiting.clear()
            self._is_busy = False
        self._take = take
        history = self._corrections.history(take)
        self._page.show_history(
            edited=not take.correction.is_empty,
            can_undo=bool(history.done),
            can_redo=bool(history.undone),
        )

    def forget(self, take: Take) -> None:
        """Drop the way back: other words count in the take now."""
        self._corrections.forget(take)

    def _on_word(self, start_ms: int, end_ms: int, text: str) -> None:
        self._correct(lambda take: by_hand.with_word(take, start_ms, end_ms, text))

    def _on_boundary(self, from_ms: int, to_ms: int) -> None:
        self._correct(lambda take: by_hand.with_boundary(take, from_ms, to_ms))

    def _on_beginning(self, word_ms: int) -> None:
        self._correct(lambda take: by_hand.with_beginning(take, word_ms))

    def _on_nudged(self, at_ms: int, step: int) -> None:
        self._correct(lambda take: by_hand.nudged(take, at_ms, step))

    def _on_named(self, at_ms: int, label: StarLabel) -> None:
        self._correct(lambda take: by_hand.with_label(take, at_ms, label))

    def _on_begun(self, at_ms: int, label: StarLabel) -> None:
        self._correct(lambda take: by_hand.with_part_from(take, at_ms, label))

    def _on_filler_dropped(self, span: Span) -> None:
        self._correct(lambda take: by_hand.without_filler(take, span))

    def _on_filler_added(self, span: Span) -> None:
        self._correct(lambda take: by_hand.with_filler(take, span))

    def _on_undo(self) -> None:
        self._do(self._corrections.undo)

    def _on_redo(self) -> None:
        self._do(self._corrections.redo)

    def _on_reset(self) -> None:
        self._do(self._corrections.reset)

    def _correct(self, change: Callable[[Take], Correction]) -> None:
        def step(take: Take) -> None:
            self._corrections.correct(take, change(take))

        self._do(step)

    def _do(self, step: _Step) -> None:
        self._waiting.append(step)
        if not self._is_busy:
            self._next()

    def _next(self) -> None:
        while self._waiting and self._take is not None:
            before = self._corrections.history(self._take)
            self._waiting.popleft()(self._take)
            if self._corrections.history(self._take) != before:
                self._is_busy = True  # its outcome calls for the next
                return

    def _on_corrected(self, take: Take) -> None:
        self.corrected.emit(take)
        if self._take is not None and take.id == self._take.id:
            self._is_busy = False
            self._next()

    def _on_failed(self, sentence: str) -> None:
        self._is_busy = False
        self._waiting.clear()
        self.problem.emit(sentence)
