# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound files that become takes."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from mockinterview.audio.sound_files import load_for_playback
from mockinterview.audio.wav import WavWriter

FULL_SCALE = 32767


@dataclass(frozen=True)
class CopiedSound:
    """What was written."""

    rate_hz: int
    frames: int
    duration_ms: int


def copy_as_take(source: Path, target: Path) -> CopiedSound:
    """Write any readable sound file as the mono PCM of a take, at its own rate.

    Raises:
        AudioError: The source cannot be read, or the target cannot be written.
    """
    sound = load_for_playback(source)
    samples = (np.clip(sound.samples, -1.0, 1.0) * FULL_SCALE).astype("<i2")
    with closing(WavWriter(target, sound.rate_hz)) as writer:
        writer.write(samples)
    duration_ms = round(1000 * len(samples) / sound.rate_hz)
    return CopiedSound(sound.rate_hz, len(samples), duration_ms)
