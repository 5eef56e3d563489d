# SPDX-License-Identifier: GPL-3.0-or-later
"""All attempts at a question stand in order of time, each told apart by take, day and session."""

from dataclasses import replace
from datetime import timedelta

from mockinterview.domain.session import Take
from mockinterview.ui.attempts import Attempts
from tests.ui import samples

OWN = (samples.take(1), samples.take(2))


def elsewhere(days: int, number: int = 1, session: str = "before") -> Take:
    """A take of another session, so many days before the own ones."""
    return replace(
        samples.take(number),
        id=f"{session}-{number}",
        session_id=session,
        started_at=OWN[0].started_at - timedelta(days=days),
        sound_hash=f"hash of {session}-{number}",
        preferred_to=(2,) if number == 1 else (),
    )


def test_they_stand_in_order_of_time_and_each_is_found_by_its_number() -> None:
    early, late = elsewhere(11), elsewhere(-3, session="after")
    attempts = Attempts(OWN, (early, late))
    assert [take.number for take in attempts.numbered] == [-1, 1, 2, -2]
    for take in attempts.numbered:
        found = attempts.take(take.number)
        assert found is not None
        assert found.id == take.id
    assert attempts.take(-2) == late
    assert attempts.take(3) is attempts.take(-3) is None


def test_a_choice_by_ear_is_told_by_the_numbers_that_takes_go_by_here() -> None:
    """Takes of another session have numbers of their own, which mean others here."""
    first = replace(OWN[0], preferred_to=(2,), preferred_elsewhere=("hash of before-2", "gone"))
    others = (elsewhere(11, 1), elsewhere(11, 2))
    attempts = Attempts((first, OWN[1]), others)
    told = {number: attempts.chosen_over(number) for number in (1, 2, -1, -2)}
    assert told == {1: (2, -2), 2: (), -1: (-2,), -2: ()}


def test_a_take_at_another_place_of_the_session_is_named_by_its_question() -> None:
    merged = replace(elsewhere(3, 2, session=OWN[0].session_id), position=6)
    assert Attempts(OWN, (merged,)).names()[-1] == "2 of question 7"


def test_a_name_has_the_day_and_where_it_needs_one_the_year_or_the_time() -> None:
    names = Attempts(OWN, (elsewhere(11, 2), elsewhere(400, session="year"))).names()
    assert names == {1: "1", 2: "2", -1: "2 of 11 Nov", -2: "1 of 18 October 2025"}
    same_day = Attempts(OWN, (elsewhere(0),)).names()
    assert same_day[-1] == "1 of 22 Nov, 18:46"


def test_two_takes_of_one_session_are_no_reason_for_the_time() -> None:
    names = Attempts(OWN, (elsewhere(11, 1), elsewhere(11, 2))).names()
    assert (names[-1], names[-2]) == ("1 of 11 Nov", "2 of 11 Nov")


def test_a_place_names_the_session_where_it_is_known() -> None:
    attempts = Attempts(OWN, (elsewhere(11), elsewhere(9, session="gone")), {"before": "Calder"})
    assert attempts.places() == {-1: "Wed 11 Nov, 18:46, Calder", -2: "Fri 13 Nov, 18:46"}


def test_newer_versions_take_their_places() -> None:
    attempts = Attempts(OWN, (elsewhere(11),))
    kept = replace(attempts.elsewhere[0], is_keeper=True)
    newer = attempts.with_takes({kept.id: kept})
    assert newer.elsewhere == (kept,)
    assert newer.own == OWN
