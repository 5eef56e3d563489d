# SPDX-License-Identifier: GPL-3.0-or-later
"""Stand-ins for the recogniser's engine and for the reading of sound; usable in a new process."""

import os
import signal
import time
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from mockinterview.errors import AudioError, SpeechError
from mockinterview.speech.transcriber import RATE_HZ, Guess, Guesses, Samples, Wanted, always

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

    ``crash``, ``hang``, ``memory``, ``killed`` and ``illegal`` hold how many times it still does
    so: it exits, sleeps, finds no memory, is killed as by the system, meets an unknown instruction.
    ``refuse`` holds a sentence.
    """

    def __init__(self, folder: Path, name: str = "fake:hello") -> None:
        self._folder = folder
        self.name = name

    def transcribe(self, samples: Samples, wanted: Wanted = always) -> Guesses:
        assert samples.dtype == np.float32
        if self._once("crash"):
            os._exit(3)
        if self._once("hang"):
            time.sleep(60)
        if self._once("memory"):
            raise MemoryError
        if self._once("killed"):
            os.kill(os.getpid(), signal.SIGKILL)
        if self._once("illegal"):
            os.kill(os.getpid(), signal.SIGILL)
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
    """Make the fake; an engine called ``none`` cannot be loaded, ``dies`` takes all with it.

    The one called ``model`` is there as long as the folder of that name is.
    """
    if engine == "model" and not (folder / "model").is_dir():
        raise SpeechError("The model is gone.")
    if engine == "none":
        raise SpeechError("There is no recogniser here.")
    if engine == "dies":
        os._exit(3)
    return ScriptedTranscriber(folder, f"fake:{engine}")
