# SPDX-License-Identifier: GPL-3.0-or-later
"""Words as the model sees them, and the breaks before them."""

from mockinterview.analysis.star.tokens import (
    NO_BREAK,
    STRONG_BREAK,
    WEAK_BREAK,
    fold,
    tokens_of_text,
    tokens_of_words,
)
from mockinterview.domain.hearing import Word


def test_folding_drops_case_punctuation_and_curly_apostrophes() -> None:
    assert fold("“Don\u2019t!”") == "don't"
    assert fold("£3,200.") == "£3,200"
    assert fold("40%,") == "40%"
    assert fold("...") == ""


def test_full_stops_break_strongly_and_commas_weakly() -> None:
    breaks = [token.break_before for token in tokens_of_text("Well, it broke. We ran")]
    assert breaks == [STRONG_BREAK, WEAK_BREAK, NO_BREAK, STRONG_BREAK, NO_BREAK]


def test_a_title_does_not_end_a_sentence() -> None:
    assert tokens_of_text("I rang Dr. Okoye twice")[3].break_before == NO_BREAK


def test_a_paragraph_breaks_strongly() -> None:
    assert tokens_of_text("first thing\n\nthen this")[2].break_before == STRONG_BREAK


def test_a_lone_dash_breaks_weakly() -> None:
    assert tokens_of_text("it broke - again")[3].break_before == WEAK_BREAK


def test_a_long_silence_breaks_weakly() -> None:
    words = [Word("it", 0, 200), Word("broke", 250, 500), Word("again", 1500, 1800)]
    assert [token.break_before for token in tokens_of_words(words)] == [
        STRONG_BREAK,
        NO_BREAK,
        WEAK_BREAK,
    ]


def test_control_characters_are_gaps() -> None:
    assert [token.text for token in tokens_of_text("one\x00two\x1bthree")] == [
        "one",
        "two",
        "three",
    ]
