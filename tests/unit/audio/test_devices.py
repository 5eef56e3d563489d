# SPDX-License-Identifier: GPL-3.0-or-later
"""Devices by name, and one sentence where PortAudio is missing."""

import sys

import pytest

from mockinterview.audio import devices
from mockinterview.audio.portaudio import PortAudio
from mockinterview.audio.system import Device, Direction
from mockinterview.errors import AudioError
from tests.fakes.sound_system import FakeSoundSystem


def test_a_chosen_device_is_found_by_key_or_name_and_nothing_else_is_tried() -> None:
    one, other = Device("USB: mic", "ALSA", 1, 48_000), Device("USB: mic", "OSS", 1, 44_100)
    system = FakeSoundSystem(inputs=(one, other))
    assert devices.candidates(system, Direction.INPUT, other.key) == (other,)
    assert devices.candidates(system, Direction.INPUT, "USB: mic") == (one,)


def test_without_a_choice_the_best_few_are_tried_in_order() -> None:
    many = tuple(Device(f"card {n}", "ALSA", 1, 48_000) for n in range(9))
    found = devices.candidates(FakeSoundSystem(outputs=many), Direction.OUTPUT, None)
    assert found == many[: len(found)]
    assert 1 < len(found) < 9
    assert devices.list_outputs(FakeSoundSystem(outputs=many)) == many


def test_without_portaudio_it_says_which_package_and_nothing_breaks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    monkeypatch.setattr(sys, "platform", "linux")
    assert "libportaudio2" in (devices.portaudio_problem() or "")
    assert devices.list_inputs() == ()
    assert devices.list_outputs() == ()
    assert devices.refresh() is False
    with pytest.raises(AudioError, match="libportaudio2"):
        devices.candidates(PortAudio(), Direction.INPUT, None)
