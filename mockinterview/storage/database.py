# SPDX-License-Identifier: GPL-3.0-or-later
"""The one SQLite connection that writes: opened with care, and every error made a sentence."""

import logging
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from mockinterview.errors import StorageError
from mockinterview.storage.files import PRIVATE_FILE
from mockinterview.storage.schema import MIGRATIONS

log = logging.getLogger(__name__)

#: How long to wait for another program that holds the library. Our guess.
BUSY_TIMEOUT_S = 5.0

Value = str | int | float | bytes | None


class DamagedLibraryError(StorageError):
    """The database file is not whole; it can be rebuilt from the takes."""


class OddValueError(StorageError):
    """A value from a file that nobody could have recorded, such as a number beyond 64 bits."""


class Database:
    """One connection, used on the thread that made it.

    A caller from another thread is our bug and raises ``sqlite3.ProgrammingError``; whatever the
    disk or the file is to blame for is a ``StorageError``.
    """

    def __init__(
        self,
        path: Path,
        before_migration: Callable[["Database", int], None],
        migrations: Sequence[Sequence[str]] = MIGRATIONS,
        connection_class: type[sqlite3.Connection] = sqlite3.Connection,
    ) -> None:
        """Open the database, and bring it to the newest version.

        Args:
            path: The file; made if it is missing.
            before_migration: Called with the version that is there, before an existing database
                is changed; it makes the backup.
            migrations: The steps, see ``schema``.
            connection_class: What to connect with; tests pass one that fails.

        Raises:
            StorageError: It cannot be opened, or a newer version of the app has made it.
        """
        self._path = path
        unclean = path.with_name(path.name + "-wal").exists()
        self._log_owes_emptying = unclean  # it may hold what was deleted just before the end
        with _sentences(path):
            if not path.exists():
                path.touch(mode=PRIVATE_FILE)
            self._connection = sqlite3.connect(
                path, timeout=BUSY_TIMEOUT_S, isolation_level=None, factory=connection_class
            )
        try:
            self._prepare(unclean, before_migration, migrations)
        except BaseException:
            self._connection.close()
            raise

    def _prepare(
        self,
        unclean: bool,
        before_migration: Callable[["Database", int], None],
        migrations: Sequence[Sequence[str]],
    ) -> None:
        version = self.version
        if version > len(migrations):
            raise StorageError(
                f"The library at {self._path} was made by a newer version of Mock Interview."
                " Nothing was changed. Install that version to open it."
            )
        self.execute("PRAGMA journal_mode = WAL")
        self.execute("PRAGMA synchronous = FULL")
        self.execute("PRAGMA foreign_keys = ON")
        self.execute("PRAGMA secure_delete = ON")
        self.execute("PRAGMA trusted_schema = OFF")
        if unclean:
            self._check("quick_check")
            self._empty_log_if_owed()
        if 0 < version < len(migrations):
            before_migration(self, version)
        for step in range(version, len(migrations)):
            with self.transaction():
                for statement in migrations[step]:
                    self.execute(statement)
                self.execute(f"PRAGMA user_version = {step + 1}")

    @property
    def version(self) -> int:
        """The version of the tables that are there; 0 for an empty file."""
        return int(str(self.execute("PRAGMA user_version")[0][0]))

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    def execute(self, sql: str, values: Sequence[Value] = ()) -> list[tuple[Value, ...]]:
        """Run one statement and return its rows.

        Raises:
            StorageError: The disk or the file is to blame.
        """
        with _sentences(self._path):
            return self._connection.execute(sql, values).fetchall()

    def one(self, sql: str, values: Sequence[Value] = ()) -> tuple[Value, ...] | None:
        """Run one statement and return its first row, if any."""
        rows = self.execute(sql, values)
        return rows[0] if rows else None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep all that is executed inside, or nothing of it."""
        self.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.execute("COMMIT")
        except BaseException:
            # A full disk may have rolled back by itself; a second rollback would then fail.
            if self._connection.in_transaction:
                try:
                    self._connection.rollback()
                except sqlite3.Error:
                    log.exception("rolling back failed; SQLite will do it when it opens again")
            raise
        self._empty_log_if_owed()

    def forget_deleted(self) -> None:
        """Empty the write-ahead log, so that what was deleted is in no file any more.

        While another program reads, SQLite lets nobody empty it: the next change does it then, or
        closing, or the next start.
        """
        self._log_owes_emptying = True
        busy, *_ = self.execute("PRAGMA wal_checkpoint(TRUNCATE)")[0]
        self._log_owes_emptying = bool(busy)

    def _empty_log_if_owed(self) -> None:
        """Try again to empty the log, waiting for nobody: what was to be done is done already."""
        if not self._log_owes_emptying:
            return
        try:
            self.execute("PRAGMA busy_timeout = 0")
            try:
                self.forget_deleted()
            finally:
                self.execute(f"PRAGMA busy_timeout = {round(BUSY_TIMEOUT_S * 1000)}")
        except StorageError:
            log.exception("the write-ahead log could not be emptied yet")

    def check(self) -> tuple[str, ...]:
        """Return what a full check of the file finds wrong; nothing when it is whole."""
        with _sentences(self._path):
            found = [str(row[0]) for row in self._connection.execute("PRAGMA integrity_check")]
            found += [
                f"row {row[1]} of {row[0]} points to a row of {row[2]} that is missing"
                for row in self._connection.execute("PRAGMA foreign_key_check")
            ]
        return tuple(line for line in found if line != "ok")

    def _check(self, pragma: str) -> None:
        result = self.execute(f"PRAGMA {pragma}")
        if [row[0] for row in result] != ["ok"]:
            log.error("%s found: %s", pragma, result[:5])
            raise DamagedLibraryError(damaged_sentence(self._path))

    def backup_to(self, target: sqlite3.Connection) -> None:
        """Copy the whole database, also what is only in the write-ahead log so far."""
        with _sentences(self._path):
            self._connection.backup(target)

    def close(self) -> None:
        """Close the connection; SQLite then folds its write-ahead log into the file."""
        self._empty_log_if_owed()
        self._log_owes_emptying = False
        with _sentences(self._path):
            self._connection.close()


def damaged_sentence(path: Path) -> str:
    """What to say of a database that is not whole."""
    return (
        f"The library file {path.name} is damaged. Your recordings are safe in the takes folder."
        " Run “mockinterview sessions recover” to rebuild the library from them."
    )


@contextmanager
def _sentences(path: Path) -> Iterator[None]:
    """Turn the errors of SQLite and of the disk into sentences."""
    try:
        yield
    except sqlite3.ProgrammingError:
        raise  # wrong use of the connection: our bug
    except sqlite3.Error as error:
        raise _storage_error(error, path) from error
    except (OverflowError, UnicodeEncodeError) as error:
        raise OddValueError(
            "It holds a number or a word that the library cannot keep. Nothing was changed."
        ) from error
    except UnicodeDecodeError as error:  # SQLite's own message quotes what is damaged
        raise DamagedLibraryError(damaged_sentence(path)) from error
    except OSError as error:
        raise StorageError(
            f"The library {path} cannot be used ({error.strerror}). Nothing was changed."
            " Check who owns the folder, or choose another one with --data-dir."
        ) from error


def _storage_error(error: sqlite3.Error, path: Path) -> StorageError:
    name = getattr(error, "sqlite_errorname", "") or ""
    text = str(error)
    if name.startswith("SQLITE_FULL") or "full" in text:
        return StorageError(
            "The disk is full, so the library was not changed. What was recorded until now is"
            " safe. Free some space and try again."
        )
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")) or "locked" in text:
        return StorageError(
            "Another program is using the library, so it was not changed. Close other windows of"
            " Mock Interview and try again."
        )
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return StorageError(
            f"The library {path} cannot be written to. Nothing was changed. Check who owns the"
            " folder, or choose another one with --data-dir."
        )
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_SCHEMA")):
        return DamagedLibraryError(damaged_sentence(path))
    if name.startswith("SQLITE_IOERR") or "I/O" in text:
        return StorageError(
            f"The disk reported an error while the library {path.name} was used. What was recorded"
            " until now is safe. Check the disk, then try again."
        )
    return StorageError(
        f"The library could not be used ({text}). What was recorded until now is safe. If it"
        " happens again, run “mockinterview sessions verify”."
    )
