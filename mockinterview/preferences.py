# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person has chosen, and how it is kept between starts."""

import contextlib
import os
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec

from mockinterview.domain.plan import Mode
from mockinterview.domain.profile import OwnBand, Profile, Yardstick
from mockinterview.domain.question import PanelRole
from mockinterview.errors import StorageError

#: Raised when a field changes its meaning; a file with a higher one is from a newer app.
SCHEMA = 1


class Theme(StrEnum):
    """The colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class Language(StrEnum):
    """What the window speaks."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"


@dataclass(frozen=True)
class Preferences:
    """All choices, with the ones of a fresh start as defaults.

    Devices are names and an empty name is the system's default. ``engine`` is ``auto``,
    ``builtin`` or ``whisper:`` and a model. ``questions`` and ``length`` are the values of
    Home's two lists. ``family`` is the id of a job family; empty, as ``seniority`` may be, lets
    the job description tell. ``speed`` is that of the spoken voice, 1 being its own.
    ``model_hint`` is whether Home may say that a Whisper model would hear more.
    """

    theme: Theme = Theme.SYSTEM
    language: Language = Language.SYSTEM
    reduced_motion: bool = False
    text_scale: Annotated[float, msgspec.Meta(ge=0.8, le=2.0)] = 1.0
    microphone: str = ""
    speaker: str = ""
    engine: Annotated[str, msgspec.Meta(pattern=r"^(auto|builtin|whisper:.+)$")] = "auto"
    voice_on: bool = True
    speed: Annotated[float, msgspec.Meta(ge=0.5, le=2.0)] = 1.0
    captions: bool = True
    introductions: bool = True
    follow_ups: bool = True
    questions: str = "mixed"
    count: Annotated[int, msgspec.Meta(ge=1, le=20)] = 5
    panel: Annotated[tuple[PanelRole, ...], msgspec.Meta(min_length=1)] = (
        PanelRole.HIRING_MANAGER,
        PanelRole.PEER,
        PanelRole.HR,
    )
    mode: Mode = Mode.STUDY
    length: str = "suggested"
    job: str = ""
    seniority: Annotated[str, msgspec.Meta(pattern=r"^(|entry|mid|senior|lead)$")] = ""
    family: str = ""
    profile: Profile = Profile.STANDARD
    own_bands: tuple[OwnBand, ...] = ()
    model_hint: bool = True
    tour_seen: bool = False
    window_px: tuple[
        Annotated[int, msgspec.Meta(ge=720, le=20_000)],
        Annotated[int, msgspec.Meta(ge=520, le=20_000)],
    ] = (1280, 820)

    @property
    def yardstick(self) -> Yardstick:
        """What answers are measured by."""
        return Yardstick(self.profile, self.own_bands)


class _Head(msgspec.Struct):
    """The one field that must be understood before the others."""

    schema: Annotated[int, msgspec.Meta(ge=1)]


def load_preferences(path: Path) -> tuple[Preferences, str | None]:
    """Read the choices; the second value is a sentence to show when they could not be used.

    A missing file gives the defaults. A file that is damaged, or from a newer app, gives them
    too and is kept under another name. Fields that this app does not know are passed over.

    Args:
        path: The settings file, whether or not it exists.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Preferences(), None
    except OSError as error:
        return Preferences(), (
            f"Your settings could not be read ({error.strerror}). The app goes on with the"
            f" defaults; the file {path} was left as it is."
        )
    try:
        newer = msgspec.json.decode(data, type=_Head).schema > SCHEMA
        if not newer:
            return msgspec.json.decode(data, type=Preferences), None
    except (msgspec.MsgspecError, UnicodeDecodeError):
        newer = False
    why = "are from a newer version of the app" if newer else "could not be read"
    kept = _keep_aside(path)
    where = f"The file was kept as {kept.name}." if kept else "The file was left as it is."
    return Preferences(), f"Your settings {why}, so the app starts with the defaults. {where}"


def save_preferences(path: Path, preferences: Preferences) -> None:
    """Write the choices whole or not at all.

    Raises:
        StorageError: They could not be written; the old file is as it was.
    """
    text = msgspec.json.encode({"schema": SCHEMA, **asdict(preferences)})
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with part.open("wb") as file:
            file.write(msgspec.json.format(text, indent=2) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise StorageError(
            f"Your settings could not be saved ({error.strerror}). Nothing else is touched; they"
            f" count until the app is closed. Is the disk full?"
        ) from error
    finally:
        with contextlib.suppress(OSError):  # gone already, or its folder never was
            part.unlink()


def _keep_aside(path: Path) -> Path | None:
    """Rename a file that is of no use now but may be to its owner; None where that failed."""
    for number in range(1, 100):
        kept = path.with_name(f"{path.stem}.kept-{number}{path.suffix}")
        if not kept.exists():
            try:
                return path.rename(kept)
            except OSError:
                return None
    return None
