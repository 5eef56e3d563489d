# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts the engines together, the same for the window and for the command line.

What loads a model or a native library is imported where it is first used: the window shows before.
"""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from mockinterview.domain.profile import Profile, Yardstick
from mockinterview.domain.summary import is_sample
from mockinterview.errors import SpeechError, StorageError
from mockinterview.interview.readiness import (
    Check,
    Devices,
    check_disk,
    check_microphone,
    check_speaker,
    check_voice,
)
from mockinterview.paths import DataFolder, assets_folder
from mockinterview.questions.bank import QuestionBank

if TYPE_CHECKING:
    from mockinterview.analysis.bands import Bands
    from mockinterview.analysis.measure import Measurer
    from mockinterview.analysis.star import StarModel
    from mockinterview.analysis.topics import Topics
    from mockinterview.domain.correction import Correction
    from mockinterview.domain.hearing import Hearing
    from mockinterview.domain.measures import Measures
    from mockinterview.domain.preparation import Preparation
    from mockinterview.domain.session import Session, Take
    from mockinterview.interview.interviewer import Interviewer
    from mockinterview.interview.practice import Practice
    from mockinterview.interview.session_review import ReviewSession
    from mockinterview.interview.told_before import LookBack
    from mockinterview.speech.events import Event
    from mockinterview.speech.hear import FileHearer
    from mockinterview.speech.listener import Listener
    from mockinterview.speech.models.download import Download
    from mockinterview.speech.models.pace import Progress
    from mockinterview.speech.models.store import ModelInfo, ModelStore
    from mockinterview.speech.speaker import Speaker
    from mockinterview.speech.voices import AvailableVoice
    from mockinterview.storage.export.context import ExportContext
    from mockinterview.storage.library import Library
    from mockinterview.storage.upkeep import Restored

STANDARD = Yardstick()


def local_now() -> datetime:
    """Return the time on the person's clock, with its offset."""
    return datetime.now().astimezone()


def library(folder: DataFolder) -> "Library":
    """Open the library, making the data folder when there is none.

    Raises:
        StorageError: The folder or the database cannot be used.
    """
    from mockinterview.storage.library import Library

    return Library(folder)


def question_bank(folder: DataFolder) -> QuestionBank:
    """Load the questions that ship with the app and the person's own."""
    return QuestionBank.load((assets_folder() / "questions", folder.questions), folder.packs)


@cache
def measurer(yardstick: Yardstick = STANDARD) -> "Measurer":
    """Load the models once in a process, and the bands once for each yardstick."""
    from mockinterview.analysis.measure import Measurer

    return Measurer(_star_model(), bands(yardstick), topics())


@cache
def bands(yardstick: Yardstick = STANDARD) -> "Bands":
    """Load the bands for whom they are."""
    from mockinterview.analysis.bands import load_bands

    return load_bands(assets_folder() / "bands.toml").for_yardstick(yardstick)


def chosen_yardstick(folder: DataFolder, told: Callable[[str], None]) -> Yardstick:
    """Return what the person wants to be measured by; ``told`` hears why it cannot be read."""
    from mockinterview.preferences import load_preferences

    chosen, problem = load_preferences(folder.settings)
    if problem is not None:
        told(problem)
    return chosen.yardstick


@cache
def _star_model() -> "StarModel":
    from mockinterview.analysis.star import StarModel

    return StarModel.load(assets_folder() / "star")


@cache
def topics() -> "Topics":
    """Load what words weigh once in a process."""
    from mockinterview.analysis.topics import load_topics

    return load_topics(assets_folder() / "relevance")


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


class TakeMeasurer:
    """Measures answers by their question, the mode of their session and the take before them."""

    def __init__(self, yardstick: Callable[[], Yardstick] = lambda: STANDARD) -> None:
        """Measure with the bands that a person has chosen.

        Args:
            yardstick: Asked at each answer, on the thread that measures: a choice counts at once.
        """
        self._yardstick = yardstick

    def __call__(
        self,
        take: "Take",
        session: "Session",
        hearing: "Hearing",
        correction: "Correction | None" = None,
    ) -> "Measures":
        """Measure one take from what was heard in it, and from what was set right."""
        before = [
            earlier.hearing
            for earlier in session.takes_at(take.position)
            if earlier.number < take.number and earlier.hearing is not None
        ]
        return measurer(self._yardstick()).measure(
            hearing,
            take.question,
            session.plan.job,
            session.plan.mode,
            correction=correction,
            earlier=before[-1] if before else None,
            gaps=take.gaps,
        )


