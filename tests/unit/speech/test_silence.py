# SPDX-License-Identifier: GPL-3.0-or-later
"""Voice activity, level and words as witnesses of silence."""

from collections.abc import Sequence

import numpy as np

from mockinterview.domain.hearing import Span, Word
from mockinterview.speech.silence import Mask, snap_words, spans_of, speech_mask

LOUD, QUIET = -25.0, -60.0


def spans(
    voice: Sequence[tuple[int, int]],
    loud: Sequence[tuple[int, int]],
    words: Sequence[Word] = (),
    length_ms: int = 3200,
) -> tuple[Span, ...]:
    chance = np.zeros(length_ms // 32, np.float32)
    for start, end in voice:
        chance[start // 32 : end // 32] = 1
    level = np.full(length_ms // 10, QUIET, np.float32)
    for start, end in loud:
        level[start // 10 : end // 10] = LOUD
    return spans_of(speech_mask(chance, level, words), length_ms)


def test_a_voice_ends_with_its_sound_though_the_network_notices_late() -> None:
    assert spans([(960, 1920)], [(960, 1700)]) == (Span(960, 1700),)


def test_a_voice_that_fades_lasts_as_long_as_it_is_above_the_noise() -> None:
    chance = np.zeros(100, np.float32)
    chance[30:60] = 1
    level = np.full(320, QUIET, np.float32)
    level[96:150] = LOUD
    level[150:170] = QUIET + 5  # too soft to count on its own
    assert spans_of(speech_mask(chance, level, ()), 3200) == (Span(960, 1700),)
    chance[47:60] = 0
    assert spans_of(speech_mask(chance, level, ()), 3200) == (Span(960, 1510),)


def test_sound_without_a_voice_is_no_speech() -> None:
    assert spans([], [(1000, 2000)]) == ()


def test_a_quiet_word_is_speech() -> None:
    words = [Word("a", 500, 900), Word("f", 900, 1050)]
    assert spans([(480, 1056)], [(500, 900)], words) == (Span(500, 1050),)


def test_a_silence_inside_a_stretched_word_is_found_and_the_word_drawn_in() -> None:
    word = Word("long", 500, 1500)
    chance = np.zeros(100, np.float32)
    chance[15:26] = 1
    level = np.full(320, QUIET, np.float32)
    level[50:80] = LOUD
    mask = speech_mask(chance, level, [word])
    assert spans_of(mask, 3200) == (Span(500, 800),)
    assert snap_words([word], mask) == (Word("long", 500, 800),)


def mask_of(start_ms: int, end_ms: int) -> Mask:
    mask = np.zeros(320, np.bool_)
    mask[start_ms // 10 : end_ms // 10] = True
    return mask


def test_a_word_far_from_any_sound_was_made_up() -> None:
    said, invented = Word("said", 500, 800), Word("invented", 1300, 1600)
    assert snap_words([said, invented], mask_of(500, 800)) == (said,)
    assert snap_words([invented, said], mask_of(2000, 2300)) == ()


def test_a_word_put_into_a_silence_shares_the_time_of_its_neighbour() -> None:
    but, who, cares = Word("but", 500, 620), Word("who", 680, 830), Word("cares", 900, 1300)
    assert snap_words([but, who], mask_of(500, 620)) == (
        Word("but", 500, 560),
        Word("who", 560, 620),
    )
    assert snap_words([who, cares], mask_of(900, 1300)) == (
        Word("who", 900, 1050),
        Word("cares", 1050, 1300),
    )


def test_a_stop_inside_a_word_is_no_silence() -> None:
    word = Word("attack", 500, 1000)
    assert spans([(480, 1024)], [(500, 700), (820, 1000)], [word]) == (Span(500, 1000),)


def test_there_may_be_nothing() -> None:
    nothing = speech_mask(np.zeros(0, np.float32), np.zeros(0, np.float32), [])
    assert spans_of(nothing, 0) == ()
    assert snap_words([], nothing) == ()
