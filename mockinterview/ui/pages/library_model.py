# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of the list of sessions: as many as were found, read when they are looked at."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from mockinterview.domain.finding import Found
from mockinterview.domain.summary import SessionSummary
from mockinterview.ui.said import said
from mockinterview.ui.times import answers_and_length, day

SUMMARY_ROLE = Qt.ItemDataRole.UserRole
#: So many rows are read at a time: about three screens full.
PAGE_ROWS = 30
_Index = QModelIndex | QPersistentModelIndex


class SessionsModel(QAbstractListModel):
    """Summaries in the order found. The text of a row is what a screen reader says.

    A row that is looked at before it was read is empty, and asks for its page.
    """

    page_wanted = Signal(int)  # the first row of it

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._count = 0
        self._rows: dict[int, SessionSummary] = {}
        self._asked: set[int] = set()

    def show_found(self, found: Found) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._count = found.count
        self._rows = {}
        self._asked = set()
        self._take_in(found)
        self.endResetModel()

    def fill(self, found: Found) -> None:
        """Take in more of what was found."""
        self._take_in(found)
        if found.sessions:
            last = found.first + len(found.sessions) - 1
            self.dataChanged.emit(self.index(found.first, 0), self.index(last, 0))

    def summary(self, row: int) -> SessionSummary | None:
        """Return what a row shows, None while it is read."""
        if row not in self._rows and 0 <= row < self._count:
            first = row - row % PAGE_ROWS
            if first not in self._asked:
                self._asked.add(first)
                self.page_wanted.emit(first)
        return self._rows.get(row)

    def row_of(self, session_id: str) -> int | None:
        """Return where a session is, if it was read."""
        return next((row for row, one in self._rows.items() if one.id == session_id), None)

    def others(self, session_id: str) -> list[SessionSummary]:
        """Return the sessions that were read but for one, in order."""
        return [one for _, one in sorted(self._rows.items()) if one.id != session_id]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the rows."""
        return 0 if parent.isValid() else self._count

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a row, or its summary."""
        if not index.isValid() or role not in (SUMMARY_ROLE, Qt.ItemDataRole.DisplayRole):
            return None
        summary = self.summary(index.row())
        if role == SUMMARY_ROLE or summary is None:
            return summary
        parts = (
            said(summary.title),
            day(summary.started_at, self._today()),
            summary.hit or summary.headline,
            answers_and_length(len(summary.answers), summary.duration_ms),
        )
        return ", ".join(part for part in parts if part)

    def _take_in(self, found: Found) -> None:
        self._rows |= dict(enumerate(found.sessions, start=found.first))
        self._asked |= set(range(found.first, found.first + len(found.sessions), PAGE_ROWS))
