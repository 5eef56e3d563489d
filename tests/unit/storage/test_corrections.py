# SPDX-License-Identifier: GPL-3.0-or-later
"""Corrections by hand: kept apart, found again, carried along, and taken back."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from mockinterview.domain.correction import Correction, Part
from mockinterview.domain.hearing import Span, Word
from mockinterview.domain.measures import StarLabel
from mockinterview.domain.session import Take
from mockinterview.paths import DataFolder
from mockinterview.storage.database import Database
from mockinterview.storage.export.formats import ExportFormat
from mockinterview.storage.library import Library
from mockinterview.storage.schema import MIGRATIONS
from mockinterview.storage.sidecar import read_take
from tests.unit.storage import samples
from tests.unit.storage.older import NEWEST, take_back
from tests.unit.storage.samples import record
from tests.unit.storage.sounds import inspect, repair

CORRECTION = Correction(
    words=(Word("Nine", 0, 400), Word("zebras", 500, 900), Word("came.", 1000, 1400)),
    parts=(Part(0, 2, StarLabel.RESULT),),
    not_fillers=(Span(0, 400),),
    own_fillers=(Span(500, 900),),
)


@pytest.fixture
def measured(library: Library) -> Take:
    session = library.create_session(samples.plan(), samples.NOW)
    take = record(library, session.id)
    return library.save_measures(take.id, samples.hearing(), samples.measures())


def test_a_correction_is_in_the_index_and_in_the_sidecar(library: Library, measured: Take) -> None:
    saved = library.save_correction(measured.id, CORRECTION, samples.measures("New"))
    assert saved.correction == CORRECTION
    assert saved.machine_measures == samples.measures()
    assert library.take(measured.id) == saved
    assert read_take(library.sound_path(saved).with_suffix(".json")) == saved
    assert library.verify(inspect) == ()


def test_lists_and_search_follow_the_correction(library: Library, measured: Take) -> None:
    library.save_correction(measured.id, CORRECTION, samples.measures("New"))
    (found,) = library.search("zebras")
    assert found.headline == "New"
    assert library.search("rota") == []


def test_an_empty_correction_leaves_no_trace(library: Library, measured: Take) -> None:
    library.save_correction(measured.id, CORRECTION, samples.measures("New"))
    library.save_correction(measured.id, Correction(), samples.measures("New"))
    assert library.take(measured.id) == measured
    assert library.search("zebras") == []


def test_notes_and_ratings_leave_the_correction_alone(library: Library, measured: Take) -> None:
    library.save_correction(measured.id, CORRECTION, samples.measures("New"))
    library.set_rating(measured.id, 4)
    assert library.take(measured.id).correction == CORRECTION


def test_hearing_a_take_anew_ends_its_correction(library: Library, measured: Take) -> None:
    library.save_correction(measured.id, CORRECTION, samples.measures("New"))
    again = library.save_measures(measured.id, samples.hearing("New words."), samples.measures())
    assert again.corrected is None
    assert library.take(measured.id) == again


def test_it_survives_the_loss_of_the_index(
    folder: DataFolder, library: Library, measured: Take
) -> None:
    saved = library.save_correction(measured.id, CORRECTION, samples.measures("New"))
    library.close()
    folder.database.unlink()
    with Library(folder) as rebuilt:
        rebuilt.rebuild(repair)
        assert rebuilt.take(measured.id) == saved


def test_it_travels_with_an_exported_folder(
    library: Library, measured: Take, tmp_path: Path
) -> None:
    saved = library.save_correction(measured.id, CORRECTION, samples.measures("New"))
    library.export(measured.session_id, ExportFormat.FOLDER, tmp_path / "out")
    with Library(DataFolder(tmp_path / "other")) as other:
        other.import_folder(tmp_path / "out")
        assert other.take(measured.id) == saved


def test_deleted_is_deleted_from_the_corrections_too(
    folder: DataFolder, library: Library, measured: Take
) -> None:
    library.save_correction(measured.id, CORRECTION, samples.measures("New"))
    library.delete_session(measured.session_id)
    with closing(sqlite3.connect(folder.database)) as plain:
        assert plain.execute("SELECT count(*) FROM take_correction").fetchone() == (0,)


def test_a_library_from_before_corrections_opens_with_all_that_was_in_it(
    folder: DataFolder, library: Library, measured: Take
) -> None:
    library.close()
    take_back(folder.database, 1)
    with Library(folder) as opened:
        assert opened.take(measured.id) == measured
        assert opened.save_correction(
            measured.id, CORRECTION, samples.measures("New")
        ) == opened.take(measured.id)
        assert len(opened.backups.list()) == 1


def test_every_step_to_the_newest_version_runs(tmp_path: Path) -> None:
    def no_copy(_database: Database, _version: int) -> None:
        """Make no copy."""

    assert len(MIGRATIONS) == NEWEST, "older.py knows how to take each step back"
    for version in range(len(MIGRATIONS)):
        path = tmp_path / f"from-{version}"
        Database(path, no_copy, MIGRATIONS[:version]).close()
        with closing(Database(path, no_copy)) as database:
            assert database.version == len(MIGRATIONS)
