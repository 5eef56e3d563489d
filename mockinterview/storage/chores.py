# SPDX-License-Identifier: GPL-3.0-or-later
"""What is put off, noted in the database itself: whatever stops the app, it is done in the end."""

from enum import StrEnum

from mockinterview.storage.database import Database


class Chore(StrEnum):
    """Work that can wait."""

    SUM_UP = "sum up"  # the figures of all sessions, of a library from before there were sums


def put_off(database: Database, chore: Chore) -> None:
    """Note that something is to be done; part of the transaction that makes it necessary."""
    database.execute("INSERT OR IGNORE INTO chore (name) VALUES (?)", (chore,))


def is_due(database: Database, chore: Chore) -> bool:
    """Return whether something is still to be done."""
    return database.one("SELECT 1 FROM chore WHERE name = ?", (chore,)) is not None


def is_done(database: Database, chore: Chore) -> None:
    """Note that nothing is left to do of it."""
    database.execute("DELETE FROM chore WHERE name = ?", (chore,))
