# SPDX-License-Identifier: GPL-3.0-or-later
"""Every change that storage makes to the disk goes through here, so that a test can make it fail.

Reading is done directly: it changes nothing, and whoever reads handles what it finds.
"""

import contextlib
import os
import secrets
import shutil
from pathlib import Path
from typing import BinaryIO, Protocol

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
#: How a file is named while it is being written; such leftovers of a crash may be deleted.
TEMPORARY_SUFFIX = ".partial"


class Files(Protocol):
    """The changes to the disk that storage makes. Each raises ``OSError`` when it cannot."""

    def make_folder(self, path: Path) -> None:
        """Make the folder and the ones above it, private to their owner."""

    def write(self, path: Path, data: bytes) -> None:
        """Replace the file whole or not at all, durably, private to its owner."""

    def copy(self, source: Path, target: Path) -> None:
        """Make ``target`` a durable copy of a file, whole or not at all, private to its owner."""

    def move(self, source: Path, target: Path) -> None:
        """Rename a file or a folder within one file system, replacing a file that is there."""

    def remove(self, path: Path) -> None:
        """Remove one file; a missing one is fine."""

    def remove_tree(self, path: Path) -> None:
        """Remove a folder with all that is in it, following no links; a missing one is fine."""

    def remove_empty_folder(self, path: Path) -> bool:
        """Remove the folder if nothing is in it, and say whether it is gone."""


class DiskFiles:
    """The real disk."""

    def make_folder(self, path: Path) -> None:
        """Make the folder and the ones above it, private to their owner."""
        missing = [path, *path.parents]
        missing = missing[: next(i for i, folder in enumerate(missing) if folder.exists())]
        for folder in reversed(missing):
            folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)

    def write(self, path: Path, data: bytes) -> None:
        """Replace the file whole or not at all, durably, private to its owner."""
        temporary = _temporary_beside(path)
        try:
            with _open_private(temporary) as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        except BaseException:
            with contextlib.suppress(OSError):  # the first error is the one to tell
                temporary.unlink(missing_ok=True)
            raise
        _sync_folder(path.parent)

    def copy(self, source: Path, target: Path) -> None:
        """Make ``target`` a durable copy of a file, whole or not at all, private to its owner."""
        temporary = _temporary_beside(target)
        try:
            with source.open("rb") as original, _open_private(temporary) as file:
                shutil.copyfileobj(original, file, 1 << 20)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise
        _sync_folder(target.parent)

    def move(self, source: Path, target: Path) -> None:
        """Rename a file or a folder within one file system, replacing a file that is there."""
        source.replace(target)
        _sync_folder(target.parent)

    def remove(self, path: Path) -> None:
        """Remove one file; a missing one is fine."""
        path.unlink(missing_ok=True)

    def remove_tree(self, path: Path) -> None:
        """Remove a folder with all that is in it, following no links; a missing one is fine."""
        if path.is_symlink():
            path.unlink()
        elif path.exists():
            shutil.rmtree(path)

    def remove_empty_folder(self, path: Path) -> bool:
        """Remove the folder if nothing is in it, and say whether it is gone."""
        if not path.is_dir():
            return not path.exists()
        if any(path.iterdir()):
            return False
        path.rmdir()
        return True


def _temporary_beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}{TEMPORARY_SUFFIX}")


def _open_private(path: Path) -> BinaryIO:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, PRIVATE_FILE), "wb")


def _sync_folder(path: Path) -> None:
    """Make a rename durable, where the system lets a folder be opened (not on Windows)."""
    if os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:
        pass  # some network file systems refuse; the file itself is synced already
    finally:
        os.close(handle)
