# SPDX-License-Identifier: GPL-3.0-or-later
"""What scrolls where two takes stand side by side, and how it stands for the room there is."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mockinterview.ui.fit import Fit
from mockinterview.ui.pages.page import Page
from mockinterview.ui.pages.review_header import ReviewHeader
from mockinterview.ui.pages.takes_aside import TakesAside
from mockinterview.ui.pages.takes_blind import BlindPanel
from mockinterview.ui.pages.takes_headline import TakesHeadline
from mockinterview.ui.pages.takes_more import TakesMore
from mockinterview.ui.pages.takes_strip import TakeStrip
from mockinterview.ui.pages.takes_table import TakesTable
from mockinterview.ui.pages.takes_view import TakesView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.marks import Rule
from mockinterview.ui.widgets.notice import Notice, NoticeText

SIDE_PX = 32
NARROW_SIDE_PX = 24
ASIDE_PX = 320
GAP_PX = 48
TOLD_GAP_PX = 16
_Direction = QBoxLayout.Direction


class TakesBody(Page):
    """The parts are public: the page fills them and listens to them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.more = TakesMore(theme)
        self.header = ReviewHeader(theme, self.more)
        self.told = Notice(theme)
        self.headline = TakesHeadline(theme)
        self.strips = (TakeStrip(theme), TakeStrip(theme))
        self.table = TakesTable(theme)
        self.aside = TakesAside(theme)
        self.blind = BlindPanel(theme)
        self._side_px = SIDE_PX
        self._figures = QWidget()
        figures = QVBoxLayout(self._figures)
        figures.setContentsMargins(0, 0, 0, 0)
        figures.setSpacing(0)
        figures.addWidget(self.headline)
        figures.addSpacing(22)
        figures.addWidget(self.strips[0])
        figures.addSpacing(14)
        figures.addWidget(self.strips[1])
        figures.addSpacing(8)
        figures.addWidget(Rule())
        figures.addSpacing(18)
        self._lower = QBoxLayout(_Direction.LeftToRight)
        self._lower.setSpacing(GAP_PX)
        self._lower.addWidget(self.table, 1, Qt.AlignmentFlag.AlignTop)
        self._lower.addWidget(self.aside, 0)
        figures.addLayout(self._lower)
        self._told_gap = QWidget()
        self._told_gap.setFixedHeight(TOLD_GAP_PX)
        self._column = QVBoxLayout(self.content)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._column.addSpacing(20)
        self._column.addWidget(self.told)
        self._column.addWidget(self._told_gap)
        self._column.addWidget(self.blind)
        self._column.addWidget(self._figures)
        self._column.addStretch(1)
        self.tell(None)
        self.show_blind(is_blind=False)
        self.set_fit(Fit())

    def show_view(self, view: TakesView) -> None:
        """Show two takes, or another two."""
        self.headline.show_view(view)
        others = (view.later.number, view.earlier.number)
        for strip, shown, other in zip(self.strips, view.strips, others, strict=True):
            choices = {number: view.names[number] for number in view.numbers if number != other}
            if strip is self.strips[1]:
                shown = replace(shown, content=replace(shown.content, has_axis=True))
            strip.show_strip(shown, choices)
        self.table.show_rows(view.earlier.title, view.later.title, view.rows)
        self.table.setVisible(bool(view.rows))
        self.aside.show_view(view.rehearsal)

    def tell(self, notice: NoticeText | None) -> None:
        """Say something above everything else, or nothing."""
        if notice is not None:
            self.told.show_notice(notice)
        self.told.setVisible(notice is not None)
        self._told_gap.setVisible(notice is not None)

    def show_blind(self, *, is_blind: bool) -> None:
        """Hide everything that tells the takes apart, or show it."""
        self.blind.setVisible(is_blind)
        self._figures.setVisible(not is_blind)

    def set_fit(self, fit: Fit) -> None:
        """Put the wording beside the differences, or below them."""
        self._side_px = NARROW_SIDE_PX if fit.narrow else SIDE_PX
        self._lower.setDirection(_Direction.TopToBottom if fit.narrow else _Direction.LeftToRight)
        self._lower.setSpacing(24 if fit.narrow else GAP_PX)
        self.aside.setMaximumWidth(16_777_215 if fit.narrow else ASIDE_PX)
        self.aside.setMinimumWidth(0 if fit.narrow else ASIDE_PX)
        self.header.set_narrow(narrow=fit.narrow)
        self.header.set_big(big=fit.big)
        self.headline.set_fit(fit)
        for strip in self.strips:
            strip.set_narrow(narrow=fit.big)
        self._set_margins()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the right edge in line with the playback bar, with a scroll bar or without."""
        super().resizeEvent(event)
        self._set_margins()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the page, which goes by seconds with them."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _set_margins(self) -> None:
        right = self._side_px - max(0, self.width() - self.viewport().width())
        self._column.setContentsMargins(self._side_px, 16, right, 24)
