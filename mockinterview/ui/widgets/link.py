# SPDX-License-Identifier: GPL-3.0-or-later
"""A button that reads like a link: an icon and words in the accent colour."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type

GAP_PX = 4


class Link(QPushButton):
    """As high as a line of its type; the pointer underlines it.

    A ``quiet`` link is muted: a way back rather than a way on.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        icon: str = "",
        icon_px: int = 14,
        role: Type = Type.SMALL,
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._icon_name, self._icon_px, self._role = icon, icon_px, role
        self._quiet = quiet
        self.setAccessibleName(text)
        self.setFlat(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setStyleSheet("QPushButton { min-height: 0; padding: 0; border: none; }")
        theme.changed.connect(self._on_theme_changed)

    def set_text(self, text: str) -> None:
        """Change the words and the accessible name together."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_icon(self, icon: str) -> None:
        """Show another icon before the words."""
        self._icon_name = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Have room for the icon and the words."""
        width = QFontMetricsF(self._font()).horizontalAdvance(self.text()) + 1
        if self._icon_name:
            width += self._theme.icon_px(self._icon_px) + GAP_PX
        return QSize(int(width) + 1, self._theme.line_px(self._role) + 4)

    def minimumSizeHint(self) -> QSize:
        """A link is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw icon and words, and the line that answers the pointer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        muted = self._quiet or not self.isEnabled()
        ink = QColor(tokens.text_muted if muted else tokens.accent_text)
        middle, x = self.height() / 2, 0.0
        if self._icon_name:
            side = self._theme.icon_px(self._icon_px)
            ratio = self.devicePixelRatioF()
            pixmap = self._theme.pixmap(self._icon_name, ink.name(), self._icon_px, ratio)
            painter.drawPixmap(QPointF(0, round(middle - side / 2)), pixmap)
            x = side + GAP_PX
        font = self._font()
        font.setUnderline(self.underMouse() and self.isEnabled())
        painter.setFont(font)
        painter.setPen(ink)
        box = QRectF(x, 0, self.width() - x, self.height())
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, align, self.text())

    def _font(self) -> QFont:
        return self._theme.font(self._role, strong=not self._quiet)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