def session_review(folder: DataFolder) -> "ReviewSession":
    """Return what looks at a session as a whole, with what was said and prepared before."""
    from mockinterview.domain.preparation import Preparation
    from mockinterview.interview.session_review import SessionReview, review_session
    from mockinterview.interview.told_before import MOST_ANSWERS

    def look(session: "Session", opened: "Library") -> SessionReview:
        if is_sample(session.id):  # it is somebody else's: nothing of one's own is laid beside it
            return review_session(session, session.takes[::-1], Preparation(), topics())
        heard = opened.heard_takes(MOST_ANSWERS + len(session.takes))
        return review_session(session, heard, _prepared(folder), topics())

    return look


def export_context(
    folder: DataFolder, opened: "Library", yardstick: Yardstick = STANDARD
) -> "ExportContext":
    """Return what exports for people tell besides: the panel's view, and the bands."""
    from mockinterview.analysis.beside import bands_beside
    from mockinterview.interview.panel_view import panel_view
    from mockinterview.storage.export.context import ExportContext

    look = session_review(folder)
    return ExportContext(
        view=lambda session: panel_view(look(session, opened)),
        bands_beside=lambda take: bands_beside(take, bands(yardstick)),
    )


def _prepared(folder: DataFolder) -> "Preparation":
    """Return what was prepared; nothing where it cannot be read, which Prepare tells of."""
    from mockinterview.domain.preparation import Preparation
    from mockinterview.storage.preparation import load_preparation

    try:
        return load_preparation(folder.preparation)
    except StorageError:
        return Preparation()


def look_back(folder: DataFolder) -> "LookBack":
    """Return what finds where a take differs from earlier answers and the first interview."""
    from mockinterview.interview.told_before import MOST_ANSWERS, ToldBefore, told_before

    def look(take: "Take", opened: "Library") -> tuple[ToldBefore, ...]:
        if is_sample(take.id):
            return ()
        facts = _prepared(folder).first
        return told_before(take, opened.heard_takes(MOST_ANSWERS), facts, topics())

    return look


def add_samples(opened: "Library", bank: QuestionBank, yardstick: Yardstick) -> str:
    """Put the sample sessions into the library, where they are not yet; return the newest's id."""
    from mockinterview.interview.sample import SampleMaker

    folder = assets_folder() / "sample"
    return SampleMaker(folder, bank.panel, TakeMeasurer(lambda: yardstick), local_now).add(opened)


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


@dataclass(frozen=True)
class AfterStart:
    """What a start has found: recordings that had no end, and all that wait for their words."""

    recovered: "tuple[Take, ...]"
    waiting: "tuple[Take, ...]"


def recover(opened: "Library") -> AfterStart:
    """Put right what an earlier run left."""
    from mockinterview.audio.wav import repair

    found = opened.recover(repair)
    opened.back_up_if_due(local_now())
    return AfterStart(found.takes, opened.unfinished_takes())


def restore(folder: DataFolder, copy: Path) -> "Restored":
    """Put a backup in the place of the library, which is not open, and add what came since.

    Raises:
        StorageError: The backup is not whole, or cannot be put in place.
    """
    from mockinterview.audio.wav import repair
    from mockinterview.storage.backup import Backups
    from mockinterview.storage.files import DiskFiles
    from mockinterview.storage.upkeep import Restored

    kept = Backups(folder.backups, DiskFiles()).restore(copy, folder)
    with closing(library(folder)) as opened:
        opened.rebuild(repair)
        return Restored(kept, opened.count())


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


def interviewer(bank: QuestionBank) -> "Interviewer":
    """Return what listens to the answers and asks back."""
    from mockinterview.interview.interviewer import Interviewer

    return Interviewer(
        bank.general_follow_ups,
        bank.leads,
        lambda text, question: measurer().measure_text(text, question),
    )


def practice(
    opened: "Library",
    folder: DataFolder,
    engine: str,
    told: Callable[[str], None],
    asks_back: "Interviewer | None" = None,
    profile: Profile = Profile.STANDARD,
) -> "Practice":
    """Return what turns sound files into a session."""
    from mockinterview.interview.practice import Practice

    return Practice(
        library=opened,
        hear=hearer(engine, folder.models).hear,
        measure=TakeMeasurer(lambda: Yardstick(profile)),
        now=local_now,
        told=told,
        interviewer=asks_back,
    )
