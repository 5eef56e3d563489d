# SPDX-License-Identifier: GPL-3.0-or-later
"""What a clause says of itself and lends to its neighbours."""

import pytest

from mockinterview.analysis.star.boundaries import Clause
from mockinterview.analysis.star.label_features import ClauseFeatures
from mockinterview.analysis.star.tokens import tokens_of_text
from mockinterview.analysis.star.word_groups import WordGroups
from mockinterview.paths import assets_folder

TEXT = "We lost the keys. I rang the owner. He came with forty more. We opened the doors."
CUT = [Clause(0, 4, 1.0), Clause(4, 8, 0.9), Clause(8, 13, 0.9), Clause(13, 17, 0.9)]


@pytest.fixture(scope="module")
def groups() -> WordGroups:
    return WordGroups.load(assets_folder() / "star" / "word_groups.txt")


def test_a_clause_tells_its_words_its_subject_and_its_figures(groups: WordGroups) -> None:
    rows = ClauseFeatures(tokens_of_text(TEXT), groups).rows(CUT, 1)
    assert rows[1]["w=rang"] == 1.0
    assert rows[1]["ww=the owner"] == 1.0
    assert "sub=i" in rows[1]
    assert "quantity" in rows[2]
    assert "quantity" not in rows[1]


def test_neighbours_lend_words_and_far_ones_only_groups(groups: WordGroups) -> None:
    rows = ClauseFeatures(tokens_of_text(TEXT), groups).rows(CUT, 3)
    assert rows[1]["<w=keys"] == rows[1][">w=forty"] < 1.0
    assert "<<w=keys" not in rows[2]
    assert rows[0]["<none"] == rows[3][">none"] == 1.0
    assert not any(name.startswith("<<") for name in rows[1])


def test_the_nearer_of_two_far_neighbours_lends_more(groups: WordGroups) -> None:
    rows = ClauseFeatures(tokens_of_text(TEXT), groups).rows(CUT, 3)
    nearer, farther = rows[2], rows[3]
    lost = next(name for name in nearer if name.startswith("<<g="))
    assert farther[lost] < nearer[lost]


def test_rows_do_not_depend_on_the_cuts_that_were_read_before(groups: WordGroups) -> None:
    tokens = tokens_of_text(TEXT)
    coarse = [Clause(0, 8, 1.0), Clause(8, 17, 0.9)]
    used = ClauseFeatures(tokens, groups)
    used.rows(coarse, 1)
    assert used.rows(CUT, 3) == ClauseFeatures(tokens, groups).rows(CUT, 3)


def test_without_neighbours_a_clause_is_seen_by_itself_alone(groups: WordGroups) -> None:
    features = ClauseFeatures(tokens_of_text(TEXT), groups)
    alone = features.rows(CUT, 0)
    moved = features.rows(CUT[::-1], 0)
    assert alone == moved[::-1]
    assert "w=rang" in alone[1]
