# SPDX-License-Identifier: GPL-3.0-or-later
"""The engines of the window as tasks: built once, taken down in the order that loses nothing."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from mockinterview.audio.chime import chime
from mockinterview.audio.recorder import Recorder
from mockinterview.speech.events import Event
from mockinterview.speech.speaker import Speaker
from mockinterview.tasks.answers import AnswersTask, MeasureTake
from mockinterview.tasks.library import LibraryTask
from mockinterview.tasks.listening import ListenerLike, ListeningTask
from mockinterview.tasks.other_engines import MakeListener, OtherEngines
from mockinterview.tasks.playback import MakePlayer, PlaybackTask
from mockinterview.tasks.recording import RecordingTask
from mockinterview.tasks.room import Engines
from mockinterview.tasks.voice import VoiceTask

#: How long closing may wait for the last take to be on disk. A driver that never closes is given
#: up by the recorder after 2 s; the rest is the writer's.
SHUT_DOWN_WITHIN_S = 5.0


@dataclass(frozen=True)
class Makers:
    """How each engine is made, when it is needed."""

    recorder: Callable[[], Recorder]
    player: MakePlayer
    listener: Callable[[Callable[[Event], None]], ListenerLike]
    other_listener: MakeListener
    speaker: Speaker
    measure: MeasureTake


class Studio(QObject):
    """Owns every task. Sound check and review have voices of their own, the check a microphone."""

    def __init__(self, library: LibraryTask, makers: Makers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.recording = RecordingTask(makers.recorder, self)
        self.check_recording = RecordingTask(makers.recorder, self)
        self.playback = PlaybackTask(makers.player, self)
        self.takes_playback = PlaybackTask(makers.player, self)
        self.check_playback = PlaybackTask(makers.player, self)
        self.chime = PlaybackTask(makers.player, self)
        self.voice = VoiceTask(makers.speaker, PlaybackTask(makers.player, self), self)
        self.check_voice = VoiceTask(makers.speaker, PlaybackTask(makers.player, self), self)
        self.review_voice = VoiceTask(makers.speaker, PlaybackTask(makers.player, self), self)
        self.listening = ListeningTask(makers.listener, self)
        self.other_engines = OtherEngines(makers.other_listener, self)
        self.answers = AnswersTask(
            self.recording,
            self.listening,
            self.library,
            makers.measure,
            self.other_engines,
            self,
        )

    def load_chime(self) -> None:
        """Have the chime ready before the first answer."""
        self.chime.load(chime())

    @property
    def engines(self) -> Engines:
        """What a room works with."""
        return Engines(
            self.library, self.recording, self.voice, self.chime, self.listening, self.answers
        )

    def shut_down(self) -> None:
        """Stop everything, the sound first: what was said is on disk before anything else ends."""
        deadline = time.monotonic() + SHUT_DOWN_WITHIN_S
        while self.recording.is_busy and time.monotonic() < deadline:
            QCoreApplication.processEvents()
            time.sleep(0.01)
        for task in (
            self.recording,
            self.check_recording,
            self.answers,
            self.listening,
            self.other_engines,
            self.voice,
            self.check_voice,
            self.review_voice,
            self.chime,
            self.playback,
            self.takes_playback,
            self.check_playback,
        ):
            task.shut_down()
        self.library.close()
