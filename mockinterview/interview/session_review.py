# SPDX-License-Identifier: GPL-3.0-or-later
"""A session as a whole: what each member of the panel heard, what came up, what to practise."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import mean

from mockinterview.analysis.topics import Topics
from mockinterview.domain.measures import Feedback, FeedbackKind
from mockinterview.domain.preparation import Preparation
from mockinterview.domain.question import PanelMember, QuestionKind
from mockinterview.domain.session import PlannedQuestion, Session, Take
from mockinterview.interview.look_back import RequirementSeen, look_back
from mockinterview.interview.told_before import ToldBefore, told_before
from mockinterview.questions.story_themes import THEMES, StoryTheme
from mockinterview.storage.library import Library

#: Answers of which the review wants this many things changed come again, worst first. Our guess.
MOST_AGAIN = 3
MOST_UNANSWERED = 2
MOST_MISSING = 3


@dataclass(frozen=True)
class QuestionSeen:
    """One question, and how it was answered; ``take`` is the last one, None for no answer."""

    position: int
    planned: PlannedQuestion
    take: Take | None = None

    @property
    def changes(self) -> tuple[Feedback, ...]:
        """What the review wants changed in the answer, the most useful first."""
        return self._told(FeedbackKind.CHANGE)

    @property
    def strengths(self) -> tuple[Feedback, ...]:
        """What worked in the answer."""
        return self._told(FeedbackKind.STRENGTH)

    @property
    def is_main(self) -> bool:
        """Whether it is counted: not a follow-up, nor the closing round."""
        return self.planned.follows is None and not self.planned.is_closing

    def _told(self, kind: FeedbackKind) -> tuple[Feedback, ...]:
        told = self.take.measures.feedback if self.take and self.take.measures else ()
        return tuple(one for one in told if one.kind is kind)


@dataclass(frozen=True)
class MemberSeen:
    """What one member of the panel asked."""

    member: PanelMember
    questions: tuple[QuestionSeen, ...]


@dataclass(frozen=True)
class ThemeSeen:
    """A theme that was asked about: the answers to it, and those of them that told a story."""

    theme: StoryTheme
    asked: tuple[int, ...]
    answered: tuple[int, ...]
    told: tuple[int, ...]


@dataclass(frozen=True)
class Flag:
    """Something in an answer of this session that was told otherwise before."""

    position: int
    told: ToldBefore


@dataclass(frozen=True)
class Common:
    """What most answers have in common: the words of one of them, and where it was found."""

    feedback: Feedback
    positions: tuple[int, ...]


@dataclass(frozen=True)
class Todo:
    """One thing to practise: a question to be asked again, or a requirement to speak to.

    ``why`` is the feedback behind it; without one the question was not answered.
    """

    text: str
    position: int | None = None
    why: Feedback | None = None


@dataclass(frozen=True)
class SessionReview:
    """All of it. ``measured`` counts the answers that the findings are drawn from."""

    session: Session
    members: tuple[MemberSeen, ...]
    requirements: tuple[RequirementSeen, ...]
    themes: tuple[ThemeSeen, ...]
    flags: tuple[Flag, ...]
    strength: Common | None
    change: Common | None
    todos: tuple[Todo, ...]
    measured: int

    @property
    def questions(self) -> tuple[QuestionSeen, ...]:
        """Every question of the session, in the order of asking."""
        all_of_them = (one for member in self.members for one in member.questions)
        return tuple(sorted(all_of_them, key=lambda one: one.position))


#: Looks at a session as a whole, in a library.
ReviewSession = Callable[[Session, Library], SessionReview]


def review_session(
    session: Session, heard: Sequence[Take], preparation: Preparation, topics: Topics
) -> SessionReview:
    """Return what a panel would say among themselves about a session.

    Args:
        session: The session with its takes.
        heard: Takes of this and other sessions with their words, newest first.
        preparation: What was prepared: facts of the first interview, what was marked by hand.
        topics: What words weigh.
    """
    latest = {take.position: take for take in session.latest_takes}
    seen = tuple(
        QuestionSeen(position, planned, latest.get(position))
        for position, planned in enumerate(session.plan.questions)
    )
    looked = look_back(preparation, session.plan.job, tuple(reversed(session.takes)), topics)
    return SessionReview(
        session=session,
        members=tuple(
            MemberSeen(member, asked)
            for member in session.plan.panel
            if (asked := tuple(one for one in seen if one.planned.asked_by == member.id))
        ),
        requirements=looked.requirements,
        themes=tuple(_themes(seen)),
        flags=tuple(
            Flag(take.position, told)
            for take in latest.values()
            for told in told_before(take, heard, preparation.first, topics)
        ),
        strength=_commonest([(one.position, one.strengths) for one in seen]),
        change=_commonest([(one.position, one.changes) for one in seen]),
        todos=_todos(seen, looked.requirements),
        measured=sum(one.take is not None and one.take.measures is not None for one in seen),
    )


def _themes(seen: Sequence[QuestionSeen]) -> list[ThemeSeen]:
    found = []
    for theme in THEMES:
        asked = [one for one in seen if one.planned.question.competency in theme.competencies]
        answered = [one for one in asked if one.take is not None and one.take.measures is not None]
        told = [one for one in answered if _is_told(one)]
        if asked:
            found.append(
                ThemeSeen(theme, *(_positions(group) for group in (asked, answered, told)))
            )
    return found


def _is_told(one: QuestionSeen) -> bool:
    """Whether the answer shows it: a story where one was asked for, else any answer."""
    if one.take is None or one.take.measures is None:
        return False
    is_story = bool(one.take.measures.star.is_story)
    return is_story or one.planned.question.kind is not QuestionKind.BEHAVIORAL


def _positions(group: Sequence[QuestionSeen]) -> tuple[int, ...]:
    return tuple(one.position for one in group)


def _commonest(told: Sequence[tuple[int, Sequence[Feedback]]]) -> Common | None:
    """Return what most answers were told; of equals what stood higher in them."""
    places: dict[str, list[tuple[int, int, Feedback]]] = {}
    for position, items in told:
        for rank, one in enumerate(items):
            places.setdefault(one.id, []).append((position, rank, one))
    if not places:
        return None
    best = min(places.values(), key=lambda found: (-len(found), mean(rank for _, rank, _ in found)))
    return Common(best[0][2], tuple(position for position, _, _ in best))


def _todos(
    seen: Sequence[QuestionSeen], requirements: Sequence[RequirementSeen]
) -> tuple[Todo, ...]:
    mains = [one for one in seen if one.is_main]
    weak = sorted((one for one in mains if one.changes), key=lambda one: -len(one.changes))
    again = [
        Todo(one.planned.question.text, one.position, one.changes[0]) for one in weak[:MOST_AGAIN]
    ]
    missing = [Todo(one.text) for one in requirements if not one.is_mentioned]
    unanswered = [Todo(one.planned.question.text, one.position) for one in mains if not one.take]
    return (*again, *missing[:MOST_MISSING], *unanswered[:MOST_UNANSWERED])
