# SPDX-License-Identifier: GPL-3.0-or-later
"""A measure in the answers before this one, as a small line that ends in this one."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mockinterview.ui.theme.theme import Theme

WIDTH_PX = 56
HEIGHT_PX = 16
DOT_RADIUS_PX = 2.5
EDGE_PX = 3


class HistoryLine(QWidget):
    """Too small to read figures from: they are told in words beside it, and as its description."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(
        self, theme: Theme, values: Sequence[float], words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values = tuple(values)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(words)
        self.setAccessibleDescription(words)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Grow with the text, half as fast."""
        return QSize(self._theme.slow_px(WIDTH_PX), self._theme.slow_px(HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        """As the hint."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, then the dot of this answer."""
        if len(self._values) < 2:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        low, high = min(self._values), max(self._values)
        span = high - low
        width, height = self.width() - 2 * EDGE_PX, self.height() - 2 * EDGE_PX
        points = [
            QPointF(
                EDGE_PX + width * index / (len(self._values) - 1),
                EDGE_PX + (height * (high - value) / span if span else height / 2),
            )
            for index, value in enumerate(self._values)
        ]
        line = QPen(self._theme.colour("text_muted"), 1.5)
        line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(line)
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("text"))
        painter.drawEllipse(points[-1], DOT_RADIUS_PX, DOT_RADIUS_PX)
