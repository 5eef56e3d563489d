# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the Whisper model to use among those on this computer. Nothing here touches the network."""

from pathlib import Path

from mockinterview.errors import SpeechError
from mockinterview.speech.models.catalogue import load_catalogue
from mockinterview.speech.models.manifest import NEEDED, VOCABULARIES
from mockinterview.speech.models.records import PART_SUFFIX, is_checked, is_name, read_record

#: A model that takes more than this share of the speech's length is not chosen by itself: the
#: other core belongs to the window and the recorder. Our guess.
SLOWEST = 0.5


def missing_parts(folder: Path) -> tuple[str, ...]:
    """Return which files of a model are missing or empty."""
    missing = [name for name in NEEDED if not _filled(folder / name)]
    if not any(_filled(folder / name) for name in VOCABULARIES):
        missing.append(VOCABULARIES[0])
    return tuple(missing)


def _filled(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > 0


def model_names(models_folder: Path) -> tuple[str, ...]:
    """Return the models that are here, whole or not, in order of their names."""
    if not models_folder.is_dir():
        return ()
    return tuple(
        sorted(
            path.name for path in models_folder.iterdir() if path.is_dir() and is_name(path.name)
        )
    )


def best_model(models_folder: Path) -> Path | None:
    """Return the best model that is here, was checked and is quick enough; None without one.

    The catalogue's own come first, the most exact before the others; then those that the person
    has added. A large one has to be asked for by name.
    """
    catalogue = load_catalogue()
    known = {model.name for model in catalogue}
    wanted = [model.name for model in reversed(catalogue) if model.by_itself]
    wanted += [name for name in model_names(models_folder) if name not in known]
    return next((models_folder / name for name in wanted if _fits(models_folder, name)), None)


def _fits(models_folder: Path, name: str) -> bool:
    record = read_record(models_folder, name)
    if record is None or not is_checked(models_folder, name):
        return False
    return record.speed is None or record.speed <= SLOWEST


def find_model(name_or_folder: str, models_folder: Path) -> Path:
    """Return the folder of a model, given its name or any folder.

    Raises:
        SpeechError: It is not here, or only a part of it.
    """
    named = models_folder / name_or_folder
    folder = named if named.is_dir() else Path(name_or_folder).expanduser()
    if not folder.is_dir():
        begun = (models_folder / f"{name_or_folder}{PART_SUFFIX}").is_dir()
        raise SpeechError(
            f"Of the Whisper model {name_or_folder} only a part is here: its download was not"
            " finished. Go on with it in Settings, or use the built-in recogniser."
            if begun
            else f"There is no Whisper model called {name_or_folder}. Nothing was changed. Download"
            " it in Settings, or use the built-in recogniser."
        )
    missing = missing_parts(folder)
    if missing:
        raise SpeechError(
            f"The Whisper model in {folder} is incomplete: {', '.join(missing)} is missing or"
            " empty. Nothing was changed. Copy the model there again, or use the built-in"
            " recogniser."
        )
    return folder
