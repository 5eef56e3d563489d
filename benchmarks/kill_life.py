# SPDX-License-Identifier: GPL-3.0-or-later
"""Run as a program: one answer from the microphone to its export, told step by step.

It is killed by ``benchmarks.kills`` at some instant. How much was spoken by then stands in a file
that is mapped into memory, so that it outlives the process.
"""

import mmap
import struct
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mockinterview import wiring
from mockinterview.audio.recorder import Recorder
from mockinterview.audio.sound_files import load_for_playback
from mockinterview.audio.system import Device, Direction, OnInput, OnOutput, Stream
from mockinterview.domain.hearing import Hearing
from mockinterview.domain.plan import Mode, PlannedQuestion, SessionPlan
from mockinterview.domain.question import PanelMember, PanelRole, Question, QuestionKind
from mockinterview.errors import AudioError
from mockinterview.paths import DataFolder
from mockinterview.speech.events import Event, Failed, Heard
from mockinterview.storage.export.formats import ExportFormat
from mockinterview.wiring import talk

RATE_HZ = 48_000
BLOCK = RATE_HZ // 50
SPOKEN_FILE = "spoken"
RECORD_S = 2.5
#: Steps that take milliseconds are done so often, so that a kill falls into the middle of one.
TIMES = 15
#: The recogniser is left out: its process takes seconds to load.
NO_ENGINE = "none"
STEPS = ("opening", "recording", "finishing", "transcribing", "saving", "backing up", "exporting")

QUESTION = Question("kill", "Tell me about yourself.", QuestionKind.BEHAVIORAL)
MEMBER = PanelMember("ruth", "Ruth Adeyemi", PanelRole.HIRING_MANAGER, "")
PLAN = SessionPlan("Killed", Mode.STUDY, (MEMBER,), (PlannedQuestion(QUESTION, "ruth"),), seed=1)


def spoken_samples(first: int, count: int, speech: NDArray[np.int16]) -> NDArray[np.int16]:
    """Return what is spoken from one sample on: some speech, over and over."""
    return speech[np.arange(first, first + count) % len(speech)]


def load_speech(path: Path | None) -> NDArray[np.int16]:
    """Return the speech that is spoken; without a file a sound in which each place is known."""
    if path is None:
        return (np.arange(RATE_HZ) * 7919 % 20_011 - 10_000).astype(np.int16)
    import soxr

    sound = load_for_playback(path)
    samples = soxr.resample(sound.samples, sound.rate_hz, RATE_HZ)
    return np.asarray(samples * 32767, np.int16)


class Mouth:
    """A microphone into which is spoken at the pace of time. Meets ``system.Stream``."""

    def __init__(self, speech: NDArray[np.int16], counter: mmap.mmap, on_block: OnInput) -> None:
        self._speech = speech
        self._counter = counter
        self._on_block = on_block
        self._ended = threading.Event()
        self._began_s = time.monotonic()
        self._thread = threading.Thread(target=self._speak, name="mouth", daemon=True)

    @property
    def time_s(self) -> float:
        """Seconds since it was made."""
        return time.monotonic() - self._began_s

    def start(self) -> None:
        """Begin to speak."""
        self._thread.start()

    def stop(self) -> None:
        """Fall silent."""
        self._ended.set()
        self._thread.join()

    def abort(self) -> None:
        """Fall silent."""
        self.stop()

    def close(self) -> None:
        """Fall silent."""
        self.stop()

    def _speak(self) -> None:
        spoken = 0
        while not self._ended.wait(max(0.0, spoken / RATE_HZ - self.time_s)):
            block = spoken_samples(spoken, BLOCK, self._speech)
            spoken += BLOCK
            struct.pack_into("<q", self._counter, 0, spoken)
            self._on_block(block[:, None], 0.0, False)


class Mouths:
    """Meets ``system.SoundSystem``: one microphone, no loudspeaker."""

    def __init__(self, speech: NDArray[np.int16], counter: mmap.mmap) -> None:
        self._speech = speech
        self._counter = counter

    def devices(self, direction: Direction) -> tuple[Device, ...]:
        """Return the one microphone."""
        return (Device("Mouth", "Test", 1, RATE_HZ),) if direction is Direction.INPUT else ()

    def refresh(self) -> bool:
        """There is nothing to look for."""
        return True

    def open_input(
        self,
        device: Device,
        rate_hz: int,
        channels: int,
        on_block: OnInput,
        on_end: Callable[[], None],
    ) -> Stream:
        """Open the microphone."""
        del device, channels, on_end
        if rate_hz != RATE_HZ:
            raise AudioError("Another rate.")
        return Mouth(self._speech, self._counter, on_block)

    def open_output(
        self, device: Device, rate_hz: int, on_block: OnOutput, on_end: Callable[[], None]
    ) -> Stream:
        """There is no loudspeaker."""
        raise AudioError("No loudspeaker.")


def say(what: str) -> None:
    """Tell the parent where this life stands."""
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


def live(root: Path, engine: str, speech_file: Path | None) -> None:
    """Record an answer, hear it, measure it, save it, copy the library, export the session."""
    folder = DataFolder(root)
    speech = load_speech(speech_file)
    counted = root / SPOKEN_FILE
    counted.write_bytes(bytes(8))
    with counted.open("r+b") as file:
        counter = mmap.mmap(file.fileno(), 8)
    heard: list[Event] = []
    over = threading.Event()

    def on_event(event: Event) -> None:
        if isinstance(event, Heard | Failed):
            heard.append(event)
            over.set()

    listener = None if engine == NO_ENGINE else talk.listener(engine, folder.models, on_event)
    if listener is not None:
        listener.start()
    say("opening")
    library = wiring.library(folder)
    wiring.recover(library)
    session = library.create_session(PLAN, wiring.local_now())
    take = library.begin_take(session.id, 0, QUESTION, "ruth", wiring.local_now())
    recorder = Recorder(system=Mouths(speech, counter))
    recorder.start(library.sound_path(take))
    say("recording")
    if listener is not None:
        listener.follow(take.id, library.sound_path(take))
    time.sleep(RECORD_S)
    say("finishing")
    recording = recorder.stop()
    library.finish_recording(take.id, recording.rate_hz, recording.duration_ms, recording.gaps)
    say(f"finished {recording.frames}")
    say("transcribing")
    hearing = Hearing(engine, recording.duration_ms, (), ())
    if listener is not None:
        listener.finish(take.id, recording.frames)
        over.wait()
        (event,) = heard
        if isinstance(event, Heard):
            hearing = event.hearing
        listener.close()
    measures = wiring.TakeMeasurer()(take, session, hearing)
    say("saving")
    for time_ in range(TIMES):
        library.save_measures(take.id, hearing, measures)
        if not time_:
            say("saved")
    say("backing up")
    for _ in range(TIMES):
        library.backups.make(library._database, wiring.local_now())  # noqa: SLF001 - as at a start
    say("exporting")
    for number in range(TIMES):
        library.export(session.id, ExportFormat.FOLDER, root / f"out-{number}")
    say("done")
    time.sleep(60)  # it is killed, however late


if __name__ == "__main__":
    live(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]) if len(sys.argv) > 3 else None)
