# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening the database: settings, migrations, newer versions, damage, and who may use it."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.older_library import make_older
from mockinterview.errors import StorageError
from mockinterview.paths import DataFolder
from mockinterview.storage.backup import check
from mockinterview.storage.database import DamagedLibraryError, Database
from mockinterview.storage.library import Library
from mockinterview.storage.schema import MIGRATIONS
from tests.fakes.disk import Countdown, FailingFiles, failing_connection
from tests.unit.storage import samples
from tests.unit.storage.sounds import inspect, repair


def nothing(_database: Database, _version: int) -> None:
    """Make no copy."""


ONE = (("CREATE TABLE one (a INTEGER) STRICT",),)
ONE_TEXT = (("CREATE TABLE one (a TEXT) STRICT",),)
TWO = (*ONE, ("CREATE TABLE two (b INTEGER) STRICT", "INSERT INTO two VALUES (1)"))


def test_the_settings_are_the_durable_ones(tmp_path: Path) -> None:
    database = Database(tmp_path / "a", nothing, ONE)
    settings = {
        name: database.execute(f"PRAGMA {name}")[0][0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
    }
    database.close()
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
    }


def test_an_older_database_is_copied_then_brought_up_to_date(tmp_path: Path) -> None:
    Database(tmp_path / "a", nothing, ONE).close()
    copied: list[int] = []
    database = Database(tmp_path / "a", lambda _, version: copied.append(version), TWO)
    assert copied == [1]
    assert database.version == 2
    assert database.execute("SELECT b FROM two") == [(1,)]
    database.close()
    Database(tmp_path / "a", lambda _, version: copied.append(version), TWO).close()
    assert copied == [1]


def test_without_a_copy_nothing_is_changed(tmp_path: Path) -> None:
    Database(tmp_path / "a", nothing, ONE).close()

    def refuse(_database: Database, _version: int) -> None:
        raise StorageError("The disk is full.")

    with pytest.raises(StorageError, match="full"):
        Database(tmp_path / "a", refuse, TWO)
    database = Database(tmp_path / "a", nothing, ONE)
    assert database.version == 1
    database.close()


def test_a_migration_that_fails_half_way_leaves_the_old_version(tmp_path: Path) -> None:
    path = tmp_path / "a"
    Database(path, nothing, ONE).close()
    failed = 0
    while True:
        countdown = Countdown(failed)
        try:
            database = Database(path, nothing, TWO, failing_connection(countdown))
        except StorageError:
            failed += 1
            with closing(sqlite3.connect(path)) as plain:
                tables = {row[0] for row in plain.execute("SELECT name FROM sqlite_schema")}
                (version,) = plain.execute("PRAGMA user_version").fetchone()
            assert (version, tables) in [(1, {"one"}), (2, {"one", "two"})]
            if version == 2:
                break
        else:
            database.close()
            break
    assert failed > 5


def test_a_newer_library_is_refused_and_untouched(folder: DataFolder) -> None:
    Library(folder).close()
    with closing(sqlite3.connect(folder.database)) as plain:
        plain.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = folder.database.read_bytes()
    with pytest.raises(StorageError, match="newer version"):
        Library(folder)
    assert folder.database.read_bytes() == before
    assert check(folder.database) == f"its version is {len(MIGRATIONS) + 1}"


