# SPDX-License-Identifier: GPL-3.0-or-later
"""The few file operations that a recording needs, in one place so that a test can fail any one."""

import os
import shutil
from pathlib import Path
from typing import Protocol


class OpenFile(Protocol):
    """An unbuffered binary file: what ``write`` returns has left this process."""

    def write(self, data: bytes, /) -> int:
        """Write as much of ``data`` as fits, and return how much that was."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Move to ``offset``."""

    def truncate(self, size: int, /) -> int:
        """Cut the file to ``size`` bytes."""

    def fileno(self) -> int:
        """Return the number that the operating system knows the file by."""

    def close(self) -> None:
        """Let go of the file."""


class Files(Protocol):
    """Where recordings are written."""

    def create(self, path: Path) -> OpenFile:
        """Make a new file; ``FileExistsError`` where there is one, so that no take is lost."""

    def open_existing(self, path: Path) -> OpenFile:
        """Open a file to change it in place."""

    def sync(self, file: OpenFile) -> None:
        """Return once the file is safe from a power cut."""

    def free_bytes(self, folder: Path) -> int:
        """Return how much more fits on the disk that holds ``folder``."""


class DiskFiles:
    """The real disk. Meets ``Files``."""

    def create(self, path: Path) -> OpenFile:
        """Make a new file and the folders above it."""
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.open("xb", buffering=0)

    def open_existing(self, path: Path) -> OpenFile:
        """Open a file to change it in place."""
        return path.open("r+b", buffering=0)

    def sync(self, file: OpenFile) -> None:
        """Ask the operating system to put the file on the disk."""
        os.fsync(file.fileno())

    def free_bytes(self, folder: Path) -> int:
        """Ask about the nearest folder that exists already."""
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent
        return shutil.disk_usage(folder).free
