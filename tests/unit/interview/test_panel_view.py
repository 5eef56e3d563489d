# SPDX-License-Identifier: GPL-3.0-or-later
"""The panel's view in words says what the review of the window says."""

from dataclasses import replace
from datetime import timedelta

from mockinterview.domain.measures import Feedback, FeedbackKind
from mockinterview.domain.panel_view import FlagLine, PanelView, QuestionLine
from mockinterview.domain.session import TakeState
from mockinterview.interview.panel_view import panel_view
from mockinterview.interview.session_review import Flag
from mockinterview.interview.told_before import ToldBefore
from tests.unit.interview.test_session_review import NOW, WHOLE, change, review, take

GOOD = Feedback("figures", FeedbackKind.STRENGTH, "Figures", "You gave some.")


def lines(view: PanelView) -> dict[int, QuestionLine]:
    return {one.number: one for member in view.members for one in member.questions}


def test_each_member_asked_what_they_asked_and_follow_ups_are_told_apart() -> None:
    view = panel_view(review(*WHOLE))
    assert [member.who for member in view.members] == [
        "Maren Holt, Hiring manager",
        "Daniel Okafor, Peer",
    ]
    assert [one.number for one in view.members[0].questions] == [1, 2, 4]
    told = lines(view)
    assert (told[1].change, told[1].state, told[1].length) == ("Length", "", "0:09")
    assert [number for number, one in told.items() if one.is_follow_up] == [2]
    assert (told[2].state, told[4].state) == ("Nothing stands out", "Not answered")
    assert told[4].take_id == ""
    assert view.counted == "2 of 3 questions answered, 0:27 in all."


def test_what_most_answers_have_in_common_names_the_questions() -> None:
    view = panel_view(review(*WHOLE))
    assert view.strength is None
    assert view.change is not None
    assert (view.change.title, view.change.detail) == (
        "Result",
        "In 2 of 3 answers: questions 1 and 3.",
    )
    once = panel_view(review(take(2, "Yes.", GOOD), take(3, "No.")))
    assert once.strength is not None
    assert once.strength.detail == "In question 3. You gave some."


def test_the_take_that_is_kept_is_the_one_that_is_told_of() -> None:
    first = replace(take(0, "I led.", GOOD), is_keeper=True, duration_ms=61_000)
    again = replace(take(0, "I led.", change("length")), id="again", number=2)
    told = lines(panel_view(review(first, again)))[1]
    assert (told.take_id, told.length, told.kept) == (first.id, "1:01", "Take 1 of 2 is kept")
    assert (told.strength, told.change) == ("Figures", "")
    told = lines(panel_view(review(replace(first, is_keeper=False), again)))[1]
    assert (told.take_id, told.change, told.kept) == ("again", "Length", "")
    only = lines(panel_view(review(first)))[1]
    assert only.kept == ""


def test_requirements_themes_and_what_to_practise_are_told_with_their_place_or_reason() -> None:
    view = panel_view(review(*WHOLE))
    assert [(one.text, one.is_covered, one.where) for one in view.requirements] == [
        ("Lead a night shift", True, "question 1"),
        ("Hold a budget of £1.2 million", False, "not mentioned"),
    ]
    assert view.requirements_covered == 1
    assert [one.text for one in view.themes] == ["Leading", "Conflict", "Team"]
    assert view.themes[2].where == "not answered"
    assert [(one.text, one.reason) for one in view.todos] == [
        ("Tell me about a conflict.", "Length"),
        ("Tell me about a team you led.", "Result"),
        ("Hold a budget of £1.2 million", "Asked for in the job description, never mentioned"),
        ("Why us?", "Not answered"),
    ]


def test_what_was_told_otherwise_names_both_places() -> None:
    found = review(*WHOLE)
    told = ToldBefore("twelve drivers", 0, 100, "Team: eight")
    before = replace(WHOLE[0], session_id="before", started_at=NOW - timedelta(days=3))
    flags = (
        Flag(0, told),
        Flag(2, replace(told, take=WHOLE[1])),
        Flag(2, replace(told, take=before)),
    )
    assert panel_view(replace(found, flags=flags)).flags == (
        FlagLine("question 1", "twelve drivers", "first interview", "Team: eight"),
        FlagLine("question 3", "twelve drivers", "question 2", "Team: eight"),
        FlagLine("question 3", "twelve drivers", "2026-11-15", "Team: eight"),
    )


def test_an_answer_without_words_says_what_became_of_it() -> None:
    waiting = replace(take(0, ""), hearing=None, measures=None, state=TakeState.RECORDED)
    failed = replace(take(2, ""), hearing=None, measures=None, state=TakeState.FAILED)
    told = lines(panel_view(review(waiting, failed)))
    assert told[1].state == "Not transcribed yet"
    assert told[3].state == "Not transcribed; the recording is safe"
