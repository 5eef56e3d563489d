# SPDX-License-Identifier: GPL-3.0-or-later
"""Records one take: the callback copies and queues, a thread of its own writes the file."""

import logging
import queue
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mockinterview.audio.files import DiskFiles, Files
from mockinterview.audio.level import FLOOR_DBFS
from mockinterview.audio.messages import Mark, Messages, Turn
from mockinterview.audio.microphone import FIRST_BLOCK_WITHIN_S, Microphone, MicrophoneFinder
from mockinterview.audio.portaudio import PortAudio
from mockinterview.audio.system import SoundSystem
from mockinterview.audio.take_writer import STALLED_S, TakeWriter
from mockinterview.audio.wav import FRAME_BYTES, WavWriter
from mockinterview.domain.session import SoundGap
from mockinterview.errors import AudioError

log = logging.getLogger(__name__)

#: What a start asks for on the disk: ten minutes of the highest rate above, and some for the
#: library (our guess).
_ROOM_BYTES = 10 * 60 * 48_000 * FRAME_BYTES + 16 * 1024 * 1024
#: How long stopping waits for sound that was spoken but is still under way (our guess).
_TAIL_S = 0.4
_WRITER_WITHIN_S = 10.0
#: A sound server that was restarted, or a cable that was pushed in again, is back within this (our
#: guess); a person who goes on speaking into nothing should not be left in that belief for longer.
LOOK_FOR_ANOTHER_S = 8.0
_LOOK_AGAIN_S = 0.25
#: One that is missed again so soon has not helped: the time for looking goes on from the loss
#: before, or one that gives a moment of sound each time it is opened would be taken for ever (our
#: guess).
_STEADY_S = STALLED_S + 1.0
#: A device that is being opened when recording ends may take so long to be closed again.
_SEARCH_WITHIN_S = FIRST_BLOCK_WITHIN_S + 2.0


@dataclass(frozen=True)
class Recording:
    """What is on the disk after ``Recorder.stop``; ``problem`` says why it ended by itself."""

    frames: int
    rate_hz: int
    duration_ms: int
    gaps: tuple[SoundGap, ...]
    problem: str | None
    device: str


@dataclass
class _Running:
    """A take under way. ``microphone`` changes when another one has to go on."""

    microphone: Microphone
    rate_hz: int
    take: TakeWriter
    thread: threading.Thread
    messages: Messages
    stopping: threading.Event
    search: threading.Thread | None = None
    look_until_s: float = 0.0


