# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening the index of the library, and setting a damaged one aside."""

import logging
from datetime import datetime
from pathlib import Path

from mockinterview.errors import StorageError
from mockinterview.paths import DataFolder
from mockinterview.storage.backup import Backups
from mockinterview.storage.database import Database
from mockinterview.storage.files import DiskFiles

log = logging.getLogger(__name__)


def open_index(folder: DataFolder, backups: Backups) -> Database:
    """Open the database of a data folder, with a copy made before it is migrated."""

    def copy_first(database: Database, version: int) -> None:
        log.info("the library is of version %d and will be brought up to date", version)
        backups.make(database, datetime.now().astimezone())

    return Database(folder.database, before_migration=copy_first)


def set_damaged_aside(folder: DataFolder) -> Path:
    """Rename a damaged database, so that opening the library builds a new one from the takes.

    Returns:
        Where the damaged one is now.

    Raises:
        StorageError: It could not be renamed.
    """
    changes = DiskFiles()
    stamp = datetime.now().astimezone()
    aside = folder.database.with_name(f"{folder.database.name}.damaged-{stamp:%Y%m%d-%H%M%S}")
    try:
        for suffix in ("-wal", "-shm", ""):
            part = folder.database.with_name(folder.database.name + suffix)
            if part.exists():
                changes.move(part, aside.with_name(aside.name + suffix))
    except OSError as error:
        raise StorageError(
            f"The damaged library {folder.database} could not be renamed"
            f" ({error.strerror or error}). Your recordings are safe in the takes folder. Rename"
            " it by hand, then try again."
        ) from error
    return aside
