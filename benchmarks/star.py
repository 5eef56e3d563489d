# SPDX-License-Identifier: GPL-3.0-or-later
"""Cross-validated accuracy of the STAR model: ``python -m benchmarks.star``.

Every answer is read by a model that never saw it. The answers that we wrote to add to the first
160 are always trained on, and are reported apart from them.
"""

import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.star_training import FOLDS, Answer, Trainer, Weighed, fit_judge, load_answers
from mockinterview.analysis.star.judgements import Judge
from mockinterview.analysis.star.labelled import LABELS, Labelled

GIVEN = ("train_a.jsonl", "train_b.jsonl")
OWN_SPOKEN = ("spoken.jsonl",)
OWN_WRITTEN = ("written.jsonl",)
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


def judged(answers: Sequence[Answer], read: Weighed, way: int) -> dict[str, float]:
    """Return the accuracy of what is judged of whole answers, by a judge fitted on the others."""
    order = sorted(read)
    right = {"story": 0, "quantified": 0}
    for fold in range(FOLDS):
        held = set(order[fold::FOLDS])
        weights = fit_judge(answers, {i: read[i] for i in order if i not in held})
        judge = Judge.of(weights)
        for i in held:
            right["story"] += judge.is_story(read[i][way]) == answers[i].is_story
            right["quantified"] += judge.is_quantified(read[i][way]) == answers[i].is_quantified
    return {name: count / len(order) for name, count in right.items()}


def report(title: str, trainer: Trainer, read: Weighed) -> dict[str, Any]:
    """Print and return the figures of one set of answers, written and as recognised."""
    figures: dict[str, Any] = {"answers": len(read)}
    for way, name in enumerate(("as written", "lower case, no punctuation")):
        versions = trainer.recognised if way else trainer.written
        pairs = [(versions[i].labels, predicted(read[i][way])) for i in sorted(read)]
        table = confusion(pairs)
        by_label = label_f1(table)
        shown = [k for k, label in enumerate(_NAMES) if table[k].sum()]
        present = presence_f1(pairs)
        whole = judged(trainer.answers, read, way)
        figures[name] = {
            "macro_f1": float(np.mean([by_label[_NAMES[k]] for k in shown])),
            "f1": by_label,
            "presence_f1": float(np.mean(list(present.values()))),
            "presence": present,
            **whole,
            "confusion": table.tolist(),
        }
        lines = [
            f"{title}, {name}: {len(read)} answers",
            f"  word macro F1 over {''.join(_NAMES[k] for k in shown)}"
            f" {figures[name]['macro_f1']:.3f}  "
            + " ".join(f"{label} {value:.3f}" for label, value in by_label.items()),
            f"  part present or not, mean F1 {figures[name]['presence_f1']:.3f}  "
            + " ".join(f"{label} {value:.3f}" for label, value in present.items()),
            f"  story or not {whole['story']:.3f}, quantified result {whole['quantified']:.3f}",
            "  confusion in words, true label by row:      " + "      ".join(_NAMES),
            *(
                f"    {label} " + " ".join(f"{count:6d}" for count in row)
                for label, row in zip(_NAMES, table, strict=True)
            ),
        ]
        sys.stdout.write("\n".join(lines) + "\n\n")
        sys.stdout.flush()
    return figures


def main() -> int:
    """Cross-validate, print a table, and end with one line of JSON."""
    trainer = Trainer(load_answers([*GIVEN, *OWN_SPOKEN, *OWN_WRITTEN]))

    def of(names: Sequence[str]) -> list[int]:
        return [i for i, answer in enumerate(trainer.answers) if answer.source in names]

    given, spoken, written = of(GIVEN), of(OWN_SPOKEN), of(OWN_WRITTEN)
    own = [*spoken, *written]
    read_given = trainer.weighed(trainer.held_out(given, own))
    read_own = trainer.weighed(trainer.held_out(own, given))
    read_written = {i: read_own[i] for i in written}
    figures = {
        "given": report("Spoken, given", trainer, read_given),
        "own": report("Our own", trainer, read_own),
        "written": report("Of these, model answers", trainer, read_written),
    }
    sys.stdout.write(json.dumps(figures) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
