# SPDX-License-Identifier: GPL-3.0-or-later
"""What the answers of a session come to."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from mockinterview.domain.progress import AnswerFigures, Followed, SessionFigures, sum_up
from mockinterview.domain.question import QuestionKind

NOW = datetime(2026, 11, 24, 19, 30, tzinfo=UTC)
ANSWER = AnswerFigures(
    session_id="one",
    started_at=NOW,
    position=0,
    number=1,
    kind=QuestionKind.BEHAVIORAL,
    engine="builtin:tiny-en",
    duration_ms=60_000,
    is_story=True,
    quantified=True,
    pace_wpm=150.0,
    long_pauses=0,
    action=40.0,
)


def of_kind(found: tuple[SessionFigures, ...], kind: QuestionKind | None) -> SessionFigures:
    (one,) = (one for one in found if one.kind is kind)
    return one


def test_a_value_is_the_median_of_the_last_takes() -> None:
    answers = (
        replace(ANSWER, pace_wpm=100.0),
        replace(ANSWER, pace_wpm=140.0, number=2),
        replace(ANSWER, pace_wpm=150.0, position=1),
        replace(ANSWER, pace_wpm=190.0, position=2, engine="whisper:base.en"),
    )
    for order in (answers, answers[::-1]):
        figures = of_kind(sum_up(order), QuestionKind.BEHAVIORAL)
        assert figures.values[Followed.PACE_WPM] == 150.0
        assert figures.answers[Followed.PACE_WPM] == 3
        assert figures.engine == "whisper:base.en"


def test_long_pauses_and_results_with_a_figure_are_means() -> None:
    answers = tuple(
        replace(ANSWER, position=position, long_pauses=count, quantified=count == 0)
        for position, count in enumerate((0, 0, 0, 2))
    )
    figures = of_kind(sum_up(answers), None)
    assert figures.values[Followed.LONG_PAUSES] == 0.5
    assert figures.values[Followed.QUANTIFIED] == 75.0


def test_the_parts_of_what_is_no_story_are_left_out() -> None:
    figures = of_kind(sum_up((ANSWER, replace(ANSWER, position=1, is_story=False))), None)
    assert figures.answers[Followed.ACTION] == 1
    assert figures.answers[Followed.QUANTIFIED] == 1
    assert figures.answers[Followed.LENGTH_MS] == 2


def test_what_no_answer_has_is_not_known() -> None:
    figures = of_kind(sum_up((ANSWER,)), None)
    assert figures.values[Followed.START_MS] is None
    assert figures.answers[Followed.START_MS] == 0


def test_the_persons_own_questions_count_by_themselves() -> None:
    asked = replace(ANSWER, position=1, kind=QuestionKind.ASK, duration_ms=20_000)
    found = sum_up((ANSWER, asked))
    assert of_kind(found, None).values[Followed.LENGTH_MS] == 60_000
    assert of_kind(found, QuestionKind.ASK).values[Followed.LENGTH_MS] == 20_000
    alone = sum_up((asked,))
    assert of_kind(alone, None).answers[Followed.LENGTH_MS] == 0, "it is there, and empty"


@pytest.mark.parametrize("days", [1, -1])
def test_sessions_come_in_the_order_of_time(days: int) -> None:
    other = replace(ANSWER, session_id="another", started_at=NOW + timedelta(days=days))
    found = [one.session_id for one in sum_up((ANSWER, other)) if one.kind is None]
    assert found == (["one", "another"] if days > 0 else ["another", "one"])
