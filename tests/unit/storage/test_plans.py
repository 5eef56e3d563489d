# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan of a session grows while it runs; what has an answer stays where it is."""

from dataclasses import replace
from pathlib import Path

import pytest

from mockinterview.domain.question import FollowUp
from mockinterview.domain.session import PlannedQuestion, Session
from mockinterview.paths import DataFolder
from mockinterview.questions.follow_ups import as_question
from mockinterview.storage.export.formats import ExportFormat
from mockinterview.storage.library import Library
from tests.unit.storage import samples
from tests.unit.storage.samples import record
from tests.unit.storage.sounds import RATE_HZ, repair, write_sound

FOLLOW_UP = PlannedQuestion(
    as_question(samples.CONFLICT, FollowUp("no-result", "And how did it end?")),
    "ruth",
    "What came of it was not heard yet.",
    lead="Thank you. You mentioned the rota.",
    follows=0,
    lack="no-result",
)


def followed_up(library: Library) -> Session:
    """Return a session in which the first answer and its follow-up have takes."""
    session = library.create_session(samples.plan(), samples.NOW)
    record(library, session.id)
    library.set_plan(session.id, session.plan.with_question(1, FOLLOW_UP))
    take = library.begin_take(session.id, 1, FOLLOW_UP.question, "ruth", samples.NOW)
    write_sound(library.sound_path(take), 600)
    library.finish_recording(take.id, RATE_HZ, 600)
    return library.session(session.id)


def test_a_follow_up_stands_after_its_answer_and_the_rest_moves_up(library: Library) -> None:
    session = followed_up(library)
    assert [planned.follows for planned in session.plan.questions] == [None, 0, None]
    assert [take.question.id for take in session.takes] == [
        planned.question.id for planned in session.plan.questions[:2]
    ]


def test_a_list_counts_the_planned_questions_and_their_answers(library: Library) -> None:
    followed_up(library)
    (summary,) = library.summaries()
    assert (summary.questions, summary.answered, len(summary.answers)) == (2, 1, 2)


def test_a_question_with_an_answer_cannot_be_moved_or_dropped(library: Library) -> None:
    session = followed_up(library)
    for plan in (
        session.plan.with_question(0, FOLLOW_UP),
        replace(session.plan, questions=session.plan.questions[:1]),
    ):
        with pytest.raises(ValueError, match="has moved"):
            library.set_plan(session.id, plan)
    assert library.session(session.id) == session


def test_a_follow_up_survives_the_loss_of_the_index(library: Library, folder: DataFolder) -> None:
    session = followed_up(library)
    library.close()
    folder.database.unlink()
    with Library(folder) as again:
        assert again.session(session.id) == session


def test_the_plan_on_the_disk_is_the_truth_when_the_index_lags_behind(
    library: Library, folder: DataFolder
) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    record(library, session.id)
    place = next(folder.takes.rglob("session.json"))
    library.close()
    before = folder.database.read_bytes()
    with Library(folder) as newer:
        planned = newer.set_plan(session.id, session.plan.with_question(1, FOLLOW_UP)).plan
        on_disk = place.read_bytes()
    folder.database.write_bytes(before)
    place.write_bytes(on_disk)
    with Library(folder) as again:
        again.rebuild(repair)
        assert again.session(session.id).plan == planned


def test_a_follow_up_travels_with_an_exported_folder(library: Library, tmp_path: Path) -> None:
    session = followed_up(library)
    library.export(session.id, ExportFormat.FOLDER, tmp_path / "out")
    with Library(DataFolder(tmp_path / "other")) as other:
        taken_in = other.import_folder(tmp_path / "out")
        assert other.session(taken_in.id).plan == session.plan


def test_an_answer_that_was_cut_off_is_kept_and_its_question_still_open(library: Library) -> None:
    session = library.create_session(samples.plan(), samples.NOW)
    cut = library.begin_take(session.id, 0, samples.CONFLICT, "ruth", samples.NOW)
    write_sound(library.sound_path(cut), 900, claimed_ms=0)
    library.recover(repair)
    assert library.session(session.id).answered_positions == frozenset()
    assert library.summaries()[0].answered == 0
    record(library, session.id)
    assert library.session(session.id).answered_positions == {0}
    assert library.summaries()[0].answered == 1
    assert len(library.session(session.id).takes) == 2
