# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the STAR model from labelled answers; the same data gives the same bytes."""

import json
import multiprocessing
import multiprocessing.connection
import multiprocessing.process
import os
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
from mockinterview.analysis.star.context import Context, Matrix, chances_of, context_features
from mockinterview.analysis.star.judgements import Features, quantity_features, story_features
from mockinterview.analysis.star.label_features import label_features
from mockinterview.analysis.star.labelled import LABELS, Labelled, Reading, best_labelling
from mockinterview.analysis.star.reader import (
    BEGINS,
    BOUNDARY_FILE,
    GROUPS_FILE,
    LABEL_ENDINGS,
    VOTERS,
    Reader,
    Voter,
)
from mockinterview.analysis.star.tokens import Token, tokens_of_text
from mockinterview.analysis.star.word_groups import WordGroups

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "training" / "star"
MODEL = ROOT / "assets" / "star"

#: Answers are held out in this many groups to see how the models do on answers they do not know.
FOLDS = 5
#: Training itself holds out in fewer, to be quick.
TRAINING_FOLDS = 3

#: A feature must be seen this often. Fewer rare features: smaller, faster and no worse.
_SEEN_OFTEN = {"feature.minfreq": 4, "feature.possible_transitions": True}
_BOUNDARY_PARAMS = {"c1": 0.0, "c2": 0.3, "max_iterations": 50, **_SEEN_OFTEN}
_LABEL_PARAMS = {"c1": 0.0, "c2": 2.0, "max_iterations": 30, **_SEEN_OFTEN}


#: Rows of features with their labels, where the model goes, and how it is trained.
_Task = tuple[list[tuple[Any, list[str]]], Path, dict[str, Any]]


#: Each answer, by its place: as written, and as recognised without punctuation.
Readings = dict[int, tuple[Reading, Reading]]
Weighed = dict[int, tuple[Labelled, Labelled]]

#: Strength of the ridge, in words, and steps: by cross-validation; enough for the fit to settle.
_CONTEXT_RIDGE, _CONTEXT_STEPS = 500.0, 300


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


def _train(task: _Task) -> None:
    rows, path, params = task
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(params)
    for items, labels in rows:
        trainer.append(items, labels)
    trainer.train(str(path))


def _train_all(tasks: "Sequence[_Task]") -> None:
    """Train every model; in child processes where they can inherit the features by a fork."""
    if "fork" not in multiprocessing.get_all_start_methods():
        for task in tasks:
            _train(task)
        return
    fork = multiprocessing.get_context("fork")
    waiting = [fork.Process(target=_train, args=(task,)) for task in tasks]
    running: list[multiprocessing.process.BaseProcess] = []
    while waiting or running:
        while waiting and len(running) < (os.cpu_count() or 1):
            running.append(waiting.pop(0))
            running[-1].start()
        multiprocessing.connection.wait([process.sentinel for process in running])
        for process in [process for process in running if not process.is_alive()]:
            running.remove(process)
            if process.exitcode:
                raise RuntimeError(f"training failed with exit code {process.exitcode}")


def _majority(labels: Sequence[str], clauses: Sequence[Clause]) -> list[str]:
    return [Counter(labels[c.start : c.end]).most_common(1)[0][0] for c in clauses]


def _with_beginnings(
    labels: Sequence[str], clauses: Sequence[Clause], begins: Sequence[bool]
) -> list[str]:
    """Return the labels, with the ending that tells whether a thought begins about there."""
    first, inner = LABEL_ENDINGS
    return [
        label + (first if any(begins[max(0, c.start - 1) : min(c.start + 2, c.end)]) else inner)
        for label, c in zip(labels, clauses, strict=True)
    ]


