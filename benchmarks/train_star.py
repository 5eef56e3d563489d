# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the STAR model on all labelled answers: ``python -m benchmarks.train_star``."""

import sys
import time

from benchmarks.star_training import (
    DATA,
    MODEL,
    TRAINING_FOLDS,
    Trainer,
    fit_judge,
    load_answers,
    write_weights,
)
from mockinterview.analysis.star.model import CONTEXT_FILE, JUDGE_FILE


def main() -> int:
    """Train, and write the model to ``assets/star``."""
    began = time.monotonic()
    answers = load_answers(sorted(path.name for path in DATA.glob("*.jsonl")))
    trainer = Trainer(answers)
    everything = range(len(answers))
    read = trainer.held_out(everything, folds=TRAINING_FOLDS)
    write_weights(trainer.fit_context(read), MODEL / CONTEXT_FILE)
    write_weights(fit_judge(answers, trainer.weighed(read)), MODEL / JUDGE_FILE)
    trainer.train_readers([(everything, MODEL)])
    sys.stdout.write(f"{len(answers)} answers, {time.monotonic() - began:.0f} s\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
