# SPDX-License-Identifier: GPL-3.0-or-later
"""Progress: what the sessions of the weeks show together."""

from PySide6.QtCore import QObject, Signal

from mockinterview.domain.session import SessionSummary
from mockinterview.tasks.library import LibraryTask
from mockinterview.ui.pages.progress import ProgressPage


class ProgressFlow(QObject):
    """Reads the sessions and shows them."""

    start_requested = Signal()
    library_requested = Signal()

    def __init__(
        self, page: ProgressPage, library: LibraryTask, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._library = library
        page.start_requested.connect(self.start_requested)
        page.library_requested.connect(self.library_requested)

    def refresh(self) -> None:
        """Read the sessions."""
        self._library.ask(lambda library: library.summaries(), self._show)

    def _show(self, summaries: list[SessionSummary]) -> None:
        self._page.show_sessions(len(summaries))
