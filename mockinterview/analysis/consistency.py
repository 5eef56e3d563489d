# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts that were told twice and do not agree: figures, durations, dates, teams, money, reasons.

A flag is a question to the person, with both quotations, never a verdict: the two may be about
different things.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from mockinterview.analysis.claim_context import PART, START
from mockinterview.analysis.claims import PAY, TRADES, find_claims
from mockinterview.analysis.tokens import Token
from mockinterview.domain.comparison import Claim, ClaimKind, Contradiction

#: Amounts this close agree: people round. Our guess.
SAME_WITHIN = 0.1

#: Amounts further apart than this are about different things: three hours, two years. Our guess.
SAME_SCALE = 6.0

#: So many shared words about a thing make it the same thing. Our guess.
SAME_WORDS = {
    ClaimKind.DURATION: 1,
    ClaimKind.DATE: 1,
    ClaimKind.PEOPLE: 1,
    ClaimKind.MONEY: 1,
    ClaimKind.SHARE: 2,
    ClaimKind.COUNT: 1,
}


#: Nobody tells more facts than this in an interview; every pair is looked at. Our guess.
MOST_CLAIMS = 300


def find_contradictions(
    earlier: Sequence[Token], later: Sequence[Token]
) -> tuple[Contradiction, ...]:
    """Return pairs of claims about the same thing whose values differ, in order of the later.

    A thing that was told with several values in one text is left out: then no value is the one.
    """
    before = tuple(islice(find_claims(earlier), MOST_CLAIMS))
    now = tuple(islice(find_claims(later), MOST_CLAIMS))
    found = []
    for claim in now:
        rivals = [other for other in before if _same_thing(other, claim)]
        if rivals and not any(_agree(other, claim) for other in rivals):
            nearest = max(rivals, key=lambda other: len(other.about & claim.about))
            found.append(Contradiction(nearest, claim))
    return tuple(_once(found))


def _same_thing(earlier: Claim, later: Claim) -> bool:
    if earlier.kind is not later.kind or not _same_case(earlier, later):
        return False
    if later.kind is ClaimKind.REASON:
        return earlier.deed == later.deed
    if earlier.value is None or later.value is None:
        return False
    if later.kind is ClaimKind.DATE:
        starts = earlier.deed == later.deed == START
        alike = earlier.deed == later.deed and (starts or bool(earlier.about & later.about))
        return alike and bool(earlier.about & later.about or not (earlier.about and later.about))
    low, high = sorted((abs(earlier.value), abs(later.value)))
    shared = earlier.about & later.about
    if high > SAME_SCALE * low or len(shared) < SAME_WORDS[later.kind]:
        return False
    if later.kind is ClaimKind.MONEY:
        return _same_money(earlier.about, later.about)
    trades = earlier.about & TRADES, later.about & TRADES
    if all(trades) and not trades[0] & trades[1]:
        return False
    if later.kind in (ClaimKind.COUNT, ClaimKind.PEOPLE):
        return PART not in (earlier.deed, later.deed) and earlier.deed == later.deed
    return True


def _same_money(earlier: frozenset[str], later: frozenset[str]) -> bool:
    """Whether pay is held against pay of its kind, and a budget against the same budget."""
    if (PAY & earlier) != (PAY & later):
        return False
    shared = earlier & later
    return bool(PAY & shared) or len(shared) > 1 or shared in (earlier, later)


def _same_case(earlier: Claim, later: Claim) -> bool:
    """Whether nothing sets the two apart: other names, or "the first" beside "the next"."""
    if earlier.names & later.names:
        return True
    if earlier.names and later.names:
        return False
    return earlier.apart == later.apart


def _agree(earlier: Claim, later: Claim) -> bool:
    if later.value is None or earlier.value is None:  # a reason may stand before its cue
        return bool(earlier.about & later.beside or later.about & earlier.beside)
    if later.kind is ClaimKind.DATE:
        return earlier.value == later.value
    larger = max(abs(earlier.value), abs(later.value))
    return abs(earlier.value - later.value) <= SAME_WITHIN * larger


def _once(found: Sequence[Contradiction]) -> Iterator[Contradiction]:
    """Leave out what says the same thing again."""
    seen = set()
    for item in found:
        key = (item.later.kind, item.earlier.quote, item.later.value)
        if key not in seen:
            seen.add(key)
            yield item
