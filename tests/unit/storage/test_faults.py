# SPDX-License-Identifier: GPL-3.0-or-later
"""The disk fails at operation N, for every N: what was kept until then stays kept and whole."""

import sqlite3
from collections.abc import Callable
from functools import partial

import pytest

from mockinterview.domain.session import TakeState
from mockinterview.errors import StorageError
from mockinterview.paths import DataFolder
from mockinterview.storage.database import Database
from mockinterview.storage.library import Library
from tests.fakes.disk import Countdown, FailingFiles, failing_connection
from tests.unit.storage import samples
from tests.unit.storage.sounds import RATE_HZ, inspect, repair, write_sound


class Script:
    """A life of the library, with a note of what it was told is kept."""

    def __init__(self) -> None:
        self.measured: set[str] = set()
        self.recorded: set[str] = set()
        self.deleted: set[str] = set()
        self.begun_to_delete: set[str] = set()

    def run(self, library: Library) -> None:
        """Record, measure, rename, note and delete; each answer is noted once it has returned."""
        old = library.create_session(samples.plan("Old"), samples.NOW)
        self._answer(library, old.id, 0)
        session = library.create_session(samples.plan(), samples.LATER)
        take_id = self._answer(library, session.id, 0)
        library.set_note(take_id, "Mine")
        library.rename(session.id, "Calder Freight")
        library.back_up_if_due(samples.LATER)
        self.begun_to_delete.add(old.id)
        library.delete_session(old.id)
        self.deleted.add(old.id)
        self._answer(library, session.id, 1)

    def _answer(self, library: Library, session_id: str, position: int) -> str:
        take = library.begin_take(session_id, position, samples.CONFLICT, "ruth", samples.NOW)
        # From here the sound is written by somebody else, whatever becomes of the library.
        write_sound(library.sound_path(take), 600, claimed_ms=0)
        self.recorded.add(take.id)
        write_sound(library.sound_path(take), 600)
        library.finish_recording(take.id, RATE_HZ, 600)
        library.save_measures(take.id, samples.hearing(), samples.measures())
        self.measured.add(take.id)
        return take.id


def check_nothing_is_lost(folder: DataFolder, script: Script) -> None:
    """Open the library on a disk that works again and hold it to what was promised."""
    library = Library(folder)
    library.recover(repair)
    assert library._database.check() == ()
    takes = {
        take.id: take
        for summary in library.summaries()
        for take in library.session(summary.id).takes
    }
    for take_id in script.recorded:
        session_id = take_id.rsplit("-", 2)[0]
        if session_id in script.deleted:
            assert take_id not in takes, "what was deleted stays deleted"
        elif take_id not in takes:
            assert session_id in script.begun_to_delete, f"{take_id} was lost"
        else:
            assert takes[take_id].state is not TakeState.RECORDING
            if take_id in script.measured:
                assert takes[take_id].measures == samples.measures()
    damage = library.verify(inspect)
    assert [str(d) for d in damage if "differs" not in d.what] == []
    library.rebuild(repair)
    assert library.verify(inspect) == ()
    leftovers = [path for path in folder.root.rglob("*") if path.name.endswith(".partial")]
    assert leftovers == []
    library.close()


def run_failing(
    folder: DataFolder, countdown: Countdown, open_library: Callable[[], Library]
) -> bool:
    """Run the script until the disk fails, then check; say whether it failed at all."""
    script = Script()
    sentences = []
    try:
        with open_library() as library:
            script.run(library)
    except StorageError as error:
        sentences.append(str(error))
    assert bool(sentences) <= countdown.has_failed, sentences
    assert all(len(sentence) > 20 for sentence in sentences)
    check_nothing_is_lost(folder, script)
    return countdown.has_failed


@pytest.mark.parametrize("for_good", [False, True], ids=["once", "for good"])
def test_a_file_operation_fails(folder: DataFolder, for_good: bool) -> None:
    for operations in range(0, 200, 3 if for_good else 1):
        countdown = Countdown(operations, for_good)
        inner = DataFolder(folder.root / str(operations))
        if not run_failing(inner, countdown, partial(Library, inner, FailingFiles(countdown))):
            break
    assert 20 < operations < 198


def open_on(folder: DataFolder, connection_class: type[sqlite3.Connection]) -> Library:
    return Library(
        folder,
        open_database=lambda data, _backups: Database(
            data.database, lambda _database, _version: None, connection_class=connection_class
        ),
    )


def test_a_database_operation_fails(folder: DataFolder) -> None:
    # Every fifth: most of those between lie between the same two changes to the files.
    for statements in range(0, 600, 5):
        countdown = Countdown(statements)
        inner = DataFolder(folder.root / str(statements))
        connection_class = failing_connection(countdown)
        if not run_failing(inner, countdown, partial(open_on, inner, connection_class)):
            break
    assert 60 < statements < 595
