# SPDX-License-Identifier: GPL-3.0-or-later
"""Two sessions become one: nothing is lost, whichever operation of the disk fails."""

from dataclasses import replace
from pathlib import Path

import pytest

from mockinterview.audio.wav import read_info, repair
from mockinterview.domain.preparation import Preparation, Story, Telling
from mockinterview.domain.question import PanelRole
from mockinterview.domain.session import Bookmark, Session, Take
from mockinterview.errors import StorageError
from mockinterview.paths import DataFolder
from mockinterview.storage.hashing import hash_of
from mockinterview.storage.library import Library
from mockinterview.storage.preparation import load_preparation, save_preparation
from tests.fakes.disk import Countdown, FailingFiles
from tests.unit.storage import samples
from tests.unit.storage.sounds import write_sound

BEN = replace(samples.RUTH, id="ben", name="Ben Okafor", role=PanelRole.PEER)


def fill(library: Library) -> tuple[Session, Session]:
    """Add two sessions with an answer each, the second with all that a person can add."""
    first = library.create_session(samples.plan("First"), samples.NOW)
    samples.record(library, first.id)
    plan = samples.plan("Second")
    follow_up = replace(plan.questions[1], follows=0)
    plan = replace(plan, panel=(samples.RUTH, BEN), questions=(plan.questions[0], follow_up))
    second = library.create_session(plan, samples.LATER)
    take = samples.record(library, second.id)
    library.save_measures(take.id, samples.hearing("We moved the zebra."), samples.measures())
    library.set_note(take.id, "Mine")
    library.set_rating(take.id, 4)
    library.set_bookmarks(take.id, [Bookmark(300, "Here.")])
    library.set_tags(first.id, ["a"])
    library.set_tags(second.id, ["b"])
    return library.session(first.id), library.session(second.id)


def keep_stories(folder: DataFolder, *sessions: Session) -> None:
    """Keep the first answer of each as a story."""
    tellings = tuple(Telling(session.takes[0].id, PanelRole.PEER) for session in sessions)
    held = Preparation(stories=tuple(Story("A story", tellings=(one,)) for one in tellings))
    save_preparation(folder.preparation, held)


def told_in(folder: DataFolder, library: Library) -> list[Take]:
    """Return the takes that the stories were told in."""
    stories = load_preparation(folder.preparation).stories
    return [library.take(one.take_id) for story in stories for one in story.tellings]


def answers(session: Session) -> list[tuple[str, str, int | None, str]]:
    """Return what must not be lost of each take."""
    return [(one.sound_hash, one.note, one.rating, str(one.bookmarks)) for one in session.takes]


def test_the_takes_follow_with_all_that_belongs_to_them(library: Library) -> None:
    first, second = fill(library)
    merged = library.merge(first.id, second.id).session
    assert merged == library.session(first.id)
    assert merged.title == "First"
    assert merged.tags == ("a", "b")
    assert answers(merged) == answers(first) + answers(second)
    assert merged.takes[0] == first.takes[0]
    assert [one.follows for one in merged.plan.questions] == [None, None, None, 2]
    assert [one.id for one in merged.plan.panel] == ["ruth", "ben"]
    moved = merged.takes[1]
    assert (moved.position, moved.hearing) == (2, second.takes[0].hearing)
    assert hash_of(library.sound_path(moved)) == second.takes[0].sound_hash
    assert [one.id for one in library.search("zebra")] == [first.id]
    assert library.count() == 1
    assert library.verify(read_info) == ()


def test_the_index_can_be_built_again_from_the_files(folder: DataFolder, library: Library) -> None:
    first, second = fill(library)
    merged = library.merge(first.id, second.id).session
    library.close()
    folder.database.unlink()
    with Library(folder) as rebuilt:
        rebuilt.rebuild(repair)
        assert rebuilt.session(first.id) == merged
        assert rebuilt.count() == 1


def test_whatever_fails_both_are_as_they_were_or_one_is_whole(tmp_path: Path) -> None:
    failed = 0
    while True:
        folder = DataFolder(tmp_path / f"library-{failed}")
        with Library(folder) as library:
            first, second = fill(library)
            keep_stories(folder, first, second)
        countdown = Countdown(failed)
        with Library(folder, FailingFiles(countdown)) as library:
            told = ""
            try:
                library.merge(first.id, second.id)
            except StorageError as error:
                told = str(error)
            assert ("disk" in told) == countdown.has_failed
        with Library(folder) as library:
            library.recover(repair)
            assert library.verify(read_info) == ()
            assert [one.sound_hash for one in told_in(folder, library)] == [
                first.takes[0].sound_hash,
                second.takes[0].sound_hash,
            ]
            if library.count() == 1:
                assert answers(library.session(first.id)) == answers(first) + answers(second)
            else:
                assert library.session(first.id) == first
                assert library.session(second.id) == second
        if not countdown.has_failed:
            break
        failed += 1
    assert failed > 8


def test_a_merge_that_was_stopped_is_seen_and_finished(
    folder: DataFolder, library: Library
) -> None:
    first, second = fill(library)
    library.close()
    # All is made aside and renamed by then; moving the first file is what fails.
    stop_at = 7
    with Library(folder, FailingFiles(Countdown(stop_at, for_good=True))) as library:
        with pytest.raises(StorageError, match="to the end"):
            library.merge(first.id, second.id)
        assert any("not to the end" in damage.what for damage in library.verify(read_info))
    with Library(folder) as library:
        library.rebuild(repair)
        assert library.verify(read_info) == ()
        assert answers(library.session(first.id)) == answers(first) + answers(second)


def test_a_story_is_told_in_the_same_answer_after_a_merge(
    folder: DataFolder, library: Library
) -> None:
    first, second = fill(library)
    keep_stories(folder, first, second)
    merged = library.merge(first.id, second.id)
    assert told_in(folder, library) == list(merged.session.takes)
    assert merged.renamed == {second.takes[0].id: merged.session.takes[1].id}


def test_a_preparation_that_cannot_be_read_stops_no_merge_and_stays(
    folder: DataFolder, library: Library
) -> None:
    first, second = fill(library)
    folder.preparation.write_text('{"version": 99}', encoding="utf-8")
    assert len(library.merge(first.id, second.id).session.takes) == 2
    assert folder.preparation.read_text(encoding="utf-8") == '{"version": 99}'


def test_what_would_be_lost_is_refused(library: Library) -> None:
    first, second = fill(library)
    place = library.sound_path(second.takes[0]).parent
    (place / "letter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(StorageError, match=r"letter\.txt"):
        library.merge(first.id, second.id)
    (place / "letter.txt").unlink()
    library.sound_path(second.takes[0]).unlink()
    with pytest.raises(StorageError, match="is missing"):
        library.merge(first.id, second.id)
    assert library.session(first.id) == first
    assert library.session(second.id) == second


def test_a_session_that_is_still_recorded_is_refused(library: Library) -> None:
    first, second = fill(library)
    take = library.begin_take(second.id, 1, samples.DEADLINE, "ruth", samples.LATER)
    write_sound(library.sound_path(take), 100)
    with pytest.raises(StorageError, match="still being recorded"):
        library.merge(first.id, second.id)
    with pytest.raises(ValueError, match=first.id):
        library.merge(first.id, first.id)
