# SPDX-License-Identifier: GPL-3.0-or-later
"""What moves over the weeks, and when there is enough to say so."""

from dataclasses import replace
from datetime import timedelta

import pytest

from mockinterview.analysis.bands import Bands, load_bands
from mockinterview.analysis.progress import (
    MOST_POINTS,
    Move,
    Period,
    Trend,
    TrendId,
    goals,
    held,
    trends,
)
from mockinterview.domain.profile import Profile
from mockinterview.domain.progress import AnswerFigures, sum_up
from mockinterview.domain.question import QuestionKind
from mockinterview.paths import assets_folder
from tests.ui.progress_samples import FIRST, NOW, figures


@pytest.fixture(scope="module")
def bands() -> Bands:
    return load_bands(assets_folder() / "bands.toml")


def trend(found: tuple[Trend, ...], wanted: TrendId) -> Trend:
    return next(one for one in found if one.id is wanted)


def paces(bands: Bands, *values: float) -> Trend:
    """Return the trend of a pace that was so in one session after the other."""
    answers = [
        AnswerFigures(
            f"s{index}", FIRST + timedelta(days=index), 0, 1, QuestionKind.BEHAVIORAL, "", 90_000,
            pace_wpm=value,
        )
        for index, value in enumerate(values)
    ]  # fmt: skip
    return trend(trends(sum_up(answers), bands, NOW), TrendId.PACE)


def test_a_session_counts_once_by_the_median_of_its_last_takes(bands: Bands) -> None:
    first = replace(figures(1)[0], pace_wpm=100.0)
    answers = (
        first,
        replace(first, number=2, pace_wpm=140.0),
        replace(first, position=1, pace_wpm=150.0),
        replace(first, position=2, pace_wpm=190.0),
    )
    (point,) = trend(trends(sum_up(answers), bands, NOW), TrendId.PACE).points
    assert point.value == 150.0
    assert point.answers == 3


def test_results_with_a_figure_are_a_share_of_the_stories(bands: Bands) -> None:
    found = trend(trends(sum_up(figures()), bands, NOW), TrendId.QUANTIFIED)
    assert [round(point.value) for point in found.points] == [0, 0, 33, 33, 67, 67, 100]
    no_story = tuple(replace(answer, is_story=False) for answer in figures())
    assert trend(trends(sum_up(no_story), bands, NOW), TrendId.QUANTIFIED).points == ()
    assert trend(trends(sum_up(no_story), bands, NOW), TrendId.ACTION).points == ()


def test_questions_to_ask_have_a_chart_of_their_own(bands: Bands) -> None:
    found = trends(sum_up(figures()), bands, NOW, kind=None)
    assert [point.value for point in trend(found, TrendId.ASK_LENGTH).points] == [19.0]
    assert [point.answers for point in trend(found, TrendId.LENGTH).points] == [3] * 7


def test_a_kind_leaves_the_others_out(bands: Bands) -> None:
    found = trends(sum_up(figures()), bands, NOW, kind=QuestionKind.ROLE)
    assert trend(found, TrendId.PACE).points == ()


@pytest.mark.parametrize(
    ("period", "sessions"), [(Period.LAST_FEW, 10), (Period.THREE_MONTHS, 7), (Period.ALL, 17)]
)
def test_a_period_looks_so_far_back(bands: Bands, period: Period, sessions: int) -> None:
    old = tuple(
        replace(
            answer,
            session_id=f"old-{number}",
            started_at=FIRST - timedelta(days=200 + number),
        )
        for number in range(10)
        for answer in figures(1)
    )
    found = trends(sum_up(old + figures()), bands, NOW, period)
    assert len(trend(found, TrendId.PACE).points) == sessions


def test_more_sessions_than_a_chart_can_show_are_put_together(bands: Bands) -> None:
    (first,) = figures(1)[:1]
    answers = [
        replace(
            first,
            session_id=f"s{number}",
            started_at=FIRST - timedelta(days=number),
            pace_wpm=100.0 + number % 3,
        )
        for number in range(3 * MOST_POINTS)
    ]
    points = trend(trends(sum_up(answers), bands, NOW, Period.ALL), TrendId.PACE).points
    assert len(points) == MOST_POINTS
    assert {point.value for point in points} == {101.0}, "the median of each three"
    assert points[-1].session_id == "s0"
    assert sum(point.answers for point in points) == 3 * MOST_POINTS


def test_two_sessions_are_no_trend(bands: Bands) -> None:
    assert not paces(bands, 190, 150).is_enough
    assert paces(bands, 190, 150).move is Move.UNKNOWN
    assert paces(bands, 190, 170, 150).is_enough


@pytest.mark.parametrize(
    ("values", "move"),
    [
        ((200, 195, 190, 180, 172, 165), Move.BETTER),
        ((150, 160, 175, 185, 195, 200), Move.WORSE),
        ((200, 160, 205, 158, 199, 202), Move.STEADY),  # swings more than it moves
        ((125, 135, 145, 150, 155, 160), Move.STEADY),  # inside the band all the while
        ((90, 100, 112, 122), Move.BETTER),
    ],
)
def test_a_move_is_one_towards_or_from_the_band(
    bands: Bands, values: tuple[float, ...], move: Move
) -> None:
    assert paces(bands, *values).move is move


def test_goals_are_what_lay_outside_in_two_of_the_last_three(bands: Bands) -> None:
    found = trends(sum_up(figures()), bands, NOW)
    assert [goal.id for goal in goals(found)] == [
        TrendId.SITUATION_TASK,
        TrendId.ACTION,
        TrendId.FILLERS,
    ]
    assert goals((paces(bands, 200, 200, 150, 150, 200),)) == ()
    assert [goal.id for goal in goals((paces(bands, 150, 200, 200),))] == [TrendId.PACE]


def test_held_counts_the_latest_sessions_in_a_row(bands: Bands) -> None:
    assert held(paces(bands, 150, 200, 150, 151)) == 2
    assert held(paces(bands, 150, 150, 200)) == 0


def test_what_a_profile_does_not_judge_has_no_band(bands: Bands) -> None:
    found = trends(sum_up(figures()), bands.for_profile(Profile.STUTTER_FRIENDLY), NOW)
    for wanted in (TrendId.PACE, TrendId.FILLERS, TrendId.LONG_PAUSES, TrendId.START):
        one = trend(found, wanted)
        assert one.band is None
        assert one.move is Move.UNKNOWN
    assert not {goal.id for goal in goals(found)} & {TrendId.PACE, TrendId.FILLERS}
