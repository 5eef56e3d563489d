# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the STAR model from labelled answers; the same data gives the same bytes."""

import json
import re
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pycrfsuite

from mockinterview.analysis.star.boundaries import Clause, Grain, boundary_features, cut_clauses
from mockinterview.analysis.star.judgements import Features, quantity_features, story_features
from mockinterview.analysis.star.label_features import Row, label_features
from mockinterview.analysis.star.labelled import Labelled, best_labelling
from mockinterview.analysis.star.model import JUDGE_FILE
from mockinterview.analysis.star.reader import (
    BEGINS,
    BOUNDARY_FILE,
    CLASSES_FILE,
    VOTER_FILES,
    Reader,
)
from mockinterview.analysis.star.tokens import Token, tokens_of_text
from mockinterview.analysis.star.word_classes import WordClasses

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "training" / "star"
MODEL = ROOT / "assets" / "star"

#: Answers are held out in this many groups to see how the models do on answers they do not know.
FOLDS = 5

_BOUNDARY_PARAMS = {"c1": 0.1, "c2": 0.05, "max_iterations": 60}
_LABEL_PARAMS = {"c1": 0.0, "c2": 2.0, "max_iterations": 60}


@dataclass(frozen=True)
class Answer:
    """One labelled answer. ``source`` names the file it came from."""

    id: str
    source: str
    units: tuple[tuple[str, str], ...]
    is_story: bool
    is_quantified: bool


@dataclass(frozen=True)
class Version:
    """An answer in one way of writing it: its words, their labels, and where thoughts begin."""

    tokens: list[Token]
    labels: list[str]
    begins: list[bool]
    units: list[Clause]


def load_answers(names: Sequence[str]) -> list[Answer]:
    """Read the answers of some data files, in order."""
    answers = []
    for name in names:
        for line in (DATA / name).read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            units = tuple((unit["text"], unit["label"]) for unit in row["units"])
            answers.append(
                Answer(row["id"], name, units, row["is_story"], row["has_quantified_result"])
            )
    return answers


def as_recognised(word: str) -> str:
    """Return a word as a recogniser without punctuation and capitals writes it."""
    return re.sub(r"[^\w\s'$%£€]", "", word).lower()


def version_of(answer: Answer, *, recognised: bool) -> Version:
    """Return an answer as it is written, or as a plain recogniser writes it."""
    texts: list[str] = []
    labels: list[str] = []
    begins: list[bool] = []
    units: list[Clause] = []
    for text, label in answer.units:
        start = len(texts)
        new = True
        for word in text.split():
            shown = as_recognised(word) if recognised else word
            if shown:
                texts.append(shown)
                labels.append(label)
                begins.append(new)
                new = False
            new = new or word[-1] in ".?!"
        if len(texts) > start:
            units.append(Clause(start, len(texts), 1.0))
    tokens = tokens_of_text(" ".join(texts))
    return Version(tokens, labels, begins, units)


def _train(rows: "list[tuple[Any, list[str]]]", path: Path, params: dict[str, float]) -> None:
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params({**params, "feature.possible_transitions": True})
    for items, labels in rows:
        trainer.append(items, labels)
    trainer.train(str(path))


def _majority(labels: Sequence[str], clauses: Sequence[Clause]) -> list[str]:
    return [Counter(labels[c.start : c.end]).most_common(1)[0][0] for c in clauses]


