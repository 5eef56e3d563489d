# SPDX-License-Identifier: GPL-3.0-or-later
"""A recording read while it grows gives the same sound as read afterwards."""

import threading
from pathlib import Path

import numpy as np
import pytest

from mockinterview.audio import tail
from mockinterview.audio.sound_files import stream_16k
from mockinterview.audio.wav import HEADER_BYTES, WavWriter
from mockinterview.errors import AudioError

RATE_HZ = 44_100
VOICE = (
    np.cumsum(np.random.default_rng(7).integers(-300, 300, 3 * RATE_HZ)) % 20_000 - 10_000
).astype(np.int16)


def test_a_growing_recording_is_followed_to_its_last_sample(tmp_path: Path) -> None:
    path, done = tmp_path / "take.wav", threading.Event()

    def record() -> None:
        writer = WavWriter(path, RATE_HZ)
        for start in range(0, len(VOICE), 441):
            writer.write(VOICE[start : start + 441])
        writer.close()
        done.set()

    thread = threading.Thread(target=record)
    thread.start()
    live = np.concatenate(list(stream_16k(path, lambda: len(VOICE) if done.is_set() else None)))
    thread.join()
    afterwards = np.concatenate(list(stream_16k(path)))
    assert len(live) == pytest.approx(3 * 16_000, abs=1)
    together = min(len(live), len(afterwards))
    # Two resamplers with different filters: alike, not equal.
    assert np.corrcoef(live[:together], afterwards[:together])[0, 1] > 0.999


def test_only_so_much_is_read_as_the_take_has(tmp_path: Path) -> None:
    path = tmp_path / "take.wav"
    writer = WavWriter(path, RATE_HZ)
    writer.write(VOICE)
    writer.close()
    pieces = [samples for samples, _ in tail.follow(path, lambda: 10_000)]
    assert np.array_equal(np.concatenate(pieces), VOICE[:10_000])
    assert list(tail.follow(path, lambda: 0)) == []


def test_half_a_sample_waits_for_its_other_half(tmp_path: Path) -> None:
    path = tmp_path / "take.wav"
    writer = WavWriter(path, RATE_HZ)
    writer.write(VOICE[:100])
    whole = path.read_bytes()
    writer.close()
    path.write_bytes(whole[: HEADER_BYTES + 101])

    def put(data: bytes) -> None:
        path.write_bytes(data)

    pieces = tail.follow(path, lambda: 100, sleep=lambda _s: put(whole))
    assert np.array_equal(np.concatenate([samples for samples, _ in pieces]), VOICE[:100])


def test_a_file_that_appears_late_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "take.wav"
    naps: list[float] = []

    def sleep(seconds: float) -> None:
        naps.append(seconds)
        if len(naps) == 3:
            path.write_bytes(b"RIFF")  # the header itself may come in two pieces
        if len(naps) == 5:
            path.unlink()
            writer = WavWriter(path, RATE_HZ)
            writer.write(VOICE[:50])
            writer.close()

    pieces = [samples for samples, _ in tail.follow(path, lambda: 50, sleep)]
    assert np.array_equal(np.concatenate(pieces), VOICE[:50])
    assert len(naps) == 5


def test_patience_ends(tmp_path: Path) -> None:
    naps: list[float] = []
    with pytest.raises(AudioError, match="did not appear"):
        list(tail.follow(tmp_path / "no.wav", lambda: None, naps.append, patience_s=1))
    assert sum(naps) == pytest.approx(1)
    path = tmp_path / "take.wav"
    writer = WavWriter(path, RATE_HZ)
    writer.write(VOICE[:50])
    writer.close()
    promised = [samples for samples, _ in tail.follow(path, lambda: 99, naps.append, 1)]
    assert len(np.concatenate(promised)) == 50


def test_another_kind_of_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(b"OggS" * 50)
    with pytest.raises(AudioError, match="not a recording"):
        list(tail.follow(tmp_path / "a.wav", lambda: None))
