# SPDX-License-Identifier: GPL-3.0-or-later
"""A session from the first question to the measured answer: every task, with fake hardware.

The sound system is a fake that the test pumps; the recogniser is a real process with a scripted
engine; library, measures and files are the real ones.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import soxr
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from mockinterview import wiring
from mockinterview.audio.player import Player
from mockinterview.audio.recorder import Recorder
from mockinterview.audio.sound import Sound
from mockinterview.audio.sound_files import load_for_playback, stream_16k
from mockinterview.audio.system import Device
from mockinterview.domain.question import PanelMember, PanelRole, Question, QuestionKind
from mockinterview.domain.session import (
    Mode,
    PlannedQuestion,
    Session,
    SessionPlan,
    Take,
    TakeState,
)
from mockinterview.interview.course import Phase
from mockinterview.paths import DataFolder, assets_folder
from mockinterview.questions.bank import QuestionBank
from mockinterview.speech.listener import Listener
from mockinterview.speech.speaker import Speaker
from mockinterview.storage.library import Library
from mockinterview.storage.sidecar import read_take
from mockinterview.tasks.library import LibraryTask
from mockinterview.tasks.panel import Manners, Panel
from mockinterview.tasks.panel_voice import PanelVoice
from mockinterview.tasks.room import InterviewRoom
from mockinterview.tasks.studio import Makers, Studio
from tests.fakes.recogniser import make_scripted
from tests.fakes.sound_system import FakeInput, FakeOutput, FakeSoundSystem

RATE_HZ = 48_000
BLOCK = 4800
ECHO = 31_000  # louder than the voice
SPEECH = Path(__file__).parent.parent / "data" / "audio" / "librivox_austen_0870.wav"
PLAN = SessionPlan(
    "A session",
    Mode.STUDY,
    (PanelMember("ann", "Ann Ode", PanelRole.PEER, "Peer"),),
    tuple(
        PlannedQuestion(
            Question(f"q{i}", "Why so?", QuestionKind.BEHAVIORAL, strong=("One day",)), "ann"
        )
        for i in range(2)
    ),
    seed=1,
)
PLAIN = Manners(introductions=False, follow_ups=False)
INTERVIEWER = wiring.interviewer(QuestionBank.load((assets_folder() / "questions",)))


class Pump(QObject):
    """Lets the fake loudspeaker play and the fake microphone hear a voice, while the test runs."""

    def __init__(self, system: FakeSoundSystem) -> None:
        super().__init__()
        self._system = system
        self._timer = QTimer(self, interval=10)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()
        sound = load_for_playback(SPEECH)
        samples = soxr.resample(sound.samples, sound.rate_hz, RATE_HZ)
        self._speech = (samples * 32767).astype(np.int16)
        self._spoken = 0
        self.hears_loudspeaker = False

    def _on_tick(self) -> None:
        running = [stream for stream in self._system.opened if stream.is_running]
        plays = any(isinstance(stream, FakeOutput) for stream in running)
        for stream in running:
            if isinstance(stream, FakeOutput):
                stream.pull(2400)
            elif self.hears_loudspeaker and plays and isinstance(stream, FakeInput):
                stream.deliver(np.full(BLOCK, ECHO, np.int16))
            elif stream.is_running and isinstance(stream, FakeInput):
                stream.deliver(self._speech[self._spoken : self._spoken + BLOCK])
                self._spoken = (self._spoken + BLOCK) % (len(self._speech) - BLOCK)


class FakeStudio(Studio):
    """Every engine of a session, over fake hardware."""

    def __init__(self, folder: Path) -> None:
        self.system = FakeSoundSystem()
        self.pump = Pump(self.system)
        self.engine_folder = folder
        self.data = DataFolder(folder / "home")
        super().__init__(
            LibraryTask(lambda: Library(self.data)),
            Makers(
                recorder=lambda: Recorder(system=self.system, look_for_another_s=0.2),
                player=lambda on_end: Player(system=self.system, on_end=on_end),
                listener=lambda on_event: Listener(
                    stream_16k, "scripted", folder, on_event, make=make_scripted
                ),
                other_listener=lambda engine, on_event: Listener(
                    stream_16k, engine, folder, on_event, make=make_scripted
                ),
                speaker=Speaker(self.data.voices),
                measure=wiring.TakeMeasurer(),
            ),
        )
        self.listening.start()
        self.load_chime()


@pytest.fixture
def studio(qtbot: QtBot, tmp_path: Path) -> Iterator[FakeStudio]:
    made = FakeStudio(tmp_path)
    yield made
    made.shut_down()


def enter(
    qtbot: QtBot,
    studio: FakeStudio,
    plan: SessionPlan = PLAN,
    manners: Manners = PLAIN,
) -> InterviewRoom:
    """Make a session and its room."""
    sessions: list[Session] = []
    began = datetime(2026, 11, 24, 18, 42, tzinfo=UTC)
    studio.library.ask(lambda library: library.create_session(plan, began), sessions.append)
    qtbot.waitUntil(lambda: bool(sessions))
    panel = Panel(PanelVoice(studio.engines.voice, {}), INTERVIEWER, manners)
    return InterviewRoom(
        sessions[0], studio.engines, panel, device="Headset", now=lambda: datetime.now(UTC)
    )


def takes_of(qtbot: QtBot, studio: FakeStudio, room: InterviewRoom) -> tuple[Take, ...]:
    """Return the takes as the library has them."""
    found: list[Session] = []
    studio.library.ask(lambda library: library.session(room.session.id), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0].takes


def wait_for(qtbot: QtBot, room: InterviewRoom, phase: Phase) -> None:
    qtbot.waitUntil(lambda: room.course.phase is phase)


def record(qtbot: QtBot, room: InterviewRoom, at_least_ms: int = 1500) -> None:
    """Let an answer of some length be recorded."""
    wait_for(qtbot, room, Phase.RECORDING)
    qtbot.waitUntil(lambda: room.duration_ms >= at_least_ms)


def answer(qtbot: QtBot, room: InterviewRoom) -> None:
    """Be asked the first question, and answer it."""
    room.course.start()
    record(qtbot, room)
    room.course.finish()
    wait_for(qtbot, room, Phase.ANSWER_READY)


def test_an_answer_is_recorded_heard_measured_and_saved(qtbot: QtBot, studio: FakeStudio) -> None:
    room = enter(qtbot, studio)
    answer(qtbot, room)
    (take,) = takes_of(qtbot, studio, room)
    assert take.state is TakeState.MEASURED
    assert take.hearing is not None
    assert take.measures is not None
    assert take.rate_hz == RATE_HZ
    sound = load_for_playback(studio.data.takes / take.sound)
    assert abs(sound.duration_ms - take.duration_ms) <= 1
    assert np.abs(sound.samples).max() > 0.2
    assert set(take.hearing.text.split()) == {"hello"}
    room.dismiss()


def test_the_microphone_is_open_before_the_chime_and_nothing_of_it_is_kept(
    qtbot: QtBot, studio: FakeStudio
) -> None:
    studio.pump.hears_loudspeaker = True
    room = enter(qtbot, studio)
    room.course.start()
    room.course.answer_now()
    record(qtbot, room)
    microphone, chime = studio.system.opened
    assert isinstance(microphone, FakeInput)
    assert isinstance(chime, FakeOutput)
    room.course.finish()
    wait_for(qtbot, room, Phase.ANSWER_READY)
    (take,) = takes_of(qtbot, studio, room)
    sound = load_for_playback(studio.data.takes / take.sound)
    assert 0.2 < np.abs(sound.samples).max() < ECHO / 32_768
    room.dismiss()


def test_a_microphone_that_goes_for_good_during_the_chime_leaves_no_take(
    qtbot: QtBot, studio: FakeStudio
) -> None:
    room, problems = enter(qtbot, studio), list[str]()
    room.problem.connect(problems.append)
    studio.chime.load(Sound(np.zeros(99 * RATE_HZ, np.float32), RATE_HZ))  # a long one
    room.course.start()
    room.course.answer_now()
    qtbot.waitUntil(lambda: studio.chime.is_playing)
    studio.system.inputs = ()
    studio.system.opened[0].lose()
    wait_for(qtbot, room, Phase.THINKING)
    assert problems[-1].startswith("The microphone was disconnected.")
    qtbot.waitUntil(lambda: takes_of(qtbot, studio, room) == ())
    qtbot.waitUntil(lambda: not list(studio.data.takes.rglob("*.wav")))
    assert not studio.recording.is_busy
    room.dismiss()


def test_leaving_in_mid_answer_keeps_it_and_measures_it(qtbot: QtBot, studio: FakeStudio) -> None:
    room = enter(qtbot, studio)
    room.course.start()
    record(qtbot, room)
    with qtbot.waitSignal(studio.answers.measured):
        room.course.leave()
        room.dismiss()
    (take,) = takes_of(qtbot, studio, room)
    assert take.state is TakeState.MEASURED
    assert take.duration_ms >= 1500


def test_leaving_before_the_microphone_is_open_leaves_no_empty_take(
    qtbot: QtBot, studio: FakeStudio
) -> None:
    room = enter(qtbot, studio)
    room.course.start()
    room.course.answer_now()
    assert room.course.phase is Phase.OPENING
    room.course.leave()
    room.dismiss()
    qtbot.waitUntil(lambda: takes_of(qtbot, studio, room) == ())
    assert not studio.recording.is_busy
    assert not list(studio.data.takes.rglob("*.wav"))


def test_a_retake_in_mid_answer_keeps_the_first_take(qtbot: QtBot, studio: FakeStudio) -> None:
    room = enter(qtbot, studio)
    room.course.start()
    record(qtbot, room)
    room.course.retake()
    record(qtbot, room)
    assert room.course.take_number == 2
    room.course.finish()
    wait_for(qtbot, room, Phase.ANSWER_READY)
    takes = takes_of(qtbot, studio, room)
    assert [take.number for take in takes] == [1, 2]
    assert all(take.duration_ms >= 1500 for take in takes)
    room.dismiss()


def test_a_recogniser_that_fails_leaves_a_saved_take_that_can_be_heard_again(
    qtbot: QtBot, studio: FakeStudio
) -> None:
    (studio.engine_folder / "refuse").write_text("The model is missing.")
    room = enter(qtbot, studio)
    answer(qtbot, room)
    (take,) = takes_of(qtbot, studio, room)
    assert (take.state, take.problem) == (TakeState.FAILED, "The model is missing.")
    (studio.engine_folder / "refuse").unlink()
    with qtbot.waitSignal(studio.answers.measured):
        studio.answers.transcribe_again(take)
    (take,) = takes_of(qtbot, studio, room)
    assert take.state is TakeState.MEASURED
    room.dismiss()


def test_a_recogniser_that_dies_leaves_a_saved_take_that_another_can_hear(
    qtbot: QtBot, studio: FakeStudio
) -> None:
    (studio.engine_folder / "crash").write_text("2")
    room = enter(qtbot, studio)
    answer(qtbot, room)
    (take,) = takes_of(qtbot, studio, room)
    assert take.state is TakeState.FAILED
    assert "recording is safe" in take.problem
    with qtbot.waitSignal(studio.answers.measured):
        studio.answers.transcribe_again(take, "second")
    (take,) = takes_of(qtbot, studio, room)
    assert take.hearing is not None
    assert (take.hearing.engine, take.readings) == ("fake:second", ())
    room.dismiss()


def test_an_answer_is_heard_by_another_recogniser_and_both_readings_are_kept(
    qtbot: QtBot, studio: FakeStudio
) -> None:
    room = enter(qtbot, studio)
    answer(qtbot, room)
    (first,) = takes_of(qtbot, studio, room)
    with qtbot.waitSignal(studio.answers.failed) as failed:
        studio.answers.transcribe_again(first, "none")
    assert failed.args[0].problem == "There is no recogniser here."
    assert takes_of(qtbot, studio, room) == (first,), "what was known stays as it is"
    with qtbot.waitSignal(studio.answers.measured):
        studio.answers.transcribe_again(first, "second")
    (both,) = takes_of(qtbot, studio, room)
    assert both.hearing is not None
    assert both.hearing.engine == "fake:second"
    assert [reading.hearing for reading in both.readings] == [first.hearing]
    room.dismiss()


def test_a_microphone_that_is_pulled_out_ends_the_answer_with_what_was_said(
    qtbot: QtBot, studio: FakeStudio
) -> None:
    room = enter(qtbot, studio)
    room.course.start()
    record(qtbot, room)
    studio.system.inputs = ()  # there is no other to go on with
    with qtbot.waitSignal(room.problem):
        microphone = next(s for s in studio.system.opened if isinstance(s, FakeInput))
        microphone.lose()
    wait_for(qtbot, room, Phase.ANSWER_READY)
    (take,) = takes_of(qtbot, studio, room)
    assert take.duration_ms >= 1500
    room.dismiss()


def test_where_sound_was_lost_is_written_down_while_the_answer_goes_on(
    qtbot: QtBot, studio: FakeStudio
) -> None:
    room = enter(qtbot, studio)
    room.course.start()
    record(qtbot, room)
    studio.system.inputs = (Device("Webcam", "ALSA", 1, RATE_HZ),)
    next(s for s in studio.system.opened if isinstance(s, FakeInput)).lose()
    (beside,) = studio.data.takes.rglob("*-01-1.json")
    qtbot.waitUntil(lambda: bool(read_take(beside).gaps))
    assert read_take(beside).state is TakeState.RECORDING
    assert read_take(beside).gaps[0].device == "Webcam"
    room.course.leave()
    room.dismiss()


def test_without_a_microphone_the_room_says_so_and_can_try_again(
    qtbot: QtBot, studio: FakeStudio
) -> None:
    studio.system.inputs = ()
    room = enter(qtbot, studio)
    with qtbot.waitSignal(room.problem) as told:
        room.course.start()
    assert "microphone" in told.args[0]
    wait_for(qtbot, room, Phase.THINKING)
    assert takes_of(qtbot, studio, room) == ()
    room.dismiss()


def whole_plan(mode: Mode) -> SessionPlan:
    """Return an interview of three questions by two people."""
    people = tuple(
        PanelMember(
            name, name.title(), PanelRole.PEER, "", greeting="Hello.",
            introduction=f"I am {name}.", closing="Goodbye.",
        )
        for name in ("ann", "bob")
    )  # fmt: skip
    asked = tuple(
        PlannedQuestion(Question(f"q{i}", "Why so?", QuestionKind.BEHAVIORAL), people[i % 2].id)
        for i in range(3)
    )
    return SessionPlan("A session", mode, people, asked, seed=1)


def test_the_panel_introduces_itself_line_by_line(qtbot: QtBot, studio: FakeStudio) -> None:
    room = enter(qtbot, studio, whole_plan(Mode.REAL), Manners())
    said: list[str] = []

    def note() -> None:
        line = room.panel.voice.line
        if line is not None and line.text not in said:
            said.append(line.text)

    room.changed.connect(note)
    room.start(0)
    wait_for(qtbot, room, Phase.RECORDING)
    assert said == ["Hello. I am ann.", "I am bob.", "Why so?"]
    room.course.leave()
    room.dismiss()


@pytest.mark.parametrize("mode", [Mode.STUDY, Mode.REAL])
def test_a_follow_up_becomes_a_question_of_the_session(
    qtbot: QtBot, studio: FakeStudio, mode: Mode
) -> None:
    room = enter(qtbot, studio, whole_plan(mode), Manners(introductions=False))
    room._waiting.setInterval(99_000)  # however busy the machine is: here it is decided in time
    room.start(0)
    record(qtbot, room)
    room.course.finish()
    if mode is Mode.STUDY:
        wait_for(qtbot, room, Phase.ANSWER_READY)
        assert room.course.follow_up is not None
        room.course.next_question()
    qtbot.waitUntil(lambda: room.course.position == 1)
    record(qtbot, room)
    room.course.leave()
    qtbot.waitUntil(lambda: not studio.recording.is_busy)
    first, second = takes_of(qtbot, studio, room)
    assert (first.question.id, second.position) == ("q0", 1)
    assert second.question.is_follow_up
    assert room.session.plan.questions[1].lack == "too-short"
    room.dismiss()


def test_the_end_of_an_interview_is_a_goodbye(qtbot: QtBot, studio: FakeStudio) -> None:
    room = enter(qtbot, studio, whole_plan(Mode.REAL), PLAIN)
    room.start(2)
    record(qtbot, room)
    room.course.finish()
    wait_for(qtbot, room, Phase.REVIEW_READY)
    assert room.panel.voice.line is not None
    assert room.panel.voice.line.text == room.thanks == "Goodbye."
    room.dismiss()
