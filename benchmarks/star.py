# SPDX-License-Identifier: GPL-3.0-or-later
"""Cross-validated accuracy of the STAR model: ``python -m benchmarks.star``.

Every answer is read by models that never saw it: the given spoken ones and our written ones by
cross-validation, with our own spoken answers always trained on; the held out, on which nothing
was ever chosen, by models of all the others.
"""

import json
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.star_data import GIVEN, Answer, load_answers
from benchmarks.star_fitting import Weighed, fit_judge
from benchmarks.star_training import FOLDS, MODEL, Trainer
from mockinterview.analysis.star.context import Context
from mockinterview.analysis.star.judgements import Judge
from mockinterview.analysis.star.labelled import LABELS, Labelled, best_labelling
from mockinterview.analysis.star.reader import GROUPS_FILE, Reader

OWN_SPOKEN = ("spoken.jsonl",)
OWN_WRITTEN = ("written.jsonl",)
HELD_OUT = ("held_out_spoken.jsonl", "held_out_written.jsonl")
_NAMES = "".join(label.value for label in LABELS)
_STAR = "STAR"


def f1(hits: float, false: float, missed: float) -> float:
    """Return the harmonic mean of precision and recall."""
    return 2 * hits / (2 * hits + false + missed) if hits + false + missed else 1.0


def predicted(labelled: Labelled) -> str:
    """Return the label of each word, as one string."""
    return "".join(unit.label.value * (unit.end - unit.start) for unit in labelled.units)


def confusion(pairs: "Iterable[tuple[Sequence[str], str]]") -> NDArray[np.int64]:
    """Count words by true label (rows) and found label (columns)."""
    table = np.zeros((len(_NAMES), len(_NAMES)), dtype=np.int64)
    for wanted, got in pairs:
        for a, b in zip(wanted, got, strict=True):
            table[_NAMES.index(a), _NAMES.index(b)] += 1
    return table


def label_f1(table: NDArray[np.int64]) -> dict[str, float]:
    """Return the F1 of each label, by words."""
    return {
        name: f1(table[k, k], table[:, k].sum() - table[k, k], table[k].sum() - table[k, k])
        for k, name in enumerate(_NAMES)
    }


def presence_f1(pairs: "Sequence[tuple[Sequence[str], str]]") -> dict[str, float]:
    """Return, for each part of STAR, the F1 of saying whether an answer has it."""
    figures = {}
    for name in _STAR:
        hits = sum(name in wanted and name in got for wanted, got in pairs)
        false = sum(name not in wanted and name in got for wanted, got in pairs)
        missed = sum(name in wanted and name not in got for wanted, got in pairs)
        figures[name] = f1(hits, false, missed)
    return figures


#: Of each answer, whether it was judged right: story or not, measured result or not.
Judged = Mapping[int, tuple[bool, bool]]


def judged(answers: Sequence[Answer], read: Weighed, way: int) -> Judged:
    """Judge whole answers by a judge fitted on the others."""
    order = sorted(read)
    found: dict[int, tuple[bool, bool]] = {}
    for fold in range(FOLDS):
        held = set(order[fold::FOLDS])
        judge = Judge.of(fit_judge(answers, {i: read[i] for i in order if i not in held}))
        found.update({i: _rightly(judge, answers[i], read[i][way]) for i in held})
    return found


def _rightly(judge: Judge, answer: Answer, labelled: Labelled) -> tuple[bool, bool]:
    return (
        judge.is_story(labelled) == answer.is_story,
        judge.is_quantified(labelled) == answer.is_quantified,
    )


