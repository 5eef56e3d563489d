# SPDX-License-Identifier: GPL-3.0-or-later
"""The time line as a table: each part, pause and filler with its times."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from mockinterview.ui.review_view import TimeRow
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.times import clock
from mockinterview.ui.widgets.button import Button, Kind
from mockinterview.ui.widgets.text import Text

SIZE_PX = (640, 480)
ROW_PX = 36


class TimeTable(QDialog):
    """Enter or a double click plays a row."""

    play_requested = Signal(int)  # milliseconds

    def __init__(
        self, theme: Theme, rows: Sequence[TimeRow], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = tuple(rows)
        self.setWindowTitle(self.tr("Time line as a table"))
        self._table = QTableView()
        self._table.setAccessibleName(self.tr("Time line as a table"))
        self._table.setModel(self._model())
        self._table.setFrameShape(QFrame.Shape.NoFrame)
        self._table.setShowGrid(False)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setTabKeyNavigation(False)
        self._table.setWordWrap(False)
        self._table.setStyleSheet("QTableView::item { padding-right: 16px; border: none; }")
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(theme.px(ROW_PX))
        header = self._table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self._table.activated.connect(self._on_activated)
        close = Button(theme, self.tr("Close"), kind=Kind.SECONDARY, key="Esc")
        close.setAutoDefault(False)  # Enter plays the row that is chosen
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(Text(self.tr("Enter plays a row."), Type.SMALL, tone="muted"), 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(Text(self.tr("Time line"), Type.TITLE))
        column.addWidget(self._table, 1)
        column.addLayout(foot)
        width, height = SIZE_PX
        self.resize(theme.slow_px(width), theme.slow_px(height))
        if self._rows:
            self._table.selectRow(0)

    def _model(self) -> QStandardItemModel:
        names = (self.tr("From"), self.tr("To"), self.tr("What"), self.tr("Words"))
        model = QStandardItemModel(0, len(names), self)
        model.setHorizontalHeaderLabels(names)
        for row in self._rows:
            cells = (clock(row.start_ms), clock(row.end_ms), row.what, row.words)
            model.appendRow([QStandardItem(cell) for cell in cells])
        return model

    def _on_activated(self, index: QModelIndex) -> None:
        self.play_requested.emit(self._rows[index.row()].start_ms)
