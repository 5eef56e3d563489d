# SPDX-License-Identifier: GPL-3.0-or-later
"""The time line with its title, its key, and what zooms and scrolls it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QVBoxLayout, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.transcript_tokens import TokenKind
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.icon_button import IconButton
from mockinterview.ui.widgets.link import Link
from mockinterview.ui.widgets.text import Text
from mockinterview.ui.widgets.timeline import Timeline
from mockinterview.ui.widgets.timeline_content import TimelineContent
from mockinterview.ui.widgets.timeline_paint import draw_gap
from mockinterview.ui.widgets.timeline_window import TimeWindow

_SIDE_PX = 14


class _Sign(QWidget):
    """A small picture of a mark on the time line."""

    def __init__(self, theme: Theme, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._kind = theme, kind
        self.setFixedSize(QSize(_SIDE_PX if kind == "band" else 10, 10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        if self._kind == "pause":
            if theme.tokens.high_contrast:
                painter.setPen(theme.colour("text"))
            painter.setBrush(theme.colour("track"))
            painter.drawRoundedRect(QRectF(1.5, 0.5, 7, 9), 2, 2)
        elif self._kind == "filler":
            painter.setPen(QPen(theme.colour("text"), 1.5))
            painter.setBrush(theme.colour("surface"))
            painter.drawEllipse(QPointF(5, 5), 3, 3)
        elif self._kind == "gap":
            draw_gap(painter, theme, QRectF(0.5, 0.5, 8, 9))
        else:
            painter.fillRect(QRectF(0, 1, _SIDE_PX, 8), theme.colour("soft"))
            painter.setPen(QPen(theme.colour("band"), 1))
            for y in (1.5, 8.5):
                painter.drawLine(QPointF(0, y), QPointF(_SIDE_PX, y))


class TimelineSection(QWidget):
    """Title, key, time line; a scroll bar while only a stretch is in sight."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.timeline = Timeline(theme)
        self._signs = {
            "pause": self._sign("pause", self.tr("pause of 1 s or more")),
            "filler": self._sign("filler", self.tr("filler")),
            "gap": self._sign("gap", self.tr("sound missing")),
            "band": self._sign("band", self.tr("pace band")),
        }
        key = Flow(16, 4)
        for sign in self._signs.values():
            key.add(sign)
        self._out = IconButton(theme, "minus", self.tr("Zoom out"), icon_px=16, side_px=28)
        self._in = IconButton(theme, "plus", self.tr("Zoom in"), icon_px=16, side_px=28)
        self._whole = Link(theme, self.tr("Whole answer"))
        self._scroll = QScrollBar(Qt.Orientation.Horizontal)
        self._scroll.setAccessibleName(self.tr("Scroll the time line"))
        self._out.clicked.connect(self._on_out)
        self._in.clicked.connect(self._on_in)
        self._whole.clicked.connect(self.timeline.show_whole)
        self._scroll.valueChanged.connect(self.timeline.scroll_to)
        self.timeline.window_changed.connect(self._on_window_changed)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(Text(self.tr("Time line"), strong=True))
        head.addSpacing(8)
        head.addWidget(self._out)
        head.addWidget(self._in)
        head.addSpacing(4)
        head.addWidget(self._whole)
        head.addStretch(1)
        head.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.timeline)
        column.addWidget(self._scroll)
        self._on_window_changed(self.timeline.window_shown)

    def show_content(self, content: TimelineContent) -> None:
        """Show a take, and explain only the marks that it has."""
        kinds = {token.kind for token in content.tokens}
        self._signs["pause"].setVisible(TokenKind.PAUSE in kinds)
        self._signs["filler"].setVisible(TokenKind.FILLER in kinds)
        self._signs["gap"].setVisible(bool(content.gaps))
        self._signs["band"].setVisible(bool(content.curve and content.band))
        self.timeline.show_content(content)

    def _on_in(self) -> None:
        self.timeline.zoom(1)

    def _on_out(self) -> None:
        self.timeline.zoom(-1)

    def _on_window_changed(self, window: TimeWindow) -> None:
        self._out.setEnabled(not window.is_whole)
        self._in.setEnabled(not window.is_closest)
        self._whole.setVisible(not window.is_whole)
        self._scroll.setVisible(not window.is_whole)
        was_blocked = self._scroll.blockSignals(True)
        self._scroll.setRange(0, round(window.duration_ms - window.length_ms))
        self._scroll.setPageStep(round(window.length_ms))
        self._scroll.setSingleStep(max(1, round(window.length_ms / 20)))
        self._scroll.setValue(round(window.start_ms))
        self._scroll.blockSignals(was_blocked)

    def _sign(self, kind: str, words: str) -> QWidget:
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(_Sign(self._theme, kind))
        row.addWidget(Text(words, Type.CAPTION, tone="muted"))
        return pair
