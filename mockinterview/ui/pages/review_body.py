# SPDX-License-Identifier: GPL-3.0-or-later
"""What scrolls in the review: its parts, and how they stand for the room there is."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mockinterview.domain.session import Session
from mockinterview.ui.fit import Fit
from mockinterview.ui.pages.exported import exported
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
#: The words keep a line that is good to read; what is left of a wide window goes to the measures.
WORDS_PX = 640
#: Below the words, as many columns of measures as fit.
MANY_COLUMNS = 6
#: Between what is told and the headline.
TOLD_GAP_PX = 16
#: Where a followed word comes to stand, as a share of the height.
FOLLOW_SHARE = 0.25


class ReviewBody(Page):
    """The parts are public: the page fills them and listens to them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.header = ReviewHeader(theme)
        self.headline = Headline(theme)
        self.notice = Notice(theme)
        self.told = Notice(theme)
        self._told_gap = QWidget()
        self._told_gap.setFixedHeight(TOLD_GAP_PX)
        self.line = TimelineSection(theme)
        self.words = TranscriptColumn(theme)
        self.measures = MeasuresPanel(theme)
        self._rule = Rule()
        self._side_px = SIDE_PX
        self._is_below = False
        self._is_following = False
        self._upper = QVBoxLayout()
        self._upper.setSpacing(0)
        self._upper.addWidget(self.header)
        self._upper.addSpacing(20)
        self._upper.addWidget(self.told)
        self._upper.addWidget(self._told_gap)
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
        self._tell(NoticeKind.PLAIN, "", "")
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled_by_hand)
        self.words.reveal_requested.connect(self._reveal)
        self.set_fit(Fit())

    def show_state(self, state: Shown, notice: NoticeText | None) -> None:
        """Show the headline, or a notice in its place, or neither while words are read."""
        for part in (self.line, self.words, self.measures, self._rule):
            part.show()
        self.headline.setVisible(state is Shown.REVIEW)
        self.notice.setVisible(notice is not None)
        if notice is not None:
            self.notice.show_notice(notice)

    def show_trouble(self, sentence: str, title: str = "") -> None:
        """Say above everything what is wrong; an empty sentence says that nothing is."""
        title = title or self.tr("This did not work")
        self._tell(NoticeKind.CAUTION, title, sentence)

    def show_exported(self, path: str) -> None:
        """Say above everything where the session was written."""
        self._show_told(exported(path))

    def offer_whole_session(self) -> None:
        """Say above everything that the session as a whole can be looked at."""
        self._tell(
            NoticeKind.INFO,
            self.tr("The session is finished"),
            self.tr("See how the panel heard it, what never came up, and what to practise next."),
            self.tr("Whole session"),
        )

    def _tell(self, kind: NoticeKind, title: str, line: str, action: str = "") -> None:
        self._show_told(NoticeText("told", kind, title, line, action) if line else None)

    def _show_told(self, notice: NoticeText | None) -> None:
        if notice is not None:
            self.told.show_notice(notice)
        self.told.setVisible(notice is not None)
        self._told_gap.setVisible(notice is not None)

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
        self._side_px = NARROW_SIDE_PX if fit.narrow else SIDE_PX
        self._is_below = fit.narrow
        self._set_margins()
        direction = QBoxLayout.Direction
        self._lower.setDirection(direction.TopToBottom if fit.narrow else direction.LeftToRight)
        self._set_columns()
        self.header.set_narrow(narrow=fit.narrow)
        self.header.set_big(big=fit.big)
        self.headline.set_stacked(fit.big)

    def show_position(self, position_ms: int, *, playing: bool) -> None:
        """Light the word that sounds; while playing, keep it in sight if it was before."""
        view = self.words.view
        if (before := self._playing_box()) is not None:
            top = self.verticalScrollBar().value()
            self._is_following = top <= before.top() and before.bottom() <= self._bottom()
        view.show_position(position_ms)
        box = self._playing_box()
        if playing and self._is_following and box is not None and box.bottom() > self._bottom():
            height = self.viewport().height()
            self.verticalScrollBar().setValue(round(box.top() - height * FOLLOW_SHARE))

    def _reveal(self, box: QRectF) -> None:
        """Bring a place of the words into sight."""
        centre = self.words.view.mapTo(self.content, box.center().toPoint())
        self.ensureVisible(
            centre.x(), centre.y(), 0, round(self.viewport().height() * FOLLOW_SHARE)
        )

    def _on_scrolled_by_hand(self) -> None:
        self._is_following = False

    def _playing_box(self) -> QRectF | None:
        box = self.words.view.playing_box()
        if box is None:
            return None
        corner = self.words.view.mapTo(self.content, QPoint(0, 0))
        return box.translated(corner.x(), corner.y())

    def _bottom(self) -> int:
        return self.verticalScrollBar().value() + self.viewport().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the right edge in line with the playback bar, with a scroll bar or without."""
        super().resizeEvent(event)
        self._set_margins()
        self._set_columns()

    def _set_columns(self) -> None:
        if self._is_below:
            self.measures.set_most_columns(MANY_COLUMNS)
            return
        room = self.width() - 2 * self._side_px + 2 * BLEED_PX - GAP_PX
        self.measures.set_most_columns(self.measures.columns_in(room - self._theme.px(WORDS_PX)))

    def _set_margins(self) -> None:
        side = self._side_px
        right = side - max(0, self.width() - self.viewport().width())
        self._upper.setContentsMargins(side, 16, right, 0)
        left = side - BLEED_PX if self._is_below else side
        self._lower.setContentsMargins(left, 16, right - BLEED_PX, 24)
        self.words.set_side_px(BLEED_PX if self._is_below else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the page, which goes by seconds with them."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)
