# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that fails when the test says so."""

import errno
from collections.abc import Callable
from pathlib import Path

from mockinterview.audio.files import DiskFiles, OpenFile


class FailingFiles(DiskFiles):
    """The real disk, on which operation number ``fail_at`` and all after it fail.

    Creating, writing, truncating and syncing count; the first is number 0. ``room_bytes`` is how
    much may be written in all before the disk is full, the last write being a short one.
    """

    def __init__(self, fail_at: int | None = None, room_bytes: int | None = None) -> None:
        self.fail_at = fail_at
        self.room_bytes = room_bytes
        self.operations = 0
        self.free = 10**12

    def create(self, path: Path) -> OpenFile:
        self.count()
        return _FailingFile(super().create(path), self)

    def sync(self, file: OpenFile) -> None:
        self.count()
        super().sync(file)

    def free_bytes(self, folder: Path) -> int:
        return self.free

    def count(self) -> None:
        number = self.operations
        self.operations += 1
        if self.fail_at is not None and number >= self.fail_at:
            raise OSError(errno.EIO, "Input/output error")


class _FailingFile:
    """Overwriting needs no room, as on a real disk; only growing does."""

    def __init__(self, file: OpenFile, owner: FailingFiles) -> None:
        self._file = file
        self._owner = owner
        self._at = 0
        self._size = 0

    def write(self, data: bytes, /) -> int:
        self._owner.count()
        growth = max(0, self._at + len(data) - self._size)
        room = self._owner.room_bytes
        if room is not None and growth > room:
            data = data[: len(data) - (growth - room)]
            growth = room
            if not data:
                raise OSError(errno.ENOSPC, "No space left on device")
        if room is not None:
            self._owner.room_bytes = room - growth
        written = self._file.write(data)
        self._at += written
        self._size = max(self._size, self._at)
        return written

    def seek(self, offset: int, whence: int = 0, /) -> int:
        self._at = self._file.seek(offset, whence)
        return self._at

    def truncate(self, size: int, /) -> int:
        self._owner.count()
        return self._file.truncate(size)

    def fileno(self) -> int:
        return self._file.fileno()

    def close(self) -> None:
        self._file.close()


class CountedFiles(FailingFiles):
    """The real disk, whose operations count with those of others, and fail when they do."""

    def __init__(self, fails_now: Callable[[], bool]) -> None:
        super().__init__()
        self._fails_now = fails_now

    def count(self) -> None:
        if self._fails_now():
            raise OSError(errno.ENOSPC, "No space left on device")
