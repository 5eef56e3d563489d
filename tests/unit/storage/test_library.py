# SPDX-License-Identifier: GPL-3.0-or-later
"""The library: what goes in comes out, on disk and in the index, and deleted means gone."""

import os
import stat

import pytest

from mockinterview.domain.session import SoundGap, TakeState
from mockinterview.paths import DataFolder
from mockinterview.storage.library import Library
from mockinterview.storage.sidecar import read_take
from tests.unit.storage import samples
from tests.unit.storage.samples import record


def test_a_session_comes_back_as_it_was_put_in(library: Library) -> None:
    made = library.create_session(samples.plan(), samples.NOW)
    assert library.session(made.id) == made
    assert made.started_at.utcoffset() == samples.NOW.utcoffset()


def test_the_row_and_the_sidecar_are_there_before_the_first_sample(library: Library) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    take = library.begin_take(session.id, 0, samples.CONFLICT, "ruth", samples.NOW, device="USB")
    sound = library.sound_path(take)
    assert take.state is TakeState.RECORDING
    assert not sound.exists()
    assert sound.parent.is_dir()
    assert library.take(take.id) == read_take(sound.with_suffix(".json")) == take


def test_a_measured_take_comes_back_whole_from_the_index_and_from_its_sidecar(
    library: Library,
) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    take = record(library, session.id)
    saved = library.save_measures(take.id, samples.hearing(), samples.measures())
    assert saved.hearing == samples.hearing()
    assert saved.measures == samples.measures()
    assert saved.gaps == (SoundGap(120, 21),)
    assert saved.state is TakeState.MEASURED
    assert library.session(session.id).takes == (saved,)
    assert read_take(library.sound_path(saved).with_suffix(".json")) == saved


def test_a_hearing_is_in_memory_once_however_often_its_session_is_read(library: Library) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    take = record(library, session.id)
    library.save_measures(take.id, samples.hearing(), samples.measures())
    first, again = (library.session(session.id).takes[0].hearing for _ in range(2))
    assert first is again is library.take(take.id).hearing
    other = samples.hearing("Nobody came.")
    library.save_measures(take.id, other, samples.measures())
    assert library.session(session.id).takes[0].hearing == other
    assert first == samples.hearing()


def test_retakes_are_numbered_and_listed_in_order(library: Library) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    for position in (1, 0, 1):
        record(library, session.id, position)
    assert [(t.position, t.number) for t in library.session(session.id).takes] == [
        (0, 1),
        (1, 1),
        (1, 2),
    ]


def test_a_summary_tells_of_the_latest_takes(library: Library) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    for _ in range(2):
        take = record(library, session.id)
    library.save_measures(take.id, samples.hearing(), samples.measures())
    (summary,) = library.summaries()
    assert summary.title == "Second interview, mixed questions"
    assert summary.questions == 2
    assert summary.duration_ms == 600
    assert summary.headline == "Say what came of it"
    (answer,) = summary.answers
    assert answer.speech_rate_wpm == 141.2
    assert answer.shares == (0.18, 0.09, 0.55, 0.13, 0.05)


def test_sessions_are_listed_newest_first_and_only_when_something_was_recorded(
    library: Library,
) -> None:
    old = library.create_session(samples.plan("Old"), samples.NOW)
    new = library.create_session(samples.plan("New"), samples.LATER)
    library.create_session(samples.plan("Empty"), samples.LATER)
    for session in (new, old):
        record(library, session.id)
    assert [summary.title for summary in library.summaries()] == ["New", "Old"]


def test_sessions_begun_in_one_second_get_folders_of_their_own(folder: DataFolder) -> None:
    tokens = iter(["aa", "aa", "bb"])
    library = Library(folder, new_token=lambda: next(tokens))
    ids = [library.create_session(samples.plan(), samples.NOW).id for _ in range(2)]
    assert ids == ["20261124-193005-aa", "20261124-193005-bb"]
    library.close()


def test_what_is_not_measured_is_unfinished_and_a_failure_says_why(library: Library) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    first, second, third = (record(library, session.id) for _ in range(3))
    library.save_measures(first.id, samples.hearing(), samples.measures())
    failed = library.fail_take(second.id, "The recogniser stopped.")
    assert (failed.state, failed.problem) == (TakeState.FAILED, "The recogniser stopped.")
    assert [take.id for take in library.unfinished_takes()] == [third.id]
    again = library.save_measures(second.id, samples.hearing(), samples.measures())
    assert again.problem == ""


def test_samples_are_counted_among_all_sessions_and_not_among_ones_own(library: Library) -> None:
    for is_sample in (False, True, True):
        session = library.create_session(samples.plan(), samples.NOW, is_sample=is_sample)
        record(library, session.id)
    assert (library.count(), library.own_count()) == (3, 1)


