# SPDX-License-Identifier: GPL-3.0-or-later
"""Tags: kept in the session's file and in the index, and cleaned on their way in."""

from pathlib import Path

import pytest

from mockinterview.audio.wav import read_info, repair
from mockinterview.domain.session import Session
from mockinterview.domain.tags import MAX_TAG_CHARACTERS, clean, in_order
from mockinterview.errors import StorageError
from mockinterview.paths import DataFolder
from mockinterview.storage.export.formats import ExportFormat
from mockinterview.storage.library import Library
from tests.fakes.disk import Countdown, FailingFiles
from tests.unit.storage import samples


@pytest.fixture
def session(library: Library) -> Session:
    begun = library.create_session(samples.plan(), samples.NOW)
    samples.record(library, begun.id)
    return library.session(begun.id)


def test_a_tag_is_kept_without_needless_blanks_and_once() -> None:
    assert clean("  night \n shift ") == "night shift"
    assert len(clean("x" * 100)) == MAX_TAG_CHARACTERS
    assert in_order(["b", "A", " ", "a", "Ä"]) == ("A", "b", "Ä")


def test_tags_come_back_with_the_session_and_in_lists(library: Library, session: Session) -> None:
    saved = library.set_tags(session.id, ["night shift", "Calder  Freight"])
    assert saved.tags == ("Calder Freight", "night shift")
    assert library.session(session.id) == saved
    assert library.summaries()[0].tags == saved.tags
    assert library.set_tags(session.id, []).tags == ()
    assert library.summaries()[0].tags == ()
    assert library.verify(read_info) == ()


def test_they_outlive_the_index(folder: DataFolder, library: Library, session: Session) -> None:
    library.set_tags(session.id, ["Calder"])
    library.close()
    folder.database.unlink()
    with Library(folder) as rebuilt:
        rebuilt.rebuild(repair)
        assert rebuilt.session(session.id).tags == ("Calder",)


def test_they_travel_with_an_exported_folder(
    library: Library, session: Session, tmp_path: Path
) -> None:
    library.set_tags(session.id, ["Calder"])
    library.export(session.id, ExportFormat.FOLDER, tmp_path / "out")
    library.delete_session(session.id)
    assert library.import_folder(tmp_path / "out").tags == ("Calder",)
    assert library.summaries()[0].tags == ("Calder",)


def test_a_tag_is_renamed_and_taken_away_everywhere(library: Library, session: Session) -> None:
    other = library.create_session(samples.plan("Other"), samples.LATER)
    library.set_tags(session.id, ["Calder", "old"])
    library.set_tags(other.id, ["old"])
    assert library.rename_tag("old", "new") == 2
    assert library.session(session.id).tags == ("Calder", "new")
    assert library.session(other.id).tags == ("new",)
    assert library.rename_tag("new", "") == 2
    assert library.session(session.id).tags == ("Calder",)
    assert library.rename_tag("nowhere", "new") == 0


def test_a_full_disk_leaves_the_tags_as_they_were(
    folder: DataFolder, library: Library, session: Session
) -> None:
    library.set_tags(session.id, ["Calder"])
    library.close()
    with Library(folder, FailingFiles(Countdown(0))) as full:
        with pytest.raises(StorageError, match="could not be saved"):
            full.set_tags(session.id, ["other"])
        assert full.session(session.id).tags == ("Calder",)
        assert full.verify(read_info) == ()
