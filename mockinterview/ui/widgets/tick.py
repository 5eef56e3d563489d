# SPDX-License-Identifier: GPL-3.0-or-later
"""A tick box without words: what it ticks stands beside it and is its accessible name."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from mockinterview.ui.widgets.drawn_check_box import DrawnCheckBox

SIDE_PX = 20
RADIUS_PX = 4
CHECK_PX = 14


class Tick(DrawnCheckBox):
    """A square that grows half as fast as the text."""

    def sizeHint(self) -> QSize:
        """20, grown half as fast as the text."""
        side = self._theme.slow_px(SIDE_PX)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, and the tick in it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        side = min(self.width(), self.height())
        box = QRectF(0.5, (self.height() - side) / 2 + 0.5, side - 1, side - 1)
        on = self.isChecked()
        painter.setPen(QPen(QColor(tokens.accent if on else tokens.control), 1))
        painter.setBrush(QColor(tokens.accent if on else tokens.surface))
        painter.drawRoundedRect(box, RADIUS_PX, RADIUS_PX)
        if on:
            ratio = self.devicePixelRatioF()
            pixmap = self._theme.pixmap("check", tokens.on_accent, CHECK_PX, ratio)
            half = self._theme.icon_px(CHECK_PX) / 2
            middle = box.center()
            painter.drawPixmap(round(middle.x() - half), round(middle.y() - half), pixmap)
