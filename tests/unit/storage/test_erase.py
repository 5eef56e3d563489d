# SPDX-License-Identifier: GPL-3.0-or-later
"""Deleting everything: all that the app writes goes, and nothing that it did not write."""

import os
from pathlib import Path

import pytest

from mockinterview.paths import DataFolder
from mockinterview.preferences import Preferences, load_preferences, save_preferences
from mockinterview.storage.erase import Kept, erase, holdings
from mockinterview.storage.library import Library
from tests.unit.storage.samples import LATER, NOW, hearing, measures, plan, record


def used(root: Path) -> DataFolder:
    """Make a data folder as it is after years of use."""
    folder = DataFolder(root)
    with Library(folder) as library:
        session = library.create_session(plan(), NOW)
        library.save_measures(record(library, session.id).id, hearing(), measures())
        library.back_up_if_due(LATER)
    save_preferences(folder.settings, Preferences())
    folder.settings.write_text("{", "utf-8")
    load_preferences(folder.settings)  # keeps the damaged one under another name
    save_preferences(folder.settings, Preferences())
    inside = [getattr(folder, name) for name in ("models", "voices", "questions", "logs")]
    for place in (*inside, folder.piper_voices, root / "exports"):
        place.mkdir(parents=True, exist_ok=True)
        (place / "file").write_bytes(b"1234")
    folder.packs.write_text("[]", "utf-8")
    folder.preparation.write_text("{}", "utf-8")
    folder.lock.touch()
    return folder


def test_nothing_is_left_of_all_that_was_written(tmp_path: Path) -> None:
    folder = used(tmp_path / "data")
    assert not erase(folder)
    assert not folder.root.exists()


def test_every_place_of_the_data_folder_is_known(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    places = [
        getattr(folder, name)
        for name, value in vars(DataFolder).items()
        if isinstance(value, property)
    ]
    for place in places:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.touch()
    assert len(places) > 10
    assert not erase(folder)
    assert not folder.root.exists()


def test_what_the_person_put_there_stays(tmp_path: Path) -> None:
    folder = used(tmp_path / "data")
    mine = folder.root / "letter.txt"
    mine.write_text("mine", "utf-8")
    assert not erase(folder)
    assert list(folder.root.iterdir()) == [mine]


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own there")
def test_what_a_link_leads_to_stays(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "model.bin").write_bytes(b"1")
    folder = DataFolder(tmp_path / "data")
    folder.create()
    folder.models.symlink_to(elsewhere)
    assert [one.kind for one in holdings(folder)] == [Kept.MODELS]
    erase(folder)
    assert (elsewhere / "model.bin").exists()
    assert not folder.root.exists()


def test_what_there_is_is_counted_by_kind(tmp_path: Path) -> None:
    folder = used(tmp_path / "data")
    found = {one.kind: one for one in holdings(folder)}
    assert set(found) == set(Kept)
    assert found[Kept.RECORDINGS].files == 3  # sound, sidecar, plan
    assert (found[Kept.MODELS].files, found[Kept.MODELS].size_bytes) == (1, 4)
    assert not holdings(DataFolder(tmp_path / "nothing"))
