# SPDX-License-Identifier: GPL-3.0-or-later
"""A session as a whole: the panel's view of it, what came up, and what to practise next."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.interview.session_review import SessionReview
from mockinterview.ui.fit import Fit
from mockinterview.ui.pages import session_words as words
from mockinterview.ui.pages.page import Page
from mockinterview.ui.pages.prepare_parts import Columns
from mockinterview.ui.pages.session_found import FlagsSection, RequirementsSection
from mockinterview.ui.pages.session_next import NextCard, ThemesList
from mockinterview.ui.pages.session_panel import PanelSection
from mockinterview.ui.pages.way_back import way_back
from mockinterview.ui.said import said
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.times import long_moment
from mockinterview.ui.widgets.halves import Halves
from mockinterview.ui.widgets.link import Link
from mockinterview.ui.widgets.marks import Icon
from mockinterview.ui.widgets.notice import Notice, NoticeKind, NoticeText
from mockinterview.ui.widgets.text import Text, set_tool_tip

translate = QCoreApplication.translate

SIDE_PX = 32
NARROW_SIDE_PX = 24
#: As high as the first row of the review, whose buttons are the highest in it.
CRUMBS_PX = 32


class SessionHeadline(Halves):
    """What most answers have in common; each half leads to an answer that shows it."""

    strength_requested = Signal()
    change_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._strength.hear.clicked.connect(self.strength_requested)
        self._change.hear.clicked.connect(self.change_requested)


class SessionPage(Page):
    """Shows a ``SessionReview``, and asks for everything else."""

    back_requested = Signal()
    answer_requested = Signal(str, int)  # session id, position
    plan_requested = Signal()
    job_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("NavigationRail", "Whole session"), parent)
        self._review: SessionReview | None = None
        self._back = Link(
            theme, way_back(is_to_room=False), icon="chevron-left", icon_px=16, quiet=True
        )
        self._slash = Text("/", Type.SMALL, tone="muted")
        self._tick = Icon(theme, "check", "good", 16)
        self._title = Text(role=Type.SMALL, strong=True, elide=True)
        self._date = Text(role=Type.SMALL, tone="muted", elide=True)
        self._status = Text(role=Type.SMALL, tone="muted", elide=True)
        self._counted = Text(role=Type.SMALL, tone="muted", wrap=True)
        self.notice = Notice(theme)
        self.headline = SessionHeadline(theme)
        self.panel = PanelSection(theme)
        self.flags = FlagsSection(theme)
        self.requirements = RequirementsSection(theme)
        self.next = NextCard(theme)
        self.themes = ThemesList(theme)
        self._columns = Columns(theme)
        self._lay_out()
        self._back.clicked.connect(self.back_requested)
        self.headline.strength_requested.connect(self._on_strength)
        self.headline.change_requested.connect(self._on_change)
        self.panel.answer_requested.connect(self._on_answer)
        self.flags.answer_requested.connect(self.answer_requested)
        self.requirements.answer_requested.connect(self.answer_requested)
        self.requirements.job_requested.connect(self.job_requested)
        self.next.plan_requested.connect(self.plan_requested)
        self.set_fit(Fit())

    def show_review(self, review: SessionReview) -> None:
        """Show a session."""
        self._review = review
        session = review.session
        self._title.setText(said(session.title))
        set_tool_tip(self._title, said(session.title))
        self._date.setText(long_moment(session.started_at))
        self._counted.setText(words.counted(review))
        status = self.tr("review ready")
        self._status.setText(status)
        self._status.setAccessibleName(self.tr("Status: {}").format(status))
        self.notice.setVisible(not review.measured)
        self.headline.setVisible(bool(review.measured))
        if review.measured:
            self.headline.show_halves(words.strength(review), words.change(review))
        else:
            self.notice.show_notice(words.nothing_yet())
        for part in (self.panel, self.flags, self.requirements, self.next, self.themes):
            part.show_review(review)

    def show_problem(self, sentence: str) -> None:
        """Say what could not be done."""
        title = self.tr("This did not work")
        self.notice.show_notice(NoticeText("problem", NoticeKind.CAUTION, title, sentence))
        self.notice.show()

    def show_way_back(self, *, is_to_room: bool) -> None:
        """Say where the way back leads: to the library, or into the session that goes on."""
        self._back.set_text(way_back(is_to_room=is_to_room))

    def set_fit(self, fit: Fit) -> None:
        """Put what is beside the panel below it where room is short."""
        side = NARROW_SIDE_PX if fit.narrow else SIDE_PX
        self._outer.setContentsMargins(side, 16, side, 24)
        self._columns.set_narrow(fit.narrow)
        self.headline.set_stacked(fit.big)
        self._date.setVisible(not fit.narrow)

    def first_focus(self) -> QWidget:
        """The plan: it is what one came for."""
        return self.next.button

    def _lay_out(self) -> None:
        crumbs = QHBoxLayout()
        crumbs.setSpacing(8)
        crumbs.addStrut(CRUMBS_PX)
        for part_of_it in (self._back, self._slash, self._title, self._date):
            crumbs.addWidget(part_of_it)
        crumbs.addSpacing(8)
        crumbs.addWidget(self._tick)
        crumbs.addWidget(self._status)
        crumbs.addStretch(1)
        self._outer = QVBoxLayout(self.content)
        self._outer.setSpacing(0)
        self._outer.addLayout(crumbs)
        self._outer.addSpacing(16)
        self._outer.addWidget(Text(self.tr("The whole session"), Type.HEADING, wrap=True))
        self._outer.addWidget(self._counted)
        self._outer.addSpacing(16)
        self._outer.addWidget(self.notice)
        self._outer.addWidget(self.headline)
        self._outer.addSpacing(32)
        self._outer.addWidget(self._columns)
        self._outer.addStretch(1)
        main, side = self._columns.main, self._columns.side
        for part in (self.panel, self.flags, self.requirements):
            main.addWidget(part)
        main.addStretch(1)
        side.addWidget(self.next)
        side.addSpacing(24)
        side.addWidget(self.themes)

    def _on_strength(self) -> None:
        if self._review is not None and self._review.strength is not None:
            self._on_answer(self._review.strength.positions[0])

    def _on_change(self) -> None:
        if self._review is not None and self._review.change is not None:
            self._on_answer(self._review.change.positions[0])

    def _on_answer(self, position: int) -> None:
        if self._review is not None:
            self.answer_requested.emit(self._review.session.id, position)
