# SPDX-License-Identifier: GPL-3.0-or-later
"""What one click on a measure opens: the sum in numbers, the moments, the band, the source."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.domain.hearing import Span
from mockinterview.ui.review_view import Evidence, Moment
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.times import clock
from mockinterview.ui.widgets.icon_button import IconButton
from mockinterview.ui.widgets.link import Link
from mockinterview.ui.widgets.marks import Rule
from mockinterview.ui.widgets.tag import Tag
from mockinterview.ui.widgets.text import Text

WIDTH_PX = 424
TIME_PX = 64
#: More moments than this would hide the words they come from; the count is said instead.
MAX_MOMENTS = 8


class _MomentRow(QWidget):
    def __init__(self, theme: Theme, moment: Moment, drop: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.link = Link(theme, clock(moment.start_ms), icon="play")
        self.link.setAccessibleName(
            f"{clock(moment.start_ms)} {moment.text or moment.after}".strip()
        )
        self.link.setMinimumWidth(theme.px(TIME_PX))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(self.link)
        said = QHBoxLayout()
        said.setSpacing(theme.px(4))
        if moment.before:
            said.addWidget(Text(moment.before, Type.SMALL))
        if moment.text:
            said.addWidget(Text(moment.text, Type.SMALL, strong=True))
        said.addWidget(Text(moment.after, Type.SMALL, elide=True), 1)
        row.addLayout(said, 1)
        if moment.source:
            row.addWidget(Text(moment.source, Type.CAPTION, tone="muted"))
        name = f"{drop}: {clock(moment.start_ms)} {moment.text}"
        self.drop = IconButton(theme, "close", name, icon_px=14, side_px=24)
        self.drop.setToolTip(drop)
        self.drop.setVisible(bool(drop))
        row.addWidget(self.drop)


class EvidencePanel(QFrame):
    """Lies over the page beside its row; Esc or the cross closes it."""

    closed = Signal()
    play_requested = Signal(int)  # milliseconds
    all_requested = Signal(object)  # Spans, to hear one after the other
    drop_requested = Signal(object)  # Span: it does not belong here
    explanation_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._body: QWidget | None = None
        self._title = Text(role=Type.TITLE)
        self._close = IconButton(theme, "close", self.tr("Close"), icon_px=18, side_px=28)
        self._close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 16, 24, 20)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self.hide()

    def show_evidence(self, evidence: Evidence) -> None:
        """Show what stands behind one measure."""
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._title.setText(evidence.title)
        self.setAccessibleName(self.tr("{}, how and where").format(evidence.title))
        self._body = self._make_body(evidence)
        self._column.addWidget(self._body)
        self.setFixedWidth(self._theme.slow_px(WIDTH_PX))
        self._column.activate()
        self.setFixedHeight(self._column.heightForWidth(self.width()))

    def take_focus(self) -> None:
        """Give the focus to the first moment, or to the cross."""
        first = self._body.findChild(Link) if self._body else None
        (first or self._close).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sheet of paper it stands on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("control"), 1))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)

    def _make_body(self, evidence: Evidence) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(evidence.lead, Type.SMALL, strong=True, wrap=True))
        if evidence.detail:
            column.addWidget(Text(evidence.detail, Type.SMALL, wrap=True))
        column.addSpacing(12)
        for moment in evidence.moments[:MAX_MOMENTS]:
            row = _MomentRow(self._theme, moment, evidence.drop, body)
            row.drop.setProperty("span", Span(moment.start_ms, moment.end_ms))
            row.drop.clicked.connect(self._on_drop)
            start_ms = moment.start_ms
            row.link.setProperty("start_ms", start_ms)
            row.link.clicked.connect(self._on_moment)
            column.addWidget(Rule())
            column.addWidget(row)
        left = len(evidence.moments) - MAX_MOMENTS
        if left > 0:
            more = self.tr("and {} more, marked in the words").format(left)
            column.addWidget(Text(more, Type.CAPTION, tone="muted"))
        if len(evidence.moments) > 1:
            column.addSpacing(8)
            column.addWidget(self._all_link(evidence), 0, Qt.AlignmentFlag.AlignLeft)
        if evidence.before:
            column.addSpacing(12)
            column.addWidget(Text(evidence.before, Type.SMALL, wrap=True))
        if evidence.band or evidence.strength:
            column.addSpacing(12)
            column.addLayout(self._band_line(evidence))
        if evidence.source:
            column.addSpacing(4)
            column.addWidget(Text(evidence.source, Type.SMALL, tone="muted", wrap=True))
        column.addSpacing(12)
        about = Link(self._theme, self.tr("What it means, and what not"), icon="info")
        about.clicked.connect(self.explanation_requested)
        column.addWidget(about, 0, Qt.AlignmentFlag.AlignLeft)
        return body

    def _all_link(self, evidence: Evidence) -> Link:
        words = self.tr("Hear all {}").format(len(evidence.moments))
        link = Link(self._theme, words, icon="play")
        spans = tuple(Span(moment.start_ms, moment.end_ms) for moment in evidence.moments)
        link.clicked.connect(lambda: self.all_requested.emit(spans))
        return link

    def _band_line(self, evidence: Evidence) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Text(evidence.band, Type.SMALL, tone="muted", wrap=True), 1)
        if evidence.strength:
            line.addWidget(Tag(self._theme, evidence.strength), 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _on_moment(self) -> None:
        self.play_requested.emit(self.sender().property("start_ms"))

    def _on_drop(self) -> None:
        self.drop_requested.emit(self.sender().property("span"))
