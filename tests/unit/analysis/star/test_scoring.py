# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores of clauses summed by word are those of the rows that training sees."""

import numpy as np
import pytest

from mockinterview.analysis.star import StarModel
from mockinterview.analysis.star.boundaries import Clause
from mockinterview.analysis.star.chain import Chain
from mockinterview.analysis.star.label_features import ClauseFeatures
from mockinterview.analysis.star.scoring import ClauseScores, _joined, _lent_chain
from mockinterview.analysis.star.tokens import tokens_of_text
from mockinterview.analysis.star.word_groups import WordGroups
from mockinterview.paths import assets_folder

TEXT = (
    "We lost the keys, the keys of the safe. I rang the owner. He came with forty more."
    " Um. We opened the doors and the doors held."
)
CUT = [(0, 4), (4, 9), (9, 13), (13, 18), (18, 19), (19, 23), (23, 27)]


@pytest.mark.parametrize("reach", [0, 1, 2, 3])
@pytest.mark.parametrize("count", [1, 2, len(CUT)])
def test_sums_by_word_equal_sums_over_rows(reach: int, count: int) -> None:
    groups = WordGroups.load(assets_folder() / "star" / "word_groups.txt")
    features = ClauseFeatures(tokens_of_text(TEXT), groups)
    clauses = [Clause(start, end, 0.5) for start, end in CUT[:count]]
    rows = features.rows(clauses, reach)
    names = sorted({name for row in rows for name in row})[::2]
    weights = {(name, "A"): len(name) + place / 7 for place, name in enumerate(names)}
    chain = Chain.of(["A", "S"], weights, {})
    wanted = [
        sum(value * weights.get((name, "A"), 0) for name, value in row.items()) for row in rows
    ]
    scorer = ClauseScores(chain, features, reach)
    scorer.of(clauses[:1])
    scores = scorer.of(clauses)
    assert scores[:, 0] == pytest.approx(np.array(wanted))
    assert not scores[:, 1].any()


def test_the_first_answer_waits_for_no_table() -> None:
    model = StarModel.load(assets_folder() / "star")
    built = [table.cache_info().misses for table in (_joined, _lent_chain)]
    model.analyse_text(TEXT)
    assert [table.cache_info().misses for table in (_joined, _lent_chain)] == built
