# SPDX-License-Identifier: GPL-3.0-or-later
"""What a session will ask, before there is an answer; with it alone the window can open."""

from dataclasses import dataclass, replace
from enum import StrEnum

from mockinterview.domain.question import CLOSING_FORMAT, PanelMember, Question, Suggestion


class Mode(StrEnum):
    """How strict the session is."""

    STUDY = "study"
    REAL = "real"
    ONE_WAY = "one-way"


@dataclass(frozen=True)
class PlannedQuestion:
    """A question, who asks it, and in a sentence why it was chosen.

    ``covers`` are the lines of the job description that the answer can speak to. ``lead`` is what
    was said before it, once it was asked. A follow-up ``follows`` the question at that position,
    after its answer, and is there for what the answer lacked (see ``FollowUp.when``).
    ``suggestions`` are what could be asked in the closing round.
    """

    question: Question
    asked_by: str
    reason: str = ""
    covers: tuple[str, ...] = ()
    lead: str = ""
    follows: int | None = None
    lack: str = ""
    suggestions: tuple[Suggestion, ...] = ()

    @property
    def is_closing(self) -> bool:
        """Whether the word goes to the candidate, to ask questions of their own."""
        return self.question.format == CLOSING_FORMAT


#: One or two questions are an exercise; from three on it is an interview. Our judgement.
WHOLE_INTERVIEW = 3


@dataclass(frozen=True)
class SessionPlan:
    """What will be asked, by whom and how strictly; the same seed gives the same plan."""

    title: str
    mode: Mode
    panel: tuple[PanelMember, ...]
    questions: tuple[PlannedQuestion, ...]
    seed: int
    job: str = ""

    def member(self, member_id: str) -> PanelMember:
        """Return the panel member with that id; an unknown id is our bug: ``KeyError``."""
        for member in self.panel:
            if member.id == member_id:
                return member
        raise KeyError(member_id)

    def name_of(self, member_id: str) -> str:
        """Return the name of a panel member; of one who is not on this panel, the id itself."""
        return next((one.name for one in self.panel if one.id == member_id), member_id)

    @property
    def is_whole(self) -> bool:
        """Whether this is an interview, with all that frames it, and not a short exercise."""
        return self.mode is not Mode.ONE_WAY and len(self.main_positions) >= WHOLE_INTERVIEW

    @property
    def main_positions(self) -> tuple[int, ...]:
        """Where the questions stand that are counted: not follow-ups, nor the closing round."""
        return tuple(
            position
            for position, one in enumerate(self.questions)
            if one.follows is None and not one.is_closing
        )

    def with_lead(self, position: int, lead: str) -> "SessionPlan":
        """Return the plan with what was said before the question at ``position``."""
        asked = replace(self.questions[position], lead=lead)
        return replace(
            self, questions=(*self.questions[:position], asked, *self.questions[position + 1 :])
        )

    def with_question(self, position: int, planned: PlannedQuestion) -> "SessionPlan":
        """Return the plan with another question at ``position``; those from there on move up."""
        return replace(
            self, questions=(*self.questions[:position], planned, *self.questions[position:])
        )
