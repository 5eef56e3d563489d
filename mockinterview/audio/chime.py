# SPDX-License-Identifier: GPL-3.0-or-later
"""The two soft notes that say "your turn"."""

import numpy as np
from numpy.typing import NDArray

from mockinterview.audio.sound import Sound

_RATE_HZ = 48_000
#: A fourth upwards, E5 to A5: rising, so that it invites.
_NOTES_HZ = (659.26, 880.0)
_SECOND_NOTE_AT_S = 0.08
_NOTE_S = 0.16
_ATTACK_S = 0.008
#: It has faded by a factor of 25 when recording begins, for what a loudspeaker is late by.
_DECAY_S = 0.045
#: Well below full scale: it follows a voice, and is not to startle.
_PEAK = 0.25


def chime() -> Sound:
    """Return the chime, a quarter of a second long; it starts and ends at exactly zero."""
    samples = np.zeros(int((_SECOND_NOTE_AT_S + _NOTE_S) * _RATE_HZ), np.float64)
    for number, pitch_hz in enumerate(_NOTES_HZ):
        start = int(number * _SECOND_NOTE_AT_S * _RATE_HZ)
        note = _note(pitch_hz)
        samples[start : start + len(note)] += note
    samples *= _PEAK / np.abs(samples).max()
    samples[-1] = 0.0
    return Sound(samples.astype(np.float32), _RATE_HZ)


def _note(pitch_hz: float) -> NDArray[np.float64]:
    time_s = np.arange(int(_NOTE_S * _RATE_HZ)) / _RATE_HZ
    rise = np.minimum(time_s / _ATTACK_S, 1.0)
    fall = np.exp(-time_s / _DECAY_S) * np.minimum((_NOTE_S - time_s) / _ATTACK_S, 1.0)
    # A little of the octave makes it sound like a bell rather than like a test tone.
    tone = np.sin(2 * np.pi * pitch_hz * time_s) + 0.2 * np.sin(4 * np.pi * pitch_hz * time_s)
    result: NDArray[np.float64] = rise * fall * tone
    return result
