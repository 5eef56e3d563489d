# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts syllables by their sound alone: peaks of intensity that are voiced and stand out.

After de Jong and Wempe (2009), "Praat script to detect syllable nuclei and measure speech rate
automatically", Behavior Research Methods 41, 385-390, 10.3758/BRM.41.2.385.
"""

import numpy as np
import parselmouth
from numpy.typing import NDArray

from mockinterview.speech.transcriber import RATE_HZ, Samples
from mockinterview.speech.voice_track import STEP_MS

#: Peaks more than this below the loudest part are no syllables. Source: the paper.
BELOW_LOUDEST_DB = 25.0
#: The dip before a peak, and after it, must be at least so deep. Source: the paper (2 dB).
DIP_DB = 2.0
#: The lowest pitch that Praat smooths away. Source: the authors' script.
SMOOTHED_HZ = 50.0
#: Praat needs this much sound for one value of intensity at that pitch.
SHORTEST_S = 6.4 / SMOOTHED_HZ


def syllable_nuclei(samples: Samples, pitch: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the times of the syllable nuclei, in milliseconds from the first sample.

    Args:
        samples: One span of speech.
        pitch: Its pitch track, 0 where it is unvoiced.
    """
    if len(samples) <= SHORTEST_S * RATE_HZ * 1.05:
        return np.zeros(0, np.int64)
    sound = parselmouth.Sound(samples.astype(np.float64), RATE_HZ)
    intensity = sound.to_intensity(minimum_pitch=SMOOTHED_HZ)
    levels = intensity.values[0]
    times_ms = np.round(intensity.xs() * 1000).astype(np.int64)
    if len(levels) < 3:
        return np.zeros(0, np.int64)
    # The 99th percentile stands for the loudest: one click must not raise the bar.
    bar = np.percentile(levels, 99) - BELOW_LOUDEST_DB
    rising = np.diff(levels) > 0
    peaks = np.flatnonzero(rising[:-1] & ~rising[1:]) + 1
    kept = _standing_out(levels, [int(peak) for peak in peaks if levels[peak] > bar])
    steps = np.minimum(times_ms[kept] // STEP_MS, max(0, len(pitch) - 1))
    voiced = pitch[steps] > 0 if len(pitch) else np.zeros(len(kept), np.bool_)
    return np.asarray(times_ms[kept][voiced], np.int64)


def _standing_out(levels: NDArray[np.float64], peaks: list[int]) -> list[int]:
    """Keep the peaks with a dip to either side; of two without one between, the higher."""
    kept: list[int] = []
    for peak in peaks:
        if kept and levels[peak] - levels[kept[-1] : peak].min() < DIP_DB:
            continue  # no new syllable: it rises too little after the one before
        if kept and levels[kept[-1]] - levels[kept[-1] : peak].min() < DIP_DB:
            kept[-1] = peak  # the one before was but a step on the way up
            continue
        kept.append(peak)
    return kept
