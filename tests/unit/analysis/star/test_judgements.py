# SPDX-License-Identifier: GPL-3.0-or-later
"""What the judge looks at in a labelled answer."""

import numpy as np

from mockinterview.analysis.star.boundaries import Grain, cut_clauses
from mockinterview.analysis.star.judgements import Judge, quantity_features, story_features
from mockinterview.analysis.star.labelled import LABELS, Labelled, Reading, best_labelling
from mockinterview.analysis.star.tokens import tokens_of_text
from mockinterview.domain.measures import StarLabel


def sure(text: str, label: StarLabel) -> Labelled:
    tokens = tokens_of_text(text)
    openings = [0.0] * len(tokens)
    clauses = cut_clauses(tokens, openings, Grain.CLAUSES)
    chances = np.zeros((len(tokens), len(LABELS)))
    chances[:, LABELS.index(label)] = 1.0
    return best_labelling(Reading(tokens, openings, clauses, clauses, chances))


def test_figures_count_inside_results_alone() -> None:
    text = "we cut the waiting time by forty percent"
    assert quantity_features(sure(text, StarLabel.RESULT))["best"] == 1.0
    assert quantity_features(sure(text, StarLabel.SITUATION))["best"] == 0.0


def test_a_result_without_a_figure_has_none() -> None:
    features = quantity_features(sure("everybody was happy in the end", StarLabel.RESULT))
    assert (features["result"], features["labelled"], features["sum"]) == (1.0, 0.0, 0.0)


def test_would_and_past_are_told_apart() -> None:
    would = story_features(sure("i would call him and i'd ask", StarLabel.OTHER))
    past = story_features(sure("i called him and asked", StarLabel.ACTION))
    assert would["would"] > past["would"]
    assert past["past"] > would["past"]
    assert would["share O"] == 1.0


def test_the_judge_follows_its_weights() -> None:
    zero = dict.fromkeys(quantity_features(sure("it was good", StarLabel.RESULT)), 0.0)
    story = dict.fromkeys(story_features(sure("it was good", StarLabel.RESULT)), 0.0)
    judge = Judge.of(
        {
            "story": {"bias": -1.0, "weights": {**story, "share R": 2.0}},
            "quantified": {"bias": -0.5, "weights": {**zero, "labelled": 1.0}},
        }
    )
    with_figure = sure("we saved two thousand pounds", StarLabel.RESULT)
    without = sure("it was all good", StarLabel.RESULT)
    assert judge.is_quantified(with_figure)
    assert not judge.is_quantified(without)
    assert judge.is_story(without)
    assert not judge.is_story(sure("it was all good", StarLabel.OTHER))
