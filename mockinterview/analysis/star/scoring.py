# SPDX-License-Identifier: GPL-3.0-or-later
"""Sums the weights of the features of words and clauses, which a chain turns into chances."""

from collections.abc import Sequence

import numpy as np

from mockinterview.analysis.star.boundaries import Clause, boundary_features
from mockinterview.analysis.star.chain import Chain, Matrix
from mockinterview.analysis.star.label_features import (
    LENT,
    Bundles,
    ClauseFeatures,
    Row,
)
from mockinterview.analysis.star.tokens import Token
from mockinterview.analysis.star.word_groups import WordGroups


def word_scores(chain: Chain, tokens: Sequence[Token], groups: WordGroups) -> Matrix:
    """Return, for each word, the weights of its features summed by label."""
    places: list[int] = []
    starts: list[int] = []
    for bundles, rest in boundary_features(tokens, groups):
        starts.append(len(places))
        for bundle in bundles:
            places += chain.places_of(bundle)
        places += chain.find(rest)
        places.append(chain.nothing)
    return _summed(chain, places, starts)


def clause_scores(
    chain: Chain, features: ClauseFeatures, clauses: Sequence[Clause], reach: int
) -> Matrix:
    """Return, for each clause, the weights of its features summed by label.

    The same sums as over ``ClauseFeatures.rows``, where what a clause lends is summed only once.
    """
    views = features.views(clauses)
    scores = _bundle_scores(chain, [view.own for view in views])
    if not reach:
        return scores
    scores += _row_scores(chain, features.place_rows(clauses))
    for left, right, weights in LENT:
        if reach < min(weights):
            continue
        # What a clause lends to the right, the neighbour there has on its left.
        from_left = _bundle_scores(chain, [view.lent(left) for view in views])
        from_right = _bundle_scores(chain, [view.lent(right) for view in views])
        for distance, weight in weights.items():
            if distance <= min(reach, len(views) - 1):
                scores[distance:] += weight * from_left[:-distance]
                scores[:-distance] += weight * from_right[distance:]
    return scores


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
