# SPDX-License-Identifier: GPL-3.0-or-later
"""Weighs the chances of each clause again, in the light of the whole answer.

The voters look at a few neighbouring clauses. Whether an answer tells a story at all, whether it
had a task yet and whether actions are still to come show only from all of it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mockinterview.analysis.star.labelled import LABELS, Reading

Matrix = NDArray[np.float64]

#: How much the whole answer counts against what the voters make of a clause. By cross-validation:
#: from 0.3 to 0.7 there is no difference.
_WHOLE_ANSWER_SHARE = 0.5

_LEAST_CHANCE = 0.01
#: Words from the start or the end that count as near it, and of a short answer. Our guesses.
_NEAR_WORDS, _SHORT_ANSWER_WORDS = 15, 120
_LONG_CLAUSE_WORDS = 20


def _shifted(chances: Matrix, by: int) -> Matrix:
    """Return, for each clause, the chances of the one ``by`` places before it; 0 outside."""
    out = np.zeros_like(chances)
    if by > 0:
        out[by:] = chances[:-by]
    else:
        out[:by] = chances[-by:]
    return out


def _own(reading: Reading) -> Matrix:
    """Return the mean chances of the words of each clause."""
    starts = [clause.start for clause in reading.clauses]
    words = np.array([clause.end - clause.start for clause in reading.clauses], dtype=float)
    means: Matrix = np.add.reduceat(reading.chances, starts, axis=0) / words[:, None]
    return means


def context_features(reading: Reading) -> Matrix:
    """Return one row for each clause: its chances, those around it, and its place."""
    words = np.array([clause.end - clause.start for clause in reading.clauses], dtype=float)
    own = _own(reading)
    sums = own * words[:, None]
    before_words = np.cumsum(words) - words
    after_words = words.sum() - before_words - words
    before = np.cumsum(sums, axis=0) - sums
    after = sums.sum(axis=0) - before - sums
    nothing = np.zeros((1, len(LABELS)))
    most_before = np.vstack([nothing, np.maximum.accumulate(own, axis=0)[:-1]])
    most_after = np.vstack([np.maximum.accumulate(own[::-1], axis=0)[::-1][1:], nothing])
    place = (before_words + words / 2) / words.sum()
    alone = [
        place,
        place**2,
        before_words < _NEAR_WORDS,
        after_words < _NEAR_WORDS,
        np.log1p(before_words) / 5,
        np.log1p(after_words) / 5,
        np.minimum(words, _LONG_CLAUSE_WORDS) / _LONG_CLAUSE_WORDS,
        np.full(len(words), float(words.sum() < _SHORT_ANSWER_WORDS)),
    ]
    return np.hstack(
        [
            np.log(np.maximum(own, _LEAST_CHANCE)),
            own,
            *(_shifted(own, by) for by in (1, -1, 2, -2) if len(own) > abs(by)),
            *(np.zeros_like(own) for by in (1, -1, 2, -2) if len(own) <= abs(by)),
            before / np.maximum(before_words, 1)[:, None],
            after / np.maximum(after_words, 1)[:, None],
            most_before,
            most_after,
            np.tile(sums.sum(axis=0) / words.sum(), (len(words), 1)),
            np.stack(alone, axis=1),
        ]
    )


def chances_of(scores: Matrix) -> Matrix:
    """Turn scores into chances, row by row."""
    powers: Matrix = np.exp(scores - scores.max(axis=1, keepdims=True))
    chances: Matrix = powers / powers.sum(axis=1, keepdims=True)
    return chances


@dataclass(frozen=True)
class Context:
    """A multinomial logistic model over ``context_features``."""

    mean: Matrix
    spread: Matrix
    weights: Matrix
    bias: Matrix

    @classmethod
    def load(cls, path: Path) -> "Context":
        """Read the weights that training wrote."""
        return cls.of(json.loads(path.read_text(encoding="utf-8")))

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> "Context":
        """Build it from its weights."""
        return cls(*(np.array(data[name]) for name in ("mean", "spread", "weights", "bias")))

    def weigh(self, reading: Reading) -> Reading:
        """Return the reading with its chances weighed again: one row for all words of a clause."""
        if not reading.clauses:
            return reading
        features = (context_features(reading) - self.mean) / self.spread
        weighed = chances_of(features @ self.weights + self.bias)
        chances = _WHOLE_ANSWER_SHARE * weighed + (1.0 - _WHOLE_ANSWER_SHARE) * _own(reading)
        words = [clause.end - clause.start for clause in reading.clauses]
        return replace(reading, chances=np.repeat(chances, words, axis=0))
