# SPDX-License-Identifier: GPL-3.0-or-later
"""Grey lines where words will be."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mockinterview.ui.theme.theme import Theme

#: How long each line is, as a share of the width.
LINES = (0.96, 0.88, 0.56)
LINE_PX = 12
STEP_PX = 28


class Skeleton(QWidget):
    """Three still lines; the words beside them say what is going on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(320, len(LINES) * STEP_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = self._theme.tokens.high_contrast
        painter.setPen(self._theme.colour("line") if high else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("track"))
        for index, share in enumerate(LINES):
            top = index * STEP_PX + (STEP_PX - LINE_PX) / 2
            painter.drawRoundedRect(QRectF(0.5, top, self.width() * share, LINE_PX), 4, 4)
