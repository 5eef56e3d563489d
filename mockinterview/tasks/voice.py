# SPDX-License-Identifier: GPL-3.0-or-later
"""A panel member's voice as signals: speaking, spoken, or no voice."""

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mockinterview.speech.speaker import Speaker
from mockinterview.speech.voices import Voice
from mockinterview.tasks.playback import PlaybackTask
from mockinterview.tasks.worker import Worker


class VoiceTask(QObject):
    """Speaks one text at a time.

    Each ``say`` that is not stopped ends in ``spoken`` or ``failed``.
    """

    started = Signal()
    spoken = Signal()
    failed = Signal(str)  # one sentence

    def __init__(
        self, speaker: Speaker, playback: PlaybackTask, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._playback = playback
        self._worker = Worker("voice", self)
        self._ahead = Worker("voice ahead", self)
        self._stop = threading.Event()
        self._stop_ahead = threading.Event()
        playback.loaded.connect(self._on_loaded)
        playback.playing_changed.connect(self._on_playing_changed)
        playback.ended.connect(self.spoken)
        playback.failed.connect(self.failed)

    def say(self, text: str, voice: Voice) -> None:
        """Speak; a text rendered before begins at once."""
        self.stop()
        stop = threading.Event()
        self._stop = stop

        def done(path: Path) -> None:
            if not stop.is_set():
                self._playback.load(path)

        def failed(sentence: str) -> None:
            if not stop.is_set():
                self.failed.emit(sentence)

        self._worker.run(lambda: self._speaker.render(text, voice, stop), done, failed)

    def prepare(self, text: str, voice: Voice) -> None:
        """Render a text that will be spoken later; failures show only when it is.

        What is to be spoken now does not wait for it.
        """
        self._ahead.run(
            lambda: self._speaker.render(text, voice, self._stop_ahead), None, _stay_quiet
        )

    def stop(self) -> None:
        """Fall silent at once; ``spoken`` does not come."""
        self._stop.set()
        self._playback.pause()

    def shut_down(self) -> None:
        """Fall silent and end the thread."""
        self._stop.set()
        self._stop_ahead.set()
        self._worker.close()
        self._ahead.close()
        self._playback.shut_down()

    def _on_loaded(self, _: object) -> None:
        if not self._stop.is_set():
            self._playback.play(0)

    def _on_playing_changed(self, playing: bool) -> None:
        if playing:
            self.started.emit()


def _stay_quiet(_: str) -> None:
    """Take a sentence that nobody needs to see now."""
