# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole faster-whisper path, held to exact words: a model that knows a dozen sentences.

How it was trained: ``training/whisper_micro``.
"""

import functools
import queue
import time
import tomllib
import wave
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from statistics import median

import numpy as np
import pytest

from benchmarks.references import read_folder
from benchmarks.scoring import start_errors_ms
from mockinterview.audio.sound_files import stream_16k
from mockinterview.domain.hearing import Hearing
from mockinterview.speech.events import Event, Failed, Heard, Ready, WordsHeard
from mockinterview.speech.hear import FileHearer
from mockinterview.speech.listener import Listener
from mockinterview.speech.transcriber import RATE_HZ, Samples
from mockinterview.speech.whisper import WhisperTranscriber
from tests.fakes.recogniser import read_wav
from tests.unit.speech import noises

DATA = Path(__file__).parents[2] / "data"
MODEL = DATA / "whisper_micro"
ENGINE = f"whisper:{MODEL}"
SAID = tomllib.loads((DATA / "whisper_micro.toml").read_text(encoding="utf-8"))
FIRST, SECOND = "librivox_austen_0920.wav", "librivox_austen_0930.wav"
#: It loses count of "words, words, words, words", as large ones do.
REPETITIVE = "mfa_acoustic_corpus.wav"
PATIENCE_S = 100

Hear = Callable[[str], Hearing]


@pytest.fixture(scope="module")
def transcriber() -> WhisperTranscriber:
    return WhisperTranscriber(MODEL)


@pytest.fixture(scope="module")
def hear(tmp_path_factory: pytest.TempPathFactory) -> Hear:
    hearer = FileHearer(stream_16k, ENGINE, tmp_path_factory.mktemp("models"))
    return functools.cache(lambda name: hearer.hear(DATA / "audio" / name))


def sound_of(name: str) -> Samples:
    return np.concatenate(list(read_wav(DATA / "audio" / name)))


@pytest.mark.parametrize("name", [name for name in SAID if name != REPETITIVE])
def test_each_word_is_heard_as_it_was_said(hear: Hear, name: str) -> None:
    assert hear(name).text == SAID[name]
    assert hear(name).engine == f"whisper:{MODEL.name}"


def test_words_begin_where_they_were_said(hear: Hear) -> None:
    errors_ms = [
        abs(error)
        for reference in read_folder(DATA / "audio")
        if reference.timed and reference.sound.name in SAID
        for error in start_errors_ms(reference.timed, hear(reference.sound.name).words)
    ]
    assert len(errors_ms) > 100
    assert median(errors_ms) <= 60


@pytest.mark.parametrize("name", SAID)
def test_words_lie_in_speech_one_after_the_other(hear: Hear, name: str) -> None:
    hearing = hear(name)
    times = [time for word in hearing.words for time in (word.start_ms, word.end_ms)]
    assert all(before <= after for before, after in pairwise(times))
    assert times[0] >= 0
    assert times[-1] <= hearing.duration_ms
    for word in hearing.words:
        assert any(
            span.start_ms <= word.start_ms < word.end_ms <= span.end_ms for span in hearing.speech
        )


def test_a_recording_is_heard_while_it_grows(tmp_path: Path) -> None:
    events: queue.SimpleQueue[Event] = queue.SimpleQueue()
    pause = np.zeros(RATE_HZ, np.float32)
    parts = [np.concatenate([sound_of(name), pause]) for name in (FIRST, SECOND)]
    take = tmp_path / "take.wav"
    write(take, parts[0])
    listener = Listener(read_wav, ENGINE, tmp_path, events.put)
    listener.start()
    try:
        listener.follow("live", take)
        assert wait_for(events, Ready) == Ready("whisper:whisper_micro")
        early = ""
        while early != SAID[FIRST]:  # heard before the rest was said
            event = wait_for(events, WordsHeard)
            assert isinstance(event, WordsHeard)
            early = " ".join([early, *(word.text for word in event.words)]).strip()
        with take.open("ab") as file:
            file.write(pcm(parts[1]))
        listener.finish("live", sum(map(len, parts)))
        heard = wait_for(events, Heard, Failed)
    finally:
        listener.close()
    assert isinstance(heard, Heard)
    assert heard.hearing.text == f"{SAID[FIRST]} {SAID[SECOND]}"


def write(path: Path, samples: Samples) -> None:
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, RATE_HZ, 0, "NONE", ""))
        file.writeframes(pcm(samples))


def pcm(samples: Samples) -> bytes:
    return (samples * 32767).astype("<i2").tobytes()


def wait_for(events: "queue.SimpleQueue[Event]", *kinds: type) -> Event:
    end = time.monotonic() + PATIENCE_S
    while True:
        event = events.get(timeout=max(0.0, end - time.monotonic()))
        if isinstance(event, kinds):
            return event


def test_nothing_is_made_up_where_the_model_hears_no_speech(
    transcriber: WhisperTranscriber,
) -> None:
    rng = np.random.default_rng(5)
    quiet = [0 * noises.TIME, noises.hum(), noises.hiss(rng), noises.chord()]
    for sound in (*quiet, noises.claps(rng), noises.applause(rng), noises.typing(rng)):
        assert transcriber.transcribe(sound.astype(np.float32)).words == ()


def test_what_was_heard_before_changes_nothing(transcriber: WhisperTranscriber) -> None:
    alone = transcriber.transcribe(sound_of(SECOND))
    transcriber.transcribe(sound_of(FIRST))
    assert transcriber.transcribe(sound_of(SECOND)) == alone


def test_each_word_is_as_sure_as_its_sentence(transcriber: WhisperTranscriber) -> None:
    words = transcriber.transcribe(sound_of(SECOND)).words
    assert {word.confidence for word in words} == {words[0].confidence}
    assert words[0].confidence is not None
    assert 0.8 <= words[0].confidence <= 1
