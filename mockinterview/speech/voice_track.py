# SPDX-License-Identifier: GPL-3.0-or-later
"""How the voice moves: pitch, level and syllable nuclei, by Praat."""

import numpy as np
import parselmouth
from numpy.typing import NDArray

from mockinterview.speech.transcriber import RATE_HZ, Samples

#: The step of the stored track.
STEP_MS = 20
STEP = RATE_HZ * STEP_MS // 1000
#: The finer step at which levels are taken for finding silences.
FINE_MS = 10
FINE = RATE_HZ * FINE_MS // 1000
#: The range in which a speaking voice is looked for. Source: Praat's manual, all voices.
LOWEST_HZ = 60.0
HIGHEST_HZ = 500.0
#: Digital silence has no level in decibels; nothing quieter is told apart.
FLOOR_DBFS = -100.0


class LevelTrack:
    """The root mean square level at even, fine steps, as the sound comes."""

    def __init__(self) -> None:
        self._kept = np.zeros(0, np.float32)
        self._powers: list[NDArray[np.float32]] = []

    def feed(self, block: Samples) -> None:
        """Take in the next samples."""
        joined = np.concatenate([self._kept, block])
        full = len(joined) // FINE
        self._kept = joined[full * FINE :]
        self._powers.append((joined[: full * FINE].reshape(full, FINE) ** 2).mean(axis=1))

    def fine_dbfs(self) -> NDArray[np.float32]:
        """Return the level of each fine step so far."""
        return _decibels(self._power())

    def stored_dbfs(self) -> NDArray[np.float32]:
        """Return the level of each full step of the stored track so far."""
        power = self._power()
        ratio = STEP_MS // FINE_MS
        full = len(power) // ratio
        return _decibels(power[: full * ratio].reshape(full, ratio).mean(axis=1))

    def _power(self) -> NDArray[np.float32]:
        return np.concatenate(self._powers) if self._powers else np.zeros(0, np.float32)


def _decibels(power: NDArray[np.float32]) -> NDArray[np.float32]:
    return 10 * np.log10(np.maximum(power, np.float32(10 ** (FLOOR_DBFS / 10))))


def pitch_track(samples: Samples) -> NDArray[np.float64]:
    """Return the pitch in hertz at each step of ``samples``, 0 where there is none."""
    steps = -(-len(samples) // STEP)
    track = np.zeros(steps)
    if len(samples) < RATE_HZ // 10:  # shorter than Praat's window for the lowest pitch
        return track
    sound = parselmouth.Sound(samples.astype(np.float64), RATE_HZ)
    pitch = sound.to_pitch(
        time_step=STEP_MS / 1000, pitch_floor=LOWEST_HZ, pitch_ceiling=HIGHEST_HZ
    )
    # Not np.round: Praat's frames often lie half-way, and "half to even" would drop every other.
    at = np.floor(pitch.xs() * 1000 / STEP_MS + 0.5 + 1e-6).astype(int)
    inside = (at >= 0) & (at < steps)
    track[at[inside]] = pitch.selected_array["frequency"][inside]
    return track
