# SPDX-License-Identifier: GPL-3.0-or-later
"""The answer on one time axis: seek, choose a stretch to loop, zoom, move where a part begins."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from mockinterview.audio.peaks import Peaks
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.times import clock
from mockinterview.ui.transcript_tokens import token_at
from mockinterview.ui.widgets.timeline_content import TimelineContent, boundary_near, snapped
from mockinterview.ui.widgets.timeline_overlay import Overlay
from mockinterview.ui.widgets.timeline_paint import Rows, StillPainter, rows
from mockinterview.ui.widgets.timeline_window import ZOOM_STEP, TimeWindow

#: The strip that is painted again when the playhead moves, to each side of it.
STRIP_PX = 8
#: A loop shorter than this is a slip of the hand.
MIN_LOOP_MS = 300
#: So near to a boundary the pointer takes hold of it. Our guess at a steady hand.
GRIP_PX = 5
#: A key scrolls by this share of what is in sight; a notch of the wheel by a little less.
SCROLL_SHARE = 0.5
WHEEL_SHARE = 0.2
#: A notch of a wheel, in Qt's eighths of a degree.
NOTCH = 120
_Key = Qt.Key


@dataclass(frozen=True)
class _Drag:
    """A press that may become a drag; ``edge_ms`` is the boundary that is held, if one is."""

    from_x: float
    to_x: float
    edge_ms: int | None = None

    @property
    def has_moved(self) -> bool:
        return abs(self.to_x - self.from_x) >= QApplication.startDragDistance()


class Timeline(QWidget):
    """Sound, pauses, fillers, STAR parts and pace of one take, with the playhead over them."""

    accessible_role = QAccessible.Role.Chart

    seek_requested = Signal(int)  # milliseconds
    loop_requested = Signal(int, int)  # milliseconds
    boundary_move_requested = Signal(int, int)  # milliseconds: where it is, where it should be
    menu_requested = Signal(int, QPoint)  # milliseconds, place on the screen
    window_changed = Signal(object)  # TimeWindow

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, can_edit: bool = True
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._can_edit = can_edit
        self._content = TimelineContent(0)
        self._window = TimeWindow.whole(0)
        self._peaks: Peaks | None = None
        self._position_ms: int | None = None
        self._loop: tuple[int, int] | None = None
        self._drag: _Drag | None = None
        self._still: QPixmap | None = None
        self._played: QPixmap | None = None
        self.setAccessibleName(self.tr("STAR timeline"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        theme.changed.connect(self._on_theme_changed)

    @property
    def window_shown(self) -> TimeWindow:
        """Which stretch is in sight."""
        return self._window

    def show_content(self, content: TimelineContent) -> None:
        """Show a take; another sound comes with ``show_peaks``, and begins in full sight."""
        lengths = content.duration_ms, content.scale_ms
        if lengths != (self._content.duration_ms, self._content.scale_ms):
            self._show_window(TimeWindow.whole(content.scale_ms))
        self._content = content
        self._drag = None
        self.setAccessibleDescription(content.sentence)
        self._forget()
        self.updateGeometry()

    def show_bookmarks(self, bookmarks: tuple[int, ...]) -> None:
        """Show other bookmarks over the same sound."""
        self._content = replace(self._content, bookmarks=bookmarks)
        self._forget()

    def show_peaks(self, peaks: Peaks | None) -> None:
        """Show the outline of the sound, or none while it is read."""
        self._peaks = peaks
        self._forget()

    def show_position(self, position_ms: int, *, follow: bool = False) -> None:
        """Move the playhead; only the strips that it leaves and enters are painted again."""
        if follow:
            self._show_window(self._window.following(position_ms))
        old, self._position_ms = self._position_ms, position_ms
        for at in (old, position_ms):
            if at is not None:
                self.update(self._strip(at))
        if old is not None and abs(self._x(old) - self._x(position_ms)) > 2 * STRIP_PX:
            left, right = sorted((self._x(old), self._x(position_ms)))
            self.update(QRect(int(left), 0, int(right - left) + 1, self.height()))

    def hide_position(self) -> None:
        """Show no playhead until one is shown again."""
        self._position_ms = None
        self.update()

    def show_loop(self, loop: tuple[int, int] | None) -> None:
        """Mark the stretch that is played again and again, or none."""
        if loop != self._loop:
            self._loop = loop
            self.update()

    def zoom(self, steps: float, about_ms: float | None = None) -> None:
        """Show so many steps larger, or smaller; about the playhead unless told otherwise."""
        if about_ms is None:
            at = self._position_ms
            seen = at is not None and self._window.start_ms <= at <= self._window.end_ms
            middle = (self._window.start_ms + self._window.end_ms) / 2
            about_ms = at if seen and at is not None else middle
        self._show_window(self._window.zoomed(ZOOM_STEP**steps, about_ms))

    def show_whole(self) -> None:
        """Show the whole recording."""
        self._show_window(TimeWindow.whole(self._content.scale_ms))

    def scroll_to(self, start_ms: float) -> None:
        """Show what begins at a moment, as large as before."""
        self._show_window(self._window.moved(start_ms - self._window.start_ms))

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
        has_head = self._position_ms is not None and self._content.duration_ms > 0
        head_x = self._x(self._position_ms or 0)
        if has_head:
            edge = max(0, min(self.width(), round(head_x)))
            ratio = played.devicePixelRatio()
            source = QRectF(0, 0, edge * ratio, played.height())
            painter.drawPixmap(QRectF(0, 0, edge, self.height()), played, source)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self._rows()
        if not self._window.is_whole:
            painter.setClipRect(QRectF(place.left - 1, 0, place.width + 2, self.height()))
        over = Overlay(painter, self._theme, place, self._window)
        stretch = self._dragged_stretch() or self._loop
        if stretch is not None:
            over.loop(stretch)
        target_ms = self._held_edge_ms()
        if target_ms is not None:
            over.edge(target_ms)
        if has_head:
            over.playhead(self._position_ms or 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            x = event.position().x()
            self._drag = _Drag(x, x, self._edge_under(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the pointer; while dragging, mark the stretch or the new edge."""
        x = event.position().x()
        if self._drag:
            self._drag = _Drag(self._drag.from_x, x, self._drag.edge_ms)
            self.update()
            return
        place = self._rows()
        if self._edge_under(event.position()) is not None:
            self.setCursor(Qt.CursorShape.SplitHCursor)
        elif place.left <= x <= place.left + place.width:
            QToolTip.showText(event.globalPosition().toPoint(), self._tip(self._ms(x)), self)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Seek after a click, loop after a drag, move the edge that was held."""
        if self._drag is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        drag = _Drag(self._drag.from_x, event.position().x(), self._drag.edge_ms)
        self._drag = None
        self.update()
        first, last = sorted((self._ms(drag.from_x), self._ms(drag.to_x)))
        if drag.edge_ms is not None and drag.has_moved:
            target = snapped(self._content.tokens, self._ms(drag.to_x))
            if target is not None and target != drag.edge_ms:
                self.boundary_move_requested.emit(drag.edge_ms, target)
        elif drag.has_moved and last - first >= MIN_LOOP_MS:
            self.loop_requested.emit(first, last)
        else:
            self.seek_requested.emit(self._ms(drag.to_x))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom where the pointer is; sideways scrolls; else the page scrolls."""
        turn = event.angleDelta()
        modifiers = event.modifiers()
        if modifiers & Qt.KeyboardModifier.ControlModifier and turn.y():
            self.zoom(turn.y() / NOTCH / 2, self._ms(event.position().x()))
            return
        # Alt turns the wheel sideways on most systems, Shift by long custom.
        sideways = turn.x() or (turn.y() if modifiers & Qt.KeyboardModifier.ShiftModifier else 0)
        if sideways and not self._window.is_whole:
            by_ms = -sideways / NOTCH * WHEEL_SHARE * self._window.length_ms
            self._show_window(self._window.moved(by_ms))
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus and 0 zoom, page keys scroll, Home and End go to the ends.

        The page moves by seconds with the arrows.
        """
        page_ms = SCROLL_SHARE * self._window.length_ms
        steps = {_Key.Key_PageUp: -page_ms, _Key.Key_PageDown: page_ms}
        key = _Key(event.key())
        if key in (_Key.Key_Plus, _Key.Key_Equal):
            self.zoom(1)
        elif key == _Key.Key_Minus:
            self.zoom(-1)
        elif key == _Key.Key_0:
            self.show_whole()
        elif key in steps and not self._window.is_whole:
            self._show_window(self._window.moved(steps[key]))
        elif key == _Key.Key_Home:
            self.seek_requested.emit(0)
        elif key == _Key.Key_End:
            self.seek_requested.emit(self._content.duration_ms)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for what can be done here: at the pointer, or at the playhead by key."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at_ms = self._position_ms or 0
            place = QPoint(round(self._x(at_ms)), round(self._rows().star))
            self.menu_requested.emit(at_ms, self.mapToGlobal(place))
        else:
            self.menu_requested.emit(self._ms(event.pos().x()), event.globalPos())

    def _show_window(self, window: TimeWindow) -> None:
        if window != self._window:
            self._window = window
            self._forget()
            self.window_changed.emit(window)

    def _dragged_stretch(self) -> tuple[int, int] | None:
        """Return the stretch that a hand is marking."""
        drag = self._drag
        if drag is None or not drag.has_moved or drag.edge_ms is not None:
            return None
        first, last = sorted((self._ms(drag.from_x), self._ms(drag.to_x)))
        return first, last

    def _held_edge_ms(self) -> int | None:
        """Return where the boundary in the hand would come to stand."""
        drag = self._drag
        if drag is None or not drag.has_moved or drag.edge_ms is None:
            return None
        return snapped(self._content.tokens, self._ms(drag.to_x))

    def _pictures(self) -> tuple[QPixmap, QPixmap]:
        if self._still is None or self._played is None:
            drawer = StillPainter(self._theme, self._content, self._rows(), self._window)
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

    def _edge_under(self, at: QPointF) -> int | None:
        """Return the boundary of two parts under the pointer."""
        place = self._rows()
        is_on_bar = place.star - 4 <= at.y() <= place.star + place.star_height + 4
        if not self._can_edit or not is_on_bar:
            return None
        within_ms = GRIP_PX * self._window.length_ms / max(1.0, place.width)
        return boundary_near(self._content.bars, self._ms(at.x()), within_ms)

    def _tip(self, at_ms: int) -> str:
        index = token_at(self._content.tokens, at_ms)
        words = self._content.tokens[index].text if index is not None else ""
        return f"{clock(at_ms)}  {words}".strip()

    def _strip(self, at_ms: int) -> QRect:
        return QRect(round(self._x(at_ms)) - STRIP_PX, 0, 2 * STRIP_PX, self.height())

    def _rows(self) -> Rows:
        return rows(self._content, self.width(), self._theme.scale)

    def _x(self, at_ms: float) -> float:
        return self._rows().x(at_ms, self._window)

    def _ms(self, x: float) -> int:
        return min(self._content.duration_ms, self._rows().ms(x, self._window))
