# SPDX-License-Identifier: GPL-3.0-or-later
"""Buttons that show their icon, their words and the key that presses them."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type

GAP_PX = 8
ICON_PX = 18
KEY_PAD_PX = 6
KEY_HEIGHT_PX = 20
KEY_RADIUS_PX = 4
#: A button with shortened words keeps this width, at 100 %.
LEAST_ELIDED_PX = 160


class Kind(StrEnum):
    """How much a button asks for attention."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    LINK = "link"
    DELETE = "delete"


class Scale(StrEnum):
    """How big a button is; each grows with the text."""

    SMALL = "small"
    NORMAL = "normal"
    LARGE = "large"
    START = "start"


#: Space left and right of the content, as in the style sheet.
_PADDING_PX = {
    Scale.SMALL: (12, 12),
    Scale.NORMAL: (16, 16),
    Scale.LARGE: (24, 24),
    Scale.START: (24, 16),
}
_HEIGHT = {
    Scale.SMALL: (12, 20),
    Scale.NORMAL: (16, 24),
    Scale.LARGE: (24, 32),
    Scale.START: (32, 32),
}


def key_width(theme: Theme, key: str) -> float:
    """Return how wide a key hint is."""
    return QFontMetricsF(theme.font(Type.CAPTION)).horizontalAdvance(key) + 2 * KEY_PAD_PX + 2


def paint_key(
    painter: QPainter, theme: Theme, right: QPointF, key: str, ink: QColor, line: QColor
) -> None:
    """Draw a key whose right edge is centred on ``right``: a rounded frame round caption text."""
    width, height = key_width(theme, key), theme.px(KEY_HEIGHT_PX)
    box = QRectF(round(right.x() - width) + 0.5, round(right.y() - height / 2) + 0.5, width, height)
    box = QRectF(box.topLeft(), QSize(round(width) - 1, height - 1))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, KEY_RADIUS_PX, KEY_RADIUS_PX)
    painter.setPen(ink)
    painter.setFont(theme.font(Type.CAPTION))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()


class Button(QPushButton):
    """A push button; its frame comes from the style sheet, its content is painted here.

    The accessible name is the bare text; the key is told as the description.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        kind: Kind = Kind.SECONDARY,
        scale: Scale = Scale.NORMAL,
        icon: str = "",
        icon_after: str = "",
        key: str = "",
        elide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._elide = elide
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._kind = kind
        self._scale = scale
        self._icon_name = icon
        self._icon_after = icon_after
        self._key = ""
        self.setProperty("kind", kind.value)
        self.setProperty("scale", scale.value)
        self.setAutoDefault(True)  # so that Enter presses the button that has the focus
        self.setAccessibleName(text)
        self.set_key(key)
        theme.changed.connect(self._on_theme_changed)

    @property
    def key(self) -> str:
        """The key that is shown."""
        return self._key

    def set_key(self, key: str) -> None:
        """Show another key, or none."""
        self._key = key
        self.setAccessibleDescription(self.tr("Key: {}").format(key) if key else "")
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        """Show another icon before the words, or none."""
        self._icon_name = icon
        self.updateGeometry()
        self.update()

    def set_text(self, text: str) -> None:
        """Change the words and the accessible name together."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Have room for icon, words and key, side by side."""
        left, right = self._padding()
        width = left + self._content_width() + right + 2
        return QSize(int(width) + 1, self._height())

    def minimumSizeHint(self) -> QSize:
        """A button is never cut; one whose words are somebody's own may shorten them."""
        hint = self.sizeHint()
        if self._elide:
            hint.setWidth(min(hint.width(), self._theme.px(LEAST_ELIDED_PX)))
        return hint

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame by the style sheet, then icon, words and key."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        ink = self._ink()
        left, right = self._padding()
        spread = self._scale is Scale.START
        room = self.width() - left - right - 2
        x = left + 1 + (0.0 if spread else max(0.0, (room - self._content_width()) / 2))
        middle = self.height() / 2
        if self._icon_name:
            x = self._paint_icon(painter, self._icon_name, x, middle, ink) + GAP_PX
        painter.setFont(self.font())
        painter.setPen(ink)
        metrics, text = QFontMetricsF(self.font()), self.text()
        if self._elide:
            left_over = self.width() - right - 1 - x
            if self._key:
                left_over -= GAP_PX + key_width(self._theme, self._key)
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, left_over)
        width = metrics.horizontalAdvance(text)
        box = QRectF(x, 0, width + 1, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        x += width + GAP_PX
        if self._icon_after:
            x = self._paint_icon(painter, self._icon_after, x - GAP_PX / 2, middle, ink)
        if self._key:
            end = self.width() - right - 1 if spread else x + key_width(self._theme, self._key)
            quiet = self._kind in (Kind.QUIET, Kind.SECONDARY)
            tokens = self._theme.tokens
            key_ink = QColor(tokens.text_muted) if quiet else ink
            line = QColor(tokens.line) if quiet else ink
            paint_key(painter, self._theme, QPointF(end, middle), self._key, key_ink, line)

    def _paint_icon(
        self, painter: QPainter, name: str, x: float, middle: float, ink: QColor
    ) -> float:
        ratio = self.devicePixelRatioF()
        pixels = ICON_PX if name is self._icon_name else ICON_PX - 4
        side = self._theme.icon_px(pixels)
        pixmap = self._theme.pixmap(name, ink.name(), pixels, ratio)
        painter.drawPixmap(QPointF(round(x), round(middle - side / 2)), pixmap)
        return x + side

    def _content_width(self) -> float:
        self.ensurePolished()
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        if self._icon_name:
            width += self._theme.icon_px(ICON_PX) + GAP_PX
        if self._icon_after:
            width += self._theme.icon_px(ICON_PX - 4) + GAP_PX / 2
        if self._key:
            gap = 3 * GAP_PX if self._scale is Scale.START else GAP_PX
            width += gap + key_width(self._theme, self._key)
        return width

    def _padding(self) -> tuple[int, int]:
        if self._kind is Kind.LINK:
            return (0, 0)
        if self._kind is Kind.QUIET and self._scale in (Scale.NORMAL, Scale.SMALL):
            return (12, 12)
        return _PADDING_PX[self._scale]

    def _height(self) -> int:
        if self._kind is Kind.LINK:
            return self._theme.height_px(0, 20)
        return self._theme.height_px(*_HEIGHT[self._scale])

    def _ink(self) -> QColor:
        tokens = self._theme.tokens
        if not self.isEnabled():
            return QColor(tokens.text_muted)
        colours = {
            Kind.PRIMARY: tokens.on_accent,
            Kind.LINK: tokens.accent_text,
            Kind.DELETE: tokens.problem,
        }
        return QColor(colours.get(self._kind, tokens.text))

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
