# SPDX-License-Identifier: GPL-3.0-or-later
"""Training the STAR model on a handful of answers."""

from pathlib import Path

import pytest

from benchmarks.star_data import GIVEN, load_answers
from benchmarks.star_training import Trainer, placed_remarks
from mockinterview.analysis.star.labelled import LABELS, best_labelling

ANSWERS = 16


@pytest.fixture(scope="module")
def trainer() -> Trainer:
    return Trainer(load_answers(GIVEN)[:ANSWERS], folds=2)


def test_the_same_answers_give_the_same_bytes(trainer: Trainer, tmp_path: Path) -> None:
    folders = [tmp_path / "first", tmp_path / "second"]
    for folder in folders:
        folder.mkdir()
        trainer.train_reader(range(ANSWERS), folder)
    files = sorted(path.name for path in folders[0].iterdir())
    assert files
    for name in files:
        assert (folders[0] / name).read_bytes() == (folders[1] / name).read_bytes()


def test_answers_held_out_are_read_word_by_word(trainer: Trainer) -> None:
    tested, known = range(0, ANSWERS, 2), range(1, ANSWERS, 2)
    readings = trainer.held_out(tested, known, folds=1)
    assert sorted(readings) == list(tested)
    for i, both in readings.items():
        for reading, version in zip(both, (trainer.written[i], trainer.recognised[i]), strict=True):
            assert reading.chances.shape == (len(version.tokens), len(LABELS))
            assert sum(u.end - u.start for u in best_labelling(reading).units) == len(
                version.labels
            )


@pytest.mark.parametrize(
    ("told", "placed"),
    [
        ("OSOARO", ["O-before", "S", "O", "A", "R", "O-behind"]),
        ("SA", ["S", "A"]),
        ("OOO", ["O-alone"] * 3),
    ],
)
def test_a_remark_is_told_by_its_place_in_the_story(told: str, placed: list[str]) -> None:
    assert placed_remarks(list(told)) == placed
