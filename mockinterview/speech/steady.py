# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a voice holds one sound: in fluent speech seldom for long, in an "um" always.

Pure functions over one span of speech, in steps of ``FRAME_MS``.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from mockinterview.speech.transcriber import RATE_HZ, Samples
from mockinterview.speech.voice_track import STEP_MS

Frames = NDArray[np.float32]

FRAME_MS = 10
_HOP = RATE_HZ * FRAME_MS // 1000
_WINDOW = RATE_HZ * 25 // 1000
_SIZE = 512
#: Bands of equal width to the ear, over the range of the vowels' resonances.
BANDS = 20
LOWEST_HZ = 80.0
HIGHEST_HZ = 5_000.0
#: Change is measured over this many frames to either side: shorter than a vowel.
LAG = 3
#: A sound is held where its bands change by less, on average, in natural logarithms. Set on the
#: labelled fillers: fluent read speech has about one held sound of 100 ms in a minute.
HELD = 0.7
#: Its edges are where it changes by more than this.
EDGE = 1.0
#: So far below the loudest frames (natural logarithm of the power in a band) nothing is held.
BELOW_LOUDEST = 7.0
#: Praat drops a creaky voice now and then: so many frames, half of them voiced, are a voice.
NEAR_VOICE = 11
#: Holes that are bridged, and the shortest sound that is worth a look.
HOLE = 2
SHORTEST = 10


@dataclass(frozen=True)
class Spectrum:
    """The bands of each frame, in natural logarithms of power, and how much they change there."""

    bands: Frames
    change: Frames
    voiced: NDArray[np.bool_]


def spectrum_of(samples: Samples, pitch: NDArray[np.float64]) -> Spectrum:
    """Analyse a span of speech.

    Args:
        samples: Its sound.
        pitch: Its pitch track, 0 where it is unvoiced.
    """
    if len(samples) < _WINDOW:
        return Spectrum(
            np.zeros((0, BANDS), np.float32), np.zeros(0, np.float32), np.zeros(0, np.bool_)
        )
    padded = np.pad(samples, _WINDOW // 2)
    frames = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW)[::_HOP]
    power = np.abs(np.fft.rfft(frames * np.hanning(_WINDOW).astype(np.float32), _SIZE)) ** 2
    bands = np.log(power.astype(np.float32) @ _filters() + np.float32(1e-7))
    count = len(bands)
    padded_bands = np.pad(bands, ((LAG + 1, LAG + 1), (0, 0)), mode="edge")
    even = (padded_bands[:-2] + padded_bands[1:-1] + padded_bands[2:]) / 3
    change = np.abs(even[2 * LAG :] - even[: -2 * LAG]).mean(axis=1)
    voiced = np.repeat(pitch > 0, STEP_MS // FRAME_MS)[:count]
    return Spectrum(bands, change, np.pad(voiced, (0, count - len(voiced))))


def held_sounds(spectrum: Spectrum) -> list[tuple[int, int]]:
    """Return the first frame of each held sound and the one after its last."""
    count = len(spectrum.change)
    if not count:
        return []
    loudest = spectrum.bands.max(axis=1)
    loud = loudest > np.percentile(loudest, 95) - BELOW_LOUDEST
    near_voice = np.convolve(spectrum.voiced, np.ones(NEAR_VOICE), mode="same")
    usable = loud & (near_voice >= NEAR_VOICE // 2)
    found: list[tuple[int, int]] = []
    for start, end in _bridged(usable & (spectrum.change < HELD)):
        if end - start < SHORTEST:
            continue
        while start > 0 and usable[start - 1] and spectrum.change[start - 1] < EDGE:
            start -= 1
        while end < count and usable[end] and spectrum.change[end] < EDGE:
            end += 1
        if found and start <= found[-1][1]:
            start = found.pop()[0]
        found.append((start, end))
    return found


def _bridged(mask: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Return the runs of a mask, joined over small holes."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], mask.astype(np.int8), [0]])))
    runs: list[tuple[int, int]] = []
    for start, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if runs and start - runs[-1][1] <= HOLE:
            runs[-1] = (runs[-1][0], end)
        else:
            runs.append((start, end))
    return runs


@cache
def _filters() -> Frames:
    """Return the overlapping triangles that gather the bins of the spectrum into bands."""
    ear = np.linspace(_mel(LOWEST_HZ), _mel(HIGHEST_HZ), BANDS + 2)
    edges = 700 * (10 ** (ear / 2595) - 1)
    bins = np.fft.rfftfreq(_SIZE, 1 / RATE_HZ)[:, np.newaxis]
    rising = (bins - edges[:-2]) / (edges[1:-1] - edges[:-2])
    falling = (edges[2:] - bins) / (edges[2:] - edges[1:-1])
    return np.maximum(0, np.minimum(rising, falling)).astype(np.float32)


def _mel(hz: float) -> float:
    """Return the pitch that the ear gives to a frequency (O'Shaughnessy's formula)."""
    return float(2595 * np.log10(1 + hz / 700))
