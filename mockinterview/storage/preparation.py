# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person has prepared, in one file of the data folder."""

import contextlib
from collections.abc import Mapping
from pathlib import Path

import msgspec

from mockinterview.domain.preparation import Preparation
from mockinterview.errors import StorageError
from mockinterview.storage.codec import DecodeError, decode, encode_pretty
from mockinterview.storage.files import DiskFiles, Files

#: Raised whenever a field changes its meaning; fields may be added without.
VERSION = 1


class _Head(msgspec.Struct):
    version: int


class _Document(msgspec.Struct):
    version: int
    content: Preparation


def load_preparation(path: Path, files: Files | None = None) -> Preparation:
    """Read what was prepared; a missing file gives an empty preparation.

    Raises:
        StorageError: It cannot be read. A damaged file is kept under another name, so that the
            next reading begins anew; one from a newer version stays where it is.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Preparation()
    except OSError as error:
        raise StorageError(
            f"Your preparation could not be read ({error.strerror}). The file {path} was left as"
            " it is."
        ) from error
    try:
        if decode(data, _Head).version > VERSION:
            raise StorageError(
                "Your preparation is from a newer version of Mock Interview. It was left as it"
                " is. Install that version to open it."
            )
        return decode(data, _Document).content
    except DecodeError as error:
        kept = _free_name(path)
        with contextlib.suppress(OSError):  # then it is found damaged once more
            (files or DiskFiles()).move(path, kept)
        raise StorageError(
            f"Your preparation is damaged, so it begins anew. What was there is kept in {kept}."
        ) from error


def rename_takes(path: Path, files: Files, renamed: Mapping[str, str]) -> None:
    """Let stories be told in the takes that have new ids now.

    A file that cannot be read is left as it is: whoever opens it next is told.

    Raises:
        StorageError: It could not be written; the old file is as it was.
    """
    try:
        data = path.read_bytes()
        if decode(data, _Head).version > VERSION:
            return
        before = decode(data, _Document).content
    except (OSError, DecodeError):
        return
    after = before.with_takes_renamed(renamed)
    if after != before:
        save_preparation(path, after, files)


def save_preparation(path: Path, preparation: Preparation, files: Files | None = None) -> None:
    """Write it whole or not at all, private to its owner.

    Raises:
        StorageError: It could not be written; the old file is as it was.
    """
    changes = files or DiskFiles()
    try:
        changes.make_folder(path.parent)
        changes.write(path, encode_pretty(_Document(VERSION, preparation)))
    except OSError as error:
        raise StorageError(
            f"Your preparation could not be saved ({error.strerror or error}). What was saved"
            " before is as it was. Is the disk full?"
        ) from error


def _free_name(path: Path) -> Path:
    """Return where a damaged file is kept: never in the place of one that was kept before."""
    kept = path.with_name(f"{path.stem}.damaged{path.suffix}")
    number = 1
    while kept.exists():
        number += 1
        kept = path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")
    return kept
