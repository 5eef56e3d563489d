# SPDX-License-Identifier: GPL-3.0-or-later
"""A place for sound that is only to be metered: nothing of it is kept, not for a moment."""

from pathlib import Path

from mockinterview.audio.files import OpenFile

#: As much room as anyone may ask for.
ENDLESS_BYTES = 1 << 50


class _Drain:
    """Takes everything and keeps nothing. Meets ``OpenFile``."""

    def write(self, data: bytes, /) -> int:
        return len(data)

    def seek(self, offset: int, whence: int = 0, /) -> int:
        del whence
        return offset

    def truncate(self, size: int, /) -> int:
        return size

    def fileno(self) -> int:
        raise OSError("nothing is written")

    def close(self) -> None:
        """There is nothing to let go of."""


class Nowhere:
    """Meets ``Files``, for a recorder whose level alone is wanted."""

    def create(self, path: Path) -> OpenFile:
        """Make nothing."""
        del path
        return _Drain()

    def open_existing(self, path: Path) -> OpenFile:
        """There is nothing to open."""
        raise FileNotFoundError(path)

    def sync(self, file: OpenFile) -> None:
        """There is nothing to make safe."""

    def free_bytes(self, folder: Path) -> int:
        """Nothing takes no room."""
        del folder
        return ENDLESS_BYTES
