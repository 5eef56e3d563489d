# SPDX-License-Identifier: GPL-3.0-or-later
"""The player at other speeds, and playing some stretches in a row."""

import numpy as np
import pytest

from mockinterview.audio.player import PART_GAP_MS, Player
from mockinterview.audio.sound import Sound
from tests.fakes.sound_system import FakeSoundSystem

RATE_HZ = 8000
#: Every sample tells where it stands, so that what was played can be read from it.
RAMP = Sound((np.arange(4 * RATE_HZ) / (4 * RATE_HZ)).astype(np.float32), RATE_HZ)
GAP = PART_GAP_MS * RATE_HZ // 1000


def ready(sound: Sound = RAMP) -> tuple[Player, FakeSoundSystem, list[str]]:
    system, ends = FakeSoundSystem(), list[str]()
    player = Player(system=system, on_end=lambda: ends.append("end"))
    player.load(sound)
    return player, system, ends


def stretch(start_ms: int, end_ms: int) -> np.ndarray:
    return RAMP.samples[start_ms * 8 : end_ms * 8]


def test_parts_are_played_in_a_row_with_a_silence_between_and_then_it_ends() -> None:
    player, system, ends = ready()
    player.play_parts([(1000, 1050), (3000, 3020)])
    while player.is_playing:
        system.output.pull(130)
    heard = system.output.played
    assert np.array_equal(heard[:400], stretch(1000, 1050))
    assert not heard[400 : 400 + GAP].any()
    assert np.array_equal(heard[400 + GAP :][:160], stretch(3000, 3020))
    assert not heard[400 + GAP + 160 :].any()
    assert ends == ["end"]
    assert player.position_ms == 3020


def test_the_position_jumps_with_the_parts_and_waits_in_the_silence() -> None:
    player, system, _ = ready()
    player.play_parts([(1000, 1050), (3000, 3100)])
    system.output.pull(200)
    assert player.position_ms == 1025
    system.output.pull(200 + GAP // 2)
    assert player.position_ms == 1050
    system.output.pull(GAP // 2 + 80)
    assert player.position_ms == 3010
    player.pause()
    player.play()  # a pause ends the row: it goes on from here
    system.output.pull(2000)
    assert np.array_equal(system.output.played[:2000], RAMP.samples[3010 * 8 :][:2000])
    player.close()


def test_a_click_elsewhere_ends_the_row_and_a_row_ends_the_loop() -> None:
    player, system, _ = ready()
    player.set_loop(0, 100)
    player.play_parts([(1000, 1010), (2000, 2010)])
    player.play(500)
    system.output.pull(1000)
    assert np.array_equal(system.output.played[:1000], RAMP.samples[4000:5000])
    player.close()


def test_parts_without_length_and_no_parts_play_nothing() -> None:
    player, system, _ = ready()
    player.play_parts([])
    player.play_parts([(500, 500)])
    assert not player.is_playing
    assert not system.opened


@pytest.mark.parametrize("speed", [0.5, 2.0])
def test_positions_are_on_the_sounds_own_time_at_any_speed(speed: float) -> None:
    player, system, ends = ready()
    player.set_speed(speed)
    assert player.duration_ms == 4000
    player.play(1000)
    system.output.pull(800)  # a tenth of a second for the ear
    assert player.position_ms == pytest.approx(1000 + 100 * speed, abs=2)
    assert system.output.played[400] == pytest.approx(
        RAMP.samples[round((1000 + 50 * speed) * 8)], abs=0.02
    )
    while player.is_playing:
        system.output.pull(800)
    assert ends == ["end"]
    assert player.position_ms == pytest.approx(4000, abs=30)


def test_a_change_of_speed_goes_on_where_the_ear_is() -> None:
    player, system, _ = ready()
    player.set_loop(1000, 3000)
    player.play(2000)
    system.output.pull(800)
    player.set_speed(2.0)
    assert player.is_playing
    assert player.position_ms == pytest.approx(2100, abs=2)
    system.output.pull(3600)  # 900 ms of the sound: the end of the loop
    system.output.pull(400)
    assert player.position_ms == pytest.approx(1100, abs=5)
    player.set_speed(1.0)
    system.output.pull(8)
    assert player.position_ms == pytest.approx(1101, abs=5)
    player.close()


def test_the_speed_stays_for_the_next_sound_and_for_a_device_of_another_rate() -> None:
    player, system, _ = ready()
    system.refused = {("Loudspeaker", RATE_HZ, 1)}
    player.set_speed(2.0)
    player.load(RAMP)
    player.play(1000)
    assert system.output.rate_hz == 48_000
    system.output.pull(4800)
    assert player.position_ms == pytest.approx(1200, abs=5)
    player.set_speed(0.5)
    system.output.pull(4800)
    assert player.position_ms == pytest.approx(1250, abs=10)
    player.close()


def test_looking_for_loudspeakers_early_does_no_harm() -> None:
    player, system, _ = ready()
    player.prepare()
    assert not system.opened
    Player(system=FakeSoundSystem(outputs=())).prepare()


def test_a_loudspeaker_that_starts_late_puts_the_blocks_before_right() -> None:
    player, system, _ = ready()
    player.play()
    loudspeaker = system.output
    loudspeaker.pull(400)  # fills the buffer: heard at once, as far as anyone can tell
    loudspeaker.pull(400)
    loudspeaker.latency_s = 0.19
    loudspeaker.pull(400)  # now it is known that all this comes 190 ms later
    assert player.position_ms == 0
    loudspeaker.time_s += 0.1
    assert player.position_ms == 60, "250 ms after the start, of which 190 were silent"
    player.close()
