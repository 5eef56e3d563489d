# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the playback is, and a way to go elsewhere."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.times import clock

KNOB_RADIUS_PX = 6
LINE_PX = 4


class Scrubber(QSlider):
    """A slider over the whole recording, in milliseconds."""

    seek_requested = Signal(int)  # milliseconds

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Position"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def show_duration(self, duration_ms: int) -> None:
        """Set the end of the scale and go to its start."""
        self.setRange(0, max(1, duration_ms))
        self.setValue(0)

    def show_position(self, position_ms: int) -> None:
        """Move the knob, unless a hand is on it."""
        if not self.isSliderDown():
            self.setValue(position_ms)
            self.setAccessibleDescription(clock(position_ms))

    def sizeHint(self) -> QSize:
        """As wide as the layout likes."""
        return QSize(160, 24)

    def minimumSizeHint(self) -> QSize:
        """Stay usable."""
        return QSize(80, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track, what was played, and the knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, x = self.height() / 2, self._x(self.value())
        high = self._theme.tokens.high_contrast  # no grey there: what is to come is thinner
        painter.setBrush(self._theme.colour("text_muted" if high else "track"))
        top, line = middle - LINE_PX / 2, 1 if high else LINE_PX
        painter.drawRoundedRect(QRectF(0, middle - line / 2, self.width(), line), 2, 2)
        painter.setBrush(self._theme.colour("text"))
        painter.drawRoundedRect(QRectF(0, top, x, LINE_PX), 2, 2)
        painter.drawEllipse(QPointF(x, middle), KNOB_RADIUS_PX, KNOB_RADIUS_PX)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where the pointer is."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._ms(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand."""
        if self.isSliderDown():
            self.setValue(self._ms(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the place where the hand let go."""
        if self.isSliderDown():
            self.setSliderDown(False)
            self.seek_requested.emit(self._ms(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the ends; the page moves by seconds with the arrows."""
        ends = {Qt.Key.Key_Home: self.minimum(), Qt.Key.Key_End: self.maximum()}
        at_ms = ends.get(Qt.Key(event.key()))
        if at_ms is None:
            event.ignore()
        else:
            self.seek_requested.emit(at_ms)

    def _x(self, at_ms: int) -> float:
        share = at_ms / max(1, self.maximum())
        return KNOB_RADIUS_PX + share * (self.width() - 2 * KNOB_RADIUS_PX)

    def _ms(self, x: float) -> int:
        share = (x - KNOB_RADIUS_PX) / max(1, self.width() - 2 * KNOB_RADIUS_PX)
        return round(max(0.0, min(1.0, share)) * self.maximum())
