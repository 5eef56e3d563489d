# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows that do not fit each other: what is kept of a take in several tables must be the same."""

from collections.abc import Iterator

from mockinterview.storage.database import Database
from mockinterview.storage.figures import sessions_at_odds

#: For each way in which rows can be at odds: whose they are, in words, and the keys of such rows.
_ODD = {
    "Words of a recording that is not there are still in the search": (
        "SELECT rowid FROM take_text WHERE rowid NOT IN (SELECT key FROM take)"
    ),
    "The words of a recording are missing in the search": (
        "SELECT key FROM take WHERE key NOT IN (SELECT rowid FROM take_text)"
    ),
    "What a list shows of a recording is missing or differs": (
        "SELECT key FROM take LEFT JOIN take_line ON take_line.take_key = take.key"
        " WHERE take_line.session_id IS NOT take.session_id"
        " OR take_line.position IS NOT take.position OR take_line.number IS NOT take.number"
    ),
    "How far a recording has come is told in two ways": (
        "SELECT key FROM take WHERE json_valid(CAST(take AS TEXT))"
        " AND state IS NOT CAST(take AS TEXT) ->> '$.state'"
    ),
}
#: A row that says that it is another recording than the one whose place it has.
_FOREIGN = (
    "SELECT id FROM take WHERE NOT json_valid(CAST(take AS TEXT))"
    " OR id IS NOT CAST(take AS TEXT) ->> '$.id'"
    " OR session_id IS NOT CAST(take AS TEXT) ->> '$.session_id'"
    " OR position IS NOT CAST(take AS TEXT) ->> '$.position'"
    " OR number IS NOT CAST(take AS TEXT) ->> '$.number'"
)


def odd_rows(database: Database) -> Iterator[str]:
    """Yield what is at odds, in words."""
    for words, query in _ODD.items():
        count = len(database.execute(query))
        if count:
            yield f"{words}: {count} row{'' if count == 1 else 's'}."
    count = len(sessions_at_odds(database))
    if count:
        sessions = "1 session" if count == 1 else f"{count} sessions"
        yield f"What Progress shows of {sessions} is not what the answers come to."
    for row in database.execute(_FOREIGN):
        yield f"The row of {row[0]!s} does not tell of that recording."


def odd_takes(database: Database) -> tuple[str, ...]:
    """Return the ids of the takes whose rows must be written again from what the take says."""
    keys = {key for query in _ODD.values() for (key,) in database.execute(query)}
    rows = database.execute("SELECT key, id FROM take")
    return tuple(str(take_id) for key, take_id in rows if key in keys)


def remove_foreign_rows(database: Database) -> None:
    """Remove words of nobody, and rows that tell of another recording than theirs."""
    with database.transaction():
        database.execute(f"DELETE FROM take WHERE id IN ({_FOREIGN})")  # noqa: S608 - our own
        database.execute("DELETE FROM take_text WHERE rowid NOT IN (SELECT key FROM take)")
