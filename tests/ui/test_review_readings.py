# SPDX-License-Identifier: GPL-3.0-or-later
"""The review, when another recogniser hears an answer: both readings, and either can count."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mockinterview import wiring
from mockinterview.audio.recorder import Recorder
from mockinterview.domain.hearing import Hearing, Word
from mockinterview.domain.session import Take
from mockinterview.paths import DataFolder
from mockinterview.speech.events import Event
from mockinterview.storage.library import Library
from mockinterview.tasks.answers import AnswersTask
from mockinterview.tasks.library import LibraryTask
from mockinterview.tasks.listening import ListeningTask
from mockinterview.tasks.other_engines import OtherEngines
from mockinterview.tasks.recording import RecordingTask
from mockinterview.ui.flows.review_readings import ReviewReadings
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.readings_row import ReadingsRow
from tests.fakes.listener import FakeListener
from tests.fakes.sound_system import FakeSoundSystem
from tests.ui import samples
from tests.unit.storage.sounds import RATE_HZ, write_sound

ENGINES = ("builtin", "whisper:base.en", "whisper:broken")


def whisper() -> Hearing:
    word = Word("Whispered.", 100, 600)
    return replace(samples.hearing(), engine="whisper:base.en", words=(word,))


class Desk:
    """The row with all that stands behind it, and the take that it shows."""

    def __init__(self, theme: Theme, home: Path) -> None:
        self.others: list[FakeListener] = []
        self.library = LibraryTask(lambda: Library(DataFolder(home)))
        self.recording = RecordingTask(lambda: Recorder(system=FakeSoundSystem()))
        self.listening = ListeningTask(FakeListener)
        self.engines = OtherEngines(self.make_other)
        self.answers = AnswersTask(
            self.recording, self.listening, self.library, wiring.TakeMeasurer(), self.engines
        )
        self.row = ReadingsRow(theme)
        self.flow = ReviewReadings(self.row, self.library, self.answers, lambda: ENGINES)
        self.listening.start()

    def make_other(self, engine: str, on_event: Callable[[Event], None]) -> FakeListener:
        hearing = whisper() if engine == "whisper:base.en" else None
        self.others.append(FakeListener(on_event, engine, hearing, "This model is broken."))
        return self.others[-1]

    def close(self) -> None:
        for task in (self.recording, self.answers, self.listening, self.engines, self.flow):
            task.shut_down()
        self.library.close()

    def choose(self, name: str) -> None:
        menu = self.row.make_menu()
        next(action for action in menu.actions() if action.text() == name).trigger()
        menu.deleteLater()


@pytest.fixture
def take(home: Path) -> Take:
    plan = samples.session().plan
    with Library(DataFolder(home)) as library:
        session = library.create_session(plan, samples.STARTED)
        asked = plan.questions[0]
        take = library.begin_take(session.id, 0, asked.question, asked.asked_by, samples.STARTED)
        write_sound(library.sound_path(take), 3000)
        library.finish_recording(take.id, RATE_HZ, 3000)
        return library.save_measures(take.id, samples.hearing(), samples.measures())


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, home: Path, take: Take) -> Iterator[Desk]:
    made = Desk(theme, home)
    qtbot.addWidget(made.row)
    made.flow.show(take)
    made.flow.refresh()
    qtbot.waitUntil(lambda: made.row._again.isEnabled())
    yield made
    made.close()


def test_another_recogniser_hears_the_answer_and_either_can_count(
    qtbot: QtBot, desk: Desk, take: Take
) -> None:
    assert desk.row._line.text() == "Heard by the built-in recogniser."
    with qtbot.waitSignal(desk.answers.measured) as measured:
        desk.choose("Whisper base.en")
        assert desk.row._line.text().startswith("Now Whisper base.en hears it again")
        assert not desk.row._again.isEnabled()
    both = measured.args[0]
    assert both.hearing.text == "Whispered."
    assert desk.others[0].is_closed, "a model that is done with holds no memory"
    desk.flow.show(both)
    assert desk.row._line.text() == "Heard by Whisper base.en."
    (back,) = desk.row._others
    assert back.text() == "Show what the built-in recogniser heard"
    with qtbot.waitSignal(desk.flow.switched) as switched:
        back.click()
    first = switched.args[0]
    assert (first.hearing, first.measures) == (take.hearing, take.measures)
    assert [reading.engine for reading in first.readings] == ["whisper:base.en"]


def test_an_engine_that_fails_changes_nothing_and_says_why(
    qtbot: QtBot, desk: Desk, take: Take
) -> None:
    with qtbot.waitSignal(desk.answers.failed) as failed:
        desk.choose("Whisper broken")
    told = failed.args[0]
    assert told.problem == "This model is broken."
    assert replace(told, problem="") == take
    desk.flow.show(take)
    assert desk.row._line.text() == "Heard by the built-in recogniser."
    assert desk.row._again.isEnabled()


def test_the_engine_in_use_is_not_started_twice(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.answers.failed):
        desk.choose("Built in")
    assert desk.others == []


def test_what_was_not_transcribed_says_so(desk: Desk, take: Take) -> None:
    desk.flow.show(replace(take, id="other", hearing=None, measures=None))
    assert desk.row._line.text() == "Not transcribed yet."
