# SPDX-License-Identifier: GPL-3.0-or-later
"""What moves over the weeks: one value a session and measure, and whether there are enough to say.

A session's value is the median over its answers, the last take of each question; for results with
a figure it is the share of stories that have one. Whether something has moved is judged against
the person's own spread from session to session, never against other people.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from statistics import fmean, median

from mockinterview.analysis.bands import Bands, MeasureBand
from mockinterview.domain.progress import AnswerFigures
from mockinterview.domain.question import QuestionKind

#: Two points make a line but no trend (our guess, said on the page).
SESSIONS_FOR_A_TREND = 3
#: A move counts when it is larger than this many times the usual step from one session to the
#: next. Our guess: at 1 it is at least as large as what changes by chance.
USUAL_STEPS = 1.0
LAST_FEW = 10
#: A chart is some 200 pixels wide: more points would lie on top of each other.
MOST_POINTS = 200
THREE_MONTHS = timedelta(days=92)


class TrendId(StrEnum):
    """What is followed."""

    PACE = "pace"
    FILLERS = "fillers"
    LENGTH = "length"
    LONG_PAUSES = "long_pauses"
    ACTION = "action"
    SITUATION_TASK = "situation_task"
    QUANTIFIED = "quantified"
    START = "start"
    ASK_LENGTH = "ask_length"


class Period(StrEnum):
    """How far back to look."""

    LAST_FEW = "last"
    THREE_MONTHS = "months"
    ALL = "all"


class Move(StrEnum):
    """What came of it."""

    BETTER = "better"
    WORSE = "worse"
    STEADY = "steady"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class TrendBand:
    """Where a value is left alone; an open side is None.

    ``words`` says it where the edges would not, as of a band that no source gives.
    """

    low: float | None
    high: float | None
    words: str = ""

    def beyond(self, value: float) -> float:
        """Return how far a value is outside, 0 inside."""
        below = 0.0 if self.low is None else max(0.0, self.low - value)
        above = 0.0 if self.high is None else max(0.0, value - self.high)
        return below + above


@dataclass(frozen=True)
class Point:
    """One session. ``engine`` is the recogniser that heard it: another one counts otherwise."""

    session_id: str
    at: datetime
    value: float
    answers: int
    engine: str


@dataclass(frozen=True)
class Trend:
    """One measure over the sessions, oldest first."""

    id: TrendId
    points: tuple[Point, ...]
    band: TrendBand | None

    @property
    def is_enough(self) -> bool:
        """Whether there are enough sessions to speak of a trend."""
        return len(self.points) >= SESSIONS_FOR_A_TREND

    @property
    def last(self) -> Point | None:
        """The latest session."""
        return self.points[-1] if self.points else None

    def is_inside(self, point: Point) -> bool:
        """Whether a session is left alone."""
        return self.band is None or self.band.beyond(point.value) == 0

    @property
    def move(self) -> Move:
        """Whether the latest sessions are nearer to the band than the first ones were.

        The median of the first three against that of the last three (fewer than six sessions
        share some), beside the mean step from one session to the next.
        """
        if not self.is_enough or self.band is None:
            return Move.UNKNOWN
        values = [point.value for point in self.points]
        few = SESSIONS_FOR_A_TREND
        first, last = median(values[:few]), median(values[-few:])
        if len(values) < 2 * few:
            first, last = values[0], values[-1]
        steps = [abs(after - before) for before, after in pairwise(values)]
        if abs(last - first) <= USUAL_STEPS * fmean(steps):
            return Move.STEADY
        before, after = self.band.beyond(first), self.band.beyond(last)
        if before == after:
            return Move.STEADY
        return Move.BETTER if after < before else Move.WORSE


@dataclass(frozen=True)
class _Measure:
    """How a value comes from answers; ``of`` gives None where an answer has none."""

    id: TrendId
    of: Callable[[AnswerFigures], float | None]
    summary: Callable[[Sequence[float]], float] = median
    ask: bool = False


def _quantified(answer: AnswerFigures) -> float | None:
    if not answer.is_story or answer.quantified is None:
        return None
    return 100.0 if answer.quantified else 0.0


def _seconds(value_ms: int | None) -> float | None:
    return None if value_ms is None else value_ms / 1000


_MEASURES = (
    _Measure(TrendId.PACE, lambda answer: answer.pace_wpm),
    _Measure(TrendId.FILLERS, lambda answer: answer.fillers_per_minute),
    _Measure(TrendId.LENGTH, lambda answer: _seconds(answer.duration_ms)),
    _Measure(TrendId.LONG_PAUSES, lambda answer: answer.long_pauses, fmean),
    _Measure(TrendId.ACTION, lambda answer: answer.action if answer.is_story else None),
    _Measure(
        TrendId.SITUATION_TASK,
        lambda answer: answer.situation_task if answer.is_story else None,
    ),
    _Measure(TrendId.QUANTIFIED, _quantified, fmean),
    _Measure(TrendId.START, lambda answer: _seconds(answer.start_ms)),
    _Measure(TrendId.ASK_LENGTH, lambda answer: _seconds(answer.duration_ms), ask=True),
)


def trends(
    answers: Iterable[AnswerFigures],
    bands: Bands,
    now: datetime,
    period: Period = Period.LAST_FEW,
    kind: QuestionKind | None = QuestionKind.BEHAVIORAL,
) -> tuple[Trend, ...]:
    """Return every measure over the sessions.

    Args:
        answers: All measured answers, in any order.
        bands: The bands of the person's profile.
        now: Where the period ends.
        period: How far back to look.
        kind: Answers to questions of this kind alone; None takes all but the person's own
            questions, which have a chart of their own.
    """
    latest: dict[tuple[str, int], AnswerFigures] = {}
    for answer in answers:
        place = (answer.session_id, answer.position)
        if place not in latest or latest[place].number < answer.number:
            latest[place] = answer
    last_takes = sorted(latest.values(), key=lambda answer: (answer.started_at, answer.position))
    made = []
    for measure in _MEASURES:
        of_kind = QuestionKind.ASK if measure.ask else kind
        wanted = [
            answer
            for answer in last_takes
            if (answer.kind is of_kind) or (of_kind is None and answer.kind is not QuestionKind.ASK)
        ]
        points = _within(_points(measure, wanted), period, now)
        made.append(Trend(measure.id, points, _band(measure.id, bands, of_kind)))
    return tuple(made)


def _points(measure: _Measure, answers: Sequence[AnswerFigures]) -> list[Point]:
    sessions: dict[str, tuple[list[AnswerFigures], list[float]]] = {}
    for answer in answers:
        value = measure.of(answer)
        if value is not None:
            group, values = sessions.setdefault(answer.session_id, ([], []))
            group.append(answer)
            values.append(value)
    return [
        Point(
            session_id,
            group[0].started_at,
            float(measure.summary(values)),
            len(values),
            group[-1].engine,
        )
        for session_id, (group, values) in sessions.items()
    ]


def _within(points: Sequence[Point], period: Period, now: datetime) -> tuple[Point, ...]:
    if period is Period.LAST_FEW:
        return tuple(points[-LAST_FEW:])
    if period is Period.THREE_MONTHS:
        return tuple(point for point in points if now - point.at <= THREE_MONTHS)
    return _bundled(points)


def _bundled(points: Sequence[Point]) -> tuple[Point, ...]:
    """Put neighbouring sessions together where there are more than a chart can show.

    The value is their median; the rest is of the last of them.
    """
    size = -(-len(points) // MOST_POINTS)
    if size <= 1:
        return tuple(points)
    groups = [points[at : at + size] for at in range(0, len(points), size)]
    return tuple(
        replace(
            group[-1],
            value=median(point.value for point in group),
            answers=sum(point.answers for point in group),
        )
        for group in groups
    )


def _band(trend: TrendId, bands: Bands, kind: QuestionKind | None) -> TrendBand | None:
    match trend:
        case TrendId.LONG_PAUSES:
            # A profile that does not judge pauses has no band for them.
            if bands.get("long_pause", kind) is None:
                return None
            return TrendBand(None, 1.0, "fewer than 1: our own guess")
        case TrendId.QUANTIFIED:
            return TrendBand(50.0, None, "at least half: our own guess")
        case TrendId.ASK_LENGTH:
            return _as_band(bands.get("length", QuestionKind.ASK))
        case _:
            return _as_band(bands.get(trend.value, kind))


def _as_band(band: MeasureBand | None) -> TrendBand | None:
    return None if band is None else TrendBand(band.low, band.high)


#: What to work on first where several measures are outside: the content before the delivery.
_FIRST = (
    TrendId.SITUATION_TASK,
    TrendId.ACTION,
    TrendId.QUANTIFIED,
    TrendId.LENGTH,
    TrendId.FILLERS,
    TrendId.LONG_PAUSES,
    TrendId.PACE,
    TrendId.START,
    TrendId.ASK_LENGTH,
)


def goals(found: Sequence[Trend]) -> tuple[Trend, ...]:
    """Return what is worth working on, the most useful first.

    That is what lay outside its band in at least two of the last three sessions.
    """
    worth = []
    for trend in found:
        recent = trend.points[-SESSIONS_FOR_A_TREND:]
        outside = sum(not trend.is_inside(point) for point in recent)
        if trend.is_enough and outside >= 2:
            worth.append(trend)
    return tuple(sorted(worth, key=lambda trend: _FIRST.index(trend.id)))


def held(trend: Trend) -> int:
    """Return how many of the latest sessions in a row are inside the band."""
    count = 0
    for point in reversed(trend.points):
        if not trend.is_inside(point):
            break
        count += 1
    return count
