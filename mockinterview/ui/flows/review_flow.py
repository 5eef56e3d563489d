# SPDX-License-Identifier: GPL-3.0-or-later
"""Review: the session that is looked at, and its sound."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from mockinterview.domain.session import Bookmark, Session, Take, TakeState
from mockinterview.interview.told_before import LookBack, ToldBefore
from mockinterview.storage.export.formats import ExportFormat
from mockinterview.storage.library import Library
from mockinterview.tasks.answers import AnswersTask
from mockinterview.tasks.corrections import CorrectionsTask
from mockinterview.tasks.library import LibraryTask
from mockinterview.tasks.listening import ListeningTask
from mockinterview.ui.flows.export_flow import ExportFlow
from mockinterview.ui.flows.review_correcting import ReviewCorrecting
from mockinterview.ui.flows.review_listening import ReviewListening
from mockinterview.ui.flows.review_readings import ReviewReadings
from mockinterview.ui.pages.review import ReviewPage

#: Answers of earlier days that a measure is laid beside. Our guess: more would be a blur.
EARLIER_TAKES = 12


class ReviewFlow(QObject):
    """Shows one session, and keeps what the person writes about its takes."""

    opened = Signal()
    back_requested = Signal()
    retake_requested = Signal(object, int)  # Session, position
    whole_requested = Signal(str)  # session id
    compare_requested = Signal(str, int)  # session id, position: its takes side by side
    problem = Signal(str)

    def __init__(
        self,
        page: ReviewPage,
        library: LibraryTask,
        heard: ReviewListening,
        corrections: CorrectionsTask,
        answers: AnswersTask,
        listening: ListeningTask,
        exports: ExportFlow,
        readings: ReviewReadings,
        look_back: LookBack,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._library = library
        self._heard = heard
        self._correcting = ReviewCorrecting(page, corrections, self)
        self._answers = answers
        self._exports = exports
        self._readings = readings
        self._look_back = look_back
        self._session: Session | None = None
        self._take: Take | None = None
        page.answer_selected.connect(self._on_answer_selected)
        page.take_selected.connect(self._on_take_selected)
        page.back_requested.connect(self.leave)
        page.retake_requested.connect(self._on_retake_requested)
        page.whole_requested.connect(self._on_whole_requested)
        page.compare_requested.connect(self._on_compare_requested)
        page.transcribe_again_requested.connect(self._on_transcribe_again)
        page.note_changed.connect(self._on_note_changed)
        page.rating_changed.connect(self._on_rating_changed)
        page.bookmarks_changed.connect(self._on_bookmarks_changed)
        page.export_requested.connect(self._on_export_requested)
        exports.exported.connect(page.show_exported)
        page.exported_opened.connect(exports.open)
        exports.problem.connect(page.show_trouble)
        heard.answer_wanted.connect(self._on_answer_selected)
        heard.problem.connect(page.show_trouble)
        self._correcting.corrected.connect(self._on_take_changed)
        self._correcting.problem.connect(page.show_trouble)
        self.problem.connect(page.show_trouble)
        readings.switched.connect(self._on_heard_anew)
        readings.problem.connect(page.show_trouble)
        answers.measured.connect(self._on_heard_anew)
        answers.failed.connect(self._on_failed)
        listening.progressed.connect(self._on_progressed)

    def open(
        self,
        session_id: str,
        position: int | None = None,
        number: int | None = None,
        at_ms: int | None = None,
        *,
        at_end: bool = False,
    ) -> None:
        """Show a session, at the answer that carries the change, or at the one named.

        Args:
            session_id: Which one.
            position: Which question of it.
            number: Which take of that answer; the one that is kept, else the last, if None.
            at_ms: When the word is said that is to be heard at once; silence if None.
            at_end: It has just come to its end: offer to look at it as a whole.
        """

        def done(session: Session) -> None:
            self._session = session
            self._readings.refresh()
            self._show(_opening_take(session, position, number), at_ms)
            if at_end and len(session.latest_takes) > 1:
                self._page.offer_whole_session()
            self.opened.emit()

        self._library.ask(lambda library: library.session(session_id), done, self.problem.emit)

    def leave(self) -> None:
        """Fall silent and go back to where the session was opened."""
        self.leave_silently()
        self.back_requested.emit()

    def leave_silently(self) -> None:
        """Fall silent: another page is shown."""
        self._heard.fall_silent()

    def _show(self, take: Take | None, at_ms: int | None = None) -> None:
        session = self._session
        if session is None or take is None:
            return
        self._take = take
        self._page.show_session(session, take.position, take.number)
        self._correcting.show(take)
        self._readings.show(take)
        self._heard.show(session, take, at_ms)

        def compare(before: tuple[Take, ...]) -> None:
            self._page.show_earlier(take.id, before)

        def show_told(told: tuple[ToldBefore, ...]) -> None:
            self._page.show_told(take.id, told)

        def offer_compare(is_elsewhere: bool) -> None:
            if is_elsewhere:
                self._page.offer_compare(take.id)

        self._library.ask(lambda library: library.earlier_takes(take, EARLIER_TAKES), compare)
        self._library.ask(lambda library: library.has_takes_elsewhere(take), offer_compare)
        self._library.ask(lambda library: self._look_back(take, library), show_told)

    def _on_answer_selected(self, position: int) -> None:
        if self._session is not None and self._session.takes_at(position):
            self._show(_kept_or_last(self._session.takes_at(position)))

    def _on_take_selected(self, number: int) -> None:
        if self._session is not None and self._take is not None:
            takes = self._session.takes_at(self._take.position)
            self._show(next((take for take in takes if take.number == number), None))

    def _on_retake_requested(self, position: int) -> None:
        if self._session is not None:
            self._heard.fall_silent()
            self.retake_requested.emit(self._session, position)

    def _on_whole_requested(self) -> None:
        if self._session is not None:
            self.whole_requested.emit(self._session.id)

    def _on_compare_requested(self, position: int) -> None:
        if self._session is not None:
            self._heard.fall_silent()
            self.compare_requested.emit(self._session.id, position)

    def _on_transcribe_again(self, take_id: str) -> None:
        take = self._take_of(take_id)
        if take is not None:
            self._answers.transcribe_again(take)

    def _on_note_changed(self, take_id: str, note: str) -> None:
        self._library.ask(
            lambda library: library.set_note(take_id, note), self._keep, self.problem.emit
        )

    def _on_rating_changed(self, take_id: str, rating: int) -> None:
        def rate(library: Library) -> Take:
            return library.set_rating(take_id, rating or None)

        self._library.ask(rate, self._keep, self.problem.emit)

    def _on_bookmarks_changed(self, take_id: str, bookmarks: tuple[Bookmark, ...]) -> None:
        self._library.ask(
            lambda library: library.set_bookmarks(take_id, bookmarks),
            self._keep,
            self.problem.emit,
        )

    def _on_export_requested(self, wanted: ExportFormat) -> None:
        if self._session is not None:
            self._page.keep_notes()
            self._exports.export(self._session, wanted)

    def _on_take_changed(self, take: Take) -> None:
        self._keep(take)
        if self._take is not None and take.id == self._take.id and self._session is not None:
            self._take = take
            self._page.show_session(self._session, take.position, take.number)
            self._correcting.show(take)
            self._readings.show(take)

    def _on_heard_anew(self, take: Take) -> None:
        self._correcting.forget(take)
        self._on_take_changed(take)

    def _on_failed(self, take: Take) -> None:
        """Show what is left: nothing but the sound, or what was known before it was tried again."""
        sentence, is_known = take.problem, take.state is TakeState.MEASURED
        self._on_take_changed(replace(take, problem="") if is_known else take)
        if is_known and self._take is not None and take.id == self._take.id:
            self._page.show_trouble(sentence)

    def _on_progressed(self, job: str, done_ms: int) -> None:
        if self._take is not None and job == self._take.id and self._take.duration_ms:
            self._page.show_progress(min(100, 100 * done_ms // self._take.duration_ms))

    def _keep(self, take: Take) -> None:
        session = self._session
        if session is not None and take.session_id == session.id:
            takes = tuple(take if old.id == take.id else old for old in session.takes)
            self._session = replace(session, takes=takes)

    def _take_of(self, take_id: str) -> Take | None:
        takes = self._session.takes if self._session is not None else ()
        return next((take for take in takes if take.id == take_id), None)


def _opening_take(session: Session, position: int | None, number: int | None = None) -> Take | None:
    """Return the take to open on: the first with a change to make, among the latest takes."""
    if position is not None and session.takes_at(position):
        takes = session.takes_at(position)
        return next((take for take in takes if take.number == number), _kept_or_last(takes))
    latest = session.latest_takes
    with_change = (
        take
        for take in latest
        if take.measures and any(item.kind == "change" for item in take.measures.feedback)
    )
    return next(with_change, latest[0] if latest else None)


def _kept_or_last(takes: tuple[Take, ...]) -> Take:
    return next((take for take in takes if take.is_keeper), takes[-1])
