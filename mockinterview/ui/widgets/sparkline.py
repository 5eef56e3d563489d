# SPDX-License-Identifier: GPL-3.0-or-later
"""A measure over the sessions: a line of points over its band, every point a session to open."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mockinterview.ui.announce import announce
from mockinterview.ui.progress_view import Chart
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.diamond import diamond
from mockinterview.ui.widgets.text import as_tool_tip

HEIGHT_PX = 88
WIDTH_PX = 216
RING_PX = 3.0
DIAMOND_PX = 4.5
LAST_PX = 4.5
#: Air between the points and the edges of the chart.
AIR_PX = 8.0
#: How near to a point a click or a hover counts.
REACH_PX = 12.0
#: The scale leaves this share of its range free above and below.
HEADROOM = 0.12


class Sparkline(QWidget):
    """Drawn; its points also are its description. Left and Right go from session to session."""

    opened = Signal(str)  # session id

    accessible_role = QAccessible.Role.Chart

    def __init__(
        self, theme: Theme, *, labels: bool = False, parent: QWidget | None = None
    ) -> None:
        """Take the theme; ``labels`` writes the first and the last value beside their points."""
        super().__init__(parent)
        self._theme = theme
        self._labels = labels
        self._chart: Chart | None = None
        self._edge = ""
        self._at = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def show_chart(self, chart: Chart, edge: str = "") -> None:
        """Show a measure; ``edge`` is written where the band ends."""
        self._chart, self._edge = chart, edge
        self._at = len(chart.points) - 1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if chart.points else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(chart.name)
        self.setAccessibleDescription(chart.sentence)
        self.update()

    def sizeHint(self) -> QSize:
        """As in the design; wider where there is room."""
        return QSize(self._theme.slow_px(WIDTH_PX), self._theme.slow_px(HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        """It may be half as wide."""
        return QSize(WIDTH_PX // 2, self._theme.slow_px(HEIGHT_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the band, the line, the points, and what is written beside them."""
        chart = self._chart
        if chart is None or not chart.points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()
        y_of = _scale(chart, area)
        self._band(painter, chart, area, y_of)
        places = self._places(chart, area, y_of)
        painter.setPen(QPen(self._theme.colour("text"), 2))
        painter.drawPolyline(QPolygonF(places))
        for index, (point, place) in enumerate(zip(chart.points, places, strict=True)):
            if point.other_engine:
                painter.setPen(QPen(self._theme.colour("edge"), 1, Qt.PenStyle.DotLine))
                x = place.x() - (place.x() - places[index - 1].x()) / 2
                painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            last = index == len(places) - 1
            paint_session(painter, self._theme, place, inside=point.is_inside, last=last)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(places[self._at], 8, 8)
        if self._labels:
            self._write(painter, chart, places)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from session to session; Enter opens one."""
        points = self._chart.points if self._chart else ()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and points:
            self._at = max(0, min(len(points) - 1, self._at + step))
            self.setAccessibleDescription(points[self._at].words)
            announce(self, points[self._at].words)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and points:
            self.opened.emit(points[self._at].session_id)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Describe the whole again."""
        if self._chart is not None:
            self.setAccessibleDescription(self._chart.sentence)
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the session of the point."""
        index = self._near(event.position())
        if index is not None and self._chart is not None:
            self.opened.emit(self._chart.points[index].session_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a point can be clicked."""
        near = self._near(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if near else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Say what a point is when the pointer rests on it."""
        if isinstance(event, QHelpEvent) and self._chart is not None:
            index = self._near(QPointF(event.pos()))
            words = "" if index is None else self._chart.points[index].words
            QToolTip.showText(event.globalPos(), as_tool_tip(words), self)
            return True
        return super().event(event)

    def _area(self) -> QRectF:
        above = self._theme.line_px(Type.CAPTION) if self._labels else 0
        right = self._edge_px() + (8 if self._edge else 0)
        return QRectF(0, above, self.width() - right, self.height() - above)

    def _edge_px(self) -> float:
        font = self._theme.font(Type.CAPTION)
        return QFontMetricsF(font).horizontalAdvance(self._edge)

    def _places(self, chart: Chart, area: QRectF, y_of: Callable[[float], float]) -> list[QPointF]:
        room = area.width() - 2 * AIR_PX
        step = room / max(1, len(chart.points) - 1)
        return [
            QPointF(area.left() + AIR_PX + index * step, y_of(point.value))
            for index, point in enumerate(chart.points)
        ]

    def _band(
        self, painter: QPainter, chart: Chart, area: QRectF, y_of: Callable[[float], float]
    ) -> None:
        if chart.low is None and chart.high is None:
            return
        top = area.top() if chart.high is None else max(area.top(), y_of(chart.high))
        bottom = area.bottom() if chart.low is None else min(area.bottom(), y_of(chart.low))
        painter.fillRect(
            QRectF(area.left(), top, area.width(), bottom - top), self._theme.colour("soft")
        )
        painter.setPen(QPen(self._theme.colour("band"), 1))
        for edge in (chart.low, chart.high):
            if edge is not None:
                y = y_of(edge)
                painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        if self._edge:
            painter.setFont(self._theme.font(Type.CAPTION))
            painter.setPen(self._theme.colour("text_muted"))
            y = bottom if chart.high is None else top
            box = QRectF(area.right() + 8, y - 12, self._edge_px() + 2, 24)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._edge)

    def _write(self, painter: QPainter, chart: Chart, places: list[QPointF]) -> None:
        painter.setFont(self._theme.font(Type.CAPTION, strong=True))
        painter.setPen(self._theme.colour("text"))
        height = self._theme.line_px(Type.CAPTION)
        for index, flag in ((0, Qt.AlignmentFlag.AlignLeft), (-1, Qt.AlignmentFlag.AlignRight)):
            place = places[index]
            left = place.x() if index == 0 else place.x() - 60 + AIR_PX
            box = QRectF(left, place.y() - height - 6, 60, height)
            painter.drawText(box, flag, chart.points[index].label)

    def _near(self, at: QPointF) -> int | None:
        chart = self._chart
        if chart is None or not chart.points:
            return None
        area = self._area()
        places = self._places(chart, area, _scale(chart, area))
        distances = [(place - at).manhattanLength() for place in places]
        index = min(range(len(places)), key=distances.__getitem__)
        return index if distances[index] <= REACH_PX else None


def paint_session(
    painter: QPainter, theme: Theme, place: QPointF, *, inside: bool, last: bool = False
) -> None:
    """Draw the sign of a session: a ring inside the band, a diamond outside, the last one solid."""
    colour = theme.colour("text" if inside else "caution")
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(colour if last else theme.colour("surface"))
    if inside:
        radius = LAST_PX if last else RING_PX
        painter.drawEllipse(place, radius, radius)
    else:
        painter.drawPolygon(diamond(place, DIAMOND_PX + (1 if last else 0)))


def _scale(chart: Chart, area: QRectF) -> Callable[[float], float]:
    """Return where a value lies: the points and the edges of the band all fit."""
    values = [point.value for point in chart.points]
    values += [edge for edge in (chart.low, chart.high) if edge is not None]
    low, high = min(values), max(values)
    room = (high - low) * HEADROOM or 1.0
    low, high = low - room, high + room
    top, bottom = area.top() + AIR_PX, area.bottom() - AIR_PX

    def y_of(value: float) -> float:
        return bottom - (value - low) / (high - low) * (bottom - top)

    return y_of