def report(
    title: str, pairs: "Sequence[tuple[Sequence[str], str]]", judged: "Sequence[tuple[bool, bool]]"
) -> dict[str, Any]:
    """Print and return the figures of one set of answers.

    Args:
        title: What they are.
        pairs: For each answer, the true label of each word, and those found.
        judged: For each answer, whether it was judged rightly.
    """
    table = confusion(pairs)
    by_label = label_f1(table)
    shown = [name for k, name in enumerate(_NAMES) if table[k].sum()]
    present = presence_f1(pairs)
    story, quantified = (float(share) for share in np.mean(judged, axis=0))
    figures = {
        "answers": len(pairs),
        "macro_f1": float(np.mean([by_label[name] for name in shown])),
        "star_f1": float(np.mean([by_label[name] for name in _STAR])),
        "f1": by_label,
        "presence_f1": float(np.mean(list(present.values()))),
        "presence": present,
        "story": story,
        "quantified": quantified,
        "confusion": table.tolist(),
    }
    lines = [
        f"{title}: {len(pairs)} answers",
        f"  word macro F1 over {''.join(shown)} {figures['macro_f1']:.3f},"
        f" over {_STAR} {figures['star_f1']:.3f}  "
        + " ".join(f"{label} {value:.3f}" for label, value in by_label.items()),
        f"  part present or not, mean F1 {figures['presence_f1']:.3f}  "
        + " ".join(f"{label} {value:.3f}" for label, value in present.items()),
        f"  story or not {story:.3f}, quantified result {quantified:.3f}",
        "  confusion in words, true label by row:      " + "      ".join(_NAMES),
        *(
            f"    {label} " + " ".join(f"{count:6d}" for count in row)
            for label, row in zip(_NAMES, table, strict=True)
        ),
    ]
    sys.stdout.write("\n".join(lines) + "\n\n")
    sys.stdout.flush()
    return figures


def _chosen(trainer: Trainer, names: Sequence[str]) -> list[int]:
    return [i for i, answer in enumerate(trainer.answers) if answer.source in names]


def _reported(
    title: str,
    trainer: Trainer,
    found: Mapping[int, tuple[Labelled, Labelled]],
    right: Sequence[Judged],
    chosen: Sequence[int],
) -> dict[str, Any]:
    """Report some answers, as written and as recognised."""
    figures = {}
    for way, name in enumerate(("as written", "lower case, no punctuation")):
        versions = trainer.recognised if way else trainer.written
        pairs = [(versions[i].labels, predicted(found[i][way])) for i in chosen]
        figures[name] = report(f"{title}, {name}", pairs, [right[way][i] for i in chosen])
    return figures


def main() -> int:
    """Cross-validate, print tables, and end with one line of JSON."""
    trainer = Trainer(load_answers([*GIVEN, *OWN_SPOKEN, *OWN_WRITTEN, *HELD_OUT]))
    given, own, written = (_chosen(trainer, names) for names in (GIVEN, OWN_SPOKEN, OWN_WRITTEN))
    readings = trainer.held_out([*given, *written], own)
    read = trainer.weighed(readings)
    right = [judged(trainer.answers, read, way) for way in (0, 1)]
    figures = {
        "given": _reported("Spoken, given", trainer, read, right, given),
        "written": _reported("Written, our own", trainer, read, right, written),
    }

    context = Context.of(trainer.fit_context(readings))
    judge = Judge.of(fit_judge(trainer.answers, read))
    found: Weighed = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        trainer.train_reader([*given, *own, *written], folder)
        (folder / GROUPS_FILE).write_bytes((MODEL / GROUPS_FILE).read_bytes())
        reader = Reader.load(folder)
        for i in _chosen(trainer, HELD_OUT):
            as_written, recognised = (
                best_labelling(context.weigh(reader.read(version.tokens)))
                for version in (trainer.written[i], trainer.recognised[i])
            )
            found[i] = (as_written, recognised)
    right = [
        {i: _rightly(judge, trainer.answers[i], both[way]) for i, both in found.items()}
        for way in (0, 1)
    ]
    for file in HELD_OUT:
        title = file.removesuffix(".jsonl").replace("_", " ").capitalize()
        figures[file] = _reported(title, trainer, found, right, _chosen(trainer, [file]))
    sys.stdout.write(json.dumps(figures) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
