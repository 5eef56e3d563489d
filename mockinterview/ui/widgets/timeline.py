# SPDX-License-Identifier: GPL-3.0-or-later
"""The answer on one time axis. A click seeks, a drag chooses a stretch to loop."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.times import clock
from mockinterview.ui.transcript_tokens import token_at
from mockinterview.ui.widgets.timeline_content import Peak, TimelineContent
from mockinterview.ui.widgets.timeline_paint import Rows, StillPainter, rows

#: The strip that is painted again when the playhead moves, to each side of it.
STRIP_PX = 8
HEAD_RADIUS_PX = 4
#: A loop shorter than this is a slip of the hand.
MIN_LOOP_MS = 300


class Timeline(QWidget):
    """Sound, pauses, fillers, STAR parts and pace of one take, with the playhead over them."""

    seek_requested = Signal(int)  # milliseconds
    loop_requested = Signal(int, int)  # milliseconds

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._content = TimelineContent(0)
        self._peaks: tuple[Peak, ...] = ()
        self._position_ms: int | None = None
        self._loop: tuple[int, int] | None = None
        self._drag: tuple[float, float] | None = None
        self._still: QPixmap | None = None
        self._played: QPixmap | None = None
        self.setAccessibleName(self.tr("STAR timeline"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        theme.changed.connect(self._on_theme_changed)

    def show_content(self, content: TimelineContent) -> None:
        """Show another take; its sound comes with ``show_peaks``."""
        self._content = content
        self._peaks = ()
        self._position_ms = None
        self._loop = None
        self.setAccessibleDescription(content.sentence)
        self._forget()
        self.updateGeometry()

    def show_peaks(self, peaks: Sequence[Peak]) -> None:
        """Show the sound: the lowest and highest sample (-1 to 1) of even slices of time."""
        self._peaks = tuple(peaks)
        self._forget()

    def show_position(self, position_ms: int) -> None:
        """Move the playhead; only the strips that it leaves and enters are painted again."""
        old, self._position_ms = self._position_ms, position_ms
        for at in (old, position_ms):
            if at is not None:
                self.update(self._strip(at))
        if old is not None and abs(self._x(old) - self._x(position_ms)) > 2 * STRIP_PX:
            left, right = sorted((self._x(old), self._x(position_ms)))
            self.update(QRect(int(left), 0, int(right - left) + 1, self.height()))

    def show_loop(self, loop: tuple[int, int] | None) -> None:
        """Mark the stretch that is played again and again, or none."""
        self._loop = loop
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the layout likes, as high as the rows that have something to show."""
        return QSize(640, self._rows().height)

    def minimumSizeHint(self) -> QSize:
        """Stay readable."""
        return QSize(240, self._rows().height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew at the new size."""
        super().resizeEvent(event)
        self._forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the played sound over the still picture, then loop and playhead."""
        painter = QPainter(self)
        still, played = self._pictures()
        painter.setClipRect(event.rect())
        painter.drawPixmap(0, 0, still)
        if self._position_ms is not None and self._content.duration_ms:
            edge = round(self._x(self._position_ms))
            ratio = played.devicePixelRatio()
            source = QRectF(0, 0, edge * ratio, played.height())
            painter.drawPixmap(QRectF(0, 0, edge, self.height()), played, source)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_loop(painter)
        if self._position_ms is not None and self._content.duration_ms:
            self._paint_playhead(painter, self._x(self._position_ms))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            x = event.position().x()
            self._drag = (x, x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the pointer; while dragging, mark the stretch."""
        x = event.position().x()
        if self._drag:
            self._drag = (self._drag[0], x)
            self.update()
            return
        place = self._rows()
        if place.left <= x <= place.left + place.width:
            QToolTip.showText(event.globalPosition().toPoint(), self._tip(self._ms(x)), self)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Seek after a click, loop after a drag."""
        if self._drag is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        start, end = self._drag[0], event.position().x()
        self._drag = None
        self.update()
        first, last = sorted((self._ms(start), self._ms(end)))
        dragged = abs(end - start) >= QApplication.startDragDistance()
        if dragged and last - first >= MIN_LOOP_MS:
            self.loop_requested.emit(first, last)
        else:
            self.seek_requested.emit(self._ms(end))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the ends; the page moves by seconds with the arrows."""
        if event.key() == Qt.Key.Key_Home:
            self.seek_requested.emit(0)
        elif event.key() == Qt.Key.Key_End:
            self.seek_requested.emit(self._content.duration_ms)
        else:
            super().keyPressEvent(event)

    def _paint_loop(self, painter: QPainter) -> None:
        stretch = self._loop
        if self._drag and abs(self._drag[1] - self._drag[0]) >= QApplication.startDragDistance():
            first, last = sorted((self._ms(self._drag[0]), self._ms(self._drag[1])))
            stretch = (first, last)
        if stretch is None:
            return
        left, right = self._x(stretch[0]), self._x(stretch[1])
        top, bottom = self._rows().wave - 2, self._rows().playhead_end
        fill = QColor(self._theme.colour("accent"))
        fill.setAlpha(28)
        painter.fillRect(QRectF(left, top, right - left, bottom - top), fill)
        painter.setPen(QPen(self._theme.colour("accent"), 1.5))
        for x in (left, right):
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def _paint_playhead(self, painter: QPainter, x: float) -> None:
        place = self._rows()
        accent = self._theme.colour("accent")
        painter.setPen(QPen(accent, 2, c=Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(x, place.wave - 4), QPointF(x, place.playhead_end))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawEllipse(QPointF(x, place.wave - 5), HEAD_RADIUS_PX, HEAD_RADIUS_PX)

    def _pictures(self) -> tuple[QPixmap, QPixmap]:
        if self._still is None or self._played is None:
            drawer = StillPainter(self._theme, self._content, self._rows())
            self._still, self._played = self._blank(), self._blank()
            painter = QPainter(self._still)
            drawer.paint(painter, self._peaks)
            painter.end()
            painter = QPainter(self._played)
            drawer.wave(painter, self._peaks, played=True)
            painter.end()
        return self._still, self._played

    def _blank(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        return made

    def _forget(self) -> None:
        self._still = self._played = None
        self.update()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self._forget()

    def _tip(self, at_ms: int) -> str:
        index = token_at(self._content.tokens, at_ms)
        words = self._content.tokens[index].text if index is not None else ""
        return f"{clock(at_ms)}  {words}".strip()

    def _strip(self, at_ms: int) -> QRect:
        return QRect(round(self._x(at_ms)) - STRIP_PX, 0, 2 * STRIP_PX, self.height())

    def _rows(self) -> Rows:
        return rows(self._content, self.width(), self._theme.scale)

    def _x(self, at_ms: float) -> float:
        return self._rows().x(at_ms, self._content.duration_ms)

    def _ms(self, x: float) -> int:
        place = self._rows()
        share = (x - place.left) / max(1.0, place.width)
        return round(max(0.0, min(1.0, share)) * self._content.duration_ms)
