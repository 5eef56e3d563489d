# SPDX-License-Identifier: GPL-3.0-or-later
"""Two takes of one question, of one session or of two: which is kept, which was chosen by ear."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from mockinterview.analysis.bands import Bands
from mockinterview.domain.session import Session, Take
from mockinterview.storage.export.formats import ExportFormat
from mockinterview.storage.library import Library
from mockinterview.tasks.library import LibraryTask
from mockinterview.ui.attempts import Attempts
from mockinterview.ui.flows.export_flow import ExportFlow
from mockinterview.ui.flows.takes_listening import TakesListening, blind_order
from mockinterview.ui.pages.takes import TakesPage
from mockinterview.ui.pages.takes_presenter import takes_view

#: So many takes of other sessions are offered, the latest; each is read whole. Our guess.
MOST_ELSEWHERE = 12


class TakesFlow(QObject):
    """Shows the takes of one answer side by side, and keeps what the person decides.

    Takes of the same question in other sessions stand among them.
    """

    opened = Signal()
    back_requested = Signal()
    review_requested = Signal(str, int, int)  # session id, position, number of the take
    retake_requested = Signal(object, int)  # Session, position
    story_requested = Signal(str)  # id of the take
    whole_requested = Signal(str)  # session id
    problem = Signal(str)

    def __init__(
        self,
        page: TakesPage,
        library: LibraryTask,
        heard: TakesListening,
        exports: ExportFlow,
        bands: Callable[[], Bands],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._library = library
        self._heard = heard
        self._exports = exports
        self._bands = bands
        self._session: Session | None = None
        self._attempts = Attempts()
        self._position = 0
        self._pair: tuple[Take, Take] | None = None  # as they are numbered in the attempts
        self._listened: Counter[tuple[str, str]] = Counter()
        page.answer_selected.connect(self._on_answer_selected)
        page.take_selected.connect(self._on_take_selected)
        page.pair_selected.connect(self._on_pair_selected)
        page.keeper_requested.connect(self._on_keeper_requested)
        page.story_requested.connect(self._on_story_requested)
        page.blind_requested.connect(self._on_blind_requested)
        page.blind_left.connect(self._on_blind_left)
        page.blind_chosen.connect(self._on_blind_chosen)
        page.retake_requested.connect(self._on_retake_requested)
        page.whole_requested.connect(self._on_whole_requested)
        page.export_requested.connect(self._on_export_requested)
        page.back_requested.connect(self.leave)
        exports.exported.connect(page.show_exported)
        page.exported_opened.connect(exports.open)
        exports.problem.connect(page.show_trouble)
        heard.problem.connect(page.show_trouble)
        self.problem.connect(page.show_trouble)

    def open(self, session_id: str, position: int) -> None:
        """Show the last two takes of an answer; where there is one alone, its review.

        The only take of its session is shown beside the latest one of another.
        """

        def read(library: Library) -> tuple[Session, Attempts]:
            session = library.session(session_id)
            own = session.takes_at(position)
            elsewhere = library.takes_elsewhere(own[-1], MOST_ELSEWHERE) if own else ()
            titles = library.titles({take.session_id for take in elsewhere})
            return session, Attempts(own, elsewhere, titles)

        def done(found: tuple[Session, Attempts]) -> None:
            self._session, self._attempts = found
            self._position = position
            self._show_last()

        self._library.ask(read, done, self.problem.emit)

    def take_measured(self, take: Take) -> None:
        """Show a take with the words that were found in it meanwhile."""
        if self._session is not None:
            self._keep((take,))

    def leave(self) -> None:
        """Fall silent and go back to where the review was opened."""
        self.leave_silently()
        self.back_requested.emit()

    def leave_silently(self) -> None:
        """Fall silent: another page is shown."""
        self._heard.fall_silent()
        if self._page.is_blind:
            self._page.end_blind()

    def shut_down(self) -> None:
        """Fall silent and end what was begun."""
        self._heard.fall_silent()
        self._heard.shut_down()

    def _show_last(self) -> None:
        session, own = self._session, self._attempts.own
        others = [take for take in self._attempts.numbered if take.number < 0]
        pair = own[-2:] if len(own) > 1 else (*others[-1:], *own)
        if session is not None and len(pair) > 1:
            self._show(pair[0], pair[1])
            self.opened.emit()
        elif session is not None:
            self.leave_silently()
            self._pair = None
            number = own[-1].number if own else 1
            self.review_requested.emit(session.id, self._position, number)

    def _show(self, earlier: Take, later: Take) -> None:
        if self._session is None:
            return
        if (earlier.started_at, earlier.number) > (later.started_at, later.number):
            earlier, later = later, earlier
        before = self._pair
        self._pair = (earlier, later)
        view = takes_view(earlier, later, self._attempts, self._bands())
        own = [take for take in self._pair if take.number > 0] or self._attempts.own
        self._page.show_takes(self._session, own[-1], view)
        if before is None or [one.id for one in before] != [earlier.id, later.id]:
            self._heard.show(earlier, later)

    def _on_answer_selected(self, position: int) -> None:
        if self._session is not None:
            self._heard.fall_silent()
            self.open(self._session.id, position)

    def _on_take_selected(self, number: int) -> None:
        if self._session is not None and self._pair is not None:
            self.leave_silently()
            self.review_requested.emit(self._session.id, self._position, number)

    def _on_pair_selected(self, first: int, second: int) -> None:
        numbered = {take.number: take for take in self._attempts.numbered}
        if first in numbered and second in numbered:
            self._show(numbered[first], numbered[second])

    def _on_keeper_requested(self, number: int, is_keeper: bool) -> None:
        take = self._take(number)
        if take is not None:
            self._library.ask(
                lambda library: library.set_keeper(take.id, is_keeper=is_keeper),
                self._keep,
                self.problem.emit,
            )

    def _on_story_requested(self, number: int) -> None:
        take = self._take(number)
        if take is not None:
            self.leave_silently()
            self.story_requested.emit(take.id)

    def _on_blind_requested(self) -> None:
        if self._session is None or self._pair is None:
            return
        self._heard.fall_silent()
        earlier, later = self._pair
        pair = (earlier.id, later.id)
        order = blind_order(self._session.plan.seed, earlier, later, self._listened[pair])
        self._listened[pair] += 1
        self._page.begin_blind(order)

    def _on_blind_left(self) -> None:
        self._heard.fall_silent()
        self._page.end_blind()

    def _on_blind_chosen(self, better: int, other: int) -> None:
        self._heard.fall_silent()
        chosen, passed_over = self._take(better), self._take(other)
        if chosen is None or passed_over is None:
            return

        def kept(takes: tuple[Take, ...]) -> None:
            self._keep(takes)
            self._page.show_choice(better)

        def failed(sentence: str) -> None:
            self._page.end_blind()
            self.problem.emit(sentence)

        self._library.ask(lambda library: library.prefer(chosen.id, passed_over.id), kept, failed)

    def _on_retake_requested(self) -> None:
        if self._session is not None and self._pair is not None:
            self.leave_silently()
            self.retake_requested.emit(self._session, self._position)

    def _on_whole_requested(self) -> None:
        if self._session is not None:
            self.leave_silently()
            self.whole_requested.emit(self._session.id)

    def _on_export_requested(self, wanted: ExportFormat) -> None:
        if self._session is not None:
            self._exports.export(self._session, wanted)

    def _keep(self, takes: tuple[Take, ...]) -> None:
        """Put what was saved in the place of what was known, and show it."""
        session = self._session
        if session is None:
            return
        known = {take.id: take for take in takes}
        self._session = replace(
            session, takes=tuple(known.get(take.id, take) for take in session.takes)
        )
        self._attempts = self._attempts.with_takes(known)
        if self._pair is not None:
            numbers = [take.number for take in self._pair]
            earlier, later = (take for take in self._attempts.numbered if take.number in numbers)
            self._show(earlier, later)

    def _take(self, number: int) -> Take | None:
        return self._attempts.take(number)
