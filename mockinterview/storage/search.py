# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding sessions by the words in their transcripts, questions, notes and titles."""

import re
import unicodedata
from collections.abc import Sequence

#: How many words before and after a hit are shown: one line of a row of the Library page.
CONTEXT_WORDS = 7
#: A single letter begins a fifth of all words: it is looked for as a word of its own.
MIN_PREFIX_LETTERS = 2
_WORD = re.compile(r"\w+")


def match_expression(text: str) -> str:
    """Return what to hand to the word index: every word must occur, the last may go on.

    Empty where there is no word in ``text``. Each word is quoted, so that nothing in it is taken
    for a sign of the query language.
    """
    found = _words(text)
    goes_on = "*" if found and len(found[-1]) >= MIN_PREFIX_LETTERS else ""
    return " ".join(f'"{word}"' for word in found) + goes_on


class Sought:
    """The words of a search, looked for as the word index does: whole, the last may go on."""

    def __init__(self, text: str) -> None:
        self.words = [fold(word) for word in _words(text)]

    def all_in(self, text: str) -> bool:
        """Whether a text has every word."""
        return len(self.found_in(text)) == len(self.words)

    def found_in(self, text: str) -> set[int]:
        """Return which of the words a text has, by their place in the search."""
        said = {fold(word) for word in _words(text)}
        last = len(self.words) - 1
        goes_on = bool(self.words) and len(self.words[-1]) >= MIN_PREFIX_LETTERS
        return {
            place
            for place, word in enumerate(self.words)
            if word in said
            or (place == last and goes_on and any(one.startswith(word) for one in said))
        }


def like_pattern(text: str) -> str:
    """Return a pattern that finds ``text`` anywhere, with its own signs taken literally."""
    escaped = re.sub(r"([\\%_])", r"\\\1", " ".join(text.split()))
    return f"%{escaped}%"


def context_of(text: str, texts: Sequence[str]) -> str:
    """Return the words around the first word of ``text`` that one of ``texts`` has.

    Empty where none has it, as when the word index folds a letter in a way of its own.
    """
    wanted = [fold(word) for word in _words(text)]
    for candidate in texts:
        pieces = unicodedata.normalize("NFC", candidate).split()
        folded = [fold(piece) for piece in pieces]
        for sought in wanted:
            at = next((i for i, piece in enumerate(folded) if sought in piece), None)
            if at is not None:
                before, after = around(pieces, at, at + 1)
                return f"{before} {pieces[at]} {after}".strip()
    return ""


def fold(word: str) -> str:
    """Return a word in small letters without accents."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFC", text))


def around(pieces: Sequence[str], first: int, after: int) -> tuple[str, str]:
    """Return the words before and after some, with an ellipsis where there are more.

    Args:
        pieces: All words.
        first: The place of the first of those in the middle.
        after: The place behind the last of them.
    """
    start, end = max(0, first - CONTEXT_WORDS), after + CONTEXT_WORDS
    before = ["…"] if start else []
    behind = ["…"] if end < len(pieces) else []
    return (
        " ".join([*before, *pieces[start:first]]),
        " ".join([*pieces[after:end], *behind]),
    )
