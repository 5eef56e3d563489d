# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads amounts from words and digits: "forty-two", "1,200", "$5m", "two and a half"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mockinterview.analysis.tokens import Token

_UNIT_WORDS = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen
"""
_TEN_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety"
_UNITS = {word: value for value, word in enumerate(_UNIT_WORDS.split())}
_TENS = {word: 10 * value for value, word in enumerate(_TEN_WORDS.split(), start=2)}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}
_SUFFIXES = {"": 1, "k": 1000, "m": 1_000_000, "bn": 1_000_000_000}
_DIGITS = re.compile(r"^([$£€]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(k|m|bn)?(%?)$")


@dataclass(frozen=True)
class Amount:
    """An amount in tokens ``first`` to ``last``; ``sign`` is "$", "£", "€", "%" or nothing."""

    value: float
    first: int
    last: int
    sign: str = ""


def find_amounts(tokens: Sequence[Token]) -> tuple[Amount, ...]:
    """Return every amount in order. A lone "one" or "a hundred" is none: they seldom count."""
    found = []
    index = 0
    while index < len(tokens):
        amount = _digits(tokens, index) or _spelt(tokens, index)
        if amount is None:
            index += 1
            continue
        is_lone = amount.first == amount.last and tokens[index].core in {"one", *_SCALES}
        if not is_lone:
            found.append(amount)
        index = amount.last + 1
    return tuple(found)


def _digits(tokens: Sequence[Token], index: int) -> Amount | None:
    match = _DIGITS.match(tokens[index].core)
    if match is None:
        return None
    sign, whole, part, suffix, per_cent = match.groups()
    value = float(whole.replace(",", "") + (part or "")) * _SUFFIXES[suffix or ""]
    last = index
    while last + 1 < len(tokens) and tokens[last + 1].core in _SCALES and not suffix:
        last += 1
        value *= _SCALES[tokens[last].core]
    return Amount(value, index, last, sign or per_cent)


def _spelt(tokens: Sequence[Token], index: int) -> Amount | None:
    """Read number words as long as they go on: whole groups below a thousand, then scales."""
    total = group = 0.0
    last = index - 1
    place = index
    while place < len(tokens):
        parts = tokens[place].core.split("-")
        if all(part in _UNITS or part in _TENS for part in parts):
            size = sum(_UNITS.get(part, 0) + _TENS.get(part, 0) for part in parts)
            if last >= index and not _fits(group, size):
                break
            group += size
            last = place
        elif parts == ["point"] and last >= index and _digits_after(tokens, place):
            figures = _digits_after(tokens, place)
            group += float(f"0.{figures}")
            place += len(figures)
            last = place
        elif parts[0] in _SCALES and len(parts) == 1 and (last >= index or _after_a(tokens, index)):
            scale = _SCALES[parts[0]]
            if scale == _SCALES["hundred"]:
                group = (group or 1) * scale
            else:
                total += (group or 1) * scale
                group = 0.0
            last = place
        elif not (parts == ["and"] and last >= index and _goes_on(tokens, place)):
            break
        place += 1
    if last < index:
        return None
    value = total + group
    half = [token.core for token in tokens[last + 1 : last + 4]]
    if half == ["and", "a", "half"]:
        return Amount(value + 0.5, index, last + 3)
    return Amount(value, index, last)


def _digits_after(tokens: Sequence[Token], place: int) -> str:
    """Return the figures spoken after "point": "one point two five"."""
    figures = ""
    for token in tokens[place + 1 :]:
        if _UNITS.get(token.core, 10) > 9:
            break
        figures += str(_UNITS[token.core])
    return figures


def _after_a(tokens: Sequence[Token], index: int) -> bool:
    return index > 0 and tokens[index - 1].core == "a"


def _fits(group: float, size: int) -> bool:
    """Whether a number word continues a group: "twenty" "two", "two hundred" "five"."""
    if group == 0:
        return True
    if group % 100 == 0:
        return size < 100
    return group % 10 == 0 and size < 10


def _goes_on(tokens: Sequence[Token], place: int) -> bool:
    """Whether "and" stands inside a number: "two hundred and five"."""
    before = tokens[place - 1].core
    after = tokens[place + 1].core.split("-")[0] if place + 1 < len(tokens) else ""
    return before in _SCALES and (after in _UNITS or after in _TENS)
