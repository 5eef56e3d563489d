# SPDX-License-Identifier: GPL-3.0-or-later
"""All attempts at one question are found, in whichever session they were made."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from mockinterview.domain.question import Question
from mockinterview.domain.session import Take
from mockinterview.paths import DataFolder
from mockinterview.storage.index import _ELSEWHERE
from mockinterview.storage.library import Library
from tests.unit.storage import samples
from tests.unit.storage.older import NEWEST, take_back
from tests.unit.storage.sounds import RATE_HZ, write_sound


def answer(
    library: Library,
    day: int,
    question: Question = samples.CONFLICT,
    *,
    takes: int = 1,
    is_sample: bool = False,
    is_measured: bool = True,
) -> list[Take]:
    """Answer a question in a session of its own, on a day."""
    at = samples.NOW + timedelta(days=day)
    plan = samples.plan()
    session = library.create_session(plan, at, is_sample=is_sample)
    made = []
    for _ in range(takes):
        take = library.begin_take(session.id, 0, question, "ruth", at)
        write_sound(library.sound_path(take), 300)
        take = library.finish_recording(take.id, RATE_HZ, 300)
        if is_measured:
            take = library.save_measures(take.id, samples.hearing(), samples.measures())
        made.append(take)
    return made


def ids(takes: Sequence[Take]) -> list[str]:
    return [take.id for take in takes]


def test_takes_of_the_same_question_come_oldest_first_with_all_that_was_heard(
    library: Library,
) -> None:
    late = answer(library, 3)
    early = answer(library, 1, takes=2)
    now = answer(library, 2)
    found = library.takes_elsewhere(now[0], 9)
    assert ids(found) == ids([*early, *late])
    assert found[0] == early[0]
    assert found[0].hearing is not None
    assert ids(library.takes_elsewhere(now[0], 2)) == ids([early[1], *late])


def test_another_question_is_another_one_even_under_the_same_id(library: Library) -> None:
    typed = Question("typed-in", "Why us?", samples.CONFLICT.kind)
    (mine,) = answer(library, 1, typed)
    answer(library, 2, replace(typed, text="Why now?"))
    answer(library, 3, samples.DEADLINE)
    answer(library, 4, is_measured=False)
    assert library.takes_elsewhere(mine, 9) == ()
    again = answer(library, 5, typed)
    assert ids(library.takes_elsewhere(mine, 9)) == ids(again)


def test_a_merged_session_that_asks_twice_has_the_takes_of_its_other_place(
    library: Library,
) -> None:
    early, late = answer(library, 1, takes=2), answer(library, 2)
    merged = library.merge(early[0].session_id, late[0].session_id).session
    *first, moved = merged.takes
    assert ids(library.takes_elsewhere(first[0], 9)) == [moved.id]
    assert ids(library.takes_elsewhere(moved, 9)) == ids(first)
    assert library.has_takes_elsewhere(first[0])


def test_what_asks_back_has_no_attempts_elsewhere(library: Library) -> None:
    back = replace(samples.CONFLICT, format="follow-up")
    (mine,) = answer(library, 1, back)
    answer(library, 2, back)
    assert library.takes_elsewhere(mine, 9) == ()


def test_samples_are_found_among_samples_alone(library: Library) -> None:
    (own,) = answer(library, 1)
    first, second = (answer(library, day, is_sample=True)[0] for day in (2, 3))
    assert library.takes_elsewhere(own, 9) == ()
    assert ids(library.takes_elsewhere(first, 9)) == [second.id]


def test_takes_of_an_earlier_version_are_found_as_well(
    folder: DataFolder, library: Library
) -> None:
    early, now = answer(library, 1), answer(library, 2)
    library.close()
    take_back(folder.database, NEWEST - 1)
    with Library(folder) as opened:
        assert ids(opened.takes_elsewhere(now[0], 9)) == ids(early)


def test_they_are_found_by_an_index_however_many_takes_there_are(library: Library) -> None:
    plan = library._database.execute(
        f"EXPLAIN QUERY PLAN {_ELSEWHERE}", ("id", "session", "measured", "text", 9, 0)
    )
    steps = [str(row[3]) for row in plan]
    assert any("take_line_by_question" in step for step in steps), steps
    assert not any(step.startswith("SCAN") for step in steps), steps
