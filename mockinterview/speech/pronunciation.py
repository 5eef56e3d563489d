# SPDX-License-Identifier: GPL-3.0-or-later
"""How a written word is said: the spoken words behind "$41.6", "3%" or "R&D"."""

import re

_PIECE = re.compile(r"[a-z]+(?:'[a-z]+)*|\d[\d,]*(?:\.\d+)?|[$£€%&@+#]")
_SYMBOLS = {"$": "dollars", "£": "pounds", "€": "euros", "%": "percent", "&": "and"}
_SYMBOLS |= {"@": "at", "+": "plus", "#": "number"}


def spoken_words(token: str) -> tuple[str, ...]:
    """Return the words, in small letters, that a reader says for one written word."""
    pieces = _PIECE.findall(token.lower().replace("\u2019", "'"))
    spoken: list[str] = []
    for piece in pieces:
        if piece[0].isdigit():
            spoken += _digits(piece)
        else:
            spoken.append(_SYMBOLS.get(piece, piece))
    return tuple(spoken)


_ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]


def _digits(number: str) -> list[str]:
    return ["point" if sign == "." else _ONES[int(sign)] for sign in number if sign != ","]
