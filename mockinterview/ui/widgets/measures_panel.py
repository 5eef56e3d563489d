# SPDX-License-Identifier: GPL-3.0-or-later
"""All measures of an answer: in columns beside the transcript, or below it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from mockinterview.ui.review_view import Evidence, MeasuresView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.measure_row import BLEED_PX, MeasureRowWidget
from mockinterview.ui.widgets.text import Text

COLUMN_PX = 272
COLUMN_GAP_PX = 40


class MeasuresPanel(QWidget):
    """Shows the rows; each asks to be heard or explained."""

    accessible_role = QAccessible.Role.Grouping

    evidence_requested = Signal(str)  # the id of a row
    play_requested = Signal(int)  # milliseconds

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = MeasuresView()
        self._rows: list[MeasureRowWidget] = []
        self._columns = 0
        self._most = 1
        self.setAccessibleName(self.tr("Measures"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._empty = Text(role=Type.SMALL, tone="muted", wrap=True)
        title = Text(self.tr("Measures"), strong=True)
        title.setAccessibleName(self.tr("Heading: {}").format(title.text()))
        head = QVBoxLayout()
        head.setContentsMargins(BLEED_PX, 0, BLEED_PX, 0)
        head.setSpacing(4)
        head.addWidget(title)
        head.addWidget(self._empty)
        self._grid = QGridLayout()
        self._grid.setSpacing(0)
        self._grid.setHorizontalSpacing(COLUMN_GAP_PX - 2 * BLEED_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._grid)
        column.addStretch(1)
        theme.changed.connect(self._on_theme_changed)

    def show_measures(self, view: MeasuresView) -> None:
        """Show other rows, or why there are none."""
        self._view = view
        for old in self._rows:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = []
        if view.star is not None:
            self._add(MeasureRowWidget(self._theme, view.star, view.parts, self))
        for row in view.rows:
            self._add(MeasureRowWidget(self._theme, row, (), self))
        self._empty.setText(view.empty)
        self._empty.setVisible(bool(view.empty))
        self.setAccessibleDescription(view.sentence)
        self._columns = 0
        self._arrange()

    def set_most_columns(self, most: int) -> None:
        """Use as many columns as fit, up to ``most``, and ask for the room of as many."""
        self._most = most
        self.updateGeometry()
        self._arrange()

    def evidence(self, row_id: str) -> Evidence | None:
        """Return what stands behind a row."""
        return next((row.row.evidence for row in self._rows if row.row.id == row_id), None)

    def row(self, row_id: str) -> MeasureRowWidget | None:
        """Return the widget of a row."""
        return next((row for row in self._rows if row.row.id == row_id), None)

    def set_open(self, row_id: str) -> None:
        """Mark the row whose evidence is open; an empty id marks none."""
        for row in self._rows:
            row.set_open(row.row.id == row_id)

    def sizeHint(self) -> QSize:
        """Ask for all columns."""
        return QSize(self.columns_px(self._most), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Never be narrower than one column."""
        return QSize(self.columns_px(1), super().minimumSizeHint().height())

    def columns_px(self, columns: int) -> int:
        """Return the width of columns, their gaps and the bleed of their rows."""
        gaps = (columns - 1) * COLUMN_GAP_PX
        return columns * self._theme.px(COLUMN_PX) + gaps + 2 * BLEED_PX

    def columns_in(self, width_px: int) -> int:
        """Return how many columns fit into a width; one always does."""
        step = self._theme.px(COLUMN_PX) + COLUMN_GAP_PX
        return max(1, (width_px - 2 * BLEED_PX + COLUMN_GAP_PX) // step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Count the columns anew."""
        super().resizeEvent(event)
        self._arrange()

    def _add(self, row: MeasureRowWidget) -> None:
        row.evidence_requested.connect(self.evidence_requested)
        row.play_requested.connect(self.play_requested)
        row.moved.connect(self._on_moved)
        self._rows.append(row)

    def _arrange(self) -> None:
        columns = min(self._most, self.columns_in(self.width()))
        if columns == self._columns:
            return
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for index, row in enumerate(self._rows):
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(row, index // columns, index % columns, top)
            row.set_first(index < columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    def _on_moved(self, step: int) -> None:
        here = next((i for i, row in enumerate(self._rows) if row.hasFocus()), None)
        if here is not None and 0 <= here + step < len(self._rows):
            self._rows[here + step].setFocus()

    def _on_theme_changed(self) -> None:
        self._columns = 0
        self.updateGeometry()
        self._arrange()
