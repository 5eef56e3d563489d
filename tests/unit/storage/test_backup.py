# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of the index: checked, thinned, restorable, and gone with what was deleted."""

import os
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from mockinterview.errors import StorageError
from mockinterview.paths import DataFolder
from mockinterview.storage.backup import Backups, check, made_at, to_thin
from mockinterview.storage.files import DiskFiles
from mockinterview.storage.library import Library
from tests.fakes.disk import Countdown, FailingFiles
from tests.unit.storage import samples
from tests.unit.storage.samples import record
from tests.unit.storage.sounds import repair

NOW = datetime(2026, 11, 24, 20, 0, 0).astimezone()


def test_a_copy_holds_what_the_log_alone_held_and_is_whole(library: Library) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    record(library, session.id)
    copy = library.back_up_if_due(NOW)
    assert copy is not None
    assert check(copy) is None
    with closing(sqlite3.connect(copy)) as opened:
        assert opened.execute("SELECT id FROM session").fetchall() == [(session.id,)]
    assert made_at(copy) == NOW.replace(tzinfo=None)
    assert library.back_up_if_due(NOW + timedelta(hours=19)) is None
    assert library.back_up_if_due(NOW + timedelta(hours=21)) is not None
    assert library.back_up_if_due(NOW - timedelta(days=400)) is not None


def test_a_restored_copy_is_the_library_as_it_was_and_later_takes_come_back(
    folder: DataFolder,
) -> None:
    library = Library(folder)
    first = library.create_session(samples.plan("First"), samples.NOW)
    record(library, first.id)
    copy = library.back_up_if_due(NOW)
    assert copy is not None
    later = library.create_session(samples.plan("Later"), samples.LATER)
    record(library, later.id)
    before = [library.session(first.id), library.session(later.id)]
    library.close()
    kept = Backups(folder.backups, DiskFiles()).restore(copy, folder)
    assert kept is not None
    assert check(kept) is None
    again = Library(folder)
    assert [summary.title for summary in again.summaries()] == ["First"]
    again.recover(repair)
    assert [again.session(first.id), again.session(later.id)] == before
    again.close()


def test_a_damaged_copy_is_refused_and_nothing_changes(folder: DataFolder) -> None:
    library = Library(folder)
    record(library, library.create_session(samples.plan(), samples.NOW).id)
    copy = library.back_up_if_due(NOW)
    assert copy is not None
    library.close()
    before = folder.database.read_bytes()
    content = bytearray(copy.read_bytes())
    content[4096:8192] = bytes(4096)
    backups = Backups(folder.backups, DiskFiles())
    for damage in (bytes(content), b"rubbish", b""):
        copy.write_bytes(damage)
        with pytest.raises(StorageError, match="Nothing was changed"):
            backups.restore(copy, folder)
    with pytest.raises(StorageError, match="Nothing was changed"):
        backups.restore(folder.backups / "none.sqlite3", folder)
    assert folder.database.read_bytes() == before


def test_a_copy_that_fails_leaves_nothing_half_made(library: Library, folder: DataFolder) -> None:
    for operations in range(3):
        backups = Backups(folder.backups, FailingFiles(Countdown(operations)))
        with pytest.raises(StorageError, match="as it was"):
            backups.make(library._database, NOW)
        assert not folder.backups.exists() or list(folder.backups.iterdir()) == []


def test_what_is_deleted_is_in_no_copy(library: Library, folder: DataFolder) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    record(library, session.id)
    assert library.back_up_if_due(NOW)
    library.delete_session(session.id)
    assert library.backups.list() == ()
    assert list(folder.backups.iterdir()) == []


def test_what_is_deleted_is_in_no_library_that_was_set_aside(
    library: Library, folder: DataFolder
) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    record(library, session.id)
    for ending in ("before-restore", "damaged-20261124-200000", "damaged-20261124-200000-wal"):
        folder.database.with_name(f"{folder.database.name}.{ending}").write_bytes(b"words")
    library.delete_session(session.id)
    library.close()
    assert [path.name for path in folder.root.glob("library*")] == [folder.database.name]


def test_what_was_asked_back_aloud_goes_with_what_it_may_quote(
    library: Library, folder: DataFolder
) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    take = record(library, session.id)
    folder.voices.mkdir(parents=True)
    before, since = folder.voices / "before.wav", folder.voices / "since.wav"
    for path, at in ((before, samples.NOW - timedelta(days=3)), (since, samples.NOW)):
        path.write_bytes(b"You said seven people.")
        os.utime(path, (at.timestamp(), at.timestamp()))
    library.delete_take(take.id)
    assert list(folder.voices.iterdir()) == [before]


def test_a_spoken_question_that_cannot_be_removed_is_named(folder: DataFolder) -> None:
    with Library(folder) as library:
        session = library.create_session(samples.plan(), samples.NOW)
        (folder.voices / "a folder.wav").mkdir(parents=True)
        with pytest.raises(StorageError, match="It is deleted, but a spoken question"):
            library.delete_session(session.id)
        assert library.count() == 0


def test_copies_from_before_stay_when_something_newer_is_deleted(library: Library) -> None:
    old = library.back_up_if_due(NOW - timedelta(days=3))
    new = library.back_up_if_due(NOW)
    library.backups.remove_since(NOW - timedelta(hours=1))
    assert new is not None
    assert library.backups.list() == (old,)


def test_copies_are_thinned_by_age() -> None:
    now = datetime(2026, 11, 24, 20, 0, 0)
    copies = [(Path(str(hours)), now - timedelta(hours=hours)) for hours in range(0, 24 * 200, 6)]
    thrown = set(to_thin(copies, now))
    ages = [(now - made) for path, made in copies if path not in thrown]
    assert sum(age < timedelta(days=2) for age in ages) == 8
    assert sum(timedelta(days=2) <= age < timedelta(days=14) for age in ages) in (12, 13)
    assert sum(timedelta(days=14) <= age < timedelta(days=91) for age in ages) in (11, 12)
    assert not [age for age in ages if age >= timedelta(days=91)]


def test_a_foreign_file_among_the_copies_is_left_alone(
    library: Library, folder: DataFolder
) -> None:
    folder.backups.mkdir()
    mine = folder.backups / "library-mine.sqlite3"
    mine.write_bytes(b"mine")
    library.back_up_if_due(NOW)
    library.backups.remove_since(NOW)
    assert list(folder.backups.iterdir()) == [mine]
