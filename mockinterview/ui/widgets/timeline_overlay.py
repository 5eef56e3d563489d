# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws what moves over a time line: the loop, a boundary in the hand, the playhead."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.timeline_paint import Rows
from mockinterview.ui.widgets.timeline_window import TimeWindow

HEAD_RADIUS_PX = 4
#: How strongly the loop tints what lies under it, of 255.
LOOP_ALPHA = 28


class Overlay:
    """Paints over one window of a time line."""

    def __init__(self, painter: QPainter, theme: Theme, place: Rows, window: TimeWindow) -> None:
        self._painter = painter
        self._theme = theme
        self._rows = place
        self._window = window

    def loop(self, stretch: tuple[int, int]) -> None:
        """Tint the stretch that is played again and again."""
        left, right = (self._rows.x(at_ms, self._window) for at_ms in stretch)
        top, bottom = self._rows.wave - 2, self._rows.playhead_end
        fill = QColor(self._theme.colour("accent"))
        fill.setAlpha(LOOP_ALPHA)
        self._painter.fillRect(QRectF(left, top, right - left, bottom - top), fill)
        self._painter.setPen(QPen(self._theme.colour("accent"), 1.5))
        for x in (left, right):
            self._painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def edge(self, at_ms: int) -> None:
        """Draw where a boundary would come to stand."""
        place, x = self._rows, self._rows.x(at_ms, self._window)
        self._painter.setPen(QPen(self._theme.colour("focus"), 2))
        bottom = place.star + place.star_height + 4
        self._painter.drawLine(QPointF(x, place.star - 4), QPointF(x, bottom))

    def playhead(self, at_ms: int) -> None:
        """Draw where the sound is."""
        place, x = self._rows, self._rows.x(at_ms, self._window)
        accent = self._theme.colour("accent")
        self._painter.setPen(QPen(accent, 2, c=Qt.PenCapStyle.FlatCap))
        self._painter.drawLine(QPointF(x, place.wave - 4), QPointF(x, place.playhead_end))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(accent)
        self._painter.drawEllipse(QPointF(x, place.wave - 5), HEAD_RADIUS_PX, HEAD_RADIUS_PX)
