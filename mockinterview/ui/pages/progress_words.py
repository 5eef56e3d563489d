# SPDX-License-Identifier: GPL-3.0-or-later
"""Words the trends, in the language of the window: trends in, a view out."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from mockinterview.analysis.progress import (
    SESSIONS_FOR_A_TREND,
    Point,
    Trend,
    TrendId,
    goals,
    held,
)
from mockinterview.ui.numbers import local, percent
from mockinterview.ui.pages.progress_names import Unit, Wording, clock_of, move_words, words_of
from mockinterview.ui.progress_view import Chart, Goal, ProgressView, ShownPoint
from mockinterview.ui.said import said
from mockinterview.ui.times import between, short_day

translate = QCoreApplication.translate

#: Held for as many sessions, a goal is reached (our guess; said on the page).
HOLD_FOR = 3


#: The goal card alone shows this one: situation and task are two of four bars already.
_GOAL_ALONE = TrendId.SITUATION_TASK


def progress_view(
    found: Sequence[Trend], sessions: int, today: date, chosen: int = 0
) -> ProgressView:
    """Return the page.

    Args:
        found: The trends.
        sessions: How many sessions have measures, of whatever kind.
        today: For "today" and "yesterday".
        chosen: Which of the goals is wanted; past the last one it begins again.
    """
    charts = tuple(chart(trend, today) for trend in found if trend.id is not _GOAL_ALONE)
    worth = goals(found)
    goal = _goal(worth[chosen % len(worth)], today, can_choose=len(worth) > 1) if worth else None
    enough = any(trend.is_enough for trend in found)
    return ProgressView(sessions, charts, goal, all_inside=enough and goal is None)


def chart(trend: Trend, today: date) -> Chart:
    """Return one measure as a chart, or why there is none yet."""
    words = words_of(trend.id)
    band = trend.band
    last = trend.last
    value = words.write(last.value) if last else "\N{EN DASH}"
    shown = Chart(
        trend.id.value,
        words.name,
        value,
        words.unit if last else "",
        _band_words(trend, words),
        low=None if band is None else band.low,
        high=None if band is None else band.high,
    )
    if not trend.is_enough:
        count = len(trend.points)
        few = translate("Progress", "{} sessions so far. A trend needs {}.")
        if count == 1:
            few = translate("Progress", "{} session so far. A trend needs {}.")
        return replace(shown, few=few.format(count, SESSIONS_FOR_A_TREND))
    engines = [point.engine for point in trend.points]
    points = tuple(
        ShownPoint(
            point.session_id,
            point.value,
            trend.is_inside(point),
            words.write(point.value),
            _point_words(point, trend, words, today),
            other_engine=index > 0 and _changed(engines[index - 1], engines[index]),
        )
        for index, point in enumerate(trend.points)
    )
    return replace(
        shown,
        points=points,
        first_day=short_day(trend.points[0].at),
        last_day=short_day(trend.points[-1].at),
        move=move_words(trend.move),
    )


def table(charts: Sequence[Chart]) -> list[tuple[str, str, str, str]]:
    """Return every point of every chart: measure, day and value, inside or outside, band."""
    inside, outside = translate("Progress", "inside"), translate("Progress", "outside")
    return [
        (chart.name, point.words, inside if point.is_inside else outside, chart.source)
        for chart in charts
        for point in chart.points
    ]


def _goal(trend: Trend, today: date, *, can_choose: bool) -> Goal:
    words = words_of(trend.id)
    first, last = trend.points[0], trend.points[-1]
    line = translate("Progress", "{}: {} {}, {} {}. {}").format(
        words.name,
        _value(first, words),
        _when(first.at, today),
        _value(last, words),
        _when(last.at, today),
        _standing(trend),
    )
    return Goal(words.goal, line, chart(trend, today), _edge(trend, words), can_choose)


def _standing(trend: Trend) -> str:
    inside = sum(trend.is_inside(point) for point in trend.points)
    if not inside:
        return translate(
            "Progress", "It has not reached the band yet; one session inside it is the next step."
        )
    if held(trend):
        words = translate("Progress", "It is inside the band now; hold it there for {} sessions.")
        return words.format(HOLD_FOR)
    if inside == 1:
        words = translate("Progress", "It reached the band once; hold it there for {} sessions.")
        return words.format(HOLD_FOR)
    words = translate("Progress", "It reached the band {} times; hold it there for {} sessions.")
    return words.format(inside, HOLD_FOR)


def _value(point: Point, words: Wording) -> str:
    figure = words.write(point.value)
    return words.each.format(figure) if words.each else _with_unit(figure, words)


def _edge(trend: Trend, words: Wording) -> str:
    """Word the edge of the band that the values come from."""
    band = trend.band
    if band is None:
        return ""
    above = band.high is not None and trend.points[-1].value > band.high
    edge = band.high if above or band.low is None else band.low
    if edge is None:
        return ""
    figure = words.write(edge)
    return percent(figure) if words.kind is Unit.PERCENT else figure


def _band_words(trend: Trend, words: Wording) -> str:
    band = trend.band
    if band is None:
        return translate("Progress", "shown, not judged")
    if band.words:
        return said(band.words)
    low = "" if band.low is None else _edge_text(band.low, words)
    high = "" if band.high is None else _edge_text(band.high, words)
    if low and high:
        return _with_unit(between(low, high), words)
    edge = translate("Progress", "up to {}") if high else translate("Progress", "from {}")
    return edge.format(_with_unit(high or low, words))


def _with_unit(figure: str, words: Wording) -> str:
    if words.kind is Unit.PERCENT:
        return percent(figure)
    if words.kind is Unit.SECONDS:
        return translate("Progress", "{} s").format(figure)
    return figure


def _edge_text(value: float, words: Wording) -> str:
    return words.write(value) if words.write is clock_of else f"{local(value):g}"


def _point_words(point: Point, trend: Trend, words: Wording, today: date) -> str:
    answers = translate("Progress", "{} answers").format(point.answers)
    if point.answers == 1:
        answers = translate("Progress", "1 answer")
    line = translate("Progress", "{}: {}, {}, outside the band")
    if trend.is_inside(point):
        line = translate("Progress", "{}: {}, {}")
    return line.format(_when(point.at, today), _value(point, words), answers)


def _when(moment: datetime, today: date) -> str:
    days = (today - moment.date()).days
    if days == 0:
        return translate("Progress", "today")
    if days == 1:
        return translate("Progress", "yesterday")
    return translate("Progress", "on {}").format(short_day(moment))


def _changed(before: str, after: str) -> bool:
    return bool(before and after) and before.partition(":")[0] != after.partition(":")[0]