@pytest.mark.parametrize("content", [b"rubbish" * 1000, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_file_that_is_no_database_is_damaged(folder: DataFolder, content: bytes) -> None:
    folder.create()
    folder.database.write_bytes(content)
    with pytest.raises(DamagedLibraryError, match="recordings are safe"):
        Library(folder)
    assert folder.database.read_bytes() == content


def test_a_folder_in_the_place_of_the_database_gets_a_sentence(folder: DataFolder) -> None:
    folder.database.mkdir(parents=True)
    with pytest.raises(StorageError, match=r"cannot be written to|cannot be used"):
        Library(folder)


def test_another_program_that_holds_it_gets_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mockinterview.storage.database.BUSY_TIMEOUT_S", 0.01)
    database = Database(tmp_path / "a", nothing, ONE)
    with closing(sqlite3.connect(tmp_path / "a", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError, match="Another program"):
            database.execute("INSERT INTO one VALUES (1)")
        other.execute("ROLLBACK")
    database.execute("INSERT INTO one VALUES (1)")
    database.close()


def test_another_thread_is_our_bug(tmp_path: Path) -> None:
    database = Database(tmp_path / "a", nothing, ONE)
    raised: list[Exception] = []

    def use() -> None:
        try:
            database.execute("SELECT 1")
        except sqlite3.ProgrammingError as error:
            raised.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    database.close()
    assert len(raised) == 1


def test_a_transaction_keeps_all_or_nothing(tmp_path: Path) -> None:
    database = Database(tmp_path / "a", nothing, ONE)

    def insert_twice() -> None:
        with database.transaction():
            database.execute("INSERT INTO one VALUES (1)")
            database.execute("INSERT INTO one VALUES ('no number')")

    with pytest.raises(StorageError, match="could not be used"):
        insert_twice()
    assert database.execute("SELECT * FROM one") == []
    database.close()


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS)))
def test_a_library_of_each_earlier_version_is_copied_then_brought_up_to_date(
    folder: DataFolder, version: int
) -> None:
    with Library(folder) as library:
        session = library.create_session(samples.plan(), samples.NOW)
        take = samples.record(library, session.id)
        before = library.save_measures(take.id, samples.hearing(), samples.measures())
    make_older(folder.database, version)
    with Library(folder) as library:
        assert library._database.version == len(MIGRATIONS)
        (copy,) = library.backups.list()
        assert check(copy) is None
        with closing(sqlite3.connect(copy)) as opened:
            assert opened.execute("PRAGMA user_version").fetchone() == (version,)
        assert library.take(take.id) == before
        assert [found.id for found in library.search("rota")] == [session.id]
        (figures,) = library.figures()
        assert figures.session_id == session.id
        library.rebuild(repair)
        assert library.verify(inspect) == ()


def test_a_migration_without_room_for_its_copy_changes_nothing(folder: DataFolder) -> None:
    with Library(folder) as library:
        library.create_session(samples.plan(), samples.NOW)
    make_older(folder.database, 1)
    before = folder.database.read_bytes()
    with pytest.raises(StorageError, match="No backup"):
        Library(folder, FailingFiles(Countdown(0, for_good=True)))
    assert folder.database.read_bytes() == before


def with_a_secret(path: Path) -> Database:
    """Make a database that holds a secret, and whose log is empty."""
    database = Database(path, nothing, ONE_TEXT)
    with database.transaction():
        database.execute("INSERT INTO one VALUES (?)", ("xylophonist " * 50,))
    database.forget_deleted()
    return database


def files_with_the_secret(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if b"xylophonist" in path.read_bytes()]


@pytest.mark.parametrize("then", ["change", "close", "start"])
def test_what_was_deleted_while_another_program_read_is_gone_soon_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, then: str
) -> None:
    monkeypatch.setattr("mockinterview.storage.database.BUSY_TIMEOUT_S", 0.01)
    path = tmp_path / "a"
    database = with_a_secret(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        assert reader.execute("SELECT count(*) FROM one").fetchone() == (1,)
        with database.transaction():
            database.execute("DELETE FROM one")
        database.forget_deleted()
        assert files_with_the_secret(tmp_path), "SQLite keeps it for whoever still reads"
        reader.execute("COMMIT")
        if then == "change":
            with database.transaction():
                database.execute("INSERT INTO one VALUES ('harmless')")
        elif then == "close":
            database.close()
        else:
            Database(path, nothing, ONE_TEXT).close()  # the app was killed and starts again
        assert files_with_the_secret(tmp_path) == []
    database.close()


def test_a_change_waits_for_nobody_who_reads(tmp_path: Path) -> None:
    database = with_a_secret(tmp_path / "a")
    waits: list[str] = []
    with closing(sqlite3.connect(tmp_path / "a", isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM one").fetchone()
        database.execute("PRAGMA busy_timeout = 10")
        with database.transaction():
            database.execute("DELETE FROM one")
        database.forget_deleted()
        database._connection.set_trace_callback(waits.append)
        with database.transaction():
            database.execute("INSERT INTO one VALUES ('harmless')")
        assert waits.index("PRAGMA busy_timeout = 0") < waits.index(
            "PRAGMA wal_checkpoint(TRUNCATE)"
        )
        assert database.execute("PRAGMA busy_timeout") == [(5000,)]
    database.close()
