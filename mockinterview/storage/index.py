# SPDX-License-Identifier: GPL-3.0-or-later
"""Which sessions and takes there are: the rows of sessions, and what is asked of both."""

import contextlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from mockinterview.domain.measures import Measures
from mockinterview.domain.session import (
    SAMPLE_PREFIX,
    Session,
    SessionPlan,
    SessionSummary,
    Take,
    TakeState,
)
from mockinterview.domain.tags import in_order
from mockinterview.errors import StorageError
from mockinterview.storage.chores import Chore, is_done, is_due
from mockinterview.storage.codec import encode
from mockinterview.storage.database import Database
from mockinterview.storage.figures import sum_up_all, sum_up_session
from mockinterview.storage.finding import NO_LIMIT
from mockinterview.storage.lines import put_tags
from mockinterview.storage.odd_rows import odd_takes, remove_foreign_rows
from mockinterview.storage.rows import as_bytes, decoded, utc_ms
from mockinterview.storage.summary import Digest, summarise
from mockinterview.storage.take_rows import SELECT_TAKE, TakeRows

#: So many takes are looked at for those of a kind; a person records a dozen a day. Our guess.
LOOKED_AT = 200
_EARLIER = """
    SELECT take.take, take_result.measures
    FROM take
        JOIN session ON session.id = take.session_id
        JOIN take_result ON take_result.take_key = take.key
        JOIN (SELECT id, started_utc_ms AS at FROM session WHERE id = ?1) AS this
    WHERE take_result.measures IS NOT NULL
        AND (session.id GLOB 'sample-*') = (this.id GLOB 'sample-*')
        AND (
            session.started_utc_ms < this.at
            OR session.id = this.id AND (take.position, take.number) < (?2, ?3)
        )
    ORDER BY session.started_utc_ms DESC, take.position DESC, take.number DESC
    LIMIT ?4
"""
#: A question that was typed in, or changed since, can share its id with another: its words decide.
_ELSEWHERE = f"""
    {SELECT_TAKE} JOIN take_line ON take_line.take_key = take.key
    WHERE take_line.question_id = ?1 AND take.state = ?3
        AND (take.session_id, take.position) != (?2, ?6)
        AND CAST(take.take AS TEXT) ->> '$.question.text' = ?4
        AND (take.session_id GLOB 'sample-*') = (?2 GLOB 'sample-*')
    ORDER BY take_line.started_utc_ms DESC, take.position DESC, take.number DESC
    LIMIT ?5
"""


