# SPDX-License-Identifier: GPL-3.0-or-later
"""Words made ready for rules: their bare lower-case form, and the punctuation after them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mockinterview.domain.hearing import Word

_EDGES = re.compile(r"^[^\w$£€]+|[^\w%]+$")
_AFTER = re.compile(r"[^\w%]+$")
_NOTE = re.compile(r"^[\[<(*].*[\])>*]$")
_DASH = re.compile(r"\s*(?:\u2014|\u2013|--+)\s*")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\ufeff]+")

SENTENCE_MARKS = frozenset(".?!…")
CLAUSE_MARKS = frozenset(",;:\u2014\u2013-") | SENTENCE_MARKS


@dataclass(frozen=True)
class Token:
    """One written word.

    ``core`` is empty for what is not a word: a lone dash, a note such as "[cough]". Times are
    None where only a text was given.
    """

    text: str
    core: str
    after: str = ""
    start_ms: int | None = None
    end_ms: int | None = None

    @property
    def ends_clause(self) -> bool:
        """Whether any mark that closes a clause follows."""
        return any(mark in CLAUSE_MARKS for mark in self.after)

    @property
    def ends_sentence(self) -> bool:
        """Whether a mark that closes a sentence follows."""
        return any(mark in SENTENCE_MARKS for mark in self.after)


def bare(text: str) -> str:
    """Return the word in lower case without the punctuation around it; "" if nothing is left."""
    text = text.strip()
    if _NOTE.match(text):
        return ""
    return _EDGES.sub("", text.lower().replace("\u2019", "'"))


def tokens_of_words(words: Iterable[Word]) -> tuple[Token, ...]:
    """Return one token for each recognised word, in the same order and number."""
    return tuple(_token(word.text, word.start_ms, word.end_ms) for word in words)


def tokens_of_text(text: str) -> tuple[Token, ...]:
    """Split a text at white space and at dashes; control characters are dropped."""
    spaced = _DASH.sub("— ", _CONTROL.sub(" ", text))
    return tuple(_token(part) for part in spaced.split())


def sentences(tokens: Sequence[Token]) -> tuple[tuple[Token, ...], ...]:
    """Split at the marks that close a sentence; without any there is one sentence."""
    found: list[tuple[Token, ...]] = []
    begin = 0
    for index, token in enumerate(tokens):
        if token.ends_sentence or index == len(tokens) - 1:
            found.append(tuple(tokens[begin : index + 1]))
            begin = index + 1
    return tuple(found)


def _token(text: str, start_ms: int | None = None, end_ms: int | None = None) -> Token:
    after = _AFTER.search(text.strip())
    core = bare(text)
    return Token(text, core, after.group() if after and core else "", start_ms, end_ms)
