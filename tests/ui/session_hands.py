# SPDX-License-Identifier: GPL-3.0-or-later
"""What a test of a whole session holds: every engine over fake hardware, and a way through it."""

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import soxr
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from mockinterview import wiring
from mockinterview.audio.player import Player
from mockinterview.audio.recorder import Recorder
from mockinterview.audio.sound_files import load_for_playback, stream_16k
from mockinterview.domain.question import PanelMember, PanelRole, Question, QuestionKind
from mockinterview.domain.session import (
    Mode,
    PlannedQuestion,
    Session,
    SessionPlan,
    Take,
)
from mockinterview.interview.course import Phase
from mockinterview.paths import DataFolder, assets_folder
from mockinterview.questions.bank import QuestionBank
from mockinterview.speech.listener import Listener
from mockinterview.speech.speaker import Speaker
from mockinterview.storage.library import Library
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
