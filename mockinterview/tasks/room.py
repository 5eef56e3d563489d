# SPDX-License-Identifier: GPL-3.0-or-later
"""The interview room: does what the course of a session asks, with real sound."""

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from mockinterview.domain.hearing import Word
from mockinterview.domain.session import Mode, PlannedQuestion, Session, Take
from mockinterview.interview.course import Course, Phase
from mockinterview.speech.voices import Voice
from mockinterview.tasks.answers import AnswersTask
from mockinterview.tasks.library import LibraryTask
from mockinterview.tasks.listening import ListeningTask
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
#: Reading time for a question that is shown only: 250 words a minute is usual silent reading.
READING_MS_PER_WORD = 240
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

    def __init__(
        self,
        session: Session,
        engines: Engines,
        voices: Mapping[str, Voice],
        *,
        device: str,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.course = Course(session.plan, self)
        self.take: Take | None = None
        self.duration_ms = 0
        self._engines = engines
        self._voices = voices
        self._device = device
        self._now = now
        self._recording_take: Take | None = None
        self._is_open = False
        self._awaited = ""
        self._finished_s = 0.0
        self._words: tuple[Word, ...] = ()
        self._quiet_since_ms: int | None = None
        self._think_left_ms = 0
        self._ticks = QTimer(self, interval=TICK_MS)
        self._ticks.timeout.connect(self._on_tick)
        self._reading = QTimer(self, singleShot=True)
        self._reading.timeout.connect(self.course.question_spoken)
        self._links: Links = ()
        self._connect()

    # --- Room: what the course has done -------------------------------------------------

    def ask(self, planned: PlannedQuestion) -> None:
        """Read the question aloud, and have the next one rendered meanwhile."""
        voice = self._voices.get(planned.asked_by)
        if voice is None:
            self._show_only(planned)
            return
        self._engines.voice.say(planned.question.text, voice)
        following = self.course.position + 1
        if following < len(self.session.plan.questions):
            coming = self.session.plan.questions[following]
            if coming.asked_by in self._voices:
                self._engines.voice.prepare(coming.question.text, self._voices[coming.asked_by])

    def stop_asking(self) -> None:
        """Fall silent."""
        self._reading.stop()
        self._engines.voice.stop()
        self.speaking_changed.emit(False)

    def open_microphone(self, position: int, number: int) -> None:
        """Write the take down, play the chime, then record."""
        planned = self.course.planned

        def began(take: Take) -> None:
            self._recording_take = take
            if self.course.phase is Phase.OPENING:
                self._engines.chime.play(0)
            else:  # left meanwhile
                self._forget_take()

        self._words = ()
        self._engines.library.ask(
            lambda library: library.begin_take(
                self.session.id,
                position,
                planned.question,
                planned.asked_by,
                self._now(),
                device=self._device,
            ),
            began,
            self._on_open_failed,
        )

    def pause_recording(self) -> None:
        """Take no sound in."""
        self._engines.recording.pause()

    def resume_recording(self) -> None:
        """Take sound in again."""
        self._engines.recording.resume()

    def close_microphone(self) -> None:
        """End the take; the session waits for its words."""
        self._close(wait=True)

    def keep_aside(self) -> None:
        """End the take; nobody waits for its words."""
        self._close(wait=False)

    def phase_changed(self) -> None:
        """Start or stop the clocks of the phase, and tell."""
        self._quiet_since_ms = None
        self._ticks.stop()
        if self.course.phase is Phase.THINKING and self._is_one_way:
            self._think_left_ms = THINK_MS
            self._ticks.start()
        self.changed.emit()

    def dismiss(self) -> None:
        """Hear no engine any more. The last take is still saved and measured by the engines."""
        self._ticks.stop()
        self._reading.stop()
        for signal, slot in self._links:
            signal.disconnect(slot)
        self._links = ()
        self.deleteLater()

    # --- Events of the engines ----------------------------------------------------------

    def _connect(self) -> None:
        engines = self._engines
        self._links = (
            (engines.voice.started, self._on_voice_started),
            (engines.voice.spoken, self._on_spoken),
            (engines.voice.failed, self._on_voice_failed),
            (engines.chime.ended, self._on_chimed),
            (engines.chime.failed, self._on_chime_failed),
            (engines.recording.opened, self._on_opened),
            (engines.recording.failed, self._on_open_failed),
            (engines.recording.level_changed, self._on_level),
            (engines.recording.elapsed_changed, self._on_elapsed),
            (engines.recording.broke, self._on_broke),
            (engines.recording.warned, self._on_warned),
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

    def _show_only(self, planned: PlannedQuestion) -> None:
        self._reading.start(READING_MS_PER_WORD * len(planned.question.text.split()))

    def _on_voice_started(self) -> None:
        self.speaking_changed.emit(True)

    def _on_spoken(self) -> None:
        self.speaking_changed.emit(False)
        self.course.question_spoken()

    def _on_voice_failed(self, sentence: str) -> None:
        self.speaking_changed.emit(False)
        self.problem.emit(sentence)
        self._show_only(self.course.planned)

    def _on_chimed(self) -> None:
        if self._recording_take is not None and self.course.phase is Phase.OPENING:
            take = self._recording_take
            self._engines.library.ask(
                lambda library: library.sound_path(take), self._engines.recording.open
            )

    def _on_chime_failed(self, _: str) -> None:
        self._on_chimed()  # without a loudspeaker the recording starts all the same

    def _on_opened(self, _: int) -> None:
        take = self._recording_take
        if take is None:
            return
        self.take = take
        self._is_open = True
        self.duration_ms = 0
        self._engines.answers.recording_began(take)
        self.course.recording_started()
        self.captions_changed.emit(())

    def _forget_take(self) -> None:
        """Leave no empty take behind where no sample was taken."""
        take, self._recording_take = self._recording_take, None
        if take is not None:
            self._engines.library.ask(lambda library: library.delete_take(take.id))

    def _on_open_failed(self, sentence: str) -> None:
        self._forget_take()
        self.problem.emit(sentence)
        self.course.recording_failed()

    def _on_warned(self, sentence: str) -> None:
        self.problem.emit(sentence)

    def _on_broke(self, sentence: str) -> None:
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
            self.course.answer_measured()
