# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things are: the person's data, and what ships beside the code."""

import os
from dataclasses import dataclass
from pathlib import Path

from mockinterview.errors import StorageError

HOME_VARIABLE = "MOCKINTERVIEW_HOME"


@dataclass(frozen=True)
class DataFolder:
    """The layout below one data folder; nothing is created by asking for a path."""

    root: Path

    @property
    def database(self) -> Path:
        """The index of all sessions; can be rebuilt from ``takes``."""
        return self.root / "library.sqlite3"

    @property
    def lock(self) -> Path:
        """Held by whoever changes the library; there only while somebody does."""
        return self.root / "library.lock"

    @property
    def takes(self) -> Path:
        """The sound and the sidecars: the truth."""
        return self.root / "takes"

    @property
    def models(self) -> Path:
        """Downloaded recogniser models."""
        return self.root / "models"

    @property
    def piper_voices(self) -> Path:
        """Where voices of Piper lie, if there are any."""
        return self.root / "voices"

    @property
    def backups(self) -> Path:
        """Copies of the database."""
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        """Log files, without a word of what was said."""
        return self.root / "logs"

    @property
    def voices(self) -> Path:
        """Rendered questions; a cache that may be deleted at any time."""
        return self.root / "cache" / "voices"

    @property
    def packs(self) -> Path:
        """The questions that ship, in a form that is read at once; a cache, as above."""
        return self.root / "cache" / "questions.json"

    @property
    def questions(self) -> Path:
        """The person's own question packs."""
        return self.root / "questions"

    @property
    def preparation(self) -> Path:
        """What the person prepared: notes, stories, questions to ask, debrief."""
        return self.root / "preparation.json"

    @property
    def settings(self) -> Path:
        """The person's choices."""
        return self.root / "settings.json"

    def look(self) -> None:
        """See whether what is in the folder can be read, where there is one.

        Raises:
            StorageError: It is somebody else's, or no folder.
        """
        try:
            with os.scandir(self.root) as entries:
                for entry in entries:
                    entry.stat(follow_symlinks=False)
                    break
        except FileNotFoundError:
            return
        except OSError as error:
            raise StorageError(
                f"The data folder {self.root} cannot be read ({error.strerror}). Nothing was"
                " changed. Check who owns the folder, or choose another one with --data-dir."
            ) from error

    def create(self) -> None:
        """Make the folder, private to its owner.

        Raises:
            StorageError: The folder cannot be made or written to.
        """
        try:
            self.root.mkdir(parents=True, exist_ok=True, mode=0o700)
            probe = self.root / f".write-test-{os.getpid()}"
            probe.write_bytes(b"")
            probe.unlink()
        except OSError as error:
            raise StorageError(
                f"The data folder {self.root} cannot be written to ({error.strerror}). Nothing was"
                f" changed. Choose another one with --data-dir, or set {HOME_VARIABLE}."
            ) from error


def data_folder(chosen: Path | None = None) -> DataFolder:
    """Return the data folder: the one chosen, else the environment's, else the platform's."""
    if chosen is not None:
        return DataFolder(chosen.expanduser().absolute())
    from_environment = os.environ.get(HOME_VARIABLE)
    if from_environment:
        return DataFolder(Path(from_environment).expanduser().absolute())
    import platformdirs  # late: most calls name the folder, and the import is not free

    return DataFolder(Path(platformdirs.user_data_dir("mockinterview", appauthor=False)))


def assets_folder() -> Path:
    """Return what ships beside the code: the same from a checkout, a wheel and a bundle."""
    return _beside("assets")


def docs_folder() -> Path:
    """Return the pages of the manual, which the app shows too; from the same places."""
    return _beside("docs")


def _beside(name: str) -> Path:
    package = Path(__file__).resolve().parent
    inside = package / name
    return inside if inside.is_dir() else package.parent / name