class Recorder:
    """Records one take at a time. ``start`` and ``stop`` block: not for the GUI thread.

    The properties may be read from any thread, as often as a meter is drawn.
    """

    def __init__(
        self,
        device_name: str | None = None,
        system: SoundSystem | None = None,
        files: Files | None = None,
        clock: Callable[[], float] = time.monotonic,
        first_block_within_s: float = FIRST_BLOCK_WITHIN_S,
        look_for_another_s: float = LOOK_FOR_ANOTHER_S,
    ) -> None:
        """Prepare to record; nothing is opened yet.

        Args:
            device_name: The microphone's ``key`` or name; None for the best that works.
            system: The sound system; by default this computer's.
            files: Where to write; by default the disk.
            clock: Seconds that never go back.
            first_block_within_s: How long a microphone may take to deliver.
            look_for_another_s: How long one is looked for when the first has gone.
        """
        self._finder = MicrophoneFinder(system or PortAudio(), device_name, first_block_within_s)
        self._files = files or DiskFiles()
        self._clock = clock
        self._look_for_another_s = look_for_another_s
        self._running: _Running | None = None

    @property
    def is_recording(self) -> bool:
        """Whether ``start`` was called and ``stop`` was not, even if a problem ended it."""
        return self._running is not None

    @property
    def level_dbfs(self) -> float:
        """The level of the microphone, for a meter."""
        running = self._running  # once: ``stop`` may take it away on another thread
        return running.take.level_dbfs if running else FLOOR_DBFS

    @property
    def is_silent(self) -> bool:
        """Whether the microphone gives exact zeros, as one does that the system blocks."""
        running = self._running
        return running is not None and running.take.is_silent

    @property
    def warning(self) -> str | None:
        """What the person should look at while recording goes on, as a sentence, or None.

        Where a microphone is muted, blocked or pulled out, some systems report nothing and
        deliver zeros (evidence 2.5, 2.8), and speaking on would be in vain. While another
        microphone is looked for, this says so.
        """
        running = self._running
        if running is not None and running.take.lost and not running.take.problem:
            return (
                f"{running.take.lost} What you said until now is saved. Wait a moment: another"
                " microphone is being looked for."
            )
        if not self.is_silent:
            return None
        hint = " in System Settings, Privacy & Security" if sys.platform == "darwin" else ""
        return (
            "The microphone gives only silence. What you said before is saved. Look whether it is"
            f" plugged in and not muted, and whether the app may use it{hint}."
        )

    @property
    def notices(self) -> tuple[str, ...]:
        """What happened to the sound although recording goes on, as sentences, oldest first."""
        running = self._running
        return running.take.notices if running else ()

    @property
    def gaps(self) -> tuple[SoundGap, ...]:
        """Where sound was lost in this take until now."""
        running = self._running
        return running.take.gaps if running else ()

    @property
    def elapsed_ms(self) -> int:
        """How much is recorded, pauses left out."""
        running = self._running
        return running.take.frames * 1000 // running.rate_hz if running else 0

    @property
    def problem(self) -> str | None:
        """Why recording ended by itself, as a sentence, or None; what was recorded is safe."""
        running = self._running
        return running.take.problem if running else None

    def start(self, path: Path, *, held: bool = False) -> int:
        """Record into the new file ``path``; return its rate once sound is really coming.

        Args:
            path: Where to; it must not exist.
            held: Whether nothing is kept before ``resume``.

        Raises:
            AudioError: No microphone delivers, the disk is full, or the file exists.
        """
        if self._running is not None:
            raise AudioError("A recording is already running. Finish it first.")
        self._check_room(path.parent)
        messages: Messages = queue.SimpleQueue()
        microphone = self._finder.find(messages)
        rate_hz = microphone.rate_hz
        try:
            writer = WavWriter(path, rate_hz, self._files)
        except AudioError:
            microphone.close()
            raise
        take = TakeWriter(messages, writer, rate_hz, self._on_lost, self._clock, held=held)
        thread = threading.Thread(target=take.run, name="take writer", daemon=True)
        self._running = _Running(microphone, rate_hz, take, thread, messages, threading.Event())
        thread.start()
        return rate_hz

    def pause(self) -> None:
        """Leave out what is spoken from now on; the microphone stays open."""
        self._turn(opens=False)

    def resume(self) -> None:
        """Keep what is spoken from now on."""
        self._turn(opens=True)

    def stop(self) -> Recording:
        """End the recording and return what is on the disk; never raises for a lost device."""
        running = self._running
        if running is None:
            raise AudioError("No recording is running.")
        running.stopping.set()
        if running.take.lost:
            running.microphone.abandon()
        else:
            self._wait_for_tail(running)
            running.microphone.close()
        running.messages.put(Mark.END)
        running.thread.join(_WRITER_WITHIN_S)
        if running.search is not None:
            running.search.join(_SEARCH_WITHIN_S)
        problem = running.take.problem
        if running.thread.is_alive():
            problem = "The disk does not answer. What was recorded so far is on it."
        self._running = None
        frames = running.take.frames
        return Recording(
            frames=frames,
            rate_hz=running.rate_hz,
            duration_ms=frames * 1000 // running.rate_hz,
            gaps=running.take.gaps,
            problem=problem,
            device=running.microphone.device.name,
        )

    def _turn(self, *, opens: bool) -> None:
        running = self._running
        if running is not None:
            running.messages.put(Turn(opens, running.microphone.stream.time_s))

    def _check_room(self, folder: Path) -> None:
        try:
            free = self._files.free_bytes(folder)
        except OSError as error:
            log.info("free space of %s: %s", folder, error)
            return
        if free < _ROOM_BYTES:
            raise AudioError(
                f"The disk is almost full ({free // 1_000_000} MB free), so recording did not"
                f" start. Nothing was lost. Free {_ROOM_BYTES // 1_000_000} MB and try again."
            )

    def _on_lost(self) -> None:
        """Look for another microphone, on a thread of its own. Called on the writer's thread."""
        running = self._running
        if running is not None and not running.stopping.is_set():
            if running.search is None or running.take.present_for_s >= _STEADY_S:
                running.look_until_s = self._clock() + self._look_for_another_s
            search = threading.Thread(
                target=self._find_another, args=(running,), name="microphone search", daemon=True
            )
            running.search = search
            search.start()

    def _find_another(self, running: _Running) -> None:
        """Go on with the first microphone that delivers, or give up after a while."""

        def goes_on() -> bool:
            return self._clock() < running.look_until_s and not running.stopping.is_set()

        found: Microphone | None = None
        try:
            running.microphone.abandon()
            while found is None and goes_on():
                self._finder.look_anew()
                found = self._finder.find_another(running.rate_hz, running.messages, goes_on)
                if found is None:
                    running.stopping.wait(_LOOK_AGAIN_S)
        except Exception:  # the last line of defence on this thread: what is recorded is closed
            log.exception("the search for another microphone failed")
        if found is None:
            running.messages.put(Mark.GAVE_UP)
            return
        running.microphone = found
        if running.stopping.is_set():  # while it was opened
            found.close()

    def _wait_for_tail(self, running: _Running) -> None:
        """Let the last words arrive: they are under way for as long as the stream's latency."""
        stopped_at_s = running.microphone.stream.time_s
        give_up_s = self._clock() + _TAIL_S
        while running.take.captured_until_s and self._clock() < give_up_s:
            if running.take.captured_until_s >= stopped_at_s or running.take.done.wait(0.01):
                return
