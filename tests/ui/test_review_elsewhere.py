# SPDX-License-Identifier: GPL-3.0-or-later
"""The review leads to the same question in another session, over a real library."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from mockinterview import wiring
from mockinterview.audio.player import Player
from mockinterview.audio.recorder import Recorder
from mockinterview.domain.session import Session
from mockinterview.paths import DataFolder
from mockinterview.storage.library import Library
from mockinterview.tasks.answers import AnswersTask
from mockinterview.tasks.corrections import CorrectionsTask
from mockinterview.tasks.library import LibraryTask
from mockinterview.tasks.listening import ListeningTask
from mockinterview.tasks.other_engines import OtherEngines
from mockinterview.tasks.playback import PlaybackTask
from mockinterview.tasks.recording import RecordingTask
from mockinterview.ui.flows.export_flow import ExportFlow
from mockinterview.ui.flows.review_flow import ReviewFlow
from mockinterview.ui.flows.review_listening import ReviewListening
from mockinterview.ui.flows.review_readings import ReviewReadings
from mockinterview.ui.pages.review import ReviewPage
from mockinterview.ui.theme.theme import Theme
from tests.fakes.listener import FakeListener
from tests.fakes.sound_system import FakeSoundSystem
from tests.fakes.voice_task import SilentVoice
from tests.ui import samples
from tests.unit.storage.sounds import RATE_HZ, write_sound


def record(home: Path, days: int, position: int) -> Session:
    """Answer one question of the worked session, so many days after it."""
    plan, said = samples.session().plan, samples.take()
    at = samples.STARTED + timedelta(days=days)
    asked = plan.questions[position]
    with Library(DataFolder(home)) as library:
        session = library.create_session(plan, at)
        take = library.begin_take(session.id, position, asked.question, asked.asked_by, at)
        write_sound(library.sound_path(take), 500)
        library.finish_recording(take.id, RATE_HZ, 500)
        assert said.hearing is not None
        assert said.measures is not None
        library.save_measures(take.id, said.hearing, said.measures)
        return library.session(session.id)


class Desk:
    """The review with all that stands behind it."""

    def __init__(self, page: ReviewPage, home: Path) -> None:
        self.page = page
        self.library = LibraryTask(lambda: Library(DataFolder(home)))
        self.recording = RecordingTask(lambda: Recorder(system=FakeSoundSystem()))
        self.listening = ListeningTask(FakeListener)
        self.engines = OtherEngines(lambda engine, on_event: FakeListener(on_event, engine))
        self.playback = PlaybackTask(lambda on_end: Player(system=FakeSoundSystem(), on_end=on_end))
        self.voice = SilentVoice(home / "voices")
        measure = wiring.TakeMeasurer()
        self.answers = AnswersTask(
            self.recording, self.listening, self.library, measure, self.engines
        )
        self.corrections = CorrectionsTask(self.library, measure)
        self.readings = ReviewReadings(page.readings, self.library, self.answers, tuple)
        context = partial(wiring.export_context, DataFolder(home))
        self.flow = ReviewFlow(
            page,
            self.library,
            ReviewListening(page, self.library, self.playback, self.voice, lambda _: {}),
            self.corrections,
            self.answers,
            self.listening,
            ExportFlow(self.library, lambda *_: "", lambda *_: b"", context, lambda _: True),
            self.readings,
            wiring.look_back(DataFolder(home)),
        )

    def close(self) -> None:
        self.readings.shut_down()
        self.corrections.shut_down()
        self.playback.shut_down()
        self.voice.shut_down()
        self.answers.shut_down()
        self.engines.shut_down()
        self.listening.shut_down()
        self.recording.shut_down()
        self.library.close()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, home: Path) -> Iterator[Desk]:
    page = ReviewPage(theme, wiring.bands())
    qtbot.addWidget(page)
    page.resize(1080, 820)
    page.show()
    made = Desk(page, home)
    yield made
    made.close()


def compare(page: ReviewPage) -> QRadioButton:
    buttons = page.findChildren(QRadioButton)
    return next(one for one in buttons if one.accessibleName() == "Compare")


def test_an_answer_is_compared_with_the_one_of_another_session(
    qtbot: QtBot, desk: Desk, home: Path
) -> None:
    record(home, 0, position=1)
    now = record(home, 5, position=1)
    desk.flow.open(now.id)
    qtbot.waitUntil(lambda: bool(desk.page.findChildren(QRadioButton)))
    qtbot.waitUntil(lambda: compare(desk.page).isVisible())
    with qtbot.waitSignal(desk.flow.compare_requested) as asked:
        compare(desk.page).click()
    assert asked.args == [now.id, 1]


def test_an_answer_to_a_question_of_its_own_is_compared_with_none(
    qtbot: QtBot, desk: Desk, home: Path
) -> None:
    record(home, 0, position=2)
    now = record(home, 5, position=1)
    with qtbot.waitSignal(desk.flow.opened):
        desk.flow.open(now.id)
    done: list[int] = []
    desk.library.ask(lambda library: library.count(), done.append)  # behind all that was asked
    qtbot.waitUntil(lambda: bool(done))
    assert not compare(desk.page).isVisible()
