# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds Whisper models on this computer. Nothing here touches the network."""

from pathlib import Path

from mockinterview.errors import SpeechError

#: The models that are looked for when the choice is left to us, best first. Larger ones are too
#: slow for most computers and have to be asked for by name.
BY_ITSELF = ("small.en", "base.en", "tiny.en")
#: What a model folder in CTranslate2's format holds at least; the vocabulary's name has varied.
NEEDED = ("model.bin", "config.json", "tokenizer.json")
VOCABULARIES = ("vocabulary.json", "vocabulary.txt")


def missing_parts(folder: Path) -> tuple[str, ...]:
    """Return which files of a model are missing or empty."""
    missing = [name for name in NEEDED if not _filled(folder / name)]
    if not any(_filled(folder / name) for name in VOCABULARIES):
        missing.append(VOCABULARIES[0])
    return tuple(missing)


def _filled(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > 0


def best_model(models_folder: Path) -> Path | None:
    """Return the best whole model that is here, or None."""
    folders = (models_folder / name for name in BY_ITSELF)
    return next((folder for folder in folders if not missing_parts(folder)), None)


def find_model(name_or_folder: str, models_folder: Path) -> Path:
    """Return the folder of a model, given its name or any folder.

    Raises:
        SpeechError: It is not here, or only a part of it.
    """
    named = models_folder / name_or_folder
    folder = named if named.is_dir() else Path(name_or_folder).expanduser()
    if not folder.is_dir():
        raise SpeechError(
            f"There is no Whisper model called {name_or_folder}. Nothing was changed. Put its"
            f" folder into {models_folder}, or use the built-in recogniser."
        )
    missing = missing_parts(folder)
    if missing:
        raise SpeechError(
            f"The Whisper model in {folder} is incomplete: {', '.join(missing)} is missing or"
            " empty. Nothing was changed. Copy the model there again, or use the built-in"
            " recogniser."
        )
    return folder
