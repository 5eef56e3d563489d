# SPDX-License-Identifier: GPL-3.0-or-later
"""The built-in recogniser on human speech."""

from itertools import pairwise
from pathlib import Path
from statistics import median

import numpy as np
import pytest

from benchmarks.references import parse_sphinx
from benchmarks.scoring import start_errors_ms
from mockinterview.audio.sound_files import stream_16k
from mockinterview.domain.hearing import Hearing
from mockinterview.speech.builtin import BuiltinTranscriber
from mockinterview.speech.ear import Ear
from mockinterview.speech.hear import FileHearer
from mockinterview.speech.transcriber import RATE_HZ
from mockinterview.speech.voice_track import pitch_track
from tests.fakes.recogniser import read_wav
from tests.unit.speech import noises

SPEECH = Path(__file__).parents[2] / "data" / "audio" / "librivox_austen_0870.wav"


@pytest.fixture(scope="module")
def hearing(tmp_path_factory: pytest.TempPathFactory) -> Hearing:
    return FileHearer(read_wav, "builtin", tmp_path_factory.mktemp("models")).hear(SPEECH)


def test_the_words_are_those_that_were_said(hearing: Hearing) -> None:
    said = SPEECH.with_suffix(".txt").read_text().lower().split()
    heard = [word.strip(".,").lower() for word in hearing.text.replace("Mr.", "mister").split()]
    assert heard == said


def test_the_words_come_in_order_inside_the_recording(hearing: Hearing) -> None:
    times = [time for word in hearing.words for time in (word.start_ms, word.end_ms)]
    assert all(before <= after for before, after in pairwise(times))
    assert times[-1] <= hearing.duration_ms == 7100


def test_the_words_begin_where_they_were_said_and_lie_in_speech(hearing: Hearing) -> None:
    said = parse_sphinx(SPEECH.with_suffix(".words.json").read_text(encoding="utf-8"))
    assert median(map(abs, start_errors_ms(said, hearing.words))) <= 60
    for word in hearing.words:
        assert any(
            span.start_ms <= word.start_ms < word.end_ms <= span.end_ms for span in hearing.speech
        )


def test_the_voice_has_a_pitch_where_there_are_words(hearing: Hearing) -> None:
    assert hearing.voice is not None
    voiced = [
        any(hearing.voice.pitch_hz[word.start_ms // 20 : word.end_ms // 20])
        for word in hearing.words
    ]
    assert sum(voiced) >= 0.9 * len(voiced)
    assert len(hearing.voice.pitch_hz) == len(hearing.voice.level_dbfs) == 7100 // 20


@pytest.fixture(scope="module")
def ear() -> Ear:
    return Ear(BuiltinTranscriber())


def hear(ear: Ear, sound: noises.Sound) -> Hearing:
    listening = ear.listen()
    for _ in listening.feed(sound.astype(np.float32)):
        pass
    return listening.finish()


def test_nothing_is_made_up_where_nobody_speaks(ear: Ear) -> None:
    rng = np.random.default_rng(5)
    quiet = [0 * noises.TIME, noises.hum(), noises.hiss(rng), noises.claps(rng)]
    loud = [noises.applause(rng), noises.typing(rng), noises.chord(), noises.melody(rng)]
    for sound in (*quiet, *loud):
        hearing = hear(ear, sound)
        assert (hearing.words, hearing.speech, hearing.fillers) == ((), (), ())
        assert hearing.duration_ms == 1000 * noises.SECONDS


def test_a_plucked_note_is_no_word(ear: Ear) -> None:
    for seed in (0, 7):
        assert hear(ear, noises.melody(np.random.default_rng(seed))).words == ()


def test_many_voices_from_another_room_say_nothing(ear: Ear) -> None:
    names = ("librivox_austen_0870", "csm_read_speech_a", "csm_read_speech_b", "pico_quilter")
    voices = [np.concatenate(list(stream_16k(SPEECH.with_name(f"{name}.wav")))) for name in names]
    for level_dbfs in (-60, -45):
        hearing = hear(ear, noises.murmur(voices, level_dbfs))
        assert hearing.words == ()
        assert hearing.fillers == ()


def test_a_soft_voice_is_heard_all_the_same(ear: Ear) -> None:
    spoken = np.concatenate(list(stream_16k(SPEECH.with_name("pico_quilter.wav"))))
    loud = hear(ear, spoken.astype(np.float64))
    soft = hear(ear, spoken.astype(np.float64) * 10 ** (-35 / 20))
    assert len(soft.words) >= len(loud.words) - 1 >= 15


def test_the_syllables_are_about_as_many_as_were_said(hearing: Hearing) -> None:
    assert hearing.syllables_ms is not None
    # And mis-ter John Dash-wood had then lei-sure to con-si-der how much there might be
    # pru-dent-ly in his pow-er to do for them: 31.
    assert 25 <= len(hearing.syllables_ms) <= 37


def test_the_pitch_track_has_no_holes_inside_a_steady_tone() -> None:
    time = np.arange(RATE_HZ) / RATE_HZ
    tone = 0.1 * np.sin(2 * np.pi * 120 * np.outer(range(1, 6), time)).sum(axis=0)
    for length in (16_000, 15_900, 15_777):
        track = pitch_track(tone[:length].astype(np.float32))
        assert np.all(np.abs(track[2:-3] - 120) < 2)
