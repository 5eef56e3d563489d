# SPDX-License-Identifier: GPL-3.0-or-later
"""From a take on disk to a measured take in the library, while the session goes on."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mockinterview.audio.recorder import Recording
from mockinterview.domain.hearing import Hearing
from mockinterview.domain.measures import Measures
from mockinterview.domain.session import Session, SoundGap, Take, TakeState
from mockinterview.storage.library import Library
from mockinterview.tasks.library import LibraryTask
from mockinterview.tasks.listening import ListeningTask
from mockinterview.tasks.other_engines import OtherEngines
from mockinterview.tasks.recording import RecordingTask
from mockinterview.tasks.worker import Worker

#: Measures a take of a session, from what was heard in it.
MeasureTake = Callable[[Take, Session, Hearing], Measures]


class AnswersTask(QObject):
    """Follows each take through hearing, measuring and saving; each ends in one of two signals.

    The sound is saved before anything else is tried, so ``failed`` never means a lost take.
    """

    measured = Signal(object)  # Take, MEASURED and saved
    failed = Signal(object)  # Take with its sound, and what was known of it; its problem in words

    def __init__(
        self,
        recording: RecordingTask,
        listening: ListeningTask,
        library: LibraryTask,
        measure: MeasureTake,
        others: OtherEngines,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._listening = listening
        self._others = others
        self._library = library
        self._measure = measure
        self._takes: dict[str, Take] = {}
        self._recorded: deque[Take] = deque()
        self._worker = Worker("measure", self)
        recording.marked.connect(self._on_marked)
        recording.closed.connect(self._on_closed)
        listening.heard.connect(self._on_heard)
        listening.failed.connect(self._on_failed)
        others.heard.connect(self._on_heard)
        others.failed.connect(self._on_failed)

    def recording_began(self, take: Take) -> None:
        """Hear the take while it is spoken; when its recording closes it is saved and measured."""
        self._takes[take.id] = take
        self._recorded.append(take)
        self._library.ask(
            lambda library: library.sound_path(take),
            lambda path: self._listening.follow(take.id, path),
        )

    def transcribe_again(self, take: Take, engine: str = "") -> None:
        """Hear a saved take from its beginning.

        Args:
            take: What to hear.
            engine: Which recogniser, as in the preferences; the one in use if empty.
        """
        self._takes[take.id] = take
        in_use = self._listening.engine
        # The built-in one is told by its kind alone: there is only one.
        is_other = bool(engine) and in_use != engine and in_use.partition(":")[0] != engine

        def hear(sound: Path) -> None:
            if is_other:
                self._others.transcribe(take.id, sound, engine)
            else:
                self._listening.transcribe(take.id, sound)

        self._library.ask(lambda library: library.sound_path(take), hear)

    def forget(self, take: Take) -> None:
        """Hear and measure a take no more: the person has discarded it."""
        if self._takes.pop(take.id, None) is not None:
            self._listening.cancel(take.id)

    def shut_down(self) -> None:
        """Drop what has not been measured; it can be transcribed again later."""
        self._worker.close()

    def _on_marked(self, gaps: tuple[SoundGap, ...]) -> None:
        """Write down at once where sound was lost: a crash must not take the mark with it."""
        take = self._recorded[-1]
        self._library.ask(lambda library: library.note_gaps(take.id, gaps))

    def _on_closed(self, recording: Recording) -> None:
        take = self._recorded.popleft()

        def saved(kept: Take) -> None:
            self._takes[take.id] = kept

        # Asked first, so that the sound is in the library before anything is heard in it.
        self._library.ask(
            lambda library: library.finish_recording(
                take.id, recording.rate_hz, recording.duration_ms, recording.gaps
            ),
            saved,
            lambda sentence: self._on_failed(take.id, sentence),
        )
        self._listening.finish(take.id, recording.frames)

    def _on_heard(self, job: str, hearing: Hearing) -> None:
        take = self._takes.get(job)
        if take is None:
            return

        def measure(session: Session) -> Measures:
            began = time.perf_counter()
            kept = next((one for one in session.takes if one.id == take.id), take)  # with its gaps
            measures = self._measure(kept, session, hearing)
            took_ms = round((time.perf_counter() - began) * 1000)
            return replace(measures, measure_ms=took_ms)

        def found(session: Session) -> None:
            self._worker.run(
                lambda: measure(session), save, lambda sentence: self._on_failed(job, sentence)
            )

        def save(measures: Measures) -> None:
            self._library.ask(
                lambda library: library.save_measures(take.id, hearing, measures),
                self._on_saved,
                lambda sentence: self._on_failed(job, sentence),
            )

        self._library.ask(
            lambda library: library.session(take.session_id),
            found,
            lambda sentence: self._on_failed(job, sentence),
        )

    def _on_saved(self, take: Take) -> None:
        self._takes.pop(take.id, None)
        self.measured.emit(take)

    def _on_failed(self, job: str, sentence: str) -> None:
        take = self._takes.pop(job, None)
        if take is None:
            return

        def fail(library: Library) -> Take:
            if take.state is TakeState.MEASURED:  # what is known of it stays as it is
                return replace(library.take(take.id), problem=sentence)
            return library.fail_take(take.id, sentence)

        self._library.ask(
            fail, self.failed.emit, lambda _: self.failed.emit(replace(take, problem=sentence))
        )
