# SPDX-License-Identifier: GPL-3.0-or-later
"""What the panel says, line by line: heard where there is a voice, else shown as long as it takes.

Lines are rendered ahead while the person speaks, so that asking starts at once.
"""

import logging
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from mockinterview.speech.voices import Voice
from mockinterview.tasks.voice import VoiceTask

log = logging.getLogger(__name__)

#: Reading time for a line that is shown only: 250 words a minute is usual silent reading.
READING_MS_PER_WORD = 240


@dataclass(frozen=True)
class Line:
    """Who says what."""

    member_id: str
    text: str


class PanelVoice(QObject):
    """Says lines in order. Each ``say`` that is not stopped ends in ``finished``."""

    line_changed = Signal()  # another line is being said: read it from ``line``
    speaking_changed = Signal(bool)  # a voice is heard
    finished = Signal()
    problem = Signal(str)  # one sentence

    def __init__(
        self, engine: VoiceTask, voices: Mapping[str, Voice], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.line: Line | None = None
        self._engine = engine
        self._voices = voices
        self._waiting: deque[Line] = deque()
        self._asked_s = 0.0
        self._reading = QTimer(self, singleShot=True)
        self._reading.timeout.connect(self._on_said)
        self._links: tuple[tuple[SignalInstance, Callable[..., None]], ...] = (
            (engine.started, self._on_started),
            (engine.spoken, self._on_said),
            (engine.failed, self._on_failed),
        )
        for signal, slot in self._links:
            signal.connect(slot)

    def say(self, lines: Iterable[Line]) -> None:
        """Say these lines, and nothing of what was still to be said."""
        self.stop()
        self._waiting.extend(line for line in lines if line.text)
        self._next()

    def prepare(self, lines: Iterable[Line]) -> None:
        """Have lines rendered that may be said soon."""
        for line in lines:
            if line.text and line.member_id in self._voices:
                self._engine.prepare(line.text, self._voices[line.member_id])

    def stop(self) -> None:
        """Fall silent at once."""
        self._waiting.clear()
        self._reading.stop()
        self._engine.stop()
        self.line = None
        self.speaking_changed.emit(False)

    def dismiss(self) -> None:
        """Hear nothing of the engine any more."""
        self._reading.stop()
        for signal, slot in self._links:
            signal.disconnect(slot)
        self._links = ()

    def _next(self) -> None:
        if not self._waiting:
            self.line = None
            self.finished.emit()
            return
        self.line = self._waiting.popleft()
        self._asked_s = time.monotonic()
        self.line_changed.emit()
        voice = self._voices.get(self.line.member_id)
        if voice is None:
            self._show_only()
            return
        self._engine.say(self.line.text, voice)
        self.prepare(self._waiting)

    def _show_only(self) -> None:
        if self.line is not None:
            self._reading.start(READING_MS_PER_WORD * len(self.line.text.split()))

    def _on_started(self) -> None:
        log.info("a line was heard after %.0f ms", 1000 * (time.monotonic() - self._asked_s))
        self.speaking_changed.emit(True)

    def _on_said(self) -> None:
        self.speaking_changed.emit(False)
        if self.line is not None:
            self._next()

    def _on_failed(self, sentence: str) -> None:
        self.speaking_changed.emit(False)
        self.problem.emit(sentence)
        self._show_only()
