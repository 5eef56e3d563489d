# SPDX-License-Identifier: GPL-3.0-or-later
"""Two halves in one frame: what worked, and the one tinted panel, what to change."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.ui.review_view import HeadlineHalf
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.link import Link
from mockinterview.ui.widgets.marks import Icon
from mockinterview.ui.widgets.text import Text

RADIUS_PX = 12


class Half(QWidget):
    """What it is, a title, a sentence, and links."""

    def __init__(
        self, theme: Theme, icon: str, colour: str, name: str, link_icon: str, parent: QWidget
    ) -> None:
        """Make an empty half; ``name`` says what it holds."""
        super().__init__(parent)
        self.title = Text(role=Type.TITLE, wrap=True)
        self.detail = Text(role=Type.SMALL, tone="muted", wrap=True)
        self.hear = Link(theme, icon=link_icon)
        self.links = Flow(24, 4)
        self.links.add(self.hear)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(Icon(theme, icon, colour, 16))
        self.head.addWidget(Text(name, Type.SMALL, tone="muted"))
        self.head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 14)
        column.setSpacing(4)
        column.addLayout(self.head)
        column.addWidget(self.title)
        column.addWidget(self.detail)
        column.addSpacing(2)
        column.addWidget(self.links)
        column.addStretch(1)

    def show_half(self, half: HeadlineHalf) -> None:
        """Show the words; without words a link is not there."""
        self.title.setText(half.title)
        self.detail.setText(half.detail)
        self.detail.setVisible(bool(half.detail))
        self.hear.set_text(half.link)
        self.hear.setVisible(bool(half.link))


class Halves(QFrame):
    """Side by side, or one above the other with big text. Heirs fill them."""

    def __init__(self, theme: Theme, link_icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        worked, change = self.tr("What worked"), self.tr("One thing to change")
        self._strength = Half(theme, "check", "good", worked, link_icon, self)
        self._change = Half(theme, "flag", "accent_text", change, link_icon, self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._strength, 1)
        self._row.addWidget(self._change, 1)
        theme.changed.connect(self.update)

    def show_halves(self, strength: HeadlineHalf | None, change: HeadlineHalf) -> None:
        """Show both; without a strength the change has the whole room."""
        if strength is not None:
            self._strength.show_half(strength)
        self._strength.setVisible(strength is not None)
        self._change.show_half(change)
        said = " ".join(part for part in (f"{change.title}.", change.detail) if part)
        self._change.title.setAccessibleName(self.tr("Headline: {}").format(said))
        self.update()

    def set_stacked(self, stacked: bool) -> None:
        """Put the halves one above the other, or side by side."""
        direction = (
            QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        )
        self._row.setDirection(direction)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw one rounded frame, with the fill of each half inside."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(frame, RADIUS_PX, RADIUS_PX)
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), self._theme.colour("raised"))
        painter.fillRect(self._change.geometry(), self._theme.colour("soft"))
        if self._theme.tokens.high_contrast and self._strength.isVisibleTo(self):
            edge = self._change.geometry()
            stacked = self._row.direction() is QBoxLayout.Direction.TopToBottom
            end = edge.topRight() if stacked else edge.bottomLeft()
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.drawLine(edge.topLeft(), end)
        painter.setClipping(False)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)
