# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the STAR model from labelled answers; the same data gives the same bytes."""

import multiprocessing
import multiprocessing.connection
import multiprocessing.process
import os
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pycrfsuite

from benchmarks.star_data import GIVEN, Answer, Version, version_of
from benchmarks.star_fitting import Weighed, fit_multinomial
from mockinterview.analysis.star.boundaries import Clause, Grain, boundary_features, cut_clauses
from mockinterview.analysis.star.chain import Chain
from mockinterview.analysis.star.context import Context, context_features
from mockinterview.analysis.star.label_features import ClauseFeatures
from mockinterview.analysis.star.labelled import LABELS, Reading, best_labelling
from mockinterview.analysis.star.reader import (
    BEGINS,
    BOUNDARY_FILE,
    GROUPS_FILE,
    LABEL_ENDINGS,
    REMARKS,
    VOTERS,
    BoundaryModel,
    LabelModel,
    Voter,
)
from mockinterview.analysis.star.word_groups import WordGroups

MODEL = Path(__file__).resolve().parent.parent / "assets" / "star"

#: Answers are held out in this many groups to see how the models do on answers they do not know.
FOLDS = 5
#: To train the openings that the voters learn from takes fewer, to be quick.
TRAINING_FOLDS = 2

#: A feature must be seen this often. Fewer rare features: smaller, faster and no worse.
_SEEN_OFTEN = {"feature.minfreq": 8, "feature.possible_transitions": True}
_BOUNDARY_PARAMS = {"c1": 0.0, "c2": 0.3, "max_iterations": 30, **_SEEN_OFTEN}
_LABEL_PARAMS = {"c1": 0.0, "c2": 2.0, "max_iterations": 20, **_SEEN_OFTEN}

#: How often the voters learn from a given answer, and from one of ours. By cross-validation.
_GIVEN_TIMES, _OWN_TIMES = 2, 1
#: How much more a word of a given answer counts where the whole answer is weighed.
_GIVEN_CONTEXT_TIMES = 4

#: Rows of features with their labels, where the model goes, and how it is trained.
_Task = tuple[list[tuple[Any, list[str]]], Path, dict[str, Any]]

#: Each answer, by its place: as written, and as recognised without punctuation.
Readings = dict[int, tuple[Reading, Reading]]


def _train(task: _Task) -> None:
    """Train one model and write its weights."""
    rows, path, params = task
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(params)
    for items, labels in rows:
        trainer.append(items, labels)
    with tempfile.TemporaryDirectory() as name:
        raw = Path(name) / "model.crfsuite"
        trainer.train(str(raw))
        tagger = pycrfsuite.Tagger()
        tagger.open(str(raw))
        found = tagger.info()
        labels = sorted(tagger.labels())
        tagger.close()
    Chain.of(labels, found.state_features, found.transitions).save(path)


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


def placed_remarks(labels: Sequence[str]) -> list[str]:
    """Return the labels, where those of remarks tell their place in the story."""
    before, inside, behind, alone = REMARKS
    told = [i for i, label in enumerate(labels) if label != inside]
    if not told:
        return [alone] * len(labels)
    return [
        before if i < told[0] else behind if i > told[-1] else label
        for i, label in enumerate(labels)
    ]


