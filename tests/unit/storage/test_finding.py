# SPDX-License-Identifier: GPL-3.0-or-later
"""Sessions found by filter, by words and filter together, sorted, and a page at a time."""

from dataclasses import replace
from datetime import timedelta

import pytest

from mockinterview.domain.finding import Member, Order, SessionQuery, TagCount
from mockinterview.domain.question import QuestionKind
from mockinterview.domain.session import Mode, Session
from mockinterview.paths import DataFolder
from mockinterview.storage.library import Library
from tests.unit.storage import samples
from tests.unit.storage.older import NEWEST, take_back
from tests.unit.storage.sounds import RATE_HZ, write_sound

DAY = timedelta(days=1)
BEN = replace(samples.RUTH, id="ben", name="Ben Okafor")


def add(
    library: Library,
    title: str,
    day: int,
    *answers: tuple[str, QuestionKind, str, int | None],
    mode: Mode = Mode.STUDY,
) -> Session:
    """Add a session; an answer is what was said, to what kind of question, by whom, how rated."""
    plan = replace(samples.plan(title), mode=mode, panel=(samples.RUTH, BEN))
    session = library.create_session(plan, samples.NOW + day * DAY)
    for position, (said, kind, asked_by, rating) in enumerate(answers):
        question = replace(samples.CONFLICT, kind=kind)
        take = library.begin_take(session.id, position, question, asked_by, samples.NOW)
        write_sound(library.sound_path(take), 600)
        library.finish_recording(take.id, RATE_HZ, 600 * (position + 1))
        library.save_measures(take.id, samples.hearing(said), samples.measures())
        library.set_rating(take.id, rating)
    return library.session(session.id)


@pytest.fixture
def filled(library: Library) -> Library:
    role, story = QuestionKind.ROLE, QuestionKind.BEHAVIORAL
    add(library, "Calder Freight", 0, ("The rota moved.", story, "ruth", 4))
    add(
        library,
        "ward sister",
        1,
        ("The nurse saw the rota.", role, "ruth", 2),
        ("Nothing was lost.", story, "ben", None),
        mode=Mode.REAL,
    )
    add(library, "Empty", 2)
    add(library, "Bakery", 3, ("The oven and the rota.", role, "ben", 5))
    return library


def titles(library: Library, query: SessionQuery) -> list[str]:
    return [one.title for one in library.find(query).sessions]


def test_each_filter_leaves_out_what_it_names(filled: Library) -> None:
    assert titles(filled, SessionQuery()) == ["Bakery", "ward sister", "Calder Freight"]
    assert titles(filled, SessionQuery(mode=Mode.REAL)) == ["ward sister"]
    assert titles(filled, SessionQuery(kind=QuestionKind.ROLE)) == ["Bakery", "ward sister"]
    assert titles(filled, SessionQuery(member="ruth")) == ["ward sister", "Calder Freight"]
    assert titles(filled, SessionQuery(least_rating=4)) == ["Bakery", "Calder Freight"]
    since = samples.NOW + DAY
    assert titles(filled, SessionQuery(since=since)) == ["Bakery", "ward sister"]
    assert titles(filled, SessionQuery(before=since)) == ["Calder Freight"]


def test_words_and_filters_must_hold_of_the_same_answer(filled: Library) -> None:
    assert len(titles(filled, SessionQuery("rota"))) == 3
    assert titles(filled, SessionQuery("rota", member="ben")) == ["Bakery"]
    assert titles(filled, SessionQuery("nothing", kind=QuestionKind.ROLE)) == []
    assert titles(filled, SessionQuery("rota", least_rating=4, member="ruth")) == ["Calder Freight"]
    assert titles(filled, SessionQuery("ward", member="ben")) == ["ward sister"], "by its title"
    assert titles(filled, SessionQuery("ward", kind=QuestionKind.CULTURE)) == []
    (found,) = filled.find(SessionQuery("rota", mode=Mode.REAL)).sessions
    assert found.hit == "The nurse saw the rota."


def test_the_orders(filled: Library) -> None:
    assert titles(filled, SessionQuery(order=Order.OLDEST))[0] == "Calder Freight"
    assert titles(filled, SessionQuery(order=Order.LONGEST))[0] == "ward sister"
    assert titles(filled, SessionQuery(order=Order.NAME)) == [
        "Bakery",
        "Calder Freight",
        "ward sister",
    ]
    assert titles(filled, SessionQuery(order=Order.BEST_RATED)) == [
        "Bakery",
        "Calder Freight",
        "ward sister",
    ]


def test_a_page_tells_of_all_that_was_found(filled: Library) -> None:
    whole = filled.find(SessionQuery())
    page = filled.find(SessionQuery(), first=1, most=1)
    assert (page.count, page.first) == (3, 1)
    assert page.sessions == whole.sessions[1:2]
    assert page.sound_bytes == whole.sound_bytes == sum(one.sound_bytes for one in whole.sessions)
    beyond = filled.find(SessionQuery(), first=9, most=1)
    assert (beyond.count, beyond.sessions) == (3, ())


def test_the_size_of_the_sound_is_that_on_the_disk(library: Library) -> None:
    session = add(library, "One", 0, ("The rota.", QuestionKind.ROLE, "ruth", None))
    on_disk = library.sound_path(session.takes[0]).stat().st_size
    assert library.find(SessionQuery()).sound_bytes == on_disk


def test_there_is_a_choice_of_who_asked_and_of_the_tags(filled: Library) -> None:
    assert filled.choices().members == (Member("ben", "Ben Okafor"), Member("ruth", "Ruth Adeyemi"))
    first, second = filled.find(SessionQuery()).sessions[:2]
    filled.set_tags(first.id, ["night shift", "Calder"])
    filled.set_tags(second.id, ["Calder"])
    assert filled.choices().tags == (TagCount("Calder", 2), TagCount("night shift", 1))
    assert titles(filled, SessionQuery(tag="night shift")) == ["Bakery"]
    assert titles(filled, SessionQuery("nurse", tag="night shift")) == []
    assert filled.count() == 3


def test_what_is_deleted_is_found_no_more(filled: Library) -> None:
    (found,) = filled.find(SessionQuery("oven")).sessions
    filled.set_tags(found.id, ["Calder"])
    filled.delete_session(found.id)
    assert titles(filled, SessionQuery()) == ["ward sister", "Calder Freight"]
    assert titles(filled, SessionQuery(tag="Calder")) == []
    assert filled.choices().tags == ()


def test_a_library_from_before_is_found_in_as_well(filled: Library, folder: DataFolder) -> None:
    queries = [
        SessionQuery(),
        SessionQuery(order=Order.LONGEST),
        SessionQuery(kind=QuestionKind.ROLE, member="ben", least_rating=3),
    ]
    wanted = [filled.find(query) for query in queries]
    filled.close()
    take_back(folder.database, NEWEST - 1)
    with Library(folder) as opened:
        assert [opened.find(query) for query in queries] == wanted
        assert len(opened.backups.list()) == 1
