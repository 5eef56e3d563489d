# SPDX-License-Identifier: GPL-3.0-or-later
"""Sums the weights of the features of words and clauses, which a chain turns into chances."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain as links

import numpy as np

from mockinterview.analysis.star.boundaries import Clause, boundary_features
from mockinterview.analysis.star.chain import Chain, Matrix
from mockinterview.analysis.star.label_features import (
    LENT,
    Bundles,
    ClauseFeatures,
    Row,
    View,
)
from mockinterview.analysis.star.tokens import Token
from mockinterview.analysis.star.word_groups import Bundle, WordGroups

#: What the names of features that neighbours lend begin with: no other name stands between.
_SIDES = ("<", ">")


class WordScores:
    """Scores words by a chain of two labels, where only the difference of the two counts."""

    def __init__(self, chain: Chain, label: str) -> None:
        self._column = chain.labels.index(label)
        weights = chain.weights[:-1, self._column] - chain.weights[:-1, 1 - self._column]
        self._odds: dict[str, float] = dict(zip(chain.names, weights.tolist(), strict=True))
        # What recurs with a word is summed once.
        self._sum = lru_cache(maxsize=32768)(self._find_bundle)

    def _find(self, names: Sequence[str]) -> float:
        odds = self._odds
        return sum([odds[name] for name in names if name in odds])

    def _find_bundle(self, bundle: Bundle) -> float:
        return self._find(bundle.names)

    def of(self, tokens: Sequence[Token], groups: WordGroups) -> Matrix:
        """Return, for each word, the weights of its features summed by label."""
        scores = np.zeros((len(tokens), 2))
        found, known = self._find, self._sum
        scores[:, self._column] = [
            sum(map(known, bundles)) + found(rest)
            for bundles, rest in boundary_features(tokens, groups)
        ]
        return scores


class SpanSums:
    """What the clauses of one answer say, summed by label once, however it is cut anew."""

    def __init__(self, chain: Chain) -> None:
        self._chain = chain
        self._sums: dict[tuple[int, int], Matrix] = {}

    def of(self, clauses: Sequence[Clause], told: Sequence[Bundles]) -> Matrix:
        """Return the weights of what each clause tells, summed by label."""
        keys = [(clause.start, clause.end) for clause in clauses]
        new = [i for i, key in enumerate(keys) if key not in self._sums]
        if new:
            found = _bundle_scores(self._chain, [told[i] for i in new])
            self._sums.update(zip([keys[i] for i in new], found, strict=True))
        return np.array([self._sums[key] for key in keys])


class OwnScores:
    """What the clauses of one answer say of themselves, looked up once for several chains."""

    def __init__(self, chains: Sequence[Chain]) -> None:
        self._chains = chains
        self._sums = SpanSums(_joined(tuple(chains)))

    def of(self, chain: Chain, clauses: Sequence[Clause], views: Sequence[View]) -> Matrix:
        """Return the weights of what each clause says of itself, by the labels of one chain."""
        first = sum(len(one.labels) for one in self._chains[: self._chains.index(chain)])
        sums = self._sums.of(clauses, [view.own for view in views])
        return sums[:, first : first + len(chain.labels)].copy()


class ClauseScores:
    """Scores the clauses of one answer by one chain, however often the answer is cut anew.

    The sums are those over ``ClauseFeatures.rows``, but what a clause says or lends is summed once.
    """

    def __init__(
        self, chain: Chain, features: ClauseFeatures, reach: int, own: "OwnScores | None" = None
    ) -> None:
        self._chain = chain
        self._features = features
        self._reach = reach
        self._own = own or OwnScores([chain])
        self._lent = SpanSums(_lent_chain(chain)) if reach else None

    def of(self, clauses: Sequence[Clause]) -> Matrix:
        """Return, for each clause, the weights of its features summed by label."""
        views = self._features.views(clauses)
        scores = self._own.of(self._chain, clauses, views)
        if self._lent is None:
            return scores
        scores += _row_scores(self._chain, self._features.place_rows(clauses))
        lent = self._lent.of(clauses, [view.lent for view in views])
        for at, (_, _, weights) in enumerate(LENT):
            if self._reach < min(weights):
                break
            # What a clause lends to the right, the neighbour there has on its left.
            count = len(self._chain.labels)
            from_left, from_right = (
                lent[:, side * count : (side + 1) * count] for side in (2 * at, 2 * at + 1)
            )
            for distance, weight in weights.items():
                if distance <= min(self._reach, len(views) - 1):
                    scores[distance:] += weight * from_left[:-distance]
                    scores[:-distance] += weight * from_right[distance:]
        return scores


def build_tables(chains: Sequence[Chain]) -> None:
    """Build what the scores of these chains are looked up in, so that no first answer waits."""
    _joined(tuple(chains))
    for one in chains:
        start, end = _named_like(one.names, *_SIDES)
        if start < end:
            _lent_chain(one)


@lru_cache(maxsize=8)
def _joined(chains: tuple[Chain, ...]) -> Chain:
    """Return the weights of several chains side by side."""
    if len(chains) == 1:
        return chains[0]
    spans = [_named_like(one.names, *_SIDES) for one in chains]
    own = [
        one.names[:start] + one.names[end:] for one, (start, end) in zip(chains, spans, strict=True)
    ]
    names = list(dict.fromkeys(links.from_iterable(own)))
    joined = _empty(names, [label for one in chains for label in one.labels])
    first = 0
    for one, some, (start, end) in zip(chains, own, spans, strict=True):
        columns = slice(first, first + len(one.labels))
        told = np.delete(one.weights[:-1], slice(start, end), axis=0)
        joined.weights[joined.places_for(some), columns] = told
        first += len(one.labels)
    return joined


def _empty(names: Sequence[str], labels: Sequence[str]) -> Chain:
    """Return a chain in which nothing has a weight yet."""
    return Chain(labels, names, np.zeros((len(names), len(labels))), np.zeros((len(labels),) * 2))


@lru_cache(maxsize=8)
def _lent_chain(chain: Chain) -> Chain:
    """Return the weights of what is lent, with one column for each side and label.

    What a clause lends has the same names on all sides, so that each is looked up once for all.
    """
    sides = [side for left, right, _ in LENT for side in (left, right)]
    spans = [_of_side(chain.names, side) for side in sides]
    bases = [
        [name[len(side) :] for start, end in some for name in chain.names[start:end]]
        for side, some in zip(sides, spans, strict=True)
    ]
    names = list(dict.fromkeys(links.from_iterable(bases)))
    table = _empty(names, [side + label for side in sides for label in chain.labels])
    count = len(chain.labels)
    for at, (some, base) in enumerate(zip(spans, bases, strict=True)):
        lent = np.vstack([chain.weights[start:end] for start, end in some])
        table.weights[table.places_for(base), at * count : (at + 1) * count] = lent
    return table


def _of_side(names: Sequence[str], side: str) -> list[tuple[int, int]]:
    """Return where among sorted names those of one side are: on that side, and not farther."""
    start, end = _named_like(names, side, side)
    farther, beyond = _named_like(names, side + side[0], side + side[0])
    return [(start, farther), (beyond, end)] if farther < beyond else [(start, end)]


def _named_like(names: Sequence[str], first: str, last: str) -> tuple[int, int]:
    """Return where among sorted names those from one beginning to another begin and end."""
    return bisect_left(names, first), bisect_left(names, last[:-1] + chr(ord(last[-1]) + 1))


def _bundle_scores(chain: Chain, some: Sequence[Bundles]) -> Matrix:
    """Return the weights of each set of features, every one counted once, summed by label."""
    places: list[int] = []
    starts: list[int] = []
    for bundles, rest in some:
        starts.append(len(places))
        found = dict.fromkeys(links.from_iterable(map(chain.places_of, bundles)))
        found.update(dict.fromkeys(chain.find(rest)))
        found[chain.nothing] = None
        places += found
    return _summed(chain, places, starts)


def _row_scores(chain: Chain, rows: Sequence[Row]) -> Matrix:
    """Return the weights of each row of features times their values, summed by label."""
    places: list[int] = []
    values: list[float] = []
    starts: list[int] = []
    for row in rows:
        starts.append(len(places))
        places += chain.places_for(row)
        values += row.values()
    return _summed(chain, places, starts, values)


def _summed(
    chain: Chain, places: Sequence[int], starts: Sequence[int], values: Sequence[float] = ()
) -> Matrix:
    weights = chain.weights[places]
    if values:
        weights *= np.array(values)[:, None]
    summed: Matrix = np.add.reduceat(weights, starts, axis=0)
    return summed
