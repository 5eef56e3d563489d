# SPDX-License-Identifier: GPL-3.0-or-later
"""What hints at the part a clause plays: features of the model of labels."""

from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from itertools import chain, pairwise

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
from mockinterview.analysis.star.word_groups import Bundle, WordGroups

Row = dict[str, float]
#: Names of features: those that recur with a word, by word, and the rest.
Bundles = tuple[list[Bundle], list[str]]

#: How a neighbour on the left and one on the right are named, and what its words weigh by how many
#: clauses away it is. Our guesses.
LENT = (("<", ">", {1: 0.5}), ("<<", ">>", {2: 0.5, 3: 0.3}))
#: The names of what only the next clause is told: the words themselves.
_NEXT_ONLY = ("w=", "^2=")
#: Clauses that begin or end so near the start or end of the answer are told apart. Our guesses.
_NEAR_START_WORDS, _NEAR_END_WORDS = 40, 30


@lru_cache(maxsize=16384)
def _own_word(groups: WordGroups, norm: str) -> Bundle:
    """Return what a word says of its own clause. Words recur, so it is kept."""
    sense = groups.of(norm)
    names = [f"w={norm}", f"l={sense.stem}", *(f"g={group}" for group in sense.groups)]
    if is_past_verb(norm):
        names.append("past")
    if norm in MODALS:
        names.append("modal")
    if is_quantity_word(norm):
        names.append("quantity")
    if norm.isdigit():
        names.append("digits")
    if norm.endswith("ing") and len(norm) > 4:
        names.append("ing")
    return Bundle(tuple(names))


@lru_cache(maxsize=16384)
def _lent_word(groups: WordGroups, norm: str) -> Bundle:
    """Return what a word lends to the neighbours of its clause."""
    return Bundle((f"w={norm}", *(f"g={group}" for group in groups.of(norm).groups)))


class View:
    """One clause, read once: what its words say of it and, by side, of its neighbours."""

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

    @cached_property
    def own(self) -> Bundles:
        """What the words of the clause itself say."""
        norms, kinds = self.norms, self.kinds
        rest = [*self.phrases]
        rest += [f"ww={left} {right}" for left, right in pairwise(norms)]
        rest += {f"kk={left} {right}": None for left, right in pairwise(kinds)}
        for count in range(1, min(3, len(norms)) + 1):
            rest += (f"^{count}={' '.join(norms[:count])}", f"^k{count}={' '.join(kinds[:count])}")
        rest += (
            f"sub={self.subject}",
            f"tense={self.tense}",
            f"st={self.subject} {self.tense}",
            f"sv={self.subject} {self.verb}",
        )
        return [_own_word(self.groups, norm) for norm in norms], rest

    @cached_property
    def lent(self) -> Bundles:
        """What the clause lends to its neighbours, which put a side before each name."""
        rest = [*self.phrases, f"st={self.subject} {self.tense}"]
        if self.norms:
            rest.append(f"^2={' '.join(self.norms[:2])}")
        return [_lent_word(self.groups, norm) for norm in self.norms], rest


def _place(tokens: Sequence[Token], clause: Clause, view: View) -> Row:
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


class ClauseFeatures:
    """The features of the clauses of one answer, each read once however often it is cut out."""

    def __init__(self, tokens: Sequence[Token], groups: WordGroups) -> None:
        self._tokens = tokens
        self._groups = groups
        self._views: dict[tuple[int, int], View] = {}

    def rows(self, clauses: Sequence[Clause], reach: int) -> list[Row]:
        """Return the features of each clause, with their weights.

        Args:
            clauses: How the answer is cut.
            reach: How many neighbours on each side lend their words, 0 to 3. With none, a clause is
                seen by itself alone, without its place in the answer.
        """
        views = self.views(clauses)
        rows = self.place_rows(clauses) if reach else [Row() for _ in clauses]
        for row, view in zip(rows, views, strict=True):
            row.update(dict.fromkeys(_distinct(view.own), 1.0))
        for left, right, weights in LENT:
            if reach < min(weights):
                break
            lent = [(_on_side(view, left), _on_side(view, right)) for view in views]
            for distance, weight in weights.items():
                if distance > reach:
                    break
                for nearer, farther in zip(rows[distance:], lent, strict=False):
                    _add(nearer, farther[0], weight)
                for nearer, farther in zip(rows, lent[distance:], strict=False):
                    _add(nearer, farther[1], weight)
        return rows

    def place_rows(self, clauses: Sequence[Clause]) -> list[Row]:
        """Return what the place of each clause says, and its length and opening."""
        views = self.views(clauses)
        rows = [
            {"bias": 1.0, **_place(self._tokens, clause, view)}
            for clause, view in zip(clauses, views, strict=True)
        ]
        if rows:
            rows[0]["<none"] = rows[-1][">none"] = 1.0
        return rows

    def views(self, clauses: Sequence[Clause]) -> list[View]:
        """Return each clause as it is seen by itself."""
        spans = [(clause.start, clause.end) for clause in clauses]
        new = [span for span in dict.fromkeys(spans) if span not in self._views]
        norms = [
            [
                token.norm
                for token in self._tokens[start:end]
                if token.norm and token.norm not in FILLERS
            ]
            for start, end in new
        ]
        phrases = phrases_in([" ".join(some) for some in norms])
        for span, some, found in zip(new, norms, phrases, strict=True):
            self._views[span] = View(some, found, self._groups)
        return [self._views[span] for span in spans]


def _on_side(view: View, side: str) -> list[str]:
    """Return what a clause lends to a neighbour on one side: its words only to the next one."""
    return [
        f"{side}{name}"
        for name in _distinct(view.lent)
        if len(side) == 1 or not name.startswith(_NEXT_ONLY)
    ]


def _add(row: Row, names: Iterable[str], weight: float) -> None:
    for name in names:
        row[name] = row.get(name, 0.0) + weight


def _distinct(bundles: Bundles) -> dict[str, None]:
    recurring = chain.from_iterable(bundle.names for bundle in bundles[0])
    return dict.fromkeys(chain(recurring, bundles[1]))
