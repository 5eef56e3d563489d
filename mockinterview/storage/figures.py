# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures that are followed over the weeks, kept small beside the whole measures."""

import json
from datetime import datetime
from typing import cast

from mockinterview.domain.progress import AnswerFigures
from mockinterview.domain.question import QuestionKind
from mockinterview.domain.session import Take
from mockinterview.domain.summary import SAMPLE_PREFIX
from mockinterview.storage.database import DamagedLibraryError, Database, Value, damaged_sentence
from mockinterview.storage.rows import utc_ms

#: The columns of ``take_figures`` after its key, in order.
COLUMNS = (
    *("kind", "engine", "duration_ms", "is_story", "quantified", "pace_wpm"),
    *("fillers_per_minute", "long_pauses", "start_ms", "situation_task", "action"),
)
_KINDS = {kind.value: kind for kind in QuestionKind}
#: Pace, fillers, long pauses, start, situation and task, action.
_Figures = tuple[float | None, float | None, int | None, int | None, float | None, float | None]
#: Up to so many sessions are looked up one by one; for more all rows are read. Our guess.
SOME_SESSIONS = 2_000
_COLUMNS = ", ".join(f"take_figures.{column}" for column in COLUMNS)


class FiguresReader:
    """Reads figures, of all answers or of those that are lately enough; changes nothing."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def read(
        self, since: datetime | None = None, sessions_of_each_kind: int | None = None
    ) -> tuple[AnswerFigures, ...]:
        """Return the figures of measured answers, oldest session first.

        Args:
            since: Only of sessions that began then or later.
            sessions_of_each_kind: Only of so many sessions, the latest, for each kind of question.
        """
        started = self._started(since)
        condition = "TRUE"
        values: tuple[Value, ...] = ()
        if sessions_of_each_kind is not None:
            wanted = self._latest(sessions_of_each_kind)
            started = {one: started[one] for one in started if one in wanted}
        if len(started) < SOME_SESSIONS:
            condition = "take_line.session_id IN (SELECT value FROM json_each(?))"
            values = (json.dumps(list(started)),)
        rows = self._db.execute(
            "SELECT take_line.session_id, take_line.position, take_line.number,"  # noqa: S608 - as above
            f" {_COLUMNS}"
            " FROM take_line JOIN take_figures ON take_figures.take_key = take_line.take_key"
            f" WHERE {condition} ORDER BY take_line.position, take_line.number",
            values,
        )
        by_session: dict[str, list[tuple[Value, ...]]] = {one: [] for one in started}
        for row in rows:
            if (of_session := by_session.get(str(row[0]))) is not None:
                of_session.append(row)
        try:
            return tuple(
                _figures_of(row, started[session_id])
                for session_id, of_session in by_session.items()
                for row in of_session
            )
        except (KeyError, ValueError) as error:
            raise DamagedLibraryError(damaged_sentence(self._db.path)) from error

    def sessions(self) -> int:
        """Return how many sessions of the person's own have a measured answer."""
        row = self._db.one(
            "SELECT count(DISTINCT session_id) FROM take_line JOIN take_figures USING (take_key)"
            " WHERE NOT session_id GLOB ?",
            (f"{SAMPLE_PREFIX}*",),
        )
        return int(str(row[0])) if row else 0

    def _started(self, since: datetime | None) -> dict[str, datetime]:
        """Return when each session began, oldest first."""
        rows = self._db.execute(
            "SELECT id, started_at FROM session INDEXED BY session_listed"
            " WHERE summary IS NOT NULL AND started_utc_ms >= ? ORDER BY started_utc_ms, id",
            (0 if since is None else utc_ms(since),),
        )
        return {str(one): datetime.fromisoformat(str(at)) for one, at in rows}

    def _latest(self, sessions: int) -> set[str]:
        found: set[str] = set()
        for kind in QuestionKind:
            rows = self._db.execute(
                "SELECT session_id FROM take_line"
                " WHERE kind = ? AND take_key IN (SELECT take_key FROM take_figures)"
                " GROUP BY started_utc_ms, session_id"
                " ORDER BY started_utc_ms DESC, session_id DESC LIMIT ?",
                (kind.value, sessions),
            )
            found |= {str(row[0]) for row in rows}
        return found


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
        None if share is None else 100 * (share.S + share.T),
        None if share is None else 100 * share.A,
    )


def _figures_of(row: tuple[Value, ...], started_at: datetime) -> AnswerFigures:
    session_id, position, number, kind, engine, duration_ms, is_story, quantified, *rest = row
    # The columns are strict, so SQLite has looked at the types already.
    figures = cast("_Figures", tuple(rest))
    return AnswerFigures(
        str(session_id),
        started_at,
        cast("int", position),
        cast("int", number),
        _KINDS[str(kind)],
        str(engine),
        cast("int", duration_ms),
        None if is_story is None else bool(is_story),
        None if quantified is None else bool(quantified),
        *figures,
    )
