# SPDX-License-Identifier: GPL-3.0-or-later
"""A recording made elsewhere comes in: a real file and library, a recogniser of paper."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from mockinterview import wiring
from mockinterview.audio.recorder import Recorder
from mockinterview.domain.question import QuestionKind
from mockinterview.domain.session import Session, TakeState
from mockinterview.paths import DataFolder
from mockinterview.speech.events import Failed, Heard, Progress
from mockinterview.storage.library import Library
from mockinterview.tasks.answers import AnswersTask
from mockinterview.tasks.library import LibraryTask
from mockinterview.tasks.listening import ListeningTask
from mockinterview.tasks.other_engines import OtherEngines
from mockinterview.tasks.recording import RecordingTask
from mockinterview.ui.flows.bring_in_flow import BringInFlow
from mockinterview.ui.pages.library_bring_in import BringIn
from mockinterview.ui.theme.theme import Theme
from tests.fakes.listener import FakeListener
from tests.fakes.sound_system import FakeSoundSystem
from tests.ui import samples
from tests.ui.keys import press
from tests.unit.storage.sounds import write_sound

QUESTION = "Tell me about a time you changed your mind."


class SlowListener(FakeListener):
    """Says nothing of a recording until the test says what."""

    def transcribe(self, job: str, sound: Path) -> None:
        assert sound.is_file()
        self.used.append(job)

    def cancel(self, job: str) -> None:
        self.used.remove(job)


class Desk:
    """The head of the library with all that stands behind it."""

    def __init__(self, theme: Theme, home: Path, chosen: Path) -> None:
        self.home = home
        self.listeners: list[SlowListener] = []
        self.part = BringIn(theme)
        self.library = LibraryTask(lambda: Library(DataFolder(home)))
        self.recording = RecordingTask(lambda: Recorder(system=FakeSoundSystem()))
        self.listening = ListeningTask(self.make_listener)
        self.engines = OtherEngines(lambda _, on_event: SlowListener(on_event))
        self.answers = AnswersTask(
            self.recording, self.listening, self.library, wiring.TakeMeasurer(), self.engines
        )
        asker = samples.PANEL[0]
        self.flow = BringInFlow(
            self.part,
            self.library,
            self.answers,
            self.listening,
            asker,
            lambda: chosen,
            wiring.local_now,
        )
        self.part.file_requested.connect(self.flow.choose)
        self.part.bring_requested.connect(self.flow.bring_in)
        self.part.cancel_requested.connect(self.flow.cancel)
        self.listening.start()

    def make_listener(self, on_event: object) -> SlowListener:
        self.listeners.append(SlowListener(on_event))  # type: ignore[arg-type]  # the task's own
        return self.listeners[-1]

    @property
    def listener(self) -> SlowListener:
        return self.listeners[0]

    def button(self, name: str) -> QAbstractButton:
        for found in self.part.findChildren(QAbstractButton):
            if found.accessibleName() == name and found.isVisibleTo(self.part):
                return found
        raise LookupError(name)

    def texts(self) -> str:
        labels = self.part.findChildren(QLabel)
        return " | ".join(label.text() for label in labels if label.isVisibleTo(self.part))

    def bring(self, qtbot: QtBot) -> str:
        """Fill the form in, wait until the recogniser is asked, and return the job."""
        self.button("Add a recording").click()
        question = self.part.findChild(QLineEdit)
        assert question is not None
        assert not self.button("Add").isEnabled()
        question.setText(QUESTION)
        press(question, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(self.listener.used))
        return self.listener.used[0]

    def sessions(self) -> list[Session]:
        with Library(DataFolder(self.home)) as library:
            return [library.session(one.id) for one in library.summaries()]

    def close(self) -> None:
        self.flow.shut_down()
        for task in (self.recording, self.answers, self.listening, self.engines):
            task.shut_down()
        self.library.close()


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    path = tmp_path / "talk.wav"
    write_sound(path, 4_000)
    return path


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, home: Path, sound: Path) -> Iterator[Desk]:
    made = Desk(theme, home, sound)
    qtbot.addWidget(made.part)
    made.part.show()
    yield made
    made.close()


def test_the_stories_are_one_click_from_the_library(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.part.stories_requested):
        desk.button("Stories").click()


def test_a_recording_is_read_and_becomes_a_session(qtbot: QtBot, desk: Desk) -> None:
    job = desk.bring(qtbot)
    desk.listener.on_event(Progress(job, 1_000))
    qtbot.waitUntil(lambda: "talk.wav, 25%" in desk.texts())
    with qtbot.waitSignal(desk.flow.added) as added:
        desk.listener.on_event(Heard(job, samples.hearing()))
    (session,) = desk.sessions()
    assert added.args == [session.id]
    (take,) = session.takes
    assert (take.state, take.question.text) == (TakeState.MEASURED, QUESTION)
    assert take.question.kind is QuestionKind.BEHAVIORAL
    assert "talk.wav" not in desk.texts()


def test_cancelling_leaves_nothing_of_it(qtbot: QtBot, desk: Desk, sound: Path) -> None:
    desk.bring(qtbot)
    with qtbot.waitSignal(desk.flow.changed):
        desk.button("Cancel").click()
    assert desk.listener.used == []
    assert desk.sessions() == []
    assert sound.exists()
    assert desk.button("Add a recording").isEnabled()


def test_what_cannot_be_read_is_one_sentence(qtbot: QtBot, desk: Desk, sound: Path) -> None:
    sound.write_bytes(b"no sound at all" * 20)
    with qtbot.waitSignal(desk.flow.changed):
        desk.part.bring_requested.emit(sound, QUESTION, None)
    assert "is not a sound file that this app can read" in desk.texts()
    assert desk.sessions() == []
    desk.button("Close").click()
    assert "could not be added" not in desk.texts()


def test_what_cannot_be_transcribed_is_kept_and_told(qtbot: QtBot, desk: Desk) -> None:
    job = desk.bring(qtbot)
    with qtbot.waitSignal(desk.answers.failed):
        desk.listener.on_event(Failed(job, "The recogniser stopped."))
    assert "The recogniser stopped." in desk.texts()
    (session,) = desk.sessions()
    assert session.takes[0].state is TakeState.FAILED


def test_one_file_can_be_let_go_of_on_the_page(desk: Desk, sound: Path, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sound))])
    assert desk.part.sound_in(data) == sound
    data.setUrls([QUrl.fromLocalFile(str(sound)), QUrl.fromLocalFile(str(sound))])
    assert desk.part.sound_in(data) is None
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    assert desk.part.sound_in(data) is None
    data.setUrls([QUrl("https://example.org/talk.wav")])
    assert desk.part.sound_in(data) is None


def test_the_form_is_left_with_escape(desk: Desk) -> None:
    desk.button("Add a recording").click()
    question = desk.part.findChild(QLineEdit)
    assert question is not None
    assert question.isVisibleTo(desk.part)
    press(question, Qt.Key.Key_Escape)
    assert not question.isVisibleTo(desk.part)
