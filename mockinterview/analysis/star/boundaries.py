# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a new thought begins: features of the boundary model, and clauses cut by it.

Recognised speech often has no punctuation, so boundaries are found from the words. Too many
pieces do no harm, since the model of labels joins them; too few would hide a change from one part
of the story to the next.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from mockinterview.analysis.star.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    JOINERS,
    MODALS,
    is_past_verb,
    subject_of,
)
from mockinterview.analysis.star.tokens import NO_BREAK, STRONG_BREAK, Token
from mockinterview.analysis.star.word_groups import Bundle, WordGroups

#: Text with at least one full stop in this many words is taken as punctuated. Our guess.
PUNCTUATED_WORDS = 40
#: No clause is longer, whatever the words are.
MAX_WORDS = 40


class Grain(StrEnum):
    """How finely an answer is cut: by whole sentences, by every hint, or between the two.

    ``SPOKEN_SENTENCES`` are another guess at the sentences of text without punctuation.
    """

    SENTENCES = "sentences"
    SPOKEN_SENTENCES = "spoken sentences"
    CLAUSES = "clauses"


#: A word this likely to begin a thought opens a piece: in unpunctuated and in punctuated text.
#: Chosen by cross-validation.
_OPENS_FROM = {
    Grain.SENTENCES: (0.3, 2.0),
    Grain.SPOKEN_SENTENCES: (0.1, 2.0),
    Grain.CLAUSES: (0.02, 0.02),
}
#: A sentence of fewer words may belong to its neighbour. Our guess.
_SHORT_WORDS = 4
#: The fewest words of a piece that a comma, or a likely word, may close.
_MIN_COMMA_WORDS, _MIN_WORDS = 2, 3


@dataclass(frozen=True)
class Clause:
    """Words ``start`` to ``end`` (exclusive), and how likely a thought begins there."""

    start: int
    end: int
    opening: float


@lru_cache(maxsize=8192)
def word_kind(norm: str) -> str:
    """Return what kind of word this is in the grammar of a clause."""
    subject = subject_of(norm)
    if subject is not None:
        return f"s:{subject}{norm[norm.find(chr(39)) :] if chr(39) in norm else ''}"
    if norm in JOINERS:
        return "j"
    if norm in DETERMINERS:
        return "d"
    if norm in MODALS:
        return "m"
    if norm in AUXILIARIES:
        return "x"
    if is_past_verb(norm):
        return "p"
    if norm.endswith("ing"):
        return "g"
    if norm.endswith("ly"):
        return "y"
    return "#" if norm[:1].isdigit() else "o"


@lru_cache(maxsize=16384)
def _word_itself(groups: WordGroups, norm: str) -> Bundle:
    """Return what a word says of itself. Words recur, so it is kept."""
    sense = groups.of(norm)
    return Bundle((f"w0={norm}", f"l0={sense.stem}", *(f"g0={group}" for group in sense.groups)))


@lru_cache(maxsize=16384)
def _word_before(groups: WordGroups, norm: str) -> Bundle:
    return Bundle((f"w-1={norm}", *(f"g-1={group}" for group in groups.of(norm).groups)))


@lru_cache(maxsize=16384)
def _word_after(norm: str) -> Bundle:
    return Bundle((f"w1={norm}",))


@lru_cache(maxsize=16384)
def _kinds_around(far: str, left: str, kind: str, right: str, after: str) -> Bundle:
    return Bundle(
        (
            f"k-2={far}",
            f"k-1={left}",
            f"k0={kind}",
            f"k1={right}",
            f"k2={after}",
            f"k-1,0={left} {kind}",
            f"k0,1={kind} {right}",
            f"k0,1,2={kind} {right} {after}",
        )
    )


def boundary_features(
    tokens: Sequence[Token], groups: WordGroups
) -> list[tuple[list[Bundle], list[str]]]:
    """Return, for each word, what hints that a thought begins with it.

    First what recurs with a word, in bundles worth remembering, and then the rest.
    """
    norms = ["<s>", "<s>", *(token.norm for token in tokens), "</s>", "</s>"]
    kinds = [word_kind(norm) for norm in norms]
    features = []
    around = zip(kinds, kinds[1:], kinds[2:], kinds[3:], kinds[4:], strict=False)
    words = zip(tokens, norms[1:], norms[2:], norms[3:], around, strict=False)
    for token, left, word, right, (far, before, kind, after, beyond) in words:
        bundles = [
            _word_itself(groups, word),
            _word_before(groups, left),
            _word_after(right),
            _kinds_around(far, before, kind, after, beyond),
        ]
        rest = [
            f"b={token.break_before}",
            f"w-1,0={left} {word}",
            f"w0,1={word} {right}",
            f"wk0={word} {after} {beyond}",
        ]
        features.append((bundles, rest))
    return features


def is_punctuated(tokens: Sequence[Token]) -> bool:
    """Whether full stops can be trusted to end the sentences."""
    stops = sum(token.break_before == STRONG_BREAK for token in tokens)
    return stops * PUNCTUATED_WORDS >= len(tokens)


def cut_clauses(tokens: Sequence[Token], openings: Sequence[float], grain: Grain) -> list[Clause]:
    """Return the clauses, which cover all words in order.

    Where two likely openings stand too close together, the likelier one counts.

    Args:
        tokens: The words.
        openings: For each word, how likely a thought begins with it, 0 to 1.
        grain: How finely to cut.
    """
    count = len(tokens)
    if not count:
        return []
    opens_from = _OPENS_FROM[grain][is_punctuated(tokens)]
    cut = [token.break_before == STRONG_BREAK for token in tokens]
    cut[0] = True
    likely = [i for i in range(1, count) if openings[i] >= opens_from and not cut[i]]
    for i in sorted(likely, key=lambda i: (-openings[i], i)):
        close = cut[max(0, i - _MIN_WORDS + 1) : i + _MIN_WORDS]
        cut[i] = count - i >= _MIN_WORDS and True not in close
    starts: list[int] = []
    commas = grain is Grain.CLAUSES
    for i in range(count):
        if (
            cut[i]
            or (
                commas
                and tokens[i].break_before > NO_BREAK
                and i - starts[-1] >= _MIN_COMMA_WORDS <= count - i
                and not any(cut[i : i + _MIN_COMMA_WORDS])
            )
            or i - starts[-1] >= MAX_WORDS
        ):
            starts.append(i)
    ends = [*starts[1:], count]
    return [Clause(a, b, 1.0 if a == 0 else openings[a]) for a, b in zip(starts, ends, strict=True)]


def join_short(clauses: Sequence[Clause], *, forward: bool) -> list[Clause]:
    """Join what is too short to stand alone to what follows it, or to what goes before."""
    joined: list[Clause] = []
    for clause in clauses:
        short = clause if not forward or not joined else joined[-1]
        if joined and short.end - short.start < _SHORT_WORDS:
            joined[-1] = Clause(joined[-1].start, clause.end, joined[-1].opening)
        else:
            joined.append(clause)
    return joined
