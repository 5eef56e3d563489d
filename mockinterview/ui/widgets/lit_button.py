# SPDX-License-Identifier: GPL-3.0-or-later
"""A flat button that can be lit: an entry of the rail, a section of a page."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type

RADIUS_PX = 8
ICON_PX = 20


class LitButton(QToolButton):
    """Icon and name, or the name alone; lit means that this is where we are."""

    def __init__(
        self, theme: Theme, name: str, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self._lit = False
        self._icon_only = False
        self.setText(name)
        self.setAccessibleName(name)
        theme.changed.connect(self.updateGeometry)

    @property
    def is_lit(self) -> bool:
        """Whether this is where we are."""
        return self._lit

    def set_lit(self, lit: bool) -> None:
        """Light it, or not."""
        if lit != self._lit:
            self._lit = lit
            self.setAccessibleDescription(self.tr("Shown now") if lit else "")
            self.update()

    def set_icon_only(self, icon_only: bool) -> None:
        """Leave the name to the tooltip."""
        self._icon_only = icon_only
        self.setToolTip(self.text() if icon_only else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """40 high, grown with the text; the icon alone grows half as fast."""
        if self._icon_only:
            return QSize(40, self._theme.slow_px(40))
        metrics = QFontMetricsF(self._theme.font(Type.BODY, strong=True))
        icon = self._theme.icon_px(ICON_PX) + 12 if self._icon_name else 0
        width = round(metrics.horizontalAdvance(self.text())) + icon + 24
        return QSize(width, self._theme.height_px(16, 24))

    def minimumSizeHint(self) -> QSize:
        """As the hint."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the fill, the icon, the name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, lit = self._theme.tokens, self._lit
        box = QRectF(self.rect())
        if lit or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.soft if lit else tokens.raised))
            painter.drawRoundedRect(box, RADIUS_PX, RADIUS_PX)
        if lit and tokens.high_contrast:
            painter.setPen(QPen(QColor(tokens.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS_PX - 1, RADIUS_PX - 1)
        ink = QColor(tokens.accent_text if lit else tokens.text_muted)
        x = 12.0
        if self._icon_name:
            side = self._theme.icon_px(ICON_PX)
            x = (self.width() - side) / 2 if self._icon_only else 10.0
            ratio = self.devicePixelRatioF()
            pixmap = self._theme.pixmap(self._icon_name, ink.name(), ICON_PX, ratio)
            painter.drawPixmap(QPointF(round(x), round((self.height() - side) / 2)), pixmap)
            x += side + 12
        if not self._icon_only:
            painter.setPen(ink)
            painter.setFont(self._theme.font(Type.BODY, strong=lit))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(box.adjusted(x, 0, 0, 0), flags, self.text())
