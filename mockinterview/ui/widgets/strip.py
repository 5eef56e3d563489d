# SPDX-License-Identifier: GPL-3.0-or-later
"""How many of some things are done, a cell for each; and the mark of one that is not."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.diamond import diamond

HEIGHT_PX = 8
GAP_PX = 4
RADIUS_PX = 2
DIAMOND_PX = 20
DIAMOND_REACH_PX = 5


class Strip(QWidget):
    """Full cells first, then empty ones with an outline."""

    accessible_role = QAccessible.Role.Indicator

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._done = self._count = 0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, done: int, count: int) -> None:
        """Show how many of how many."""
        self._done, self._count = done, count
        self.setAccessibleDescription(self.tr("{} of {}").format(done, count))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the layout likes."""
        return QSize(200, HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cells."""
        if not self._count:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        width = (self.width() - GAP_PX * (self._count - 1)) / self._count
        for cell in range(self._count):
            full = cell < self._done
            painter.setPen(QPen(QColor(tokens.accent if full else tokens.caution), 1))
            painter.setBrush(QColor(tokens.accent if full else tokens.surface))
            box = QRectF(cell * (width + GAP_PX) + 0.5, 0.5, max(1.0, width - 1), self.height() - 1)
            painter.drawRoundedRect(box, RADIUS_PX, RADIUS_PX)


class Diamond(QWidget):
    """The mark of what is missing, as on the bands."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, name: str = "", parent: QWidget | None = None) -> None:
        """Make the mark; ``name`` says what it means where nothing is missing."""
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name or self.tr("missing"))
        side = theme.icon_px(DIAMOND_PX)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it hollow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.tokens.caution), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter.drawPolygon(diamond(middle, self._theme.icon_px(DIAMOND_REACH_PX)))
