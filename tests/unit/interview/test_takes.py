# SPDX-License-Identifier: GPL-3.0-or-later
"""A sound file becomes a take: sample for sample, or not at all."""

from pathlib import Path

import numpy as np
import pytest

from mockinterview.audio.wav import WavWriter, read_info
from mockinterview.errors import AudioError
from mockinterview.interview.takes import copy_as_take


def test_a_recording_of_ours_is_copied_bit_by_bit(tmp_path: Path) -> None:
    source, target = tmp_path / "a.wav", tmp_path / "takes" / "b.wav"
    writer = WavWriter(source, 44_100)
    writer.write(np.arange(-32_768, 32_768).astype(np.int16))
    writer.close()
    copied = copy_as_take(source, target)
    assert target.read_bytes() == source.read_bytes()
    assert (copied.rate_hz, copied.frames, copied.duration_ms) == (44_100, 65_536, 1486)
    assert read_info(target).frames == copied.frames


def test_what_cannot_be_read_whole_leaves_no_take(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "words.mp3").write_text("words")
    with pytest.raises(AudioError, match=r"words\.mp3"):
        copy_as_take(tmp_path / "words.mp3", tmp_path / "take.wav")
    monkeypatch.setattr("mockinterview.audio.sound_files.LONGEST_S", 1)
    source = Path(__file__).parents[2] / "data" / "audio" / "jfk.flac"
    with pytest.raises(AudioError, match="an hour long"):
        copy_as_take(source, tmp_path / "take.wav")
    assert not (tmp_path / "take.wav").exists()
