# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known of each model that is here: one small file beside its folder.

A model counts as checked only while its record is there and its files have the sizes that the
record names. The record is written after every byte was compared, and before the folder gets its
name, so that no crash leaves a half model that looks whole.
"""

import contextlib
import os
import re
import shutil
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import msgspec

from mockinterview.errors import SpeechError
from mockinterview.locks import held
from mockinterview.speech.models.manifest import Manifest

#: Raised when a field changes its meaning.
SCHEMA = 1
PART_SUFFIX = ".part"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


class Origin(StrEnum):
    """What the checksums of a record are worth."""

    HOST = "host"  # the files are those that the host has published
    BY_HAND = "by-hand"  # the files are those that were there when the model was added


@dataclass(frozen=True)
class Record:
    """What is known of one model.

    ``speed`` is how long the recogniser took for the sample, as a share of the sample's length,
    on this computer; None before it was measured. ``problem`` is a sentence when the model, though
    whole, does not work here.
    """

    manifest: Manifest
    origin: Origin
    speed: float | None = None
    problem: str = ""
    schema: int = SCHEMA


def is_name(name: str) -> bool:
    """Whether a model may be called so: a plain file name, and none of our own suffixes."""
    return bool(_NAME.fullmatch(name)) and not name.endswith((PART_SUFFIX, ".json"))


def record_path(models_folder: Path, name: str) -> Path:
    """Return where the record of a model is, or would be."""
    return models_folder / f"{name}.json"


def read_record(models_folder: Path, name: str) -> Record | None:
    """Return what is known of a model; None where nothing is, or the record cannot be read."""
    try:
        data = record_path(models_folder, name).read_bytes()
        record = msgspec.json.decode(data, type=Record)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return record if record.schema == SCHEMA else None


def write_record(models_folder: Path, name: str, record: Record) -> None:
    """Write down what is known of a model, whole or not at all.

    Raises:
        SpeechError: The disk does not let us.
    """
    path = record_path(models_folder, name)
    part = path.with_name(f".{path.name}.{os.getpid()}{PART_SUFFIX}")
    try:
        with part.open("wb") as file:
            file.write(msgspec.json.format(msgspec.json.encode(record), indent=1) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):  # the first error is the one to tell
            part.unlink(missing_ok=True)
        raise SpeechError(
            f"What is known of the model {name} could not be written ({error.strerror}). The model"
            " itself is safe. Is the disk full?"
        ) from error


def changed_files(folder: Path, record: Record) -> tuple[str, ...]:
    """Return the files that are missing or have another size than the record names."""
    return tuple(
        file.name
        for file in record.manifest.files
        if not (folder / file.name).is_file() or (folder / file.name).stat().st_size != file.size
    )


def is_checked(models_folder: Path, name: str) -> bool:
    """Whether a model is here, was compared byte by byte, and looks the same since."""
    record = read_record(models_folder, name)
    folder = models_folder / name
    return record is not None and not record.problem and not changed_files(folder, record)


def changing(models_folder: Path, name: str) -> contextlib.AbstractContextManager[None]:
    """Hold one model, so that no window and no command works on it at the same time.

    Raises:
        SpeechError: Somebody does; nothing was changed.
    """
    with contextlib.suppress(OSError):  # whoever writes next into it tells what is wrong with it
        models_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    busy = SpeechError(
        f"The model {name} is being downloaded or changed by another window or command. Nothing was"
        " changed. Try again when that is done."
    )
    return held(models_folder / f".{name}.lock", busy, wait_s=0.0)


def remove_folder(folder: Path) -> None:
    """Remove a model's folder; of one that is only linked to, the link. A missing one is fine."""
    if folder.is_symlink():
        folder.unlink()
    elif folder.is_dir():
        shutil.rmtree(folder)
