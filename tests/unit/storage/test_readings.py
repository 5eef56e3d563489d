# SPDX-License-Identifier: GPL-3.0-or-later
"""What several recognisers made of one answer: kept side by side, and any of them can count."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from mockinterview.cli import main
from mockinterview.domain.correction import Correction
from mockinterview.domain.hearing import Hearing, Word
from mockinterview.domain.reading import Reading
from mockinterview.domain.session import Take, TakeState
from mockinterview.paths import DataFolder
from mockinterview.storage.export.formats import ExportFormat
from mockinterview.storage.library import Library
from mockinterview.storage.sidecar import read_take
from tests.unit.storage import samples
from tests.unit.storage.older import take_back
from tests.unit.storage.samples import record
from tests.unit.storage.sounds import inspect, repair

BUILTIN = "builtin:tiny-en"
WHISPER = "whisper:base.en"
CORRECTION = Correction(words=(Word("Zebras", 0, 400),))


def whisper(text: str = "We moved the cafeteria rota.") -> Hearing:
    return replace(samples.hearing(text), engine=WHISPER)


@pytest.fixture
def measured(library: Library) -> Take:
    session = library.create_session(samples.plan(), samples.NOW)
    take = record(library, session.id)
    return library.save_measures(take.id, samples.hearing(), samples.measures())


@pytest.fixture
def both(library: Library, measured: Take) -> Take:
    return library.save_measures(measured.id, whisper(), samples.measures("New"))


def test_another_recogniser_counts_and_the_first_is_kept(library: Library, both: Take) -> None:
    assert both.hearing == whisper()
    assert both.readings == (Reading(samples.hearing(), samples.measures()),)
    assert library.take(both.id) == both
    assert library.session(both.session_id).takes == (both,)
    assert read_take(library.sound_path(both).with_suffix(".json")) == both
    assert library.verify(inspect) == ()


def test_any_of_them_can_count_with_its_own_correction(library: Library, both: Take) -> None:
    corrected = library.save_correction(both.id, CORRECTION, samples.measures("Mine"))
    first = library.use_reading(both.id, BUILTIN)
    assert first.hearing == samples.hearing()
    assert first.corrected is None
    assert library.search("zebras") == []
    again = library.use_reading(both.id, WHISPER)
    assert again.correction == CORRECTION
    assert again == replace(corrected, readings=again.readings)
    assert [session.headline for session in library.search("zebras")] == ["Mine"]
    with pytest.raises(KeyError):
        library.use_reading(both.id, "whisper:other")


def test_the_same_recogniser_replaces_what_it_found_earlier(library: Library, both: Take) -> None:
    again = library.save_measures(both.id, whisper("Other words."), samples.measures())
    assert [reading.engine for reading in again.readings] == [BUILTIN]
    back = library.save_measures(both.id, samples.hearing("Once more."), samples.measures())
    assert [reading.engine for reading in back.readings] == [WHISPER]
    assert back.readings[0].hearing.text == "Other words."


def test_a_failed_take_that_is_heard_at_last_has_no_reading_beside_it(library: Library) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    take = record(library, session.id)
    library.fail_take(take.id, "The recogniser stopped.")
    saved = library.save_measures(take.id, whisper(), samples.measures())
    assert (saved.state, saved.problem, saved.readings) == (TakeState.MEASURED, "", ())


def test_readings_survive_the_loss_of_the_index_and_travel(
    folder: DataFolder, library: Library, both: Take, tmp_path: Path
) -> None:
    library.export(both.session_id, ExportFormat.FOLDER, tmp_path / "out")
    library.close()
    folder.database.unlink()
    with Library(folder) as rebuilt:
        rebuilt.rebuild(repair)
        assert rebuilt.take(both.id) == both
    with Library(DataFolder(tmp_path / "other")) as other:
        other.import_folder(tmp_path / "out")
        assert other.take(both.id) == both


def test_deleted_is_deleted_from_the_readings_too(
    folder: DataFolder, library: Library, both: Take
) -> None:
    library.delete_take(both.id)
    with closing(sqlite3.connect(folder.database)) as plain:
        assert plain.execute("SELECT count(*) FROM take_readings").fetchone() == (0,)


def test_a_library_from_before_readings_opens_with_all_that_was_in_it(
    folder: DataFolder, library: Library, measured: Take
) -> None:
    library.close()
    take_back(folder.database, 2)
    with Library(folder) as opened:
        assert opened.take(measured.id) == measured
        assert len(opened.backups.list()) == 1
        opened.save_measures(measured.id, whisper(), samples.measures())
        assert len(opened.take(measured.id).readings) == 1


def test_a_session_shown_as_json_names_the_other_readings(
    folder: DataFolder, library: Library, both: Take, capsys: pytest.CaptureFixture[str]
) -> None:
    library.close()
    assert (
        main(["--data-dir", str(folder.root), "sessions", "show", both.session_id, "--json"]) == 0
    )
    (take,) = json.loads(capsys.readouterr().out)["takes"]
    assert take["report"]["engine"] == WHISPER
    assert [report["engine"] for report in take["other_readings"]] == [BUILTIN]
