# SPDX-License-Identifier: GPL-3.0-or-later
"""Progress: what the sessions of the weeks show together."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from mockinterview.analysis.bands import Bands
from mockinterview.analysis.progress import THREE_MONTHS, Period, trends
from mockinterview.domain.progress import SessionFigures
from mockinterview.domain.question import QuestionKind
from mockinterview.storage.library import Library
from mockinterview.tasks.library import LibraryTask
from mockinterview.ui.pages.progress import ProgressPage
from mockinterview.ui.pages.progress_words import progress_view
from mockinterview.ui.progress_view import ProgressView

#: Among so many sessions the last few that have a measure are looked for; a story, for one, is
#: not in all of them. Our guess.
LOOKED_THROUGH = 100


class ProgressFlow(QObject):
    """Reads the figures, on the library's thread, and shows the trends."""

    start_requested = Signal()
    library_requested = Signal()
    sample_requested = Signal()
    opened = Signal(str)  # session id

    def __init__(
        self,
        page: ProgressPage,
        library: LibraryTask,
        bands: Callable[[], Bands],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._library = library
        self._bands = bands
        self._now = now
        self._chosen = 0
        page.start_requested.connect(self.start_requested)
        page.sample_requested.connect(self.sample_requested)
        page.practise_requested.connect(self.start_requested)
        page.library_requested.connect(self.library_requested)
        page.session_opened.connect(self.opened)
        page.choice_changed.connect(self.refresh)
        page.another_requested.connect(self._on_another)

    def refresh(self) -> None:
        """Read the figures again: one's own, or before there are any those of the samples."""
        bands, now = self._bands(), self._now()
        period, kind, chosen = self._page.period, self._page.kind, self._chosen

        def read(library: Library) -> ProgressView:
            own = library.measured_sessions()
            sessions = own or library.measured_sessions(samples=True)
            figures = [
                session
                for of_kind in dict.fromkeys((kind, QuestionKind.ASK))  # these have a chart
                for session in _figures(library, of_kind, period, now, samples=not own)
            ]
            found = trends(figures, bands, now, period, kind)
            view = progress_view(found, sessions, now.date(), chosen)
            return replace(view, is_sample=bool(sessions) and not own)

        self._library.ask(read, self._page.show_view)

    def _on_another(self) -> None:
        self._chosen += 1
        self.refresh()


def _figures(
    library: Library, kind: QuestionKind | None, period: Period, now: datetime, *, samples: bool
) -> tuple[SessionFigures, ...]:
    """Read what a period needs of one kind."""
    match period:
        case Period.LAST_FEW:
            return library.figures(kind, at_most=LOOKED_THROUGH, samples=samples)
        case Period.THREE_MONTHS:
            return library.figures(kind, since=now - THREE_MONTHS, samples=samples)
        case Period.ALL:
            return library.figures(kind, samples=samples)
