# SPDX-License-Identifier: GPL-3.0-or-later
"""A panel member's voice that says nothing and remembers what it was asked to say."""

from pathlib import Path

from mockinterview.audio.player import Player
from mockinterview.speech.speaker import Speaker
from mockinterview.speech.voices import Voice
from mockinterview.tasks.playback import PlaybackTask
from mockinterview.tasks.voice import VoiceTask
from tests.fakes.sound_system import FakeSoundSystem


class SilentVoice(VoiceTask):
    """Speaks when the test says so: ``begin`` and ``end``."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            Speaker(folder),
            PlaybackTask(lambda on_end: Player(system=FakeSoundSystem(), on_end=on_end)),
        )
        self.said: list[str] = []

    def say(self, text: str, voice: Voice) -> None:
        self.said.append(text)

    def begin(self) -> None:
        self.started.emit()

    def end(self) -> None:
        self.spoken.emit()
