# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits the small models of the STAR reader that stand on the readings of the sequence models."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.star_data import Answer
from mockinterview.analysis.star.context import Matrix, chances_of
from mockinterview.analysis.star.judgements import Features, quantity_features, story_features
from mockinterview.analysis.star.labelled import Labelled

#: In these we put figures that measure nothing on purpose. The labels learn from them, but a judge
#: that did would be too wary of figures as people use them.
_HARD_FIGURES = ("spoken.jsonl",)

#: Each answer, by its place, labelled: as written, and as recognised without punctuation.
Weighed = dict[int, tuple[Labelled, Labelled]]

#: Strength of the ridge, in words, and steps: by cross-validation; enough for the fit to settle.
_CONTEXT_RIDGE, _CONTEXT_STEPS = 500.0, 100


def fit_multinomial(rows: Matrix, wanted: Matrix, words: Matrix) -> dict[str, Any]:
    """Fit a multinomial logistic model by accelerated gradient descent, with a ridge.

    Args:
        rows: Features.
        wanted: The share of each label in each row.
        words: What each row weighs.
    """
    mean, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    x = np.hstack([(rows - mean) / spread, np.ones((len(rows), 1))])
    share = words / words.sum()
    ridge = _CONTEXT_RIDGE / words.sum()
    step = 2.0 / np.linalg.norm(x * np.sqrt(share)[:, None], 2) ** 2
    weights = ahead = np.zeros((x.shape[1], wanted.shape[1]))
    for turn in range(_CONTEXT_STEPS):
        slope = x.T @ ((chances_of(x @ ahead) - wanted) * share[:, None]) + ridge * ahead
        moved = ahead - step * slope
        ahead = moved + turn / (turn + 3) * (moved - weights)
        weights = moved
    parts = {"mean": mean, "spread": spread, "weights": weights[:-1], "bias": weights[-1]}
    return {name: np.round(part, 5).tolist() for name, part in parts.items()}


def fit_logistic(
    rows: Sequence[Features], wanted: Sequence[bool], ridge: float = 1.0
) -> dict[str, Any]:
    """Fit a logistic model by Newton's method, with a ridge on all weights but the bias."""
    names = list(rows[0])
    x = np.array([[1.0, *(row[name] for name in names)] for row in rows])
    y = np.array(wanted, dtype=float)
    penalty = ridge * np.eye(x.shape[1])
    penalty[0, 0] = 1e-6
    weights = np.zeros(x.shape[1])
    for _ in range(30):
        chance = 1.0 / (1.0 + np.exp(-x @ weights))
        slope = x.T @ (chance - y) + penalty @ weights
        curve = x.T @ (x * (chance * (1 - chance))[:, None]) + penalty
        weights -= np.linalg.solve(curve, slope)
    rounded = [round(float(weight), 6) for weight in weights]
    return {"bias": rounded[0], "weights": dict(zip(names, rounded[1:], strict=True))}


def fit_judge(answers: Sequence[Answer], read: Weighed) -> dict[str, Any]:
    """Fit what is judged of whole answers on readings by models that never saw them."""
    story, quantified = [], []
    is_story, is_quantified = [], []
    for i, both in sorted(read.items()):
        answer = answers[i]
        for labelled in both:
            story.append(story_features(labelled))
            is_story.append(answer.is_story)
            if answer.source not in _HARD_FIGURES:
                quantified.append(quantity_features(labelled))
                is_quantified.append(answer.is_quantified)
    return {
        "story": fit_logistic(story, is_story),
        "quantified": fit_logistic(quantified, is_quantified),
    }


def write_weights(weights: dict[str, Any], path: Path) -> None:
    """Write weights as text that changes as little as they do."""
    path.write_text(json.dumps(weights, sort_keys=True) + "\n", encoding="utf-8")
