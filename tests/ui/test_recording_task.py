# SPDX-License-Identifier: GPL-3.0-or-later
"""The microphone as signals: silence is told once, and no microphone is left open at the end."""

from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from mockinterview.audio.recorder import Recorder
from mockinterview.audio.system import Device
from mockinterview.tasks.recording import RecordingTask
from tests.fakes.sound_system import FakeSoundSystem


def test_zeros_warn_once_an_episode_and_do_not_end_the_take(qtbot: QtBot, tmp_path: Path) -> None:
    system, warnings, over = FakeSoundSystem(), list[str](), list[str]()
    task = RecordingTask(lambda: Recorder(system=system))
    task.warned.connect(warnings.append)
    task.calmed.connect(over.append)
    with qtbot.waitSignal(task.opened):
        task.open(tmp_path / "take.wav")
    for episode in (1, 2):
        with qtbot.waitSignal(task.warned):
            system.input.deliver(np.zeros(80_000, np.int16))
        system.input.deliver(np.full(4800, 3000, np.int16))
        qtbot.waitUntil(lambda: not task._told)
        assert len(warnings) == episode
        assert over == warnings
    with qtbot.waitSignal(task.closed) as closed:
        task.close()
    assert closed.args[0].problem is None
    assert closed.args[0].frames == 1 + 2 * 84_800
    task.shut_down()


def test_a_pulled_microphone_is_told_and_so_is_the_one_that_goes_on(
    qtbot: QtBot, tmp_path: Path
) -> None:
    system, told = FakeSoundSystem(), list[str]()
    task = RecordingTask(lambda: Recorder(system=system))
    task.warned.connect(told.append)
    with qtbot.waitSignal(task.opened):
        task.open(tmp_path / "take.wav")
    system.inputs = (Device("Webcam", "ALSA", 1, 48_000),)
    system.input.lose()
    qtbot.waitUntil(lambda: any("Recording goes on with “Webcam”" in line for line in told))
    with qtbot.assertNotEmitted(task.broke), qtbot.waitSignal(task.closed) as closed:
        task.close()
    assert [gap.device for gap in closed.args[0].gaps] == ["Webcam"]
    task.shut_down()


def test_a_microphone_that_was_just_opened_is_closed_when_the_app_ends(tmp_path: Path) -> None:
    system, path = FakeSoundSystem(), tmp_path / "take.wav"
    task = RecordingTask(lambda: Recorder(system=system))
    task.open(path)
    task.shut_down()  # no event loop ran in between: nobody was told that it is open
    assert all(stream.is_closed for stream in system.opened)
    assert system.opened
    assert not path.exists()


def test_what_was_held_to_its_end_leaves_nothing_and_is_not_told(
    qtbot: QtBot, tmp_path: Path
) -> None:
    system, path = FakeSoundSystem(), tmp_path / "take.wav"
    task = RecordingTask(lambda: Recorder(system=system))
    with qtbot.waitSignal(task.opened):
        task.open(path, held=True)
    assert path.exists()
    with qtbot.assertNotEmitted(task.closed):
        task.close()
        qtbot.waitUntil(lambda: system.input.is_closed and not path.exists())
    with qtbot.waitSignal(task.opened):
        task.open(path, held=True)
    assert task.shut_down() is None
    assert system.input.is_closed
    assert not path.exists()


def test_what_was_held_is_kept_from_the_moment_it_is_let_in(qtbot: QtBot, tmp_path: Path) -> None:
    system = FakeSoundSystem()
    task = RecordingTask(lambda: Recorder(system=system))
    with qtbot.waitSignal(task.opened):
        task.open(tmp_path / "take.wav", held=True)
    system.input.deliver(np.full(4800, 3000, np.int16))
    task.resume()
    system.input.deliver(np.full(480, 3000, np.int16))
    with qtbot.waitSignal(task.closed) as closed:
        task.close()
    assert closed.args[0].frames == 480
    task.shut_down()
