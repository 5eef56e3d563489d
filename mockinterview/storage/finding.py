# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding sessions in the index: by words, filters and order, a page at a time.

Only narrow rows are looked through; what a list shows is read for the sessions of the page alone,
so ten thousand sessions are listed as fast as ten.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from mockinterview.domain.finding import Choices, Found, Member, Order, SessionQuery, TagCount
from mockinterview.domain.session import SAMPLE_PREFIX, SessionPlan, SessionSummary
from mockinterview.storage.database import Database, Value
from mockinterview.storage.rows import decoded, utc_ms
from mockinterview.storage.search import context_of, like_pattern, match_expression

_ORDERS = {
    Order.NEWEST: "started_utc_ms DESC, id DESC",
    Order.OLDEST: "started_utc_ms, id",
    Order.LONGEST: "duration_ms DESC, started_utc_ms DESC, id DESC",
    Order.BEST_RATED: "(SELECT max(rating) FROM take_line WHERE session_id = session.id)"
    " DESC NULLS LAST, started_utc_ms DESC, id DESC",
    Order.NAME: "title COLLATE NOCASE, started_utc_ms DESC, id DESC",
}
#: SQLite takes -1 for no limit.
NO_LIMIT = -1


@dataclass(frozen=True)
class _Condition:
    """A piece of SQL that is true or not, and the values of its question marks."""

    sql: str
    values: tuple[Value, ...] = ()


class Finding:
    """Looks through the index and changes nothing."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def find(self, query: SessionQuery, first: int = 0, most: int | None = None) -> Found:
        """Return the sessions that ``query`` wants, from the place ``first`` on.

        Args:
            query: What is wanted.
            first: How many to leave out.
            most: How many to read; all if None.
        """
        ids, count, sound_bytes = self._wanted(query, first, NO_LIMIT if most is None else most)
        shown = self._summaries(ids)
        if query.text.strip():
            hits = self._hits(query, ids)
            around = {one: context_of(query.text, texts) for one, texts in hits.items()}
            shown = [replace(one, hit=around.get(one.id, "")) for one in shown]
        return Found(count, sound_bytes, first, tuple(shown))

    def count(self) -> int:
        """Return how many sessions have a take."""
        row = self._db.one("SELECT count(*) FROM session WHERE summary IS NOT NULL")
        return int(str(row[0])) if row else 0

    def own_count(self) -> int:
        """Return how many of them are the person's own: those that came with the app are not."""
        row = self._db.one(
            "SELECT count(*) FROM session WHERE summary IS NOT NULL AND id NOT GLOB ?",
            (f"{SAMPLE_PREFIX}*",),
        )
        return int(str(row[0])) if row else 0

    def choices(self) -> Choices:
        """Return what sessions can be told apart by, by name."""
        members = self._db.execute(
            "SELECT asked_by, max(session_id) FROM take_line GROUP BY asked_by"
        )
        named = [Member(str(one), self._name_of(str(one), session)) for one, session in members]
        tags = self._db.execute("SELECT tag, count(*) FROM session_tag GROUP BY tag")
        counted = [TagCount(str(tag), int(str(sessions))) for tag, sessions in tags]
        return Choices(
            tuple(sorted(named, key=lambda one: one.name.casefold())),
            tuple(sorted(counted, key=lambda one: one.tag.casefold())),
        )

    def with_tag(self, tag: str) -> tuple[str, ...]:
        """Return the sessions that have a tag, also those without a take."""
        rows = self._db.execute("SELECT session_id FROM session_tag WHERE tag = ?", (tag,))
        return tuple(str(row[0]) for row in rows)

    def _wanted(self, query: SessionQuery, first: int, most: int) -> tuple[list[str], int, int]:
        """Return the sessions of one page, how many there are in all, and the bytes of these."""
        condition = _all_of(_conditions(query))
        # The partial index has every column that is needed, and holds no empty session.
        wanted = f"FROM session INDEXED BY session_listed WHERE {condition.sql}"
        in_order = f"{wanted} ORDER BY {_ORDERS[query.order]}"
        total = self._db.one(
            f"SELECT count(*), coalesce(sum(sound_bytes), 0) {wanted}", condition.values
        )
        page = self._db.execute(
            f"SELECT id {in_order} LIMIT ? OFFSET ?", (*condition.values, most, first)
        )
        count, sound_bytes = total or (0, 0)
        return [str(row[0]) for row in page], int(str(count)), int(str(sound_bytes))

    def _name_of(self, member: str, session_id: Value) -> str:
        row = self._db.one("SELECT plan FROM session WHERE id = ?", (session_id,))
        return member if row is None else decoded(self._db, row[0], SessionPlan).name_of(member)

    def _summaries(self, ids: Sequence[str]) -> list[SessionSummary]:
        rows = self._db.execute(
            "SELECT id, summary FROM session WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(ids),),
        )
        found = {str(row[0]): decoded(self._db, row[1], SessionSummary) for row in rows}
        return [found[session_id] for session_id in ids]

    def _hits(self, query: SessionQuery, ids: Sequence[str]) -> dict[str, list[str]]:
        """Return the texts of the newest answer with the words, for each session that has one."""
        expression = match_expression(query.text)
        keys = self._db.one(
            "SELECT min(take_key), max(take_key) FROM take_line"
            " WHERE session_id IN (SELECT value FROM json_each(?))",
            (json.dumps(ids),),
        )
        if not expression or keys is None:
            return {}
        line = _all_of(_line_conditions(query))
        rows = self._db.execute(
            "SELECT session_id, transcript, question, note FROM take_text JOIN ("  # noqa: S608 - pieces of our own, all values bound
            "  SELECT session_id, max(take_key) AS newest"
            "  FROM take_text CROSS JOIN take_line ON take_key = take_text.rowid"
            "  WHERE take_text MATCH ? AND take_text.rowid BETWEEN ? AND ?"
            f"   AND session_id IN (SELECT value FROM json_each(?)) AND {line.sql}"
            "  GROUP BY session_id"
            ") ON take_text.rowid = newest",
            (expression, *keys, json.dumps(ids), *line.values),
        )
        return {str(row[0]): [str(text) for text in row[1:]] for row in rows}


