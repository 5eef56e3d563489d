# SPDX-License-Identifier: GPL-3.0-or-later
"""One label for each word, from the chances of each label."""

import numpy as np

from mockinterview.analysis.star.boundaries import Grain, cut_clauses
from mockinterview.analysis.star.judgements import i_share, shares
from mockinterview.analysis.star.labelled import LABELS, Labelled, Reading, best_labelling
from mockinterview.analysis.star.tokens import tokens_of_text
from mockinterview.domain.measures import StarLabel


def labelled(text: str, chances: list[dict[StarLabel, float]], per_words: int) -> Labelled:
    tokens = tokens_of_text(text)
    table = np.array(
        [[chances[i // per_words].get(label, 0.01) for label in LABELS] for i in range(len(tokens))]
    )
    openings = [0.0] * len(tokens)
    sentences = cut_clauses(tokens, openings, Grain.SENTENCES)
    clauses = cut_clauses(tokens, openings, Grain.CLAUSES)
    return best_labelling(Reading(tokens, openings, sentences, clauses, table))


def test_each_sentence_gets_its_likeliest_label() -> None:
    answer = labelled(
        "It broke at night. I fixed it myself.",
        [{StarLabel.SITUATION: 0.9}, {StarLabel.ACTION: 0.9}],
        4,
    )
    assert [(unit.start, unit.end, unit.label) for unit in answer.units] == [
        (0, 4, StarLabel.SITUATION),
        (4, 8, StarLabel.ACTION),
    ]


def test_a_sentence_is_not_torn_by_a_weak_hint() -> None:
    answer = labelled(
        "It broke at night, which was bad luck.",
        [{StarLabel.SITUATION: 0.6, StarLabel.RESULT: 0.3}, {StarLabel.RESULT: 0.5}],
        4,
    )
    assert len({unit.label for unit in answer.units}) == 1


def test_i_share_counts_subjects_inside_the_action_alone() -> None:
    answer = labelled(
        "We had no keys. I rang him and we went and I'd paid.",
        [{StarLabel.SITUATION: 0.9}, *({StarLabel.ACTION: 0.9},) * 3],
        4,
    )
    assert i_share(answer) == 2 / 3


def test_i_share_is_unknown_without_a_subject() -> None:
    assert i_share(labelled("He fixed it then.", [{StarLabel.ACTION: 0.9}], 4)) is None


def test_shares_of_text_are_of_words() -> None:
    answer = labelled(
        "It broke at night. I fixed it myself.",
        [{StarLabel.SITUATION: 0.9}, {StarLabel.ACTION: 0.9}],
        4,
    )
    share = shares(answer)
    assert (share.S, share.A) == (0.5, 0.5)
