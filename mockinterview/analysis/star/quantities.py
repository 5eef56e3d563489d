# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures that measure something: numbers, money, shares and ranks.

Dates, clock times, years, ages, phone numbers and the counts that announce a list are none.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from mockinterview.analysis.star.lexicon import subject_of, word_set

_NUMBERS = word_set(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
    thousand million billion hundreds thousands millions grand zero dozen dozens
    """
)
_BIG = word_set(
    """
    hundred thousand million billion hundreds thousands millions grand
    """
)
_SHARES = word_set(
    """
    half halved halving twice double doubled doubling triple tripled quadrupled thrice threefold
    tenfold twofold percent percentage quarter third thirds quarters fifth tenth
    """
)
_MONTHS = word_set(
    """
    january february march april may june july august september october november december jan
    feb mar apr jun jul aug sept sep oct nov dec
    """
)
_DAYPARTS = word_set(
    """
    am pm a.m p.m o'clock oclock noon midnight morning afternoon evening sharp
    """
)
_LISTED = word_set(
    """
    things thing reasons reason points point examples example parts ways questions steps lessons
    buckets sides options folds kinds types
    """
)
#: How a spoken year begins ("in twenty nineteen"), and how it must go on where nothing else tells.
_CENTURIES = word_set("nineteen twenty")
_TEENS = word_set(
    """
    ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    """
)
_TENS = word_set("twenty thirty forty fifty sixty seventy eighty ninety")
_YEAR_ENDS = {"twenty": _TEENS | {"twenty"}, "nineteen": _TENS}
_DIGIT_WORDS = word_set("oh zero nought one two three four five six seven eight nine double")
#: So many digits in a row, or more, are a number to call or a code. Our guess.
_LEAST_PHONE_DIGITS = 7
_BEFORE_CLOCK = word_set("at by before till until about")
_AFTER_CLOCK = frozenset({"", *word_set("and so the on in every sharp")})
_CALENDAR = word_set(
    """
    of the on in since
    """
)
#: Who has an age, and what follows it where no thing is counted.
_AGED = frozenset({"i", "he"})
_AFTER_AGE = frozenset({"", *word_set("and at when then so but now")})
_ORDINALS = word_set("first second third fourth fifth tenth")
#: Words around an ordinal that make it a rank.
_PLACED = word_set("came come finished ranked placed")
_PLACES = word_set("place best")
_PERCENT = word_set("percent percentage % points")
_SPANS = word_set("day days week weeks month months year years")
#: What follows "double" where it is part of a name, and doubles nothing.
_DOUBLE_NAMES = word_set(
    """
    entry check checks checked checking glazing glazed room rooms bed booked booking sold decker
    shift shifts act
    """
)
#: Counts up to here are small. Our guess.
_FEW = 12
_SMALL = word_set("two three four five six seven eight nine ten eleven twelve")
#: So near a "to" follows where something went from a figure to another. Our guess.
_CHANGE_WORDS = 7
#: Before a span of time: it only says when.
_WHEN = word_set("after for within")
_DIGITS = re.compile(r"^[$£€+-]*\d[\d,.]*(?:k|m|bn|x|%|°|p|kg|km|s|ms|h)?$")
_ORDINAL = re.compile(r"^\d+(?:st|nd|rd|th)$")
_YEAR = re.compile(r"^(?:19|20)\d\d$")
_CLOCK = re.compile(r"^\d{1,2}[:.]\d\d(?:am|pm)?$|^\d{1,2}(?:am|pm)$")
_PHONE = re.compile(r"^\+?[\d-]{7,}$")
_MONEY = re.compile(r"[$£€%]")


@lru_cache(maxsize=8192)
def is_quantity_word(norm: str) -> bool:
    """Whether a word by itself looks like a figure that measures something."""
    if norm in _NUMBERS or norm in _SHARES:
        return True
    if "-" in norm and any(part in _NUMBERS for part in norm.split("-")):
        return True
    return bool(_DIGITS.match(norm)) and not _YEAR.match(norm) and not _CLOCK.match(norm)


def _is_plain_small(norm: str) -> bool:
    return norm in _NUMBERS - _BIG or (norm.isdigit() and int(norm) <= 59) or "-" in norm


def _at(norms: Sequence[str], i: int) -> str:
    return norms[i] if 0 <= i < len(norms) else ""


def _is_date(norms: Sequence[str], i: int) -> bool:
    before, after, later = _at(norms, i - 1), _at(norms, i + 1), _at(norms, i + 2)
    if before in _MONTHS or after in _MONTHS or (after == "of" and later in _MONTHS):
        return True
    for at in (i, i - 1, i - 2):  # "nineteen", "ninety" or "one" of the year
        if _at(norms, at + 1) in _YEAR_ENDS.get(_at(norms, at), ()):
            return True
    if before in _CENTURIES and _at(norms, i - 2) in _CALENDAR:
        return True
    return norms[i] in _CENTURIES and _is_plain_small(after) and before in _CALENDAR


def _is_clock(norms: Sequence[str], i: int) -> bool:
    before, after, later = _at(norms, i - 1), _at(norms, i + 1), _at(norms, i + 2)
    norm = norms[i]
    if after in _DAYPARTS or (after == "in" and later == "the"):
        return True
    if norm in {"half", "quarter"}:
        return after in {"past", "to"} or after in _NUMBERS - _BIG
    if before in {"half", "quarter", "past"}:
        return True
    if before in _BEFORE_CLOCK and after in {"to", "past"} and later in _NUMBERS:
        return True  # "at ten to five"
    if before == "to" and _at(norms, i - 2) in _NUMBERS and _at(norms, i - 3) in _BEFORE_CLOCK:
        return True
    if _is_plain_small(norm) and before in _BEFORE_CLOCK:
        return after in _AFTER_CLOCK or after in _DAYPARTS
    return False


def _is_phone(norms: Sequence[str], i: int) -> bool:
    if _PHONE.match(norms[i]):
        return sum(char.isdigit() for char in norms[i]) >= _LEAST_PHONE_DIGITS
    start, end = i, i + 1
    while start and _is_dialled(norms[start - 1]):
        start -= 1
    while end < len(norms) and _is_dialled(norms[end]):
        end += 1
    digits = sum(len(norm) if norm.isdigit() else 1 for norm in norms[start:end])
    if end - start > 1 and digits >= _LEAST_PHONE_DIGITS:
        return True
    around = norms[max(0, i - 6) : i + 7]
    groups = [norm for norm in around if norm.isdigit() and 3 <= len(norm) <= 4]
    return len(groups) >= 2 and any(norm in {"phone", "number", "call", "dial"} for norm in around)


def _is_dialled(norm: str) -> bool:
    """Whether a word may be read out as part of a phone number."""
    return norm.isdigit() or norm in _DIGIT_WORDS


def _is_age(norms: Sequence[str], i: int) -> bool:
    before, after, later = _at(norms, i - 1), _at(norms, i + 1), _at(norms, i + 2)
    if after in {"year-old", "year-olds"} or (after in {"year", "years"} and later == "old"):
        return True
    if before in {"aged", "turned"}:
        return True
    person = subject_of(_at(norms, i - 2)) in _AGED and before in {"am", "is", "was"}
    return (person or before in {"i'm", "he's", "she's"}) and after in _AFTER_AGE


def _is_name(norms: Sequence[str], i: int) -> bool:
    return norms[i] == "double" and _at(norms, i + 1) in _DOUBLE_NAMES


def _is_rank(norms: Sequence[str], i: int) -> bool:
    """Whether an ordinal tells a place among others ("came third", "second highest")."""
    before, after = norms[i - 1] if i else "", norms[i + 1] if i + 1 < len(norms) else ""
    return before in _PLACED or after in _PLACES or after.endswith("est")


def _telling(norms: Sequence[str], i: int) -> float:
    """Return how surely a figure measures a result, 0 to 1. Our guesses."""
    norm = norms[i]
    before, after = _at(norms, i - 1), _at(norms, i + 1)
    if norm in {"third", "quarter", "fifth", "tenth"}:
        return 0.9 if before in {"a", "one"} else 0.3
    if norm in _SHARES:
        return 0.6 if norm in {"half", "twice"} and after in {"a", "an"} else 1.0
    if (
        norm in _BIG
        or norm == "zero"
        or _MONEY.search(norm)
        or _PERCENT & set(norms[i + 1 : i + 3])
    ):
        return 1.0
    if before == "number":
        return 1.0
    if before == "from" and "to" in norms[i + 1 : i + _CHANGE_WORDS]:
        return 1.0  # "from eleven a month to one"
    if after in _SPANS and (before in _WHEN or _at(norms, i + 2) in {"later", "now", "ago"}):
        return 0.3
    if _is_few(norm):
        return 0.5 if norm in {"two", "2"} or before in {"all", "both"} else 0.7
    return 0.9


def _is_few(norm: str) -> bool:
    return int(norm) <= _FEW if norm.isdigit() else norm in _SMALL


def measured_quantities(norms: Sequence[str]) -> dict[int, float]:
    """Return the positions of figures that measure something, with how telling each is (0 to 1).

    A share, an amount of money or a large number is more telling than a small count.
    """
    found: dict[int, float] = {}
    for i, norm in enumerate(norms):
        if norm == "one" and _at(norms, i - 1) == "number":
            found[i] = 1.0
            continue
        if norm in _ORDINALS or _ORDINAL.match(norm):
            if _is_rank(norms, i):
                found[i] = 1.0
                continue
            if norm not in _SHARES:
                continue
        if not is_quantity_word(norm):
            continue
        no_measure = (_is_date, _is_clock, _is_phone, _is_age, _is_name)
        if _at(norms, i + 1) not in _LISTED and not any(told(norms, i) for told in no_measure):
            found[i] = _telling(norms, i)
    return found
