# SPDX-License-Identifier: GPL-3.0-or-later
"""The panel's view of a session: each member with their questions and how each was answered."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.domain.session import Take
from mockinterview.interview.session_review import MemberSeen, QuestionSeen, SessionReview
from mockinterview.ui.names import heading_of
from mockinterview.ui.pages import session_words as words
from mockinterview.ui.pages.prepare_parts import Row, clear
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.times import clock
from mockinterview.ui.widgets.bars import StarBar
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.link import Link
from mockinterview.ui.widgets.marks import Icon, Rule
from mockinterview.ui.widgets.people import Look, Monogram
from mockinterview.ui.widgets.text import Text

MONOGRAM_PX = 32
BAR_PX = 104
FOLLOW_UP_PX = 20
_Align = Qt.AlignmentFlag


class PanelSection(QWidget):
    """Made anew for each session that is shown."""

    answer_requested = Signal(int)  # position in the session

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_review(self, review: SessionReview) -> None:
        """Show who asked what, in the order of the panel."""
        clear(self._column)
        numbers = words.answer_numbers(review)
        longest_ms = max((one.take.duration_ms for one in review.questions if one.take), default=1)
        for member in review.members:
            self._column.addWidget(self._head(member))
            self._column.addWidget(Rule())
            for one in member.questions:
                self._column.addWidget(self._row(one, numbers.get(one.position, 0), longest_ms))
            self._column.addSpacing(24)

    def _head(self, seen: MemberSeen) -> QWidget:
        head = QWidget()
        monogram = Monogram(self._theme, MONOGRAM_PX)
        monogram.show_person(seen.member, Look.QUIET)
        who = (seen.member.name, seen.member.title)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(Text(", ".join(filter(None, who)), strong=True, wrap=True))
        if seen.member.concern:
            concern = self.tr("Wants to know: {}").format(seen.member.concern)
            told.addWidget(Text(concern, Type.SMALL, tone="muted", wrap=True))
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 8)
        row.setSpacing(12)
        row.addWidget(monogram, 0, _Align.AlignTop)
        row.addLayout(told, 1)
        return head

    def _row(self, one: QuestionSeen, number: int, longest_ms: int) -> Row:
        said = QWidget()
        column = QVBoxLayout(said)
        indent = 0 if one.is_main else self._theme.px(FOLLOW_UP_PX)
        column.setContentsMargins(indent, 2, 0, 2)
        column.setSpacing(2)
        column.addWidget(Text(heading_of(one.planned.question), wrap=True))
        column.addWidget(self._findings(one))
        if one.take is None:
            return Row(self._theme, (said, 1))
        link = Link(self._theme, self.tr("Answer {}").format(number))
        heading = heading_of(one.planned.question)
        link.setAccessibleName(self.tr("Answer {}: {}").format(number, heading))
        link.clicked.connect(lambda: self.answer_requested.emit(one.position))
        return Row(self._theme, (said, 1), (self._length(one.take, longest_ms), 0), (link, 0))

    def _findings(self, one: QuestionSeen) -> QWidget:
        """Return what worked and what to change, or what became of the answer."""
        found = [("check", "good", item.title) for item in one.strengths[:1]]
        found += [("flag", "accent_text", item.title) for item in one.changes[:1]]
        if not found:
            return Text(words.heard_as(one), Type.SMALL, tone="muted", wrap=True)
        flow = Flow(16, 2)
        for icon, colour, title in found:
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(4)
            row.addWidget(Icon(self._theme, icon, colour, 14))
            row.addWidget(Text(title, Type.SMALL, tone="muted"))
            flow.add(holder)
        return flow

    def _length(self, take: Take, longest_ms: int) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Text(clock(take.duration_ms), Type.SMALL, tone="muted"))
        bar = StarBar(self._theme)
        bar.setAccessibleName(self.tr("STAR shares"))
        share = take.measures.star.share if take.measures else None
        shares = (share.S, share.T, share.A, share.R, share.O) if share else ()
        bar.show_shares(shares, take.duration_ms / max(1, longest_ms))
        bar.setFixedWidth(BAR_PX)
        column.addWidget(bar)
        return holder
