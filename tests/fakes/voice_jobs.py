# SPDX-License-Identifier: GPL-3.0-or-later
"""Stand-ins for what pyttsx3 does in its short process: quick, slow, deaf, dead or forgetful.

They are module-level functions because the process is spawned and finds them by name. Each
leaves a mark beside its target, so that a test can count how often it was asked.
"""

import os
import time
import wave
from array import array
from collections.abc import Iterable
from pathlib import Path

from mockinterview.speech.voices import AvailableVoice, Voice

RATE_HZ = 8000
ASKED = "asked.txt"


def write_wav(path: Path, ms: int, samples: Iterable[int] = (0, 9000, 0, -9000)) -> None:
    """Write ``ms`` of a repeating pattern."""
    pattern = list(samples)
    frames = RATE_HZ * ms // 1000
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE_HZ)
        sound.writeframes(array("h", (pattern * (frames // len(pattern) + 1))[:frames]).tobytes())


def times_asked(folder: Path) -> int:
    """Return how often a job was started that renders into ``folder``."""
    marks = folder / ASKED
    return len(marks.read_text().splitlines()) if marks.exists() else 0


def _ask(target: Path) -> int:
    with (target.parent / ASKED).open("a") as marks:
        marks.write(f"{os.getpid()}\n")
    return times_asked(target.parent)


def good(text: str, voice: Voice, target: Path) -> str:
    """Speak 60 ms for each character."""
    _ask(target)
    os.write(1, b"a driver that talks on standard output\n")
    write_wav(target, 60 * len(text))
    return ""


def good_at_the_third_try(text: str, voice: Voice, target: Path) -> str:
    """First write nothing, then too little, then all."""
    attempt = _ask(target)
    if attempt == 2:
        write_wav(target, 10)
    if attempt >= 3:
        write_wav(target, 60 * len(text))
    return ""


def silent(text: str, voice: Voice, target: Path) -> str:
    """Write a file of the right length that holds nothing."""
    _ask(target)
    write_wav(target, 60 * len(text), (0, 1))
    return ""


def dead(text: str, voice: Voice, target: Path) -> str:
    """End as a crash in the engine's own code would."""
    _ask(target)
    os._exit(11)


def endless(text: str, voice: Voice, target: Path) -> str:
    """Never come back."""
    _ask(target)
    time.sleep(3600)
    return ""


def two_voices() -> list[AvailableVoice]:
    """List two voices."""
    return [AvailableVoice("a", "A", ("en-US",)), AvailableVoice("b", "B", ("de",))]


def no_voices() -> list[AvailableVoice]:
    """Fail as where no engine is installed."""
    raise OSError("libespeak-ng.so.1 is missing")
