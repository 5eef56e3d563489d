# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a requirement, or a note on the employer, has come up in an answer."""

import pytest

from mockinterview.analysis.coverage import comes_up, drawn_on, likest
from mockinterview.analysis.tokens import tokens_of_text
from mockinterview.analysis.topics import load_topics
from mockinterview.paths import assets_folder

TOPICS = load_topics(assets_folder() / "relevance")
ANSWER = tokens_of_text(
    "I led the night shift, thirty people, and coached two team leaders. We planned each departure"
    " around the delivery slots of the stores."
)


@pytest.mark.parametrize(
    ("line", "came"),
    [
        ("Lead a night shift of twenty to thirty people", True),
        ("Plan departures to fixed delivery slots", True),
        ("Coaching of team leaders", True),
        ("Hold a budget of £1.2 million", False),
        ("SQL", False),
        ("", False),
    ],
)
def test_a_requirement_comes_up_in_other_forms_of_its_words(line: str, came: bool) -> None:
    assert comes_up(line, ANSWER, TOPICS) is came


@pytest.mark.parametrize(
    ("note", "answer", "drawn"),
    [
        ("The hub in Corby opens in March", "I read that Corby will open soon.", True),
        ("The hub in Corby opens in March", "I like to open up to people.", False),
        ("Drivers choose their own routes", "I heard that drivers choose their routes.", True),
        ("Drivers choose their own routes", "My drivers were tired.", False),
        ("  ", "Anything", False),
    ],
)
def test_a_note_is_drawn_on_by_name_or_by_words_enough(note: str, answer: str, drawn: bool) -> None:
    assert drawn_on(note, tokens_of_text(answer), TOPICS) is drawn


def test_what_was_spoken_is_told_from_the_others() -> None:
    wanted = {"a": "Who would I work with most?", "b": "Where does the night operation go next?"}
    assert likest("so um who would I work with the most", wanted, TOPICS) == "a"
    assert likest("what is for lunch", wanted, TOPICS) == ""
    assert likest("anything", {}, TOPICS) == ""
