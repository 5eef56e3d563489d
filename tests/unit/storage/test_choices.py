# SPDX-License-Identifier: GPL-3.0-or-later
"""Which take is kept and which was chosen by ear: one keeper a question, kept on disk as well."""

import pytest

from mockinterview.domain.question import Question
from mockinterview.domain.session import Take
from mockinterview.storage.library import Library
from mockinterview.storage.sidecar import read_take
from tests.unit.storage import samples
from tests.unit.storage.samples import record
from tests.unit.storage.sounds import RATE_HZ, write_sound


@pytest.fixture
def takes(library: Library) -> tuple[Take, ...]:
    """Three takes of the first question and one of the second."""
    session = library.create_session(samples.plan(), samples.NOW)
    for position in (0, 0, 0, 1):
        record(library, session.id, position)
    return library.session(session.id).takes


def test_one_take_of_a_question_is_kept(library: Library, takes: tuple[Take, ...]) -> None:
    first, second, third, other = takes
    library.set_keeper(other.id)
    library.set_keeper(first.id)
    told = library.set_keeper(second.id)
    assert [take.is_keeper for take in told] == [False, True, False]
    assert library.take(other.id).is_keeper
    again = read_take(library.sound_path(second).with_suffix(".json"))
    assert again == library.take(second.id)
    none = library.set_keeper(second.id, is_keeper=False)
    assert not any(take.is_keeper for take in none)
    assert library.take(third.id) == third


def test_a_choice_by_ear_is_kept_and_can_be_changed(
    library: Library, takes: tuple[Take, ...]
) -> None:
    first, second, third, _ = takes
    library.prefer(second.id, first.id)
    told = library.prefer(second.id, third.id)
    assert [take.preferred_to for take in told] == [(1, 3), ()]
    told = library.prefer(first.id, second.id)
    assert [take.preferred_to for take in told] == [(2,), (3,)]
    assert told == (library.take(first.id), library.take(second.id))
    assert read_take(library.sound_path(second).with_suffix(".json")).preferred_to == (3,)


def test_only_takes_of_one_question_can_be_weighed(
    library: Library, takes: tuple[Take, ...]
) -> None:
    other_question = other_session(library, samples.DEADLINE, 900)
    for other in (takes[0], other_question):
        with pytest.raises(ValueError, match="one question"):
            library.prefer(takes[0].id, other.id)


def other_session(library: Library, question: Question, length_ms: int) -> Take:
    """Answer a question at the second position of another session."""
    session = library.create_session(samples.plan(), samples.LATER)
    take = library.begin_take(session.id, 1, question, "ruth", samples.LATER)
    write_sound(library.sound_path(take), length_ms)
    return library.finish_recording(take.id, RATE_HZ, length_ms)


def test_a_choice_between_two_sessions_is_kept_and_can_be_changed(
    library: Library, takes: tuple[Take, ...]
) -> None:
    here, elsewhere = takes[0], other_session(library, samples.CONFLICT, 900)
    better, other = library.prefer(elsewhere.id, here.id)
    assert better.was_chosen_over(other)
    assert not other.was_chosen_over(better)
    assert read_take(library.sound_path(better).with_suffix(".json")) == better
    again = library.prefer(elsewhere.id, here.id)
    assert again == (better, other)
    better, other = library.prefer(here.id, elsewhere.id)
    assert better.was_chosen_over(other)
    assert not other.was_chosen_over(better)


def test_a_choice_between_two_sessions_outlives_their_merge(
    library: Library, takes: tuple[Take, ...]
) -> None:
    here, elsewhere = takes[0], other_session(library, samples.CONFLICT, 900)
    library.prefer(here.id, elsewhere.id)
    merged = library.merge(here.session_id, elsewhere.session_id)
    first, moved = merged.session.takes[0], merged.session.takes[-1]
    assert moved.id == merged.renamed[elsewhere.id] != elsewhere.id
    assert first.was_chosen_over(moved)
