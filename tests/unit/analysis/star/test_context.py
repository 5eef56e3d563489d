# SPDX-License-Identifier: GPL-3.0-or-later
"""The chances of a clause in the light of the whole answer."""

import numpy as np
import pytest

from mockinterview.analysis.star.boundaries import Grain, cut_clauses
from mockinterview.analysis.star.context import Context, context_features
from mockinterview.analysis.star.labelled import LABELS, Reading
from mockinterview.analysis.star.tokens import tokens_of_text


def reading(text: str) -> Reading:
    tokens = tokens_of_text(text)
    openings = [0.0] * len(tokens)
    clauses = cut_clauses(tokens, openings, Grain.CLAUSES)
    chances = np.full((len(tokens), len(LABELS)), 1 / len(LABELS))
    return Reading(tokens, openings, clauses, clauses, chances)


@pytest.mark.parametrize("sentences", [1, 2, 3, 9])
def test_every_clause_has_one_row_of_one_width(sentences: int) -> None:
    whole = context_features(reading("It broke at night. " * sentences))
    one = context_features(reading("It broke at night."))
    assert whole.shape == (sentences, one.shape[1])
    assert np.isfinite(whole).all()


def test_the_rows_see_what_came_before_and_what_is_to_come() -> None:
    one = reading("It broke at night. I fixed it myself.")
    one.chances[:4] = [0.9, 0.025, 0.025, 0.025, 0.025]
    one.chances[4:] = [0.025, 0.025, 0.9, 0.025, 0.025]
    first, second = context_features(one)
    assert not np.array_equal(first, second)


def test_weighing_gives_chances_for_every_word() -> None:
    one = reading("It broke at night. I fixed it myself.")
    width = context_features(one).shape[1]
    context = Context(
        np.zeros(width),
        np.ones(width),
        np.zeros((width, len(LABELS))),
        np.array([5.0, 0.0, 0.0, 0.0, 0.0]),
    )
    weighed = context.weigh(one)
    assert weighed.chances.shape == one.chances.shape
    assert weighed.chances.sum(axis=1) == pytest.approx(1)
    # Half of it is what the whole answer tells, half what the voters made of the clause.
    assert weighed.chances[:, 0] == pytest.approx(0.5 * 1.0 + 0.5 / len(LABELS), abs=0.02)
