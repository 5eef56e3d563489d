# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures that are followed over the weeks: kept with each take, and made for older ones."""

from dataclasses import replace
from datetime import timedelta

from mockinterview.domain.measures import Pause, PausePlace
from mockinterview.domain.progress import Followed, SessionFigures
from mockinterview.domain.question import FOLLOW_UP_FORMAT, QuestionKind
from mockinterview.domain.session import Take
from mockinterview.paths import DataFolder
from mockinterview.storage.chores import Chore, is_due, put_off
from mockinterview.storage.figures import row_of
from mockinterview.storage.library import Library
from tests.unit.storage import samples
from tests.unit.storage.older import take_back
from tests.unit.storage.sounds import RATE_HZ, inspect, repair, write_sound

DAY = timedelta(days=1)
#: The version before the figures had a table.
BEFORE = 3


def value(figures: SessionFigures, followed: Followed) -> float | None:
    return figures.values[followed]


def recorded(library: Library) -> Take:
    session = library.create_session(samples.plan(), samples.NOW)
    return samples.record(library, session.id)


def test_a_measured_answer_has_its_figures(library: Library) -> None:
    take = recorded(library)
    measured = library.save_measures(take.id, samples.hearing(), samples.measures())
    (found,) = library.figures(measured.question.kind)
    measures = samples.measures()
    assert measures.pacing is not None
    assert measures.star.share is not None
    assert found.session_id == measured.session_id
    assert found.started_at == samples.NOW
    assert found.kind is measured.question.kind
    assert found.engine == samples.hearing().engine
    assert value(found, Followed.LENGTH_MS) == measured.duration_ms
    assert value(found, Followed.PACE_WPM) == measures.pacing.speech_rate_wpm
    assert value(found, Followed.FILLERS_PER_MINUTE) == measures.fillers.per_minute
    assert value(found, Followed.START_MS) == measures.pacing.time_to_first_word_ms
    assert measures.star.is_story
    assert measures.star.quantified_result is not None
    assert value(found, Followed.QUANTIFIED) == 100 * measures.star.quantified_result
    assert value(found, Followed.ACTION) == 100 * measures.star.share.A


def test_long_pauses_inside_a_sentence_are_counted(library: Library) -> None:
    take = recorded(library)
    measures = samples.measures()
    assert measures.pacing is not None
    pauses = (
        Pause(0, 2001, PausePlace.MID),
        Pause(3000, 5000, PausePlace.MID),  # the edge of the band is inside
        Pause(5000, 9000, PausePlace.BOUNDARY),
    )
    measures = replace(measures, pacing=replace(measures.pacing, pauses=pauses))
    library.save_measures(take.id, samples.hearing(), measures)
    assert [value(one, Followed.LONG_PAUSES) for one in library.figures()] == [1]


def test_an_answer_without_words_and_one_that_was_deleted_have_none(library: Library) -> None:
    take = recorded(library)
    assert library.figures() == ()
    library.save_measures(take.id, samples.hearing(), samples.measures())
    library.delete_session(take.session_id)
    assert library.figures() == ()


def test_a_library_from_before_gets_the_same_figures(folder: DataFolder) -> None:
    with Library(folder) as library:
        take = recorded(library)
        library.save_measures(take.id, samples.hearing(), samples.measures())
        library.create_session(samples.plan(), samples.NOW + timedelta(days=1))
        wanted = library.figures()
    take_back(folder.database, BEFORE)
    with Library(folder) as library:
        made = library.figures()
    # Which recogniser heard it is inside the hearing, which no migration unpacks.
    assert made == tuple(replace(session, engine="") for session in wanted)


def test_the_answer_to_a_follow_up_is_not_followed(library: Library) -> None:
    take = recorded(library)
    back = replace(take.question, format=FOLLOW_UP_FORMAT)
    measured = replace(take, question=back, measures=samples.measures())
    assert row_of(measured) is None
    assert row_of(replace(measured, question=take.question)) is not None


def measured(library: Library, title: str, day: int, *kinds: QuestionKind) -> str:
    """Add a session with one measured answer to a question of each kind, and return its id."""
    session = library.create_session(samples.plan(title), samples.NOW + day * DAY)
    for position, kind in enumerate(kinds):
        question = replace(samples.CONFLICT, kind=kind)
        take = library.begin_take(session.id, position, question, "ruth", samples.NOW)
        write_sound(library.sound_path(take), 600)
        library.finish_recording(take.id, RATE_HZ, 600 * (position + 1))
        library.save_measures(take.id, samples.hearing(), samples.measures())
    return session.id


def test_sessions_are_read_by_kind_and_time(library: Library) -> None:
    story, ask, role = QuestionKind.BEHAVIORAL, QuestionKind.ASK, QuestionKind.ROLE
    first = measured(library, "first", 0, story, ask)
    second = measured(library, "second", 1, story, story, role)
    third = measured(library, "third", 2, ask)

    def ids(kind: QuestionKind | None, *, days: int = 0, at_most: int | None = None) -> list[str]:
        found = library.figures(kind, since=samples.NOW + days * DAY, at_most=at_most)
        return [one.session_id for one in found]

    assert ids(story) == [first, second]
    assert ids(story, days=1) == [second]
    assert ids(ask, at_most=1) == [third]
    assert ids(None) == [first, second, third]
    assert [one.answers[Followed.PACE_WPM] for one in library.figures()] == [1, 3, 0]
    assert library.measured_sessions() == 3
    assert library.measured_sessions(samples=True) == 0
    assert library.figures(samples=True) == ()


def test_a_take_deleted_or_measured_anew_changes_its_session(library: Library) -> None:
    session_id = measured(library, "one", 0, QuestionKind.ROLE, QuestionKind.ROLE)
    first, second = library.session(session_id).takes
    assert [value(one, Followed.LENGTH_MS) for one in library.figures()] == [900.0]
    library.delete_take(second.id)
    assert [value(one, Followed.LENGTH_MS) for one in library.figures()] == [600.0]
    measures = samples.measures()
    quicker = replace(measures, fillers=replace(measures.fillers, per_minute=1.5))
    library.save_measures(first.id, samples.hearing(), quicker)
    (found,) = library.figures()
    assert value(found, Followed.FILLERS_PER_MINUTE) == 1.5


def test_sums_that_were_lost_or_are_wrong_are_named_and_made_anew(library: Library) -> None:
    for day in range(2):
        measured(library, f"day {day}", day, QuestionKind.ROLE)
    wanted = library.figures()
    library._database.execute(
        "UPDATE session_figures SET pace_wpm = 1 WHERE kind = '' AND session_id = ?",
        (wanted[0].session_id,),
    )
    library._database.execute(
        "DELETE FROM session_figures WHERE session_id = ?", (wanted[1].session_id,)
    )
    (damage,) = library.verify(inspect)
    assert "What Progress shows of 2 sessions" in damage.what
    assert damage.can_be_mended
    library.rebuild(repair)
    assert library.verify(inspect) == ()
    assert library.figures() == wanted


def test_sums_still_due_after_a_crash_are_made_at_the_next_start(
    folder: DataFolder, library: Library
) -> None:
    measured(library, "one", 0, QuestionKind.ROLE)
    wanted = library.figures()
    library._database.execute("DELETE FROM session_figures")
    put_off(library._database, Chore.SUM_UP)
    library.close()
    with Library(folder) as opened:
        assert opened.figures() == wanted
        assert not is_due(opened._database, Chore.SUM_UP)
