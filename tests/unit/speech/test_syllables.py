# SPDX-License-Identifier: GPL-3.0-or-later
"""Syllables from the sound."""

import numpy as np
import pytest

from mockinterview.speech.syllables import syllable_nuclei
from mockinterview.speech.transcriber import RATE_HZ, Samples
from mockinterview.speech.voice_track import pitch_track


def babble(syllables: int, each_s: float = 0.2) -> Samples:
    """A tone of 120 Hz with overtones that swells once for each syllable."""
    time = np.arange(int(syllables * each_s * RATE_HZ)) / RATE_HZ
    voice = sum(np.sin(2 * np.pi * 120 * k * time) / k for k in range(1, 8))
    return (voice * (0.02 + np.sin(np.pi * time / each_s) ** 2) * 0.1).astype(np.float32)


@pytest.mark.parametrize("count", [3, 8, 15])
def test_each_swell_of_a_voice_is_a_syllable(count: int) -> None:
    sound = babble(count)
    nuclei = syllable_nuclei(sound, pitch_track(sound))
    assert len(nuclei) == count
    assert np.abs(nuclei - (np.arange(count) * 200 + 100)).max() <= 30


def test_noise_has_no_syllables() -> None:
    noise = np.random.default_rng(1).normal(0, 0.1, 2 * RATE_HZ).astype(np.float32)
    assert len(syllable_nuclei(noise, pitch_track(noise))) == 0


def test_a_sound_may_be_too_short() -> None:
    for length in (0, 10, 2100):
        sound = np.zeros(length, np.float32)
        assert len(syllable_nuclei(sound, pitch_track(sound))) == 0
