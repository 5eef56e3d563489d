# SPDX-License-Identifier: GPL-3.0-or-later
"""What is judged of a whole labelled answer: story or not, measured result or not, I or we."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mockinterview.analysis.star.labelled import LABELS, Labelled
from mockinterview.analysis.star.lexicon import MODALS, is_past_verb, subject_of
from mockinterview.analysis.star.quantities import measured_quantities
from mockinterview.domain.measures import StarLabel, StarShare

Features = dict[str, float]


def _norms(labelled: Labelled) -> list[str]:
    return [token.norm for token in labelled.reading.tokens]


def story_features(labelled: Labelled) -> Features:
    """Return what tells a specific past episode from an opinion, a habit or a hypothetical."""
    norms = _norms(labelled)
    count = len(norms)
    mean = labelled.reading.chances.mean(axis=0)
    features = {f"chance {label.value}": float(mean[k]) for k, label in enumerate(LABELS)}
    for label in LABELS:
        features[f"share {label.value}"] = len(labelled.words_of(label)) / count
    episode = 1.0 - features["share O"]
    features["episode words"] = math.log1p(episode * count) / 5.0
    features["past"] = 10.0 * sum(map(is_past_verb, norms)) / count
    features["modal"] = 10.0 * sum(norm in MODALS for norm in norms) / count
    features["would"] = 10.0 * sum(n == "would" or n.endswith("'d") for n in norms) / count
    return features


def quantity_features(labelled: Labelled) -> Features:
    """Return what tells a result with a figure that measures it."""
    chance = labelled.reading.chances[:, LABELS.index(StarLabel.RESULT)]
    in_result = set(labelled.words_of(StarLabel.RESULT))
    figures = measured_quantities(_norms(labelled))
    weighed = [float(chance[i]) * telling for i, telling in figures.items()]
    return {
        "best": max(weighed, default=0.0),
        "sum": min(sum(weighed), 4.0) / 4.0,
        "labelled": float(any(i in in_result for i in figures)),
        "labelled telling": max((figures[i] for i in figures if i in in_result), default=0.0),
        "labelled count": min(sum(i in in_result for i in figures), 5) / 5.0,
        "result": float(bool(in_result)),
    }


@dataclass(frozen=True)
class Logistic:
    """A weighted sum of features, turned into a chance."""

    bias: float
    weights: Mapping[str, float]

    def chance(self, features: Features) -> float:
        """Return the chance, 0 to 1."""
        total = self.bias + sum(self.weights[name] * value for name, value in features.items())
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


@dataclass(frozen=True)
class Judge:
    """Judges whole answers."""

    story: Logistic
    quantified: Logistic

    @classmethod
    def load(cls, path: Path) -> "Judge":
        """Read the weights that training wrote."""
        return cls.of(json.loads(path.read_text(encoding="utf-8")))

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> "Judge":
        """Build it from the weights of its two models."""
        return cls(
            story=Logistic(data["story"]["bias"], data["story"]["weights"]),
            quantified=Logistic(data["quantified"]["bias"], data["quantified"]["weights"]),
        )

    def is_story(self, labelled: Labelled) -> bool:
        """Whether the answer tells a specific past episode."""
        return self.story.chance(story_features(labelled)) >= 0.5

    def is_quantified(self, labelled: Labelled) -> bool:
        """Whether the answer has a result, and a figure measures it."""
        return self.quantified.chance(quantity_features(labelled)) >= 0.5


def i_share(labelled: Labelled) -> float | None:
    """Return I / (I + we) among the subjects inside the actions; None where there is neither."""
    norms = _norms(labelled)
    subjects = [subject_of(norms[i]) for i in labelled.words_of(StarLabel.ACTION)]
    i_count, we_count = subjects.count("i"), subjects.count("we")
    return i_count / (i_count + we_count) if i_count + we_count else None


def shares(labelled: Labelled) -> StarShare:
    """Return the share of each label: of time where all words have times, else of words.

    The time of a unit runs to the start of the next one, so that its pauses belong to it.
    """
    tokens = labelled.reading.tokens
    starts = [token.start_ms for token in tokens]
    last_end = tokens[-1].end_ms
    amounts = dict.fromkeys(LABELS, 0.0)
    for unit in labelled.units:
        begin = starts[unit.start]
        end = starts[unit.end] if unit.end < len(starts) else last_end
        if begin is None or end is None:
            amounts[unit.label] += unit.end - unit.start
        else:
            amounts[unit.label] += max(0, end - begin)
    total = sum(amounts.values()) or 1.0
    return StarShare(**{label.value: amounts[label] / total for label in LABELS})
