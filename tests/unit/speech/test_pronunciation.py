# SPDX-License-Identifier: GPL-3.0-or-later
"""How written words are said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.speech.pronunciation import letter_sounds, spoken_words


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Hello,", "hello"),
        ("I\u2019m", "i'm"),
        ("long-range", "long range"),
        ("$41.6", "forty one point six dollars"),
        ("3%", "three percent"),
        ("15th", "fifteenth"),
        ("21st", "twenty first"),
        ("20th", "twentieth"),
        ("1,250", "one thousand two hundred fifty"),
        ("2019.", "twenty nineteen"),
        ("1990s", "nineteen nineties"),
        ("1805", "eighteen oh five"),
        ("2000", "two thousand"),
        ("007", "zero zero seven"),
        ("R&D", "r and d"),
        ("\u2014", ""),
    ],
)
def test_a_written_word_is_said_as_a_reader_says_it(written: str, spoken: str) -> None:
    assert " ".join(spoken_words(written)) == spoken


@given(st.text(max_size=30))
def test_anything_can_be_said(text: str) -> None:
    for word in spoken_words(text):
        assert letter_sounds(word)


def test_the_spelling_of_a_name_suggests_its_sounds() -> None:
    assert letter_sounds("quilter") == ["K", "W", "IH", "L", "T", "ER"]
    assert letter_sounds("dashwood") == ["D", "AE", "SH", "W", "UW", "D"]
