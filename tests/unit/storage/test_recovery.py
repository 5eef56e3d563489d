# SPDX-License-Identifier: GPL-3.0-or-later
"""After a crash: recordings without an end, half deletions, an index that is lost or damaged."""

import json
import shutil
from pathlib import Path

import pytest

from mockinterview.domain.session import GapCause, Session, SoundGap, Take, TakeState
from mockinterview.errors import StorageError
from mockinterview.paths import DataFolder
from mockinterview.storage.database import DamagedLibraryError
from mockinterview.storage.library import Library
from mockinterview.storage.opening import set_damaged_aside
from mockinterview.storage.sidecar import read_take
from mockinterview.storage.takes_folder import DELETED_PREFIX
from tests.unit.storage import samples
from tests.unit.storage.samples import record
from tests.unit.storage.sounds import RATE_HZ, inspect, repair, write_sound


def full_session(library: Library) -> Session:
    """Record a session with a measured take, a retake and a failed answer."""
    session = library.create_session(samples.plan(), samples.NOW)
    first = record(library, session.id)
    library.save_measures(first.id, samples.hearing(), samples.measures())
    library.set_note(first.id, "Mine")
    record(library, session.id)
    library.fail_take(record(library, session.id, 1).id, "The recogniser stopped.")
    library.rename(session.id, "Calder Freight")
    return library.session(session.id)


def interrupted(library: Library, duration_ms: int = 900) -> Take:
    """Leave a recording as SIGKILL does: a header that lags behind, no end in the index."""
    session = library.create_session(samples.plan(), samples.NOW)
    take = library.begin_take(session.id, 0, samples.CONFLICT, "ruth", samples.NOW)
    write_sound(library.sound_path(take), duration_ms, claimed_ms=0)
    return take


def test_a_recording_without_an_end_is_closed_and_kept(library: Library) -> None:
    take = interrupted(library)
    recovered = library.recover(repair)
    (closed,) = recovered.takes
    assert closed.id == take.id
    assert closed.cut_off
    assert (closed.state, closed.duration_ms, closed.rate_hz) == (TakeState.RECORDED, 900, RATE_HZ)
    assert inspect(library.sound_path(take)).duration_ms == 900
    assert (
        library.take(take.id) == closed == read_take(library.sound_path(take).with_suffix(".json"))
    )
    assert library.unfinished_takes() == (closed,)
    assert library.recover(repair).takes == ()


def test_where_sound_was_lost_is_known_after_a_crash_too(library: Library) -> None:
    take, gaps = interrupted(library), (SoundGap(300, 200, GapCause.MICROPHONE, "Webcam"),)
    library.note_gaps(take.id, gaps)
    library._index.put_take(take)  # the crash comes between the file and the row
    assert library.recover(repair).takes[0].gaps == gaps


def test_a_gap_of_which_nothing_came_to_the_disk_is_none(library: Library) -> None:
    library.note_gaps(interrupted(library, 900).id, [SoundGap(300, 200), SoundGap(900, 400)])
    assert library.recover(repair).takes[0].gaps == (SoundGap(300, 200),)


def test_a_recording_without_a_sample_leaves_no_trace(library: Library) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    library.begin_take(session.id, 0, samples.CONFLICT, "ruth", samples.NOW)
    assert library.recover(repair).takes == ()
    assert library.unfinished_takes() == ()
    assert library.session(session.id).takes == ()


def begin_and_be_killed(library: Library, session_id: str) -> Path:
    """Return the sidecar of an answer that was begun, as it is before its row is written."""
    take = library.begin_take(session_id, 1, samples.CONFLICT, "ruth", samples.NOW)
    library._index.remove_take(take)
    return library.sound_path(take).with_suffix(".json")


def test_an_answer_that_was_only_about_to_begin_leaves_no_trace(library: Library) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    take = record(library, session.id)
    beside = begin_and_be_killed(library, session.id)
    library.rebuild(repair)
    assert not beside.exists()
    assert library.session(session.id).takes == (take,)


