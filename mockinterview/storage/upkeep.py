# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeping the library whole: deleting for good, putting right, looking for damage, copies."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mockinterview.domain.session import is_sample
from mockinterview.errors import StorageError
from mockinterview.storage.backup import CLOCK_MARGIN
from mockinterview.storage.database import DamagedLibraryError, damaged_sentence
from mockinterview.storage.merging import Merged, Merging
from mockinterview.storage.recovery import Recovered, Recovery, Repair
from mockinterview.storage.shelf import Shelf
from mockinterview.storage.verify import Damage, Inspect, verify


@dataclass(frozen=True)
class Restored:
    """What came of a restore: the library that was there, if any, and how many sessions are now."""

    kept: Path | None
    sessions: int


class Upkeep(Shelf):
    """What removes from the library, and what mends it."""

    def delete_session(self, session_id: str) -> None:
        """Delete a session for good: its sound, its sidecars, its rows and its words.

        Copies of the index made since it began may hold its words, and so may what a member asked
        back aloud. They go as well; not for a sample session, in which there is nothing of the
        person's.
        """
        self._look_for_folder()
        folder = self._index.folder(session_id)
        started_at = self._index.started_at(session_id)
        gone = self._takes.discard(folder)
        try:
            self._index.remove_session(session_id)
        except StorageError:
            self._takes.restore(folder)
            raise
        self._takes.empty(gone)
        if not is_sample(session_id):
            self._forget_copies(started_at)

    def delete_take(self, take_id: str) -> None:
        """Delete one take for good, with the copies of the index made since it began."""
        self._look_for_folder()
        take = self._index.take(take_id)
        self._takes.remove_take(take)
        self._index.remove_take(take)
        self._forget_copies(take.started_at)

    def _forget_copies(self, since: datetime) -> None:
        """Remove what may hold deleted words: copies made since, and libraries set aside.

        A member who asks back may quote what was said, and spoken questions are kept as sound.
        """
        self.backups.remove_since(since)
        database = self._database.path
        try:
            for path in database.parent.glob(f"{database.name}.*"):
                self._files.remove(path)
        except OSError as error:
            raise StorageError(
                f"It is deleted, but an older library in {database.parent} that may hold its words"
                f" could not be removed ({error.strerror or error}). Delete that file by hand."
            ) from error
        try:
            for path in self._voices.glob("*.wav"):
                if path.stat().st_mtime >= (since - CLOCK_MARGIN).timestamp():
                    self._files.remove(path)
        except OSError as error:
            raise StorageError(
                f"It is deleted, but a spoken question in {self._voices} that may quote it could"
                f" not be removed ({error.strerror or error}). Delete that folder by hand."
            ) from error

    def merge(self, stays_id: str, goes_id: str) -> Merged:
        """Move all takes of one session behind those of another, and return what that one is.

        Stories that were told in them are told in them still, under their new ids.

        The other session is gone then, and nothing of it is lost. A crash in between changes
        nothing, or the next start does the rest.
        """
        return Merging(self._takes, self._index, self._on_renamed).merge(stays_id, goes_id)

    def recover(self, repair: Repair) -> Recovered:
        """Put right what the last run has left unfinished: for every start, before anything else.

        Args:
            repair: Puts the header of a recording right and says what it holds.
        """
        return Recovery(self._takes, self._index, repair, self._on_renamed).at_start()

    def rebuild(self, repair: Repair) -> Recovered:
        """Bring the index in line with every file in the takes folder.

        Raises:
            DamagedLibraryError: The index is not whole; set it aside, then open a new one.
        """
        if self._database.check():
            raise DamagedLibraryError(damaged_sentence(self._database.path))
        return Recovery(self._takes, self._index, repair, self._on_renamed).from_disk()

    def verify(self, inspect: Inspect) -> tuple[Damage, ...]:
        """Return everything that is wrong, changing nothing.

        Args:
            inspect: Reads the header of a sound file and says what it holds.
        """
        return tuple(verify(self._database, self._index, self._takes, self.backups, inspect))

    def back_up(self, now: datetime) -> Path:
        """Copy the index, check the copy, and return it."""
        return self.backups.make(self._database, now)

    def back_up_if_due(self, now: datetime) -> Path | None:
        """Copy the index if the newest copy is old, and return the copy."""
        return self.back_up(now) if self.backups.is_due(now) else None
