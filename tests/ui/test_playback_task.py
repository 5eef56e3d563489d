# SPDX-License-Identifier: GPL-3.0-or-later
"""The loudspeaker as signals: what is told while the player falls silent to go elsewhere."""

import threading
from collections.abc import Callable

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from mockinterview.audio.player import Player
from mockinterview.audio.sound import Sound
from mockinterview.audio.system import Device, OnOutput
from mockinterview.tasks.playback import PlaybackTask
from tests.fakes.sound_system import FakeOutput, FakeSoundSystem

RATE_HZ = 48_000


class SlowLoudspeaker(FakeSoundSystem):
    """Opens a loudspeaker only when ``may_open`` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.may_open = threading.Event()
        self.may_open.set()

    def open_output(
        self, device: Device, rate_hz: int, on_block: OnOutput, on_end: Callable[[], None]
    ) -> FakeOutput:
        self.may_open.wait()
        return super().open_output(device, rate_hz, on_block, on_end)


@pytest.mark.parametrize(
    "move",
    [
        lambda task: task.seek(4_000),
        lambda task: task.set_speed(2.0),
        lambda task: task.set_loop(4_000, 5_000),
        lambda task: task.play_parts([(4_000, 5_000)]),
    ],
    ids=["seek", "speed", "loop", "parts"],
)
def test_going_elsewhere_while_playing_is_not_the_end(
    qtbot: QtBot, move: Callable[[PlaybackTask], None]
) -> None:
    system = SlowLoudspeaker()
    task = PlaybackTask(lambda on_end: Player(system=system, on_end=on_end))
    told: list[str] = []
    looks: list[int] = []
    task.load(Sound(np.zeros(10 * RATE_HZ, np.float32), RATE_HZ))
    with qtbot.waitSignal(task.playing_changed):
        task.play(0)
    task.ended.connect(lambda: told.append("ended"))
    task.playing_changed.connect(lambda _: told.append("playing changed"))

    system.may_open.clear()
    move(task)
    qtbot.waitUntil(lambda: system.output.is_closed)  # silent, on its way elsewhere
    task.position_changed.connect(looks.append)
    qtbot.waitUntil(lambda: len(looks) > 2)
    assert told == []
    assert task.is_playing

    system.may_open.set()
    qtbot.waitUntil(lambda: system.output.is_running)
    with qtbot.waitSignal(task.ended):
        system.output.lose()
    task.shut_down()
