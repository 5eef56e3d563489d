# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes libraries as earlier versions of the app have left them, with their content."""

import sqlite3
from contextlib import closing
from pathlib import Path

from mockinterview.storage.database import Database
from mockinterview.storage.schema import MIGRATIONS


def make_older(path: Path, version: int) -> None:
    """Turn a library that is not open into what it was at an earlier version of its tables.

    What that version had no place for is left out.
    """
    older = path.with_name(f"{path.name}.older")
    Database(older, lambda _database, _version: None, MIGRATIONS[:version]).close()
    with closing(sqlite3.connect(older, isolation_level=None)) as database:
        database.execute("ATTACH ? AS newer", (str(path),))
        for table in _tables(database):
            columns = ", ".join(_columns(database, table))
            database.execute(
                f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM newer.{table}"  # noqa: S608 - names of our own schema
            )
    older.replace(path)


def _tables(database: sqlite3.Connection) -> list[str]:
    """Return the tables in the order in which they were made, without those inside an index."""
    rows = database.execute(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table'"
        " AND name NOT LIKE 'sqlite%' AND name NOT GLOB 'take_text_*' ORDER BY rowid"
    )
    return [str(row[0]) for row in rows]


def _columns(database: sqlite3.Connection, table: str) -> list[str]:
    found = database.execute(f"PRAGMA main.table_info({table})")
    columns = [str(row[1]) for row in found]
    # The rows of the text are found by their number alone.
    return ["rowid", *columns] if table == "take_text" else columns
