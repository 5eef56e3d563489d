# SPDX-License-Identifier: GPL-3.0-or-later
"""Small numbers as words, as a sentence has them."""

_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def number_word(number: int) -> str:
    """Return a number up to ten as a word, a greater one in figures."""
    return _WORDS[number] if 0 <= number < len(_WORDS) else str(number)
