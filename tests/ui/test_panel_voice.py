# SPDX-License-Identifier: GPL-3.0-or-later
"""The panel's lines: in order, one voice a member, ahead of time, and silent at once."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mockinterview.audio.player import Player
from mockinterview.speech.speaker import Speaker
from mockinterview.speech.voices import Voice
from mockinterview.tasks.panel import Manners, Panel, first_lines
from mockinterview.tasks.panel_voice import Line, PanelVoice
from mockinterview.tasks.playback import PlaybackTask
from mockinterview.tasks.voice import VoiceTask
from tests.fakes import voice_jobs
from tests.fakes.sound_system import FakeSoundSystem
from tests.ui.session_hands import INTERVIEWER, Pump
from tests.unit.storage.samples import plan

HELLO, BYE = Line("ann", "Hello there."), Line("bob", "Goodbye then.")
VOICES = {"ann": Voice("a"), "bob": Voice("b")}


@pytest.fixture
def engine(qtbot: QtBot, tmp_path: Path) -> Iterator[VoiceTask]:
    system = FakeSoundSystem()
    pump = Pump(system)
    speaker = Speaker(tmp_path, render_job=voice_jobs.good)
    task = VoiceTask(speaker, PlaybackTask(lambda on_end: Player(system=system, on_end=on_end)))
    yield task
    task.shut_down()
    del pump


def lines_of(voice: PanelVoice) -> list[Line | None]:
    """Return the list that fills with what is said."""
    said: list[Line | None] = []
    voice.line_changed.connect(lambda: said.append(voice.line))
    return said


def test_lines_are_heard_in_order_each_in_its_voice(
    qtbot: QtBot, engine: VoiceTask, tmp_path: Path
) -> None:
    voice = PanelVoice(engine, VOICES)
    said = lines_of(voice)
    with qtbot.waitSignal(voice.finished):
        voice.say((HELLO, Line("ann", ""), BYE))
    assert said == [HELLO, BYE]
    assert voice.line is None
    assert len(list(tmp_path.glob("*.wav"))) == 2
    voice.dismiss()


def test_what_was_prepared_is_not_rendered_again(
    qtbot: QtBot, engine: VoiceTask, tmp_path: Path
) -> None:
    voice = PanelVoice(engine, VOICES)
    voice.prepare((HELLO, BYE))

    def rendered() -> int:
        return sum(not path.name.endswith(".part.wav") for path in tmp_path.glob("*.wav"))

    qtbot.waitUntil(lambda: rendered() == 2)
    asked = voice_jobs.times_asked(tmp_path)
    with qtbot.waitSignal(voice.finished):
        voice.say((HELLO, BYE))
    assert voice_jobs.times_asked(tmp_path) == asked
    voice.dismiss()


def test_what_is_stopped_is_not_finished_and_says_no_more(qtbot: QtBot, engine: VoiceTask) -> None:
    voice = PanelVoice(engine, VOICES)
    said = lines_of(voice)
    with qtbot.assertNotEmitted(voice.finished, wait=500):
        with qtbot.waitSignal(engine.started):
            voice.say((HELLO, BYE))
        voice.stop()
    assert said == [HELLO]
    voice.dismiss()


def test_a_member_without_a_voice_is_read(qtbot: QtBot, engine: VoiceTask, tmp_path: Path) -> None:
    voice = PanelVoice(engine, {})
    with qtbot.waitSignal(voice.finished):
        voice.say((HELLO,))
    assert not list(tmp_path.glob("*.wav"))
    voice.dismiss()


def test_what_is_rendered_before_start_is_what_is_said_first(engine: VoiceTask) -> None:
    voice = PanelVoice(engine, {})
    said = lines_of(voice)
    exercise, manners = plan(), Manners()
    exercise = replace(exercise, panel=(replace(exercise.panel[0], greeting="Good morning."),))
    whole = replace(exercise, questions=exercise.questions * 3)
    panel = Panel(voice, INTERVIEWER, manners)
    panel.introduce(whole)
    panel.ask(whole.questions[0])
    hello, question = (line for line in first_lines(whole, manners) if line.text)
    assert said[0] == hello
    assert said[-1] == question
    assert hello not in first_lines(exercise, manners)
    assert hello not in first_lines(whole, Manners(introductions=False))
    voice.dismiss()
