# SPDX-License-Identifier: GPL-3.0-or-later
"""What hints at the part a clause plays: features of the model of labels."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from mockinterview.analysis.star.boundaries import Clause, word_kind
from mockinterview.analysis.star.lexicon import (
    FILLERS,
    MODALS,
    is_past_verb,
    subject_of,
)
from mockinterview.analysis.star.phrases import phrases_in
from mockinterview.analysis.star.quantities import is_quantity_word
from mockinterview.analysis.star.tokens import NO_BREAK, Token
from mockinterview.analysis.star.word_groups import WordGroups

Row = dict[str, float]

#: What the words of a neighbour weigh: next to a clause, and two and three away. Our guesses.
_NEAR_WEIGHT = 0.5
_FAR_WEIGHTS = {2: 0.5, 3: 0.3}
#: Clauses that begin or end so near the start or end of the answer are told apart. Our guesses.
_NEAR_START_WORDS, _NEAR_END_WORDS = 40, 30


@lru_cache(maxsize=16384)
def _own_word(groups: WordGroups, norm: str) -> tuple[str, ...]:
    """Return what a word says of its own clause. Words recur, so it is kept."""
    sense = groups.of(norm)
    return (f"w={norm}", f"l={sense.stem}", *(f"g={group}" for group in sense.groups))


@lru_cache(maxsize=32768)
def _lent_word(groups: WordGroups, norm: str, side: str) -> tuple[str, ...]:
    """Return what a word lends to a neighbour: itself only where that is the next clause."""
    lent = tuple(f"{side}g={group}" for group in groups.of(norm).groups)
    return (f"{side}w={norm}", *lent) if len(side) == 1 else lent


class _View:
    """One clause, read once: its words, and the form of its first verb."""

    def __init__(self, norms: list[str], phrases: list[str], groups: WordGroups) -> None:
        self.norms = norms
        self.kinds = [word_kind(norm) for norm in norms]
        self.groups = groups
        self.phrases = [f"p={name}" for name in phrases]
        self.subject = next((s for s in map(subject_of, norms) if s is not None), "-")
        self.verb, self.tense = self._first_verb()

    def _first_verb(self) -> tuple[str, str]:
        started = False
        for norm, kind in zip(self.norms, self.kinds, strict=True):
            if kind == "p":
                return norm, "past"
            if kind == "m":
                return norm, "modal"
            if kind.startswith("s:"):
                started = True
                if "'" in kind:
                    return norm, kind[2:]
            elif kind == "x":
                return norm, "past" if norm in {"was", "were", "had", "did"} else "aux"
            elif kind == "g":
                return norm, "ing"
            elif started and kind == "o":
                return norm, "base"
        return "-", "none"


def _views(tokens: Sequence[Token], clauses: Sequence[Clause], groups: WordGroups) -> list[_View]:
    norms = [
        [
            token.norm
            for token in tokens[clause.start : clause.end]
            if token.norm and token.norm not in FILLERS
        ]
        for clause in clauses
    ]
    phrases = phrases_in([" ".join(some) for some in norms])
    return [_View(some, found, groups) for some, found in zip(norms, phrases, strict=True)]


def _own(view: _View) -> Iterator[str]:
    """Yield what the words of the clause itself say."""
    norms, kinds = view.norms, view.kinds
    for norm in norms:
        yield from _own_word(view.groups, norm)
    yield from view.phrases
    for left, right in pairwise(norms):
        yield f"ww={left} {right}"
    for left, right in pairwise(kinds):
        yield f"kk={left} {right}"
    for count in (1, 2, 3):
        if len(norms) >= count:
            yield f"^{count}={' '.join(norms[:count])}"
            yield f"^k{count}={' '.join(kinds[:count])}"
    yield f"sub={view.subject}"
    yield f"tense={view.tense}"
    yield f"st={view.subject} {view.tense}"
    yield f"sv={view.subject} {view.verb}"
    if any(is_past_verb(norm) for norm in norms):
        yield "past"
    if any(norm in MODALS for norm in norms):
        yield "modal"
    if any(is_quantity_word(norm) for norm in norms):
        yield "quantity"
    if any(norm.isdigit() for norm in norms):
        yield "digits"
    if any(norm.endswith("ing") and len(norm) > 4 for norm in norms):
        yield "ing"


def _around(view: _View, side: str) -> Iterator[str]:
    """Yield what a neighbouring clause lends."""
    for norm in view.norms:
        yield from _lent_word(view.groups, norm, side)
    for phrase in view.phrases:
        yield f"{side}{phrase}"
    yield f"{side}st={view.subject} {view.tense}"
    if view.norms and len(side) == 1:
        yield f"{side}^2={' '.join(view.norms[:2])}"


def _place(tokens: Sequence[Token], clause: Clause, view: _View) -> Row:
    """Return where a clause stands in the answer, how long it is and how it opens."""
    middle = (clause.start + clause.end) / 2 / len(tokens)
    to_end = len(tokens) - clause.end
    mark = tokens[clause.start].break_before
    row: Row = {
        f"tenth={int(middle * 10)}": 1.0,
        "place": middle,
        f"place tense={view.tense} {int(middle * 4)}": 1.0,
        f"place sub={view.subject} {int(middle * 4)}": 1.0,
    }
    if clause.start < _NEAR_START_WORDS:
        row[f"from start={clause.start // 8}"] = 1.0
    if to_end < _NEAR_END_WORDS:
        row[f"from end={to_end // 6}"] = 1.0
    row[f"words={min(len(view.norms), 12) // 3}"] = 1.0
    row[f"mark={mark}"] = 1.0
    row["opening"] = clause.opening
    row[f"opens={int(clause.opening * 4)} {'written' if mark > NO_BREAK else 'spoken'}"] = 1.0
    return row


def label_features(
    tokens: Sequence[Token], clauses: Sequence[Clause], groups: WordGroups, reach: int = 1
) -> list[Row]:
    """Return the features of each clause, with their weights.

    Args:
        tokens: The words.
        clauses: How they are cut.
        groups: The groups of words.
        reach: How many neighbours on each side lend their words, 1 to 3.
    """
    views = _views(tokens, clauses, groups)
    total = len(clauses)
    sides = ("<", ">", "<<", ">>") if reach > 1 else ("<", ">")
    around = {side: [list(_around(view, side)) for view in views] for side in sides}
    rows: list[Row] = []
    for i, (clause, view) in enumerate(zip(clauses, views, strict=True)):
        row: Row = {"bias": 1.0}
        row.update(dict.fromkeys(_own(view), 1.0))
        for offset, side in ((-1, "<"), (1, ">")):
            if 0 <= i + offset < total:
                row.update(dict.fromkeys(around[side][i + offset], _NEAR_WEIGHT))
            else:
                row[f"{side}none"] = 1.0
        for distance in range(2, reach + 1):
            weight = _FAR_WEIGHTS[distance]
            for offset, side in ((-distance, "<<"), (distance, ">>")):
                if 0 <= i + offset < total:
                    for name in around[side][i + offset]:
                        row.setdefault(name, weight)
        row.update(_place(tokens, clause, view))
        rows.append(row)
    return rows
