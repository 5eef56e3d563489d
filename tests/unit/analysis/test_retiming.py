# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's words get the recogniser's times."""

from hypothesis import given
from hypothesis import strategies as st

from mockinterview.analysis.retiming import retime
from mockinterview.domain.hearing import Word

HEARD = (Word("we", 100, 200), Word("shipped", 250, 600), Word("eight", 900, 1100))


def test_words_heard_right_keep_their_times_and_take_the_given_spelling() -> None:
    assert retime("We shipped, eight.", HEARD, 2000) == (
        Word("We", 100, 200),
        Word("shipped,", 250, 600),
        Word("eight.", 900, 1100),
    )


def test_a_run_that_was_heard_wrong_shares_the_time_by_length() -> None:
    words = retime("we chipped it eight", HEARD, 2000)
    assert [(word.start_ms, word.end_ms) for word in words[1:3]] == [(250, 522), (522, 600)]


def test_words_that_were_not_heard_go_into_the_gap() -> None:
    words = retime("we shipped all eight", HEARD, 2000)
    assert words[2] == Word("all", 600, 900)


def test_a_transcript_of_silence_is_spread_over_it() -> None:
    assert retime("one two", (), 1000) == (Word("one", 0, 500), Word("two", 500, 1000))


@given(st.text(max_size=60))
def test_every_word_comes_back_in_order_inside_the_recording(text: str) -> None:
    words = retime(text, HEARD, 2000)
    assert [word.text for word in words] == text.split()
    times = [time for word in words for time in (word.start_ms, word.end_ms)]
    assert times == sorted(times)
    assert all(0 <= time <= 2000 for time in times)
