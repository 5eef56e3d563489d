# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures that are followed over the weeks: kept with each take, and made for older ones."""

from dataclasses import replace
from datetime import timedelta

from mockinterview.domain.measures import Pause, PausePlace
from mockinterview.domain.progress import AnswerFigures
from mockinterview.domain.question import FOLLOW_UP_FORMAT
from mockinterview.domain.session import Take
from mockinterview.paths import DataFolder
from mockinterview.storage.figures import row_of
from mockinterview.storage.library import Library
from tests.unit.storage import samples
from tests.unit.storage.older import take_back

#: The version before the figures had a table.
BEFORE = 3


def figures(library: Library) -> tuple[AnswerFigures, ...]:
    return library.figures()


def recorded(library: Library) -> Take:
    session = library.create_session(samples.plan(), samples.NOW)
    return samples.record(library, session.id)


def test_a_measured_answer_has_its_figures(library: Library) -> None:
    take = recorded(library)
    measured = library.save_measures(take.id, samples.hearing(), samples.measures())
    (found,) = figures(library)
    measures = samples.measures()
    assert measures.pacing is not None
    assert measures.star.share is not None
    assert found.session_id == measured.session_id
    assert found.kind is measured.question.kind
    assert found.engine == samples.hearing().engine
    assert found.duration_ms == measured.duration_ms
    assert found.pace_wpm == measures.pacing.speech_rate_wpm
    assert found.fillers_per_minute == measures.fillers.per_minute
    assert found.is_story is measures.star.is_story
    assert found.quantified is measures.star.quantified_result
    assert found.action == 100 * measures.star.share.A


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
    assert [answer.long_pauses for answer in figures(library)] == [1]


def test_an_answer_without_words_and_one_that_was_deleted_have_none(library: Library) -> None:
    take = recorded(library)
    assert figures(library) == ()
    library.save_measures(take.id, samples.hearing(), samples.measures())
    library.delete_session(take.session_id)
    assert figures(library) == ()


def test_a_library_from_before_gets_the_same_figures(folder: DataFolder) -> None:
    with Library(folder) as library:
        take = recorded(library)
        library.save_measures(take.id, samples.hearing(), samples.measures())
        library.create_session(samples.plan(), samples.NOW + timedelta(days=1))
        wanted = figures(library)
    take_back(folder.database, BEFORE)
    with Library(folder) as library:
        made = figures(library)
    # Which recogniser heard it is inside the hearing, which no migration unpacks.
    assert made == tuple(replace(answer, engine="") for answer in wanted)


def test_the_answer_to_a_follow_up_is_not_followed(library: Library) -> None:
    take = recorded(library)
    back = replace(take.question, format=FOLLOW_UP_FORMAT)
    measured = replace(take, question=back, measures=samples.measures())
    assert row_of(measured) is None
    assert row_of(replace(measured, question=take.question)) is not None
