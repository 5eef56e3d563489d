# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of the review: where we are, which answer, the question, which take."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.domain.question import PanelMember
from mockinterview.domain.session import Session, Take
from mockinterview.ui.pages.review_more import MoreButton
from mockinterview.ui.pages.way_back import way_back
from mockinterview.ui.said import said
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.times import long_moment, short_moment
from mockinterview.ui.widgets.choices import Segmented
from mockinterview.ui.widgets.export_button import ExportButton
from mockinterview.ui.widgets.link import Link
from mockinterview.ui.widgets.marks import Icon
from mockinterview.ui.widgets.pager import Pager
from mockinterview.ui.widgets.people import Look, Monogram
from mockinterview.ui.widgets.text import Text, set_tool_tip

MONOGRAM_PX = 32
#: Between what stands left and what stands right.
GAP_PX = 24
NARROW_GAP_PX = 4
#: Between where we are and how far it is.
CRUMB_GAP_PX = 8
#: The key of the choice that shows two takes side by side; the others are numbers.
COMPARE = "compare"
_Align = Qt.AlignmentFlag


class ReviewHeader(QWidget):
    """Two rows; four where the text is big."""

    back_requested = Signal()
    answer_stepped = Signal(int)  # -1 or 1
    take_selected = Signal(int)  # the number of the take
    whole_requested = Signal()
    compare_requested = Signal()
    export_requested = Signal(object)  # ExportFormat

    def __init__(
        self, theme: Theme, more: MoreButton | None = None, parent: QWidget | None = None
    ) -> None:
        """Make the head of a page.

        Args:
            theme: The look.
            more: What can be done besides; that of the review if None.
            parent: The page.
        """
        super().__init__(parent)
        self._theme = theme
        self._back = Link(
            theme, way_back(is_to_room=False), icon="chevron-left", icon_px=16, quiet=True
        )
        self._slash = Text("/", Type.SMALL, tone="muted")
        self._title = Text(role=Type.SMALL, strong=True, elide=True)
        self._date = Text(role=Type.SMALL, tone="muted", elide=True)
        self._tick = Icon(theme, "check", "good", 16)
        self._status = Text(role=Type.SMALL, tone="muted", elide=True)
        self._pager = Pager(theme)
        self._whole = Link(theme, self.tr("Whole session"))
        self._whole.clicked.connect(self.whole_requested)
        self._has_others = self._is_narrow = self._is_big = False
        self._dates: tuple[str, ...] = ()
        self.more = more or MoreButton(theme)
        self._export = ExportButton(theme)
        self.more.whole_requested.connect(self.whole_requested)
        self._export.format_chosen.connect(self.export_requested)
        self._monogram = Monogram(theme, MONOGRAM_PX)
        self._about = Text(role=Type.SMALL, tone="muted", elide=True)
        self._question = Text(role=Type.HEADING, wrap=True)
        self._takes = Segmented(theme, self.tr("Take"), small=True)
        self._back.clicked.connect(self.back_requested)
        self._pager.stepped.connect(self.answer_stepped)
        self._takes.chosen.connect(self._on_take)
        self._crumbs = self._make_crumbs()
        self._actions = self._make_actions()
        self._asked = self._make_asked()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP_PX)
        self._grid.setVerticalSpacing(16)
        self._grid.setColumnStretch(0, 1)
        self.set_big(big=False)

    def show_answer(
        self,
        session: Session,
        take: Take,
        positions: tuple[int, ...],
        *,
        is_compared: bool = False,
    ) -> None:
        """Show which answer of the session this is, and which take, or that two are compared."""
        self._show_place(session)
        self._actions.show()
        self._pager.setVisible(len(positions) > 1)
        self._has_others = len(positions) > 1
        self._show_whole()
        self._question.show()
        index = positions.index(take.position)
        words = self.tr("Answer {} of {}").format(index + 1, len(positions))
        self._pager.show_place(index, len(positions), words)
        self._show_about(session, take)
        member = _member(session, take.asked_by)
        self._monogram.setVisible(member is not None)
        if member is not None:
            self._monogram.show_person(member, Look.QUIET)
        self._question.setText(take.question.text)
        self._question.setAccessibleName(self.tr("Question: {}").format(take.question.text))
        takes = session.takes_at(take.position)
        self._takes.setVisible(len(takes) > 1 or is_compared)
        choices = [(str(one.number), self.tr("Take {}").format(one.number)) for one in takes]
        choices.append((COMPARE, self.tr("Compare")))
        self._takes.show_choices(choices, COMPARE if is_compared else str(take.number))
        self._fit_date()

    def offer_compare(self) -> None:
        """Lead to the takes side by side also where this answer has one take alone."""
        self._takes.show()

    def show_empty(self, session: Session) -> None:
        """Show a session that has no answers."""
        self._show_place(session)
        for widget in (self._actions, self._monogram, self._about, self._question, self._takes):
            widget.hide()
        self.show_status(self.tr("review ready, nothing recorded"), is_ready=False)

    def open_export(self) -> None:
        """Offer the formats, where there is something to export."""
        if self._export.isVisible():
            self._export.click()

    def show_status(self, status: str, *, is_ready: bool) -> None:
        """Show the status; a tick stands before it when all is there."""
        self._tick.setVisible(is_ready)
        self._status.setText(status)
        self._status.setAccessibleName(self.tr("Status: {}").format(status))
        self._fit_date()

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave out what there is no room for, and stand closer."""
        self._is_narrow = narrow
        self._show_whole()
        self._fit_date()
        self._slash.setVisible(not narrow)
        self._grid.setHorizontalSpacing(NARROW_GAP_PX if narrow else GAP_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write the day as long as there is room for."""
        super().resizeEvent(event)
        self._fit_date()

    def set_big(self, *, big: bool) -> None:
        """Give each thing a row of its own, or two a row."""
        self._is_big = big
        widgets = (self._crumbs, self._actions, self._asked, self._takes)
        # Row, column, columns taken; the question is not kept as narrow as the first row's actions.
        rows = ((0, 0, 1), (0, 1, 2), (1, 0, 2), (1, 2, 1))
        places = tuple((row, 0, 1) for row in range(4)) if big else rows
        for widget, (row, column, span) in zip(widgets, places, strict=True):
            self._grid.removeWidget(widget)
            align = _Align(0)
            if widget in (self._actions, self._takes):
                align = _Align.AlignVCenter | (_Align.AlignLeft if big else _Align.AlignRight)
            self._grid.addWidget(widget, row, column, 1, span, align)

    def _show_about(self, session: Session, take: Take) -> None:
        """Name the question that a follow-up is about."""
        asked = session.plan.questions[take.position : take.position + 1]
        about = asked[0].follows if asked else None
        self._about.setVisible(about is not None)
        if about is not None:
            question = session.plan.questions[about].question.text
            self._about.setText(self.tr("Follow-up to: {}").format(question))

    def _show_whole(self) -> None:
        """Show the way to the whole session; where there is no room it stands under More."""
        self._whole.setVisible(self._has_others and not self._is_narrow)
        self.more.show_place(has_others=self._has_others)

    def _show_place(self, session: Session) -> None:
        title = said(session.title)
        written = long_moment(session.started_at)
        self._title.setText(title)
        set_tool_tip(self._title, f"{title}, {written}")
        self._dates = (written, short_moment(session.started_at))
        self._date.setToolTip(written)

    def _fit_date(self) -> None:
        """Write the day in full, in short, or leave it to the tip, before words are cut for it."""
        if self._is_narrow or not self._dates:
            self._date.hide()
            return
        actions = (
            0 if self._is_big or self._actions.isHidden() else self._actions.sizeHint().width()
        )
        room = self.width() - actions - self._grid.horizontalSpacing()
        others = (self._back, self._slash, self._title, self._tick, self._status)
        row = self._crumbs_row
        taken = sum(one.sizeHint().width() + row.spacing() for one in others if not one.isHidden())
        taken += CRUMB_GAP_PX + 2 * row.spacing()
        for written in self._dates:
            self._date.setText(written)
            if taken + self._date.sizeHint().width() <= room:
                self._date.show()
                return
        self._date.hide()

    def show_way_back(self, *, is_to_room: bool) -> None:
        """Say where the way back leads: to the library, or into the session that goes on."""
        self._back.set_text(way_back(is_to_room=is_to_room))

    def _make_crumbs(self) -> QWidget:
        crumbs = QWidget()
        row = QHBoxLayout(crumbs)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._back)
        row.addWidget(self._slash)
        row.addWidget(self._title)
        row.addWidget(self._date)
        row.addSpacing(CRUMB_GAP_PX)
        row.addWidget(self._tick)
        row.addWidget(self._status)
        row.addStretch(1)
        self._crumbs_row = row
        return crumbs

    def _make_actions(self) -> QWidget:
        actions = QWidget()
        row = QHBoxLayout(actions)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._whole)
        row.addSpacing(8)
        row.addWidget(self._pager)
        row.addWidget(self._export)
        row.addWidget(self.more)
        return actions

    def _make_asked(self) -> QWidget:
        asked = QWidget()
        row = QHBoxLayout(asked)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._monogram)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._about)
        words.addWidget(self._question)
        row.addLayout(words, 1)
        return asked

    def _on_take(self, key: str) -> None:
        if key == COMPARE:
            self.compare_requested.emit()
        else:
            self.take_selected.emit(int(key))


def _member(session: Session, member_id: str) -> PanelMember | None:
    return next((one for one in session.plan.panel if one.id == member_id), None)
