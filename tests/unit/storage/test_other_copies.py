# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies that programs make which keep folders in step: named as such, never used, never lost."""

import shutil
from pathlib import Path

import pytest

from mockinterview.paths import DataFolder
from mockinterview.storage.library import Library
from tests.unit.storage import samples
from tests.unit.storage.samples import record
from tests.unit.storage.sounds import inspect, repair

#: How they mark a copy, behind the name and before its ending.
MARKS = (" (1)", " 2", " (conflicted copy 2026-11-25)", "-LAPTOP", ".sync-conflict-20261125-ABC")


def beside(path: Path, mark: str) -> Path:
    return path.with_name(f"{path.stem}{mark}{path.suffix}")


@pytest.mark.parametrize("mark", MARKS)
def test_each_copy_is_named_once_and_left(library: Library, folder: DataFolder, mark: str) -> None:
    take = record(library, library.create_session(samples.plan(), samples.NOW).id)
    sound = library.sound_path(take)
    originals = (sound, sound.with_suffix(".json"), sound.with_name("session.json"))
    copies = [Path(shutil.copy(path, beside(path, mark))) for path in originals]
    found = {damage.where.rpartition("/")[2]: damage for damage in library.verify(inspect)}
    assert set(found) == {copy.name for copy in copies}
    for original, copy in zip(originals, copies, strict=True):
        assert f"another copy of {original.name}" in found[copy.name].what
        assert not found[copy.name].can_be_mended
        assert str(found[copy.name]).count("left alone") == 1
    problems = library.rebuild(repair).problems
    assert len(problems) == len(copies)
    assert all("another copy" in problem for problem in problems)
    assert library.take(take.id) == take
    assert all(copy.exists() for copy in copies)


def test_another_copy_of_a_session_folder_is_named(library: Library) -> None:
    take = record(library, library.create_session(samples.plan(), samples.NOW).id)
    place = library.sound_path(take).parent
    shutil.copytree(place, place.with_name(f"{place.name} (1)"))
    (damage,) = library.verify(inspect)
    assert "not the folder of a session" in damage.what
    assert str(damage).count("left alone") == 1
    assert library.rebuild(repair).sessions == 0


@pytest.mark.parametrize("mark", MARKS)
def test_another_copy_of_the_library_is_named(
    library: Library, folder: DataFolder, mark: str
) -> None:
    copy = Path(shutil.copy(folder.database, beside(folder.database, mark)))
    (damage,) = library.verify(inspect)
    assert damage.where == copy.name
    assert "deleted" in damage.what


def test_the_next_answers_of_a_question_are_no_copies(library: Library) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    for _ in range(11):
        record(library, session.id)
    assert library.verify(inspect) == ()
    assert library.rebuild(repair).problems == ()


def test_what_a_person_put_into_a_session_without_answers_stays(library: Library) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    place = library._takes.path(library._index.folder(session.id))
    (place / "my notes.txt").write_text("mine", "utf-8")
    library.recover(repair)
    assert (place / "my notes.txt").read_text("utf-8") == "mine"
