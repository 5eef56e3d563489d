# SPDX-License-Identifier: GPL-3.0-or-later
"""The recorder: every sample in the file, whatever happens to the device or the disk."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from mockinterview.audio import sound_files
from mockinterview.audio.files import DiskFiles, Files
from mockinterview.audio.recorder import Recorder
from mockinterview.audio.sound_files import load_for_playback
from mockinterview.audio.system import Device
from mockinterview.audio.take_writer import LONGEST_S
from mockinterview.domain.session import SoundGap
from mockinterview.errors import AudioError
from tests.fakes.files import FailingFiles
from tests.fakes.sound_system import MICROPHONE, FakeSoundSystem


class Clock:
    """A clock that the test moves."""

    now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


def tone(frames: int) -> NDArray[np.int16]:
    return (np.arange(frames) % 251 * 40 - 5000).astype(np.int16)


def recorded(path: Path) -> NDArray[np.int16]:
    return np.round(load_for_playback(path).samples * 32768).astype(np.int16)


def wait_for(condition: Callable[[], object]) -> None:
    give_up_s = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < give_up_s
        time.sleep(0.005)


def recorder(system: FakeSoundSystem, files: Files | None = None) -> Recorder:
    return Recorder(
        system=system,
        files=files or DiskFiles(),
        first_block_within_s=0.05,
        look_for_another_s=0.1,
    )


def test_every_sample_is_in_the_file_to_the_last(tmp_path: Path) -> None:
    system = FakeSoundSystem()
    take = recorder(system)
    assert take.start(tmp_path / "take.wav") == 48_000
    blocks = [tone(480) + n for n in range(200)]
    for block in blocks:
        system.input.deliver(block)
    result = take.stop()  # at once: most of it is still in the queue
    expected = np.concatenate([np.ones(1, np.int16), *blocks])
    assert np.array_equal(recorded(tmp_path / "take.wav"), expected)
    assert result.frames == len(expected)
    assert result.duration_ms == 2000
    assert (result.gaps, result.problem) == ((), None)
    assert system.input.is_closed
    assert not take.is_recording


def test_stopping_waits_for_sound_that_is_under_way(tmp_path: Path) -> None:
    system, arrivals = FakeSoundSystem(), list[Callable[[], None]]()

    def clock() -> float:
        """Stand still, and let what is under way arrive as soon as ``stop`` waits for it."""
        if arrivals and threading.current_thread() is threading.main_thread():
            arrivals.pop()()
        return 0.0

    take = Recorder(system=system, clock=clock)
    take.start(tmp_path / "take.wav")
    microphone = system.input
    late = tone(4800)
    began_s = microphone.time_s
    microphone.time_s += 0.1  # the person has been speaking for 100 ms that have not arrived

    def arrive() -> None:
        microphone.time_s = began_s
        microphone.deliver(late)

    arrivals.append(arrive)
    take.stop()
    assert not arrivals
    assert np.array_equal(recorded(tmp_path / "take.wav")[1:], late)


def test_a_pause_is_left_out_and_keeps_its_place(tmp_path: Path) -> None:
    system = FakeSoundSystem()
    take = recorder(system)
    take.start(tmp_path / "take.wav")
    system.input.deliver(np.full(100, 1, np.int16))
    take.pause()
    system.input.deliver(np.full(100, 2, np.int16))
    take.resume()
    system.input.deliver(np.full(100, 3, np.int16))
    take.stop()
    expected = np.repeat(np.array([1, 3], np.int16), 100)
    assert np.array_equal(recorded(tmp_path / "take.wav")[1:], expected)


def test_what_arrives_before_the_chime_has_ended_is_left_out_and_nothing_that_arrives_after(
    tmp_path: Path,
) -> None:
    system = FakeSoundSystem()
    take = recorder(system)
    take.start(tmp_path / "take.wav", held=True)
    microphone = system.input
    microphone.deliver(np.full(100, 2, np.int16))
    began_s = microphone.time_s
    microphone.time_s += 60 / 48_000  # a clock that claims that so much is still under way
    take.resume()
    microphone.time_s = began_s
    microphone.deliver(np.full(100, 3, np.int16))
    take.stop()
    assert recorded(tmp_path / "take.wav").tolist() == [3] * 100


def test_lost_sound_becomes_silence_so_that_times_stay_true(tmp_path: Path) -> None:
    system = FakeSoundSystem()
    take = recorder(system)
    take.start(tmp_path / "take.wav")
    system.input.deliver(np.full(47_999, 7, np.int16))
    system.input.deliver(np.full(4800, 8, np.int16), lost_frames=9600)
    system.input.deliver(np.full(10, 9, np.int16), late=True)
    result = take.stop()
    assert result.gaps == (SoundGap(1000, 200), SoundGap(1300, 0))
    samples = recorded(tmp_path / "take.wav")
    assert not samples[48_000:57_600].any()
    assert (samples[57_600:62_400] == 8).all()
    assert len(samples) == 48_000 + 9600 + 4800 + 10


def test_a_pulled_microphone_keeps_what_was_said(tmp_path: Path) -> None:
    system = FakeSoundSystem()
    take = recorder(system)
    take.start(tmp_path / "take.wav")
    system.input.deliver(tone(96_000))
    system.inputs = ()
    system.input.lose()
    wait_for(lambda: take.problem)
    assert take.problem == "The microphone was disconnected. The first 0:02 are saved."
    # Safe on the disk already, before anybody calls stop.
    assert len(recorded(tmp_path / "take.wav")) == 96_001
    assert take.stop().problem == "The microphone was disconnected. The first 0:02 are saved."


def test_a_driver_that_never_comes_back_does_not_freeze_stop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mockinterview.audio.microphone._CLOSE_WITHIN_S", 0.05)
    system, release = FakeSoundSystem(), threading.Event()
    take = recorder(system)
    take.start(tmp_path / "take.wav")
    system.input.deliver(tone(1000))
    system.input.stuck = release.wait
    assert take.stop().frames == 1001
    release.set()


def test_a_full_disk_ends_the_take_and_keeps_it(tmp_path: Path) -> None:
    system = FakeSoundSystem()
    take = recorder(system, FailingFiles(room_bytes=44 + 2 * 48_000))
    take.start(tmp_path / "take.wav")
    for _ in range(12):
        system.input.deliver(tone(4800))
    wait_for(lambda: take.problem)
    result = take.stop()
    assert result.problem == "The recording stopped: the disk is full. The first 0:01 are saved."
    assert result.frames == 48_000
    assert len(recorded(tmp_path / "take.wav")) == 48_000


def test_an_almost_full_disk_is_said_before_anything_is_said(tmp_path: Path) -> None:
    system, files = FakeSoundSystem(), FailingFiles()
    files.free = 5_000_000
    with pytest.raises(AudioError, match=r"almost full \(5 MB free\)"):
        recorder(system, files).start(tmp_path / "take.wav")
    assert not system.attempts


def test_rates_and_channels_are_tried_in_order(tmp_path: Path) -> None:
    device = Device("Interface", "ALSA", 2, 96_000)
    system = FakeSoundSystem(inputs=(device,))
    tried = [(device.name, rate, 1) for rate in (96_000, 48_000, 44_100)]
    tried.append((device.name, 96_000, 2))
    system.refused = set(tried)
    take = recorder(system)
    assert take.start(tmp_path / "take.wav") == 48_000
    assert system.attempts == [*tried, (device.name, 48_000, 2)]
    system.input.deliver(tone(500))
    take.stop()
    assert np.array_equal(recorded(tmp_path / "take.wav")[1:], tone(500))


def test_a_deaf_device_is_left_for_the_next(tmp_path: Path) -> None:
    deaf = Device("pipewire", "ALSA", 1, 48_000)
    system = FakeSoundSystem(inputs=(deaf, MICROPHONE))
    system.deaf = {"pipewire"}
    take = recorder(system)
    take.start(tmp_path / "take.wav")
    result = take.stop()
    assert result.device == "Headset"
    assert result.problem is None
    assert all(stream.is_closed for stream in system.opened)


def test_without_any_microphone_it_says_so_and_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(AudioError, match="No microphone was found"):
        recorder(FakeSoundSystem(inputs=())).start(tmp_path / "take.wav")
    with pytest.raises(AudioError, match="“Old headset” is not connected"):
        Recorder("ALSA: Old headset", FakeSoundSystem()).start(tmp_path / "take.wav")
    deaf = FakeSoundSystem()
    deaf.deaf = {"Headset"}
    with pytest.raises(AudioError, match="opened but gave no sound"):
        recorder(deaf).start(tmp_path / "take.wav")
    assert not list(tmp_path.glob("*.wav"))


def test_zeros_mean_a_blocked_microphone(tmp_path: Path) -> None:
    system = FakeSoundSystem()
    take = recorder(system)
    take.start(tmp_path / "take.wav")
    system.input.deliver(np.zeros(72_001, np.int16))
    wait_for(lambda: take.is_silent)
    assert (take.warning or "").startswith("The microphone gives only silence.")
    assert take.level_dbfs < -24
    system.input.deliver(np.full(4800, 16_384, np.int16))
    wait_for(lambda: not take.is_silent)
    assert take.warning is None
    assert take.level_dbfs == pytest.approx(-6.02, abs=0.01)
    assert take.elapsed_ms == 1600
    take.stop()


def test_a_forgotten_recording_ends_while_it_can_still_be_played(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert LONGEST_S < sound_files.LONGEST_S
    monkeypatch.setattr("mockinterview.audio.take_writer.LONGEST_S", 2)
    system = FakeSoundSystem()
    take = recorder(system)
    take.start(tmp_path / "take.wav")
    for _ in range(3):
        system.input.deliver(tone(48_000))
    wait_for(lambda: take.problem)
    result = take.stop()
    assert result.problem == "An answer can be no longer than this. The first 0:02 are saved."
    assert len(recorded(tmp_path / "take.wav")) == result.frames == 96_001


def test_a_take_that_exists_is_not_overwritten(tmp_path: Path) -> None:
    system = FakeSoundSystem()
    (tmp_path / "take.wav").write_bytes(b"precious")
    with pytest.raises(AudioError):
        recorder(system).start(tmp_path / "take.wav")
    assert system.input.is_closed
    assert (tmp_path / "take.wav").read_bytes() == b"precious"
