# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding sessions by what was said, asked, noted or by their title."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.storage.library import Library
from tests.unit.storage import samples
from tests.unit.storage.samples import record


@pytest.fixture
def filled(library: Library) -> Library:
    for title, said in (
        ("Calder Freight", "We moved the café rota. Nine of eleven arrived on time."),
        ("Ward sister", "The nurse handed over at noon, and nothing was lost. On time, too."),
    ):
        session = library.create_session(samples.plan(title), samples.NOW)
        take = record(library, session.id)
        library.save_measures(take.id, samples.hearing(said), samples.measures())
    return library


def titles(library: Library, text: str) -> list[str]:
    return [summary.title for summary in library.search(text)]


def test_every_word_must_have_been_said_and_the_last_may_go_on(filled: Library) -> None:
    assert titles(filled, "nurse noon") == ["Ward sister"]
    assert titles(filled, "nurse rota") == []
    assert titles(filled, "arriv") == ["Calder Freight"]
    assert titles(filled, "CAFE rot") == ["Calder Freight"]
    assert len(titles(filled, "on time")) == 2


def test_the_words_around_the_hit_come_along(filled: Library) -> None:
    (found,) = filled.search("eleven")
    assert "Nine of eleven arrived" in found.hit
    assert filled.summaries()[0].hit == ""
    (found,) = filled.search("cafe")
    assert found.hit.startswith("We moved the café rota.")
    (found,) = filled.search("too")
    assert found.hit == "… noon, and nothing was lost. On time, too."


def test_questions_notes_and_titles_are_found_too(filled: Library) -> None:
    (session,) = filled.search("nurse")
    filled.set_note(filled.session(session.id).takes[0].id, "Too much about trolleys")
    assert titles(filled, "trolleys") == ["Ward sister"]
    assert len(titles(filled, "disagreement")) == 2
    assert titles(filled, "calder") == ["Calder Freight"]
    assert titles(filled, "100% _ward") == []


def test_an_empty_search_gives_all(filled: Library) -> None:
    assert filled.search("  ") == filled.summaries()


def test_what_was_corrected_is_not_found_any_more(filled: Library) -> None:
    (session,) = filled.search("nurse")
    take = filled.session(session.id).takes[0]
    filled.save_measures(take.id, samples.hearing("The matron did."), samples.measures())
    assert titles(filled, "nurse") == []
    assert titles(filled, "matron") == ["Ward sister"]


@settings(max_examples=50)
@given(st.text(max_size=30))
def test_no_text_is_taken_for_a_query_language(filled: Library, text: str) -> None:
    filled.search(text)
    filled.search(f'"{text}* OR NEAR(')
