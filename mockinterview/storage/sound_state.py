# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the sound of a take is still what was recorded."""

from enum import StrEnum
from pathlib import Path

from mockinterview.domain.session import Take
from mockinterview.storage.hashing import hash_of

#: Our recordings: one channel of 16 bits.
BYTES_A_FRAME = 2


class SoundState(StrEnum):
    """What became of a sound file."""

    WHOLE = "whole"
    MISSING = "missing"
    TRUNCATED = "truncated"
    REPLACED = "replaced"


def state_of_sound(take: Take, path: Path) -> SoundState:
    """Return what became of the sound of a take.

    A take without a hash, of which nothing can be known, counts as whole where it is there.
    """
    try:
        if path.is_symlink() or not path.is_file():
            return SoundState.MISSING
        if not take.sound_hash or hash_of(path) == take.sound_hash:
            return SoundState.WHOLE
        needed = take.duration_ms * take.rate_hz // 1000 * BYTES_A_FRAME
        return SoundState.TRUNCATED if path.stat().st_size < needed else SoundState.REPLACED
    except OSError:
        return SoundState.MISSING
