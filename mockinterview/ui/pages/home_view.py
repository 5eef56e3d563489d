# SPDX-License-Identifier: GPL-3.0-or-later
"""What Home shows and what can be chosen there, as values."""

from dataclasses import dataclass, field
from enum import StrEnum

from mockinterview.domain.plan import Mode
from mockinterview.domain.question import PanelMember, PanelRole, QuestionKind
from mockinterview.domain.summary import AnswerSummary
from mockinterview.ui.widgets.notice import NoticeText


class QuestionChoice(StrEnum):
    """Which questions are asked."""

    MIXED = "mixed"
    BEHAVIORAL = "behavioral"
    ROLE = "role"
    SITUATIONAL = "situational"
    CULTURE = "culture"
    ASK = "ask"
    OWN = "own"

    @property
    def kinds(self) -> tuple[QuestionKind, ...]:
        """The kinds behind the choice; empty for the person's own list."""
        if self is QuestionChoice.OWN:
            return ()
        if self is QuestionChoice.MIXED:
            return tuple(kind for kind in QuestionKind if kind is not QuestionKind.ASK)
        return (QuestionKind(self.value),)


class AnswerLength(StrEnum):
    """How long an answer should be."""

    SUGGESTED = "suggested"
    SHORT = "short"
    MIDDLE = "middle"
    LONG = "long"

    @property
    def target_s(self) -> tuple[int, int] | None:
        """Shortest and longest, in seconds; None takes what each question suggests."""
        return {
            AnswerLength.SUGGESTED: None,
            AnswerLength.SHORT: (45, 75),
            AnswerLength.MIDDLE: (75, 135),
            AnswerLength.LONG: (120, 180),
        }[self]


#: The panel of a fresh start.
DEFAULT_PANEL = (PanelRole.HIRING_MANAGER, PanelRole.PEER, PanelRole.HR)
DEFAULT_QUESTIONS = 5
MIN_QUESTIONS = 1
MAX_QUESTIONS = 20


@dataclass(frozen=True)
class SessionSetup:
    """The choices of Home."""

    questions: QuestionChoice = QuestionChoice.MIXED
    count: int = DEFAULT_QUESTIONS
    panel: tuple[PanelRole, ...] = DEFAULT_PANEL
    mode: Mode = Mode.STUDY
    length: AnswerLength = AnswerLength.SUGGESTED


@dataclass(frozen=True)
class Readiness:
    """One thing a session needs, in a few words: "Built-in microphone", "Three voices"."""

    id: str
    text: str
    ok: bool


@dataclass(frozen=True)
class LastSession:
    """The session to replay or go on with.

    ``title`` is "5 answers, 7 min 43 s", or "2 of 5 answered" where ``can_go_on``.
    """

    id: str
    when: str
    title: str
    answers: tuple[AnswerSummary, ...]
    can_go_on: bool = False


@dataclass(frozen=True)
class AnotherGo:
    """A question that is worth another go, and why."""

    question_id: str
    text: str
    why: str


@dataclass(frozen=True)
class HomeView:
    """Everything on Home. ``notices`` come in order of weight."""

    title: str
    line: str
    setup: SessionSetup
    panel: tuple[PanelMember, ...]
    readiness: tuple[Readiness, ...] = ()
    notices: tuple[NoticeText, ...] = ()
    first_run: bool = False
    can_start: bool = True
    why_not: str = ""
    offered: tuple[QuestionChoice, ...] = field(
        default=tuple(choice for choice in QuestionChoice if choice is not QuestionChoice.OWN)
    )
    job_title: str = ""
    last: LastSession | None = None
    has_sample: bool = False
    again: AnotherGo | None = None
