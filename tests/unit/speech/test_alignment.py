# SPDX-License-Identifier: GPL-3.0-or-later
"""When each word was said: forced alignment of known words on human speech."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from mockinterview.audio.sound_files import stream_16k
from mockinterview.domain.hearing import Word
from mockinterview.speech.alignment import Aligner
from mockinterview.speech.spans import SpokenSpan
from mockinterview.speech.transcriber import RATE_HZ, Guess, Samples
from mockinterview.speech.voice_activity import WINDOW

SPEECH = Path(__file__).parents[2] / "data" / "audio" / "librivox_austen_0870.wav"
SAID = (
    "And Mister John Dashwood had then leisure to consider how much there might be prudently in his"
    " power to do for them"
)
#: Words that no dictionary has, spelt after words that it has: both have to lie in one place.
UNKNOWN = {"Dashwood": "Dashwoode", "leisure": "leezure", "prudently": "prudentleigh"}
TOLERANCE_MS = 60
#: Where "be" begins, by the alignment that came with the recording.
BE_MS = 4790


@pytest.fixture(scope="module")
def aligner() -> Aligner:
    return Aligner()


def sound_of(path: Path, start_ms: int = 0, end_ms: int = 10_000) -> Samples:
    sound = np.concatenate(list(stream_16k(path)))
    return sound[start_ms * RATE_HZ // 1000 : end_ms * RATE_HZ // 1000]


def align(aligner: Aligner, sound: Samples, words: str) -> tuple[Word, ...]:
    span = SpokenSpan(0, sound, np.ones(len(sound) // WINDOW + 1, np.float32))
    aligned = aligner.align(span, [Guess(word) for word in words.split()])
    assert aligned.exact
    return aligned.words


def test_words_that_the_dictionary_lacks_are_found_where_they_are_said(aligner: Aligner) -> None:
    sound, said = sound_of(SPEECH), SAID
    for known, unknown in UNKNOWN.items():
        said = said.replace(known, unknown)
    assert said != SAID
    for one, other in zip(align(aligner, sound, SAID), align(aligner, sound, said), strict=True):
        assert abs(one.start_ms - other.start_ms) <= TOLERANCE_MS
        assert abs(one.end_ms - other.end_ms) <= TOLERANCE_MS


def test_words_are_found_in_sound_that_was_cut_while_somebody_spoke(aligner: Aligner) -> None:
    words = align(aligner, sound_of(SPEECH, 0, BE_MS + 90), SAID.split(" prudently")[0])
    assert words[-1].text == "be"
    assert abs(words[-1].start_ms - BE_MS) <= TOLERANCE_MS
    assert words[-1].end_ms <= BE_MS + 90


def test_a_way_is_found_through_fast_words_that_were_misheard(aligner: Aligner) -> None:
    words = align(
        aligner,
        sound_of(SPEECH.parent / "csm_conversational_a.wav", 3808, 12032),
        "Keep up with momentum because I'd start really early. I'd be like, okay, you're going to"
        " stop refining now. And then like you're advising the ages, and then I just let's start"
        " sneezing steam",
    )
    times = [time for word in words for time in (word.start_ms, word.end_ms)]
    assert all(before <= after for before, after in pairwise(times))
    assert times[0] >= 0
    assert times[-1] <= 12032 - 3808
