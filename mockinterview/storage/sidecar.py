# SPDX-License-Identifier: GPL-3.0-or-later
"""The JSON files beside the sound: one for each take, one for each session.

They alone are enough to build the library again.
"""

from dataclasses import replace
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from mockinterview.domain.session import Session, Take
from mockinterview.domain.tags import in_order
from mockinterview.errors import StorageError
from mockinterview.storage.codec import DecodeError, decode, encode_pretty, for_storage

#: Raised whenever a field changes its meaning; fields may be added without.
VERSION = 1
TAKE_FORMAT = "mockinterview-take"
SESSION_FORMAT = "mockinterview-session"
SESSION_FILE = "session.json"
#: Only in an exported folder: what is in it, and the hash of each file.
MANIFEST_FILE = "manifest.json"
#: A three-minute answer takes about half a megabyte; far larger files are not ours.
MAX_SIDECAR_BYTES = 64 * 1024 * 1024

T = TypeVar("T")


class NewerVersionError(StorageError):
    """A file that a newer version of the app has written; it must stay as it is."""


class _Head(msgspec.Struct):
    """What any of our files says of itself, whatever its version."""

    format: str
    version: int


class _Body(msgspec.Struct, Generic[T]):
    format: str
    version: int
    content: T


def take_bytes(take: Take) -> bytes:
    """Return the sidecar of a take."""
    if take.hearing is not None:
        take = replace(take, hearing=for_storage(take.hearing))
    return encode_pretty(_Body(TAKE_FORMAT, VERSION, take))


def session_bytes(session: Session) -> bytes:
    """Return the session file: what was planned, without the takes."""
    return encode_pretty(_Body(SESSION_FORMAT, VERSION, replace(session, takes=())))


def read_take(path: Path) -> Take:
    """Read the sidecar of a take.

    Raises:
        StorageError: It is missing, damaged, or from a newer version.
    """
    return _read(path, TAKE_FORMAT, _Body[Take]).content


def read_session(path: Path) -> Session:
    """Read a session file; the session it gives has no takes yet.

    Raises:
        StorageError: It is missing, damaged, or from a newer version.
    """
    session = _read(path, SESSION_FORMAT, _Body[Session]).content
    return replace(session, tags=in_order(session.tags))


def _read(path: Path, wanted: str, kind: type[T]) -> T:
    try:
        if path.stat().st_size > MAX_SIDECAR_BYTES:
            raise StorageError(f"{path.name} is too large to be one of ours. It was left alone.")
        data = path.read_bytes()
    except OSError as error:
        raise StorageError(
            f"{path.name} cannot be read ({error.strerror}). Nothing was changed."
        ) from error
    try:
        _check(decode(data, _Head), wanted, path.name)
        return decode(data, kind)
    except DecodeError as error:
        raise StorageError(
            f"{path.name} is damaged ({error}). The sound beside it was not touched."
        ) from error


def _check(head: _Head, wanted: str, name: str) -> None:
    if head.format != wanted:
        raise StorageError(
            f"{name} is not a {wanted} file but says “{head.format}”. It was left alone."
        )
    if head.version > VERSION:
        raise NewerVersionError(
            f"{name} was written by a newer version of Mock Interview. It was left as it is."
            " Install that version to open it."
        )
