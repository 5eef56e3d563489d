# SPDX-License-Identifier: GPL-3.0-or-later
"""An answer with one label for each word, smoothed from the chances of each label."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mockinterview.analysis.star.boundaries import Clause, is_punctuated
from mockinterview.analysis.star.tokens import STRONG_BREAK, Token
from mockinterview.domain.measures import StarLabel

LABELS = tuple(StarLabel)

#: What it costs to change the label between clauses, in log chances summed over words, chosen by
#: cross-validation: inside a sentence, and in text without sentences where no thought is sure to
#: begin (that much more where none is likely).
_INSIDE_COST = 12.0
_CLAUSE_COST, _UNLIKELY_COST = 1.0, 2.0
_LEAST_CHANCE = 1e-3


@dataclass(frozen=True)
class Reading:
    """An answer as the sequence models read it, before anything is decided.

    ``chances`` holds, for each word, the chance of each of ``LABELS``.
    """

    tokens: Sequence[Token]
    openings: Sequence[float]
    sentences: Sequence[Clause]
    clauses: Sequence[Clause]
    chances: NDArray[np.float64]


@dataclass(frozen=True)
class Unit:
    """Words ``start`` to ``end`` (exclusive) with one label."""

    start: int
    end: int
    label: StarLabel
    chance: float


@dataclass(frozen=True)
class Labelled:
    """A reading, and the units decided from it."""

    reading: Reading
    units: tuple[Unit, ...]

    def words_of(self, label: StarLabel) -> list[int]:
        """Return the positions of all words with this label."""
        return [
            i for unit in self.units if unit.label is label for i in range(unit.start, unit.end)
        ]


def _change_costs(reading: Reading) -> list[float]:
    """Return what it costs to change the label at the start of each clause."""
    punctuated = is_punctuated(reading.tokens)
    costs = []
    for clause in reading.clauses:
        if reading.tokens[clause.start].break_before == STRONG_BREAK:
            costs.append(0.0)
        elif punctuated:
            costs.append(_INSIDE_COST)
        else:
            costs.append(_CLAUSE_COST + _UNLIKELY_COST * (1.0 - min(1.0, 2.0 * clause.opening)))
    return costs


def _best_labels(reading: Reading) -> list[int]:
    """Return the likeliest labels of all clauses, where a change has its cost (Viterbi)."""
    logs = np.log(np.maximum(reading.chances, _LEAST_CHANCE))
    scores = np.add.reduceat(logs, [clause.start for clause in reading.clauses], axis=0)
    change = 1.0 - np.eye(len(LABELS))
    best = scores[0]
    came_from = np.zeros(scores.shape, dtype=np.int64)
    for i, cost in enumerate(_change_costs(reading)[1:], 1):
        ways = best[:, None] - cost * change
        came_from[i] = ways.argmax(axis=0)
        best = ways.max(axis=0) + scores[i]
    path = [int(best.argmax())]
    for i in range(len(scores) - 1, 0, -1):
        path.append(int(came_from[i, path[-1]]))
    return path[::-1]


def best_labelling(reading: Reading) -> Labelled:
    """Decide the label of each word, and cut units where it or the sentence changes."""
    if not reading.tokens:
        return Labelled(reading, ())
    path = [
        label
        for label, clause in zip(_best_labels(reading), reading.clauses, strict=True)
        for _ in range(clause.start, clause.end)
    ]
    begins = {clause.start for clause in reading.sentences}
    starts = [i for i in range(len(path)) if i == 0 or path[i] != path[i - 1] or i in begins]
    units = []
    for start, end in zip(starts, [*starts[1:], len(path)], strict=True):
        chance = float(reading.chances[start:end, path[start]].mean())
        units.append(Unit(start, end, LABELS[path[start]], chance))
    return Labelled(reading, tuple(units))
