# SPDX-License-Identifier: GPL-3.0-or-later
"""The recogniser process as signals."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from mockinterview.speech.events import (
    Event,
    Failed,
    FellBack,
    Heard,
    Progress,
    Ready,
    Unavailable,
    WordsHeard,
)

#: How long a closing recogniser may take before it is killed. Our guess: it only has to notice.
CLOSE_DEADLINE_S = 2.0


class ListenerLike(Protocol):
    """What this bridge needs of ``speech.listener.Listener``."""

    def start(self) -> None:
        """Spawn the process and load the engine."""

    def follow(self, job: str, sound: Path) -> None:
        """Hear a WAV that is still growing."""

    def finish(self, job: str, frames: int) -> None:
        """The WAV has this many frames in the end."""

    def transcribe(self, job: str, sound: Path) -> None:
        """Hear a whole file."""

    def cancel(self, job: str) -> None:
        """Forget the job."""

    def use(self, engine: str) -> None:
        """Change to another engine, when nothing is heard."""

    def close(self, deadline_s: float) -> None:
        """End the process."""


class ListeningTask(QObject):
    """Forwards jobs to the recogniser and its events, which come on its thread, to this one."""

    ready = Signal(str)  # engine
    unavailable = Signal(str)  # one sentence
    words_heard = Signal(str, tuple)  # job, tuple[Word, ...] of the span that closed
    progressed = Signal(str, int)  # job, milliseconds heard
    heard = Signal(str, object)  # job, Hearing
    failed = Signal(str, str)  # job, sentence
    _event = Signal(object)

    def __init__(
        self,
        make_listener: Callable[[Callable[[Event], None]], ListenerLike],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.engine = ""  # the one that is ready; none so far
        self.fell_back = ""  # a sentence: why it is not the one that was asked for
        self._event.connect(self._on_event, Qt.ConnectionType.QueuedConnection)
        self._listener = make_listener(self._event.emit)

    def start(self) -> None:
        """Warm the recogniser up; it takes jobs at once all the same."""
        self._listener.start()

    def follow(self, job: str, sound: Path) -> None:
        """Hear a take while it is recorded."""
        self._listener.follow(job, sound)

    def finish(self, job: str, frames: int) -> None:
        """The take has ended with this many frames; ends in ``heard`` or ``failed``."""
        self._listener.finish(job, frames)

    def transcribe(self, job: str, sound: Path) -> None:
        """Hear a whole recording; ends in ``heard`` or ``failed``."""
        self._listener.transcribe(job, sound)

    def cancel(self, job: str) -> None:
        """Forget a job; nothing more comes for it."""
        self._listener.cancel(job)

    def use(self, engine: str) -> None:
        """Change to another engine, when nothing is heard; ``ready`` or ``unavailable`` follows."""
        self.fell_back = ""
        self._listener.use(engine)

    def shut_down(self) -> None:
        """End the process."""
        self._listener.close(CLOSE_DEADLINE_S)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        match event:
            case Ready(engine):
                self.engine = engine
                self.ready.emit(engine)
            case Unavailable(sentence):
                self.unavailable.emit(sentence)
            case FellBack(_, sentence):
                self.fell_back = sentence
            case WordsHeard(job, words, _):
                self.words_heard.emit(job, words)
            case Progress(job, done_ms):
                self.progressed.emit(job, done_ms)
            case Heard(job, hearing):
                self.heard.emit(job, hearing)
            case Failed(job, sentence):
                self.failed.emit(job, sentence)
