# SPDX-License-Identifier: GPL-3.0-or-later
"""Sums the weights of the features of words and clauses, which a chain turns into chances."""

from collections.abc import Sequence
from functools import lru_cache

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
from mockinterview.analysis.star.word_groups import WordGroups


class WordScores:
    """Scores words by a chain of two labels, where only the difference of the two counts."""

    def __init__(self, chain: Chain, label: str) -> None:
        self._column = chain.labels.index(label)
        weights = chain.weights[:-1, self._column] - chain.weights[:-1, 1 - self._column]
        self._odds: dict[str, float] = dict(zip(chain.names, weights.tolist(), strict=True))
        # What recurs with a word is summed once.
        self._sum = lru_cache(maxsize=32768)(self._find)

    def _find(self, names: Sequence[str]) -> float:
        odds = self._odds
        return sum([odds[name] for name in names if name in odds])

    def of(self, tokens: Sequence[Token], groups: WordGroups) -> Matrix:
        """Return, for each word, the weights of its features summed by label."""
        scores = np.zeros((len(tokens), 2))
        found, known = self._find, self._sum
        scores[:, self._column] = [
            sum(map(known, bundles)) + found(rest)
            for bundles, rest in boundary_features(tokens, groups)
        ]
        return scores


class ClauseScores:
    """Scores the clauses of one answer by one chain, however often the answer is cut anew.

    The sums are those over ``ClauseFeatures.rows``, but what a clause says or lends is summed once.
    """

    def __init__(self, chain: Chain, features: ClauseFeatures, reach: int) -> None:
        self._chain = chain
        self._features = features
        self._reach = reach
        self._sums: dict[tuple[int, int, str], Matrix] = {}

    def of(self, clauses: Sequence[Clause]) -> Matrix:
        """Return, for each clause, the weights of its features summed by label."""
        views = self._features.views(clauses)
        scores = self._summed(clauses, views)
        if not self._reach:
            return scores
        scores += _row_scores(self._chain, self._features.place_rows(clauses))
        for left, right, weights in LENT:
            if self._reach < min(weights):
                break
            # What a clause lends to the right, the neighbour there has on its left.
            from_left = self._summed(clauses, views, left)
            from_right = self._summed(clauses, views, right)
            for distance, weight in weights.items():
                if distance <= min(self._reach, len(views) - 1):
                    scores[distance:] += weight * from_left[:-distance]
                    scores[:-distance] += weight * from_right[distance:]
        return scores

    def _summed(self, clauses: Sequence[Clause], views: Sequence[View], side: str = "") -> Matrix:
        """Return what each clause says of itself, or lends to one side, summed by label."""
        keys = [(clause.start, clause.end, side) for clause in clauses]
        new = [i for i, key in enumerate(keys) if key not in self._sums]
        if new:
            told = [views[i].lent(side) if side else views[i].own for i in new]
            found = _bundle_scores(self._chain, told)
            self._sums.update(zip([keys[i] for i in new], found, strict=True))
        return np.array([self._sums[key] for key in keys])


def _bundle_scores(chain: Chain, some: Sequence[Bundles]) -> Matrix:
    """Return the weights of each set of features, every one counted once, summed by label."""
    places: list[int] = []
    starts: list[int] = []
    for bundles, rest in some:
        starts.append(len(places))
        found = [place for bundle in bundles for place in chain.places_of(bundle)]
        found += chain.find(rest)
        found.append(chain.nothing)
        places += dict.fromkeys(found)
    return _summed(chain, places, starts)


def _row_scores(chain: Chain, rows: Sequence[Row]) -> Matrix:
    """Return the weights of each row of features times their values, summed by label."""
    places: list[int] = []
    values: list[float] = []
    starts: list[int] = []
    for row in rows:
        starts.append(len(places))
        for name, value in row.items():
            places.append(chain.place_of(name))
            values.append(value)
    return _summed(chain, places, starts, values)


def _summed(
    chain: Chain, places: Sequence[int], starts: Sequence[int], values: Sequence[float] = ()
) -> Matrix:
    weights = chain.weights[places]
    if values:
        weights *= np.array(values)[:, None]
    summed: Matrix = np.add.reduceat(weights, starts, axis=0)
    return summed
