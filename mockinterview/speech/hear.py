# SPDX-License-Identifier: GPL-3.0-or-later
"""Hears sound files in this very process, for the command line."""

from pathlib import Path

from mockinterview.domain.hearing import Hearing
from mockinterview.speech.ear import Ear
from mockinterview.speech.engines import make_transcriber
from mockinterview.speech.transcriber import SoundReader


class FileHearer:
    """Hears one file after another with an engine that is loaded once."""

    def __init__(self, read_sound: SoundReader, engine: str, models_folder: Path) -> None:
        self._read_sound = read_sound
        self._ear = Ear(make_transcriber(engine, models_folder))

    def hear(self, path: Path) -> Hearing:
        """Hear the whole file. The memory needed does not grow with its sound.

        Raises:
            AudioError: The file cannot be decoded.
            SpeechError: The engine failed.
        """
        listening = self._ear.listen()
        for block in self._read_sound(path, None):
            for _ in listening.feed(block):
                pass
        return listening.finish()