class Trainer:
    """Trains on some of the answers; keeps the features of all, which do not depend on that."""

    def __init__(self, answers: Sequence[Answer]) -> None:
        self.answers = list(answers)
        self.groups = WordGroups.load(MODEL / GROUPS_FILE)
        self.written = [version_of(answer, recognised=False) for answer in answers]
        self.recognised = [version_of(answer, recognised=True) for answer in answers]
        self._boundary_rows = [boundary_features(v.tokens, self.groups) for v in self.recognised]
        self._openings = self._held_out_openings()
        self._label_rows: dict[tuple[int, str, bool, bool], tuple[Any, list[str]]] = {}

    def _boundary_task(self, chosen: Sequence[int]) -> list[tuple[Any, list[str]]]:
        return [
            (
                self._boundary_rows[i],
                [BEGINS if begins else "I" for begins in self.recognised[i].begins],
            )
            for i in chosen
        ]

    def _held_out_openings(self) -> list[tuple[list[float], list[float]]]:
        """Return the openings of each answer, written and recognised, by a model without it."""
        found: list[tuple[list[float], list[float]]] = [([], [])] * len(self.answers)
        with tempfile.TemporaryDirectory() as name:
            paths = [Path(name) / f"{fold}.crfsuite" for fold in range(FOLDS)]
            tasks: list[_Task] = []
            for fold, path in enumerate(paths):
                rest = [i for i in range(len(self.answers)) if i % FOLDS != fold]
                tasks.append((self._boundary_task(rest), path, _BOUNDARY_PARAMS))
            _train_all(tasks)
            for fold, path in enumerate(paths):
                tagger = pycrfsuite.Tagger()
                tagger.open(str(path))
                reader = Reader(self.groups, tagger, {})
                for i in range(fold, len(self.answers), FOLDS):
                    found[i] = (
                        reader.openings(self.written[i].tokens),
                        reader.openings(self.recognised[i].tokens),
                    )
                tagger.close()
        return found

    def _rows(
        self, i: int, voter: Voter, *, recognised: bool, true_units: bool
    ) -> tuple[Any, list[str]]:
        """Return the features and labels of one answer, as one voter sees it."""
        key = (i, voter.file, recognised, true_units)
        if key not in self._label_rows:
            version = self.recognised[i] if recognised else self.written[i]
            clauses = (
                version.units
                if true_units
                else cut_clauses(version.tokens, self._openings[i][recognised], voter.grain)
            )
            labels = _majority(version.labels, clauses)
            if voter.begins:
                labels = _with_beginnings(labels, clauses, version.begins)
            rows = label_features(version.tokens, clauses, self.groups, voter.reach)
            self._label_rows[key] = (pycrfsuite.ItemSequence(rows), labels)
        return self._label_rows[key]

    def _voter_rows(self, chosen: Sequence[int], voter: Voter) -> list[tuple[Any, list[str]]]:
        """Return what one voter is trained on: the chosen answers in every way of writing them."""
        ways = [(False, False), (True, False)]
        if voter.grain is Grain.SENTENCES:
            ways.append((False, True))
        return [
            self._rows(i, voter, recognised=recognised, true_units=true_units)
            for recognised, true_units in ways
            for i in chosen
        ]

    def train_readers(self, jobs: "Sequence[tuple[Sequence[int], Path]]") -> None:
        """Write the models of boundaries and labels, for each job: answers and a folder.

        Where the system can fork, the models are trained side by side; they come out the same.
        """
        tasks: list[_Task] = []
        for chosen, folder in jobs:
            boundaries = self._boundary_task(chosen)
            tasks.append((boundaries, folder / BOUNDARY_FILE, _BOUNDARY_PARAMS))
            for voter in VOTERS:
                rows = self._voter_rows(chosen, voter)
                tasks.append((rows, folder / voter.file, _LABEL_PARAMS))
        _train_all(tasks)

    def reader(self, folder: Path) -> Reader:
        """Return the reader of a folder that holds only what was trained."""
        target = folder / GROUPS_FILE
        if not target.exists():
            target.write_bytes((MODEL / GROUPS_FILE).read_bytes())
        return Reader.load(folder)

    def held_out(
        self, tested: Sequence[int], always: Sequence[int] = (), folds: int = FOLDS
    ) -> Readings:
        """Return answers, written and recognised, read by models that never saw them.

        Args:
            tested: The answers to read; each fold of them is read by a model of the other folds.
            always: Answers that every model is trained on besides.
            folds: In how many groups they are held out.
        """
        found: Readings = {}
        with tempfile.TemporaryDirectory() as name:
            jobs = []
            for fold in range(folds):
                folder = Path(name) / str(fold)
                folder.mkdir()
                rest = [i for k, i in enumerate(tested) if k % folds != fold]
                jobs.append(([*rest, *always], folder))
            self.train_readers(jobs)
            for fold, (_, folder) in enumerate(jobs):
                reader = self.reader(folder)
                for i in tested[fold::folds]:
                    found[i] = (
                        reader.read(self.written[i].tokens),
                        reader.read(self.recognised[i].tokens),
                    )
        return found

    def fit_context(self, read: Readings) -> dict[str, Any]:
        """Fit how chances are weighed again, on readings by models that never saw the answers."""
        rows, wanted, words = [], [], []
        for i, both in sorted(read.items()):
            for reading, version in zip(both, (self.written[i], self.recognised[i]), strict=True):
                rows.append(context_features(reading))
                for clause in reading.clauses:
                    inside = version.labels[clause.start : clause.end]
                    wanted.append([inside.count(label.value) / len(inside) for label in LABELS])
                    words.append(len(inside))
        return fit_multinomial(np.vstack(rows), np.array(wanted), np.array(words, dtype=float))

    def weighed(self, read: Readings) -> Weighed:
        """Weigh readings again and label them, each by a context fitted on the others."""
        found: Weighed = {}
        order = sorted(read)
        for fold in range(FOLDS):
            held = order[fold::FOLDS]
            rest = {i: read[i] for i in order if i not in set(held)}
            context = Context.of(self.fit_context(rest))
            for i in held:
                written, recognised = (best_labelling(context.weigh(one)) for one in read[i])
                found[i] = (written, recognised)
        return found


