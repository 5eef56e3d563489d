# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands around an amount and tells it from others: names, the deed, first or next or now."""

from collections.abc import Sequence
from dataclasses import dataclass

from mockinterview.analysis.lexicon import STOP_WORDS, SUBJECT_PRONOUNS, word_set
from mockinterview.analysis.numbers import Amount
from mockinterview.analysis.stemming import stem
from mockinterview.analysis.tokens import Token

#: Speech without marks has clauses without end; further away is another matter. Our guess.
SIGHT = 12

START, END, HOLD, PART = "start", "end", "hold", "part"

_DEEDS = {
    **dict.fromkeys(
        word_set("join joined joining start started starting begin began became become since"),
        START,
    ),
    **dict.fromkeys(
        word_set("left leave leaving quit resigned redundant laid finished ended"), END
    ),
    **dict.fromkeys(
        word_set(
            """
            had have has i've we've got there run ran running manage managed managing led lead
            leading supervise supervised supervising served serve serves cover covered covering
            oversaw responsible were was are is we're i'm with of been
            """
        ),
        HOLD,
    ),
}
_APART = {
    **{word: word for word in word_set("first second third fourth next another other old new")},
    **dict.fromkeys(word_set("previous previously former before earlier"), "before"),
    **dict.fromkeys(word_set("current currently now today moment nowadays"), "now"),
    **dict.fromkeys(word_set("target goal planned expected hoped aim aimed"), "wanted"),
    **dict.fromkeys(word_set("later afterwards"), "later"),
    **dict.fromkeys(word_set("he she his her him he's she's husband wife"), "somebody-else"),
}
_CALENDAR = word_set(
    """
    january february march april may june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday christmas easter spring summer autumn winter
    """
)
#: Before an amount that begins its clause; it then counts a part: "nine trucks made it".
_LEAD = word_set("and but so the all about around only just over nearly some at least because")


@dataclass(frozen=True)
class Context:
    """Where an amount stands: ``first`` to ``last`` is its clause, as far as it is looked at.

    ``when`` are the months, days and seasons in it; ``deed`` is ``PART`` where the amount opens
    its clause: "nine trucks made it" counts some.
    """

    first: int
    last: int
    names: frozenset[str]
    apart: frozenset[str]
    when: frozenset[str]
    deed: str


def context_of(words: Sequence[Token], amount: Amount, before: int, after: int) -> Context:
    """Return what stands around an amount, at most so many words before and after it."""
    first, last = amount.first, amount.last
    while first > 0 and amount.first - first < before and not words[first - 1].ends_clause:
        first -= 1
    while last + 1 < len(words) and last - amount.last < after and not words[last].ends_clause:
        last += 1
    begin, end = _clause_around(words, amount)
    near = words[begin : end + 1]
    ahead = [token.core for token in words[first : amount.first]]
    behind = [token.core for token in words[amount.last + 1 : last + 1]]
    is_part = all(core in _LEAD for core in ahead) or behind[:2] in (["of", "the"], ["of", "them"])
    return Context(
        first,
        last,
        names_in(words, *sentence_around(words, amount.first, amount.last)),
        frozenset(_APART[token.core] for token in near if token.core in _APART),
        frozenset(token.core for token in near if token.core in _CALENDAR),
        PART if is_part else _deed(ahead, behind),
    )


def _clause_around(words: Sequence[Token], amount: Amount) -> tuple[int, int]:
    begin, end = amount.first, amount.last
    while begin > 0 and amount.first - begin < SIGHT and not words[begin - 1].ends_clause:
        begin -= 1
    while end + 1 < len(words) and end - amount.last < SIGHT and not words[end].ends_clause:
        end += 1
    return begin, end


def sentence_around(words: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    """Return the first and the last word of the sentence; at most twice ``SIGHT`` away."""
    begin, end = first, last
    while begin > 0 and first - begin < 2 * SIGHT and not words[begin - 1].ends_sentence:
        begin -= 1
    while end + 1 < len(words) and end - last < 2 * SIGHT and not words[end].ends_sentence:
        end += 1
    return begin, end


def names_in(words: Sequence[Token], first: int, last: int) -> frozenset[str]:
    """Return the words with a capital that the sentence does not begin with, less "I"."""
    return frozenset(
        words[index].core.removesuffix("'s")
        for index in range(first, last + 1)
        if words[index].text[:1].isupper()
        and index > 0
        and not words[index - 1].ends_sentence
        and words[index].core.split("'")[0] not in SUBJECT_PRONOUNS | STOP_WORDS | _CALENDAR
    )


def _deed(ahead: Sequence[str], behind: Sequence[str]) -> str:
    """Return the verb nearest before an amount, else the first after it."""
    weak = ""
    for core in (*reversed(ahead), *behind):
        known = _DEEDS.get(core, "")
        if known in (START, END):
            return known
        if not known and len(core) > 4 and core.endswith("ed"):
            return stem(core)
        weak = weak or known
    return weak
