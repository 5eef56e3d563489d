# SPDX-License-Identifier: GPL-3.0-or-later
"""A clock that stands still, goes back or jumps ahead loses nothing and mixes nothing up."""

from datetime import timedelta

from mockinterview.storage.library import Library
from tests.unit.storage import samples
from tests.unit.storage.samples import record
from tests.unit.storage.sounds import inspect, repair

YEAR = timedelta(days=366)


def test_sessions_of_one_second_and_of_a_clock_set_back_stay_apart(library: Library) -> None:
    moments = (samples.NOW, samples.NOW, samples.NOW - YEAR, samples.NOW + 10 * YEAR, samples.NOW)
    made = [library.create_session(samples.plan(), moment) for moment in moments]
    takes = [record(library, session.id) for session in made]
    assert len({session.id for session in made}) == len(made)
    assert [one.started_at for one in library.summaries()] == sorted(moments, reverse=True)
    library.rebuild(repair)
    assert library.verify(inspect) == ()
    for take in takes:
        assert library.take(take.id) == take


def test_a_copy_from_the_future_neither_puts_copies_off_nor_is_the_only_one(
    library: Library,
) -> None:
    ahead = library.back_up_if_due(samples.NOW + 10 * YEAR)
    now = library.back_up_if_due(samples.NOW)
    assert now is not None
    assert ahead is not None
    assert set(library.backups.list()) == {ahead, now}
