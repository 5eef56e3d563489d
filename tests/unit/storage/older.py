# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes a library back to how an earlier version of the app had it."""

import sqlite3
from contextlib import closing
from pathlib import Path

#: What undoes each step of ``schema.MIGRATIONS``, from the second on.
_UNDO = (
    ("DROP TABLE take_correction",),
    ("DROP TABLE take_readings",),
    ("DROP TABLE take_figures",),
    (
        "DROP TABLE take_line",
        "DROP TABLE session_tag",
        "DROP INDEX session_listed",
        "DROP INDEX session_empty",
        "ALTER TABLE session DROP COLUMN duration_ms",
        "ALTER TABLE session DROP COLUMN sound_bytes",
        "UPDATE session SET summary = CAST(json_remove(CAST(summary AS TEXT), '$.sound_bytes',"
        " '$.tags') AS BLOB) WHERE summary IS NOT NULL",
    ),
    ("DROP TABLE session_figures", "DROP TABLE chore"),
    ("DROP INDEX take_line_by_question", "ALTER TABLE take_line DROP COLUMN question_id"),
)
NEWEST = len(_UNDO) + 1


def take_back(database: Path, version: int) -> None:
    """Make a closed database one of an earlier version, with what that version kept in it."""
    with closing(sqlite3.connect(database)) as plain:
        for step in reversed(_UNDO[version - 1 :]):
            for statement in step:
                plain.execute(statement)
        plain.execute(f"PRAGMA user_version = {version}")
        plain.commit()
