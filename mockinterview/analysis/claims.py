# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds facts in what was said that could be held against another telling."""

import re
from collections.abc import Iterator, Sequence

from mockinterview.analysis.lexicon import word_set
from mockinterview.analysis.numbers import Amount, find_amounts
from mockinterview.analysis.stemming import stem
from mockinterview.analysis.tokens import Token
from mockinterview.analysis.topics import terms
from mockinterview.domain.comparison import Claim, ClaimKind

#: Words on either side that say what an amount is about. Our guess.
ABOUT_BEFORE, ABOUT_AFTER = 6, 5
#: How much is quoted on either side.
QUOTED = 6

#: Years are told as four digits in this range, or as "twenty nineteen".
FIRST_YEAR, LAST_YEAR = 1950, 2099

_LENGTHS = {
    "second": 1 / 60,
    "minute": 1.0,
    "hour": 60.0,
    "day": 1440.0,
    "week": 10080.0,
    "month": 43_830.0,
    "year": 525_960.0,
}
_PEOPLE = word_set(
    """
    people person persons drivers nurses engineers developers staff employees reports members
    colleagues agents teachers students analysts designers technicians workers operators men women
    lads strong
    """
)
_MONEY = word_set("pounds pound dollars dollar euros euro bucks quid grand")
_CLOCK = word_set("o'clock oclock am pm past")
#: Words that go with any amount and do not say what it is about.
_WEAK = word_set(
    """
    people person time place day week month year part point back start end whole side bit
    half way full left first last next new old big good work job
    """
)
_YEAR_BEFORE = word_set("in since from until till year summer spring autumn winter early late")
_REASON_CUES = (
    ("left", "because"),
    ("leave", "because"),
    ("leaving", "because"),
    ("left", "for"),
    ("left", "since"),
    ("reason", "left"),
    ("reason", "leaving"),
    ("quit", "because"),
    ("moved", "because"),
)
#: A cue's second word follows its first within so many words.
_CUE_REACH = 8
#: So many words of a reason are compared.
_REASON_WORDS = 12
_DIGITS_YEAR = re.compile(r"^(19|20)\d\d$")


def find_claims(tokens: Sequence[Token]) -> Iterator[Claim]:
    """Yield the claims in order of their amounts, then the reasons for leaving."""
    words = [token for token in tokens if token.core]
    for amount in find_amounts(words):
        claim = _claim(words, amount)
        if claim is not None:
            yield claim
    yield from _reasons(words)


def _claim(words: Sequence[Token], amount: Amount) -> Claim | None:
    after = words[amount.last + 1].core if amount.last + 1 < len(words) else ""
    after_that = words[amount.last + 2].core if amount.last + 2 < len(words) else ""
    unit = after.removesuffix("s")
    if amount.sign == "%" or after in ("percent", "per"):
        return _made(words, amount, ClaimKind.SHARE, amount.value)
    if amount.sign or after in _MONEY or after_that in ("pounds", "dollars", "euros"):
        return _made(words, amount, ClaimKind.MONEY, amount.value)
    if unit in _LENGTHS:
        return _made(words, amount, ClaimKind.DURATION, amount.value * _LENGTHS[unit])
    if _is_year(words, amount):
        return _made(words, amount, ClaimKind.DATE, amount.value)
    if after in _PEOPLE or after_that in _PEOPLE:
        return _made(words, amount, ClaimKind.PEOPLE, amount.value)
    if _team_before(words, amount):
        return _made(words, amount, ClaimKind.PEOPLE, amount.value)
    nouns = frozenset(terms(words[amount.last + 1 : amount.last + 3])) - _WEAK_STEMS
    if not nouns or after in _CLOCK:
        return None
    return _made(words, amount, ClaimKind.COUNT, amount.value, nouns)


def _is_year(words: Sequence[Token], amount: Amount) -> bool:
    if not FIRST_YEAR <= amount.value <= LAST_YEAR or amount.first == 0:
        return False
    return bool(_DIGITS_YEAR.match(words[amount.first].core)) and (
        words[amount.first - 1].core in _YEAR_BEFORE
    )


def _team_before(words: Sequence[Token], amount: Amount) -> bool:
    """Whether "a team of" stands before."""
    before = [token.core for token in words[max(0, amount.first - 3) : amount.first]]
    return before[-2:] in (["team", "of"], ["crew", "of"], ["group", "of"], ["staff", "of"])


def _made(
    words: Sequence[Token],
    amount: Amount,
    kind: ClaimKind,
    value: float,
    about: frozenset[str] | None = None,
) -> Claim:
    first = max(0, amount.first - ABOUT_BEFORE)
    while first < amount.first and any(
        token.ends_sentence for token in words[first : amount.first]
    ):
        first += 1  # what the sentence before is about is another matter
    last = _within_sentence(words, amount.last, ABOUT_AFTER)
    if about is None:
        near = [*words[first : amount.first], *words[amount.last + 1 : last + 1]]
        about = frozenset(terms(near)) - _UNIT_STEMS - _WEAK_STEMS
    quoted = words[max(first, amount.first - QUOTED) : min(last, amount.last + QUOTED) + 1]
    return Claim(
        kind,
        about,
        value,
        " ".join(token.text for token in quoted),
        quoted[0].start_ms,
        quoted[-1].end_ms,
    )


def _within_sentence(words: Sequence[Token], index: int, reach: int) -> int:
    last = index
    while last + 1 < len(words) and last - index < reach and not words[last].ends_sentence:
        last += 1
    return last


def _reasons(words: Sequence[Token]) -> Iterator[Claim]:
    for index, token in enumerate(words):
        for first, second in _REASON_CUES:
            if token.core != first:
                continue
            reach = words[index + 1 : index + 1 + _CUE_REACH]
            places = [i for i, other in enumerate(reach) if other.core == second]
            if not places or any(other.ends_sentence for other in reach[: places[0]]):
                continue
            begin = index + 1 + places[0]
            end = _within_sentence(words, begin, _REASON_WORDS)
            quoted = words[max(0, index - 2) : end + 1]
            about = frozenset(terms(words[begin + 1 : end + 1]))
            if about:
                yield Claim(
                    ClaimKind.REASON,
                    about,
                    None,
                    " ".join(word.text for word in quoted),
                    quoted[0].start_ms,
                    quoted[-1].end_ms,
                )
            break


_WEAK_STEMS = frozenset(terms([Token(word, word) for word in _WEAK])) | {stem("times")}
_UNIT_STEMS = frozenset(
    terms([Token(word, word) for word in (*_LENGTHS, *(f"{unit}s" for unit in _LENGTHS))])
) | frozenset(terms([Token(word, word) for word in _MONEY | {"percent", "cent"}]))
