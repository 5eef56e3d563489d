# SPDX-License-Identifier: GPL-3.0-or-later
"""What an answer tells otherwise than an earlier answer, or than the first interview, did.

Both may be right, so it is asked and never held against anybody.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from mockinterview.analysis.consistency import find_contradictions
from mockinterview.analysis.first_interview import Agreement, compare_fact
from mockinterview.analysis.tokens import Token, tokens_of_words
from mockinterview.analysis.topics import Topics
from mockinterview.domain.preparation import FirstFact
from mockinterview.domain.session import Take
from mockinterview.storage.library import Library

#: So many answers are looked at, the latest first: those of some five sessions. Our choice.
MOST_ANSWERS = 24


@dataclass(frozen=True)
class ToldBefore:
    """Two sayings that do not agree: ``quote`` is of the answer, with its times.

    ``take`` is the earlier answer; None for the first interview.
    """

    quote: str
    start_ms: int
    end_ms: int
    before: str
    take: Take | None = None


#: Looks a take up in a library and returns what it tells otherwise than before.
LookBack = Callable[[Take, Library], tuple[ToldBefore, ...]]


def told_before(
    take: Take, heard: Sequence[Take], facts: Sequence[FirstFact], topics: Topics
) -> tuple[ToldBefore, ...]:
    """Return what a take tells otherwise, each saying once: the first interview, then the latest.

    Args:
        take: The take that is looked at.
        heard: Takes with their words, newest first; those after this one are left out.
        facts: What was said in the first interview.
        topics: What words weigh.
    """
    said = tokens_of_words(take.hearing.words) if take.hearing is not None else ()
    found: dict[str, ToldBefore] = {}
    for told in (*_since_the_first(said, facts, topics), *_since_others(take, said, heard)):
        found.setdefault(told.quote, told)
    return tuple(sorted(found.values(), key=lambda told: told.start_ms))


def _since_the_first(
    said: Sequence[Token], facts: Sequence[FirstFact], topics: Topics
) -> Iterator[ToldBefore]:
    for fact in facts:
        if fact.settled or fact.theirs:
            continue
        since = compare_fact(fact.subject, fact.said, said, topics)
        if since.agreement is Agreement.DIFFERS and since.start_ms is not None:
            end_ms = since.end_ms if since.end_ms is not None else since.start_ms
            yield ToldBefore(since.quote, since.start_ms, end_ms, f"{fact.subject}: {fact.said}")


def _since_others(take: Take, said: Sequence[Token], heard: Sequence[Take]) -> Iterator[ToldBefore]:
    before = [one for one in heard if one.started_at < take.started_at and one.id != take.id]
    for other in before:
        if other.hearing is None:
            continue
        for pair in find_contradictions(tokens_of_words(other.hearing.words), said):
            now = pair.later
            if now.start_ms is not None and now.end_ms is not None:
                yield ToldBefore(now.quote, now.start_ms, now.end_ms, pair.earlier.quote, other)
