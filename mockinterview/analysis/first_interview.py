# SPDX-License-Identifier: GPL-3.0-or-later
"""What was said in the first interview, held against what was said since.

A difference is a question to the person, with both quotations: both may be right. Figures, dates
and money are compared; of other things only whether they came up.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from mockinterview.analysis.claims import find_claims
from mockinterview.analysis.consistency import SAME_WITHIN
from mockinterview.analysis.coverage import comes_up
from mockinterview.analysis.lexicon import word_set
from mockinterview.analysis.numbers import find_amounts
from mockinterview.analysis.tokens import Token, tokens_of_text
from mockinterview.analysis.topics import Topics, terms
from mockinterview.domain.comparison import Claim, ClaimKind

#: Words of a subject that tell what its figure counts.
_SUBJECTS = (
    (ClaimKind.PEOPLE, word_set("team people staff size reports headcount drivers nurses crew")),
    (ClaimKind.MONEY, word_set("salary pay wage budget savings saved cost costs money revenue")),
    (ClaimKind.DURATION, word_set("notice weeks months years long length period duration")),
    (ClaimKind.DATE, word_set("date dates since year start started joined left")),
    (ClaimKind.SHARE, word_set("share percent percentage rate")),
)
_COUNTED = {ClaimKind.PEOPLE, ClaimKind.COUNT}


class Agreement(StrEnum):
    """How what was said since goes with what was said then."""

    YES = "yes"
    DIFFERS = "differs"
    NOT_YET = "not-yet"


@dataclass(frozen=True)
class Since:
    """What one answer says about a fact: its words, and where they are."""

    agreement: Agreement
    quote: str = ""
    start_ms: int | None = None
    end_ms: int | None = None


def compare_fact(subject: str, said: str, answer: Sequence[Token], topics: Topics) -> Since:
    """Return what an answer says about one fact of the first interview.

    Args:
        subject: What it is about, as "Team size".
        said: What was said then, as "eighteen on the night shift".
        answer: What was said since.
        topics: What words weigh.
    """
    then = tuple(_claims_of(subject, said))
    differing: Claim | None = None
    for claim in find_claims(answer):
        rivals = [one for one in then if _same_thing(one, claim)]
        if not rivals:
            continue
        if _agrees(rivals, claim):
            return Since(Agreement.YES, claim.quote, claim.start_ms, claim.end_ms)
        differing = differing or claim
    if differing is not None:
        return Since(Agreement.DIFFERS, differing.quote, differing.start_ms, differing.end_ms)
    if not then and comes_up(said, answer, topics):
        return Since(Agreement.YES)
    return Since(Agreement.NOT_YET)


def _claims_of(subject: str, said: str) -> Iterator[Claim]:
    tokens = tokens_of_text(said)
    about = frozenset(terms(tokens_of_text(f"{subject} {said}")))
    kinds = [kind for kind, words in _SUBJECTS if words & {t.core for t in tokens_of_text(subject)}]
    found = [claim for claim in find_claims(tokens) if claim.value is not None]
    for claim in found:
        yield Claim(claim.kind, about, claim.value, said)
    if found:
        return
    for amount in find_amounts([token for token in tokens if token.core]):
        for kind in kinds or [ClaimKind.COUNT]:
            yield Claim(kind, about, amount.value, said)


def _same_thing(then: Claim, since: Claim) -> bool:
    same_kind = then.kind is since.kind or {then.kind, since.kind} <= _COUNTED
    return same_kind and since.value is not None and bool(then.about & since.about)


def _agrees(then: Sequence[Claim], since: Claim) -> bool:
    values = [claim.value for claim in then if claim.value is not None]
    value = since.value
    if value is None or not values:
        return False
    if since.kind is ClaimKind.DATE:
        return value in values
    if min(values) <= value <= max(values):
        return True
    return any(abs(value - one) <= SAME_WITHIN * max(abs(value), abs(one)) for one in values)
