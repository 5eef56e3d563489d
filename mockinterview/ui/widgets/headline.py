# SPDX-License-Identifier: GPL-3.0-or-later
"""The top of the review: one thing that worked, and the one tinted panel, what to change."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.ui.review_view import HeadlineHalf, HeadlineView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.link import Link
from mockinterview.ui.widgets.marks import Icon
from mockinterview.ui.widgets.text import Text

RADIUS_PX = 12


class _Half(QWidget):
    def __init__(self, theme: Theme, icon: str, colour: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = Text(role=Type.TITLE, wrap=True)
        self.detail = Text(role=Type.SMALL, tone="muted", wrap=True)
        self.hear = Link(theme, icon="play")
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
        self.title.setText(half.title)
        self.detail.setText(half.detail)
        self.detail.setVisible(bool(half.detail))
        self.hear.set_text(half.link)
        self.hear.setVisible(bool(half.link))


class Headline(QFrame):
    """Two halves in one frame; side by side, or one above the other with big text."""

    hear_requested = Signal(int, int)  # milliseconds
    retake_requested = Signal()
    more_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = HeadlineView(None, None)
        self._strength = _Half(theme, "check", "good", self.tr("What worked"), self)
        self._change = _Half(theme, "flag", "accent_text", self.tr("One thing to change"), self)
        self._retake = Link(theme, self.tr("Retake with this in mind"), icon="retake", icon_px=16)
        self._more = Link(theme)
        self._change.links.add(self._retake)
        self._change.head.addWidget(self._more)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._strength, 1)
        self._row.addWidget(self._change, 1)
        self._strength.hear.clicked.connect(self._on_hear_strength)
        self._change.hear.clicked.connect(self._on_hear_change)
        self._retake.clicked.connect(self.retake_requested)
        self._more.clicked.connect(self.more_requested)
        theme.changed.connect(self.update)

    def show_headline(self, view: HeadlineView) -> None:
        """Show what worked and what to change; a missing half gives its room to the other."""
        self._view = view
        nothing = HeadlineHalf(
            self.tr("Nothing stands out to change"),
            self.tr("What was measured lies inside its bands."),
        )
        change = view.change or nothing
        if view.strength:
            self._strength.show_half(view.strength)
        self._strength.setVisible(view.strength is not None)
        self._change.show_half(change)
        self._retake.setVisible(view.change is not None)
        self._more.set_text(view.more)
        self._more.setVisible(bool(view.more))
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

    def _on_hear_strength(self) -> None:
        if self._view.strength and self._view.strength.span_ms:
            self.hear_requested.emit(*self._view.strength.span_ms)

    def _on_hear_change(self) -> None:
        if self._view.change and self._view.change.span_ms:
            self.hear_requested.emit(*self._view.change.span_ms)
