# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an answer: cuts it at several grains and lets one model of labels vote at each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from mockinterview.analysis.star.boundaries import (
    Clause,
    Grain,
    cut_clauses,
    is_punctuated,
    join_short,
)
from mockinterview.analysis.star.chain import Chain, Matrix
from mockinterview.analysis.star.label_features import ClauseFeatures
from mockinterview.analysis.star.labelled import LABELS, Reading
from mockinterview.analysis.star.scoring import ClauseScores, OwnScores, WordScores, build_tables
from mockinterview.analysis.star.tokens import Token
from mockinterview.analysis.star.word_groups import WordGroups

BOUNDARY_FILE = "boundaries.npz"
GROUPS_FILE = "word_groups.txt"
_TINY = 1e-9
_PLACES = {label.value: k for k, label in enumerate(LABELS)}


@dataclass(frozen=True)
class Voter:
    """One model of labels, and how it looks at an answer.

    ``begins`` says that its labels also tell the first clause of a thought from the rest, and
    ``placed`` that they tell where a remark stands: before the story, in it, behind it or without
    one. ``weight`` is that of each of its votes in punctuated and in unpunctuated text, by
    cross-validation.
    """

    file: str
    grain: Grain
    reach: int
    begins: bool
    placed: bool
    weight: tuple[float, float]


VOTERS = (
    Voter("labels-sentences.npz", Grain.SENTENCES, 1, False, True, (1.0, 1.0)),
    Voter("labels-content.npz", Grain.SENTENCES, 0, False, False, (0.5, 0.5)),
    Voter("labels-clauses.npz", Grain.CLAUSES, 3, True, False, (1.0, 4.0)),
)
#: The label of a word with which a thought begins.
BEGINS = "B"
#: The endings of a label where the voter tells beginnings apart.
LABEL_ENDINGS = ("B", "I")
#: The labels of a remark before, in and behind the story, and of one without a story, where the
#: voter tells them apart.
REMARKS = ("O-before", "O", "O-behind", "O-alone")


class BoundaryModel:
    """Finds, for each word, how likely a thought begins with it."""

    def __init__(self, groups: WordGroups, chain: Chain) -> None:
        self._groups = groups
        self._chain = chain
        self._scores = WordScores(chain, BEGINS)

    @classmethod
    def load(cls, folder: Path, groups: WordGroups) -> "BoundaryModel":
        """Load the model of a folder; OSError, KeyError or ValueError where it is broken."""
        return cls(groups, Chain.load(folder / BOUNDARY_FILE))

    def openings(self, tokens: Sequence[Token]) -> list[float]:
        """Return, for each word, how likely a thought begins with it."""
        if not tokens:
            return []
        chances = self._chain.chances(self._scores.of(tokens, self._groups))
        found: list[float] = chances[:, self._chain.labels.index(BEGINS)].tolist()
        return found


class LabelModel:
    """Finds, for each word of an answer whose openings are known, the chance of each label."""

    def __init__(self, groups: WordGroups, voters: Mapping[Voter, Chain]) -> None:
        self._groups = groups
        self._voters = voters
        build_tables(list(voters.values()))

    @classmethod
    def load(cls, folder: Path, groups: WordGroups) -> "LabelModel":
        """Load the voters of a folder; OSError, KeyError or ValueError where one is broken."""
        return cls(groups, {voter: Chain.load(folder / voter.file) for voter in VOTERS})

    def read(self, tokens: Sequence[Token], openings: Sequence[float]) -> Reading:
        """Return what the voters say of each word."""
        sentences = cut_clauses(tokens, openings, Grain.SENTENCES)
        clauses = cut_clauses(tokens, openings, Grain.CLAUSES)
        punctuated = is_punctuated(tokens)
        sentence_cuts = _counted(
            [sentences, *(join_short(sentences, forward=way) for way in (True, False))]
            if punctuated
            else [sentences, cut_clauses(tokens, openings, Grain.SPOKEN_SENTENCES)]
        )
        chances = np.zeros((len(tokens), len(LABELS)))
        features = ClauseFeatures(tokens, self._groups)
        own = OwnScores(list(self._voters.values()))
        cuts = {
            voter: [(clauses, 1)] if voter.grain is Grain.CLAUSES else sentence_cuts
            for voter in self._voters
        }
        # All are looked through for turns of speech at one go, since that is quicker.
        features.views([clause for some in cuts.values() for cut, _ in some for clause in cut])
        for voter, chain in self._voters.items():
            scores = ClauseScores(chain, features, voter.reach, own)
            for cut, times in cuts[voter]:
                weight = times * voter.weight[not punctuated]
                chances += weight * _vote(chain, scores.of(cut), cut)
        chances /= np.maximum(chances.sum(axis=1, keepdims=True), _TINY)
        return Reading(tokens, openings, sentences, clauses, chances)


class Reader:
    """Finds, for each word, the chance of each label."""

    def __init__(self, boundaries: BoundaryModel, labels: LabelModel) -> None:
        self._boundaries = boundaries
        self._labels = labels

    @classmethod
    def load(cls, folder: Path) -> "Reader":
        """Load the models of a folder; OSError, KeyError or ValueError where one is broken."""
        groups = WordGroups.load(folder / GROUPS_FILE)
        return cls(BoundaryModel.load(folder, groups), LabelModel.load(folder, groups))

    def read(self, tokens: Sequence[Token]) -> Reading:
        """Return what the models say of each word."""
        return self._labels.read(tokens, self._boundaries.openings(tokens))


def _vote(chain: Chain, scores: Matrix, cut: Sequence[Clause]) -> Matrix:
    """Return the chances of one voter for each word."""
    votes = chain.chances(scores)
    table = np.zeros((len(cut), len(LABELS)))
    for column, name in enumerate(chain.labels):
        # A label is one letter; an ending follows where the voter tells beginnings or places apart.
        table[:, _PLACES[name[0]]] += votes[:, column]
    return np.repeat(table, [clause.end - clause.start for clause in cut], axis=0)


def _counted(ways: Sequence[Sequence[Clause]]) -> list[tuple[Sequence[Clause], int]]:
    """Return each way to cut an answer, and how often it counts: none is read twice.

    Sentences count in several ways: where there are any, short ones may belong to either neighbour,
    and where there are none, nobody knows for sure where a thought begins.
    """
    different = [way for i, way in enumerate(ways) if way not in ways[:i]]
    return [(way, ways.count(way)) for way in different]
