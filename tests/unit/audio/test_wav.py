# SPDX-License-Identifier: GPL-3.0-or-later
"""Our WAV files: readable by others, whole after a crash, honest about a full disk."""

import contextlib
import io
import sys
import wave
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from mockinterview.audio.wav import HEADER_BYTES, WavWriter, parse_header, read_info, repair
from mockinterview.errors import AudioError
from tests.fakes.files import FailingFiles

RATE_HZ = 1000
#: How many of four writes succeed when operation N fails: create, header, write, write, then (a
#: second is full) header and sync, write, write, header, sync, and at the end truncate.
FRAMES_SAFE = (0, 0, 0, 1, 1, 1, 2, 3, 3, 3, 4)


def ramp(frames: int) -> NDArray[np.int16]:
    return np.arange(frames).astype(np.int16)


def standard_library_reads(path: Path) -> NDArray[np.int16]:
    with wave.open(str(path), "rb") as sound:
        assert (sound.getnchannels(), sound.getsampwidth()) == (1, 2)
        return np.frombuffer(sound.readframes(sound.getnframes()), "<i2")


def test_another_reader_finds_every_sample(tmp_path: Path) -> None:
    writer = WavWriter(tmp_path / "take.wav", RATE_HZ)
    writer.write(ramp(1500))
    writer.write(ramp(7))
    writer.close()
    writer.close()
    expected = np.concatenate([ramp(1500), ramp(7)])
    assert np.array_equal(standard_library_reads(tmp_path / "take.wav"), expected)
    assert read_info(tmp_path / "take.wav").duration_ms == 1507


def test_a_take_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "take.wav"
    path.write_bytes(b"precious")
    with pytest.raises(AudioError, match="could not be started"):
        WavWriter(path, RATE_HZ)
    assert path.read_bytes() == b"precious"


def test_the_header_is_never_more_than_a_second_behind(tmp_path: Path) -> None:
    path = tmp_path / "take.wav"
    writer = WavWriter(path, RATE_HZ)
    for _ in range(25):
        writer.write(ramp(100))
        # As after kill -9: what is on the disk is read while the writer is still at it.
        behind = writer.frames - (read_info(path).claimed_bytes // 2)
        assert 0 <= behind < RATE_HZ
        assert path.stat().st_size == HEADER_BYTES + 2 * writer.frames
    writer.close()


def test_a_recording_cut_off_by_a_crash_is_whole_after_repair(tmp_path: Path) -> None:
    path = tmp_path / "take.wav"
    writer = WavWriter(path, RATE_HZ)
    writer.write(ramp(1234))
    copy = tmp_path / "crashed.wav"
    copy.write_bytes(path.read_bytes() + b"\x01")  # and half a sample
    writer.close()
    assert repair(copy).frames == 1234
    assert np.array_equal(standard_library_reads(copy), ramp(1234))
    assert copy.stat().st_size == HEADER_BYTES + 2 * 1234


def test_repair_leaves_a_whole_recording_and_a_strange_file_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "take.wav"
    writer = WavWriter(path, RATE_HZ)
    writer.write(ramp(10))
    writer.close()
    before = path.read_bytes()
    repair(path)
    assert path.read_bytes() == before
    stereo = tmp_path / "stereo.wav"
    with wave.open(str(stereo), "wb") as other:
        other.setnchannels(2)
        other.setsampwidth(2)
        other.setframerate(RATE_HZ)
        other.writeframes(bytes(400))
    stereo.write_bytes(stereo.read_bytes()[:-100])
    before = stereo.read_bytes()
    with pytest.raises(AudioError, match="left alone"):
        repair(stereo)
    assert stereo.read_bytes() == before


@pytest.mark.parametrize("rate_hz", [0, 1_000_001, 0x8FFFFFFF, 0xFFFFFFFF])
def test_a_recording_with_a_rate_that_cannot_be_is_left_alone(tmp_path: Path, rate_hz: int) -> None:
    path = tmp_path / "take.wav"
    writer = WavWriter(path, RATE_HZ)
    writer.write(ramp(10))
    writer.close()
    damaged = path.read_bytes()[:24] + rate_hz.to_bytes(4, "little") + path.read_bytes()[28:] + b"a"
    path.write_bytes(damaged)
    with pytest.raises(AudioError, match="not a WAV file"):
        repair(path)
    assert path.read_bytes() == damaged


@pytest.mark.skipif(sys.platform == "win32", reason="a hole takes room there")
def test_a_file_longer_than_a_wav_can_be_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "take.wav"
    WavWriter(path, RATE_HZ).close()
    with path.open("r+b") as file:
        file.truncate(2**32 + 100)  # a hole: it takes no room on the disk
    with pytest.raises(AudioError, match="left alone"):
        repair(path)
    assert path.stat().st_size == 2**32 + 100


@pytest.mark.parametrize("room", range(HEADER_BYTES, HEADER_BYTES + 2 * 30, 7))
def test_a_full_disk_keeps_all_that_fitted(tmp_path: Path, room: int) -> None:
    path = tmp_path / "take.wav"
    writer = WavWriter(path, RATE_HZ, FailingFiles(room_bytes=room))
    for _ in range((room - HEADER_BYTES) // 60):
        writer.write(ramp(30))
    with pytest.raises(AudioError, match="the disk is full"):
        writer.write(ramp(30))
    kept = writer.frames
    assert kept == (room - HEADER_BYTES) // 2
    with pytest.raises(AudioError):
        writer.write(ramp(1))
    writer.close()
    assert np.array_equal(standard_library_reads(path), np.resize(ramp(30), kept))


@pytest.mark.parametrize("fail_at", range(len(FRAMES_SAFE)))
def test_whichever_operation_fails_what_was_written_can_be_repaired(
    tmp_path: Path, fail_at: int
) -> None:
    path = tmp_path / "take.wav"
    frames = 0
    with contextlib.suppress(AudioError):
        writer = WavWriter(path, 10, FailingFiles(fail_at=fail_at))
        with contextlib.closing(writer):
            for _ in range(4):
                writer.write(ramp(9))
                frames = writer.frames
    assert frames == 9 * FRAMES_SAFE[fail_at]
    if frames:
        assert repair(path).frames >= frames


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"RIFF",
        b"RIFF\x00\x00\x00\x00WAVE",
        b"RIFF\x00\x00\x00\x00WAVEfmt \xff\xff\xff\xff",
        b"RIFF\x00\x00\x00\x00WAVEfmt \x10\x00\x00\x00" + bytes(16) + b"data\x00\x00\x00\x00",
        b"RIFF\x00\x00\x00\x00WAVEdata\x10\x00\x00\x00" + bytes(16),
        b"RIFF\x00\x00\x00\x00WAVE" + b"junk\x00\x00\x00\x00" * 1000,
        b"OggS" + bytes(60),
    ],
)
def test_what_is_no_wav_header_is_none(data: bytes) -> None:
    assert parse_header(io.BytesIO(data), len(data)) is None


def test_a_missing_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(AudioError, match=r"no\.wav cannot be read"):
        read_info(tmp_path / "no.wav")
