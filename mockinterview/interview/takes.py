# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound files that become takes."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from mockinterview.audio.sound_files import stream_native
from mockinterview.audio.wav import WavWriter
from mockinterview.errors import AudioError

#: 16 bit samples, so that one of ours is copied bit by bit.
FULL_SCALE = 32768


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
    writer: WavWriter | None = None
    rate_hz = 0
    try:
        for samples, rate_hz in stream_native(source):
            writer = writer or WavWriter(target, rate_hz)
            scaled = np.clip(np.round(samples * FULL_SCALE), -FULL_SCALE, FULL_SCALE - 1)
            writer.write(scaled.astype(np.int16))
    except AudioError:
        if writer is not None:  # half a copy would look like a whole answer
            writer.close()
            target.unlink(missing_ok=True)
        raise
    if writer is None:
        raise AudioError(f"The file {source.name} has no sound in it.")
    writer.close()
    return CopiedSound(rate_hz, writer.frames, round(1000 * writer.frames / rate_hz))
