# SPDX-License-Identifier: GPL-3.0-or-later
"""How an answer is worded."""

import pytest

from mockinterview.analysis.tokens import Token, tokens_of_text, tokens_of_words
from mockinterview.analysis.wording import (
    describe_wording,
    find_negative_talk,
    find_said_again,
    find_specifics,
    find_stumbles,
    opening_sentences,
    vocabulary_range,
)
from mockinterview.domain.measures import Mention, Star, StarLabel, StarUnit
from mockinterview.domain.question import QuestionKind
from tests.unit.analysis.hearings import spoken

NO_STAR = Star(None, None, None, (), None)


def texts(found: tuple[Mention, ...]) -> list[str]:
    return [item.text for item in found]


def words(text: str) -> tuple[Token, ...]:
    return tokens_of_text(text)


def test_hedges_and_signposts_carry_their_times() -> None:
    hearing = spoken("First I rang them and I guess they were maybe cross. In the end they paid.")
    wording = describe_wording(tokens_of_words(hearing.words), frozenset(), NO_STAR, None)
    assert texts(wording.hedges) == ["I guess", "maybe"]
    assert texts(wording.signposts) == ["First", "In the end"]
    assert wording.hedges[0].start_ms == hearing.words[5].start_ms
    assert wording.hedges[0].end_ms == hearing.words[6].end_ms


def test_fillers_are_looked_through() -> None:
    tokens = words("we, um, we left")
    wording = describe_wording(tokens, frozenset({1}), NO_STAR, None)
    assert texts(wording.repeats) == ["we, we"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("we, we had it", ["we, we"]),
        ("it was in the, in the box", ["in the, in the"]),
        ("it was very very late", []),
        ("he said that that was fine", []),
        ("they go up and up", []),
    ],
)
def test_words_said_twice_in_a_row(text: str, found: list[str]) -> None:
    assert texts(find_stumbles(words(text))) == found


def test_a_run_said_again_is_shown_whole_and_once() -> None:
    text = "we put the crew in two lines and then we put the crew in two lines again"
    assert texts(find_said_again(words(text))) == ["we put the crew in two lines"]
    assert find_said_again(words("none of this is said again at all today")) == ()


def test_the_range_of_words_does_not_depend_on_length() -> None:
    varied = " ".join(f"word{i}" for i in range(200))
    assert vocabulary_range(words(varied)) == 1.0
    assert vocabulary_range(words("same " * 100)) == pytest.approx(1 / 50)
    assert vocabulary_range(words("too short")) is None


def test_hard_words_count_only_near_an_employer() -> None:
    assert texts(find_negative_talk(words("My last boss was honestly useless."))) == [
        "boss was honestly useless"
    ]
    assert find_negative_talk(words("The weather was terrible that day.")) == ()


def test_names_and_figures_are_specific() -> None:
    text = "We moved to Salesforce in March and saved forty thousand pounds. The team and I left."
    assert texts(find_specifics(words(text))) == ["Salesforce", "March", "forty thousand"]


def test_where_the_answer_begins_to_answer() -> None:
    parts = ["Good question.", "Let me think.", "We were late in May."]
    labels = [StarLabel.OTHER, StarLabel.OTHER, StarLabel.SITUATION]
    units = tuple(
        StarUnit(part, label, None, None, 1.0) for part, label in zip(parts, labels, strict=True)
    )
    star = Star(True, None, None, units, None)
    assert opening_sentences(words(" ".join(parts)), star, QuestionKind.BEHAVIORAL) == 3
    culture = words("That is a big one. I love quiet mornings.")
    assert opening_sentences(culture, NO_STAR, QuestionKind.CULTURE) == 2
    assert opening_sentences(words("no marks at all"), NO_STAR, None) is None
