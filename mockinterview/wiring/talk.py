# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts together what hears and what speaks: recognisers, their models, voices and devices."""

from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from mockinterview.errors import SpeechError
from mockinterview.interview.readiness import (
    Check,
    Devices,
    check_disk,
    check_microphone,
    check_speaker,
    check_voice,
)
from mockinterview.paths import DataFolder

if TYPE_CHECKING:
    from mockinterview.speech.events import Event
    from mockinterview.speech.hear import FileHearer
    from mockinterview.speech.listener import Listener
    from mockinterview.speech.models.download import Download
    from mockinterview.speech.models.pace import Progress
    from mockinterview.speech.models.store import ModelInfo, ModelStore
    from mockinterview.speech.speaker import Speaker
    from mockinterview.speech.voices import AvailableVoice


@cache
def hearer(engine: str, models: Path) -> "FileHearer":
    """Load a recogniser once in a process; it hears one recording after another."""
    from mockinterview.audio.sound_files import stream_16k
    from mockinterview.speech.hear import FileHearer

    return FileHearer(stream_16k, engine, models)


def listener(
    engine: str, models: Path, on_event: "Callable[[Event], None]", *, exact: bool = False
) -> "Listener":
    """Return the recogniser of the window: a process of its own, not yet started.

    Args:
        engine: Which one.
        models: Where Whisper models are.
        on_event: Told of all that it hears.
        exact: Have this engine and no other. Else the built-in one takes over from a model that
            does not work, and an event says why.
    """
    from mockinterview.audio.sound_files import stream_16k
    from mockinterview.speech.engines import BUILTIN, make_as_told
    from mockinterview.speech.listener import Listener

    fall_back = "" if exact else BUILTIN
    return Listener(stream_16k, engine, models, on_event, make=make_as_told, fall_back=fall_back)


def engines(folder: DataFolder) -> tuple[str, ...]:
    """Return what can hear here: values for the preferences, the built-in one first."""
    from mockinterview.speech.engines import BUILTIN, WHISPER
    from mockinterview.speech.models.folders import missing_parts, model_names

    names = model_names(folder.models)
    whole = [name for name in names if not missing_parts(folder.models / name)]
    return (BUILTIN, *(f"{WHISPER}{name}" for name in whole))


def model_store(folder: DataFolder) -> "ModelStore":
    """Return the recogniser models of a data folder, and those that can be downloaded."""
    from mockinterview.speech.models.catalogue import load_catalogue
    from mockinterview.speech.models.store import ModelStore

    return ModelStore(folder.models, load_catalogue())


def model_download(
    store: "ModelStore", name: str, tell: "Callable[[Progress], None]"
) -> "Download":
    """Return the download of a model of the catalogue, not begun yet.

    Raises:
        SpeechError: There is no such model, or the host's address cannot be trusted.
    """
    # Imported late: only a download has to do with the network.
    from mockinterview.speech.models.download import Download
    from mockinterview.speech.models.host import ModelHost

    return Download(store.catalogue_model(name), store.folder, ModelHost(), tell)


def try_and_note(
    store: "ModelStore", name: str, go_on: Callable[[], None] = lambda: None
) -> "ModelInfo":
    """Let a model hear the sample; keep how fast it was, or why it did not work."""
    from mockinterview.audio.sound_files import stream_16k
    from mockinterview.speech.models.trial import try_model

    trial = try_model(store.folder / name, stream_16k, go_on)
    store.note_trial(name, trial.speed, trial.problem)
    return store.model(name)


def found_devices() -> Devices:
    """Look for microphones and loudspeakers, also for those plugged in since the last look."""
    from mockinterview.audio import devices, sources

    devices.refresh()
    inputs = tuple(device.name for device in devices.list_inputs())
    return Devices(
        inputs if sources.has_microphone(inputs) else (),
        tuple(device.name for device in devices.list_outputs()),
        devices.portaudio_problem() or "",
    )


def readiness(
    folder: DataFolder, microphone: str, known_voices: "tuple[AvailableVoice, ...]"
) -> tuple[Check, ...]:
    """Check what can be checked while the window is open; the recogniser reports by itself."""
    found = found_devices()
    return (
        check_microphone(found, microphone),
        check_speaker(found),
        check_voice(lambda: known_voices),
        check_disk(folder.root),
    )


def speaker(folder: DataFolder) -> "Speaker":
    """Return what speaks: with the system's voices, and with those of Piper that are there."""
    from mockinterview.speech import voice_job
    from mockinterview.speech.speaker import Speaker

    listing = partial(voice_job.list_voices, folder.piper_voices)
    return Speaker(folder.voices, voices_job=listing)


def voices(speaker: "Speaker") -> "tuple[AvailableVoice, ...]":
    """Return the computer's voices; none where there is no engine."""
    try:
        return speaker.voices()
    except SpeechError:
        return ()
