# SPDX-License-Identifier: GPL-3.0-or-later
"""How an answer is worded."""

import pytest

from mockinterview.analysis.negative_talk import find_negative_talk
from mockinterview.analysis.tokens import Token, tokens_of_text, tokens_of_words
from mockinterview.analysis.wording import (
    describe_wording,
    find_enthusiasm,
    find_said_again,
    find_signposts,
    find_specifics,
    find_stumbles,
    find_weak_openers,
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


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("My last boss was honestly useless.", ["boss was honestly useless"]),
        ("I had a useless manager there.", ["useless manager"]),
        ("It was a toxic, toxic workplace.", ["toxic, toxic workplace", "toxic workplace"]),
        ("I hated my boss.", ["hated my boss"]),
        ("My supervisor micromanaged everything.", ["supervisor micromanaged"]),
        ("Management had no idea what we did.", ["Management had"]),
        ("The weather was terrible that day.", []),
        ("A terrible storm hit us and the company lost its roof.", []),
        ("My boss was not useless at all.", []),
        ("I told my team. The traffic was a nightmare.", []),
        ("I hated being late, and my colleagues knew it.", []),
        ("My manager called the bus awful names.", []),
        ("The job was a delight.", []),
    ],
)
def test_hard_words_count_only_where_they_are_said_of_former_people(
    text: str, found: list[str]
) -> None:
    assert texts(find_negative_talk(words(text))) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("First I rang them, second, I wrote.", ["First", "second"]),
        ("we were late first i rang them", ["first"]),
        ("It took a second signature at first and the next day.", []),
        ("First of all we sat down and then we left.", ["First of all", "then"]),
    ],
)
def test_an_ordinal_is_a_signpost_where_it_opens_a_clause(text: str, found: list[str]) -> None:
    assert texts(find_signposts(words(text))) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I loved it and I am proud of the crew.", ["loved", "proud"]),
        ("It was no fun and I was not happy.", []),
        ("It took a great deal of paint, and they made fun of it.", []),
        ("I can't wait to start, what a great team.", ["can't wait", "great"]),
    ],
)
def test_joy_is_heard_but_not_where_it_is_turned_round(text: str, found: list[str]) -> None:
    assert texts(find_enthusiasm(words(text))) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("That's a good question, let me think. In May we", ["good question", "let me think"]),
        ("I don't really know, maybe the time when", ["I don't really know"]),
        ("In May we lost our largest client.", []),
        ("In May we lost our largest client of all, and my manager, who had not slept, said"
         " I don't know.", []),
    ],
)  # fmt: skip
def test_what_puts_the_answer_off_counts_only_at_its_start(text: str, found: list[str]) -> None:
    assert texts(find_weak_openers(words(text))) == found


def test_names_and_figures_are_specific() -> None:
    text = "We moved to Salesforce in March and saved forty thousand pounds. The team and I left."
    assert texts(find_specifics(words(text))) == ["Salesforce", "March", "forty thousand"]
    assert texts(find_specifics(words("so i wrote it in excel and sql"))) == ["excel", "sql"]


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


def test_without_marks_the_units_are_counted() -> None:
    units = (
        StarUnit("okay that is a good one", StarLabel.OTHER, None, None, 1.0),
        StarUnit("we were late in may", StarLabel.SITUATION, None, None, 1.0),
    )
    said = words("okay that is a good one we were late in may")
    star = Star(True, None, None, units, None)
    assert opening_sentences(said, star, QuestionKind.BEHAVIORAL) == 2
    assert opening_sentences(said, Star(True, None, None, units[:1], None), None) is None


def test_a_word_alone_is_no_sentence() -> None:
    culture = words("Okay. So. I love quiet mornings. That is all.")
    assert opening_sentences(culture, NO_STAR, QuestionKind.CULTURE) == 1
