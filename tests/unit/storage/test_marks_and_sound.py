# SPDX-License-Identifier: GPL-3.0-or-later
"""Bookmarks, the takes before a take, and whether its sound is what was recorded."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from mockinterview.domain.session import Bookmark, Take
from mockinterview.paths import DataFolder
from mockinterview.storage.export.formats import ExportFormat
from mockinterview.storage.library import Library
from mockinterview.storage.sidecar import read_take
from mockinterview.storage.sound_state import SoundState
from tests.unit.storage import samples
from tests.unit.storage.samples import record
from tests.unit.storage.sounds import inspect

MARKS = (Bookmark(400, "Zebra crossing"), Bookmark(120, "Start here"))


@pytest.fixture
def take(library: Library) -> Take:
    session = library.create_session(samples.plan(), samples.NOW)
    return measured(library, record(library, session.id))


def measured(library: Library, take: Take) -> Take:
    return library.save_measures(take.id, samples.hearing(), samples.measures())


def test_bookmarks_are_kept_in_order_of_time_in_index_and_sidecar(
    library: Library, take: Take
) -> None:
    kept = library.set_bookmarks(take.id, MARKS)
    assert kept.bookmarks == (MARKS[1], MARKS[0])
    assert library.take(take.id) == kept
    assert read_take(library.sound_path(kept).with_suffix(".json")) == kept
    assert library.verify(inspect) == ()
    assert library.set_bookmarks(take.id, ()).bookmarks == ()


def test_bookmarks_are_found_and_travel_with_an_exported_folder(
    library: Library, take: Take, tmp_path: Path
) -> None:
    kept = library.set_bookmarks(take.id, MARKS)
    assert [found.id for found in library.search("zebra")] == [take.session_id]
    library.export(take.session_id, ExportFormat.FOLDER, tmp_path / "out")
    with Library(DataFolder(tmp_path / "other")) as other:
        other.import_folder(tmp_path / "out")
        assert other.take(take.id) == kept


def test_the_takes_before_one_are_those_of_its_kind_oldest_first(
    library: Library, take: Take
) -> None:
    again = measured(library, record(library, take.session_id))
    library.begin_take(take.session_id, 1, samples.DEADLINE, "ruth", samples.NOW)  # not measured
    later = library.create_session(samples.plan(), samples.NOW + timedelta(days=2))
    third = measured(library, record(library, later.id))
    other_kind = library.begin_take(later.id, 1, samples.DEADLINE, "ruth", samples.NOW)
    library.save_measures(other_kind.id, samples.hearing(), samples.measures())
    fourth = measured(library, record(library, later.id))
    assert library.earlier_takes(take, 9) == ()
    before = library.earlier_takes(fourth, 9)
    assert [one.id for one in before] == [take.id, again.id, third.id]
    assert before[0].measures == take.measures
    assert before[0].hearing is None
    assert [one.id for one in library.earlier_takes(fourth, 2)] == [again.id, third.id]


def test_a_sound_is_whole_shortened_replaced_or_missing(library: Library, take: Take) -> None:
    path = library.sound_path(take)
    sound = path.read_bytes()
    assert library.sound_state(take) is SoundState.WHOLE
    path.write_bytes(sound[: len(sound) // 2])
    assert library.sound_state(take) is SoundState.TRUNCATED
    path.write_bytes(sound[:-2] + b"\x07\x07")
    assert library.sound_state(take) is SoundState.REPLACED
    assert library.sound_state(replace(take, sound_hash="")) is SoundState.WHOLE, "nothing is known"
    path.unlink()
    assert library.sound_state(take) is SoundState.MISSING
    path.mkdir()
    assert library.sound_state(take) is SoundState.MISSING
