# SPDX-License-Identifier: GPL-3.0-or-later
"""The portable folder: out and in again it is the same, and what is not ours stays out."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from mockinterview.domain.correction import Correction
from mockinterview.domain.finding import SessionQuery
from mockinterview.domain.hearing import Word
from mockinterview.domain.session import Bookmark, Session
from mockinterview.errors import StorageError
from mockinterview.paths import DataFolder
from mockinterview.storage.export.formats import ExportFormat
from mockinterview.storage.hashing import hash_of
from mockinterview.storage.library import Library
from mockinterview.storage.sidecar import MANIFEST_FILE
from tests.fakes.disk import Countdown, FailingFiles
from tests.unit.storage import samples
from tests.unit.storage.samples import record
from tests.unit.storage.sounds import inspect, write_sound

CORRECTION = Correction(words=(Word("zebras", 0, 400), Word("moved", 500, 900)))


@pytest.fixture
def session(library: Library) -> Session:
    session = library.create_session(samples.plan(), samples.NOW)
    take = record(library, session.id)
    library.save_measures(take.id, samples.hearing(), samples.measures())
    library.set_note(take.id, "Mine")
    library.set_rating(take.id, 4)
    library.set_bookmarks(take.id, [Bookmark(300, "Here."), Bookmark(20)])
    library.save_correction(take.id, CORRECTION, samples.measures("Corrected"))
    library.set_tags(session.id, ["night shift", "Calder"])
    record(library, session.id, 1)
    library.rename(session.id, "Calder Freight")
    return library.session(session.id)


@pytest.fixture
def exported(library: Library, session: Session, tmp_path: Path) -> Path:
    target = tmp_path / "out" / "Calder Freight, first"
    library.export(session.id, ExportFormat.FOLDER, target)
    return target


def test_out_deleted_and_in_again_it_is_the_same(
    library: Library, session: Session, exported: Path
) -> None:
    hashes = {take.id: hash_of(library.sound_path(take)) for take in session.takes}
    library.delete_session(session.id)
    assert library.import_folder(exported) == session
    assert library.session(session.id) == session
    assert {take.id: hash_of(library.sound_path(take)) for take in session.takes} == hashes
    assert library.verify(inspect) == ()
    assert [found.id for found in library.search("zebras")] == [session.id]
    assert library.take(session.takes[0].id).correction == CORRECTION
    assert library.find(SessionQuery(tag="Calder", least_rating=4)).count == 1
    assert library.find(SessionQuery("here")).count == 1, "what a bookmark says is found"


def test_the_figures_come_back_too(library: Library, session: Session, exported: Path) -> None:
    figures = library.figures()
    library.delete_session(session.id)
    assert library.figures() == ()
    library.import_folder(exported)
    assert library.figures() == figures
    assert len(figures) == 1


def test_another_machine_takes_it_in(session: Session, exported: Path, tmp_path: Path) -> None:
    with Library(DataFolder(tmp_path / "other")) as other:
        assert other.import_folder(exported) == session
        assert other.verify(inspect) == ()


def test_nothing_is_overwritten(library: Library, session: Session, exported: Path) -> None:
    before = {path: path.read_bytes() for path in exported.iterdir()}
    with pytest.raises(StorageError, match="there already"):
        library.export(session.id, ExportFormat.FOLDER, exported)
    with pytest.raises(StorageError, match="in the library already"):
        library.import_folder(exported)
    assert {path: path.read_bytes() for path in exported.iterdir()} == before
    assert library.session(session.id) == session


def change_json(path: Path, **changes: object) -> None:
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | changes), "utf-8")


def rehash(folder: Path) -> None:
    """Make the manifest agree with the files again, as someone with bad intent would."""
    names = {path.name: hash_of(path) for path in folder.iterdir() if path.name != MANIFEST_FILE}
    change_json(folder / MANIFEST_FILE, files=names)


def retarget(folder: Path) -> None:
    path = folder / "session.json"
    content = json.loads(path.read_text("utf-8"))
    content["content"]["id"] = "../../../escape"
    path.write_text(json.dumps(content), "utf-8")
    rehash(folder)


def make_newer(path: Path) -> None:
    change_json(path, version=99)
    rehash(path.parent)


def spoil_session(folder: Path) -> None:
    (folder / "session.json").write_bytes(b"[1]")
    rehash(folder)


def flood(folder: Path) -> None:
    for number in range(2001):
        (folder / f"{number}.txt").touch()


def first_sound(folder: Path) -> Path:
    return sorted(folder.glob("*.wav"))[0]


HOSTILE: dict[str, tuple[Callable[[Path], object], str]] = {
    "no manifest": (lambda f: (f / MANIFEST_FILE).unlink(), "cannot be read"),
    "half a manifest": (
        lambda f: (f / MANIFEST_FILE).write_bytes((f / MANIFEST_FILE).read_bytes()[:50]),
        "cannot be read",
    ),
    "another format": (lambda f: change_json(f / MANIFEST_FILE, format="zip"), "not the folder"),
    "newer version": (lambda f: change_json(f / MANIFEST_FILE, version=9), "newer version"),
    "a path out of it": (
        lambda f: change_json(f / MANIFEST_FILE, files={"../../etc/passwd": "0"}),
        "outside itself",
    ),
    "a file changed": (lambda f: write_sound(first_sound(f), 300), "not what was exported"),
    "a file missing": (lambda f: first_sound(f).unlink(), "missing"),
    "a file added": (lambda f: write_sound(f / "x.wav", 100), "not exported with it"),
    "a link": (lambda f: (f / "link.txt").symlink_to("/etc/passwd"), "not a plain file"),
    "a folder": (lambda f: (f / "deep").mkdir(), "not a plain file"),
    "a pipe": (lambda f: os.mkfifo(f / "pipe"), "not a plain file"),
    "an id that leads out": (retarget, "cannot be used"),
    "rubbish for a session": (spoil_session, "damaged"),
    "a session of a newer version": (lambda f: make_newer(f / "session.json"), "newer version"),
    "a take of a newer version": (
        lambda f: make_newer(first_sound(f).with_suffix(".json")),
        "newer version",
    ),
    "too many files": (flood, "too many files"),
    "a huge file": (
        lambda f: os.truncate(first_sound(f), 9 * 1024**3),
        "too large",
    ),
}


@pytest.mark.skipif(os.name == "nt", reason="makes links and pipes")
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_or_broken_folder_gets_a_sentence_and_changes_nothing(
    library: Library, session: Session, exported: Path, name: str, folder: DataFolder
) -> None:
    library.delete_session(session.id)
    change, sentence = HOSTILE[name]
    change(exported)
    with pytest.raises(StorageError, match=sentence):
        library.import_folder(exported)
    assert library.summaries() == []
    assert [path for path in folder.takes.rglob("*") if path.is_file()] == []
    assert not (folder.root / "escape").exists()


def test_what_is_no_folder_gets_a_sentence(library: Library, tmp_path: Path) -> None:
    for source in (tmp_path / "none", tmp_path / "file", tmp_path / "empty"):
        if source.name == "file":
            source.write_bytes(b"")
        elif source.name == "empty":
            source.mkdir()
        with pytest.raises(StorageError, match=r"not a folder|not the folder"):
            library.import_folder(source)


def test_a_full_disk_leaves_no_half_folder(
    library: Library, session: Session, tmp_path: Path
) -> None:
    for operations in range(30):
        countdown = Countdown(operations)
        with Library(DataFolder(tmp_path / "home"), FailingFiles(countdown)) as failing:
            target = tmp_path / f"out-{operations}"
            try:
                failing.export(session.id, ExportFormat.FOLDER, target)
            except StorageError:
                assert not target.exists()
            else:
                break
    assert countdown.has_failed is False
    assert [path.name for path in tmp_path.iterdir() if "partial" in path.name] == []
    assert library.session(session.id) == session
    assert target.is_dir()


def test_a_full_disk_leaves_no_half_import(
    session: Session, exported: Path, tmp_path: Path
) -> None:
    for operations in range(30):
        other = DataFolder(tmp_path / f"other-{operations}")
        countdown = Countdown(operations)
        with Library(other, FailingFiles(countdown)) as failing:
            try:
                failing.import_folder(exported)
            except StorageError:
                assert failing.summaries() == []
                assert [path for path in other.takes.rglob("*") if path.is_file()] == []
            else:
                assert failing.session(session.id) == session
                break
    assert countdown.has_failed is False
    assert operations > 4
