# SPDX-License-Identifier: GPL-3.0-or-later
"""What every part of the library stands on: the files, their index, and how both are kept."""

import secrets
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Self

from mockinterview.domain.session import (
    Take,
)
from mockinterview.errors import StorageError
from mockinterview.paths import DataFolder
from mockinterview.storage.backup import Backups
from mockinterview.storage.database import Database
from mockinterview.storage.figures import FiguresReader
from mockinterview.storage.files import DiskFiles, Files
from mockinterview.storage.finding import Finding
from mockinterview.storage.index import Index
from mockinterview.storage.opening import open_index
from mockinterview.storage.preparation import rename_takes
from mockinterview.storage.recovery import Recovery
from mockinterview.storage.takes_folder import TakesFolder


class Shelf:
    """The takes folder and its index, opened together.

    It belongs to the thread that made it: it holds the one connection that writes.
    """

    def __init__(
        self,
        folder: DataFolder,
        files: Files | None = None,
        new_token: Callable[[], str] = lambda: secrets.token_hex(2),
        open_database: Callable[[DataFolder, Backups], Database] | None = None,
    ) -> None:
        """Open the library, making it where there is none.

        Args:
            folder: Where everything is kept.
            files: What changes the disk; the real disk if None.
            new_token: Gives a few letters or figures that tell apart what began in one second.
            open_database: What opens the index; the real one if None.
        """
        folder.create()
        self._files = files or DiskFiles()
        self._takes = TakesFolder(folder.takes, self._files)
        self._new_token = new_token
        self._voices = folder.voices
        self._on_renamed = partial(rename_takes, folder.preparation, self._files)
        self.backups = Backups(folder.backups, self._files)
        is_new = not folder.database.exists()
        self._database = (open_database or open_index)(folder, self.backups)
        self._index = Index(self._database)
        self._index.bring_up_to_date()
        self._finding = Finding(self._database)
        self._figures = FiguresReader(self._database)
        if is_new and folder.takes.is_dir():
            Recovery(self._takes, self._index, None, self._on_renamed).index_disk()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def sound_path(self, take: Take) -> Path:
        """Return where the sound of a take is, or will be."""
        return self._takes.path(take.sound)

    def close(self) -> None:
        """Close the index. Safe to call twice."""
        self._database.close()

    def _look_for_folder(self) -> None:
        """See that the data folder is still in its place.

        A folder that went away with its drive would be made anew where nobody looks for it, and
        what was deleted meanwhile would be back with the drive.

        Raises:
            StorageError: It is not.
        """
        if not self._database.path.exists():
            raise StorageError(
                f"The data folder {self._database.path.parent} is not there any more, as when a"
                " drive is disconnected. Nothing was changed. Connect it again, then try again."
            )

    def _keep(self, take: Take) -> Take:
        self._takes.write_take(take)
        self._index.put_take(take)
        return take
