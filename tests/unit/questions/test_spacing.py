# SPDX-License-Identifier: GPL-3.0-or-later
"""Spaced practice: what went badly or long ago comes back sooner."""

from datetime import UTC, date, datetime, timedelta

import pytest

from mockinterview.domain.session import AnswerSummary, Mode, SessionSummary
from mockinterview.questions.spacing import Practised, due_in, due_questions

TODAY = date(2026, 11, 24)


def answered(days_ago: int, changes: int | None = 0, rating: int | None = None) -> Practised:
    return Practised("q", TODAY - timedelta(days=days_ago), changes, rating)


def weight(*answers: Practised) -> float:
    return due_questions(answers, TODAY)["q"].weight


def test_badly_answered_comes_back_before_well_answered() -> None:
    for days_ago in range(1, 10):
        assert weight(answered(days_ago, changes=4)) >= weight(answered(days_ago, changes=0))
    assert weight(answered(2, changes=4)) > 0 > weight(answered(2, changes=0))


def test_longer_ago_is_more_due() -> None:
    weights = [weight(answered(days_ago)) for days_ago in range(8)]
    assert weights == sorted(weights)
    assert weights[0] == -1.0
    assert weights[-1] == 1.0


def test_each_time_it_goes_well_the_wait_grows_and_a_bad_day_begins_again() -> None:
    once = weight(answered(5))
    thrice = weight(answered(30), answered(20), answered(5))
    relapsed = weight(answered(30), answered(20), answered(5, changes=5))
    assert thrice < once < relapsed


@pytest.mark.parametrize(("changes", "rating"), [(5, 5), (0, 1)])
def test_ones_own_rating_counts_before_the_review(changes: int, rating: int) -> None:
    rated = weight(answered(2, changes, rating))
    assert rated == weight(answered(2, changes=0 if rating == 5 else 5))


def test_the_reason_says_which() -> None:
    bad = due_questions([answered(3, changes=5)], TODAY)["q"]
    good = due_questions([answered(12)], TODAY)["q"]
    assert "not come easily" in bad.reason
    assert "12 days ago" in good.reason


def test_the_library_tells_of_the_answers() -> None:
    def session(name: str, days_ago: int, question: str) -> SessionSummary:
        at = datetime(2026, 11, 24, 9, tzinfo=UTC) - timedelta(days=days_ago)
        answers = (AnswerSummary("Why?", 1, None, None, question, 5),)
        return SessionSummary(name, "", at, Mode.STUDY, 1, 1, "", answers)

    due = due_in([session("a", 5, "q1"), session("b", 0, "q2"), session("c", 1, "")], TODAY)
    assert set(due) == {"q1", "q2"}
    assert due["q1"].weight == 1.0
    assert due["q2"].weight == -1.0