class Trainer:
    """Trains on some of the answers.

    Keeps the features of all of them, which do not depend on that, and their openings, each found
    by a model that never saw the answer.
    """

    def __init__(self, answers: Sequence[Answer], folds: int = FOLDS) -> None:
        self.answers = list(answers)
        self.groups = WordGroups.load(MODEL / GROUPS_FILE)
        self.written = [version_of(answer, recognised=False) for answer in answers]
        self.recognised = [version_of(answer, recognised=True) for answer in answers]
        self._folds = folds
        self._boundary_rows = [self._word_rows(version) for version in self.recognised]
        self._openings = self._held_out_openings()
        self._items: dict[tuple[int, Grain, int, bool, bool], tuple[Any, Sequence[Clause]]] = {}

    def _word_rows(self, version: Version) -> list[list[str]]:
        return [
            [name for bundle in bundles for name in bundle.names] + rest
            for bundles, rest in boundary_features(version.tokens, self.groups)
        ]

    def _boundary_task(self, chosen: Sequence[int], folder: Path) -> _Task:
        rows = [
            (
                self._boundary_rows[i],
                [BEGINS if begins else "I" for begins in self.recognised[i].begins],
            )
            for i in chosen
        ]
        return rows, folder / BOUNDARY_FILE, _BOUNDARY_PARAMS

    def _held_out_openings(self) -> list[tuple[list[float], list[float]]]:
        """Return the openings of each answer, written and recognised, by a model without it."""
        found: list[tuple[list[float], list[float]]] = [([], [])] * len(self.answers)
        with tempfile.TemporaryDirectory() as name:
            folders = [Path(name) / str(fold) for fold in range(self._folds)]
            tasks = []
            for fold, folder in enumerate(folders):
                folder.mkdir()
                rest = [i for i in range(len(self.answers)) if i % self._folds != fold]
                tasks.append(self._boundary_task(rest, folder))
            _train_all(tasks)
            for fold, folder in enumerate(folders):
                model = BoundaryModel.load(folder, self.groups)
                for i in range(fold, len(self.answers), self._folds):
                    found[i] = (
                        model.openings(self.written[i].tokens),
                        model.openings(self.recognised[i].tokens),
                    )
        return found

    def _version(self, i: int, *, recognised: bool) -> Version:
        return self.recognised[i] if recognised else self.written[i]

    def _rows(
        self, i: int, voter: Voter, *, recognised: bool, true_units: bool
    ) -> tuple[Any, list[str]]:
        """Return the features and labels of one answer, as one voter sees it."""
        version = self._version(i, recognised=recognised)
        key = (i, voter.grain, voter.reach, recognised, true_units)
        if key not in self._items:
            clauses = (
                version.units
                if true_units
                else cut_clauses(version.tokens, self._openings[i][recognised], voter.grain)
            )
            rows = ClauseFeatures(version.tokens, self.groups).rows(clauses, voter.reach)
            self._items[key] = (pycrfsuite.ItemSequence(rows), clauses)
        items, cut = self._items[key]
        labels = _majority(placed_remarks(version.labels) if voter.placed else version.labels, cut)
        return items, (_with_beginnings(labels, cut, version.begins) if voter.begins else labels)

    def _voter_task(self, chosen: Sequence[int], voter: Voter, folder: Path) -> _Task:
        """Return what one voter is trained on: the chosen answers in every way of writing them."""
        ways = [(False, False), (True, False)]
        if voter.grain is Grain.SENTENCES:
            ways.append((False, True))
        rows = [
            self._rows(i, voter, recognised=recognised, true_units=true_units)
            for recognised, true_units in ways
            for i in chosen
            for _ in range(_GIVEN_TIMES if self.answers[i].source in GIVEN else _OWN_TIMES)
        ]
        return rows, folder / voter.file, _LABEL_PARAMS

    def reader_tasks(self, chosen: Sequence[int], folder: Path) -> list[_Task]:
        """Return what writes the models of labels and boundaries, trained on the chosen answers."""
        voters = [self._voter_task(chosen, voter, folder) for voter in VOTERS]
        return [*voters, self._boundary_task(chosen, folder)]

    def train_reader(self, chosen: Sequence[int], folder: Path) -> None:
        """Write the models of boundaries and labels, trained on the chosen answers."""
        _train_all(self.reader_tasks(chosen, folder))

    def held_out(
        self,
        tested: Sequence[int],
        always: Sequence[int],
        folds: int = FOLDS,
        besides: Sequence[_Task] = (),
    ) -> Readings:
        """Return answers, written and recognised, read by models that never saw them.

        Args:
            tested: The answers to read; each fold of them is read by a model of the other folds.
            always: Answers that every model of labels is trained on besides.
            folds: In how many groups to hold out; with one, models know ``always`` alone.
            besides: What is trained in the same go, so that no core waits for another.
        """
        found: Readings = {}
        with tempfile.TemporaryDirectory() as name:
            folders = [Path(name) / str(fold) for fold in range(folds)]
            tasks = [*besides]
            for fold, folder in enumerate(folders):
                folder.mkdir()
                rest = [i for k, i in enumerate(tested) if k % folds != fold]
                tasks += [self._voter_task([*rest, *always], voter, folder) for voter in VOTERS]
            _train_all(tasks)
            for fold, folder in enumerate(folders):
                model = LabelModel.load(folder, self.groups)
                for i in tested[fold::folds]:
                    written, recognised = self._openings[i]
                    found[i] = (
                        model.read(self.written[i].tokens, written),
                        model.read(self.recognised[i].tokens, recognised),
                    )
        return found

    def fit_context(self, read: Readings) -> dict[str, Any]:
        """Fit how chances are weighed again, on readings by models that never saw the answers."""
        rows, wanted, words = [], [], []
        for i, both in sorted(read.items()):
            times = _GIVEN_CONTEXT_TIMES if self.answers[i].source in GIVEN else 1
            for reading, version in zip(both, (self.written[i], self.recognised[i]), strict=True):
                rows.append(context_features(reading))
                for clause in reading.clauses:
                    inside = version.labels[clause.start : clause.end]
                    wanted.append([inside.count(label.value) / len(inside) for label in LABELS])
                    words.append(len(inside) * times)
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
