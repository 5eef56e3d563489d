# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds facts in what was said that could be held against another telling."""

import re
from collections.abc import Iterator, Sequence

from mockinterview.analysis.claim_context import (
    HOLD,
    Context,
    context_of,
    names_in,
    sentence_around,
)
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
#: Of these "twelve" and "eight" may be two different teams.
_TRADES = word_set(
    """
    drivers nurses engineers developers agents teachers students analysts designers technicians
    operators apprentices cooks waiters cleaners
    """
)
_PEOPLE = _TRADES | word_set(
    "people person persons staff employees reports members colleagues workers men women lads strong"
)
_MONEY = word_set("pounds pound dollars dollar euros euro bucks quid grand")
_CLOCK = word_set("o'clock oclock am pm past")
#: Words that go with any amount and do not say what it is about.
_WEAK = word_set(
    """
    people person time place day week month year part point back start end whole side bit
    half way full left first last next new old big good work job take took taken last lasted
    spend spent need needed finish finished had have has got been
    """
)
_YEAR_BEFORE = word_set(
    """
    in since from until till year summer spring autumn winter early late january february march
    april may june july august september october november december
    """
)
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
#: Who speaks so has not left yet.
_STILL_THERE = word_set("leave leaving")
_REASON_WORD = word_set("because for since was is i")
_WORK = word_set(
    "job company firm role position place employer team post there them hospital school"
)
_BEFORE_WORK = word_set("my the that this a last old previous first current in at of to it")
_TEAM = word_set("team crew group staff shift")
#: Without a currency an amount is money from here on, where the talk is of money. Our guess.
LEAST_MONEY = 1000.0
_PAY = word_set("salary earn earned earning earns pay paid wage wages")
#: What a claim on pay is about, besides its words.
PAY_NOW, PAY_WANTED = "pay-now", "pay-wanted"
PAY = frozenset({PAY_NOW, PAY_WANTED})
_HOPES = word_set("expectation expectations looking hoping")
_WANTED = word_set("expect expecting want like ask asking")
_MONEY_TALK = (
    _PAY | _HOPES | _WANTED | word_set("budget turnover revenue cost costs saved savings sales")
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
    after = [token.core for token in words[amount.last + 1 : amount.last + 4]]
    after += [""] * (3 - len(after))
    unit = after[0].removesuffix("s")
    if amount.sign == "%" or after[0] in ("percent", "per"):
        return _made(words, amount, ClaimKind.SHARE, amount.value)
    if amount.sign or after[0] in _MONEY or after[1] in ("pounds", "dollars", "euros"):
        return _made(words, amount, ClaimKind.MONEY, amount.value)
    if unit in _LENGTHS:
        return _made(words, amount, ClaimKind.DURATION, amount.value * _LENGTHS[unit])
    if _is_year(words, amount):
        return _made(words, amount, ClaimKind.DATE, amount.value)
    if amount.value >= LEAST_MONEY and _money_near(words, amount):
        return _made(words, amount, ClaimKind.MONEY, amount.value)
    if after[0] in _PEOPLE or after[1] in _PEOPLE or _team_near(words, amount, after):
        return _made(words, amount, ClaimKind.PEOPLE, amount.value)
    nouns = frozenset(terms(words[amount.last + 1 : amount.last + 3])) - _WEAK_STEMS
    if not nouns or after[0] in _CLOCK:
        return None
    return _made(words, amount, ClaimKind.COUNT, amount.value, nouns)


def _is_year(words: Sequence[Token], amount: Amount) -> bool:
    if not FIRST_YEAR <= amount.value <= LAST_YEAR or amount.first == 0:
        return False
    return bool(_DIGITS_YEAR.match(words[amount.first].core)) and (
        words[amount.first - 1].core in _YEAR_BEFORE
    )


def _team_near(words: Sequence[Token], amount: Amount, after: Sequence[str]) -> bool:
    """Whether it counts a team: "a team of twelve", "twelve of us", "twelve in the team"."""
    before = [token.core for token in words[max(0, amount.first - 3) : amount.first]]
    return (
        (before[-1:] == ["of"] and bool(_TEAM & set(before[-2:])))
        or list(after[:2]) == ["of", "us"]
        or (after[0] in ("in", "on") and after[2] in _TEAM)
    )


def _money_near(words: Sequence[Token], amount: Amount) -> bool:
    """Whether the sentence speaks of money, so that a large amount needs no "pounds"."""
    first, last = sentence_around(words, amount.first, amount.last)
    near = [token.core.removesuffix("'s") for token in words[first : last + 1]]
    on = [token.core for token in words[max(0, amount.first - 2) : amount.first]]
    return bool(_MONEY_TALK & set(near)) or on in (["i'm", "on"], ["am", "on"])


def _made(
    words: Sequence[Token],
    amount: Amount,
    kind: ClaimKind,
    value: float,
    about: frozenset[str] | None = None,
) -> Claim:
    context = context_of(words, amount, ABOUT_BEFORE, ABOUT_AFTER)
    first, last = context.first, context.last
    begin, end = sentence_around(words, amount.first, amount.last)
    sentence = words[begin : end + 1]
    if about is None:
        near = [*words[first : amount.first], *words[amount.last + 1 : last + 1]]
        about = frozenset(terms(near)) - _UNIT_STEMS - _WEAK_STEMS
    pay = _pay(sentence, words[max(0, amount.first - 2) : amount.first])
    if kind is ClaimKind.MONEY:
        about |= pay
    if kind is ClaimKind.PEOPLE and _TEAM & {token.core for token in words[first : last + 1]}:
        about |= {"team"}
    quoted = words[max(begin, amount.first - QUOTED) : min(end, amount.last + QUOTED) + 1]
    of_a_team = kind is ClaimKind.PEOPLE and words[max(0, amount.first - 1)].core == "of"
    return Claim(
        kind,
        about,
        value,
        " ".join(token.text for token in quoted),
        quoted[0].start_ms,
        quoted[-1].end_ms,
        context.names,
        _apart(context, kind, is_pay=kind is ClaimKind.MONEY and bool(pay)),
        HOLD if of_a_team else context.deed,
        frozenset(terms(sentence)),
    )


def _apart(context: Context, kind: ClaimKind, *, is_pay: bool) -> frozenset[str]:
    """Return what sets a claim apart; a month is part of a date, and pay is had now anyway."""
    apart = context.apart if kind is ClaimKind.DATE else context.apart | context.when
    return apart - {"now"} if is_pay else apart


def _pay(sentence: Sequence[Token], ahead: Sequence[Token]) -> frozenset[str]:
    """Return what tells pay that is had from pay that is wanted; nothing where it is no pay."""
    said = {token.core for token in sentence}
    if said & _HOPES or (said & _WANTED and said & _PAY):
        return frozenset({PAY_WANTED})
    on = [token.core for token in ahead] in (["i'm", "on"], ["am", "on"])
    return frozenset({PAY_NOW}) if said & _PAY or on else frozenset()


def _within_sentence(words: Sequence[Token], index: int, reach: int) -> int:
    last = index
    while last + 1 < len(words) and last - index < reach and not words[last].ends_sentence:
        last += 1
    return last


def _reasons(words: Sequence[Token]) -> Iterator[Claim]:
    for index, token in enumerate(words):
        for first, second in _REASON_CUES:
            if token.core != first or not _leaves_work(words, index):
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
                around = sentence_around(words, index, end)
                yield Claim(
                    ClaimKind.REASON,
                    about,
                    None,
                    " ".join(word.text for word in quoted),
                    quoted[0].start_ms,
                    quoted[-1].end_ms,
                    names_in(words, index + 1, begin),
                    frozenset(),
                    "leaving" if first in _STILL_THERE or second in _STILL_THERE else "left",
                    frozenset(terms(words[around[0] : around[1] + 1])),
                )
            break


def _leaves_work(words: Sequence[Token], index: int) -> bool:
    """Whether what is left is work and not a meeting: "left because", "left my job"."""
    for token in words[index + 1 : index + 5]:
        core = token.core
        if core in _REASON_WORD or core in _WORK or token.text[:1].isupper():
            return True
        if core not in _BEFORE_WORK:
            return False
    return False


#: The stems of trades, to tell drivers from nurses.
TRADES = frozenset(terms([Token(word, word) for word in _TRADES]))
_WEAK_STEMS = frozenset(terms([Token(word, word) for word in _WEAK])) | {stem("times")}
_UNIT_STEMS = frozenset(
    terms([Token(word, word) for word in (*_LENGTHS, *(f"{unit}s" for unit in _LENGTHS))])
) | frozenset(terms([Token(word, word) for word in _MONEY | {"percent", "cent"}]))
