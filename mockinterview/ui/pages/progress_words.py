# SPDX-License-Identifier: GPL-3.0-or-later
"""Words the trends. Pure: trends in, a view out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from mockinterview.analysis.progress import (
    SESSIONS_FOR_A_TREND,
    Move,
    Point,
    Trend,
    TrendId,
    goals,
    held,
)
from mockinterview.ui.progress_view import Chart, Goal, ProgressView, ShownPoint
from mockinterview.ui.times import between, clock

#: Held for as many sessions, a goal is reached (our guess; said on the page).
HOLD_FOR = 3


@dataclass(frozen=True)
class _Wording:
    name: str
    unit: str
    write: Callable[[float], str]
    goal: str = ""


def _whole(value: float) -> str:
    return f"{value:.0f}"


def _tenths(value: float) -> str:
    return f"{value:.1f}"


def _time(seconds: float) -> str:
    return clock(round(seconds * 1000))


_WORDS = {
    TrendId.PACE: _Wording("Pace", "words a minute", _whole, "Find an easier pace"),
    TrendId.FILLERS: _Wording(
        "Fillers", "a minute, at least", _tenths, "Pause where a filler would come"
    ),
    TrendId.LENGTH: _Wording("Length", "median", _time, "Bring answers to their length"),
    TrendId.LONG_PAUSES: _Wording(
        "Long pauses mid-sentence",
        "an answer, over 2 s",
        _tenths,
        "Finish the sentence, then pause",
    ),
    TrendId.ACTION: _Wording("Action", "% of the time", _whole, "Say more of what you did"),
    TrendId.SITUATION_TASK: _Wording(
        "Situation and task", "% of the time", _whole, "Get to what you did sooner"
    ),
    TrendId.QUANTIFIED: _Wording(
        "Results with a figure", "% of stories", _whole, "Put a figure on the result"
    ),
    TrendId.START: _Wording("Time to start", "s", _tenths, "Begin a little sooner"),
    TrendId.ASK_LENGTH: _Wording("Questions to ask", "median", _time, "Ask shorter questions"),
}
_MOVES = {
    Move.BETTER: "nearer to the band than before",
    Move.WORSE: "further from the band than before",
    Move.STEADY: "no clear change yet",
    Move.UNKNOWN: "",
}
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
    words = _WORDS[trend.id]
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
        so_far = "1 session so far" if count == 1 else f"{count} sessions so far"
        return replace(shown, few=f"{so_far}. A trend needs {SESSIONS_FOR_A_TREND}.")
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
        first_day=_day(trend.points[0].at),
        last_day=_day(trend.points[-1].at),
        move=_MOVES[trend.move],
    )


def table(charts: Sequence[Chart]) -> list[tuple[str, str, str, str]]:
    """Return every point of every chart: measure, day and value, inside or outside, band."""
    return [
        (chart.name, point.words, "inside" if point.is_inside else "outside", chart.source)
        for chart in charts
        for point in chart.points
    ]


def _goal(trend: Trend, today: date, *, can_choose: bool) -> Goal:
    words = _WORDS[trend.id]
    first, last = trend.points[0], trend.points[-1]
    line = (
        f"{words.name}: {_value(first, words)} {_when(first.at, today)},"
        f" {_value(last, words)} {_when(last.at, today)}. "
    )
    line += _standing(trend)
    return Goal(words.goal, line, chart(trend, today), _edge(trend, words), can_choose)


def _standing(trend: Trend) -> str:
    inside = sum(trend.is_inside(point) for point in trend.points)
    if not inside:
        return "It has not reached the band yet; one session inside it is the next step."
    if held(trend):
        return f"It is inside the band now; hold it there for {HOLD_FOR} sessions."
    times = "once" if inside == 1 else f"{inside} times"
    return f"It reached the band {times}; hold it there for {HOLD_FOR} sessions."


def _value(point: Point, words: _Wording) -> str:
    unit = words.unit.partition(",")[0]
    if unit.startswith("%"):
        return f"{words.write(point.value)}%"
    return words.write(point.value) if unit == "median" else f"{words.write(point.value)} {unit}"


def _edge(trend: Trend, words: _Wording) -> str:
    """Word the edge of the band that the values come from."""
    band = trend.band
    if band is None:
        return ""
    above = band.high is not None and trend.points[-1].value > band.high
    edge = band.high if above or band.low is None else band.low
    percent = "%" if words.unit.startswith("%") else ""
    return "" if edge is None else f"{words.write(edge)}{percent}"


def _band_words(trend: Trend, words: _Wording) -> str:
    band = trend.band
    if band is None:
        return "shown, not judged"
    if band.words:
        return band.words
    percent = "%" if words.unit.startswith("%") else ""
    seconds = " s" if words.unit == "s" else ""
    low = "" if band.low is None else _edge_text(band.low, words)
    high = "" if band.high is None else _edge_text(band.high, words)
    if low and high:
        return f"{between(low, high)}{percent}{seconds}"
    return f"up to {high}{percent}{seconds}" if high else f"from {low}{percent}{seconds}"


def _edge_text(value: float, words: _Wording) -> str:
    return words.write(value) if words.write is _time else f"{value:g}"


def _point_words(point: Point, trend: Trend, words: _Wording, today: date) -> str:
    where = "" if trend.is_inside(point) else ", outside the band"
    answers = "1 answer" if point.answers == 1 else f"{point.answers} answers"
    return f"{_when(point.at, today)}: {_value(point, words)}, {answers}{where}"


def _when(moment: datetime, today: date) -> str:
    days = (today - moment.date()).days
    if days in {0, 1}:
        return ("today", "yesterday")[days]
    return f"on {_day(moment)}"


def _day(moment: datetime) -> str:
    return f"{moment.day} {moment:%b}"


def _changed(before: str, after: str) -> bool:
    return bool(before and after) and before.partition(":")[0] != after.partition(":")[0]
