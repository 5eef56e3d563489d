# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds phrases in an answer, and where they were said."""

from collections.abc import Iterable, Mapping, Sequence

from mockinterview.analysis.tokens import Token
from mockinterview.domain.measures import Mention

#: Phrases by their first word, each as the words of it.
PhraseBook = Mapping[str, tuple[tuple[str, ...], ...]]


def phrase_book(phrases: Iterable[str]) -> PhraseBook:
    """Return the phrases ready for search; the longest of those that begin alike wins."""
    book: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        words = tuple(phrase.split())
        book.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(found, key=len, reverse=True)) for first, found in book.items()}


def find_phrases(tokens: Sequence[Token], book: PhraseBook) -> tuple[Mention, ...]:
    """Return every phrase of the book that was said, in order and without overlap."""
    found = []
    index = 0
    while index < len(tokens):
        for words in book.get(tokens[index].core, ()):
            part = tokens[index : index + len(words)]
            if tuple(token.core for token in part) == words:
                found.append(mention(part))
                index += len(words) - 1
                break
        index += 1
    return tuple(found)


def mention(part: Sequence[Token]) -> Mention:
    """Return the words of neighbouring tokens as one mention."""
    text = " ".join(token.text for token in part).strip(" ,;:.?!\u2014")
    return Mention(text, part[0].start_ms, part[-1].end_ms)
