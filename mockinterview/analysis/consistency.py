# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts that were told twice and do not agree: figures, durations, dates, teams, money, reasons.

A flag is a question to the person, with both quotations, never a verdict: the two may be about
different things.
"""

from collections.abc import Iterator, Sequence

from mockinterview.analysis.claims import find_claims
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


def find_contradictions(
    earlier: Sequence[Token], later: Sequence[Token]
) -> tuple[Contradiction, ...]:
    """Return pairs of claims about the same thing whose values differ, in order of the later.

    A thing that was told with several values in one text is left out: then no value is the one.
    """
    before, now = tuple(find_claims(earlier)), tuple(find_claims(later))
    found = []
    for claim in now:
        rivals = [other for other in before if _same_thing(other, claim)]
        if rivals and not any(_agree(other, claim) for other in rivals):
            nearest = max(rivals, key=lambda other: len(other.about & claim.about))
            found.append(Contradiction(nearest, claim))
    return tuple(_once(found))


def _same_thing(earlier: Claim, later: Claim) -> bool:
    if earlier.kind is not later.kind:
        return False
    if later.kind is ClaimKind.REASON:
        return True
    if earlier.value is None or later.value is None:
        return False
    low, high = sorted((abs(earlier.value), abs(later.value)))
    same_scale = later.kind is ClaimKind.DATE or high <= SAME_SCALE * low
    return same_scale and len(earlier.about & later.about) >= SAME_WORDS[later.kind]


def _agree(earlier: Claim, later: Claim) -> bool:
    if later.value is None or earlier.value is None:
        return bool(earlier.about & later.about)
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