class Trainer:
    """Trains on some of the answers; keeps the features of all, which do not depend on that."""

    def __init__(self, answers: Sequence[Answer]) -> None:
        self.answers = list(answers)
        self.classes = WordClasses.load(MODEL / CLASSES_FILE)
        self.written = [version_of(answer, recognised=False) for answer in answers]
        self.recognised = [version_of(answer, recognised=True) for answer in answers]
        self._boundary_rows = [boundary_features(v.tokens, self.classes) for v in self.recognised]
        self._openings = self._held_out_openings()
        self._label_rows: dict[tuple[int, bool, str], tuple[list[Row], list[str]]] = {}

    def _train_boundaries(self, chosen: Sequence[int], path: Path) -> None:
        rows = [
            (
                self._boundary_rows[i],
                [BEGINS if begins else "I" for begins in self.recognised[i].begins],
            )
            for i in chosen
        ]
        _train(rows, path, _BOUNDARY_PARAMS)

    def _held_out_openings(self) -> list[tuple[list[float], list[float]]]:
        """Return the openings of each answer, written and recognised, by a model without it."""
        found: list[tuple[list[float], list[float]]] = [([], [])] * len(self.answers)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / BOUNDARY_FILE
            for fold in range(FOLDS):
                self._train_boundaries(
                    [i for i in range(len(self.answers)) if i % FOLDS != fold], path
                )
                tagger = pycrfsuite.Tagger()
                tagger.open(str(path))
                reader = Reader(self.classes, tagger, {})
                for i in range(fold, len(self.answers), FOLDS):
                    found[i] = (
                        reader.openings(self.written[i].tokens),
                        reader.openings(self.recognised[i].tokens),
                    )
                tagger.close()
        return found

    def _rows(self, i: int, recognised: bool, cut: str) -> tuple[list[Row], list[str]]:
        key = (i, recognised, cut)
        if key not in self._label_rows:
            version = self.recognised[i] if recognised else self.written[i]
            clauses = (
                version.units
                if cut == "units"
                else cut_clauses(version.tokens, self._openings[i][recognised], Grain(cut))
            )
            rows = label_features(version.tokens, clauses, self.classes)
            self._label_rows[key] = (rows, _majority(version.labels, clauses))
        return self._label_rows[key]

    def train_reader(self, chosen: Sequence[int], folder: Path) -> None:
        """Write the models of boundaries and labels, trained on the chosen answers."""
        self._train_boundaries(chosen, folder / BOUNDARY_FILE)
        cuts = {
            Grain.SENTENCES: [("units", False), ("sentences", False), ("sentences", True)],
            Grain.THOUGHTS: [
                ("units", False),
                *((grain.value, recognised) for grain in Grain for recognised in (False, True)),
            ],
            Grain.CLAUSES: [("clauses", False), ("clauses", True)],
        }
        for grain, name in VOTER_FILES.items():
            rows: list[tuple[Any, list[str]]] = []
            for cut, recognised in cuts[grain]:
                for i in chosen:
                    features, labels = self._rows(i, recognised, cut)
                    rows.append((pycrfsuite.ItemSequence(features), labels))
            _train(rows, folder / name, _LABEL_PARAMS)

    def reader(self, folder: Path) -> Reader:
        """Return the reader of a folder that holds only what was trained."""
        target = folder / CLASSES_FILE
        if not target.exists():
            target.write_bytes((MODEL / CLASSES_FILE).read_bytes())
        return Reader.load(folder)

    def held_out(self, *, only: str | None = None) -> "list[tuple[Labelled, Labelled]]":
        """Return each answer, written and recognised, read by models that never saw it.

        Args:
            only: Train on the answers of this file alone (None: on all of them).
        """
        found: dict[int, tuple[Labelled, Labelled]] = {}
        for fold in range(FOLDS):
            with tempfile.TemporaryDirectory() as name:
                folder = Path(name)
                rest = [i for i in range(len(self.answers)) if i % FOLDS != fold]
                self.train_reader(rest, folder)
                reader = self.reader(folder)
                for i in range(fold, len(self.answers), FOLDS):
                    found[i] = (
                        best_labelling(reader.read(self.written[i].tokens)),
                        best_labelling(reader.read(self.recognised[i].tokens)),
                    )
        return [found[i] for i in range(len(self.answers))]


def fit_logistic(
    rows: Sequence[Features], wanted: Sequence[bool], ridge: float = 1.0
) -> dict[str, Any]:
    """Fit a logistic model by Newton's method, with a ridge on all weights but the bias."""
    names = list(rows[0])
    x = np.array([[1.0, *(row[name] for name in names)] for row in rows])
    y = np.array(wanted, dtype=float)
    penalty = ridge * np.eye(x.shape[1])
    penalty[0, 0] = 1e-6
    weights = np.zeros(x.shape[1])
    for _ in range(30):
        chance = 1.0 / (1.0 + np.exp(-x @ weights))
        slope = x.T @ (chance - y) + penalty @ weights
        curve = x.T @ (x * (chance * (1 - chance))[:, None]) + penalty
        weights -= np.linalg.solve(curve, slope)
    rounded = [round(float(weight), 6) for weight in weights]
    return {"bias": rounded[0], "weights": dict(zip(names, rounded[1:], strict=True))}


def fit_judge(answers: Sequence[Answer], read: "Sequence[tuple[Labelled, Labelled]]") -> Any:
    """Fit what is judged of whole answers on readings by models that never saw them."""
    story, quantified = [], []
    is_story, is_quantified = [], []
    for answer, both in zip(answers, read, strict=True):
        for labelled in both:
            story.append(story_features(labelled))
            is_story.append(answer.is_story)
            quantified.append(quantity_features(labelled))
            is_quantified.append(answer.is_quantified)
    return {
        "story": fit_logistic(story, is_story),
        "quantified": fit_logistic(quantified, is_quantified),
    }


def write_judge(weights: Any, folder: Path) -> None:
    """Write the weights of the judge."""
    text = json.dumps(weights, indent=1, sort_keys=True) + "\n"
    (folder / JUDGE_FILE).write_text(text, encoding="utf-8")
