# SPDX-License-Identifier: GPL-3.0-or-later
"""The library page: the list of sessions, and what happens to one of them."""

from PySide6.QtCore import QObject, Signal

from mockinterview.domain.session import Session, SessionSummary
from mockinterview.tasks.library import LibraryTask
from mockinterview.ui.pages.library import LibraryPage


class LibraryFlow(QObject):
    """Keeps the list true, and opens, renames and deletes what is chosen in it."""

    opened = Signal(str)  # session id
    whole_opened = Signal(str)  # session id
    compare_requested = Signal(str, int)  # session id, position
    start_requested = Signal()
    sample_requested = Signal()
    changed = Signal()  # sessions were renamed or deleted
    problem = Signal(str)

    def __init__(
        self, page: LibraryPage, library: LibraryTask, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._library = library
        page.session_opened.connect(self.opened)
        page.whole_opened.connect(self.whole_opened)
        page.compare_requested.connect(self.compare_requested)
        page.session_selected.connect(self._on_selected)
        page.delete_requested.connect(self._on_delete)
        page.rename_requested.connect(self._on_rename)
        page.search_changed.connect(self._on_search)
        page.start_requested.connect(self.start_requested)
        page.sample_requested.connect(self.sample_requested)
        page.sample_removal_requested.connect(self._on_remove_samples)

    def refresh(self) -> None:
        """Read the list again; a search that is going on still counts."""
        self._on_search(self._page.sought)

    def _on_selected(self, session_id: str) -> None:
        def done(session: Session) -> None:
            self._page.show_detail(session)

        self._library.ask(lambda library: library.session(session_id), done, self.problem.emit)

    def _on_delete(self, session_id: str) -> None:
        self._library.ask(
            lambda library: library.delete_session(session_id),
            lambda _: self._on_changed(),
            self.problem.emit,
        )

    def _on_rename(self, session_id: str, title: str) -> None:
        self._library.ask(
            lambda library: library.rename(session_id, title),
            lambda _: self._on_changed(),
            self.problem.emit,
        )

    def _on_remove_samples(self) -> None:
        # Late: the list can be looked at without what reads sound.
        from mockinterview.interview.sample import remove_samples

        self._library.ask(remove_samples, lambda _: self._on_changed(), self.problem.emit)

    def _on_search(self, text: str) -> None:
        def find(summaries: list[SessionSummary]) -> None:
            self._page.show_summaries(summaries)

        self._library.ask(lambda library: library.search(text), find, self.problem.emit)

    def _on_changed(self) -> None:
        self.refresh()
        self.changed.emit()
