# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an answer: cuts it at several grains and lets one model of labels vote at each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pycrfsuite
from numpy.typing import NDArray

from mockinterview.analysis.star.boundaries import (
    Clause,
    Grain,
    boundary_features,
    cut_clauses,
    is_punctuated,
    join_short,
)
from mockinterview.analysis.star.label_features import ClauseFeatures, Row
from mockinterview.analysis.star.labelled import LABELS, Reading
from mockinterview.analysis.star.tokens import Token
from mockinterview.analysis.star.word_groups import WordGroups

BOUNDARY_FILE = "boundaries.crfsuite"
GROUPS_FILE = "word_groups.txt"
_TINY = 1e-9
_PLACES = {label.value: k for k, label in enumerate(LABELS)}


@dataclass(frozen=True)
class Voter:
    """One model of labels, and how it looks at an answer.

    ``begins`` says that its labels also tell the first clause of a thought from the rest.
    ``weight`` is that of its vote in punctuated and in unpunctuated text, by cross-validation.
    """

    file: str
    grain: Grain
    reach: int
    begins: bool
    weight: tuple[float, float]


VOTERS = (
    Voter("labels-sentences.crfsuite", Grain.SENTENCES, 1, False, (0.6, 0.6)),
    Voter("labels-sentences-far.crfsuite", Grain.SENTENCES, 3, False, (0.6, 0.6)),
    Voter("labels-clauses.crfsuite", Grain.CLAUSES, 3, True, (1.0, 2.0)),
)
#: The label of a word with which a thought begins.
BEGINS = "B"
#: The endings of a label where the voter tells beginnings apart.
LABEL_ENDINGS = ("B", "I")


class BoundaryModel:
    """Finds, for each word, how likely a thought begins with it."""

    def __init__(self, groups: WordGroups, tagger: "pycrfsuite.Tagger") -> None:
        self._groups = groups
        self._tagger = tagger

    @classmethod
    def load(cls, folder: Path, groups: WordGroups) -> "BoundaryModel":
        """Load the model of a folder; OSError or ValueError where it is missing or broken."""
        return cls(groups, _open_tagger(folder / BOUNDARY_FILE))

    def openings(self, tokens: Sequence[Token]) -> list[float]:
        """Return, for each word, how likely a thought begins with it."""
        self._tagger.set(boundary_features(tokens, self._groups))
        return [self._tagger.marginal(BEGINS, i) for i in range(len(tokens))]


class LabelModel:
    """Finds, for each word of an answer whose openings are known, the chance of each label."""

    def __init__(self, groups: WordGroups, voters: "Mapping[Voter, pycrfsuite.Tagger]") -> None:
        self._groups = groups
        self._voters = voters

    @classmethod
    def load(cls, folder: Path, groups: WordGroups) -> "LabelModel":
        """Load the voters of a folder; OSError or ValueError where one is missing or broken."""
        return cls(groups, {voter: _open_tagger(folder / voter.file) for voter in VOTERS})

    def read(self, tokens: Sequence[Token], openings: Sequence[float]) -> Reading:
        """Return what the voters say of each word."""
        sentences = cut_clauses(tokens, openings, Grain.SENTENCES)
        clauses = cut_clauses(tokens, openings, Grain.CLAUSES)
        punctuated = is_punctuated(tokens)
        chances = np.zeros((len(tokens), len(LABELS)))
        features = ClauseFeatures(tokens, self._groups)
        for voter, tagger in self._voters.items():
            for cut, times in _cuts(voter, sentences, clauses, punctuated=punctuated):
                weight = times * voter.weight[not punctuated]
                chances += weight * _vote(tagger, features.rows(cut, voter.reach), cut)
        chances /= np.maximum(chances.sum(axis=1, keepdims=True), _TINY)
        return Reading(tokens, openings, sentences, clauses, chances)


class Reader:
    """Finds, for each word, the chance of each label."""

    def __init__(self, boundaries: BoundaryModel, labels: LabelModel) -> None:
        self._boundaries = boundaries
        self._labels = labels

    @classmethod
    def load(cls, folder: Path) -> "Reader":
        """Load the models of a folder; OSError or ValueError where one is missing or broken."""
        groups = WordGroups.load(folder / GROUPS_FILE)
        return cls(BoundaryModel.load(folder, groups), LabelModel.load(folder, groups))

    def read(self, tokens: Sequence[Token]) -> Reading:
        """Return what the models say of each word."""
        return self._labels.read(tokens, self._boundaries.openings(tokens))


def _vote(
    tagger: "pycrfsuite.Tagger", rows: Sequence[Row], cut: Sequence[Clause]
) -> NDArray[np.float64]:
    """Return the chances of one voter for each word."""
    tagger.set(rows)
    known = tagger.labels()
    marginal = tagger.marginal
    votes = np.array([[marginal(name, i) for name in known] for i in range(len(cut))], dtype=float)
    votes = votes.reshape(len(cut), len(known))
    table = np.zeros((len(cut), len(LABELS)))
    for column, name in enumerate(known):
        # A label is one letter; where the voter tells beginnings apart, an ending follows.
        table[:, _PLACES[name[0]]] += votes[:, column]
    return np.repeat(table, [clause.end - clause.start for clause in cut], axis=0)


def _cuts(
    voter: Voter, sentences: Sequence[Clause], clauses: Sequence[Clause], *, punctuated: bool
) -> list[tuple[Sequence[Clause], int]]:
    """Return the cuts of an answer on which a voter votes, and how often each counts.

    Where there are sentences, short ones may belong to either neighbour, so that all three ways
    count; none is read twice.
    """
    if voter.grain is Grain.CLAUSES:
        return [(clauses, 1)]
    if not punctuated:
        return [(sentences, 1)]
    ways = [list(sentences), *(join_short(sentences, forward=way) for way in (True, False))]
    different = [way for i, way in enumerate(ways) if way not in ways[:i]]
    return [(way, ways.count(way)) for way in different]


def _open_tagger(path: Path) -> "pycrfsuite.Tagger":
    tagger = pycrfsuite.Tagger()
    tagger.open(str(path))
    return tagger
