# SPDX-License-Identifier: GPL-3.0-or-later
"""The sound check from greeting to words, and what it says while nobody is heard."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mockinterview.ui.flows.sound_check_causes import silence_notice
from mockinterview.ui.flows.sound_check_flow import GREETING, SILENT_MS, SoundCheckFlow
from mockinterview.ui.pages.sound_check import SoundCheckPage
from mockinterview.ui.pages.sound_check_view import Step
from mockinterview.ui.theme.theme import Theme
from tests.fakes.voice_task import SilentVoice
from tests.ui.session_hands import FakeStudio


class Desk:
    """A page with its flow, over fake hardware."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path) -> None:
        self._qtbot = qtbot
        self.studio = FakeStudio(folder)
        self.voice = SilentVoice(folder)
        self.page = SoundCheckPage(theme)
        qtbot.addWidget(self.page)
        self.page.show()
        self.flow = SoundCheckFlow(
            self.page,
            self.studio.check_recording,
            self.voice,
            self.studio.check_playback,
            self.studio.listening,
            folder / "voices",
        )
        self.flow.begin("Headset")

    @property
    def step(self) -> Step:
        view = self.page._view
        assert view is not None
        return view.step

    def detail(self, step: Step) -> str:
        view = self.page._view
        assert view is not None
        return view.details[step]

    def close(self) -> None:
        self.flow.leave()
        self._qtbot.waitUntil(lambda: not self.studio.check_recording.is_busy)
        self.studio.shut_down()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, theme, tmp_path)
    yield made
    made.close()


def test_four_steps_lead_to_the_words_and_each_says_what_came_of_it(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    (said,) = desk.voice.said
    assert said.startswith(GREETING)
    desk.voice.end()
    desk.page.next_requested.emit()
    # Two seconds or more: less may hold no word. Which of them is shown, a busy machine decides.
    enough = re.compile(r"Listening, ([2-9]|\d\d) s")
    qtbot.waitUntil(lambda: enough.fullmatch(desk.detail(Step.SPEAK)) is not None)
    assert desk.detail(Step.HEAR) == f"“{GREETING}”"
    qtbot.waitUntil(lambda: desk.page._heard.text() == "Heard you")
    with qtbot.waitSignal(desk.flow.passed):
        desk.page.next_requested.emit()
    assert desk.step is Step.DONE
    assert "hello" in desk.page._line.text()
    assert desk.detail(Step.SPEAK).endswith(" s, good level")
    assert desk.detail(Step.WORDS).endswith(("word", "words"))
    assert not (tmp_path / "voices" / "sound-check.wav").exists(), "nothing of it is kept"


def test_who_is_not_heard_is_told_why_while_listening_goes_on(qtbot: QtBot, desk: Desk) -> None:
    desk.studio.pump._speech[:] = 0
    desk.page.next_requested.emit()
    qtbot.waitUntil(lambda: not desk.page._notice.isHidden())
    assert desk.page._notice.shown is not None
    assert desk.page._notice.shown.title == "Nothing is coming from the microphone"
    desk.flow._on_level(-20.0)
    desk.flow._on_elapsed(SILENT_MS + 1000)
    assert desk.page._notice.isHidden(), "heard after all"


@pytest.mark.parametrize(
    ("loudest_dbfs", "all_zero", "title"),
    [
        (-90.0, True, "Nothing is coming from the microphone"),
        (-80.0, False, "Nothing is coming from the microphone"),
        (-60.0, False, "Only the room is heard"),
        (-45.0, False, "Your voice is very quiet"),
    ],
)
def test_the_level_tells_causes_apart(loudest_dbfs: float, all_zero: bool, title: str) -> None:
    notices = [
        silence_notice(loudest_dbfs, system, all_zero=all_zero)
        for system in ("linux", "darwin", "win32")
    ]
    assert {notice.title for notice in notices} == {title}
    if title != "Only the room is heard":
        assert len({notice.line for notice in notices}) == 3, "each system has its own remedy"
