# SPDX-License-Identifier: GPL-3.0-or-later
"""How far a retelling follows the words of an earlier telling."""

import pytest

from mockinterview.analysis.retelling import LONGEST_WORDS, words_in_order

TOLD = (
    *("we", "ran", "the", "night", "shift", "for", "forty"),
    *("shops", "and", "the", "printer", "broke", "at", "one"),
)


def test_the_same_words_stand_in_the_same_order() -> None:
    assert words_in_order(TOLD, TOLD) == 1.0


def test_small_changes_break_the_runs_and_not_the_order() -> None:
    changed = [word if at % 4 else "then" for at, word in enumerate(TOLD)]
    runs = {tuple(changed[at : at + 4]) for at in range(len(changed) - 3)}
    assert not runs & {tuple(TOLD[at : at + 4]) for at in range(len(TOLD) - 3)}
    assert words_in_order(TOLD, changed) == pytest.approx(9 / 14)  # the last word is alone


def test_single_words_in_common_do_not_count() -> None:
    assert words_in_order(TOLD, ["the", "one", "shops", "forty", "night", "and", "ran"]) == 0.0


def test_what_changed_places_counts_once() -> None:
    swapped = TOLD[7:] + TOLD[:7]
    assert words_in_order(TOLD, swapped) == pytest.approx(7 / 14)


@pytest.mark.parametrize("words", [[], ["one"]])
def test_nothing_can_be_said_of_a_word_or_none(words: list[str]) -> None:
    assert words_in_order(TOLD, words) == 0.0
    assert words_in_order(words, TOLD) == 0.0


def test_of_a_very_long_telling_the_beginning_counts() -> None:
    long = [f"word{at}" for at in range(LONGEST_WORDS)]
    assert words_in_order(long, [*long, "and", "so", "on"]) == 1.0
