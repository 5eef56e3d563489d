# SPDX-License-Identifier: GPL-3.0-or-later
"""The interview room: does what the course of a session asks, with real sound."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from mockinterview.domain.hearing import Word
from mockinterview.domain.session import Mode, PlannedQuestion, Session, Take
from mockinterview.interview.course import Course, Phase
from mockinterview.storage.library import Library
from mockinterview.tasks.answers import AnswersTask
from mockinterview.tasks.library import LibraryTask
from mockinterview.tasks.listening import ListeningTask
from mockinterview.tasks.panel import Panel
from mockinterview.tasks.playback import PlaybackTask
from mockinterview.tasks.recording import RecordingTask
from mockinterview.tasks.voice import VoiceTask

log = logging.getLogger(__name__)

#: Thinking time in one-way interviews. Source: norms.md, "One-way video: 30 s think time common".
THINK_MS = 30_000
#: The longest answer of a one-way interview (product.md, modes).
ONE_WAY_CAP_MS = 120_000
#: Silence after which "Finished?" is asked (design, The room).
SILENCE_MS = 8_000
#: Sound below this level counts as silence for "Finished?". Our guess: quiet rooms measure -60 to
#: -50 dBFS, a soft voice at arm's length about -35.
SILENCE_DBFS = -45.0
#: A real interviewer goes on when the words of an answer take longer than this to be read. Our
#: guess: a pause for a note or two.
WAITS_MS = 4_000
TICK_MS = 200
Links = tuple[tuple[SignalInstance, Callable[..., None]], ...]


@dataclass(frozen=True)
class Engines:
    """What the room works with; each is shared with other pages and outlives the room."""

    library: LibraryTask
    recording: RecordingTask
    voice: VoiceTask
    chime: PlaybackTask
    listening: ListeningTask
    answers: AnswersTask


class InterviewRoom(QObject):
    """One session in progress. Meets ``interview.course.Room``."""

    changed = Signal()  # the phase, the question or the take: read them from ``course``
    level_changed = Signal(float)  # dBFS
    elapsed_changed = Signal(int)  # milliseconds of this answer
    thinking_changed = Signal(int)  # milliseconds of thinking left
    captions_changed = Signal(tuple)  # tuple[Word, ...] of this answer so far
    reading_changed = Signal(float)  # share of the answer that was read into words, 0 to 1
    silence_changed = Signal(int)  # milliseconds of silence once they are worth a word, else 0
    speaking_changed = Signal(bool)  # the voice is heard
    problem = Signal(str)  # one sentence
    problem_over = Signal(str)  # the same sentence, when it is true no more

    def __init__(
        self,
        session: Session,
        engines: Engines,
        panel: Panel,
        *,
        device: str,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.course = Course(
            session.plan, self, session.answered_positions, waits=panel.manners.waits
        )
        self.take: Take | None = None
        self.duration_ms = 0
        self.panel = panel
        panel.voice.setParent(self)  # it ends with the room
        self._engines = engines
        self._device = device
        self._now = now
        self._recording_take: Take | None = None
        self._is_chiming = False
        self._is_open = False
        self._awaited = ""
        self._decided: tuple[PlannedQuestion | None] | None = None
        self._finished_s = 0.0
        self._words: tuple[Word, ...] = ()
        self._quiet_since_ms: int | None = None
        self._think_left_ms = 0
        self._ticks = QTimer(self, interval=TICK_MS)
        self._ticks.timeout.connect(self._on_tick)
        self._waiting = QTimer(self, singleShot=True, interval=WAITS_MS)
        self._waiting.timeout.connect(self.course.stop_waiting)
        self._links: Links = ()
        self._connect()

    def start(self, position: int) -> None:
        """Begin with that question, after the introductions if this is a whole interview."""
        fresh = self.session.plan.is_whole and not self.session.takes
        self.course.start(position, introduces=fresh and self.panel.manners.introductions)

    # --- Room: what the course has done -------------------------------------------------

    def introduce(self) -> None:
        """Have each member say who they are and what they care about."""
        self.panel.introduce(self.course.plan)

    def lead_to(self, position: int) -> str:
        """Return what is said before a question."""
        return self.panel.lead_to(replace(self.session, plan=self.course.plan), position)

    def ask(self, planned: PlannedQuestion) -> None:
        """Read the question aloud after its lead, and keep the plan as it stands now."""
        self.panel.ask(planned)
        self._keep_plan()

    def stop_asking(self) -> None:
        """Fall silent."""
        self.panel.voice.stop()

    def open_microphone(self, position: int, number: int) -> None:
        """Write the take down, open the microphone, play the chime, then keep what is said.

        The microphone is open before the chime: whoever hears it can speak at once, also where
        opening takes seconds. What arrives before the end of the chime is not kept.
        """
        planned = self.course.planned

        def begin(library: Library) -> tuple[Take, Path]:
            take = library.begin_take(
                self.session.id,
                position,
                planned.question,
                planned.asked_by,
                self._now(),
                device=self._device,
            )
            return take, library.sound_path(take)

        def began(outcome: tuple[Take, Path]) -> None:
            self._recording_take, sound = outcome
            if self.course.phase is Phase.OPENING:
                self._engines.recording.open(sound, held=True)
            else:  # left meanwhile
                self._forget_take()

        self._words = ()
        self._engines.library.ask(begin, began, self._on_open_failed)

    def pause_recording(self) -> None:
        """Take no sound in."""
        self._engines.recording.pause()

    def resume_recording(self) -> None:
        """Take sound in again."""
        self._engines.recording.resume()

    def close_microphone(self) -> None:
        """End the take; the session waits for its words, a real interviewer not for long."""
        self._close(wait=True)
        self._decided = None
        if self.course.plan.mode is Mode.REAL:
            self._waiting.start()
            self.panel.take_a_note(self.course.plan, self.course.position)

    def keep_aside(self) -> None:
        """End the take; nobody waits for its words."""
        self._close(wait=False)

    def phase_changed(self) -> None:
        """Start or stop the clocks of the phase, and tell."""
        self._quiet_since_ms = None
        self._ticks.stop()
        if self.course.phase is not Phase.READING:
            self._waiting.stop()
        if self.course.phase is Phase.THINKING and self._is_one_way:
            self._think_left_ms = THINK_MS
            self._ticks.start()
        if self.course.phase is Phase.REVIEW_READY and self.thanks:
            self.panel.thank(self.course.plan)
        self.changed.emit()

    @property
    def thanks(self) -> str:
        """What is said at the end of a whole interview; empty for an exercise."""
        plan = self.course.plan
        whole = plan.is_whole and not self.course.is_retake
        return plan.panel[0].closing if whole else ""

    def dismiss(self) -> None:
        """Hear no engine any more. The last take is still saved and measured by the engines."""
        self._ticks.stop()
        self._waiting.stop()
        self.panel.voice.dismiss()
        for signal, slot in self._links:
            signal.disconnect(slot)
        self._links = ()
        self.deleteLater()

    # --- Events of the engines ----------------------------------------------------------

    def _connect(self) -> None:
        engines = self._engines
        self._links = (
            (self.panel.voice.finished, self._on_spoken),
            (self.panel.voice.line_changed, self.changed.emit),
            (self.panel.voice.problem, self.problem.emit),
            (self.panel.voice.speaking_changed, self.speaking_changed.emit),
            (engines.chime.ended, self._on_chimed),
            (engines.chime.failed, self._on_chime_failed),
            (engines.recording.opened, self._on_opened),
            (engines.recording.failed, self._on_open_failed),
            (engines.recording.level_changed, self._on_level),
            (engines.recording.elapsed_changed, self._on_elapsed),
            (engines.recording.broke, self._on_broke),
            (engines.recording.warned, self._on_warned),
            (engines.recording.calmed, self.problem_over.emit),
            (engines.listening.words_heard, self._on_words),
            (engines.listening.progressed, self._on_progressed),
            (engines.answers.measured, self._answer_ready),
            (engines.answers.failed, self._on_answer_failed),
        )
        for signal, slot in self._links:
            signal.connect(slot)

    @property
    def _is_one_way(self) -> bool:
        return self.session.plan.mode is Mode.ONE_WAY

    def _on_spoken(self) -> None:
        if self.course.phase is Phase.INTRODUCING:
            self.course.introduced()
        elif self.course.phase is Phase.READING:
            self._conclude()
        else:
            self.course.question_spoken()

    def _keep_plan(self) -> None:
        """Write down what was asked, so that the session can be gone on with after days."""
        plan = self.course.plan
        if plan == self.session.plan:
            return
        self.session = replace(self.session, plan=plan)
        self._engines.library.ask(
            lambda library: library.set_plan(self.session.id, plan), None, self.problem.emit
        )

    def _on_opened(self, _: int) -> None:
        if self._recording_take is not None and self.course.phase is Phase.OPENING:
            self._is_chiming = True
            self._engines.chime.play(0)

    def _on_chime_failed(self, _: str) -> None:
        self._on_chimed()  # without a loudspeaker the recording starts all the same

    def _on_chimed(self) -> None:
        take, chimed, self._is_chiming = self._recording_take, self._is_chiming, False
        if take is None or not chimed or self.course.phase is not Phase.OPENING:
            return
        self._engines.recording.resume()
        self.take = take
        self._is_open = True
        self.duration_ms = 0
        self._engines.answers.recording_began(take)
        self.course.recording_started()
        self.captions_changed.emit(())
        self.panel.prepare_during(self.course)

    def _forget_take(self) -> None:
        """Leave no empty take behind where no sample was taken."""
        take, self._recording_take = self._recording_take, None
        self._is_chiming = False
        if take is not None:
            self._engines.library.ask(lambda library: library.delete_take(take.id))

    def _on_open_failed(self, sentence: str) -> None:
        self._forget_take()
        self.problem.emit(sentence)
        self.course.recording_failed()

    def _on_warned(self, sentence: str) -> None:
        self.problem.emit(sentence)

    def _on_broke(self, sentence: str) -> None:
        if self.course.phase is Phase.OPENING:  # before anything was said
            self._engines.recording.close()
            self._on_open_failed(sentence)
            return
        self.problem.emit(sentence)
        self.course.recording_broke()

    def _on_level(self, level_dbfs: float) -> None:
        self.level_changed.emit(level_dbfs)
        if self.course.phase is not Phase.RECORDING:
            return
        if level_dbfs >= SILENCE_DBFS:
            self.heard_something()
        elif self._quiet_since_ms is None:
            self._quiet_since_ms = self.duration_ms
        elif self.duration_ms - self._quiet_since_ms >= SILENCE_MS:
            self.silence_changed.emit(self.duration_ms - self._quiet_since_ms)

    def heard_something(self) -> None:
        """Count silence from now on: something was heard, or the person said "keep going"."""
        if self._quiet_since_ms is not None:
            self._quiet_since_ms = None
            self.silence_changed.emit(0)

    def _on_elapsed(self, elapsed_ms: int) -> None:
        self.duration_ms = elapsed_ms
        self.elapsed_changed.emit(elapsed_ms)
        if self._is_one_way and elapsed_ms >= ONE_WAY_CAP_MS:
            self.course.finish()

    def _on_tick(self) -> None:
        self._think_left_ms = max(0, self._think_left_ms - TICK_MS)
        self.thinking_changed.emit(self._think_left_ms)
        if self._think_left_ms == 0:
            self.course.answer_now()

    def _close(self, *, wait: bool) -> None:
        self._engines.recording.close()
        if not self._is_open:
            self._forget_take()
            return
        take, self._recording_take = self._recording_take, None
        self._is_open = False
        self._awaited = take.id if take is not None and wait else ""
        self._finished_s = time.monotonic()

    def _on_words(self, job: str, words: tuple[Word, ...]) -> None:
        if self._recording_take is not None and job == self._recording_take.id:
            self._words += words
            self.captions_changed.emit(self._words)

    def _on_progressed(self, job: str, done_ms: int) -> None:
        if job == self._awaited and self.course.phase is Phase.READING and self.duration_ms:
            self.reading_changed.emit(min(1.0, done_ms / self.duration_ms))

    def _on_answer_failed(self, take: Take) -> None:
        self.problem.emit(take.problem)
        self._answer_ready(take)

    def _answer_ready(self, take: Take) -> None:
        if take.id == self._awaited:
            self.take = take
            waited_s = time.monotonic() - self._finished_s
            log.info("%.1f s of answer were ready after %.2f s", take.duration_ms / 1000, waited_s)
            position, plan = self.course.position, self.course.plan
            wanted = not self.course.is_retake

            def decide(library: Library) -> tuple[Session, PlannedQuestion | None]:
                session = replace(library.session(take.session_id), plan=plan)
                return session, self.panel.follow_up(session, position) if wanted else None

            self._engines.library.ask(decide, self._on_decided, lambda _: self._go_on_without())

    def _on_decided(self, decided: tuple[Session, PlannedQuestion | None]) -> None:
        self.session, follow_up = decided
        self._decided = (follow_up,)
        self.panel.prepare_after(self.session, self.course, follow_up)
        if self.panel.voice.line is None:  # else when that is said
            self._conclude()

    def _conclude(self) -> None:
        """Go on, once it is decided how and the interviewer has put the pen down."""
        if self._decided is not None:
            (follow_up,), self._decided = self._decided, None
            self.course.answer_measured(follow_up)

    def _go_on_without(self) -> None:
        """Go on without a follow-up: what was said is safe, and only the question back is lost."""
        self.course.answer_measured()
