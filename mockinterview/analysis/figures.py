# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures in what was said: the words that carry an amount."""

import re

from mockinterview.analysis.lexicon import NUMBER_WORDS, word_set
from mockinterview.analysis.tokens import Token

_AMOUNT_WORDS = (NUMBER_WORDS - {"one"}) | word_set(
    """
    percent percentage third thirds quarter quarters twice double doubled halved tripled
    triple tenfold dozen dozens hundreds thousands millions
    """
)
_DIGITS = re.compile(r"^[$£€]?\d[\d.,]*(%|k|m|st|nd|rd|th|x|s)?$")


def is_figure(token: Token) -> bool:
    """Whether one word carries an amount, in digits or spelt out ("one" alone does not)."""
    parts = token.core.split("-")
    return bool(_DIGITS.match(token.core)) or any(part in _AMOUNT_WORDS for part in parts)
