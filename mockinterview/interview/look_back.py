# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person has prepared, held against the answers that were given since."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date

from mockinterview.analysis.claims import find_claims
from mockinterview.analysis.coverage import comes_up, drawn_on, likest
from mockinterview.analysis.first_interview import Agreement, Since, compare_fact
from mockinterview.analysis.tokens import Token, tokens_of_words
from mockinterview.analysis.topics import Topics
from mockinterview.domain.preparation import FirstFact, Preparation
from mockinterview.domain.question import QuestionKind
from mockinterview.domain.session import Take
from mockinterview.questions.follow_ups import topic_of
from mockinterview.questions.requirements import find_requirements

#: The question to which one tells what was said in the first interview.
REMEMBER_ID = "first-interview"
#: So many answers are looked at, the latest first: those of some fifty sessions. Our choice.
MAX_ANSWERS = 300


@dataclass(frozen=True)
class Place:
    """Where something was said."""

    take_id: str
    session_id: str
    position: int
    on: date
    start_ms: int | None = None


@dataclass(frozen=True)
class RequirementSeen:
    """A line of the job description, where it came up, and whether the person said it did."""

    text: str
    places: tuple[Place, ...] = ()
    by_hand: bool = False

    @property
    def is_mentioned(self) -> bool:
        """Whether it has come up."""
        return bool(self.places) or self.by_hand


@dataclass(frozen=True)
class FactSeen:
    """A fact of the first interview with what was said since: the newest that tells most."""

    fact: FirstFact
    agreement: Agreement
    quote: str = ""
    place: Place | None = None
    answers: int = 0


@dataclass(frozen=True)
class NoteSeen:
    """A line of the notes on the employer, and how many answers and own questions drew on it."""

    topic: str
    line: str
    answers: int
    questions: int


@dataclass(frozen=True)
class StoryAnswer:
    """An answer that tells a story, to be kept as one."""

    place: Place
    question: str
    asked_by: str
    competency: str


@dataclass(frozen=True)
class LookBack:
    """All of it. ``asks_ms`` is how long each own question took when it was last said.

    ``remembered`` are the facts in what was dictated about the first interview, in its words;
    ``topic`` is what the latest answers came back to, as "the rollout"; empty if to nothing.
    """

    requirements: tuple[RequirementSeen, ...] = ()
    facts: tuple[FactSeen, ...] = ()
    notes: tuple[NoteSeen, ...] = ()
    asks_ms: Mapping[str, int] | None = None
    stories: tuple[StoryAnswer, ...] = ()
    practised: frozenset[str] = frozenset()
    topic: str = ""
    remembered: tuple[str, ...] = ()
    answers: int = 0


def look_back(
    preparation: Preparation, job: str, takes: Sequence[Take], topics: Topics
) -> LookBack:
    """Return how the preparation shows in the answers.

    Args:
        preparation: What was prepared.
        job: The job description; empty for none.
        takes: Answers with their words, newest first; of retakes only the newest counts.
        topics: What words weigh.
    """
    latest = {(take.session_id, take.position): take for take in reversed(takes)}.values()
    heard = [
        (take, tokens_of_words(take.hearing.words))
        for take in sorted(latest, key=lambda take: take.started_at, reverse=True)
        if take.hearing is not None
    ]
    dictated = [said for take, said in heard if take.question.id == REMEMBER_ID]
    heard = [(take, said) for take, said in heard if take.question.id != REMEMBER_ID]
    answers = [(take, said) for take, said in heard if take.question.kind is not QuestionKind.ASK]
    asked = [(take, said) for take, said in heard if take.question.kind is QuestionKind.ASK]
    return LookBack(
        requirements=tuple(
            RequirementSeen(
                line,
                tuple(_place(take) for take, said in answers if comes_up(line, said, topics)),
                line in preparation.mentioned,
            )
            for line in find_requirements(job)
        ),
        facts=tuple(
            _fact_seen(fact, answers, topics) for fact in preparation.first if not fact.theirs
        ),
        notes=tuple(_notes_seen(preparation, answers, asked, topics)),
        asks_ms=_asks_ms(preparation, asked, topics),
        stories=tuple(
            StoryAnswer(_place(take), take.question.text, take.asked_by, take.question.competency)
            for take, _ in answers
            if take.measures is not None and take.measures.star.is_story
        ),
        topic=next(filter(None, (_topic(take) for take, _ in answers)), ""),
        remembered=tuple(claim.quote for claim in find_claims(dictated[0])) if dictated else (),
        practised=frozenset(take.question.id for take, _ in heard),
        answers=len(answers),
    )


_Heard = Sequence[tuple[Take, Sequence[Token]]]


def _fact_seen(fact: FirstFact, answers: _Heard, topics: Topics) -> FactSeen:
    found: dict[Agreement, tuple[Since, Take]] = {}
    counts = dict.fromkeys(Agreement, 0)
    for take, said in answers:
        since = compare_fact(fact.subject, fact.said, said, topics)
        counts[since.agreement] += 1
        found.setdefault(since.agreement, (since, take))
    wanted = [Agreement.DIFFERS, Agreement.YES]
    for agreement in wanted:
        if agreement in found:
            since, take = found[agreement]
            shown = Agreement.YES if fact.settled else agreement
            place = _place(take, since.start_ms)
            return FactSeen(fact, shown, since.quote, place, counts[agreement])
    return FactSeen(fact, Agreement.NOT_YET)


def _notes_seen(
    preparation: Preparation, answers: _Heard, asked: _Heard, topics: Topics
) -> list[NoteSeen]:
    seen = []
    for field in fields(preparation.company):
        for line in getattr(preparation.company, field.name).splitlines():
            if line.strip():
                counts = [
                    sum(drawn_on(line, said, topics) for _, said in heard)
                    for heard in (answers, asked)
                ]
                seen.append(NoteSeen(field.name, line.strip(), counts[0], counts[1]))
    return seen


def _asks_ms(preparation: Preparation, asked: _Heard, topics: Topics) -> dict[str, int]:
    wanted = {ask.text: ask.text for ask in preparation.asks}
    lengths: dict[str, int] = {}
    for take, _ in asked:
        if take.hearing is not None and take.hearing.words:
            text = likest(take.hearing.text, wanted, topics)
            if text:
                words = take.hearing.words
                lengths.setdefault(text, words[-1].end_ms - words[0].start_ms)
    return lengths


def _topic(take: Take) -> str:
    return topic_of(take.hearing.text) if take.hearing is not None else ""


def _place(take: Take, start_ms: int | None = None) -> Place:
    return Place(take.id, take.session_id, take.position, take.started_at.date(), start_ms)
