# SPDX-License-Identifier: GPL-3.0-or-later
"""The narrow rows that lists are found and counted by; each is part of a larger transaction."""

import json
from collections.abc import Sequence

from mockinterview.domain.session import Take
from mockinterview.storage.database import Database, Value


def put_line(database: Database, key: Value, take: Take) -> None:
    """Write what a take is found by."""
    database.execute(
        "INSERT OR REPLACE INTO take_line (take_key, session_id, started_utc_ms, position,"
        " number, kind, asked_by, rating, sound_bytes, question_id)"
        " VALUES (?1, ?2, (SELECT started_utc_ms FROM session WHERE id = ?2),"
        " ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        (
            key,
            take.session_id,
            take.position,
            take.number,
            take.question.kind.value,
            take.asked_by,
            take.rating,
            take.sound_bytes,
            take.question.id,
        ),
    )


def put_tags(database: Database, session_id: str, tags: Sequence[str]) -> None:
    """Give a session these tags and no other."""
    database.execute("DELETE FROM session_tag WHERE session_id = ?", (session_id,))
    database.execute(
        "INSERT INTO session_tag (tag, session_id) SELECT value, ? FROM json_each(?)",
        (session_id, json.dumps(list(tags))),
    )


def put_words(database: Database, key: Value, take: Take) -> None:
    """Write the words by which a take is searched."""
    database.execute("DELETE FROM take_text WHERE rowid = ?", (key,))
    transcript = take.hearing.text if take.hearing else ""
    notes = "\n".join((take.note, *(bookmark.text for bookmark in take.bookmarks))).strip()
    database.execute(
        "INSERT INTO take_text (rowid, transcript, question, note) VALUES (?, ?, ?, ?)",
        (key, transcript, take.question.text, notes),
    )
