# SPDX-License-Identifier: GPL-3.0-or-later
"""Hearing while it is being said: what is left to do at the end."""

import itertools
import tracemalloc
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np

from mockinterview.speech.ear import Ear, Listening
from mockinterview.speech.transcriber import (
    RATE_HZ,
    Guess,
    Guesses,
    Samples,
    Unwanted,
    Wanted,
    always,
)
from tests.fakes.recogniser import read_wav

SPEECH = Path(__file__).parents[2] / "data" / "audio" / "librivox_austen_0870.wav"


class CountingTranscriber:
    """Writes down how much it was given, in seconds, and says one word."""

    name = "fake:counting"

    def __init__(self) -> None:
        self.given: list[float] = []

    def transcribe(self, samples: Samples, wanted: Wanted = always) -> Guesses:
        if not wanted():
            raise Unwanted
        self.given.append(len(samples) / RATE_HZ)
        return Guesses((Guess("hello", 1.0),))


def stopped() -> float:
    """Be a clock by which no work takes long, however slow this machine is."""
    return 0.0


def speech(seconds: float) -> Samples:
    return np.concatenate(list(read_wav(SPEECH)))[: int(seconds * RATE_HZ)]


def silence(seconds: float) -> Samples:
    return np.zeros(int(seconds * RATE_HZ), np.float32)


def hear_live(listening: Listening, sound: Samples) -> None:
    for start in range(0, len(sound), RATE_HZ // 10):
        for _ in listening.feed(sound[start : start + RATE_HZ // 10]):
            pass
        listening.think_ahead()


def test_nothing_is_left_to_hear_when_the_speaker_had_paused() -> None:
    transcriber = CountingTranscriber()
    listening = Ear(transcriber, stopped).listen()
    hear_live(listening, np.concatenate([silence(0.5), speech(3.0), silence(0.45)]))
    before = len(transcriber.given)
    hearing = listening.finish()
    assert len(transcriber.given) == before
    assert [word.text for word in hearing.words] == ["hello"]


def test_only_what_came_after_the_last_pause_is_left_to_hear() -> None:
    transcriber = CountingTranscriber()
    listening = Ear(transcriber, stopped).listen()
    hear_live(listening, np.concatenate([speech(3.0), silence(0.4), speech(1.5)]))
    before = len(transcriber.given)
    hearing = listening.finish()
    assert len(hearing.words) == 2
    assert sum(transcriber.given[before:]) < 2.2
    first, second = hearing.words
    assert first.end_ms <= second.start_ms


def test_a_span_that_goes_on_is_heard_again_as_a_whole() -> None:
    transcriber = CountingTranscriber()
    listening = Ear(transcriber, stopped).listen()
    sound = [speech(3.0), silence(0.2), speech(1.5), silence(1.0)]
    hear_live(listening, np.concatenate(sound))
    assert len(listening.finish().words) == 1
    assert max(transcriber.given) > 4.5


def test_speech_without_a_pause_is_heard_ahead_in_pieces() -> None:
    transcriber = CountingTranscriber()
    listening = Ear(transcriber, stopped).listen()
    hear_live(listening, np.concatenate([speech(6.0), speech(3.0)]))
    given = len(transcriber.given)
    hearing = listening.finish()
    assert sum(transcriber.given[given:]) < 4.1
    assert all(a.end_ms <= b.start_ms for a, b in pairwise(hearing.words))


def test_short_pieces_at_the_end_are_heard_anew_in_one() -> None:
    transcriber = CountingTranscriber()
    listening = Ear(transcriber, stopped).listen()
    hear_live(listening, np.concatenate([silence(0.5), speech(2.9)]))  # cut at a quiet point
    for _ in listening.feed(silence(0.3)):
        pass
    listening.think_ahead()  # the rest, up to the pause
    hearing = listening.finish()
    assert [word.text for word in hearing.words] == ["hello"]
    assert 2.9 < transcriber.given[-1] < 4.1


def test_a_span_that_closes_when_somebody_waits_is_put_together_from_its_pieces() -> None:
    transcriber = CountingTranscriber()
    hurried = False
    listening = Ear(transcriber, stopped).listen(lambda: not hurried)
    hear_live(listening, speech(5.0))
    given = len(transcriber.given)
    hurried = True
    for _ in listening.feed(np.concatenate([speech(7.0), silence(1.0)])):
        pass
    hearing = listening.finish()
    heard_twice_s = sum(transcriber.given[given:]) - 7.0
    assert heard_twice_s < 4.1, "what was known was not heard again"
    assert all(a.end_ms <= b.start_ms for a, b in pairwise(hearing.words))
    assert len(hearing.words) >= 2


def test_a_long_answer_needs_no_more_memory_than_a_short_one() -> None:
    listening = Ear(CountingTranscriber(), stopped).listen()
    turn = np.concatenate([speech(2.0), silence(8.0)])
    tracemalloc.start()
    try:
        sizes = []
        for _ in range(12):
            hear_live(listening, turn)
            sizes.append(tracemalloc.get_traced_memory()[0])
    finally:
        tracemalloc.stop()
    assert sizes[-1] - sizes[3] < turn.nbytes, "eight turns came since: their sound was kept"
    hearing = listening.finish()
    assert hearing.duration_ms == 120_000
    assert len(hearing.words) == 12
    assert hearing.words[-1].start_ms > 110_000


def test_an_engine_that_takes_long_is_asked_less_ahead() -> None:
    def asked(clock: Callable[[], float]) -> int:
        transcriber = CountingTranscriber()
        listening = Ear(transcriber, clock).listen()
        hear_live(listening, np.concatenate([speech(2.0), silence(0.3), speech(5.0)]))
        return len(transcriber.given)

    ticks = itertools.count()
    assert 1 <= asked(lambda: 5.0 * next(ticks)) < asked(stopped)
