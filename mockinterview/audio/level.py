# SPDX-License-Identifier: GPL-3.0-or-later
"""How loud the microphone is, for a meter, and whether it gives nothing at all."""

import numpy as np
from numpy.typing import NDArray

#: The meter's lowest mark; a 16 bit sample cannot say much less.
FLOOR_DBFS = -90.0
#: How fast the meter falls; it rises at once. IEC 60268-10 type I meters fall 20 dB in 1.7 s; ours
#: is quicker so that syllables show (our guess).
_FALL_DB_PER_S = 24.0
#: A live microphone is never exactly zero for so long; a blocked one is: evidence 2.8.
_SILENT_MS = 1500


class LevelMeter:
    """Follows the root mean square level: up at once, down slowly."""

    def __init__(self, rate_hz: int) -> None:
        self._rate_hz = rate_hz
        self._level_dbfs = FLOOR_DBFS
        self._zero_frames = 0

    @property
    def level_dbfs(self) -> float:
        """The level as the meter shows it, from ``FLOOR_DBFS`` to 0."""
        return self._level_dbfs

    @property
    def is_silent(self) -> bool:
        """Whether every sample of the last 1.5 s was exactly zero, as a blocked microphone's."""
        return self._zero_frames * 1000 >= _SILENT_MS * self._rate_hz

    def add(self, samples: NDArray[np.int16]) -> None:
        """Take the next samples into account."""
        if not len(samples):
            return
        if samples.any():
            self._zero_frames = 0
        else:
            self._zero_frames += len(samples)
        rms = float(np.sqrt(np.mean(np.square(samples.astype(np.float32) / 32768.0))))
        now_dbfs = max(FLOOR_DBFS, 20.0 * float(np.log10(rms))) if rms > 0.0 else FLOOR_DBFS
        fallen = self._level_dbfs - _FALL_DB_PER_S * len(samples) / self._rate_hz
        self._level_dbfs = min(0.0, max(now_dbfs, fallen, FLOOR_DBFS))
