# SPDX-License-Identifier: GPL-3.0-or-later
"""The speaker: a file that holds the whole text, or one sentence; a process that always ends."""

import multiprocessing
import os
import shutil
import threading
import time
import wave
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import pytest

from mockinterview.errors import SpeechError
from mockinterview.speech import voice_job
from mockinterview.speech.rendered import problem_with
from mockinterview.speech.speaker import RenderStopped, Speaker
from mockinterview.speech.voices import Voice
from tests.fakes import voice_jobs

TEXT = "What did you do next?"
VOICE = Voice("gmw/en-us+f3", 160, 50)


@pytest.fixture(autouse=True)
def no_process_left_behind() -> Iterator[None]:
    yield
    assert not multiprocessing.active_children()


@pytest.fixture
def without_command(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the system's own command away."""
    monkeypatch.setattr("mockinterview.speech.speaker.shutil.which", lambda _name: None)


def never() -> threading.Event:
    return threading.Event()


def test_a_text_is_rendered_once_and_found_again(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    speaker = Speaker(tmp_path, render_job=voice_jobs.good)
    sound = speaker.render(TEXT, VOICE, never())
    assert problem_with(sound, TEXT) is None
    assert capfd.readouterr() == ("", "")  # ours may be JSON that another program reads
    assert speaker.render(TEXT, VOICE, never()) == sound
    assert voice_jobs.times_asked(tmp_path) == 1
    others = {
        speaker.render("And then?", VOICE, never()),
        speaker.render(TEXT, Voice(VOICE.id, 145, VOICE.pitch), never()),
        speaker.render(TEXT, Voice("gmw/en-us+m3", 160, 50), never()),
    }
    assert len(others | {sound}) == 4
    assert sorted(tmp_path.glob("*.wav")) == sorted(others | {sound})  # and no part is left


def test_a_damaged_file_in_the_cache_is_rendered_again(tmp_path: Path) -> None:
    speaker = Speaker(tmp_path, render_job=voice_jobs.good)
    sound = speaker.render(TEXT, VOICE, never())
    sound.write_bytes(sound.read_bytes()[:100])
    assert speaker.render(TEXT, VOICE, never()) == sound
    assert problem_with(sound, TEXT) is None


def test_it_tries_three_times(tmp_path: Path) -> None:
    speaker = Speaker(tmp_path, render_job=voice_jobs.good_at_the_third_try)
    assert problem_with(speaker.render(TEXT, VOICE, never()), TEXT) is None
    assert voice_jobs.times_asked(tmp_path) == 3


@pytest.mark.usefixtures("without_command")
@pytest.mark.parametrize("job", [voice_jobs.silent, voice_jobs.dead])
def test_without_any_voice_it_is_one_sentence_and_no_file(tmp_path: Path, job: object) -> None:
    assert callable(job)
    with pytest.raises(SpeechError, match="shown, not read aloud"):
        Speaker(tmp_path, render_job=job).render(TEXT, VOICE, never())
    assert not list(tmp_path.glob("*.wav"))
    assert voice_jobs.times_asked(tmp_path) == 3


@pytest.mark.skipif(not shutil.which("espeak-ng"), reason="needs the espeak-ng command")
def test_the_command_speaks_where_the_library_fails(tmp_path: Path) -> None:
    speaker = Speaker(tmp_path, render_job=voice_jobs.dead)
    hostile = '--version; "$(touch x)" what did you do?'
    for text in (TEXT, hostile):
        assert problem_with(speaker.render(text, VOICE, never()), text) is None


@pytest.mark.usefixtures("without_command")
def test_a_process_that_never_comes_back_is_given_up(tmp_path: Path) -> None:
    speaker = Speaker(tmp_path, render_job=voice_jobs.endless, render_within_s=0.1)
    with pytest.raises(SpeechError):
        speaker.render(TEXT, VOICE, never())


def test_stop_ends_it_at_once_and_tries_nothing_more(tmp_path: Path) -> None:
    speaker, stop = Speaker(tmp_path, render_job=voice_jobs.endless), threading.Event()

    def stop_once_it_runs() -> None:
        while not voice_jobs.times_asked(tmp_path):
            time.sleep(0.01)
        stop.set()

    stopper = threading.Thread(target=stop_once_it_runs)
    stopper.start()
    with pytest.raises(RenderStopped):
        speaker.render(TEXT, VOICE, stop)
    stopper.join()
    assert voice_jobs.times_asked(tmp_path) == 1
    assert not list(tmp_path.glob("*.wav"))


def test_the_cache_keeps_what_was_used_last(tmp_path: Path) -> None:
    size = 44 + 2 * 60 * 10 * voice_jobs.RATE_HZ // 1000
    speaker = Speaker(tmp_path, render_job=voice_jobs.good, cache_bytes=2 * size)
    first, second = (speaker.render(f"question {n}", VOICE, never()) for n in "12")
    for age_s, sound in ((20, first), (10, second)):
        os.utime(sound, (time.time() - age_s,) * 2)
    assert speaker.render("question 1", VOICE, never()) == first
    third = speaker.render("question 3", VOICE, never())
    assert sorted(tmp_path.glob("*.wav")) == sorted([first, third])


def test_a_cache_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SpeechError, match="cannot be written"):
        Speaker(tmp_path / "file" / "voices").render(TEXT, VOICE, never())


def test_voices_are_listed_and_no_engine_is_no_voices(tmp_path: Path) -> None:
    assert [v.id for v in Speaker(tmp_path, voices_job=voice_jobs.two_voices).voices()] == [*"ab"]
    mute = Speaker(tmp_path, voices_job=voice_jobs.no_voices)
    assert mute.voices() == ()
    assert "shown, not read aloud" in (mute.problem() or "")


@pytest.mark.skipif(not shutil.which("espeak-ng"), reason="needs espeak-ng")
def test_the_real_engine_speaks_with_a_variant(tmp_path: Path) -> None:
    speaker = Speaker(tmp_path)
    assert speaker.problem() is None
    assert "gmw/en-us" in {voice.id for voice in speaker.voices()}
    sounds = [
        speaker.render(TEXT, Voice(f"gmw/en-us+{variant}", 160, 50), never()).read_bytes()
        for variant in ("f3", "m3")
    ]
    assert sounds[0] != sounds[1]


@pytest.mark.parametrize(
    ("ms", "pattern", "problem"),
    [
        (600, (0, 9000, 0, -9000), None),
        (300, (0, 9000, 0, -9000), "300 ms are too short for 21 characters"),
        (600, (0, 1), "it is silent"),
        (0, (0,), "0 ms are too short for 21 characters"),
    ],
)
def test_what_counts_as_rendered(
    tmp_path: Path, ms: int, pattern: tuple[int, ...], problem: str | None
) -> None:
    voice_jobs.write_wav(tmp_path / "a.wav", ms, pattern)
    assert problem_with(tmp_path / "a.wav", TEXT) == problem


def test_a_file_that_is_cut_off_or_no_sound_is_not_rendered(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    assert problem_with(path, TEXT) == "there is no file"
    voice_jobs.write_wav(path, 2000)
    with wave.open(str(path)) as sound:
        assert sound.getnframes() == 16_000
    path.write_bytes(path.read_bytes()[:-2])
    assert problem_with(path, TEXT) == "its end is missing"
    path.write_bytes(b"")
    assert "is not sound" in (problem_with(path, TEXT) or "")


def test_what_macos_writes_becomes_a_wav_file(tmp_path: Path) -> None:
    aiff = tmp_path / "part.aiff"
    with av.open(str(aiff), "w") as container:
        stream = container.add_stream("pcm_s16be", rate=22_050, layout="mono")
        assert isinstance(stream, av.AudioStream)
        tone = (9000 * np.sin(np.arange(22_050) / 10)).astype(np.int16)
        frame = av.AudioFrame.from_ndarray(tone[None, :], format="s16", layout="mono")
        frame.sample_rate = 22_050
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    voice_job._convert_to_wav(aiff, tmp_path / "part.wav")
    assert problem_with(tmp_path / "part.wav", TEXT) is None
    with wave.open(str(tmp_path / "part.wav")) as sound:
        assert np.array_equal(np.frombuffer(sound.readframes(99_999), "<i2"), tone)
    assert not aiff.exists()
