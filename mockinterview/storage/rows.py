# SPDX-License-Identifier: GPL-3.0-or-later
"""Columns of the index as domain values; what cannot be read means that the index is damaged."""

import zlib
from datetime import UTC, datetime
from typing import TypeVar

from mockinterview.storage.codec import DecodeError, decode
from mockinterview.storage.database import DamagedLibraryError, Database, Value, damaged_sentence

T = TypeVar("T")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def decoded(database: Database, value: Value, kind: type[T]) -> T:
    """Return the value of type ``kind`` whose JSON a column holds."""
    try:
        return decode(as_bytes(value), kind)
    except DecodeError as error:
        raise DamagedLibraryError(damaged_sentence(database.path)) from error


def inflated(database: Database, value: Value) -> bytes:
    """Return the bytes that a column holds deflated."""
    try:
        return zlib.decompress(as_bytes(value))
    except zlib.error as error:
        raise DamagedLibraryError(damaged_sentence(database.path)) from error


def as_bytes(value: Value) -> bytes:
    """Return a column that holds JSON as bytes, whichever type it has."""
    return value if isinstance(value, bytes) else str(value).encode()


def utc_ms(moment: datetime) -> int:
    """Return a moment as the index orders by it."""
    return round((moment - _EPOCH).total_seconds() * 1000)
