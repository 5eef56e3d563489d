# SPDX-License-Identifier: GPL-3.0-or-later
"""The panel of one session: what its members say, when, and what is rendered ahead of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from mockinterview.domain.session import PlannedQuestion, Session, SessionPlan
from mockinterview.interview.course import Course
from mockinterview.interview.interviewer import Interviewer
from mockinterview.tasks.panel_voice import Line, PanelVoice


@dataclass(frozen=True)
class Manners:
    """How the panel behaves, as the person has chosen.

    ``waits`` is for those who have turned its voices off: nothing is recorded before a key.
    """

    introductions: bool = True
    follow_ups: bool = True
    waits: bool = False


@dataclass(frozen=True)
class Panel:
    """Gives each member their lines; ``interviewer`` decides what they are."""

    voice: PanelVoice
    interviewer: Interviewer
    manners: Manners

    def introduce(self, plan: SessionPlan) -> None:
        """Say who everyone is; the first one says hello as well."""
        _, *others = plan.panel
        self.voice.say((_hello(plan), *(Line(member.id, member.introduction) for member in others)))
        self.voice.prepare((_question(plan.questions[0]),))

    def ask(self, planned: PlannedQuestion) -> None:
        """Lead over to a question and read it aloud."""
        self.voice.say(_lines(planned))

    def take_a_note(self, plan: SessionPlan, position: int) -> None:
        """Say something that fills the time until it is clear what comes next."""
        line = self.interviewer.note(plan, position)
        self.voice.say((Line(plan.questions[position].asked_by, line),))

    def thank(self, plan: SessionPlan) -> None:
        """Say goodbye."""
        first = plan.panel[0]
        self.voice.say((Line(first.id, first.closing),))

    def lead_to(self, session: Session, position: int) -> str:
        """Return what is said before a question."""
        return self.interviewer.lead(session, position)

    def follow_up(self, session: Session, position: int) -> PlannedQuestion | None:
        """Return what is asked back about an answer, if anything. May run on any thread."""
        return self.interviewer.follow_up(session, position) if self.manners.follow_ups else None

    def prepare_during(self, course: Course) -> None:
        """Have rendered, while an answer is spoken, what will or may be said after it."""
        plan, asker = course.plan, course.planned.asked_by
        lines = [Line(asker, self.interviewer.note(plan, course.position))]
        if course.next_position is not None:
            lines.append(_question(plan.questions[course.next_position]))
        else:
            lines.append(Line(plan.panel[0].id, plan.panel[0].closing))
        if self.manners.follow_ups:
            likely = self.interviewer.likely(plan, course.position)
            lines += [Line(asker, text) for text in likely]
        self.voice.prepare(lines)

    def prepare_after(
        self, session: Session, course: Course, follow_up: PlannedQuestion | None
    ) -> None:
        """Have rendered what comes next, now that it is decided."""
        following = course.next_position
        if follow_up is not None:
            self.voice.prepare(_lines(follow_up))
        elif following is not None:
            asker = session.plan.questions[following].asked_by
            self.voice.prepare((Line(asker, self.lead_to(session, following)),))


def first_lines(plan: SessionPlan, manners: Manners) -> Sequence[Line]:
    """Return what is said first in a session, to be rendered before anybody has pressed Start."""
    hello = (_hello(plan),) if plan.is_whole and manners.introductions else ()
    return (*hello, *_lines(plan.questions[0]))


def _hello(plan: SessionPlan) -> Line:
    first = plan.panel[0]
    return Line(first.id, f"{first.greeting} {first.introduction}".strip())


def _question(planned: PlannedQuestion) -> Line:
    return Line(planned.asked_by, planned.question.text)


def _lines(planned: PlannedQuestion) -> Sequence[Line]:
    return (Line(planned.asked_by, planned.lead), _question(planned))
