# SPDX-License-Identifier: GPL-3.0-or-later
"""Rates against sums done by hand."""

import pytest

from mockinterview.analysis.fillers import find_fillers
from mockinterview.analysis.pacing import WINDOW_MS, measure_pacing
from mockinterview.analysis.pauses import find_pauses
from mockinterview.analysis.tokens import tokens_of_words
from mockinterview.domain.hearing import Hearing, Span, Word
from mockinterview.domain.measures import Pacing
from tests.unit.analysis.hearings import spoken


def pacing_of(hearing: Hearing) -> Pacing:
    tokens = tokens_of_words(hearing.words)
    filled = find_fillers(tokens).filled
    return measure_pacing(hearing, tokens, find_pauses(hearing.speech, tokens, filled), filled)


def test_the_rates_of_a_short_answer() -> None:
    words = (Word("We", 1000, 1400), Word("left.", 1400, 2000), Word("Then", 3000, 4000))
    pacing = pacing_of(Hearing("test", 5000, words, (Span(1000, 2000), Span(3000, 4000))))
    assert (pacing.words, pacing.time_to_first_word_ms, pacing.speaking_ms) == (3, 1000, 2000)
    assert pacing.speech_rate_wpm == pytest.approx(3 / 3000 * 60_000)
    assert pacing.articulation_rate_wpm == pytest.approx(3 / 2000 * 60_000)


def test_filled_pauses_are_no_words_and_no_first_word() -> None:
    pacing = pacing_of(spoken("um we uh left", start_ms=500))
    assert pacing.words == 2
    assert pacing.time_to_first_word_ms == 860
    assert pacing.speech_rate_wpm == pytest.approx(2 / (500 + 3 * 360 + 300 - 860) * 60_000)


def test_syllables_are_counted_over_the_time_of_speech() -> None:
    hearing = spoken("five six seven", syllables_ms=(1100, 1400, 1900, 2000))
    speaking_s = (3 * 300 + 2 * 60) / 1000
    assert pacing_of(hearing).syllables_per_s == pytest.approx(4 / speaking_s)
    assert pacing_of(spoken("five six")).syllables_per_s is None


def test_nothing_said_gives_no_rate() -> None:
    pacing = pacing_of(Hearing("test", 5000, (), ()))
    assert pacing == Pacing(0, None, 0, None, None, None, (), ())
    assert pacing_of(spoken("yes")).speech_rate_wpm is None


def test_the_curve_shows_the_slow_and_the_quick_half() -> None:
    quick = " ".join(["quick"] * 80)
    slow = " <800> ".join(["slow"] * 40)
    curve = pacing_of(spoken(f"{quick} {slow}")).curve
    assert all(point.end_ms - point.start_ms == WINDOW_MS for point in curve)
    assert curve[0].wpm == pytest.approx(60_000 / 360, rel=0.02)
    assert curve[-1].wpm == pytest.approx(60_000 / 1100, rel=0.1)


def test_an_answer_shorter_than_a_window_has_no_curve() -> None:
    assert pacing_of(spoken("too short for that")).curve == ()
