# SPDX-License-Identifier: GPL-3.0-or-later
"""Can a session run here? One check a part, each with its state in words and a remedy."""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from mockinterview.audio.sources import SOUND_SERVERS
from mockinterview.errors import AppError

#: A minute of sound takes 5.8 MB at 48 kHz; less than this leaves no room for a session.
MIN_FREE_BYTES = 200_000_000
BYTES_PER_MINUTE = 48_000 * 2 * 60
#: How the folders of services begin that copy them to other computers while they are written to:
#: a known cause of damaged databases (evidence 6.1). Names as their programs choose them.
SYNCED = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud": "iCloud",
    "mobile documents": "iCloud",
    "cloudstorage": "a cloud service",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pclouddrive": "pCloud",
}


class CheckState(StrEnum):
    """READY is quiet; NOTE works with less; PROBLEM stops a session."""

    READY = "ready"
    NOTE = "note"
    PROBLEM = "problem"


@dataclass(frozen=True)
class Check:
    """One part: what it is, how it stands, and what to do where that is not well."""

    part: str
    state: CheckState
    title: str
    remedy: str = ""


@dataclass(frozen=True)
class Devices:
    """What sound can come from and go to; ``problem`` says why there is nothing."""

    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    problem: str = ""


def check_microphone(
    devices: Devices, chosen: str = "", listen: Callable[[], None] | None = None
) -> Check:
    """Without a microphone no session can run; everything else does.

    Args:
        devices: What there is.
        chosen: The name the person chose, "" for the system's default.
        listen: Opens the microphone for a moment, and raises ``AppError`` where it gives nothing:
            a sound server lists a microphone even when it has none. None where the person has
            not asked to be listened to.
    """
    if devices.problem:
        return Check("microphone", CheckState.PROBLEM, "No sound system", devices.problem)
    if chosen and chosen not in devices.inputs:
        return Check(
            "microphone",
            CheckState.PROBLEM,
            f"The microphone “{chosen}” is not connected",
            "Plug it in, or choose another one in Settings.",
        )
    if devices.inputs:
        name = chosen or _plain(devices.inputs[0], "Default microphone")
        try:
            if listen is not None:
                listen()
        except AppError as error:
            return Check("microphone", CheckState.PROBLEM, f"{name} gives no sound", str(error))
        return Check("microphone", CheckState.READY, name)
    return Check(
        "microphone",
        CheckState.PROBLEM,
        "No microphone found",
        "Plug one in or switch it on: it is noticed by itself. On a laptop, look for a mute key.",
    )


def check_speaker(devices: Devices) -> Check:
    """Without a loudspeaker questions are shown only."""
    if devices.outputs:
        name = _plain(devices.outputs[0], "Default loudspeaker")
        return Check("speaker", CheckState.READY, name)
    return Check(
        "speaker",
        CheckState.NOTE,
        "No loudspeaker found",
        "Questions are shown, not read aloud, and answers cannot be heard again."
        " Plug in headphones or a loudspeaker.",
    )


def _plain(name: str, plain: str) -> str:
    """Say in words what ALSA calls by the name of a sound server."""
    return plain if name in SOUND_SERVERS else name


def check_voice(voices: Callable[[], Sequence[object]]) -> Check:
    """Without a voice questions are shown only."""
    try:
        count = len(voices())
    except AppError:
        count = 0
    if count:
        return Check("voice", CheckState.READY, f"{count} voices" if count > 1 else "One voice")
    return Check(
        "voice",
        CheckState.NOTE,
        "No voice on this computer",
        "Questions are shown, not read aloud. To hear them, install “espeak-ng”.",
    )


def check_recogniser(load: Callable[[], str], fell_back: str = "") -> Check:
    """Without a recogniser answers are recorded and can be transcribed later.

    Args:
        load: Returns the name of the engine that is ready.
        fell_back: Why it is not another one, such as a damaged model; sentences, or "".
    """
    try:
        engine = load()
    except AppError as error:
        return Check("recogniser", CheckState.NOTE, "No recogniser", str(error))
    built_in = engine.startswith("builtin")
    if fell_back:
        title = "The built-in recogniser is in use" if built_in else "Whisper recogniser"
        return Check("recogniser", CheckState.NOTE, title, fell_back)
    return Check(
        "recogniser", CheckState.READY, "Built-in recogniser" if built_in else "Whisper recogniser"
    )


def check_disk(folder: Path) -> Check:
    """Sound needs room, in a place that nobody else writes to."""
    existing = next(parent for parent in (folder, *folder.parents) if parent.exists())
    free = shutil.disk_usage(existing).free
    minutes = free // BYTES_PER_MINUTE
    service = synced_by(folder)
    if free >= MIN_FREE_BYTES and service:
        return Check(
            "disk",
            CheckState.NOTE,
            f"Your recordings are synchronised by {service}",
            "That can damage the library while it is open, and your recordings leave this computer."
            " To move it, choose another folder with --data-dir.",
        )
    if free >= MIN_FREE_BYTES:
        return Check("disk", CheckState.READY, f"Room for {minutes // 60} hours of sound")
    return Check(
        "disk",
        CheckState.PROBLEM,
        "The disk is nearly full",
        f"{free // 1_000_000} MB are left, about {minutes} minutes of sound. Free some space.",
    )


def synced_by(folder: Path) -> str:
    """Return which service copies a folder to other computers, as far as its path tells."""
    for part in folder.parts:
        for beginning, service in SYNCED.items():
            if part.casefold().startswith(beginning):
                return service
    return ""


def check_library(open_library: Callable[[], int]) -> Check:
    """``open_library`` returns how many sessions there are."""
    try:
        count = open_library()
    except AppError as error:
        return Check("library", CheckState.PROBLEM, "The library cannot be used", str(error))
    return Check("library", CheckState.READY, f"{count} session{'' if count == 1 else 's'}")


def can_run(checks: Sequence[Check]) -> bool:
    """Whether a session can run: no check is a problem."""
    return all(check.state is not CheckState.PROBLEM for check in checks)
