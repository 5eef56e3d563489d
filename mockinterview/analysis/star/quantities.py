# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures that measure something: numbers, money, shares and ranks.

Dates, clock times, years, ages, phone numbers and the counts that announce a list are none.
"""

import re
from collections.abc import Sequence

from mockinterview.analysis.star.lexicon import word_set

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
    tenfold twofold percent percentage quarter third thirds quarters
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
_CALENDAR = word_set(
    """
    of the on in since
    """
)
_DIGITS = re.compile(r"^[$£€+-]*\d[\d,.]*(?:k|m|bn|x|%|°|p|kg|km|s|ms|h)?$")
_ORDINAL = re.compile(r"^\d+(?:st|nd|rd|th)$")
_YEAR = re.compile(r"^(?:19|20)\d\d$")
_CLOCK = re.compile(r"^\d{1,2}[:.]\d\d(?:am|pm)?$|^\d{1,2}(?:am|pm)$")
_PHONE = re.compile(r"^\+?[\d-]{7,}$")
_MONEY = re.compile(r"[$£€%]")


def is_quantity_word(norm: str) -> bool:
    """Whether a word by itself looks like a figure that measures something."""
    if norm in _NUMBERS or norm in _SHARES:
        return True
    if "-" in norm and any(part in _NUMBERS for part in norm.split("-")):
        return True
    return bool(_DIGITS.match(norm)) and not _YEAR.match(norm) and not _CLOCK.match(norm)


def _is_number(norm: str) -> bool:
    return is_quantity_word(norm) and norm not in _SHARES


def _is_plain_small(norm: str) -> bool:
    return norm in _NUMBERS - _BIG or (norm.isdigit() and int(norm) <= 59) or "-" in norm


def _is_date_or_clock(norms: Sequence[str], i: int) -> bool:
    before = norms[i - 1] if i else ""
    after = norms[i + 1] if i + 1 < len(norms) else ""
    later = norms[i + 2] if i + 2 < len(norms) else ""
    norm = norms[i]
    if before in _MONTHS or after in _MONTHS or (after == "of" and later in _MONTHS):
        return True
    if after in _DAYPARTS or (after == "in" and later == "the"):
        return True
    if norm in {"nineteen", "twenty"} and _is_plain_small(after) and before in _CALENDAR:
        return True  # "in twenty nineteen"
    if before in {"half", "quarter"} and norm in _NUMBERS:
        return True
    if norm in {"half", "quarter"} and after in {"past", "to"}:
        return True
    if _is_plain_small(norm) and before in {"at", "by", "before", "till", "until"}:
        return after in {"", "and", "so", "the", "on", "in", "every", "sharp"} or after in _DAYPARTS
    return False


def _is_phone(norms: Sequence[str], i: int) -> bool:
    if _PHONE.match(norms[i]):
        return sum(char.isdigit() for char in norms[i]) >= 7 and "," not in norms[i]
    around = norms[max(0, i - 6) : i + 7]
    digits = [norm for norm in around if norm.isdigit() and 3 <= len(norm) <= 4]
    return len(digits) >= 2 and any(norm in {"phone", "number", "call", "dial"} for norm in around)


def measured_quantities(norms: Sequence[str]) -> dict[int, float]:
    """Return the positions of figures that measure something, with how telling each is (0 to 1).

    A share, an amount of money or a large number is more telling than a small count.
    """
    found: dict[int, float] = {}
    for i, norm in enumerate(norms):
        if not is_quantity_word(norm) and not _ORDINAL.match(norm):
            continue
        after = norms[i + 1] if i + 1 < len(norms) else ""
        if _is_date_or_clock(norms, i) or _is_phone(norms, i) or after in _LISTED:
            continue
        if _ORDINAL.match(norm):
            continue
        if norm in _SHARES:
            telling = 1.0 if norm not in {"half", "quarter", "third"} else 0.6
        elif norm in _BIG or _MONEY.search(norm) or "percent" in norms[i + 1 : i + 3]:
            telling = 1.0
        elif norm.isdigit() and int(norm) > 12:
            telling = 0.9
        else:
            telling = 0.6
        found[i] = telling
    return found
