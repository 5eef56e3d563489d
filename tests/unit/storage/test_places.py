# SPDX-License-Identifier: GPL-3.0-or-later
"""Where in a session the sought words stand, in agreement with the search itself."""

import pytest

from mockinterview.domain.finding import Place, PlaceKind, SessionQuery
from mockinterview.domain.question import QuestionKind
from mockinterview.domain.session import Session
from mockinterview.storage.library import Library
from mockinterview.storage.places import places_in
from tests.unit.storage import samples
from tests.unit.storage.samples import record

FIRST = "I put Jo on the gate, so nothing left without a second signature. It was the second time."
AGAIN = "And Jo on the gate again: a second signature on every manifest, and the café stayed open."


@pytest.fixture
def session(library: Library) -> Session:
    made = library.create_session(samples.plan(), samples.NOW)
    for said in (FIRST, AGAIN):
        take = record(library, made.id, 1)
        library.save_measures(take.id, samples.hearing(said), samples.measures())
    return library.session(made.id)


def found(session: Session, text: str) -> list[tuple[int, str, int | None]]:
    places = places_in(session, SessionQuery(text))
    return [(place.number, place.sought, place.at_ms) for place in places]


def test_words_side_by_side_are_one_place_with_its_time(session: Session) -> None:
    (first, second) = places_in(session, SessionQuery("second signature"))
    assert first == Place(
        PlaceKind.SAID,
        position=1,
        number=1,
        answer=1,
        before="… the gate, so nothing left without a",
        sought="second signature.",
        after="It was the second time.",
        at_ms=11 * 500,
    )
    assert (second.number, second.sought, second.at_ms) == (2, "second signature", 7 * 500)
    assert second.after.endswith(" …")


def test_words_apart_are_places_of_their_own_in_takes_that_have_them_all(session: Session) -> None:
    assert found(session, "gate manifest") == [(2, "gate", 4 * 500), (2, "manifest,", 11 * 500)]
    assert found(session, "second zebra") == []
    assert len(found(session, "second")) == 3


@pytest.mark.parametrize("text", ["CAFE", "manif", "jo gat", "it's", "", "…", "a", "no-one"])
def test_there_is_a_place_where_and_only_where_the_search_finds_one(
    library: Library, session: Session, text: str
) -> None:
    is_found = bool(text.strip("… ")) and bool(library.search(text))
    assert bool(found(session, text)) is is_found, text


def test_question_and_note_have_no_time(library: Library, session: Session) -> None:
    library.set_note(session.takes[0].id, "Too much about trolleys")
    (noted,) = places_in(library.session(session.id), SessionQuery("trolleys"))
    assert (noted.kind, noted.at_ms, noted.before) == (PlaceKind.NOTED, None, "Too much about")
    asked = places_in(session, SessionQuery("disagreement"))
    assert [(place.kind, place.number) for place in asked] == [
        (PlaceKind.ASKED, 1),
        (PlaceKind.ASKED, 2),
    ]


def test_the_rest_of_the_query_counts_as_well(session: Session) -> None:
    wrong = SessionQuery("second", kind=QuestionKind.CULTURE)
    assert places_in(session, wrong) == ()
    assert places_in(session, SessionQuery("second", member="nobody")) == ()
    assert places_in(session, SessionQuery("second", least_rating=1)) == ()
    assert len(places_in(session, SessionQuery("second", member="ruth"))) == 3
