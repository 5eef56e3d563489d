# SPDX-License-Identifier: GPL-3.0-or-later
"""The microphone's meter in Settings: live while in sight, and nothing of it is kept."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from mockinterview.audio.nowhere import Nowhere
from mockinterview.audio.recorder import Recorder
from mockinterview.tasks.preferences import PreferencesTask
from mockinterview.tasks.recording import RecordingTask
from mockinterview.ui.flows.meter_flow import MeterFlow
from mockinterview.ui.pages.settings import RECOGNISER, SOUND, SettingsPage
from mockinterview.ui.theme.theme import Theme
from tests.fakes.sound_system import FakeInput, FakeSoundSystem

TONE = (np.sin(np.arange(480) / 8) * 8000).astype(np.int16)


class Desk:
    """Settings with a meter, and a microphone that somebody speaks into all the time."""

    def __init__(self, theme: Theme, folder: Path) -> None:
        self.folder = folder
        self.system = FakeSoundSystem()
        self.microphone = RecordingTask(lambda: Recorder(system=self.system, files=Nowhere()))
        self.preferences = PreferencesTask(folder / "settings.json")
        self.page = SettingsPage(theme)
        self.flow = MeterFlow(self.page, self.microphone, self.preferences)
        self.pump = QTimer(interval=10)
        self.pump.timeout.connect(self.on_tick)
        self.pump.start()

    def on_tick(self) -> None:
        for stream in self.open_inputs():
            stream.deliver(TONE)

    def open_inputs(self) -> list[FakeInput]:
        opened = tuple(self.system.opened)
        return [one for one in opened if isinstance(one, FakeInput) and one.is_running]

    def meter_is_shown(self) -> bool:
        return not self.page.sound._level.isHidden()

    def close(self) -> None:
        self.pump.stop()
        self.microphone.shut_down()
        self.preferences.shut_down()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(theme, tmp_path)
    qtbot.addWidget(made.page)
    made.page.show()
    yield made
    made.page.hide()
    made.close()


def test_the_meter_is_live_while_it_is_in_sight_and_keeps_nothing(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert not desk.open_inputs(), "devices are looked for first"
    desk.flow.devices_found()
    qtbot.waitUntil(desk.meter_is_shown)
    qtbot.waitUntil(lambda: desk.page.sound._level_word.text() == "good level")
    desk.page.show_section(RECOGNISER)
    qtbot.waitUntil(lambda: not desk.open_inputs())
    assert not desk.meter_is_shown()
    desk.page.show_section(SOUND)
    qtbot.waitUntil(desk.meter_is_shown)
    desk.page.hide()
    qtbot.waitUntil(lambda: not desk.open_inputs())
    assert not list(tmp_path.rglob("*.wav"))


def test_another_microphone_is_metered_as_soon_as_it_is_chosen(qtbot: QtBot, desk: Desk) -> None:
    desk.flow.devices_found()
    qtbot.waitUntil(desk.meter_is_shown)
    before = len(desk.system.opened)
    desk.preferences.change(replace(desk.preferences.current, microphone="Other"))
    qtbot.waitUntil(lambda: len(desk.system.opened) > before)
    qtbot.waitUntil(lambda: len(desk.open_inputs()) == 1)


def test_without_a_microphone_there_is_no_meter(qtbot: QtBot, desk: Desk) -> None:
    desk.system.inputs = ()
    with qtbot.waitSignal(desk.microphone.failed):
        desk.flow.devices_found()
    assert not desk.meter_is_shown()
