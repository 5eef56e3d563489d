# SPDX-License-Identifier: GPL-3.0-or-later
"""A data folder that goes away with its drive while the app is open, and comes back."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from mockinterview.domain.session import TakeState
from mockinterview.errors import StorageError
from mockinterview.paths import DataFolder
from mockinterview.storage.export.formats import ExportFormat
from mockinterview.storage.library import Library
from tests.unit.storage import samples
from tests.unit.storage.samples import record
from tests.unit.storage.sounds import inspect, repair, write_sound

pytestmark = pytest.mark.skipif(os.name == "nt", reason="what is open cannot go away there")


@contextmanager
def gone(folder: DataFolder) -> Iterator[None]:
    """Take the folder away for a while."""
    away = folder.root.rename(folder.root.with_name("away"))
    try:
        yield
        assert not folder.root.exists(), "something was made where the drive was"
    finally:
        away.rename(folder.root)


CHANGES: dict[str, Callable[[Library, str, Path], object]] = {
    "new session": lambda library, _, __: library.create_session(samples.plan(), samples.LATER),
    "next answer": lambda library, session, _: record(library, session, 1),
    "deleted session": lambda library, session, _: library.delete_session(session),
    "deleted answer": lambda library, session, _: library.delete_take(f"{session}-01-1"),
    "import": lambda library, _, exported: library.import_folder(exported),
    "note": lambda library, session, _: library.set_note(f"{session}-01-1", "Slower."),
}


@pytest.mark.parametrize("name", CHANGES)
def test_nothing_is_changed_and_that_is_said(
    library: Library, folder: DataFolder, tmp_path: Path, name: str
) -> None:
    other = library.create_session(samples.plan(), samples.LATER)
    record(library, other.id)
    library.export(other.id, ExportFormat.FOLDER, tmp_path / "exported")
    library.delete_session(other.id)
    session = library.create_session(samples.plan(), samples.NOW)
    record(library, session.id)
    before = library.session(session.id)
    with gone(folder), pytest.raises(StorageError):
        CHANGES[name](library, session.id, tmp_path / "exported")
    assert library.session(session.id) == before
    assert library.count() == 1
    assert library.verify(inspect) == ()


def test_what_was_being_recorded_is_there_when_the_drive_is_back(
    library: Library, folder: DataFolder
) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    take = library.begin_take(session.id, 0, samples.CONFLICT, "ruth", samples.NOW)
    write_sound(library.sound_path(take), 900)
    with gone(folder), pytest.raises(StorageError, match="safe"):
        library.finish_recording(take.id, 8000, 900)
    library.close()
    with Library(folder) as again:
        again.recover(repair)
        (kept,) = again.session(session.id).takes
        assert (kept.state, kept.duration_ms) == (TakeState.RECORDED, 900)
