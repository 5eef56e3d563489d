# SPDX-License-Identifier: GPL-3.0-or-later
"""A session as a whole: read, looked at, and turned into the plan of the next one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from mockinterview.domain.session import SessionPlan, Take
from mockinterview.interview.session_review import ReviewSession, SessionReview
from mockinterview.storage.library import Library
from mockinterview.tasks.library import LibraryTask
from mockinterview.ui.pages.session import SessionPage


class SessionFlow(QObject):
    """Shows one session; it is read anew each time, for its answers may have been corrected."""

    opened = Signal()
    back_requested = Signal()
    answer_requested = Signal(str, int)  # session id, position
    planned = Signal(object)  # SessionPlan
    job_requested = Signal()
    problem = Signal(str)

    def __init__(
        self,
        page: SessionPage,
        library: LibraryTask,
        review: ReviewSession,
        plan: Callable[[SessionReview], SessionPlan],
        parent: QObject | None = None,
    ) -> None:
        """Connect page and library.

        Args:
            page: Shows it.
            library: Where sessions are.
            review: Looks at a session; runs on the library's thread.
            plan: Makes the next session from one that was looked at.
            parent: Owns the flow.
        """
        super().__init__(parent)
        self._page = page
        self._library = library
        self._look = review
        self._plan = plan
        self._review: SessionReview | None = None
        page.back_requested.connect(self.back_requested)
        page.answer_requested.connect(self.answer_requested)
        page.job_requested.connect(self.job_requested)
        page.plan_requested.connect(self._on_plan_requested)
        self.problem.connect(page.show_problem)

    def open(self, session_id: str) -> None:
        """Read a session and show it."""

        def done(review: SessionReview) -> None:
            self._show(review)
            self.opened.emit()

        self._read(session_id, done)

    def take_measured(self, take: Take) -> None:
        """An answer was read into words: show it, if it belongs to the session that is shown."""
        if self._review is not None and self._review.session.id == take.session_id:
            self._read(take.session_id, self._show)

    def _read(self, session_id: str, done: Callable[[SessionReview], None]) -> None:
        def look(library: Library) -> SessionReview:
            return self._look(library.session(session_id), library)

        self._library.ask(look, done, self.problem.emit)

    def _show(self, review: SessionReview) -> None:
        self._review = review
        self._page.show_review(review)

    def _on_plan_requested(self) -> None:
        if self._review is not None:
            self.planned.emit(self._plan(self._review))
