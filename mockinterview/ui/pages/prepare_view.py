# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tabs of Prepare show, as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from mockinterview.domain.preparation import (
    CompanyNotes,
    Debrief,
    FirstFact,
    Material,
    OwnQuestion,
    Story,
)
from mockinterview.domain.question import PanelRole, Question
from mockinterview.interview.look_back import FactSeen, NoteSeen, RequirementSeen, StoryAnswer
from mockinterview.questions.debrief import Piece, WarningSign
from mockinterview.questions.story_themes import StoryTheme
from mockinterview.ui.widgets.notice import NoticeText


@dataclass(frozen=True)
class PlanCount:
    """How many questions of a kind are in the plan for the job, and were practised."""

    name: str
    practised: int
    planned: int


@dataclass(frozen=True)
class JobView:
    """The job description, its requirements and its plan. ``text`` is empty without one."""

    text: str = ""
    line: str = ""
    requirements: tuple[RequirementSeen, ...] = ()
    plan: tuple[PlanCount, ...] = ()
    problem: str = ""

    @property
    def missing(self) -> tuple[RequirementSeen, ...]:
        """What never came up."""
        return tuple(one for one in self.requirements if not one.is_mentioned)


@dataclass(frozen=True)
class PlannedRow:
    """One question of a plan that is looked through."""

    text: str
    kind: str
    member: str
    reason: str


@dataclass(frozen=True)
class PlanBasis:
    """What a plan is made from: the level, the trade and the time there is; 0 for any time."""

    seniority: str = ""
    family: str = ""
    minutes: int = 0


@dataclass(frozen=True)
class PlanView:
    """A plan before its start. ``families`` are pairs of id and name."""

    title: str
    line: str
    rows: tuple[PlannedRow, ...]
    basis: PlanBasis = field(default_factory=PlanBasis)
    families: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class FirstView:
    """The log of the first interview; ``remembered`` are facts that were dictated."""

    facts: tuple[FactSeen, ...] = ()
    theirs: tuple[FirstFact, ...] = ()
    all_facts: tuple[FirstFact, ...] = ()
    remembered: tuple[str, ...] = ()


@dataclass(frozen=True)
class StoriesView:
    """The stories by what they show, and answers that could become one."""

    themes: tuple[StoryTheme, ...]
    stories: tuple[Story, ...] = ()
    answers: tuple[StoryAnswer, ...] = ()
    notices: tuple[NoticeText, ...] = ()


@dataclass(frozen=True)
class AskRow:
    """One of one's own questions, how long it took when it was last said, and what to say of it."""

    ask: OwnQuestion
    said_ms: int | None = None
    remarks: tuple[str, ...] = ()
    is_doubtful: bool = False


@dataclass(frozen=True)
class AsksView:
    """One's own questions, suggestions by who is asked, and what need not be asked again."""

    rows: tuple[AskRow, ...] = ()
    suggestions: Mapping[PanelRole, tuple[Question, ...]] = field(default_factory=dict)
    answered: tuple[str, ...] = ()


@dataclass(frozen=True)
class DebriefView:
    """After the real interview."""

    debrief: Debrief = field(default_factory=Debrief)
    signs: tuple[WarningSign, ...] = ()
    note: tuple[tuple[Piece, ...], ...] = ()


@dataclass(frozen=True)
class CompanyView:
    """Notes on the employer, how they were drawn on, and what to bring."""

    notes: CompanyNotes = field(default_factory=CompanyNotes)
    seen: tuple[NoteSeen, ...] = ()
    materials: tuple[Material, ...] = ()


@dataclass(frozen=True)
class BankView:
    """What the search of the question bank has found."""

    found: tuple[Question, ...] = ()
    total: int = 0
    own: frozenset[str] = frozenset()
    competencies: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
