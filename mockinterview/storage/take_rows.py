# SPDX-License-Identifier: GPL-3.0-or-later
"""One take in its tables: written to all of them, and put together again from its rows."""

import zlib
from dataclasses import replace
from typing import TypeVar

from mockinterview.domain.correction import Corrected
from mockinterview.domain.measures import Measures
from mockinterview.domain.reading import Reading
from mockinterview.domain.session import Take
from mockinterview.storage.codec import encode
from mockinterview.storage.database import Database, Value
from mockinterview.storage.figures import put_figures
from mockinterview.storage.held import HeldHearings
from mockinterview.storage.lines import put_line, put_words
from mockinterview.storage.rows import decoded, inflated
from mockinterview.storage.summary import digest

T = TypeVar("T")
#: What ``TakeRows.take_of`` reads; which takes are meant is said behind it.
SELECT_TAKE = """
    SELECT take.take, take_result.hearing, take_result.measures, take_correction.corrected,
        take_readings.readings
    FROM take
        LEFT JOIN take_result ON take_result.take_key = take.key
        LEFT JOIN take_correction ON take_correction.take_key = take.key
        LEFT JOIN take_readings ON take_readings.take_key = take.key
"""


class TakeRows:
    """A take as a whole in the database; hearings that somebody holds are not read again."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._hearings = HeldHearings(database)

    def put(self, take: Take) -> None:
        """Add a take, or replace it. The caller's transaction makes it whole or not at all."""
        bare = encode(replace(take, hearing=None, measures=None, corrected=None, readings=()))
        row = self._db.one(
            "INSERT INTO take (id, session_id, position, number, state, take, digest)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE"
            " SET state = excluded.state, take = excluded.take, digest = excluded.digest"
            " RETURNING key",
            (
                take.id,
                take.session_id,
                take.position,
                take.number,
                take.state,
                bare,
                encode(digest(take)),
            ),
        )
        assert row is not None, "RETURNING gives the row"  # noqa: S101 - for the type
        key = row[0]
        put_line(self._db, key, take)
        self._db.execute(
            "INSERT OR REPLACE INTO take_result (take_key, hearing, measures) VALUES (?, ?, ?)",
            (
                key,
                None if take.hearing is None else zlib.compress(encode(take.hearing)),
                None if take.measures is None else encode(take.measures),
            ),
        )
        put_figures(self._db, key, take)
        self._db.execute("DELETE FROM take_correction WHERE take_key = ?", (key,))
        if take.corrected is not None:
            self._db.execute(
                "INSERT INTO take_correction (take_key, corrected) VALUES (?, ?)",
                (key, zlib.compress(encode(take.corrected))),
            )
        self._db.execute("DELETE FROM take_readings WHERE take_key = ?", (key,))
        if take.readings:
            self._db.execute(
                "INSERT INTO take_readings (take_key, readings) VALUES (?, ?)",
                (key, zlib.compress(encode(take.readings))),
            )
        put_words(self._db, key, take)

    def take_of(self, row: tuple[Value, ...]) -> Take:
        """Return the take of one row of ``SELECT_TAKE``."""
        take, hearing, measures, corrected, readings = row
        return replace(
            decoded(self._db, take, Take),
            hearing=self._hearings.of(hearing),
            measures=None if measures is None else decoded(self._db, measures, Measures),
            corrected=self._inflated(corrected, Corrected),
            readings=self._inflated(readings, tuple[Reading, ...]) or (),
        )

    def _inflated(self, value: Value, kind: type[T]) -> T | None:
        return None if value is None else decoded(self._db, inflated(self._db, value), kind)
