# SPDX-License-Identifier: GPL-3.0-or-later
"""Small drawn things: lines, dashes, dots, numbers in circles, the mark of a speaking voice."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QColor, QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from mockinterview.domain.star import StarLabel
from mockinterview.ui.star_names import star_name
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type

#: Heights of the speaking mark's bars, one row a picture; our drawing.
_SPEAKING_PX = ((8, 16, 11, 18, 7), (14, 9, 18, 10, 13), (10, 18, 8, 14, 16), (16, 11, 15, 7, 10))
SPEAKING_FRAME_MS = 166


class Rule(QFrame):
    """A line of one pixel across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "rule")
        self.setFixedHeight(1)


class Icon(QLabel):
    """An icon that keeps its colour name, and so follows the theme."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        colour: str = "text",
        pixels: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._name, self._colour, self._pixels = theme, name, colour, pixels
        theme.changed.connect(self._draw)
        self._draw()

    def show_icon(self, name: str, colour: str) -> None:
        """Change to another icon."""
        self._name, self._colour = name, colour
        self._draw()

    def _draw(self) -> None:
        tint = getattr(self._theme.tokens, self._colour)
        ratio = self.devicePixelRatioF()
        self.setPixmap(self._theme.pixmap(self._name, tint, self._pixels, ratio))
        side = self._theme.icon_px(self._pixels)
        self.setFixedSize(side, side)


class Dashes(QWidget):
    """One dash a question: done, now, to come."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count = self._position = 0

    def show_position(self, position: int, count: int) -> None:
        """Show where in the session we are; positions count from 0."""
        self._position, self._count = position, count
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """24 by 4 each with gaps of 4; narrower where there are many."""
        return QSize(max(0, self._count * (self._dash_px() + 4) - 4), 4)

    def minimumSizeHint(self) -> QSize:
        """As the hint."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dashes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dash = self._dash_px()
        top = (self.height() - 4) / 2
        for index in range(self._count):
            name = "track"
            if index < self._position:
                name = "control"
            elif index == self._position:
                name = "accent"
            painter.setBrush(self._theme.colour(name))
            box = QRectF(index * (dash + 4), top, dash, 4)
            painter.setPen(Qt.PenStyle.NoPen)
            if name == "track" and self._theme.tokens.high_contrast:
                painter.setPen(QPen(self._theme.colour("line"), 1))
                box.adjust(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, 2, 2)

    def _dash_px(self) -> int:
        return 24 if self._count <= 6 else 12


class RecordDot(QWidget):
    """The red dot, shown while recording and never else."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(10, 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("record"))
        painter.drawEllipse(QRectF(self.rect()))


class SpeakingMark(QWidget):
    """Five bars that move while the voice plays; still where motion is reduced."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._frame = 0
        self._timer = QTimer(self)
        self._timer.setInterval(SPEAKING_FRAME_MS)
        self._timer.timeout.connect(self._on_tick)
        self.setFixedSize(26, 20)
        self.setAccessibleName(self.tr("The interviewer is speaking"))

    def set_speaking(self, speaking: bool) -> None:
        """Show the mark, or hide it."""
        self.setVisible(speaking)
        if speaking and not self._theme.reduced_motion:
            self._timer.start()
        else:
            self._timer.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stand still while nobody sees it."""
        self._timer.stop()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars of this picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        for index, height in enumerate(_SPEAKING_PX[self._frame]):
            painter.drawRoundedRect(QRectF(index * 5.5, (20 - height) / 2, 3, height), 1.5, 1.5)

    def _on_tick(self) -> None:
        self._frame = (self._frame + 1) % len(_SPEAKING_PX)
        self.update()


class StepNumber(QWidget):
    """A number in a circle: to come, now, or done."""

    def __init__(self, theme: Theme, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = number
        self._state = "later"
        theme.changed.connect(self.updateGeometry)

    def show_state(self, state: str) -> None:
        """Show ``later``, ``now`` or ``done``."""
        self._state = state
        self.update()

    def sizeHint(self) -> QSize:
        """24, grown half as fast as the text."""
        side = self._theme.slow_px(24)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """As the hint."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the circle and what is in it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        line, fill, ink = {
            "later": (tokens.control, tokens.surface, tokens.text),
            "now": (tokens.accent, tokens.accent, tokens.on_accent),
            "done": (tokens.good, tokens.surface, tokens.good),
        }[self._state]
        side = min(self.width(), self.height())
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(QColor(line), 1))
        painter.setBrush(QColor(fill))
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
        if self._state == "done":
            pixmap = self._theme.pixmap("check", ink, 14, self.devicePixelRatioF())
            half = self._theme.icon_px(14) / 2
            painter.drawPixmap(
                round(box.center().x() - half), round(box.center().y() - half), pixmap
            )
            return
        painter.setFont(self._theme.font(Type.CAPTION, strong=True))
        painter.setPen(QColor(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))


class StarLetter(QWidget):
    """One STAR letter on its colour."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, label: StarLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._label = theme, label
        self.setAccessibleName(star_name(label))
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """20, grown with the text."""
        return QSize(self._theme.px(20), self._theme.px(20))

    def minimumSizeHint(self) -> QSize:
        """As the hint."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.star[self._label].bar))
        side = self._theme.px(20)
        box = QRectF(0, (self.height() - side) / 2, side, side)
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(self._theme.font(Type.CAPTION, strong=True))
        painter.setPen(QColor(self._theme.tokens.on_bar))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._label.value)


class StarKey(QWidget):
    """A small square of a part's colour, for the key of a drawing."""

    def __init__(self, theme: Theme, label: StarLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._label = theme, label
        self.setFixedSize(8, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the square."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.star[self._label].bar))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
