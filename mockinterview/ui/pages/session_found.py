# SPDX-License-Identifier: GPL-3.0-or-later
"""What a session told otherwise than before, and which lines of the job came up in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mockinterview.interview.look_back import RequirementSeen
from mockinterview.interview.session_review import Flag, SessionReview
from mockinterview.ui.pages import session_words as words
from mockinterview.ui.pages.prepare_parts import Row, clear, heading
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.link import Link
from mockinterview.ui.widgets.marks import Icon, Rule
from mockinterview.ui.widgets.strip import Diamond, Strip
from mockinterview.ui.widgets.text import Text


class _Found(QWidget):
    """A part of the main column that is made anew for each session."""

    answer_requested = Signal(str, int)  # session id, position

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 24)
        self._column.setSpacing(0)

    def _link(self, text: str, about: str, session_id: str, position: int) -> Link:
        link = Link(self._theme, text)
        link.setAccessibleName(f"{text}: {about}")
        link.clicked.connect(lambda: self.answer_requested.emit(session_id, position))
        return link


class FlagsSection(_Found):
    """Pairs of sayings that do not agree, both quoted; not there where everything agrees."""

    def show_review(self, review: SessionReview) -> None:
        """Show what differs."""
        clear(self._column)
        self.setVisible(bool(review.flags))
        line = self.tr("Both may be right. Ask yourself which one you would say again.")
        self._column.addWidget(heading(self.tr("Told otherwise before"), line))
        self._column.addWidget(Rule())
        numbers = words.answer_numbers(review)
        for flag in review.flags:
            self._column.addWidget(self._row(review, flag, numbers))

    def _row(self, review: SessionReview, flag: Flag, numbers: dict[int, int]) -> Row:
        told, session_id = flag.told, review.session.id
        said = QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        column.addWidget(Text(f"“{told.quote}”", wrap=True))
        before = f"{words.when_before(flag, numbers, session_id)}: “{told.before}”"
        column.addWidget(Text(before, Type.SMALL, tone="muted", wrap=True))
        answer = self.tr("Answer {}").format(numbers[flag.position])
        links = [self._link(answer, told.quote, session_id, flag.position)]
        if told.take is not None:
            place = words.when_before(flag, numbers, session_id)
            other = self._link(place, told.before, told.take.session_id, told.take.position)
            links.append(other)
        holder = QWidget()
        sides = QVBoxLayout(holder)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(2)
        for link in links:
            sides.addWidget(link, 0, Qt.AlignmentFlag.AlignRight)
        return Row(
            self._theme, (Diamond(self._theme, self.tr("differs")), 0), (said, 1), (holder, 0)
        )


class RequirementsSection(_Found):
    """The lines of the job description: those that never came up first."""

    job_requested = Signal()

    def show_review(self, review: SessionReview) -> None:
        """Show what came up in the answers of this session."""
        clear(self._column)
        seen = review.requirements
        there = [one for one in seen if one.is_mentioned]
        missing = [one for one in seen if not one.is_mentioned]
        if not seen:
            line = self.tr("With a job description, this tells which of its lines came up.")
            self._column.addWidget(heading(self.tr("What the job asks for"), line))
            link = Link(self._theme, self.tr("Add a job description"), icon="plus")
            link.clicked.connect(self.job_requested)
            self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            return
        line = self.tr("{} of {} requirements came up in this session.")
        self._column.addWidget(
            heading(self.tr("What the job asks for"), line.format(len(there), len(seen)))
        )
        strip = Strip(self._theme, self.tr("Requirements that came up"))
        strip.show_count(len(there), len(seen))
        self._column.addWidget(strip)
        self._column.addSpacing(8)
        numbers = words.answer_numbers(review)
        for one in (*missing, *there):
            self._column.addWidget(self._row(review.session.id, one, numbers))

    def _row(self, session_id: str, one: RequirementSeen, numbers: dict[int, int]) -> Row:
        text = Text(one.text, wrap=True)
        if not one.is_mentioned:
            never = Text(self.tr("not mentioned"), Type.SMALL, tone="muted")
            return Row(self._theme, (Diamond(self._theme), 0), (text, 1), (never, 0))
        links = Flow(8, 2)
        for place in sorted(one.places, key=lambda place: place.position):
            answer = self.tr("Answer {}").format(numbers[place.position])
            links.add(self._link(answer, one.text, session_id, place.position))
        check = Icon(self._theme, "check", "good", 20)
        if not one.places:
            marked = Text(self.tr("marked by you"), Type.SMALL, tone="muted")
            return Row(self._theme, (check, 0), (text, 1), (marked, 0))
        return Row(self._theme, (check, 0), (text, 1), (links, 0))