class Index:
    """Sessions and takes in the database. An unknown id is our bug: ``KeyError``."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._takes = TakeRows(database)

    def add_session(self, session: Session, folder: str) -> None:
        """Add a session, and the takes it carries, whole or not at all."""
        with self._db.transaction():
            self._db.execute(
                "INSERT INTO session (id, started_at, started_utc_ms, title, mode, folder, plan)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    session.id,
                    session.started_at.isoformat(),
                    utc_ms(session.started_at),
                    session.title,
                    session.plan.mode,
                    folder,
                    encode(session.plan),
                ),
            )
            for take in session.takes:
                self._takes.put(take)
            put_tags(self._db, session.id, session.tags)
            self._refresh(session.id)

    def put_take(self, take: Take) -> None:
        """Add a take, or replace it, whole or not at all."""
        with self._db.transaction():
            self._takes.put(take)
            self._refresh(take.session_id)

    def rename(self, session_id: str, title: str) -> None:
        """Give a session another title."""
        with self._db.transaction():
            self._db.execute("UPDATE session SET title = ? WHERE id = ?", (title, session_id))
            self._refresh_summary(session_id)

    def set_plan(self, session_id: str, plan: SessionPlan) -> None:
        """Give a session another plan."""
        with self._db.transaction():
            self._db.execute("UPDATE session SET plan = ? WHERE id = ?", (encode(plan), session_id))
            self._refresh_summary(session_id)

    def set_tags(self, session_id: str, tags: Sequence[str]) -> None:
        """Give a session other tags."""
        with self._db.transaction():
            put_tags(self._db, session_id, tags)
            self._refresh_summary(session_id)

    def take(self, take_id: str) -> Take:
        """Return one take with all that was heard and measured."""
        row = self._db.one(f"{SELECT_TAKE} WHERE take.id = ?", (take_id,))
        if row is None:
            raise KeyError(take_id)
        return self._takes.take_of(row)

    def session(self, session_id: str) -> Session:
        """Return one session with its takes in order."""
        rows = self._db.execute(
            f"{SELECT_TAKE} WHERE take.session_id = ? ORDER BY take.position, take.number",
            (session_id,),
        )
        return replace(
            self._bare_session(session_id), takes=tuple(self._takes.take_of(row) for row in rows)
        )

    def titles(self, session_ids: Iterable[str]) -> dict[str, str]:
        """Return what sessions are called, by their id; those that are gone are left out."""
        rows = self._db.execute(
            "SELECT id, title FROM session WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(session_ids)),),
        )
        return {str(session_id): str(title) for session_id, title in rows}

    def folder(self, session_id: str) -> str:
        """Return where the session's files are, relative to the takes folder."""
        row = self._db.one("SELECT folder FROM session WHERE id = ?", (session_id,))
        if row is None:
            raise KeyError(session_id)
        return str(row[0])

    def started_at(self, session_id: str) -> datetime:
        """Return when a session began, also of one whose other columns are damaged."""
        row = self._db.one("SELECT started_at FROM session WHERE id = ?", (session_id,))
        if row is None:
            raise KeyError(session_id)
        return datetime.fromisoformat(str(row[0]))

    def session_ids(self) -> tuple[str, ...]:
        """Return all sessions, also those without a take, by name, which begins with the day."""
        rows = self._db.execute("SELECT id FROM session ORDER BY id DESC")
        return tuple(str(row[0]) for row in rows)

    def empty_session_ids(self) -> tuple[str, ...]:
        """Return the sessions in which nothing was recorded."""
        rows = self._db.execute("SELECT id FROM session WHERE summary IS NULL")
        return tuple(str(row[0]) for row in rows)

    def summaries(self, at_most: int | None = None) -> list[SessionSummary]:
        """Return what a list shows of the latest sessions with a take, newest first."""
        rows = self._db.execute(
            "SELECT summary FROM session WHERE summary IS NOT NULL"
            " ORDER BY started_utc_ms DESC, id DESC LIMIT ?",
            (NO_LIMIT if at_most is None else at_most,),
        )
        return decoded(
            self._db,
            b"[" + b",".join(as_bytes(row[0]) for row in rows) + b"]",
            list[SessionSummary],
        )

    def next_number(self, session_id: str, position: int) -> int:
        """Return the number that the next take of a question gets."""
        row = self._db.one(
            "SELECT coalesce(max(number), 0) + 1 FROM take WHERE session_id = ? AND position = ?",
            (session_id, position),
        )
        assert row is not None, "an aggregate always gives a row"  # noqa: S101 - for the type
        return int(str(row[0]))

    def unfinished(self) -> tuple[Take, ...]:
        """Return the takes that were recorded, or are being recorded, but not measured."""
        rows = self._db.execute(
            f"{SELECT_TAKE} WHERE take.state IN (?, ?) ORDER BY take.key",
            (TakeState.RECORDING, TakeState.RECORDED),
        )
        return tuple(self._takes.take_of(row) for row in rows)

    def heard(self, at_most: int) -> tuple[Take, ...]:
        """Return the takes in which words were heard, newest first; no samples."""
        rows = self._db.execute(
            f"{SELECT_TAKE} WHERE take_result.hearing IS NOT NULL AND take.session_id NOT GLOB ?"
            " ORDER BY take.key DESC LIMIT ?",
            (f"{SAMPLE_PREFIX}*", at_most),
        )
        return tuple(self._takes.take_of(row) for row in rows)

    def earlier(self, take: Take, most: int) -> tuple[Take, ...]:
        """Return the latest measured takes before one, to questions of its kind, oldest first."""
        rows = self._db.execute(_EARLIER, (take.session_id, take.position, take.number, LOOKED_AT))
        found: list[Take] = []
        for bare, measures in rows:
            other = decoded(self._db, bare, Take)
            if other.question.kind is take.question.kind and len(found) < most:
                found.append(replace(other, measures=decoded(self._db, measures, Measures)))
        return tuple(reversed(found))

    def elsewhere(self, take: Take, most: int) -> tuple[Take, ...]:
        """Return the latest measured takes of its question at other places, oldest first."""
        if take.question.is_follow_up:
            return ()
        rows = self._db.execute(
            _ELSEWHERE,
            (
                take.question.id,
                take.session_id,
                TakeState.MEASURED,
                take.question.text,
                most,
                take.position,
            ),
        )
        return tuple(reversed([self._takes.take_of(row) for row in rows]))

    def remove_session(self, session_id: str, *, forget: bool = True) -> None:
        """Remove a session, its takes and their text; an unknown one is fine.

        Args:
            session_id: Which.
            forget: See to it that no word of it stays in the file.
        """
        with self._db.transaction():
            self._db.execute(
                "DELETE FROM take_text WHERE rowid IN (SELECT key FROM take WHERE session_id = ?)",
                (session_id,),
            )
            self._db.execute("DELETE FROM session WHERE id = ?", (session_id,))
            if forget:
                self._forget_words()
        if forget:
            self._db.forget_deleted()

    def remove_take(self, take: Take) -> None:
        """Remove one take and its text."""
        with self._db.transaction():
            self._db.execute(
                "DELETE FROM take_text WHERE rowid = (SELECT key FROM take WHERE id = ?)",
                (take.id,),
            )
            self._db.execute("DELETE FROM take WHERE id = ?", (take.id,))
            if (
                take.hearing or take.note or take.bookmarks
            ):  # else nothing of the person's is in there
                self._forget_words()
            self._refresh(take.session_id)
        self._db.forget_deleted()

    def mend(self) -> None:
        """Let the rows of each take fit each other; what cannot be read is left for the files."""
        remove_foreign_rows(self._db)
        for take_id in odd_takes(self._db):
            with contextlib.suppress(StorageError):
                self.put_take(self.take(take_id))
        self._sum_up()

    def bring_up_to_date(self) -> None:
        """Make what a library of an earlier version has not had; nothing else takes any time."""
        if is_due(self._db, Chore.SUM_UP):
            self._sum_up()

    def _sum_up(self) -> None:
        with self._db.transaction():
            sum_up_all(self._db)
            is_done(self._db, Chore.SUM_UP)

    def _forget_words(self) -> None:
        """Rewrite the word index: without this, deleted words stay in its older segments.

        It takes a second for 3,000 sessions.
        """
        self._db.execute("INSERT INTO take_text (take_text) VALUES ('optimize')")

    def _refresh(self, session_id: str) -> None:
        """Write anew what is kept of a session as a whole, after its takes have changed."""
        self._refresh_summary(session_id)
        sum_up_session(self._db, session_id)

    def _refresh_summary(self, session_id: str) -> None:
        rows = self._db.execute(
            "SELECT digest FROM take WHERE session_id = ? ORDER BY position, number", (session_id,)
        )
        digests = [decoded(self._db, row[0], Digest) for row in rows]
        total = self._db.one(
            "SELECT sum(sound_bytes) FROM take_line WHERE session_id = ?", (session_id,)
        )
        summary = None
        if digests and total is not None:
            summary = summarise(self._bare_session(session_id), digests, int(str(total[0])))
        self._db.execute(
            "UPDATE session SET summary = ?, duration_ms = ?, sound_bytes = ? WHERE id = ?",
            (
                None if summary is None else encode(summary),
                0 if summary is None else summary.duration_ms,
                0 if summary is None else summary.sound_bytes,
                session_id,
            ),
        )

    def _bare_session(self, session_id: str) -> Session:
        row = self._db.one(
            "SELECT started_at, title, plan FROM session WHERE id = ?", (session_id,)
        )
        if row is None:
            raise KeyError(session_id)
        started_at, title, plan = row
        tags = self._db.execute("SELECT tag FROM session_tag WHERE session_id = ?", (session_id,))
        return Session(
            id=session_id,
            started_at=datetime.fromisoformat(str(started_at)),
            plan=decoded(self._db, plan, SessionPlan),
            title=str(title),
            tags=in_order(str(tag[0]) for tag in tags),
        )
