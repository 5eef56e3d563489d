# SPDX-License-Identifier: GPL-3.0-or-later
"""Two takes side by side."""

import pytest

from mockinterview.analysis.bands import load_bands
from mockinterview.analysis.measure import Measurer
from mockinterview.analysis.rehearsal import compare_hearings, compare_takes, rehearsal_feedback
from mockinterview.analysis.tokens import tokens_of_text, tokens_of_words
from mockinterview.domain.comparison import Freshness
from mockinterview.domain.measures import FeedbackKind, PacePoint, Pacing, Voice
from mockinterview.paths import assets_folder
from tests.fakes.star import FakeStarAnalyser
from tests.unit.analysis.hearings import spoken

FIRST = (
    "We ran the night dispatch for forty shops and the label server broke at one in the morning."
    " I rang the two biggest shops and split the crew into two lines."
)
ANEW = (
    "It was a Tuesday, around one, when our labels stopped printing. Forty shops were waiting, so"
    " before anything else I phoned the largest of them, then put half my people on each line."
)


def pacing(*rates_wpm: float) -> Pacing:
    curve = tuple(PacePoint(i * 5000, i * 5000 + 15000, rate) for i, rate in enumerate(rates_wpm))
    return Pacing(100, 0, 0, 140.0, 180.0, None, (), curve)


def test_the_same_words_in_an_even_voice_are_recited() -> None:
    words = tokens_of_text(FIRST)
    even = compare_takes(words, words, pacing=pacing(140, 141, 139, 140), voice=Voice(120, 1.2, 3))
    assert (even.shared, even.freshness) == (1.0, Freshness.RECITED)
    assert (even.even_pace, even.even_pitch) == (True, True)
    told = rehearsal_feedback(even)
    assert told is not None
    assert (told.title, told.kind) == ("Tell it fresh", FeedbackKind.CHANGE)
    lively = compare_takes(words, words, pacing=pacing(100, 180, 120, 170), voice=Voice(120, 4, 3))
    assert lively.freshness is Freshness.REHEARSED
    assert rehearsal_feedback(lively) is None


def test_new_words_are_fresh() -> None:
    found = compare_takes(tokens_of_text(FIRST), tokens_of_text(ANEW))
    assert found.freshness is Freshness.FRESH
    told = rehearsal_feedback(found)
    assert told is not None
    assert told.title == "You told it in new words"


def test_the_shared_phrase_is_shown_whole_with_its_time_in_the_later_take() -> None:
    later = spoken(f"{ANEW} I rang the two biggest shops and left.")
    found = compare_takes(tokens_of_text(FIRST), tokens_of_words(later.words))
    assert [phrase.text for phrase in found.phrases] == ["I rang the two biggest shops and"]
    assert found.phrases[0].start_ms == later.words[-8].start_ms
    assert found.shared == pytest.approx(4 / (len(later.words) - 3))


def test_fillers_do_not_hide_that_words_are_the_same() -> None:
    plain, um = tokens_of_text(FIRST), tokens_of_text(FIRST.replace(" the ", " the um "))
    marked = frozenset(index for index, token in enumerate(um) if token.core == "um")
    assert compare_takes(plain, um, frozenset(), marked).shared == 1.0


def test_short_takes_are_not_compared() -> None:
    found = compare_takes(tokens_of_text("We left early."), tokens_of_text("We left early."))
    assert (found.shared, found.freshness) == (None, None)
    assert rehearsal_feedback(found) is None


def test_two_recordings_are_compared_with_the_delivery_of_the_later() -> None:
    hearing = spoken(FIRST)
    found = compare_hearings(hearing, hearing, pacing(140, 141, 139, 140), Voice(120, 1.0, 3.0))
    assert found.freshness is Freshness.RECITED


def test_a_retake_hears_of_it_after_all_that_stands_on_one_take() -> None:
    star = FakeStarAnalyser("SA", is_story=True)
    measurer = Measurer(star, load_bands(assets_folder() / "bands.toml"))
    hearing = spoken(FIRST)
    alone = measurer.measure(hearing)
    again = measurer.measure(hearing, earlier=hearing)
    assert "told-by-heart" not in [item.id for item in alone.feedback]
    assert [item.id for item in again.feedback if item.kind is FeedbackKind.CHANGE][-1] == (
        "told-by-heart"
    )
    anew = measurer.measure(spoken(ANEW), earlier=hearing)
    assert "told-fresh" in [item.id for item in anew.feedback]
