# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether something that was noted down has come up in what was said."""

import re
from collections.abc import Mapping, Sequence

from mockinterview.analysis.tokens import Token, tokens_of_text
from mockinterview.analysis.topics import Topics, terms

#: A line has come up when an answer holds so much of its weighted words. Our guess.
COMES_UP_FROM = 0.5
#: A line of notes holds more than one would say: a smaller share of it counts. Our guess.
DRAWN_ON_FROM = 0.3
#: Two words of a note in one answer are no chance, however long the note. Our guess.
DRAWN_ON_WORDS = 2

#: A capital where no sentence begins.
_NAME = re.compile(r"(?<![.!?:]\s)(?<!^)\b[A-Z][\w'-]{2,}")


def comes_up(line: str, said: Sequence[Token], topics: Topics) -> bool:
    """Say whether an answer speaks of a line, by its words or kin of them."""
    return _share(frozenset(terms(tokens_of_text(line))), said, topics) >= COMES_UP_FROM


def drawn_on(note: str, said: Sequence[Token], topics: Topics) -> bool:
    """Say whether an answer draws on a line of notes: a name in it, or words enough."""
    if not note.strip():
        return False
    cores = {token.core for token in said}
    names = {name.lower() for name in _NAME.findall(note.strip())}
    if names & cores:
        return True
    wanted = frozenset(terms(tokens_of_text(note)))
    shared = wanted & frozenset(terms(said))
    needed = min(DRAWN_ON_WORDS, len(wanted))
    return bool(shared) and (
        len(shared) >= needed and _share(wanted, said, topics) >= DRAWN_ON_FROM
    )


def likest(text: str, wanted: Mapping[str, str], topics: Topics) -> str:
    """Return the key of the text in ``wanted`` that is most like ``text``; empty if none is."""
    said = tokens_of_text(text)
    shares = {
        key: _share(frozenset(terms(tokens_of_text(line))), said, topics)
        for key, line in wanted.items()
    }
    best = max(shares, key=lambda key: shares[key], default="")
    return best if best and shares[best] >= COMES_UP_FROM else ""


def _share(wanted: frozenset[str], said: Sequence[Token], topics: Topics) -> float:
    have = frozenset(terms(said))
    whole = sum(topics.weight(term) for term in wanted)
    return sum(topics.weight(term) for term in wanted & have) / whole if whole else 0.0