def test_a_session_killed_as_it_began_leaves_no_trace(folder: DataFolder, library: Library) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    beside = begin_and_be_killed(library, session.id)
    beside.with_name(".session.json.01ab.partial").write_bytes(b"half")
    beside.with_name("session.json").unlink()
    library._index.remove_session(session.id)  # as if its row had never been written
    assert library.recover(repair).problems == ()
    assert list(folder.takes.iterdir()) == []


def test_sound_that_cannot_be_repaired_is_left_alone_and_told(library: Library) -> None:
    take = interrupted(library)
    library.sound_path(take).write_bytes(b"not sound at all" * 10)
    recovered = library.recover(repair)
    assert "not a sound file" in recovered.problems[0]
    assert library.sound_path(take).exists()


def test_a_crash_between_sidecar_and_row_takes_the_sidecar(library: Library) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    take = record(library, session.id)
    beside = library.sound_path(take).with_suffix(".json")
    measured = library.save_measures(take.id, samples.hearing(), samples.measures())
    saved = beside.read_bytes()
    library._index.put_take(take)  # as if the row had never been written
    beside.write_bytes(saved)
    assert library.recover(repair).takes == ()
    assert library.take(take.id) == measured


def test_an_empty_session_is_forgotten_at_the_next_start(
    library: Library, folder: DataFolder
) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    library.recover(repair)
    with pytest.raises(KeyError):
        library.session(session.id)
    assert list(folder.takes.iterdir()) == []


def test_a_half_deletion_is_finished(library: Library, folder: DataFolder) -> None:
    session = full_session(library)
    place = library.sound_path(session.takes[0]).parent
    place.rename(place.with_name(DELETED_PREFIX + place.name))
    library.recover(repair)
    assert library.summaries() == []
    assert list(folder.takes.iterdir()) == []


def test_a_plan_of_a_newer_version_is_left_alone(library: Library) -> None:
    session = full_session(library)
    path = library.sound_path(session.takes[0]).with_name("session.json")
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | {"version": 99}), "utf-8")
    before = path.read_bytes()
    assert "newer version" in library.rebuild(repair).problems[0]
    assert path.read_bytes() == before
    assert library.session(session.id) == session


@pytest.mark.parametrize("lost", ["missing", "damaged", "emptied"])
def test_the_library_is_built_again_from_the_takes_alone(folder: DataFolder, lost: str) -> None:
    library = Library(folder)
    before = [full_session(library), full_session(library)]
    library.close()
    if lost == "missing":
        folder.database.unlink()
    elif lost == "damaged":
        folder.database.write_bytes(b"rubbish" * 4096)
        with pytest.raises(DamagedLibraryError, match="safe in the takes folder"):
            Library(folder)
        aside = set_damaged_aside(folder)
        assert aside.read_bytes().startswith(b"rubbish")
    else:
        folder.database.write_bytes(b"")
    again = Library(folder)
    if lost == "emptied":
        assert again.summaries() == []
        assert again.rebuild(repair).sessions == 2
    for session in before:
        assert again.session(session.id) == session
    assert [s.title for s in again.search("rota")] == ["Calder Freight"] * 2
    again.close()


def test_half_written_files_are_cleared_away(library: Library, folder: DataFolder) -> None:
    session = full_session(library)
    place = library.sound_path(session.takes[0]).parent
    half = place.with_name(".20261124-000000-ab.partial")
    half.mkdir()
    for path in (half / "x.wav", place / ".x.json.01ab.partial"):
        path.write_bytes(b"half")
    library.rebuild(repair)
    assert [path for path in folder.takes.rglob("*") if "partial" in path.name] == []
    assert library.session(session.id) == session


def test_rebuilding_a_whole_library_changes_nothing(library: Library) -> None:
    session = full_session(library)
    recovered = library.rebuild(repair)
    assert (recovered.takes, recovered.sessions, recovered.problems) == ((), 0, ())
    assert library.session(session.id) == session


