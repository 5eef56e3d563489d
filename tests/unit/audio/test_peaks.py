# SPDX-License-Identifier: GPL-3.0-or-later
"""The outline of a sound: the same extremes at every scale, and none outside it."""

import numpy as np
import pytest

from mockinterview.audio.peaks import Peaks, peaks_of
from mockinterview.audio.sound import Sound

RATE_HZ = 8000


def noise(seconds: float) -> Sound:
    chance = np.random.default_rng(7)
    return Sound(chance.uniform(-1, 1, int(seconds * RATE_HZ)).astype(np.float32), RATE_HZ)


@pytest.mark.parametrize("count", [1, 7, 50, 300])
def test_bars_hold_the_extremes_of_their_time_whatever_the_scale(count: int) -> None:
    sound = noise(12)
    step_ms = 12_000 / count
    bars = peaks_of(sound).bars(0, step_ms, count)
    for index in range(count):
        start, end = (round(at * step_ms * RATE_HZ / 1000) for at in (index, index + 1))
        part = sound.samples[start:end]
        # A bar may take in a neighbouring step, so it is never less than what was said.
        assert bars[index, 0] <= part[8:-8].min(initial=0) + 0.05
        assert bars[index, 1] >= part[8:-8].max(initial=0) - 0.05
    assert bars[:, 1].max() == sound.samples.max()
    assert bars[:, 0].min() == sound.samples.min()


def test_a_click_is_drawn_where_it_is() -> None:
    samples = np.zeros(60 * RATE_HZ, np.float32)
    samples[41 * RATE_HZ + 17] = 0.7
    peaks = peaks_of(Sound(samples, RATE_HZ))
    for start_ms, step_ms, count in ((0, 200, 300), (40_000, 10, 200), (40_900, 4, 60)):
        bars = peaks.bars(start_ms, step_ms, count)
        loud = np.flatnonzero(bars[:, 1] > 0.5)
        assert list(loud) == [(41_002 - start_ms) // step_ms]
    assert peaks.loudest == pytest.approx(0.7)


def test_nothing_is_drawn_before_the_start_and_after_the_end() -> None:
    peaks = peaks_of(Sound(np.ones(RATE_HZ, np.float32), RATE_HZ))
    bars = peaks.bars(-500, 100, 20)
    assert not bars[:5].any()
    assert (bars[5:15, 1] == 1).all()
    assert not bars[16:].any()


def test_a_sound_without_samples_and_a_request_for_nothing() -> None:
    assert not peaks_of(Sound(np.zeros(0, np.float32), RATE_HZ)).bars(0, 10, 5).any()
    assert peaks_of(noise(1)).bars(0, 10, 0).shape == (0, 2)
    assert Peaks(np.zeros((0, 2), np.float32), 0).loudest == 0


def test_more_bars_than_steps_repeat_them() -> None:
    bars = Peaks(np.array([[-0.5, 0.5], [-0.1, 0.1]], np.float32), 100).bars(0, 100 / 6, 6)
    assert bars[:, 1] == pytest.approx([0.5, 0.5, 0.5, 0.1, 0.1, 0.1])
