# SPDX-License-Identifier: GPL-3.0-or-later
"""Faster and slower at the same pitch, with every moment where it should be."""

import numpy as np
import pytest

from mockinterview.audio.tempo import stretched

RATE_HZ = 16_000
TONE_HZ = 220


def pitch_hz(samples: np.ndarray) -> float:
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(np.argmax(spectrum)) * RATE_HZ / len(samples)


@pytest.mark.parametrize("speed", [0.5, 0.75, 1.25, 1.5, 2.0])
def test_the_length_follows_the_speed_and_the_pitch_stays(speed: float) -> None:
    tone = 0.5 * np.sin(2 * np.pi * TONE_HZ * np.arange(4 * RATE_HZ) / RATE_HZ).astype(np.float32)
    made = stretched(tone, RATE_HZ, speed)
    assert len(made) / RATE_HZ == pytest.approx(4 / speed, abs=0.05)
    middle = made[len(made) // 4 : -len(made) // 4]
    assert pitch_hz(middle) == pytest.approx(TONE_HZ, abs=4)


@pytest.mark.parametrize("speed", [0.5, 1.5, 2.0])
def test_a_moment_is_where_the_speed_puts_it(speed: float) -> None:
    samples = np.random.default_rng(7).normal(0, 0.01, 20 * RATE_HZ).astype(np.float32)
    seconds = range(1, 19, 3)
    length = RATE_HZ // 5
    for at in seconds:  # as long as a syllable: a click is shorter than what is left out at once
        samples[at * RATE_HZ :][:length] += 0.5 * np.sin(np.arange(length) * 0.2).astype(np.float32)
    made = stretched(samples, RATE_HZ, speed)
    for at in seconds:
        begin, end = (round((at + off) / speed * RATE_HZ) for off in (-0.5, 0.7))
        loud = np.flatnonzero(np.abs(made[begin:end]) > 0.25)
        middle_s = (begin + (loud[0] + loud[-1]) / 2) / RATE_HZ * speed
        assert middle_s == pytest.approx(at + 0.1, abs=0.05)


def test_its_own_speed_changes_nothing_and_others_are_refused() -> None:
    samples = np.ones(100, np.float32)
    assert stretched(samples, RATE_HZ, 1.0) is samples
    assert len(stretched(samples[:0], RATE_HZ, 2.0)) == 0
    for speed in (0.4, 2.5):
        with pytest.raises(ValueError, match=str(speed)):
            stretched(samples, RATE_HZ, speed)
