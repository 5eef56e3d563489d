# SPDX-License-Identifier: GPL-3.0-or-later
"""The models folder: what is in it, and how a model is added, checked and removed by hand."""

import contextlib
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from mockinterview.errors import SpeechError
from mockinterview.speech.models.catalogue import CatalogueModel
from mockinterview.speech.models.folders import missing_parts, model_names
from mockinterview.speech.models.manifest import is_what_it_must_be, manifest_of
from mockinterview.speech.models.records import (
    PART_SUFFIX,
    Origin,
    Record,
    changed_files,
    changing,
    is_name,
    read_record,
    record_path,
    remove_folder,
    write_record,
)


class ModelState(StrEnum):
    """How a model stands; only CHECKED ones are used unless asked for by name."""

    ABSENT = "not here"
    PART = "partly here"
    CHECKED = "checked"
    UNCHECKED = "not checked"
    DAMAGED = "damaged"


@dataclass(frozen=True)
class ModelInfo:
    """One model, of the catalogue or the person's own.

    ``size`` is what it has or will have, in bytes; ``here`` is how much of it is on the disk.
    ``entry`` is None for a model that is not in the catalogue. ``speed`` is as in ``Record``.
    ``problem`` is a sentence when it is damaged or does not work.
    """

    name: str
    state: ModelState
    size: int
    here: int
    folder: Path
    entry: CatalogueModel | None = None
    speed: float | None = None
    problem: str = ""
    by_hand: bool = False


