# SPDX-License-Identifier: GPL-3.0-or-later
"""What is drawn elsewhere, as a table to read row by row."""

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

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Kind
from mockinterview.ui.widgets.text import Text

SIZE_PX = (640, 480)
ROW_PX = 36


class TableDialog(QDialog):
    """Enter or a double click chooses a row."""

    row_chosen = Signal(int)

    def __init__(
        self,
        theme: Theme,
        name: str,
        title: str,
        columns: Sequence[str],
        rows: Sequence[Sequence[str]],
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show the rows.

        Args:
            theme: The look.
            name: What the window and the table are called.
            title: What stands above the table.
            columns: The heads.
            rows: The cells, as many as there are heads.
            hint: What choosing a row does, below the table.
            parent: The page.
        """
        super().__init__(parent)
        self.setWindowTitle(name)
        self._table = QTableView()
        self._table.setAccessibleName(name)
        model = QStandardItemModel(0, len(columns), self)
        model.setHorizontalHeaderLabels(list(columns))
        for cells in rows:
            model.appendRow([QStandardItem(cell) for cell in cells])
        self._table.setModel(model)
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
        close = Button(theme, self.tr("Close"), kind=Kind.SECONDARY, key=self.tr("Esc"))
        close.setAutoDefault(False)  # Enter chooses the row
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(Text(hint, Type.SMALL, tone="muted"), 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(Text(title, Type.TITLE))
        column.addWidget(self._table, 1)
        column.addLayout(foot)
        width, height = SIZE_PX
        self.resize(theme.slow_px(width), theme.slow_px(height))
        if rows:
            self._table.selectRow(0)

    def _on_activated(self, index: QModelIndex) -> None:
        self.row_chosen.emit(index.row())
