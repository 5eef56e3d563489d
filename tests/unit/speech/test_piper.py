# SPDX-License-Identifier: GPL-3.0-or-later
"""Voices of Piper beside the system's: found, preferred, spoken with."""

import json
import sys
import wave
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from mockinterview.domain.question import PanelMember, PanelRole
from mockinterview.speech import voice_job
from mockinterview.speech.piper import MOST_SPEAKERS, USUAL_WPM, piper_voices
from mockinterview.speech.voices import AvailableVoice, Voice, choose_voices
from tests.fakes import piper

TEXT = "Tell me about a time you changed your mind."


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a voice and one of many speakers, where the package is installed."""
    monkeypatch.setitem(sys.modules, "piper", piper)
    monkeypatch.setattr(piper, "__spec__", ModuleSpec("piper", None))
    for name, speakers in (("amy", 1), ("crowd", 100)):
        (tmp_path / f"{name}.onnx").touch()
        told = {"language": {"code": "en_GB"}, "num_speakers": speakers}
        (tmp_path / f"{name}.onnx.json").write_text(json.dumps(told))
    return tmp_path


def length_and_level(path: Path) -> tuple[int, int]:
    with wave.open(str(path)) as sound:
        return sound.getnframes(), int.from_bytes(sound.readframes(1), "little")


def test_a_voice_is_found_with_its_speakers(folder: Path) -> None:
    voices = piper_voices(folder)
    assert [voice.name for voice in voices][:3] == ["amy", "crowd 0", "crowd 1"]
    assert len(voices) == 1 + MOST_SPEAKERS
    assert {voice.languages for voice in voices} == {("en_GB",)}


@pytest.mark.parametrize("told", ["", "{", "[]", '{"num_speakers": "many"}'])
def test_a_voice_that_cannot_be_read_is_left_out(folder: Path, told: str) -> None:
    (folder / "amy.onnx.json").write_text(told)
    assert "amy" not in [voice.name for voice in piper_voices(folder)]


def test_without_the_package_there_are_none(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "piper")
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    assert piper_voices(folder) == []


def test_it_speaks_through_the_same_job_at_the_rate_that_is_wanted(
    folder: Path, tmp_path: Path
) -> None:
    amy, _, second, *_ = piper_voices(folder)
    sounds = []
    for number, voice in enumerate((Voice(amy.id, USUAL_WPM), Voice(second.id, 2 * USUAL_WPM))):
        sounds.append(tmp_path / f"{number}.wav")
        assert voice_job.render(TEXT, voice, sounds[-1]) == ""
    (slow, first), (fast, other) = map(length_and_level, sounds)
    assert slow == 2 * fast
    assert (first, other) == (1, 2)


def test_it_goes_before_the_systems_voices_and_these_fill_up(folder: Path) -> None:
    (folder / "crowd.onnx").unlink()
    system = tuple(AvailableVoice(name, name, ("en-US",)) for name in ("gmw/en-us", "gmw/en"))
    panel = [PanelMember(name, name, PanelRole.PEER, "") for name in ("ann", "bob", "cy")]
    chosen = [voice.id for voice in choose_voices(panel, (*piper_voices(folder), *system)).values()]
    assert [voice_id.startswith("piper:") for voice_id in chosen] == [True, False, False]
    assert len(set(chosen)) == 3
