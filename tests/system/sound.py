# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound files for the system tests: read, joined, and found again inside another recording."""

import json
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from tests.system.desk import RATE_HZ

DATA = Path(__file__).parent.parent / "data" / "audio"
LOW_RATE_HZ = 16_000
Samples = NDArray[np.float32]


@dataclass(frozen=True)
class SaidWord:
    """A word of a reference, and when it was said."""

    text: str
    start_ms: int
    end_ms: int


@dataclass(frozen=True)
class SpokenAnswer:
    """Something to speak into the microphone, and what is said in it when."""

    sound: Path
    text: str
    words: tuple[SaidWord, ...]


def read_16k(path: Path) -> Samples:
    """Read any sound file as mono at 16 kHz."""
    resampler = av.AudioResampler(format="flt", layout="mono", rate=LOW_RATE_HZ)
    with av.open(str(path)) as container:
        frames = [*container.decode(audio=0), None]
        blocks = [out.to_ndarray().ravel() for frame in frames for out in resampler.resample(frame)]
    joined: Samples = np.concatenate(blocks, dtype=np.float32)
    return joined


def down_to_16k(samples: Samples) -> Samples:
    """Return what was heard at ``RATE_HZ`` at 16 kHz; good enough to recognise it."""
    step = RATE_HZ // LOW_RATE_HZ
    usable = samples[: len(samples) // step * step]
    means: Samples = usable.reshape(-1, step).mean(axis=1, dtype=np.float32)
    return means


def write_16k(path: Path, samples: Samples) -> Path:
    """Write mono samples at 16 kHz as a WAV file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(LOW_RATE_HZ)
        file.writeframes((np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())
    return path


def silence(seconds: float) -> Samples:
    """Return silence at 16 kHz."""
    return np.zeros(int(seconds * LOW_RATE_HZ), np.float32)


def find_in(piece: Samples, whole: Samples) -> tuple[int, float]:
    """Find a piece of sound in another, both at 16 kHz, by cross-correlation.

    Returns:
        The place in milliseconds, and how alike the two are there, from 0 to 1.
    """
    size = 1 << (len(piece) + len(whole)).bit_length()
    product = np.fft.rfft(whole, size) * np.conj(np.fft.rfft(piece, size))
    match = np.fft.irfft(product, size)[: len(whole)]
    place = int(np.argmax(match))
    there = whole[place : place + len(piece)]
    power = float(np.linalg.norm(piece) * np.linalg.norm(there))
    return place * 1000 // LOW_RATE_HZ, float(match[place]) / power if power else 0.0


def reference_words(path: Path) -> tuple[SaidWord, ...]:
    """Read the word times beside a recording that came with LibriVox's alignments."""
    entries = json.loads(path.with_suffix(".words.json").read_text(encoding="utf-8"))["w"]
    return tuple(
        SaidWord(e["t"].partition("(")[0], round(e["b"] * 1000), round((e["b"] + e["d"]) * 1000))
        for e in entries
        if not e["t"].startswith("<")
    )


def two_sentences(folder: Path, pause_s: float) -> SpokenAnswer:
    """Join two sentences of one reader, a silence of known length between their recordings."""
    names = ("librivox_austen_0870.wav", "librivox_austen_0880.wav")
    first, second = (read_16k(DATA / name) for name in names)
    samples = np.concatenate([first, silence(pause_s), second])
    shift_ms = (len(first) * 1000) // LOW_RATE_HZ + round(pause_s * 1000)
    words: Sequence[SaidWord] = [
        *reference_words(DATA / names[0]),
        *(
            SaidWord(word.text, word.start_ms + shift_ms, word.end_ms + shift_ms)
            for word in reference_words(DATA / names[1])
        ),
    ]
    text = " ".join((DATA / name).with_suffix(".txt").read_text("utf-8").strip() for name in names)
    return SpokenAnswer(
        write_16k(folder / "two-sentences.wav", samples), text.replace("\n", " "), tuple(words)
    )
