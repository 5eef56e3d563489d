# SPDX-License-Identifier: GPL-3.0-or-later
"""The focus as a ring of 2 px with a gap of 2 px, shown to who goes by keyboard."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from mockinterview.ui.theme.theme import Theme

GAP_PX = 2
WIDTH_PX = 2
RADIUS_PX = 8
_MOVING_KEYS = {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
}
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}


class _Ring(QWidget):
    """What is painted; lies over the widget's neighbours and lets every click through."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(None)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("focus"), WIDTH_PX))
        half = WIDTH_PX / 2
        radius = RADIUS_PX + GAP_PX + half
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, radius, radius)


class FocusRing(QObject):
    """Follows the focus of the whole application."""

    def __init__(
        self, application: QApplication, theme: Theme, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ring: _Ring | None = None
        self._theme = theme
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._by_keyboard = False
        application.focusChanged.connect(self._on_focus_changed)
        application.focusWindowChanged.connect(self._on_window_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See keys and clicks of the window, and moves of the target; swallow nothing."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _MOVING_KEYS:
                self._set_by_keyboard(True)
        elif kind == QEvent.Type.MouseButtonPress:
            self._set_by_keyboard(False)
        elif kind in _MOVES and isinstance(watched, QWidget):
            self._place()
        return False

    def _set_by_keyboard(self, by_keyboard: bool) -> None:
        if by_keyboard != self._by_keyboard:
            self._by_keyboard = by_keyboard
            self._watch()
            self._place()

    def _on_window_changed(self, window: QWindow | None) -> None:
        if window is not None:  # a window that has the filter already keeps it once
            window.installEventFilter(self)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._target = now
        self._watch()
        self._place()

    def _watch(self) -> None:
        """Follow the moves of what has the focus, while the ring shows.

        Only then: the first look at a widget that Qt made itself costs the start of the window a
        twentieth of a second, since the bindings then learn of every class there is.
        """
        for widget in filter(isValid, self._watched):
            widget.removeEventFilter(self)
        self._watched = []
        if self._target is None or not self._by_keyboard:
            return
        host = _host(self._target)
        at: QWidget | None = self._target
        while at is not None and at is not host:
            at.installEventFilter(self)
            self._watched.append(at)
            at = at.parentWidget()

    def _place(self) -> None:
        target = self._target
        if target is None or not self._by_keyboard or not target.isVisible():
            if self._ring is not None:
                self._ring.hide()
            return
        host = _host(target)
        if self._ring is None:
            self._ring = _Ring(self._theme)
            self._ring.destroyed.connect(self._on_ring_destroyed)
        ring = self._ring
        if ring.parentWidget() is not host:
            ring.setParent(host)
        margin = GAP_PX + WIDTH_PX
        corner = target.mapTo(host, QPoint(0, 0))
        ring.setGeometry(QRect(corner, target.size()).adjusted(-margin, -margin, margin, margin))
        ring.show()
        ring.raise_()

    def _on_ring_destroyed(self) -> None:
        self._ring = None


def _host(widget: QWidget) -> QWidget:
    """Return what the ring is drawn on: what scrolls with the widget, else its window."""
    at: QWidget = widget
    while (parent := at.parentWidget()) is not None and not at.isWindow():
        outer = parent.parentWidget()
        if isinstance(outer, QScrollArea) and outer.widget() is at:
            return at
        at = parent
    return at
