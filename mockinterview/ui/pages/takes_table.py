# SPDX-License-Identifier: GPL-3.0-or-later
"""The differences of two takes, a measure a row."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from mockinterview.domain.comparison import Move
from mockinterview.ui.pages.takes_view import DifferenceRow
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.marks import Rule
from mockinterview.ui.widgets.text import Text

#: A row with text of 100 %: what stays and what grows, and the line under it.
ROW_PX = (15, 20)
COLUMN_GAP_PX = 16
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TONES = {Move.TOWARD: "good", Move.AWAY: "caution"}


class TakesTable(QWidget):
    """Five columns of text; the same is said row by row to a screen reader."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[DifferenceRow, ...] = ()
        self._heads: tuple[str, ...] = ()
        self._made: list[QWidget] = []
        self.setAccessibleName(self.tr("Differences"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(COLUMN_GAP_PX)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 3)
        for column in (1, 2, 3, 4):
            self._grid.setColumnStretch(column, 1)
        theme.changed.connect(self._set_heights)

    @property
    def heads(self) -> tuple[str, ...]:
        """What stands above the columns."""
        return self._heads

    def show_rows(self, first: str, second: str, rows: Sequence[DifferenceRow]) -> None:
        """Show the differences of two takes, which are called so."""
        for widget in self._made:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._made = []
        self._rows = tuple(rows)
        self._heads = (
            self.tr("Measure"),
            self.tr("Band"),
            first,
            second,
            self.tr("Change"),
        )
        for column, head in enumerate(self._heads):
            self._put(Text(head, Type.SMALL, tone="muted"), 0, column)
        for index, row in enumerate(self._rows):
            self._add_line(2 * index + 1)
            self._add_row(2 * index + 2, row)
        self.setAccessibleDescription(". ".join(self._sentence(row) for row in self._rows))
        self._set_heights()

    def _add_row(self, at: int, row: DifferenceRow) -> None:
        moved = row.move in _TONES
        name = Text(row.measure, Type.SMALL, wrap=True)
        name.setAccessibleName(self._sentence(row))
        self._put(name, at, 0)
        self._put(Text(row.band, Type.SMALL, tone="muted", wrap=True), at, 1)
        self._put(Text(row.earlier, Type.SMALL), at, 2)
        self._put(Text(row.later, Type.SMALL, strong=True), at, 3)
        tone = _TONES.get(row.move, "muted")
        self._put(Text(row.change, Type.SMALL, tone=tone, strong=moved), at, 4)

    def _add_line(self, at: int) -> None:
        line = Rule()
        self._grid.addWidget(line, at, 0, 1, len(self._heads))
        self._made.append(line)

    def _put(self, text: Text, at: int, column: int) -> None:
        if column >= 2:
            text.setAlignment(_RIGHT)
        self._grid.addWidget(text, at, column)
        self._made.append(text)

    def _sentence(self, row: DifferenceRow) -> str:
        where = {
            Move.TOWARD: self.tr(", nearer to the band"),
            Move.AWAY: self.tr(", farther from the band"),
        }
        words = self.tr("{}, band {}: {}, then {}; {}").format(*row.cells)
        return f"{words}{where.get(row.move, '')}"

    def _set_heights(self) -> None:
        for index in range(len(self._rows) + 1):
            self._grid.setRowMinimumHeight(2 * index, self._theme.height_px(*ROW_PX))
