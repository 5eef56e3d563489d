# SPDX-License-Identifier: GPL-3.0-or-later
"""A sound in memory, and what a waveform shows of it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Sound:
    """One channel of samples between -1 and 1."""

    samples: NDArray[np.float32]
    rate_hz: int

    @property
    def duration_ms(self) -> int:
        """How long it lasts."""
        return len(self.samples) * 1000 // self.rate_hz


def peaks(sound: Sound, columns: int) -> NDArray[np.float32]:
    """Return the lowest and the highest sample in each of ``columns`` equal stretches of time.

    A stretch without a sample (more columns than samples) repeats the one before it; an empty
    sound gives zeros.

    Returns:
        ``columns`` rows of (lowest, highest).
    """
    count = len(sound.samples)
    if not count or columns < 1:
        return np.zeros((max(columns, 0), 2), np.float32)
    starts = np.arange(columns, dtype=np.int64) * count // columns
    low = np.minimum.reduceat(sound.samples, starts)
    high = np.maximum.reduceat(sound.samples, starts)
    return np.stack([low, high], axis=1)
