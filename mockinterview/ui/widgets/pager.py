# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes from answer to answer: before, which of how many, after."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.icon_button import IconButton
from mockinterview.ui.widgets.text import Text


class Pager(QFrame):
    """Steps are asked for; the page shows what came of it."""

    stepped = Signal(int)  # -1 or 1

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._before = IconButton(
            theme, "chevron-left", self.tr("Previous answer"), icon_px=16, side_px=28
        )
        self._after = IconButton(
            theme, "chevron-right", self.tr("Next answer"), icon_px=16, side_px=28
        )
        self._label = Text(role=Type.SMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addWidget(self._before)
        row.addSpacing(12)
        row.addWidget(self._label)
        row.addSpacing(12)
        row.addWidget(self._after)
        self._before.clicked.connect(self._on_before)
        self._after.clicked.connect(self._on_after)
        theme.changed.connect(self.update)

    def show_place(self, index: int, count: int, text: str) -> None:
        """Show which of how many, in words; ``index`` counts from 0."""
        self._label.setText(text)
        self._before.setEnabled(index > 0)
        self._after.setEnabled(index < count - 1)

    def sizeHint(self) -> QSize:
        """As high as a compact control."""
        return super().sizeHint().expandedTo(QSize(0, self._theme.height_px(12, 20)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw one frame and the lines between."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        for x in (self._before.geometry().right() + 1.5, self._after.geometry().left() - 0.5):
            painter.drawLine(QPointF(x, 1), QPointF(x, self.height() - 1))
        painter.setPen(QPen(self._theme.colour("edge"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _on_before(self) -> None:
        self.stepped.emit(-1)

    def _on_after(self) -> None:
        self.stepped.emit(1)
