# SPDX-License-Identifier: GPL-3.0-or-later
"""Which take is kept and which was chosen by ear: one keeper a question, kept on disk as well."""

import pytest

from mockinterview.domain.session import Take
from mockinterview.storage.library import Library
from mockinterview.storage.sidecar import read_take
from tests.unit.storage import samples
from tests.unit.storage.samples import record


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
    assert [take.preferred_to for take in told] == [(), (1, 3), ()]
    told = library.prefer(first.id, second.id)
    assert [take.preferred_to for take in told] == [(2,), (3,), ()]
    assert read_take(library.sound_path(second).with_suffix(".json")).preferred_to == (3,)


def test_only_takes_of_one_question_can_be_weighed(
    library: Library, takes: tuple[Take, ...]
) -> None:
    for other in (takes[3].id, takes[0].id):
        with pytest.raises(ValueError, match="one question"):
            library.prefer(takes[0].id, other)