def fit_multinomial(rows: Matrix, wanted: Matrix, words: Matrix) -> dict[str, Any]:
    """Fit a multinomial logistic model by accelerated gradient descent, with a ridge.

    Args:
        rows: Features.
        wanted: The share of each label in each row.
        words: What each row weighs.
    """
    mean, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    x = np.hstack([(rows - mean) / spread, np.ones((len(rows), 1))])
    share = words / words.sum()
    ridge = _CONTEXT_RIDGE / words.sum()
    step = 2.0 / np.linalg.norm(x * np.sqrt(share)[:, None], 2) ** 2
    weights = ahead = np.zeros((x.shape[1], wanted.shape[1]))
    for turn in range(_CONTEXT_STEPS):
        slope = x.T @ ((chances_of(x @ ahead) - wanted) * share[:, None]) + ridge * ahead
        moved = ahead - step * slope
        ahead = moved + turn / (turn + 3) * (moved - weights)
        weights = moved
    parts = {"mean": mean, "spread": spread, "weights": weights[:-1], "bias": weights[-1]}
    return {name: np.round(part, 5).tolist() for name, part in parts.items()}


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


def fit_judge(answers: Sequence[Answer], read: Weighed) -> dict[str, Any]:
    """Fit what is judged of whole answers on readings by models that never saw them."""
    story, quantified = [], []
    is_story, is_quantified = [], []
    for i, both in sorted(read.items()):
        answer = answers[i]
        for labelled in both:
            story.append(story_features(labelled))
            is_story.append(answer.is_story)
            quantified.append(quantity_features(labelled))
            is_quantified.append(answer.is_quantified)
    return {
        "story": fit_logistic(story, is_story),
        "quantified": fit_logistic(quantified, is_quantified),
    }


def write_weights(weights: dict[str, Any], path: Path) -> None:
    """Write weights as text that changes as little as they do."""
    path.write_text(json.dumps(weights, sort_keys=True) + "\n", encoding="utf-8")
