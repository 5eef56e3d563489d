# SPDX-License-Identifier: GPL-3.0-or-later
"""How written words are said."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.speech.espeak import Espeak, load_espeak
from mockinterview.speech.pronunciation import Speller, letter_sounds, spoken_words


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
        ("Jos\u00e9 M\u00fcller's", "jose muller's"),
    ],
)
def test_a_written_word_is_said_as_a_reader_says_it(written: str, spoken: str) -> None:
    assert " ".join(spoken_words(written)) == spoken


#: The sounds that the acoustic model of the aligner knows, as its dictionary lists them.
SOUNDS = (
    "AA AE AH AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW V W"
    " Y Z ZH"
)


def missing_library() -> Espeak | None:
    with pytest.raises(OSError, match="nowhere"):
        Espeak("nowhere/libespeak-ng.so")
    return None


@pytest.mark.parametrize("speller", [Speller(), Speller(missing_library)])
@given(st.text(max_size=30))
def test_anything_can_be_said(speller: Speller, text: str) -> None:
    for word in spoken_words(text):
        for sounds in speller.ways(word, text):
            assert sounds
            assert set(sounds) <= set(SOUNDS.split())


@pytest.mark.skipif(load_espeak() is None, reason="there is no eSpeak NG for this system")
@pytest.mark.parametrize(
    ("name", "sounds"),
    [
        ("kubernetes", "K UW B ER N EH T IY Z"),
        ("quilter", "K W IH L T ER"),
        ("thistlethwaite", "TH IH S AH L TH W EY T"),
        ("nguyen", "N UW Y EH N"),
    ],
)
def test_a_name_is_said_by_the_rules_of_a_library(name: str, sounds: str) -> None:
    assert Speller().ways(name, name.title()) == [sounds.split()]


@pytest.mark.parametrize("speller", [Speller(), Speller(missing_library)])
def test_a_short_word_in_capitals_may_be_said_letter_by_letter(speller: Speller) -> None:
    assert len(speller.ways("aws", "aws")) == 1
    ways = [" ".join(sounds) for sounds in speller.ways("aws", "AWS,")]
    assert "EY D AH B AH L Y UW EH S" in ways


def test_a_library_without_its_data_is_an_error(tmp_path: Path) -> None:
    loader = pytest.importorskip("espeakng_loader")
    with pytest.raises(OSError, match="no sounds"):
        Espeak(loader.get_library_path(), str(tmp_path))


def test_without_the_library_the_spelling_suggests_the_sounds() -> None:
    assert letter_sounds("quilter") == ["K", "W", "IH", "L", "T", "ER"]
    assert letter_sounds("dashwood") == ["D", "AE", "SH", "W", "UW", "D"]
