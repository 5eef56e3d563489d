# SPDX-License-Identifier: GPL-3.0-or-later
"""What scrolls in the review: its parts, and how they stand for the room there is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mockinterview.domain.session import Session
from mockinterview.ui.fit import Fit
from mockinterview.ui.pages.page import Page
from mockinterview.ui.pages.review_header import ReviewHeader
from mockinterview.ui.pages.review_states import Shown
from mockinterview.ui.pages.review_timeline import TimelineSection
from mockinterview.ui.pages.review_transcript import TranscriptColumn
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.transcript_tokens import Block
from mockinterview.ui.widgets.headline import Headline
from mockinterview.ui.widgets.marks import Rule
from mockinterview.ui.widgets.measure_row import BLEED_PX
from mockinterview.ui.widgets.measures_panel import MeasuresPanel
from mockinterview.ui.widgets.notice import Notice, NoticeKind, NoticeText

SIDE_PX = 32
NARROW_SIDE_PX = 24
#: Between the words and the measures; rows of measures bleed into it.
GAP_PX = 48


class ReviewBody(Page):
    """The parts are public: the page fills them and listens to them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.header = ReviewHeader(theme)
        self.headline = Headline(theme)
        self.notice = Notice(theme)
        self.line = TimelineSection(theme)
        self.words = TranscriptColumn(theme)
        self.measures = MeasuresPanel(theme)
        self._rule = Rule()
        self._upper = QVBoxLayout()
        self._upper.setSpacing(0)
        self._upper.addWidget(self.header)
        self._upper.addSpacing(20)
        self._upper.addWidget(self.headline)
        self._upper.addWidget(self.notice)
        self._upper.addSpacing(24)
        self._upper.addWidget(self.line)
        self._upper.addSpacing(16)
        self._upper.addWidget(self._rule)
        self._lower = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lower.setSpacing(GAP_PX - BLEED_PX)
        self._lower.addWidget(self.words, 1)
        self._lower.addWidget(self.measures)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._upper)
        column.addLayout(self._lower)
        column.addStretch(1)
        self.set_fit(Fit())

    def show_state(self, state: Shown, notice: NoticeText | None) -> None:
        """Show the headline, or a notice in its place, or neither while words are read."""
        for part in (self.line, self.words, self.measures, self._rule):
            part.show()
        self.headline.setVisible(state is Shown.REVIEW)
        self.notice.setVisible(notice is not None)
        if notice is not None:
            self.notice.show_notice(notice)

    def show_words(self, state: Shown, blocks: Sequence[Block]) -> None:
        """Show the words, or why there are none."""
        if state is Shown.READING:
            self.words.show_reading(self.tr("Reading your words…"))
            return
        empty = self.tr("The words are missing; the sound is whole.")
        if state is Shown.SILENT:
            empty = self.tr("Nothing to write down.")
        self.words.show_words(blocks, empty, can_repeat=state is Shown.SILENT)

    def show_nothing(self, session: Session) -> None:
        """Say that a session has no answers."""
        self.header.show_empty(session)
        for part in (self.headline, self.line, self.words, self.measures, self._rule):
            part.hide()
        title = self.tr("No answer was recorded in this session")
        line = self.tr("Its questions were skipped, or it was left before the first answer.")
        self.notice.show_notice(NoticeText("empty", NoticeKind.PLAIN, title, line))
        self.notice.show()

    def set_fit(self, fit: Fit) -> None:
        """Put the measures beside the words, or below them."""
        side = NARROW_SIDE_PX if fit.narrow else SIDE_PX
        self._upper.setContentsMargins(side, 16, side, 0)
        below = fit.narrow
        right = side - BLEED_PX
        self._lower.setContentsMargins(side, 16, right, 24)
        direction = QBoxLayout.Direction
        self._lower.setDirection(direction.TopToBottom if below else direction.LeftToRight)
        self.measures.set_wide(below)
        self.header.set_narrow(narrow=fit.narrow)
        self.header.set_big(big=fit.big)
        self.headline.set_stacked(fit.big)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the page, which goes by seconds with them."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)
