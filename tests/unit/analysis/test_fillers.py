# SPDX-License-Identifier: GPL-3.0-or-later
"""Fillers: which words are, which are not, and that nothing is counted twice."""

import pytest

from mockinterview.analysis.fillers import find_fillers
from mockinterview.analysis.tokens import tokens_of_text, tokens_of_words
from mockinterview.domain.hearing import HeardFiller, Span
from mockinterview.domain.measures import FillerSource
from tests.unit.analysis.hearings import spoken


def in_text(text: str) -> list[str]:
    return [item.text for item in find_fillers(tokens_of_text(text)).fillers.items]


@pytest.mark.parametrize(
    ("text", "fillers"),
    [
        ("So, um, we had, uh, a plan.", ["um", "uh"]),
        ("Erm I think hmm yes", ["erm", "hmm"]),
        ("It was, like, really late.", ["like"]),
        ("and like I'd just start losing steam", ["like"]),
        ("there were like ninety people", ["like"]),
        ("The help desk, you know, didn't open.", ["you know"]),
        ("not when anything was on you know but all day", ["you know"]),
        ("I mean, it was too generous.", ["i mean"]),
        ("it was sort of tuned out", ["sort of"]),
        ("I kind of froze", ["kind of"]),
        ("Basically we lost it.", ["basically"]),
        ("and that was that, so.", ["so"]),
    ],
)
def test_a_filler_is_found(text: str, fillers: list[str]) -> None:
    assert in_text(text) == fillers


@pytest.mark.parametrize(
    "text",
    [
        "I like the work and I like the people.",
        "We would like to move.",
        "It looked like rain, and it felt like a race.",
        "Something like that happened.",
        "You know the client, she is careful.",
        "Do you know what it costs?",
        "If you know how to weld you never starve.",
        "That kind of contract is rare.",
        "What sort of work is it?",
        "That is what I mean by quality.",
        "The right people were in the right room.",
        "So I called them, so that they knew.",
        "Oh, mm-hmm, uh-huh.",
        "What actually happened was worse.",
    ],
)
def test_words_that_mean_something_are_left_alone(text: str) -> None:
    assert in_text(text) == []


def test_the_rate_is_per_minute_of_the_recording() -> None:
    hearing = spoken("um so we uh had a plan", tail_ms=0)
    fillers = find_fillers(tokens_of_words(hearing.words), (), 30_000).fillers
    assert (fillers.count, fillers.per_minute) == (2, 4.0)
    assert fillers.items[0].source is FillerSource.WORDS
    assert (fillers.items[0].start_ms, fillers.items[0].end_ms) == (1000, 1300)


def test_a_text_has_no_rate_and_no_times() -> None:
    fillers = find_fillers(tokens_of_text("um, we, like, left")).fillers
    assert fillers.per_minute is None
    assert [item.text for item in fillers.items] == ["um", "like"]
    assert all(item.start_ms is None for item in fillers.items)


def test_a_sound_that_a_written_filler_accounts_for_is_not_counted_twice() -> None:
    hearing = spoken("we um had <900> a plan")
    written_um = hearing.words[1]
    heard = (
        HeardFiller("um", written_um.start_ms - 40, written_um.end_ms, 0.9),
        HeardFiller("uh", hearing.words[2].end_ms + 200, hearing.words[2].end_ms + 600, 0.7),
    )
    items = find_fillers(tokens_of_words(hearing.words), heard, hearing.duration_ms).fillers.items
    assert [(item.text, item.source) for item in items] == [
        ("um", FillerSource.WORDS),
        ("uh", FillerSource.SOUND),
    ]


def test_a_sound_under_a_word_is_that_word() -> None:
    hearing = spoken("we had a plan")
    word = hearing.words[1]
    heard = (HeardFiller("um", word.start_ms + 10, word.end_ms - 10, 0.6),)
    assert find_fillers(tokens_of_words(hearing.words), heard, 5000).fillers.count == 0


def test_three_in_ten_seconds_are_a_burst_and_bursts_that_touch_are_one() -> None:
    close = "um we uh had um a plan uh here"
    hearing = spoken(f"{close} <20000> um then we left")
    fillers = find_fillers(tokens_of_words(hearing.words), (), hearing.duration_ms).fillers
    assert [burst.count for burst in fillers.bursts] == [4]
    assert fillers.bursts[0].start_ms == 1000
    two = spoken("um we uh had a plan")
    assert find_fillers(tokens_of_words(two.words), (), two.duration_ms).fillers.bursts == ()


def test_filled_pauses_are_no_words_but_fillers_that_are_words_are() -> None:
    finding = find_fillers(tokens_of_text("um it was, like, late"))
    assert finding.filled == {0}
    assert finding.marked == {0, 3}


def test_what_a_person_says_is_no_filler_is_none_and_what_is_called_one_counts() -> None:
    hearing = spoken("um we basically had um a plan so to speak")
    heard = (HeardFiller("uh", 200_000, 200_300, 0.7),)
    tokens = tokens_of_words(hearing.words)
    words = [Span(word.start_ms, word.end_ms) for word in hearing.words]
    before = find_fillers(tokens, heard, hearing.duration_ms)
    assert [item.text for item in before.fillers.items] == ["um", "basically", "um", "uh"]
    never = (words[0], words[2], Span(200_000, 200_300))
    own = (Span(words[7].start_ms, words[9].end_ms),)
    after = find_fillers(tokens, heard, hearing.duration_ms, never=never, own=own)
    assert [item.text for item in after.fillers.items] == ["um", "so to speak"]
    assert after.fillers.items[1].confidence == 1.0
    assert after.filled == {4}  # the first "um" is a word again, for the pace too
    assert after.marked == {4, 7, 8, 9}
