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
    starts = [clause.start for clause in reading.clauses]
    first, *others = np.add.reduceat(logs, starts, axis=0).tolist()
    best: list[float] = first
    came_from: list[list[int]] = []
    for row, cost in zip(others, _change_costs(reading)[1:], strict=True):
        # Every change costs the same, so that it is from the best label so far or from none.
        most = max(best)
        top = best.index(most)
        changed = most - cost
        came_from.append([k if stay >= changed else top for k, stay in enumerate(best)])
        best = [max(stay, changed) + score for stay, score in zip(best, row, strict=True)]
    path = [best.index(max(best))]
    for back in reversed(came_from):
        path.append(back[path[-1]])
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
