# SPDX-License-Identifier: GPL-3.0-or-later
"""Hearings out of the index, each in memory once."""

from hashlib import blake2b
from weakref import WeakValueDictionary

from mockinterview.domain.hearing import Hearing
from mockinterview.storage.database import Database, Value
from mockinterview.storage.rows import as_bytes, decoded, inflated


class HeldHearings:
    """Gives out again what somebody still holds, instead of reading it once more.

    A session is read after each of its answers, and its hearings are most of what it holds. What
    nobody holds any more is forgotten at once.
    """

    def __init__(self, database: Database) -> None:
        self._db = database
        self._held: WeakValueDictionary[bytes, Hearing] = WeakValueDictionary()

    def of(self, value: Value) -> Hearing | None:
        """Return the hearing that a column holds deflated, if there is one.

        Raises:
            DamagedLibraryError: It cannot be read.
        """
        if value is None:
            return None
        deflated = as_bytes(value)
        key = blake2b(deflated).digest()  # by what is in there: another hearing is never given
        hearing = self._held.get(key)
        if hearing is None:
            hearing = decoded(self._db, inflated(self._db, deflated), Hearing)
            self._held[key] = hearing
        return hearing
