# SPDX-License-Identifier: GPL-3.0-or-later
"""A take outlives its microphone: another one goes on, and what is missing is known."""

import queue
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from mockinterview.audio.messages import Began, Block, Mark, Messages
from mockinterview.audio.recorder import Recorder
from mockinterview.audio.system import Device
from mockinterview.audio.take_writer import STALLED_S, TakeWriter
from mockinterview.audio.wav import WavWriter
from mockinterview.domain.session import GapCause, SoundGap
from tests.fakes.sound_system import MICROPHONE, FakeSoundSystem
from tests.unit.audio.test_recorder import recorded, tone, wait_for

WEBCAM = Device("Webcam", "ALSA", 1, 48_000)


class Clock:
    """Gives the times of a list, then the last of them for ever."""

    def __init__(self, *times_s: float) -> None:
        self._times_s = list(times_s)

    def __call__(self) -> float:
        return self._times_s.pop(0) if len(self._times_s) > 1 else self._times_s[0]


@pytest.fixture
def system() -> FakeSoundSystem:
    return FakeSoundSystem()


@pytest.fixture
def take(system: FakeSoundSystem, tmp_path: Path) -> Iterator[Recorder]:
    recorder = Recorder(system=system, first_block_within_s=0.05, look_for_another_s=60.0)
    recorder.start(tmp_path / "take.wav")
    yield recorder
    if recorder.is_recording:
        recorder.stop()


def test_another_microphone_goes_on_in_the_same_file(
    system: FakeSoundSystem, take: Recorder, tmp_path: Path
) -> None:
    before = system.input
    before.deliver(tone(4800))
    system.inputs = (WEBCAM,)
    before.lose()
    wait_for(lambda: take.notices)
    system.input.deliver(tone(4800) + 1)
    result = take.stop()
    assert result.problem is None
    assert result.device == "Webcam"
    (gap,) = result.gaps
    assert (gap.at_ms, gap.cause, gap.device) == (100, GapCause.MICROPHONE, "Webcam")
    samples = recorded(tmp_path / "take.wav")
    assert np.array_equal(samples[1:4801], tone(4800))
    assert np.array_equal(samples[-4800:], tone(4800) + 1)
    silence = samples[4801:-4801]
    assert not silence.any()
    assert len(silence) * 1000 // 48_000 == gap.length_ms
    assert before.is_closed


def test_the_chosen_microphone_is_taken_again_when_it_is_back(
    system: FakeSoundSystem, take: Recorder
) -> None:
    system.inputs, system.plugged_in = (), (MICROPHONE, WEBCAM)
    system.input.lose()
    wait_for(lambda: take.notices)
    assert take.stop().device == "Headset"


def test_whoever_speaks_is_told_at_once(system: FakeSoundSystem, take: Recorder) -> None:
    system.inputs = ()
    system.input.lose()
    wait_for(lambda: take.warning)
    assert "What you said until now is saved" in (take.warning or "")
    assert take.problem is None


def test_a_rate_that_the_other_has_not_is_made_to_fit(
    system: FakeSoundSystem, take: Recorder, tmp_path: Path
) -> None:
    slow = Device("Phone", "ALSA", 1, 16_000)
    system.refused = {("Phone", 48_000, 1), ("Phone", 44_100, 1)}
    system.inputs = (slow,)
    system.input.lose()
    wait_for(lambda: take.notices)
    for _ in range(10):
        system.input.deliver(np.full(1600, 1000, np.int16))
    result = take.stop()
    there = len(recorded(tmp_path / "take.wav")) - result.gaps[0].length_ms * 48
    assert there == pytest.approx(48_000, abs=2400)  # 1 s; what the filter holds is lost at the end
    assert recorded(tmp_path / "take.wav")[-4800:].mean() == pytest.approx(1000, abs=10)