def test_sound_without_its_sidecar_is_still_an_answer(folder: DataFolder) -> None:
    library = Library(folder)
    session = full_session(library)
    first = session.takes[0]
    library.sound_path(first).with_suffix(".json").write_bytes(b"{")
    library.close()
    folder.database.unlink()
    again = Library(folder)
    recovered = again.rebuild(repair)
    assert any("damaged" in problem for problem in recovered.problems)
    found = again.take(first.id)
    assert (found.question, found.asked_by) == (first.question, first.asked_by)
    assert (found.state, found.duration_ms) == (TakeState.RECORDED, 600)
    again.close()


def test_a_damaged_sidecar_is_written_again_from_its_row(library: Library) -> None:
    first = full_session(library).takes[0]
    beside = library.sound_path(first).with_suffix(".json")
    beside.write_bytes(beside.read_bytes()[:-30])
    library.rebuild(repair)
    assert read_take(beside) == first == library.take(first.id)


def test_takes_without_a_session_file_make_a_session(folder: DataFolder) -> None:
    library = Library(folder)
    session = full_session(library)
    library.close()
    next(folder.takes.rglob("session.json")).unlink()
    folder.database.unlink()
    again = Library(folder)
    found = again.session(session.id)
    assert found.takes == session.takes
    assert found.title == "Recovered session"
    assert [planned.question for planned in found.plan.questions] == [samples.CONFLICT] * 2
    assert found.plan.member("ruth").name == "ruth"
    again.close()


def test_a_session_of_a_newer_version_is_left_alone(folder: DataFolder) -> None:
    library = Library(folder)
    take = full_session(library).takes[0]
    beside = library.sound_path(take).with_suffix(".json")
    newer = json.loads(beside.read_text("utf-8")) | {"version": 99}
    beside.write_text(json.dumps(newer))
    before = beside.read_bytes()
    problems = library.rebuild(repair).problems
    assert "newer version" in problems[0]
    library.close()
    assert beside.read_bytes() == before


def test_foreign_files_and_links_are_left_alone(folder: DataFolder, library: Library) -> None:
    session = full_session(library)
    place = library.sound_path(session.takes[0]).parent
    outside = folder.root / "outside"
    outside.mkdir()
    shutil.copy(library.sound_path(session.takes[0]), outside / "x.wav")
    (place.parent / "link").symlink_to(outside)
    (place / "evil.wav").symlink_to(outside / "x.wav")
    (place.parent / "holiday photos").mkdir()
    problems = library.rebuild(repair).problems
    assert len([p for p in problems if "not used" in p]) == 2
    assert library.session(session.id) == session
    library.delete_session(session.id)
    assert (outside / "x.wav").exists()


@pytest.mark.parametrize("number", [2**63, -(2**63) - 1, 10**30])
def test_a_figure_that_nobody_recorded_holds_up_no_start(folder: DataFolder, number: int) -> None:
    with Library(folder) as library:
        odd, good = full_session(library), full_session(library)
        beside = library.sound_path(odd.takes[0]).with_suffix(".json")
        whole = json.loads(beside.read_text("utf-8"))
        whole["content"]["number"] = number
        beside.write_text(json.dumps(whole))
    folder.database.unlink()
    with Library(folder) as library:
        (problem,) = library.recover(repair).problems
        assert odd.id in problem
        assert library.session(good.id) == good
    assert json.loads(beside.read_text("utf-8")) == whole


def test_a_path_that_leads_outside_is_refused(library: Library) -> None:
    take = record(library, library.create_session(samples.plan(), samples.NOW).id)
    for sound in ("../../etc/passwd", "/etc/passwd", "a/../../b", "C:\\x", "a//b"):
        with pytest.raises(StorageError, match="outside its takes folder"):
            library.sound_path(Take(**{**vars(take), "sound": sound}))
