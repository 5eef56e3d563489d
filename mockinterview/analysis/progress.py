# SPDX-License-Identifier: GPL-3.0-or-later
"""What moves over the weeks: one value a session and measure, and whether there are enough to say.

How a session's value comes from its answers says ``domain.progress``. Whether something has moved
is judged against the person's own spread from session to session, never against other people.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from statistics import fmean, median

from mockinterview.analysis.bands import Bands, MeasureBand
from mockinterview.domain.progress import Followed, SessionFigures
from mockinterview.domain.question import QuestionKind

#: Two points make a line but no trend (our guess, said on the page).
SESSIONS_FOR_A_TREND = 3
#: A move counts when it is larger than this many times the usual step from one session to the
#: next. Our guess: at 1 it is at least as large as what changes by chance.
USUAL_STEPS = 1.0
LAST_FEW = 10
#: A chart is some 200 pixels wide and the sign of a session 6: nearer than 3 pixels apart, nobody
#: tells two signs from each other.
MOST_POINTS = 60
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
    """Where a trend has its values from; ``per`` of them make one of the unit that is shown."""

    id: TrendId
    of: Followed
    per: float = 1.0
    ask: bool = False


_MS_PER_SECOND = 1000.0
_MEASURES = (
    _Measure(TrendId.PACE, Followed.PACE_WPM),
    _Measure(TrendId.FILLERS, Followed.FILLERS_PER_MINUTE),
    _Measure(TrendId.LENGTH, Followed.LENGTH_MS, _MS_PER_SECOND),
    _Measure(TrendId.LONG_PAUSES, Followed.LONG_PAUSES),
    _Measure(TrendId.ACTION, Followed.ACTION),
    _Measure(TrendId.SITUATION_TASK, Followed.SITUATION_TASK),
    _Measure(TrendId.QUANTIFIED, Followed.QUANTIFIED),
    _Measure(TrendId.START, Followed.START_MS, _MS_PER_SECOND),
    _Measure(TrendId.ASK_LENGTH, Followed.LENGTH_MS, _MS_PER_SECOND, ask=True),
)


def trends(
    sessions: Iterable[SessionFigures],
    bands: Bands,
    now: datetime,
    period: Period = Period.LAST_FEW,
    kind: QuestionKind | None = QuestionKind.BEHAVIORAL,
) -> tuple[Trend, ...]:
    """Return every measure over the sessions.

    Args:
        sessions: What they come to, oldest first; other kinds than those that are wanted are
            left out.
        bands: The bands of the person's profile.
        now: Where the period ends.
        period: How far back to look.
        kind: Answers to questions of this kind alone; None takes all but the person's own
            questions, which have a chart of their own.
    """
    by_kind: dict[QuestionKind | None, list[SessionFigures]] = {}
    for session in sessions:
        by_kind.setdefault(session.kind, []).append(session)
    made = []
    for measure in _MEASURES:
        of_kind = QuestionKind.ASK if measure.ask else kind
        at = int(measure.of)
        wanted = [one for one in by_kind.get(of_kind, ()) if one.values[at] is not None]
        points = _points(measure, _within(wanted, period, now), period)
        made.append(Trend(measure.id, points, _band(measure.id, bands, of_kind)))
    return tuple(made)


def _within(
    sessions: Sequence[SessionFigures], period: Period, now: datetime
) -> Sequence[SessionFigures]:
    match period:
        case Period.LAST_FEW:
            return sessions[-LAST_FEW:]
        case Period.THREE_MONTHS:
            return [session for session in sessions if now - session.started_at <= THREE_MONTHS]
        case Period.ALL:
            return sessions


def _points(
    measure: _Measure, sessions: Sequence[SessionFigures], period: Period
) -> tuple[Point, ...]:
    """Return the points of a chart.

    Of all sessions, neighbours are put together where there are more than a chart can show: the
    value is their median; the rest is of the last of them.
    """
    size = 1 if period is not Period.ALL else max(1, -(-len(sessions) // MOST_POINTS))
    groups = (sessions[at : at + size] for at in range(0, len(sessions), size))
    return tuple(_point(int(measure.of), measure.per, group) for group in groups)


def _point(at: int, per: float, group: Sequence[SessionFigures]) -> Point:
    last = group[-1]
    values = [value for one in group if (value := one.values[at]) is not None]
    answers = sum(one.answers[at] for one in group)
    return Point(last.session_id, last.started_at, median(values) / per, answers, last.engine)


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
