# SPDX-License-Identifier: GPL-3.0-or-later
"""Recognisers besides the one in use: started for a recording, gone when it is heard."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mockinterview.domain.hearing import Hearing
from mockinterview.speech.events import Event
from mockinterview.tasks.listening import ListenerLike, ListeningTask

#: Makes the recogniser of that name, and tells its events to the function given.
MakeListener = Callable[[str, Callable[[Event], None]], ListenerLike]


@dataclass
class _Engine:
    listening: ListeningTask
    jobs: set[str] = field(default_factory=set)


class OtherEngines(QObject):
    """Hears recordings with an engine of one's choice, while the one in use stays as it is.

    Nothing takes over from an engine that fails: who asks for one wants to know what *it* hears.
    Each job ends in exactly one of the two signals.
    """

    heard = Signal(str, object)  # job, Hearing
    failed = Signal(str, str)  # job, sentence

    def __init__(self, make_listener: MakeListener, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_listener = make_listener
        self._engines: dict[str, _Engine] = {}

    def transcribe(self, job: str, sound: Path, engine: str) -> None:
        """Hear a whole recording with ``engine``."""
        if engine not in self._engines:
            listening = ListeningTask(lambda tell: self._make_listener(engine, tell), self)
            listening.heard.connect(self._on_heard)
            listening.failed.connect(self._on_failed)
            listening.start()
            self._engines[engine] = _Engine(listening)
        self._engines[engine].jobs.add(job)
        self._engines[engine].listening.transcribe(job, sound)

    def shut_down(self) -> None:
        """End every process."""
        for engine in self._engines.values():
            engine.listening.shut_down()
        self._engines.clear()

    def _on_heard(self, job: str, hearing: Hearing) -> None:
        self._done(job)
        self.heard.emit(job, hearing)

    def _on_failed(self, job: str, sentence: str) -> None:
        self._done(job)
        self.failed.emit(job, sentence)

    def _done(self, job: str) -> None:
        """Let an engine go that has nothing left to hear: it holds a model in memory."""
        for name, engine in tuple(self._engines.items()):
            engine.jobs.discard(job)
            if not engine.jobs:
                del self._engines[name]
                engine.listening.shut_down()
                engine.listening.deleteLater()
