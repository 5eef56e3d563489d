# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the STAR model on all labelled answers: ``python -m benchmarks.train_star``."""

import os
import sys

from benchmarks.star_data import DATA, load_answers
from benchmarks.star_fitting import fit_judge, write_weights
from benchmarks.star_training import MODEL, TRAINING_FOLDS, Trainer
from mockinterview.analysis.star.model import CONTEXT_FILE, JUDGE_FILE


def main() -> int:
    """Train, and write the model to ``assets/star``."""
    answers = load_answers(sorted(path.name for path in DATA.glob("*.jsonl")))
    trainer = Trainer(answers, TRAINING_FOLDS)
    everything = range(len(answers))
    # What stands on readings is fitted on half of the answers, read by models of the other half.
    reader = trainer.reader_tasks(everything, MODEL)
    read = trainer.held_out(everything[::2], everything[1::2], folds=1, besides=reader)
    write_weights(trainer.fit_context(read), MODEL / CONTEXT_FILE)
    write_weights(fit_judge(answers, trainer.weighed(read)), MODEL / JUDGE_FILE)
    sys.stdout.write(f"{len(answers)} answers, {sum(os.times()[:4]):.0f} s of processor time\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
