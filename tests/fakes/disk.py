# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk and a database connection that fail at the operation of one's choice."""

import errno
import sqlite3
from pathlib import Path
from typing import Any

from mockinterview.storage.files import DiskFiles


class Countdown:
    """Lets so many operations through, then fails once or for good."""

    def __init__(self, operations: int, for_good: bool = False) -> None:
        self._left = operations
        self._for_good = for_good
        self.has_failed = False

    def fails_now(self) -> bool:
        """Count one operation, and say whether it is one that fails."""
        self._left -= 1
        if self._left < 0 and (self._for_good or not self.has_failed):
            self.has_failed = True
            return True
        return False


class FailingFiles(DiskFiles):
    """The real disk until the countdown is over; then it is full."""

    def __init__(self, countdown: Countdown) -> None:
        self._countdown = countdown

    def _step(self) -> None:
        if self._countdown.fails_now():
            raise OSError(errno.ENOSPC, "No space left on device")

    def make_folder(self, path: Path) -> None:
        self._step()
        super().make_folder(path)

    def write(self, path: Path, data: bytes) -> None:
        self._step()
        super().write(path, data)

    def copy(self, source: Path, target: Path) -> None:
        self._step()
        super().copy(source, target)

    def move(self, source: Path, target: Path) -> None:
        self._step()
        super().move(source, target)

    def remove(self, path: Path) -> None:
        self._step()
        super().remove(path)

    def remove_tree(self, path: Path) -> None:
        self._step()
        super().remove_tree(path)

    def remove_empty_folder(self, path: Path) -> bool:
        self._step()
        return super().remove_empty_folder(path)


def failing_connection(countdown: Countdown) -> type[sqlite3.Connection]:
    """Return a connection class whose statements fail when the countdown is over."""

    class FailingConnection(sqlite3.Connection):
        def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
            if countdown.fails_now():
                raise sqlite3.OperationalError("database or disk is full")
            return super().execute(sql, parameters)

    return FailingConnection
