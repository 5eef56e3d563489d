# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures that are followed over the weeks, kept small beside the whole measures.

Each measured answer has a row, and each session one for every kind of question in it: what its
answers come to. The rows of a session are made anew with each change of an answer, in the same
transaction, so Progress reads what it shows and sums up nothing.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, cast

from mockinterview.domain.progress import AnswerFigures, Followed, SessionFigures, sum_up
from mockinterview.domain.question import QuestionKind
from mockinterview.domain.session import Take
from mockinterview.domain.summary import SAMPLE_PREFIX
from mockinterview.storage.database import DamagedLibraryError, Database, Value, damaged_sentence
from mockinterview.storage.finding import NO_LIMIT
from mockinterview.storage.rows import utc_ms

#: The columns of ``take_figures`` after its key, in order.
_COLUMNS = (
    *("kind", "engine", "duration_ms", "is_story", "quantified", "pace_wpm"),
    *("fillers_per_minute", "long_pauses", "start_ms", "situation_task", "action"),
)
_VALUES = tuple(followed.name.lower() for followed in Followed)
#: The columns of ``session_figures``, in order.
_SUMS = (
    *("kind", "started_utc_ms", "session_id", "started_at", "engine"),
    *_VALUES,
    *(f"{value}_answers" for value in _VALUES),
)
_FIRST_VALUE = _SUMS.index(_VALUES[0])
_FIRST_COUNT = _FIRST_VALUE + len(_VALUES)
_KINDS = {kind.value: kind for kind in QuestionKind}
#: As which all kinds but the person's own questions stand in the table.
_ALL_KINDS = ""
#: Pace, fillers, long pauses, start, situation and task, action.
_Figures = tuple[float | None, float | None, int | None, int | None, float | None, float | None]


class FiguresReader:
    """Reads the figures of sessions; changes nothing."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def read(
        self,
        kind: QuestionKind | None,
        since: datetime | None,
        at_most: int | None,
        *,
        samples: bool,
    ) -> tuple[SessionFigures, ...]:
        """Return the figures of sessions with a measured answer, oldest session first.

        Args:
            kind: Of answers to questions of this kind; None for all but the person's own questions.
            since: Only of sessions that began then or later.
            at_most: Only of so many, the latest.
            samples: Of the sessions that came with the app, in place of the person's own.
        """
        rows = self._db.execute(
            f"SELECT {', '.join(_SUMS)} FROM session_figures"  # noqa: S608 - our own columns
            " WHERE kind = ? AND started_utc_ms >= ? AND (session_id GLOB ?) = ?"
            " ORDER BY started_utc_ms DESC, session_id DESC LIMIT ?",
            (
                _ALL_KINDS if kind is None else kind.value,
                0 if since is None else utc_ms(since),
                f"{SAMPLE_PREFIX}*",
                samples,
                NO_LIMIT if at_most is None else at_most,
            ),
        )
        # The columns are strict, so SQLite has looked at the types already.
        typed = cast("list[tuple[Any, ...]]", rows)
        return tuple(
            SessionFigures(
                row[2],
                datetime.fromisoformat(row[3]),
                kind,
                row[4],
                row[_FIRST_VALUE:_FIRST_COUNT],
                row[_FIRST_COUNT:],
            )
            for row in reversed(typed)
        )

    def sessions(self, *, samples: bool) -> int:
        """Return how many sessions have a measured answer."""
        row = self._db.one(
            "SELECT count(*) FROM session_figures WHERE kind = ? AND (session_id GLOB ?) = ?",
            (_ALL_KINDS, f"{SAMPLE_PREFIX}*", samples),
        )
        return int(str(row[0])) if row else 0


def put_figures(database: Database, key: Value, take: Take) -> None:
    """Write the row of an answer; ``sum_up_session`` is to follow."""
    database.execute("DELETE FROM take_figures WHERE take_key = ?", (key,))
    row = row_of(take)
    if row is not None:
        places = ", ".join("?" * (len(_COLUMNS) + 1))
        database.execute(
            f"INSERT INTO take_figures VALUES ({places})",  # noqa: S608 - question marks alone
            (key, *row),
        )


def sum_up_session(database: Database, session_id: str) -> None:
    """Write the rows of a session anew, from those of its answers."""
    database.execute("DELETE FROM session_figures WHERE session_id = ?", (session_id,))
    _put_sums(database, _answers(database, session_id))


def sum_up_all(database: Database) -> None:
    """Write the rows of every session anew."""
    database.execute("DELETE FROM session_figures")
    _put_sums(database, _answers(database))


def sessions_at_odds(database: Database) -> tuple[str, ...]:
    """Return the sessions whose rows are not what their answers come to."""
    kept = set(database.execute(f"SELECT {', '.join(_SUMS)} FROM session_figures"))  # noqa: S608 - our own columns
    wanted = {_sum_row(one) for one in sum_up(_answers(database))}
    return tuple(sorted({str(row[2]) for row in kept ^ wanted}))


def row_of(take: Take) -> tuple[Value, ...] | None:
    """Return the columns of a take; None where it was not measured, or nothing is to be followed.

    The answer to a follow-up is a piece of another answer: its length and its parts say nothing.
    """
    measures = take.measures
    if measures is None or take.question.is_follow_up:
        return None
    pacing, star = measures.pacing, measures.star
    long_pauses = None
    if pacing is not None:
        long_pauses = sum(pause.is_hesitation for pause in pacing.pauses)
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
        None if share is None else 100 * share.opening,
        None if share is None else 100 * share.A,
    )


def _put_sums(database: Database, answers: Iterable[AnswerFigures]) -> None:
    places = ", ".join("?" * len(_SUMS))
    for one in sum_up(answers):
        database.execute(
            f"INSERT INTO session_figures VALUES ({places})",  # noqa: S608 - question marks alone
            _sum_row(one),
        )


def _sum_row(figures: SessionFigures) -> tuple[Value, ...]:
    return (
        _ALL_KINDS if figures.kind is None else figures.kind.value,
        utc_ms(figures.started_at),
        figures.session_id,
        figures.started_at.isoformat(),
        figures.engine,
        *figures.values,
        *figures.answers,
    )


def _answers(database: Database, session_id: str | None = None) -> tuple[AnswerFigures, ...]:
    """Return the figures of all measured answers, or of those of one session."""
    columns = ", ".join(f"take_figures.{column}" for column in _COLUMNS)
    one = "" if session_id is None else " WHERE take_line.session_id = ?"
    rows = database.execute(
        "SELECT take_line.session_id, session.started_at, take_line.position, take_line.number,"  # noqa: S608 - our own columns
        f" {columns} FROM take_line"
        " JOIN take_figures ON take_figures.take_key = take_line.take_key"
        f" JOIN session ON session.id = take_line.session_id{one}",
        () if session_id is None else (session_id,),
    )
    try:
        return tuple(_answer(row) for row in rows)
    except (KeyError, ValueError) as error:
        raise DamagedLibraryError(damaged_sentence(database.path)) from error


def _answer(row: tuple[Value, ...]) -> AnswerFigures:
    session_id, started_at, position, number, kind, engine, duration_ms, is_story, *rest = row
    quantified, *values = rest
    # The columns are strict, so SQLite has looked at the types already.
    figures = cast("_Figures", tuple(values))
    return AnswerFigures(
        str(session_id),
        datetime.fromisoformat(str(started_at)),
        cast("int", position),
        cast("int", number),
        _KINDS[str(kind)],
        str(engine),
        cast("int", duration_ms),
        None if is_story is None else bool(is_story),
        None if quantified is None else bool(quantified),
        *figures,
    )
