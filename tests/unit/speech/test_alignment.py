# SPDX-License-Identifier: GPL-3.0-or-later
"""When each word was said: forced alignment of known words on human speech."""

from pathlib import Path

import numpy as np
import pytest

from mockinterview.domain.hearing import Word
from mockinterview.speech.alignment import Aligner
from mockinterview.speech.spans import SpokenSpan
from mockinterview.speech.transcriber import Guess, Samples
from mockinterview.speech.voice_activity import WINDOW
from tests.fakes.recogniser import read_wav

SPEECH = Path(__file__).parents[2] / "data" / "audio" / "librivox_austen_0870.wav"
SAID = (
    "And Mister John Dashwood had then leisure to consider how much there might be prudently in his"
    " power to do for them"
)
#: Words that no dictionary has, spelt after words that it has: both have to lie in one place.
UNKNOWN = {"Dashwood": "Dashwoode", "leisure": "leezure", "prudently": "prudentleigh"}
TOLERANCE_MS = 60


@pytest.fixture(scope="module")
def aligner() -> Aligner:
    return Aligner()


def align(aligner: Aligner, sound: Samples, words: str) -> tuple[Word, ...]:
    span = SpokenSpan(0, sound, np.ones(len(sound) // WINDOW + 1, np.float32))
    aligned = aligner.align(span, [Guess(word) for word in words.split()])
    assert aligned.exact
    return aligned.words


def test_words_that_the_dictionary_lacks_are_found_where_they_are_said(aligner: Aligner) -> None:
    sound, said = np.concatenate(list(read_wav(SPEECH))), SAID
    for known, unknown in UNKNOWN.items():
        said = said.replace(known, unknown)
    assert said != SAID
    for one, other in zip(align(aligner, sound, SAID), align(aligner, sound, said), strict=True):
        assert abs(one.start_ms - other.start_ms) <= TOLERANCE_MS
        assert abs(one.end_ms - other.end_ms) <= TOLERANCE_MS
