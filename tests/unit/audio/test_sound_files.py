# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound files of every kind: the right samples, or one sentence that names the file."""

import os
import pickle
import wave
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from mockinterview.audio.sound import Sound
from mockinterview.audio.sound_files import load_for_playback, peaks, stream_16k, warning
from mockinterview.audio.wav import WavWriter
from mockinterview.errors import AudioError


def tone(seconds: float, rate_hz: int, hz: float = 440.0) -> NDArray[np.float32]:
    time_s = np.arange(round(seconds * rate_hz)) / rate_hz
    return (0.4 * np.sin(2 * np.pi * hz * time_s)).astype(np.float32)


def encode(path: Path, codec: str, samples: NDArray[np.float32], rate_hz: int, layout: str) -> None:
    channels = 2 if layout == "stereo" else 1
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=rate_hz, layout=layout)
        assert isinstance(stream, av.AudioStream)
        block = np.repeat((samples * 32767).astype(np.int16), channels)[None, :]
        frame = av.AudioFrame.from_ndarray(block, format="s16", layout=layout)
        frame.sample_rate = rate_hz
        size = stream.codec_context.frame_size or 1024
        resampler = av.AudioResampler(stream.format, layout, rate_hz, frame_size=size)
        for piece in (*resampler.resample(frame), *resampler.resample(None)):
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))


def write_take(path: Path, samples: NDArray[np.float32], rate_hz: int) -> None:
    writer = WavWriter(path, rate_hz)
    writer.write((samples * 32767).astype(np.int16))
    writer.close()


def loudest_hz(samples: NDArray[np.float32], rate_hz: int) -> float:
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(spectrum.argmax() * rate_hz / len(samples))


@pytest.mark.parametrize(
    ("name", "codec", "rate_hz", "layout"),
    [
        ("a.wav", "pcm_s16le", 8000, "mono"),
        ("a.wav", "pcm_s16le", 48_000, "stereo"),
        ("a.wav", "pcm_f32le", 44_100, "mono"),
        ("a.flac", "flac", 96_000, "stereo"),
        ("a.mp3", "libmp3lame", 44_100, "stereo"),
        ("a.ogg", "libopus", 48_000, "mono"),
        ("a.m4a", "aac", 44_100, "mono"),
        ("Ünï 'cödé & ?.wav", "pcm_s16le", 22_050, "mono"),
    ],
)
def test_every_format_becomes_mono_at_16_khz(
    tmp_path: Path, name: str, codec: str, rate_hz: int, layout: str
) -> None:
    path = tmp_path / name
    encode(path, codec, tone(2.0, rate_hz), rate_hz, layout)
    blocks = list(stream_16k(path))
    assert {block.dtype for block in blocks} == {np.dtype(np.float32)}
    assert {len(block) for block in blocks[:-1]} == {1600}
    samples = np.concatenate(blocks)
    assert len(samples) / 16_000 == pytest.approx(2.0, abs=0.08)  # MP3 and AAC pad
    middle = samples[8000:24_000]
    assert loudest_hz(middle, 16_000) == pytest.approx(440, abs=1)
    assert np.abs(middle).max() == pytest.approx(0.4, abs=0.03)
    sound = load_for_playback(path)
    assert sound.rate_hz == rate_hz
    assert loudest_hz(sound.samples, rate_hz) == pytest.approx(440, abs=1)


def test_our_own_takes_are_read_sample_for_sample(tmp_path: Path) -> None:
    expected = np.arange(-500, 500, dtype=np.int16)
    writer = WavWriter(tmp_path / "take.wav", 44_100)
    writer.write(expected)
    writer.close()
    sound = load_for_playback(tmp_path / "take.wav")
    assert np.array_equal(sound.samples * 32768, expected)
    assert sound.rate_hz == 44_100


