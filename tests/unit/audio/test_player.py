# SPDX-License-Identifier: GPL-3.0-or-later
"""The player: exact seeks, honest positions, loops, and an end that is told once."""

import threading

import numpy as np
import pytest

from mockinterview.audio.chime import chime
from mockinterview.audio.player import Player
from mockinterview.audio.sound import Sound
from mockinterview.audio.system import Device
from mockinterview.errors import AudioError
from tests.fakes.sound_system import LOUDSPEAKER, FakeSoundSystem

#: 1 frame a millisecond; every sample tells where it stands.
SOUND = Sound((np.arange(1000) / 1000).astype(np.float32), 1000)


def ready(sound: Sound = SOUND) -> tuple[Player, FakeSoundSystem, list[str]]:
    system, ends = FakeSoundSystem(), list[str]()
    player = Player(system=system, on_end=lambda: ends.append("end"))
    player.load(sound)
    return player, system, ends


def test_it_plays_every_sample_and_tells_the_end_once() -> None:
    player, system, ends = ready()
    player.play()
    assert player.is_playing
    while player.is_playing:
        system.output.pull(300)
    assert np.array_equal(system.output.played[:1000], SOUND.samples)
    assert not system.output.played[1000:].any()
    assert ends == ["end"]
    assert player.position_ms == player.duration_ms == 1000


def test_playing_again_after_the_end_starts_at_the_start() -> None:
    player, system, ends = ready()
    for _ in range(2):
        player.play()
        while player.is_playing:
            system.output.pull(400)
        assert np.array_equal(system.output.played[:1000], SOUND.samples)
    assert ends == ["end", "end"]


def test_the_position_is_what_is_heard_not_what_was_delivered() -> None:
    player, system, _ = ready()
    player.play()
    loudspeaker = system.output
    loudspeaker.latency_s = 0.15
    loudspeaker.pull(100)
    assert player.position_ms == 0
    loudspeaker.pull(100)
    assert player.position_ms == 50
    loudspeaker.time_s += 10.0  # nothing more was delivered: it cannot have gone on
    assert player.position_ms == 200
    player.close()


def test_a_seek_is_exact_to_the_sample_while_playing_and_while_not() -> None:
    player, system, _ = ready()
    player.play(from_ms=250)
    first = system.output
    first.pull(10)
    player.seek(700)
    assert first.is_closed  # what the device still held is not heard
    system.output.pull(10)
    player.pause()
    assert np.allclose(first.played, SOUND.samples[250:260])
    assert np.allclose(system.output.played, SOUND.samples[700:710])
    player.seek(5)
    assert player.position_ms == 5
    player.play()
    system.output.pull(3)
    assert np.allclose(system.output.played, SOUND.samples[5:8])
    player.seek(-3)
    assert player.position_ms == 0
    player.seek(99_999)
    system.output.pull(1)
    assert not player.is_playing


def test_the_end_is_told_when_it_was_heard_not_when_it_was_delivered() -> None:
    system, ended = FakeSoundSystem(), threading.Event()
    player = Player(system=system, on_end=ended.set)
    player.load(SOUND)
    player.play(from_ms=900)
    system.output.latency_s = 0.9
    system.output.pull(110)
    assert player.is_playing
    assert not ended.is_set()
    assert ended.wait(60)
    assert not player.is_playing
    player.play(from_ms=900)
    system.output.latency_s = 0.9
    ended.clear()
    system.output.pull(110)
    player.pause()  # what is still under way is cut off, and no end is told
    assert not ended.is_set()


def test_a_pause_stays_where_the_ear_was() -> None:
    player, system, ends = ready()
    player.play()
    system.output.latency_s = 0.05
    system.output.pull(200)
    assert player.position_ms == 150
    player.pause()
    assert (player.position_ms, player.is_playing, ends) == (150, False, [])
    player.play()
    system.output.pull(10)
    assert np.allclose(system.output.played, SOUND.samples[150:160])
    player.close()
    assert all(stream.is_closed for stream in system.opened)


def test_a_loop_repeats_until_it_is_cleared() -> None:
    player, system, ends = ready()
    player.set_loop(100, 103)
    player.play()
    system.output.pull(7)
    assert np.allclose(system.output.played, SOUND.samples[[100, 101, 102, 100, 101, 102, 100]])
    player.set_loop(100, 103)
    player.clear_loop()
    system.output.pull(2000)
    assert np.allclose(system.output.played[7:10], SOUND.samples[[101, 102, 103]])
    assert ends == ["end"]
    player.set_loop(500, 500)
    player.play(from_ms=999)
    player.set_loop(20, 30)
    assert player.is_playing
    system.output.pull(2)
    assert np.allclose(system.output.played, SOUND.samples[20:22])
    player.close()
    assert ends == ["end"]


def test_a_lost_loudspeaker_stops_without_telling_an_end() -> None:
    player, system, ends = ready()
    player.play()
    system.output.pull(100)
    system.output.lose()
    assert not player.is_playing
    assert ends == []


def test_a_device_that_refuses_the_rate_gets_its_own() -> None:
    player, system, _ = ready()
    system.refused = {("Loudspeaker", 1000, 1)}
    player.set_loop(200, 400)
    player.play(from_ms=300)
    assert system.output.rate_hz == 48_000
    assert player.duration_ms == 1000
    system.output.pull(480)
    assert system.output.played[100] == pytest.approx(0.302, abs=0.002)
    player.close()


def test_without_a_loudspeaker_it_says_so() -> None:
    player = Player(system=FakeSoundSystem(outputs=()))
    player.load(SOUND)
    with pytest.raises(AudioError, match="No loudspeaker was found"):
        player.play()
    stubborn = FakeSoundSystem(outputs=(Device("HDMI", "ALSA", 2, 48_000),))
    stubborn.refused = {("HDMI", rate, 1) for rate in (1000, 48_000, 44_100)}
    player = Player(system=stubborn)
    player.load(SOUND)
    with pytest.raises(AudioError, match="“HDMI” refuses"):
        player.play()
    assert not player.is_playing


def test_the_next_candidate_is_tried() -> None:
    system = FakeSoundSystem(outputs=(Device("HDMI", "ALSA", 2, 48_000), LOUDSPEAKER))
    system.refused = {("HDMI", rate, 1) for rate in (1000, 48_000, 44_100)}
    player = Player(system=system)
    player.load(SOUND)
    player.play()
    assert system.attempts[-1][0] == "Loudspeaker"
    player.close()


def test_nothing_loaded_plays_nothing() -> None:
    player = Player(system=FakeSoundSystem())
    player.play()
    player.pause()
    assert (player.is_playing, player.position_ms, player.duration_ms) == (False, 0, 0)


def test_the_chime_is_short_soft_and_without_a_click() -> None:
    sound = chime()
    assert 200 <= sound.duration_ms <= 300
    assert 0.2 <= np.abs(sound.samples).max() <= 0.3
    assert sound.samples[0] == sound.samples[-1] == 0.0
    assert np.abs(np.diff(sound.samples)).max() < 0.06
    assert np.abs(sound.samples[-480:]).max() < 0.01  # it has died away when recording begins
