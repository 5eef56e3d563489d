# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of the database: made by SQLite itself, checked before they count, thinned by age.

Only the index is copied: the sound and the sidecars are never rewritten, and rebuild it if all
copies are lost. Copies hold transcripts, so deleting a session removes those made since it began.
"""

import contextlib
import re
import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from mockinterview.errors import StorageError
from mockinterview.paths import DataFolder
from mockinterview.storage.database import Database
from mockinterview.storage.files import PRIVATE_FILE, TEMPORARY_SUFFIX, Files
from mockinterview.storage.schema import MIGRATIONS

_NAME = re.compile(r"library-(\d{8}-\d{6})\.sqlite3")
_STAMP = "%Y%m%d-%H%M%S"

#: All copies of two days are kept, then one a day for two weeks, then one a week for a quarter.
#: After Anki, which keeps what is younger than two days and thins what is older (evidence 6.4).
KEEP_ALL = timedelta(days=2)
KEEP_DAILY = timedelta(days=14)
KEEP_WEEKLY = timedelta(days=91)
#: A start makes a copy when the newest one is older.
DUE_AFTER = timedelta(hours=20)
#: Names of copies tell the time on the wall: two places on earth differ by up to 26 hours.
CLOCK_MARGIN = timedelta(hours=26)


class Backups:
    """The copies in one folder."""

    def __init__(self, folder: Path, files: Files) -> None:
        self._folder = folder
        self._files = files

    def list(self) -> tuple[Path, ...]:
        """Return the copies, newest first."""
        if not self._folder.is_dir():
            return ()
        found = (path for path in self._folder.iterdir() if _NAME.fullmatch(path.name))
        return tuple(sorted(found, reverse=True))

    def is_due(self, now: datetime) -> bool:
        """Say whether the newest copy is old enough for another."""
        newest = next(iter(self.list()), None)
        # A copy from the future, after the clock was set back, does not put copies off.
        return newest is None or abs(_naive(now) - made_at(newest)) >= DUE_AFTER

    def make(self, database: Database, now: datetime) -> Path:
        """Copy the database, check the copy, then thin the older ones.

        Raises:
            StorageError: It could not be copied, or the copy is not whole; then there is none.
        """
        target = self._folder / f"library-{now:{_STAMP}}.sqlite3"
        partial = self._folder / f".{target.name}{TEMPORARY_SUFFIX}"
        try:
            self._files.make_folder(self._folder)
            self._files.remove(partial)
            partial.touch(mode=PRIVATE_FILE)
            with contextlib.closing(sqlite3.connect(partial)) as copy:
                database.backup_to(copy)
                copy.execute("PRAGMA journal_mode = DELETE")  # one file, complete in itself
            problem = check(partial)
            if problem is None:
                self._files.move(partial, target)
        except (OSError, sqlite3.Error, StorageError) as error:
            with contextlib.suppress(OSError):
                partial.unlink(missing_ok=True)
            raise StorageError(
                f"No backup of the library could be made in {self._folder} ({error}). The library"
                " itself is as it was."
            ) from error
        if problem is not None:
            with contextlib.suppress(OSError):
                partial.unlink(missing_ok=True)
            raise StorageError(
                f"A backup of the library was made but is not whole ({problem}), so it was thrown"
                " away. Run “mockinterview sessions verify”."
            )
        self._thin(_naive(now))
        return target

    def remove_since(self, moment: datetime) -> None:
        """Remove every copy that may hold what began at ``moment`` and is now deleted for good.

        Raises:
            StorageError: One of them could not be removed.
        """
        try:
            for path in self.list():
                if made_at(path) >= _naive(moment) - CLOCK_MARGIN:
                    self._files.remove(path)
        except OSError as error:
            raise StorageError(
                f"The session is deleted, but a backup in {self._folder} that may hold its words"
                f" could not be removed ({error.strerror or error}). Delete that folder by hand."
            ) from error

    def restore(self, chosen: Path, folder: DataFolder) -> Path | None:
        """Put a copy in the place of the database, which must not be open.

        The database that was there is kept beside it; its path is returned.

        Raises:
            StorageError: The copy is not whole, or cannot be put in place; nothing has changed.
        """
        problem = check(chosen)
        if problem is not None:
            raise StorageError(
                f"The backup {chosen.name} cannot be used ({problem}). Nothing was changed."
            )
        database = folder.database
        kept = database.with_name(f"{database.name}.before-restore")
        try:
            existed = database.exists()
            if existed:
                for suffix in ("-wal", "-shm"):
                    # Database, log and index are one unit: what is only in the log moves along.
                    part = database.with_name(database.name + suffix)
                    if part.exists():
                        self._files.move(part, kept.with_name(kept.name + suffix))
                self._files.copy(database, kept)
            self._files.copy(chosen, database)
        except OSError as error:
            raise StorageError(
                f"The backup {chosen.name} could not be put in place ({error.strerror or error})."
                f" The library that was there is {kept.name} in the same folder."
            ) from error
        return kept if existed else None

    def _thin(self, now: datetime) -> None:
        for path in to_thin([(path, made_at(path)) for path in self.list()], now):
            with contextlib.suppress(OSError):  # an old copy too many does no harm
                self._files.remove(path)


def made_at(path: Path) -> datetime:
    """Return when a copy was made, by its name, in the time of that place."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        raise ValueError(path.name)
    return datetime.strptime(match[1], _STAMP)


def to_thin(copies: Sequence[tuple[Path, datetime]], now: datetime) -> list[Path]:
    """Return the copies that the rule above does not keep; of each day or week the newest stays."""
    kept: set[tuple[str, int]] = set()
    thrown = []
    for path, made in sorted(copies, key=lambda item: item[1], reverse=True):
        age = now - made
        if age < KEEP_ALL:
            continue
        if age < KEEP_DAILY:
            slot = ("day", made.toordinal())
        elif age < KEEP_WEEKLY:
            slot = ("week", made.toordinal() // 7)
        else:
            slot = None
        if slot is None or slot in kept:
            thrown.append(path)
        else:
            kept.add(slot)
    return thrown


def check(path: Path) -> str | None:
    """Return what is wrong with a copy; None when it is whole and of a version we know."""
    try:
        with contextlib.closing(
            sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
        ) as copy:
            found = [str(row[0]) for row in copy.execute("PRAGMA integrity_check")]
            (version,) = copy.execute("PRAGMA user_version").fetchone()
    except (sqlite3.Error, UnicodeDecodeError) as error:  # SQLite's message may not be text
        return str(error)
    if found != ["ok"]:
        return found[0]
    if not 0 < version <= len(MIGRATIONS):
        return f"its version is {version}"
    return None


def _naive(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)
