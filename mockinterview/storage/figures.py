# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures that are followed over the weeks, kept small beside the whole measures."""

from datetime import datetime

from mockinterview.domain.measures import LONG_PAUSE_MS, PausePlace
from mockinterview.domain.progress import AnswerFigures
from mockinterview.domain.question import QuestionKind
from mockinterview.domain.session import Take
from mockinterview.storage.database import Value

#: The columns of ``take_figures`` after its key, in order.
COLUMNS = (
    *("kind", "engine", "duration_ms", "is_story", "quantified", "pace_wpm"),
    *("fillers_per_minute", "long_pauses", "start_ms", "situation_task", "action"),
)
ALL = f"""
    SELECT session.id, session.started_at, take.position, take.number,
        {", ".join(f"take_figures.{column}" for column in COLUMNS)}
    FROM take_figures
        JOIN take ON take.key = take_figures.take_key
        JOIN session ON session.id = take.session_id
    ORDER BY session.started_utc_ms, take.position, take.number
"""  # noqa: S608 - the columns are those above


def row_of(take: Take) -> tuple[Value, ...] | None:
    """Return the columns of a take; None where it was not measured."""
    measures = take.measures
    if measures is None:
        return None
    pacing, star = measures.pacing, measures.star
    long_pauses = None
    if pacing is not None:
        long_pauses = sum(
            pause.place is PausePlace.MID and pause.length_ms >= LONG_PAUSE_MS
            for pause in pacing.pauses
        )
    share = star.share
    return (
        take.question.kind.value,
        take.hearing.engine if take.hearing else "",
        take.duration_ms,
        star.is_story,
        star.quantified_result,
        pacing.speech_rate_wpm if pacing else None,
        measures.fillers.per_minute,
        long_pauses,
        pacing.time_to_first_word_ms if pacing else None,
        None if share is None else 100 * (share.S + share.T),
        None if share is None else 100 * share.A,
    )


def figures_of(row: tuple[Value, ...]) -> AnswerFigures:
    """Return the figures of a row of ``ALL``."""
    session_id, started_at, position, number, kind, engine, duration_ms, *rest = row
    is_story, quantified, pace, fillers, long_pauses, start_ms, situation_task, action = rest
    return AnswerFigures(
        str(session_id),
        datetime.fromisoformat(str(started_at)),
        int(str(position)),
        int(str(number)),
        QuestionKind(str(kind)),
        str(engine),
        int(str(duration_ms)),
        _truth(is_story),
        _truth(quantified),
        _number(pace),
        _number(fillers),
        None if long_pauses is None else int(str(long_pauses)),
        None if start_ms is None else int(str(start_ms)),
        _number(situation_task),
        _number(action),
    )


def _truth(value: Value) -> bool | None:
    return None if value is None else bool(value)


def _number(value: Value) -> float | None:
    return value if isinstance(value, float) or value is None else float(str(value))
