# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the STAR model on all labelled answers: ``python -m benchmarks.train_star``."""

import sys
import time

from benchmarks.star_training import DATA, MODEL, Trainer, fit_judge, load_answers, write_judge


def main() -> int:
    """Train, and write the model to ``assets/star``."""
    began = time.monotonic()
    answers = load_answers(sorted(path.name for path in DATA.glob("*.jsonl")))
    trainer = Trainer(answers)
    write_judge(fit_judge(answers, trainer.held_out()), MODEL)
    trainer.train_reader(range(len(answers)), MODEL)
    sys.stdout.write(f"{len(answers)} answers, {time.monotonic() - began:.0f} s\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
