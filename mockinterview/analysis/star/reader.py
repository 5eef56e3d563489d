# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an answer: cuts it at several grains and lets one model of labels vote at each."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pycrfsuite

from mockinterview.analysis.star.boundaries import Grain, boundary_features, cut_clauses
from mockinterview.analysis.star.label_features import label_features
from mockinterview.analysis.star.labelled import LABELS, Reading
from mockinterview.analysis.star.tokens import Token
from mockinterview.analysis.star.word_classes import WordClasses

BOUNDARY_FILE = "boundaries.crfsuite"
CLASSES_FILE = "word_classes.tsv"
#: Which model of labels reads the answer at which grain; their votes are averaged.
VOTER_FILES = {
    Grain.SENTENCES: "labels-sentences.crfsuite",
    Grain.THOUGHTS: "labels-thoughts.crfsuite",
    Grain.CLAUSES: "labels-clauses.crfsuite",
}
#: The label of a word with which a thought begins.
BEGINS = "B"


class Reader:
    """Finds, for each word, the chance of each label."""

    def __init__(
        self,
        classes: WordClasses,
        boundaries: "pycrfsuite.Tagger",
        voters: "Mapping[Grain, pycrfsuite.Tagger]",
    ) -> None:
        self._classes = classes
        self._boundaries = boundaries
        self._voters = voters

    @classmethod
    def load(cls, folder: Path) -> "Reader":
        """Load the models of a folder; OSError or ValueError where one is missing or broken."""
        return cls(
            WordClasses.load(folder / CLASSES_FILE),
            _open_tagger(folder / BOUNDARY_FILE),
            {grain: _open_tagger(folder / name) for grain, name in VOTER_FILES.items()},
        )

    def openings(self, tokens: list[Token]) -> list[float]:
        """Return, for each word, how likely a thought begins with it."""
        rows = boundary_features(tokens, self._classes)
        self._boundaries.set(rows)
        return [self._boundaries.marginal(BEGINS, i) for i in range(len(rows))]

    def read(self, tokens: list[Token]) -> Reading:
        """Return what the models say of each word."""
        openings = self.openings(tokens)
        chances = np.zeros((len(tokens), len(LABELS)))
        for grain, tagger in self._voters.items():
            clauses = cut_clauses(tokens, openings, grain)
            tagger.set(pycrfsuite.ItemSequence(label_features(tokens, clauses, self._classes)))
            for i, clause in enumerate(clauses):
                vote = [tagger.marginal(label.value, i) for label in LABELS]
                chances[clause.start : clause.end] += np.array(vote) / len(self._voters)
        sentences = cut_clauses(tokens, openings, Grain.SENTENCES)
        return Reading(tokens, openings, sentences, chances)


def _open_tagger(path: Path) -> "pycrfsuite.Tagger":
    tagger = pycrfsuite.Tagger()
    tagger.open(str(path))
    return tagger
