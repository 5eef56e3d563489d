# SPDX-License-Identifier: GPL-3.0-or-later
"""How the voters' labels become chances of the five parts, for each word."""

import pytest

from mockinterview.analysis.star.boundaries import PUNCTUATED_WORDS, Grain
from mockinterview.analysis.star.chain import Chain
from mockinterview.analysis.star.labelled import LABELS, Reading
from mockinterview.analysis.star.reader import GROUPS_FILE, REMARKS, LabelModel, Voter
from mockinterview.analysis.star.tokens import tokens_of_text
from mockinterview.analysis.star.word_groups import WordGroups
from mockinterview.domain.measures import StarLabel
from mockinterview.paths import assets_folder

#: Weighs so much that next to no chance is left for other labels.
SURE = 20.0


def read(text: str, openings: dict[int, float], weights: dict[tuple[str, str], float]) -> Reading:
    """Read a text by one voter on sentences, which knows these weights alone."""
    groups = WordGroups.load(assets_folder() / "star" / GROUPS_FILE)
    chain = Chain.of([*REMARKS, "S"], weights, {})
    voter = Voter("unused", Grain.SENTENCES, 0, False, True, (1.0, 1.0))
    tokens = tokens_of_text(text)
    chances = [openings.get(i, 0.0) for i in range(len(tokens))]
    return LabelModel(groups, {voter: chain}).read(tokens, chances)


@pytest.mark.parametrize("remark", REMARKS)
def test_a_remark_is_other_wherever_it_stands(remark: str) -> None:
    reading = read("Hello there all of you.", {}, {("w=hello", remark): SURE})
    assert reading.chances[:, LABELS.index(StarLabel.OTHER)] == pytest.approx(1.0, abs=1e-6)


def test_where_a_sentence_may_begin_both_ways_count_without_punctuation() -> None:
    weights = {("w=hello", "O"): SURE, ("w=rain", "S"): 2 * SURE}
    text = "hello there all of you the rain came down" + " and so on" * PUNCTUATED_WORDS
    other = LABELS.index(StarLabel.OTHER)
    for opening, chance in ((0.05, 0.0), (0.2, 0.5), (0.9, 1.0)):
        reading = read(text, {5: opening}, weights)
        assert reading.chances[0, other] == pytest.approx(chance, abs=1e-6)
