# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of an answer as the STAR model sees them: folded, with the breaks before them."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from mockinterview.domain.hearing import Word

#: How strongly the written text breaks before a word.
NO_BREAK, WEAK_BREAK, STRONG_BREAK = 0, 1, 2

#: A silence this long between two words counts as a weak break. Our guess, above the quarter
#: second from which a silence counts as a pause at all.
BREAK_PAUSE_MS = 500

_CLOSERS = "\"')]}\u201d\u2019\u00bb"
_SENTENCE_END = frozenset(".?!…")
_CLAUSE_END = frozenset(",;:\u2014\u2013")
_ABBREVIATIONS = frozenset(
    {"mr", "mrs", "ms", "dr", "st", "vs", "e.g", "i.e", "etc", "no", "approx"}
)
_APOSTROPHES = str.maketrans(dict.fromkeys("\u2018\u2019`\u00b4", "'"))
_EDGES = re.compile(r"^[^\w$£€+#]+|[^\w%°+#]+$")


@dataclass(frozen=True)
class Token:
    """One word: as it was written, folded for comparison, and when it was said."""

    text: str
    norm: str
    break_before: int
    start_ms: int | None = None
    end_ms: int | None = None


def _printable(text: str) -> str:
    """Return ``text`` with what cannot be seen turned into spaces."""
    if text.isprintable():
        return text
    return "".join(
        " " if unicodedata.category(char) in {"Cc", "Cs", "Cn"} else char for char in text
    )


@lru_cache(maxsize=16384)
def fold(text: str) -> str:
    """Return a word in lower case without the punctuation around it; may be empty."""
    lowered = text.lower()
    if lowered.isalpha():
        return lowered
    return _EDGES.sub("", text.translate(_APOSTROPHES).lower()).strip("_")


def _break_after(text: str, norm: str) -> int:
    tail = text.rstrip(_CLOSERS)
    if not tail:
        return NO_BREAK
    if tail[-1] in _SENTENCE_END:
        return NO_BREAK if norm in _ABBREVIATIONS and tail[-1] == "." else STRONG_BREAK
    return WEAK_BREAK if tail[-1] in _CLAUSE_END or tail in {"-", "--"} else NO_BREAK


@lru_cache(maxsize=16384)
def _read(piece: str) -> tuple[str, int]:
    """Return a piece folded, and how strongly it breaks before the next. Pieces recur."""
    norm = fold(piece)
    return norm, _break_after(piece, norm)


def tokens_of_text(text: str) -> list[Token]:
    """Return the words of a written answer; a new paragraph is a strong break."""
    tokens: list[Token] = []
    pending = STRONG_BREAK
    for line in re.split(r"\n\s*\n|\r\n\s*\r\n", text):
        pending = STRONG_BREAK
        for piece in _printable(line).split():
            norm, breaks = _read(piece)
            tokens.append(Token(piece, norm, pending))
            pending = max(pending if not norm else NO_BREAK, breaks)
    return tokens


def tokens_of_words(words: Iterable[Word]) -> list[Token]:
    """Return the words of a recording; a long silence is a weak break."""
    tokens: list[Token] = []
    pending = STRONG_BREAK
    last_end_ms: int | None = None
    for word in words:
        if last_end_ms is not None and word.start_ms - last_end_ms >= BREAK_PAUSE_MS:
            pending = max(pending, WEAK_BREAK)
        last_end_ms = word.end_ms
        for piece in _printable(word.text).split():
            norm, breaks = _read(piece)
            tokens.append(Token(piece, norm, pending, word.start_ms, word.end_ms))
            pending = max(pending if not norm else NO_BREAK, breaks)
    return tokens
