# SPDX-License-Identifier: GPL-3.0-or-later
"""Small sound files, and what the audio package would say of them."""

import struct
from dataclasses import dataclass
from pathlib import Path

from mockinterview.errors import AudioError

RATE_HZ = 8000
HEADER_BYTES = 44


@dataclass(frozen=True)
class Facts:
    rate_hz: int
    duration_ms: int


def write_sound(path: Path, duration_ms: int, claimed_ms: int | None = None) -> None:
    """Write a WAV file; ``claimed_ms`` is what a header of a crashed recording says."""
    sound = bytes(range(256)) * (duration_ms * RATE_HZ // 1000 * 2 // 256 + 1)
    sound = sound[: duration_ms * RATE_HZ // 1000 * 2]
    claimed = len(sound) if claimed_ms is None else claimed_ms * RATE_HZ // 1000 * 2
    header = b"RIFF" + struct.pack("<I", 36 + claimed) + b"WAVEfmt "
    header += struct.pack("<IHHIIHH", 16, 1, 1, RATE_HZ, RATE_HZ * 2, 2, 16)
    path.write_bytes(header + b"data" + struct.pack("<I", claimed) + sound)


def inspect(path: Path) -> Facts:
    """Say what the header claims."""
    head = path.read_bytes()[:HEADER_BYTES]
    if head[:4] != b"RIFF":
        raise AudioError(f"{path.name} is not a sound file.")
    return Facts(RATE_HZ, struct.unpack("<I", head[40:44])[0] // 2 * 1000 // RATE_HZ)


def repair(path: Path) -> Facts:
    """Put the header right by the length of the file."""
    content = path.read_bytes()
    if content[:4] != b"RIFF":
        raise AudioError(f"{path.name} is not a sound file.")
    length = len(content) - HEADER_BYTES
    path.write_bytes(content[:40] + struct.pack("<I", length) + content[44:])
    return Facts(RATE_HZ, length // 2 * 1000 // RATE_HZ)