class ModelStore:
    """All models of one data folder. It holds nothing in memory: the disk is asked each time."""

    def __init__(self, models_folder: Path, catalogue: tuple[CatalogueModel, ...]) -> None:
        self.folder = models_folder
        self._catalogue = {model.name: model for model in catalogue}

    def models(self) -> tuple[ModelInfo, ...]:
        """Return the catalogue's models in its order, then the person's own."""
        names = dict.fromkeys([*self._catalogue, *model_names(self.folder)])
        return tuple(self.model(name) for name in names)

    def model(self, name: str) -> ModelInfo:
        """Return how one model stands, by its name; an unknown one is ABSENT."""
        folder = self.folder / name
        part = self.folder / f"{name}{PART_SUFFIX}"
        entry = self._catalogue.get(name)
        size = entry.about_bytes if entry else 0
        if folder.is_dir() or folder.is_symlink():  # a link may point to what is gone
            return self._present(name, folder)
        state = ModelState.PART if part.is_dir() else ModelState.ABSENT
        return ModelInfo(name, state, size, _bytes_in(part), folder, entry)

    def catalogue_model(self, name: str) -> CatalogueModel:
        """Return a model that can be downloaded.

        Raises:
            SpeechError: There is none of that name.
        """
        if name not in self._catalogue:
            raise SpeechError(
                f"There is no model called {name} to download. Nothing was changed. These are:"
                f" {', '.join(self._catalogue)}."
            )
        return self._catalogue[name]

    def verify(self, name: str, read: Callable[[int], None] = lambda _: None) -> ModelInfo:
        """Compare every byte of a model with its record, and return how it stands.

        One without a record gets one: from then on it is known what it must be.

        Args:
            name: Which model.
            read: Called with each number of bytes read; what it raises ends the check.

        Raises:
            SpeechError: It is not here.
        """
        folder = self._folder_of(name)
        record = read_record(self.folder, name)
        with _disk(name):
            if record is None:
                if not missing_parts(folder):
                    record = Record(manifest_of(folder, read), Origin.BY_HAND)
                    write_record(self.folder, name, record)
                return self.model(name)
            wrong = [
                file.name
                for file in record.manifest.files
                if not is_what_it_must_be(folder / file.name, file, read)
            ]
        problem = _damaged(name, wrong, record.origin) if wrong else ""
        write_record(self.folder, name, replace(record, problem=problem))
        return self.model(name)

    def add(self, source: Path, name: str = "", *, link: bool = False) -> ModelInfo:
        """Take in a model folder that the person has: a copy of it, or a link to it.

        Args:
            source: The folder, in CTranslate2's format.
            name: What to call it; by the folder's own name if empty.
            link: Whether to leave the files where they are.

        Raises:
            SpeechError: It is no whole model, the name is taken, or the disk refuses.
        """
        source = source.expanduser().absolute()
        name = name or source.name
        if not source.is_dir():
            raise SpeechError(f"{source} is not a folder. Nothing was changed.")
        if not is_name(name):
            raise SpeechError(
                f"A model cannot be called “{name}”. Nothing was changed. Use letters, figures,"
                " dots and dashes."
            )
        missing = missing_parts(source)
        if missing:
            raise SpeechError(
                f"{source} is not a whole Whisper model in CTranslate2's format:"
                f" {', '.join(missing)} is missing or empty. Nothing was changed."
            )
        target = self.folder / name
        if target.exists() or target.is_symlink():
            raise SpeechError(
                f"A model called {name} is here already. Nothing was changed. Remove it first, or"
                " add this one under another name."
            )
        with _disk(name), changing(self.folder, name):
            self._bring(source, target, link)
        return self.verify(name)

    def remove(self, name: str) -> None:
        """Delete a model, what came of its download, and what is known of it.

        Raises:
            SpeechError: It is not here, or the disk refuses.
        """
        part = self.folder / f"{name}{PART_SUFFIX}"
        target = self.folder / name
        if not is_name(name) or not (target.is_dir() or target.is_symlink() or part.is_dir()):
            raise SpeechError(f"There is no model called {name} here. Nothing was changed.")
        with _disk(name), changing(self.folder, name):
            record_path(self.folder, name).unlink(missing_ok=True)
            remove_folder(target)
            remove_folder(part)

    def note_trial(self, name: str, speed: float | None, problem: str = "") -> None:
        """Keep how fast a model was on this computer, or why it did not work."""
        record = read_record(self.folder, name)
        if record is not None:
            write_record(self.folder, name, replace(record, speed=speed, problem=problem))

    def _present(self, name: str, folder: Path) -> ModelInfo:
        here = _bytes_in(folder)
        info = ModelInfo(name, ModelState.UNCHECKED, here, here, folder, self._catalogue.get(name))
        record = read_record(self.folder, name)
        if record is None:
            missing = missing_parts(folder)
            if missing:
                problem = _damaged(name, missing, Origin.BY_HAND)
                return replace(info, state=ModelState.DAMAGED, problem=problem)
            return info
        changed = changed_files(folder, record)
        problem = record.problem or (_damaged(name, changed, record.origin) if changed else "")
        return replace(
            info,
            state=ModelState.DAMAGED if problem else ModelState.CHECKED,
            size=record.manifest.size,
            speed=record.speed,
            problem=problem,
            by_hand=record.origin is Origin.BY_HAND,
        )

    def _bring(self, source: Path, target: Path, link: bool) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if link:
            target.symlink_to(source, target_is_directory=True)
            return
        part = target.with_name(f"{target.name}{PART_SUFFIX}")
        remove_folder(part)
        part.mkdir(mode=0o700)
        try:
            for path in sorted(source.iterdir()):
                if path.is_file():
                    shutil.copyfile(path, part / path.name)
            part.replace(target)
        except OSError:
            with contextlib.suppress(OSError):  # the first error is the one to tell
                shutil.rmtree(part)
            raise

    def _folder_of(self, name: str) -> Path:
        folder = self.folder / name
        if not is_name(name) or not folder.is_dir():
            raise SpeechError(f"There is no model called {name} here. Nothing was changed.")
        return folder


def _damaged(name: str, files: tuple[str, ...] | list[str], origin: Origin) -> str:
    again = "Remove it and download it again." if origin is Origin.HOST else "Copy it here again."
    verb = "is" if len(files) == 1 else "are"
    return f"The model {name} is damaged: {', '.join(files)} {verb} not whole. {again}"


def _bytes_in(folder: Path) -> int:
    if not folder.is_dir():
        return 0
    return sum(path.stat().st_size for path in folder.iterdir() if path.is_file())


@contextlib.contextmanager
def _disk(name: str) -> Iterator[None]:
    """Turn what the disk refuses into a sentence."""
    try:
        yield
    except OSError as error:
        raise SpeechError(
            f"The model {name} could not be read or written ({error.strerror or error}). Recordings"
            " are safe. Make room or check who owns the folder, then try again."
        ) from error
