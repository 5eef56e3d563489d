# SPDX-License-Identifier: GPL-3.0-or-later
"""Bars that show shares and bands: the STAR bar, the band bar, the length to aim for."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mockinterview.domain.star import StarLabel
from mockinterview.ui.numbers import local
from mockinterview.ui.star_names import star_name
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.times import clock
from mockinterview.ui.widgets.diamond import diamond

LETTER_FROM_PX = 14
BAND_HEIGHT_PX = 14
BAND_END_PX = 6
TARGET_END_SHARE = 4 / 3


class StarBar(QWidget):
    """The shares of an answer side by side; ``length`` draws it to scale with others."""

    accessible_role = QAccessible.Role.Chart

    def __init__(
        self,
        theme: Theme,
        height_px: int = 8,
        *,
        letters: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._height_px = height_px
        self._letters = letters
        self._shares: tuple[float, ...] = ()
        self._length = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: Sequence[float], length: float = 1.0) -> None:
        """Show the shares of S, T, A, R and O, and how much of the width the answer takes."""
        self._shares, self._length = tuple(shares), max(0.0, min(1.0, length))
        parts = [
            f"{star_name(label)} {local(share):.0%}"
            for label, share in zip(StarLabel, self._shares, strict=False)
        ]
        self.setAccessibleDescription(", ".join(parts))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the layout likes."""
        return QSize(80, self._height_px)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a rounded bar, cut into its parts by gaps of one pixel."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() * self._length
        outline = QPainterPath()
        radius = min(4.0, self.height() / 2)
        outline.addRoundedRect(QRectF(0, 0, width, self.height()), radius, radius)
        if not sum(self._shares):
            painter.fillPath(outline, self._theme.colour("track"))
            return
        painter.setClipPath(outline)
        painter.setFont(self._theme.font(Type.CAPTION, strong=True))
        total, x = sum(self._shares), 0.0
        for label, share in zip(StarLabel, self._shares, strict=True):
            part = width * share / total
            if part < 1:
                continue
            box = QRectF(x, 0, part - 1, self.height())
            painter.fillRect(box, QColor(self._theme.tokens.star[label].bar))
            if self._letters and part >= LETTER_FROM_PX:
                painter.setPen(QColor(self._theme.tokens.on_bar))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label.value)
            x += part


class BandBar(QWidget):
    """A value against the band in which it is left alone: a dot inside, a diamond outside."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._value: float | None = None
        self._low: float | None = None
        self._high: float | None = None
        self._start, self._end = 0.0, 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_band(
        self,
        value: float | None,
        low: float | None,
        high: float | None,
        start: float,
        end: float,
    ) -> None:
        """Show a value on a scale from ``start`` to ``end``; an open side of the band is None."""
        self._value, self._low, self._high = value, low, high
        self._start, self._end = start, end
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the layout likes."""
        return QSize(200, BAND_HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        """Stay readable."""
        return QSize(80, BAND_HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, band, edges and mark, in this order."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, middle = self._theme, self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("text_muted" if theme.tokens.high_contrast else "track"))
        painter.drawRoundedRect(QRectF(0, middle - 2, self.width(), 4), 2, 2)
        left = BAND_END_PX if self._low is None else self._x(self._low)
        right = self.width() - BAND_END_PX if self._high is None else self._x(self._high)
        painter.setBrush(theme.colour("band"))
        painter.drawRoundedRect(QRectF(left, middle - 4, max(0.0, right - left), 8), 2, 2)
        painter.setPen(QPen(theme.colour("accent_text"), 1.5, c=Qt.PenCapStyle.FlatCap))
        for edge, x in ((self._low, left), (self._high, right)):
            if edge is not None:
                painter.drawLine(QPointF(x, middle - 5), QPointF(x, middle + 5))
        if self._value is not None:
            self._paint_mark(painter, self._x(self._value), middle)

    def _paint_mark(self, painter: QPainter, x: float, middle: float) -> None:
        painter.setPen(QPen(self._theme.colour("surface"), 1.5))
        if self._is_inside():
            painter.setBrush(self._theme.colour("text"))
            painter.drawEllipse(QPointF(x, middle), 5, 5)
            return
        painter.setBrush(self._theme.colour("caution"))
        painter.drawPolygon(diamond(QPointF(x, middle), 6.5))

    def _is_inside(self) -> bool:
        value = self._value
        if value is None:
            return True
        return (self._low is None or value >= self._low) and (
            self._high is None or value <= self._high
        )

    def _x(self, value: float) -> float:
        span = self._end - self._start
        share = (value - self._start) / span if span else 0.0
        return BAND_END_PX + max(0.0, min(1.0, share)) * (self.width() - 2 * BAND_END_PX)


class TargetBar(QWidget):
    """The time that has gone, against the length to aim for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._band_ms: tuple[int, int] | None = None
        self._elapsed_ms = 0
        self._end_ms = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_target(self, band_ms: tuple[int, int] | None, end_ms: int | None = None) -> None:
        """Show a band, or none for a plain bar that ends at ``end_ms``."""
        self._band_ms = band_ms
        longest = band_ms[1] * TARGET_END_SHARE if band_ms else 180_000
        self._end_ms = max(1, round(end_ms or longest))
        self.updateGeometry()
        self.update()

    def show_elapsed(self, elapsed_ms: int) -> None:
        """Show how much time has gone (or is left, on a plain bar that runs down)."""
        self._elapsed_ms = elapsed_ms
        self.update()

    def sizeHint(self) -> QSize:
        """The bar, and its labels below where there is a band."""
        labels = 4 + self._theme.line_px(Type.CAPTION) if self._band_ms else 0
        return QSize(200, 16 + labels)

    def minimumSizeHint(self) -> QSize:
        """As the hint."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, band, elapsed time, then the edges of the band, then its labels."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        theme = self._theme
        painter.setBrush(theme.colour("track"))
        track = QRectF(0, 4, self.width(), 8)
        if theme.tokens.high_contrast:
            painter.setPen(QPen(theme.colour("line"), 1))
            track.adjust(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(track, 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._band_ms:
            left, right = (self._x(edge) for edge in self._band_ms)
            painter.setBrush(theme.colour("band"))
            painter.drawRoundedRect(QRectF(left, 2, right - left, 12), 3, 3)
        over = self._band_ms is not None and self._elapsed_ms > self._band_ms[1]
        if self._elapsed_ms > 0:
            gone = max(8.0, self._x(self._elapsed_ms))
            painter.setBrush(theme.colour("caution" if over else "text"))
            painter.drawRoundedRect(QRectF(0, 4, gone, 8), 4, 4)
        if self._band_ms:
            self._paint_edges(painter, self._band_ms)

    def _paint_edges(self, painter: QPainter, band_ms: tuple[int, int]) -> None:
        font = self._theme.font(Type.CAPTION)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        end_of_last = -1.0
        for edge_ms in band_ms:
            x = self._x(edge_ms)
            painter.setPen(QPen(self._theme.colour("accent_text"), 1.5, c=Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(x, 0), QPointF(x, 16))
            text = clock(edge_ms)
            width = metrics.horizontalAdvance(text)
            start = max(end_of_last + 4, min(self.width() - width, x - width / 2), 0)
            painter.setPen(self._theme.colour("text_muted"))
            box = QRectF(start, 20, width + 1, self.height() - 20)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
            end_of_last = start + width

    def _x(self, at_ms: int) -> float:
        return min(1.0, at_ms / self._end_ms) * self.width()