def _conditions(query: SessionQuery) -> list[_Condition]:
    found = [_Condition("summary IS NOT NULL")]
    if query.mode is not None:
        found.append(_Condition("mode = ?", (query.mode.value,)))
    if query.since is not None:
        found.append(_Condition("started_utc_ms >= ?", (utc_ms(query.since),)))
    if query.before is not None:
        found.append(_Condition("started_utc_ms < ?", (utc_ms(query.before),)))
    if query.tag:
        tagged = "id IN (SELECT session_id FROM session_tag WHERE tag = ?)"
        found.append(_Condition(tagged, (query.tag,)))
    lines = _line_conditions(query)
    having = _Condition("TRUE")
    if lines:
        line = _all_of(lines)
        having = _Condition(
            f"id IN (SELECT session_id FROM take_line WHERE {line.sql})",  # noqa: S608 - pieces of our own, all values bound
            line.values,
        )
    if query.text.strip():
        found.append(_with_words(query, _all_of(lines), having))
    elif lines:
        found.append(having)
    return found


def _with_words(query: SessionQuery, line: _Condition, having: _Condition) -> _Condition:
    """Return what is true of sessions with the words in an answer that fits, or in the title."""
    named = (
        "(title LIKE ? ESCAPE '\\' OR id IN"
        " (SELECT session_id FROM session_tag WHERE tag LIKE ? ESCAPE '\\'))"
    )
    titled = f"{named} AND {having.sql}"
    pattern = like_pattern(query.text)
    values: tuple[Value, ...] = (pattern, pattern, *having.values)
    expression = match_expression(query.text)
    if not expression:
        return _Condition(f"({titled})", values)
    said = (
        # The words first: by the filter first, it took a hundred times as long.
        "id IN (SELECT session_id FROM take_text"  # noqa: S608 - pieces of our own, all values bound
        " CROSS JOIN take_line ON take_key = take_text.rowid"
        f" WHERE take_text MATCH ? AND {line.sql})"
    )
    return _Condition(f"({said} OR {titled})", (expression, *line.values, *values))


def _line_conditions(query: SessionQuery) -> list[_Condition]:
    """Return what must hold of one answer."""
    found = []
    if query.kind is not None:
        found.append(_Condition("kind = ?", (query.kind.value,)))
    if query.member:
        found.append(_Condition("asked_by = ?", (query.member,)))
    if query.least_rating is not None:
        found.append(_Condition("rating >= ?", (query.least_rating,)))
    return found


def _all_of(conditions: Sequence[_Condition]) -> _Condition:
    sql = " AND ".join(one.sql for one in conditions) or "TRUE"
    return _Condition(sql, tuple(value for one in conditions for value in one.values))