def test_microphones_that_go_again_at_once_are_not_looked_for_for_ever(
    system: FakeSoundSystem, tmp_path: Path
) -> None:
    take = Recorder(system=system, first_block_within_s=0.05, look_for_another_s=0.2)
    take.start(tmp_path / "take.wav")
    system.input.deliver(tone(4800))

    def given_up_after_another_loss() -> str | None:
        for stream in tuple(system.opened):
            if stream.is_running:
                stream.lose()
        return take.problem

    wait_for(given_up_after_another_loss)
    assert take.problem == "The microphone was disconnected. The first 0:00 are saved."
    assert take.stop().frames >= 4801
    assert np.array_equal(recorded(tmp_path / "take.wav")[1:4801], tone(4800))
    assert all(stream.is_closed for stream in system.opened)


def test_stopping_while_another_is_looked_for_keeps_what_was_said(
    system: FakeSoundSystem, take: Recorder, tmp_path: Path
) -> None:
    system.input.deliver(tone(4800))
    system.inputs = ()
    system.input.lose()
    wait_for(lambda: take.warning)
    assert take.stop().frames == 4801
    assert len(recorded(tmp_path / "take.wav")) == 4801
    assert all(stream.is_closed for stream in system.opened)


def test_a_pause_does_not_count_as_missing(system: FakeSoundSystem, take: Recorder) -> None:
    take.pause()
    system.inputs = (WEBCAM,)
    system.input.lose()
    wait_for(lambda: take.notices)
    take.resume()
    system.input.deliver(tone(480))
    result = take.stop()
    assert (result.frames, result.gaps) == (481, ())


def write(
    tmp_path: Path, messages: Messages, clock: Clock, asleep: Clock
) -> tuple[TakeWriter, list[str]]:
    """Run a writer over messages that are all there already."""
    lost: list[str] = []

    def on_lost() -> None:
        lost.append("lost")
        messages.put(Mark.GAVE_UP)

    writer = WavWriter(tmp_path / "take.wav", 1000)
    take = TakeWriter(messages, writer, 1000, on_lost, clock, asleep)
    take.run()
    return take, lost


def block(samples: NDArray[np.int16], *, overflowed: bool = False) -> Block:
    return Block(samples[:, None], 0.0, overflowed)


def filled(*messages: "Began | Block | Mark") -> Messages:
    made: Messages = queue.SimpleQueue()
    for message in messages:
        made.put(message)
    return made


def test_a_microphone_that_falls_silent_is_noticed_within_two_seconds(tmp_path: Path) -> None:
    steps = [n / 10 for n in range(40)]
    took: list[float] = []

    class Watched(Clock):
        def __call__(self) -> float:
            took.append(super().__call__())
            return took[-1]

    take, lost = write(tmp_path, filled(Began("Headset", 1000)), Watched(*steps), Clock(0.0))
    assert lost == ["lost"]
    assert take.problem == "The microphone stopped giving sound. The first 0:00 are saved."
    assert STALLED_S < took[-1] < 2.0


def test_a_process_that_stood_still_does_not_blame_the_microphone(tmp_path: Path) -> None:
    messages = filled(
        Began("Headset", 1000), block(tone(100)), block(tone(100)), block(tone(100)), Mark.END
    )
    take, lost = write(tmp_path, messages, Clock(0.0, 0.0, 30.0), Clock(0.0))
    assert (lost, take.frames, take.gaps) == ([], 300, ())


def test_a_computer_that_slept_is_noticed_and_its_place_is_kept(tmp_path: Path) -> None:
    messages = filled(Began("Headset", 1000), block(tone(100)), block(tone(100)), Mark.END)
    take, _ = write(tmp_path, messages, Clock(0.0), Clock(0.0, 0.0, 0.0, 3600.0))
    assert take.gaps == (SoundGap(100, 0, GapCause.SLEEP),)
    assert take.frames == 200
    assert "slept" in take.notices[0]


def test_sound_that_was_dropped_is_told_once_and_counted_always(tmp_path: Path) -> None:
    drop = block(tone(100), overflowed=True)
    messages = filled(Began("Headset", 1000), block(tone(100)), drop, drop, drop, Mark.END)
    take, _ = write(tmp_path, messages, Clock(0.0), Clock(0.0))
    assert [gap.at_ms for gap in take.gaps] == [100, 200, 300]
    assert len(take.notices) == 1
