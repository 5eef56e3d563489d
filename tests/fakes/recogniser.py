# SPDX-License-Identifier: GPL-3.0-or-later
"""Stand-ins for the recogniser's engine and for the reading of sound; usable in a new process."""

import os
import time
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from mockinterview.errors import AudioError, SpeechError
from mockinterview.speech.transcriber import RATE_HZ, Guess, Guesses, Samples

BLOCK = RATE_HZ // 10


def read_wav(path: Path, until: Callable[[], int | None] | None = None) -> Iterator[Samples]:
    """Read a 16 kHz mono 16-bit WAV in blocks; with ``until``, follow it while it grows."""
    try:
        with wave.open(str(path)) as head:
            at = path.stat().st_size - 2 * head.getnframes() if until is None else 44
    except (OSError, wave.Error, EOFError) as error:
        raise AudioError(f"{path.name} cannot be read.") from error
    sent = 0
    while True:
        final = until() if until else None
        with path.open("rb") as file:
            file.seek(at + 2 * sent)
            room = BLOCK if final is None else min(BLOCK, final - sent)
            block = np.frombuffer(file.read(2 * room), "<i2").astype(np.float32) / np.float32(32768)
        sent += len(block)
        if len(block):
            yield block
        elif until is None or sent == final:
            return
        else:
            time.sleep(0.01)


class ScriptedTranscriber:
    """Says "hello" for every span, or misbehaves as the files in its folder tell it to.

    ``crash`` and ``hang`` hold how many times it still does so; ``refuse`` holds a sentence.
    """

    name = "fake:hello"

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def transcribe(self, samples: Samples) -> Guesses:
        assert samples.dtype == np.float32
        if self._once("crash"):
            os._exit(3)
        if self._once("hang"):
            time.sleep(60)
        if (self._folder / "refuse").exists():
            raise SpeechError((self._folder / "refuse").read_text())
        return Guesses((Guess("hello", 1.0),))

    def _once(self, trouble: str) -> bool:
        marker = self._folder / trouble
        left = int(marker.read_text()) if marker.exists() else 0
        if left:
            marker.write_text(str(left - 1))
        return left > 0


def make_scripted(engine: str, folder: Path) -> ScriptedTranscriber:
    """Make the fake; an engine called ``none`` cannot be loaded, ``dies`` takes all with it."""
    if engine == "none":
        raise SpeechError("There is no recogniser here.")
    if engine == "dies":
        os._exit(3)
    return ScriptedTranscriber(folder)
