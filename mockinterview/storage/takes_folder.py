# SPDX-License-Identifier: GPL-3.0-or-later
"""The takes on disk: ``takes/YYYY/MM/<session>/<take>.wav`` with ``<take>.json`` beside it."""

import os
import re
import shutil
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from mockinterview.domain.session import Session, Take
from mockinterview.errors import StorageError
from mockinterview.storage import sidecar
from mockinterview.storage.files import TEMPORARY_SUFFIX, Files

#: A session folder that is being deleted; what a crash leaves of it is removed at the next start.
DELETED_PREFIX = ".deleted-"
#: A folder whose content goes into another session folder; the next start finishes what stopped.
MERGING_PREFIX = ".merging-"
#: Ids become file names, on every system.
ID_PATTERN = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,79}")


class TakesFolder:
    """Where the sound and the sidecars lie, and every change to them."""

    def __init__(self, root: Path, files: Files) -> None:
        self._root = root
        self._files = files

    @property
    def root(self) -> Path:
        """The takes folder."""
        return self._root

    @staticmethod
    def folder_for(session_id: str, started_at: datetime) -> str:
        """Return where a new session goes, relative to the takes folder."""
        return f"{started_at:%Y}/{started_at:%m}/{session_id}"

    def path(self, relative: str) -> Path:
        """Return the place of something stored here.

        Raises:
            StorageError: The path leads out of the takes folder.
        """
        parts = relative.split("/")
        if any(part in {"", ".", ".."} or "\\" in part or ":" in part for part in parts):
            raise StorageError(
                f"The library names a file outside its takes folder ({relative}), so that file was"
                " left alone. Run “mockinterview sessions verify” to see what is wrong."
            )
        return self._root.joinpath(*parts)

    def sidecar_path(self, take: Take) -> Path:
        """Return where the sidecar of a take is."""
        return self.path(take.sound).with_suffix(".json")

    def write_session(self, folder: str, session: Session) -> None:
        """Write what was planned, making the folder."""
        place = self.path(folder)
        with _disk_sentences("The session could not be saved in {} ({}).", place):
            self._files.make_folder(place)
            self._files.write(place / sidecar.SESSION_FILE, sidecar.session_bytes(session))

    def write_take(self, take: Take) -> None:
        """Write the sidecar of a take."""
        place = self.sidecar_path(take)
        with _disk_sentences("The answer could not be saved in {} ({}).", place.parent):
            self._files.write(place, sidecar.take_bytes(take))

    def discard(self, folder: str) -> Path:
        """Take a session folder out of sight in one step, and return where it went.

        From then on it counts as deleted, whatever happens before ``empty`` has run.
        """
        place = self.path(folder)
        gone = place.with_name(DELETED_PREFIX + place.name)
        if place.exists() or place.is_symlink():
            with _disk_sentences("The session could not be deleted in {} ({}).", place):
                self._files.move(place, gone)
        return gone

    def restore(self, folder: str) -> None:
        """Undo ``discard``, when the rows of the session could not be removed."""
        place = self.path(folder)
        gone = place.with_name(DELETED_PREFIX + place.name)
        if gone.exists():
            with _disk_sentences("The session could not be brought back in {} ({}).", place):
                self._files.move(gone, place)

    def empty(self, gone: Path) -> None:
        """Remove what ``discard`` has put aside, and the folders that are empty after it."""
        with _disk_sentences(
            "Some files of a deleted session could not be removed in {} ({}).", gone
        ):
            self._files.remove_tree(gone)
            for folder in list(gone.parents)[:2]:
                if not self._files.remove_empty_folder(folder):
                    break

    @contextmanager
    def all_or_nothing(self, aside: Path, what_failed: str) -> Iterator[Files]:
        """Change the disk inside; what fails takes ``aside`` away and becomes one sentence."""
        try:
            yield self._files
        except OSError as error:
            shutil.rmtree(aside, ignore_errors=True)
            raise StorageError(
                f"{what_failed.format(error.strerror or error)} Nothing was changed. Make sure that"
                " the disk has room and the folder can be written to, then try again."
            ) from error

    @staticmethod
    def merge_folder(stays: Path, goes_id: str) -> Path:
        """Return the name of a folder whose content is to go into the session folder ``stays``."""
        return stays.with_name(f"{MERGING_PREFIX}{goes_id}.into-{stays.name}")

    @staticmethod
    def sessions_of_merge(folder: Path) -> tuple[Path, str]:
        """Return where the session that stays is, and the id of the one that goes."""
        goes_id, _, stays = folder.name.removeprefix(MERGING_PREFIX).partition(".into-")
        return folder.with_name(stays), goes_id

    def merging(self) -> tuple[Path, ...]:
        """Return the folders of merges that are not finished."""
        return tuple(self._hidden(MERGING_PREFIX))

    def move_into(self, folder: Path, place: Path) -> None:
        """Move every file of a folder into another one, the session file last."""
        with _disk_sentences("The sessions could not be merged to the end in {} ({}).", place):
            found = sorted(folder.iterdir(), key=lambda path: path.name == sidecar.SESSION_FILE)
            for path in found:
                self._files.move(path, place / path.name)

    def remove_take(self, take: Take) -> None:
        """Remove the sound and the sidecar of one take."""
        with _disk_sentences("The answer could not be deleted in {} ({}).", self._root):
            self._files.remove(self.path(take.sound))
            self._files.remove(self.sidecar_path(take))

    def session_folders(self, skip: Collection[str] = ()) -> Iterator[Path]:
        """Yield every session folder but those of the sessions in ``skip``, following no links.

        The oldest comes first.
        """
        for entry in self._in_months():
            if entry.name in skip or entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield Path(entry.path)

    def leftovers(self) -> tuple[Path, ...]:
        """Return what a crash in the middle of writing has left, besides what it was to replace."""
        found = [*self._root.glob(f"*/*/.*{TEMPORARY_SUFFIX}")]
        found += self._root.glob(f"*/*/*/.*{TEMPORARY_SUFFIX}")
        return tuple(found)

    @staticmethod
    def leftovers_in(place: Path) -> tuple[Path, ...]:
        """Return those of ``leftovers`` that lie in one session folder."""
        return tuple(place.glob(f".*{TEMPORARY_SUFFIX}"))

    def remove_leftover(self, path: Path) -> None:
        """Remove what a crash has left."""
        with _disk_sentences("A leftover could not be removed in {} ({}).", path):
            if path.is_dir() and not path.is_symlink():
                self._files.remove_tree(path)
            else:
                self._files.remove(path)

    def put_aside(self) -> tuple[Path, ...]:
        """Return what deleting has left behind."""
        return tuple(self._hidden(DELETED_PREFIX))

    def _hidden(self, prefix: str) -> Iterator[Path]:
        for entry in self._in_months():
            if entry.name.startswith(prefix):
                yield Path(entry.path)

    def _in_months(self) -> Iterator[os.DirEntry[str]]:
        """Yield what lies in the folders of the months, oldest first.

        Listing gives the kind of each entry at once: every start looks through here, and asking
        for each of ten thousand took a third of a second.
        """
        for year in _entries(self._root):
            if year.name[0].isdigit() and year.is_dir():
                for month in _entries(year.path):
                    if month.name[0].isdigit() and month.is_dir():
                        yield from _entries(month.path)


def _entries(folder: str | Path) -> list[os.DirEntry[str]]:
    """Return what is in a folder, by name; nothing where it is missing or may not be read."""
    try:
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return []


@contextmanager
def _disk_sentences(what_failed: str, place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StorageError(
            f"{what_failed.format(place, error.strerror or error)} What was recorded until now is"
            " safe. Make sure that the disk has room and the folder can be written to, then try"
            " again."
        ) from error
