# SPDX-License-Identifier: GPL-3.0-or-later
"""The chances of labels in a linear chain, against the sum over every labelling."""

from itertools import pairwise, product
from pathlib import Path

import numpy as np
import pytest

from mockinterview.analysis.star.chain import Chain

LABELS = ("A", "S")
WEIGHTS = {("w=rang", "A"): 1.5, ("w=was", "S"): 2.0, ("w=was", "A"): -0.5}
STEPS = {("S", "S"): 0.7, ("S", "A"): 0.25, ("A", "S"): -1.0}


def chain() -> Chain:
    return Chain.of(LABELS, WEIGHTS, STEPS)


def test_chances_are_those_of_the_sum_over_every_labelling() -> None:
    one = chain()
    scores = np.array([[0.2, 1.0], [1.5, -0.5], [0.0, 0.3]])
    wanted = np.zeros_like(scores)
    for path in product(range(2), repeat=3):
        total = sum(scores[i, label] for i, label in enumerate(path))
        total += sum(one.transitions[left, right] for left, right in pairwise(path))
        for i, label in enumerate(path):
            wanted[i, label] += np.exp(total)
    wanted /= wanted.sum(axis=1, keepdims=True)
    assert one.chances(scores) == pytest.approx(wanted)


def test_very_large_scores_and_long_chains_stay_chances() -> None:
    chances = chain().chances(np.tile([800.0, -800.0], (3000, 1)))
    assert chances[:, 0] == pytest.approx(1)


def test_unknown_features_weigh_nothing() -> None:
    one = chain()
    assert one.find(["w=rang", "w=zebra", "w=was"]) == [0, 1]
    assert one.places_for(["w=zebra"]) == [one.nothing]
    assert not one.weights[one.nothing].any()


def test_what_is_saved_is_what_is_loaded_and_is_the_same_twice(tmp_path: Path) -> None:
    first, second = tmp_path / "first.npz", tmp_path / "second.npz"
    chain().save(first)
    loaded = Chain.load(first)
    loaded.save(second)
    assert first.read_bytes() == second.read_bytes()
    assert loaded.labels == LABELS
    assert loaded.names == ("w=rang", "w=was")
    assert loaded.weights.tolist() == [[1.5, 0.0], [-0.5, 2.0], [0.0, 0.0]]


def test_weights_that_do_not_match_their_names_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "broken.npz"
    one = chain()
    Chain(LABELS, ("w=rang",), one.weights[:2], one.transitions).save(path)
    with pytest.raises(ValueError, match="broken"):
        Chain.load(path)