@pytest.mark.parametrize("channels", [3, 7, 8, 9, 16, 48])
def test_a_file_of_many_channels_is_their_mean(tmp_path: Path, channels: int) -> None:
    """Eight and more once ended the process: they were read from where no frame is."""
    samples = np.arange(1600 * channels, dtype="<i2").reshape(-1, channels) % 20_000
    with wave.open(str(tmp_path / "many.wav"), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(samples.tobytes())
    sound = load_for_playback(tmp_path / "many.wav")
    expected = samples.astype(np.float32).mean(axis=1) / 32768
    assert np.allclose(sound.samples, expected, atol=1e-4)


def bad_files(folder: Path) -> dict[str, str]:
    """Make bad files; return what is said of each."""
    (folder / "empty.wav").write_bytes(b"")
    (folder / "words.wav").write_text("These are words, not sound.\n" * 50)
    (folder / "folder.wav").mkdir()
    write_take(folder / "header.wav", np.zeros(0, np.float32), 48_000)
    write_take(folder / "codec.wav", np.zeros(800, np.float32), 8000)
    whole = (folder / "codec.wav").read_bytes()
    (folder / "codec.wav").write_bytes(whole[:20] + b"\x05\x04" + whole[22:])
    (folder / "rate.wav").write_bytes(whole[:24] + b"\x2e\x2e\x2e\x2e" + whole[28:])
    (folder / "head.flac").write_bytes(b"fLaC\x00\x00\x00\x22")
    (folder / "list.m3u8").write_text("#EXTM3U\n#EXTINF:1,\nhttp://192.0.2.1/a.mp3\n")
    (folder / "noise.mp3").write_bytes(np.random.default_rng(1).bytes(20_000))
    with av.open(str(folder / "picture.mp4"), "w") as container:
        stream = container.add_stream("mpeg4", rate=5)
        stream.width = stream.height = 32
        frame = av.VideoFrame.from_ndarray(np.zeros((32, 32, 3), np.uint8), format="rgb24")
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return {
        "missing.wav": "There is no file",
        "empty.wav": "is empty",
        "words.wav": "not a sound file that this app can read",
        "folder.wav": "is a folder",
        "header.wav": "has no sound in it",
        "codec.wav": "not a sound file that this app can read",
        "rate.wav": "not a sound file that this app can read",
        "head.flac": "not a sound file that this app can read",
        "list.m3u8": "not a sound file that this app can read",
        "noise.mp3": "(has no sound in it|not a sound file)",
        "picture.mp4": "has no sound in it",
    }


def test_whatever_is_wrong_is_one_sentence_that_names_the_file(tmp_path: Path) -> None:
    for name, sentence in bad_files(tmp_path).items():
        for read in (lambda path: list(stream_16k(path)), load_for_playback):
            with pytest.raises(AudioError, match=sentence) as caught:
                read(tmp_path / name)
            assert name in str(caught.value)
            assert "\n" not in str(caught.value)


def test_a_name_that_no_file_can_have_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AudioError, match="not a file name"):
        list(stream_16k(tmp_path / "a\0b.wav"))
    with pytest.raises(AudioError):
        list(stream_16k(tmp_path / ("x" * 5000)))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
def test_a_file_without_permission_is_one_sentence(tmp_path: Path) -> None:
    write_take(tmp_path / "take.wav", tone(0.1, 8000), 8000)
    (tmp_path / "take.wav").chmod(0)
    with pytest.raises(AudioError, match="permission denied"):
        list(stream_16k(tmp_path / "take.wav"))


def test_a_shortened_file_gives_what_is_there_and_a_warning(tmp_path: Path) -> None:
    whole = tmp_path / "whole.wav"
    with wave.open(str(whole), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes((tone(90, 8000) * 32767).astype("<i2").tobytes())
    assert warning(whole) is None
    short = tmp_path / "short.wav"
    short.write_bytes(whole.read_bytes()[: 44 + 2 * 8000 * 20 + 1])
    assert sum(map(len, stream_16k(short))) == pytest.approx(20 * 16_000, abs=200)
    assert load_for_playback(short).duration_ms == 20_000
    assert warning(short) == (
        "short.wav ends early: its header promises 1:30, 0:20 are there. What is there was used."
    )
    flac = tmp_path / "short.flac"
    encode(flac, "flac", tone(4, 16_000), 16_000, "mono")
    flac.write_bytes(flac.read_bytes()[:-2000])
    assert 16_000 < sum(map(len, stream_16k(flac))) < 64_000


def test_an_hour_is_too_long_for_one_answer(tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    write_take(path, np.zeros(10, np.float32), 8000)
    frames = 3600 * 8000
    header = bytearray(path.read_bytes()[:44])
    header[40:44] = (2 * frames).to_bytes(4, "little")
    path.write_bytes(header)
    os.truncate(path, 44 + 2 * frames)  # a sparse file: an hour of silence in no room
    with pytest.raises(AudioError, match="an hour long or longer"):
        next(stream_16k(path))
    os.truncate(path, 44 + 2 * (frames - 1))
    assert len(next(stream_16k(path))) == 1600


def test_an_hour_is_noticed_where_no_header_tells(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mockinterview.audio.sound_files.LONGEST_S", 3)
    encode(tmp_path / "a.flac", "flac", tone(3.5, 16_000), 16_000, "mono")
    with pytest.raises(AudioError, match="an hour long or longer"):
        list(stream_16k(tmp_path / "a.flac"))


def test_the_stream_can_be_named_in_another_process() -> None:
    assert pickle.loads(pickle.dumps(stream_16k)) is stream_16k  # noqa: S301 - our own bytes


def test_peaks_hold_the_extremes_of_each_stretch() -> None:
    sound = Sound(np.array([0.1, -0.5, 0.2, 0.9, -0.1, 0.0], np.float32), 1000)
    expected = np.array([[-0.5, 0.1], [0.2, 0.9], [-0.1, 0.0]], np.float32)
    assert np.array_equal(peaks(sound, 3), expected)
    assert peaks(sound, 50).shape == (50, 2)
    assert np.array_equal(peaks(sound, 1), np.array([[-0.5, 0.9]], np.float32))
    assert not peaks(Sound(np.zeros(0, np.float32), 1000), 4).any()
    assert peaks(sound, 0).shape == (0, 2)
