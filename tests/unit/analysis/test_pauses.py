# SPDX-License-Identifier: GPL-3.0-or-later
"""Pauses come from the sound; the words say where in the sentence they fall."""

import pytest

from mockinterview.analysis.fillers import find_fillers
from mockinterview.analysis.pauses import MIN_PAUSE_MS, find_pauses
from mockinterview.analysis.tokens import tokens_of_words
from mockinterview.domain.hearing import HeardFiller, Hearing, Span, Word
from mockinterview.domain.measures import Pause, PausePlace
from tests.unit.analysis.hearings import spoken

BOUNDARY, MID = PausePlace.BOUNDARY, PausePlace.MID


def pauses_in(hearing: Hearing) -> tuple[Pause, ...]:
    tokens = tokens_of_words(hearing.words)
    return find_pauses(hearing.speech, tokens, find_fillers(tokens).filled, hearing.fillers)


def test_a_silence_of_just_the_shortest_length_counts() -> None:
    assert [p.length_ms for p in pauses_in(spoken(f"one. <{MIN_PAUSE_MS}> Two"))] == [250]
    assert pauses_in(spoken(f"one. <{MIN_PAUSE_MS - 1}> Two")) == ()


def test_gaps_between_words_are_no_pause_where_the_sound_goes_on() -> None:
    words = (Word("so", 1000, 1200), Word("then", 2500, 2800))
    hearing = Hearing("test", 4000, words, (Span(1000, 2800),))
    assert pauses_in(hearing) == ()


def test_silence_before_the_first_and_after_the_last_word_is_no_pause() -> None:
    words = (Word("well", 3000, 3300), Word("yes", 3400, 3700))
    cough, door = Span(500, 700), Span(6000, 6100)
    hearing = Hearing("test", 7000, words, (cough, Span(3000, 3700), door))
    assert pauses_in(hearing) == ()


def test_an_um_that_only_the_sound_shows_begins_the_answer() -> None:
    words = (Word("We", 3000, 3300), Word("left", 3400, 3700))
    heard = (HeardFiller("um", 1000, 1500, 0.9),)
    hearing = Hearing("test", 5000, words, (Span(1000, 1500), Span(3000, 3700)), heard)
    assert [(p.start_ms, p.end_ms) for p in pauses_in(hearing)] == [(1500, 3000)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("It broke. <600> We called them", BOUNDARY),
        ("it broke <600> and we called", BOUNDARY),
        ("it broke on Monday, <600> near noon", BOUNDARY),
        ("the trucks were late <600> I rang them", BOUNDARY),
        ("I fixed it <600> then we left", BOUNDARY),
        ("I told it <600> carefully to them", MID),
        ("it broke and <600> we called", MID),
        ("it broke. And <600> we called", BOUNDARY),
        ("we sent it to the <600> client on Friday", MID),
        ("by quarter past <600> um five we left", MID),
        ("we were <600> really late", MID),
        ("we gave them a. <600> New plan", MID),
        ("we should commit ourselves. <600> To reaching the goal", MID),
    ],
)
def test_where_a_pause_falls(text: str, place: PausePlace) -> None:
    assert pauses_in(spoken(text))[0].place is place


def test_without_words_pauses_still_count() -> None:
    hearing = Hearing("test", 5000, (), (Span(0, 1000), Span(2000, 3000)))
    assert pauses_in(hearing) == (Pause(1000, 2000, BOUNDARY),)