def test_notes_ratings_and_titles_are_kept_on_disk_too(
    library: Library, folder: DataFolder
) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    take = record(library, session.id)
    library.set_note(take.id, "Too long")
    rated = library.set_rating(take.id, 4)
    library.rename(session.id, "  Calder \n Freight ")
    assert read_take(library.sound_path(take).with_suffix(".json")) == rated
    assert (rated.note, rated.rating) == ("Too long", 4)
    assert library.summaries()[0].title == "Calder Freight"
    assert "Calder Freight" in next(folder.takes.rglob("session.json")).read_text("utf-8")
    assert library.rename(session.id, " ").title == session.plan.title
    with pytest.raises(ValueError, match="6"):
        library.set_rating(take.id, 6)


def test_a_deleted_session_leaves_no_file_no_row_and_no_word(
    library: Library, folder: DataFolder
) -> None:
    kept = library.create_session(samples.plan(), samples.LATER)
    record(library, kept.id)
    session = library.create_session(samples.plan("Xylophonist"), samples.NOW)
    take = record(library, session.id, sound=b"zebrafinch")
    library.save_measures(take.id, samples.hearing("Quokka quokka"), samples.measures())
    library.delete_session(session.id)
    with pytest.raises(KeyError):
        library.session(session.id)
    assert [summary.id for summary in library.summaries()] == [kept.id]
    library.close()
    for path in folder.root.rglob("*"):
        content = path.read_bytes().lower() if path.is_file() else b""
        assert not [w for w in (b"quokka", b"xylophonist", b"zebrafinch") if w in content], path
    folders = sorted(path.name for path in folder.takes.rglob("*") if path.is_dir())
    assert folders == ["11", "2026", kept.id]


def test_what_is_deleted_is_gone_while_the_library_stays_open(
    library: Library, folder: DataFolder
) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    for _ in range(3):
        take = record(library, session.id)
        heard = samples.hearing("Quokka xylophonist " * 300)
        library.save_measures(take.id, heard, samples.measures())
    library.set_note(take.id, "zebrafinch")
    library.set_note(take.id, "")  # what was changed leaves its words in freed pages
    library.back_up(samples.LATER)
    rows = library._database.execute("SELECT hearing FROM take_result")
    packed = [row[0] for row in rows if isinstance(row[0], bytes)]
    assert packed
    sound = library.sound_path(take).read_bytes()[100:400]
    library.search("quokka")
    library.delete_session(session.id)
    for path in folder.root.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        assert not [blob for blob in packed if blob[50:150] in content], path
        assert sound not in content, path
        words = (b"quokka", b"xylophonist", b"zebrafinch", session.id.encode())
        assert not [word for word in words if word in content.lower()], path


def test_the_last_session_takes_its_empty_folders_along(
    library: Library, folder: DataFolder
) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    record(library, session.id)
    library.delete_session(session.id)
    assert list(folder.takes.iterdir()) == []


def test_a_deleted_take_leaves_no_word(library: Library, folder: DataFolder) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    record(library, session.id)
    take = record(library, session.id)
    library.save_measures(take.id, samples.hearing("Quokka quokka"), samples.measures())
    library.delete_take(take.id)
    library.close()
    for path in folder.root.rglob("*"):
        assert b"quokka" not in (path.read_bytes().lower() if path.is_file() else b""), path


def test_one_take_can_be_deleted_alone(library: Library) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    first, second = record(library, session.id), record(library, session.id)
    library.delete_take(second.id)
    assert library.session(session.id).takes == (first,)
    assert not library.sound_path(second).exists()
    assert not library.sound_path(second).with_suffix(".json").exists()
    library.delete_take(first.id)
    assert library.summaries() == []


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps other rights")
def test_everything_is_private_to_its_owner(library: Library, folder: DataFolder) -> None:
    record(library, library.create_session(samples.plan(), samples.NOW).id)
    for path in [folder.root, *folder.root.rglob("*")]:
        if path.suffix == ".wav":
            continue  # written by the recorder, inside a private folder
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


def test_unknown_ids_are_our_bug(library: Library) -> None:
    with pytest.raises(KeyError):
        library.take("nobody")
    with pytest.raises(KeyError):
        library.begin_take("nobody", 0, samples.CONFLICT, "ruth", samples.NOW)


def test_it_opens_again_as_it_was_left(folder: DataFolder) -> None:
    library = Library(folder)
    session = library.create_session(samples.plan(), samples.NOW)
    record(library, session.id)
    before = library.session(session.id)
    library.close()
    library.close()
    again = Library(folder)
    assert again.session(session.id) == before
    again.close()
