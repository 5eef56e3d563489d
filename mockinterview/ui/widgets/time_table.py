# SPDX-License-Identifier: GPL-3.0-or-later
"""The time line as a table: each part, pause and filler with its times."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from mockinterview.ui.review_view import TimeRow
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.times import clock
from mockinterview.ui.widgets.table_dialog import TableDialog

translate = QCoreApplication.translate


class TimeTable(TableDialog):
    """Enter or a double click plays a row."""

    play_requested = Signal(int)  # milliseconds

    def __init__(
        self, theme: Theme, rows: Sequence[TimeRow], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            theme,
            translate("TimeTable", "Time line as a table"),
            translate("TimeTable", "Time line"),
            (
                translate("TimeTable", "From"),
                translate("TimeTable", "To"),
                translate("TimeTable", "What"),
                translate("TimeTable", "Words"),
            ),
            [(clock(row.start_ms), clock(row.end_ms), row.what, row.words) for row in rows],
            translate("TimeTable", "Enter plays a row."),
            parent,
        )
        self._rows = tuple(rows)
        self.row_chosen.connect(self._on_row_chosen)

    def _on_row_chosen(self, row: int) -> None:
        self.play_requested.emit(self._rows[row].start_ms)
