# SPDX-License-Identifier: GPL-3.0-or-later
"""Sounds that are no speech, made to order, each some seconds long."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from mockinterview.speech.transcriber import RATE_HZ, Samples

SECONDS = 8
COUNT = SECONDS * RATE_HZ
TIME = np.arange(COUNT) / RATE_HZ

Sound = NDArray[np.float64]


def hum() -> Sound:
    """Return what comes from the mains."""
    return 0.2 * np.sin(2 * np.pi * 50 * TIME) + 0.1 * np.sin(2 * np.pi * 150 * TIME)


def hiss(rng: np.random.Generator) -> Sound:
    """Return even noise."""
    return rng.normal(0, 0.05, COUNT)


def claps(rng: np.random.Generator) -> Sound:
    """Return one person clapping."""
    return 4 * hiss(rng) * np.exp(-((TIME * 7) % 1) * 12)


def applause(rng: np.random.Generator) -> Sound:
    """Return a hall clapping."""
    return _strokes(rng, rng.uniform(0, SECONDS - 0.1, 180 * SECONDS), 0.04, 60)


def typing(rng: np.random.Generator) -> Sound:
    """Return a keyboard beside the microphone."""
    return _strokes(rng, np.cumsum(rng.uniform(0.08, 0.3, 25)), 0.25, 90) + hiss(rng) / 25


def chord() -> Sound:
    """Return three tones that go on and on."""
    tones: Sound = np.sin(2 * np.pi * np.outer((220, 277, 330), TIME)).sum(axis=0)
    return 0.1 * tones


def melody(rng: np.random.Generator) -> Sound:
    """Return plucked tones with overtones, two and a half a second."""
    sound = np.zeros(COUNT)
    note = np.arange(RATE_HZ // 2) / RATE_HZ
    for start in np.arange(0, SECONDS - 0.6, 0.4):
        pitch_hz = 220 * 2 ** (rng.integers(0, 13) / 12)
        waves = np.outer(np.arange(1, 7), 2 * np.pi * pitch_hz * note + 0.3 * np.sin(31 * note))
        tone = (np.sin(waves) / np.arange(1, 7)[:, np.newaxis]).sum(axis=0) * np.exp(-4 * note)
        at = int(start * RATE_HZ)
        sound[at : at + len(tone)] += 0.1 * tone
    return sound


def murmur(voices: Sequence[Samples], level_dbfs: float) -> Sound:
    """Return several voices at once, as from another room."""
    mixed = sum(
        (np.roll(np.resize(voice / voice.std(), COUNT), RATE_HZ * turn).astype(np.float64))
        for turn, voice in enumerate(voices)
    )
    return np.asarray(mixed / np.std(mixed) * 10 ** (level_dbfs / 20), np.float64)


def _strokes(
    rng: np.random.Generator, starts_s: NDArray[np.float64], loudness: float, decay: float
) -> Sound:
    sound = np.zeros(COUNT)
    length = 800
    for start in starts_s:
        at = int(start * RATE_HZ)
        if at + length <= COUNT:
            fading = np.exp(-np.arange(length) / decay)
            sound[at : at + length] += rng.normal(0, loudness, length) * fading
    return sound
