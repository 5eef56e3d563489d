# SPDX-License-Identifier: GPL-3.0-or-later
"""Held sounds, made to order."""

import numpy as np

from mockinterview.speech.steady import FRAME_MS, held_sounds, spectrum_of
from mockinterview.speech.transcriber import RATE_HZ, Samples
from mockinterview.speech.voice_track import pitch_track


def vowel(resonance_hz: Samples) -> Samples:
    """Return a buzz at 120 Hz through a resonance that moves as told, one value a sample."""
    time = np.arange(len(resonance_hz)) / RATE_HZ
    sound = np.zeros(len(time))
    for harmonic in range(1, 30):
        height = np.exp(-(((harmonic * 120 - resonance_hz) / 250) ** 2)) + 0.02
        sound += height * np.sin(2 * np.pi * 120 * harmonic * time)
    return np.asarray(0.05 * sound, np.float32)


def held(sound: Samples) -> list[tuple[int, int]]:
    found = held_sounds(spectrum_of(sound, pitch_track(sound)))
    return [(start * FRAME_MS, end * FRAME_MS) for start, end in found]


def moving(seconds: float) -> Samples:
    """Return a resonance that goes up and down as fast as in speech."""
    time = np.arange(int(seconds * RATE_HZ)) / RATE_HZ
    return np.asarray(900 + 600 * np.sin(2 * np.pi * 5 * time), np.float32)


def test_a_held_vowel_is_found_among_moving_ones() -> None:
    still = np.full(int(0.4 * RATE_HZ), 900, np.float32)
    ((start, end),) = held(vowel(np.concatenate([moving(1.0), still, moving(1.0)])))
    assert abs(start - 1000) <= 60
    assert abs(end - 1400) <= 60


def test_moving_vowels_and_noise_hold_nothing() -> None:
    assert held(vowel(moving(2.0))) == []
    noise = np.random.default_rng(1).normal(0, 0.1, RATE_HZ).astype(np.float32)
    assert held(noise) == []
    assert held(noise[:100]) == []
