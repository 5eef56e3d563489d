# SPDX-License-Identifier: GPL-3.0-or-later
"""Locks between the processes of one person: each ends with its process, however that ends."""

import contextlib
import logging
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from mockinterview.errors import AppError

log = logging.getLogger(__name__)

#: How long a command waits for another one that is just ending. Our guess.
WAIT_S = 3.0
_LOOK_EVERY_S = 0.1
#: Windows knows no shared locks: there each who shares locks one of so many bytes, and who wants
#: to be alone locks them all.
_PLACES = 64


class FileLock:
    """A lock that one process holds alone, or several share.

    It is on a file of its own, which goes with the last who holds it. Where the file system knows
    no locks, or the file cannot be made, nobody is held up: the log tells.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None
        self._is_alone = False

    @property
    def is_alone(self) -> bool:
        """Whether this is the only holder, and nobody else can become one."""
        return self._is_alone

    def acquire(self, *, shared: bool = False, wait_s: float = 0.0) -> bool:
        """Hold the lock, and say whether that went well.

        Args:
            shared: Whether others may hold it too, if they share it.
            wait_s: How long to wait for others to let go.
        """
        until_s = time.monotonic() + wait_s
        while not self._try(shared=shared):
            if time.monotonic() >= until_s:
                return False
            time.sleep(_LOOK_EVERY_S)
        self._is_alone = not shared
        return True

    def share(self) -> None:
        """Let others share it from now on."""
        if self._is_alone and self._file is not None:
            self._is_alone = not _lock(self._file, shared=True)

    def release(self) -> None:
        """Let go. Safe to call twice."""
        if self._file is None:
            return
        file, self._file, self._is_alone = self._file, None, False
        with contextlib.suppress(OSError):  # Windows does not remove what is open
            if _lock(file, shared=False):
                self._path.unlink(missing_ok=True)
        os.close(file)

    def _try(self, *, shared: bool) -> bool:
        try:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            log.info("no lock at %s: %s", self._path, error)
            return True
        if _lock(file, shared=shared) and self._is_still(file):
            self._file = file
            return True
        os.close(file)
        return False

    def _is_still(self, file: int) -> bool:
        """Say whether the file was not removed by its last holder meanwhile."""
        try:
            return os.path.samestat(os.fstat(file), self._path.stat())
        except OSError:
            return False


@contextlib.contextmanager
def held(
    path: Path, otherwise: AppError, *, shared: bool = False, wait_s: float | None = None
) -> Iterator[None]:
    """Hold a lock for a while.

    Args:
        path: The file of the lock.
        otherwise: What to raise where somebody else holds it.
        shared: Whether others may hold it too.
        wait_s: How long to wait for others to let go; ``WAIT_S`` if None.
    """
    lock = FileLock(path)
    if not lock.acquire(shared=shared, wait_s=WAIT_S if wait_s is None else wait_s):
        raise otherwise
    try:
        yield
    finally:
        lock.release()


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int, *, shared: bool) -> bool:
        with contextlib.suppress(OSError):  # whoever held it alone and now shares it
            os.lseek(file, 0, os.SEEK_SET)
            msvcrt.locking(file, msvcrt.LK_UNLCK, _PLACES)
        for place in range(_PLACES) if shared else (0,):
            os.lseek(file, place, os.SEEK_SET)
            with contextlib.suppress(OSError):
                msvcrt.locking(file, msvcrt.LK_NBLCK, 1 if shared else _PLACES)
                return True
        return False

else:
    import fcntl

    def _lock(file: int, *, shared: bool) -> bool:
        try:
            fcntl.flock(file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:  # some network file systems know no locks
            log.info("no lock: %s", error)
        return True
