# SPDX-License-Identifier: GPL-3.0-or-later
"""Processor time of the STAR model that ships: ``python -m benchmarks.star_speed``."""

import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from itertools import cycle, islice

from benchmarks.star_data import GIVEN, Answer, as_recognised, load_answers
from benchmarks.star_training import MODEL
from mockinterview.analysis.star import StarModel

#: Three minutes of speech at a usual pace, and the longest text that must be read.
ANSWER_WORDS, LONG_WORDS = 450, 20_000
#: Each answer is new to the model when it is first read; of so many runs the quickest counts.
ANSWERS, RUNS = 8, 5


def words_of(answers: Sequence[Answer]) -> list[str]:
    """Return the words of some answers, one after the other."""
    return [word for answer in answers for text, _ in answer.units for word in text.split()]


def least_ms(job: Callable[[], object], runs: int = RUNS) -> float:
    """Return the least processor time that a job took."""
    times = []
    for _ in range(runs):
        start = time.process_time()
        job()
        times.append(time.process_time() - start)
    return min(times) * 1000


def main() -> int:
    """Print the time to load, to read an answer of three minutes, and a very long one."""
    words = words_of([answer for answer in load_answers(GIVEN) if answer.is_story])
    sys.stdout.write(f"load: {least_ms(lambda: StarModel.load(MODEL)):.0f} ms\n")
    model = StarModel.load(MODEL)
    for name, form in (("as written", str), ("lower case, no punctuation", as_recognised)):
        texts = [
            " ".join(map(form, words[at * ANSWER_WORDS : (at + 1) * ANSWER_WORDS]))
            for at in range(ANSWERS)
        ]
        first = [least_ms(partial(model.analyse_text, text), 1) for text in texts]
        again = [least_ms(partial(model.analyse_text, text)) for text in texts]
        sys.stdout.write(
            f"{ANSWER_WORDS} words, {name}: {sum(again) / ANSWERS:.0f} ms,"
            f" {sum(first) / ANSWERS:.0f} ms when its words are new\n"
        )
    long = " ".join(islice(cycle(words), LONG_WORDS))
    sys.stdout.write(
        f"{LONG_WORDS} words: {least_ms(lambda: model.analyse_text(long), 1):.0f} ms\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
