# SPDX-License-Identifier: GPL-3.0-or-later
"""Records one take: the callback copies and queues, a thread of its own writes the file."""

import logging
import queue
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mockinterview.audio.deadline import finishes_within
from mockinterview.audio.devices import candidates
from mockinterview.audio.files import DiskFiles, Files
from mockinterview.audio.level import FLOOR_DBFS
from mockinterview.audio.portaudio import PortAudio
from mockinterview.audio.system import Device, Direction, SoundSystem, Stream
from mockinterview.audio.take_writer import Block, Mark, TakeWriter
from mockinterview.audio.wav import FRAME_BYTES, WavWriter
from mockinterview.domain.session import SoundGap
from mockinterview.errors import AudioError

log = logging.getLogger(__name__)

#: Some sound servers open well and never deliver: evidence 2.6. It proposes 2 s; a virtual sound
#: card of PulseAudio was seen to take 1.98 s.
FIRST_BLOCK_WITHIN_S = 3.0
#: Tried after the device's own rate, each with one channel and then with two: evidence 2.7.
_RATES_HZ = (48_000, 44_100)
#: What a start asks for on the disk: ten minutes of the highest rate above, and some for the
#: library (our guess).
_ROOM_BYTES = 10 * 60 * 48_000 * FRAME_BYTES + 16 * 1024 * 1024
#: How long stopping waits for sound that was spoken but is still under way (our guess).
_TAIL_S = 0.4
#: Drivers of unplugged devices may never come back: evidence 2.5. Our guess.
_CLOSE_WITHIN_S = 2.0
_WRITER_WITHIN_S = 10.0


@dataclass(frozen=True)
class Recording:
    """What is on the disk after ``Recorder.stop``; ``problem`` says why it ended by itself."""

    frames: int
    rate_hz: int
    duration_ms: int
    gaps: tuple[SoundGap, ...]
    problem: str | None
    device: str


@dataclass(frozen=True)
class _Running:
    stream: Stream
    device: Device
    rate_hz: int
    take: TakeWriter
    thread: threading.Thread
    messages: "queue.SimpleQueue[Block | Mark]"
    stopping: threading.Event


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
    ) -> None:
        """Prepare to record; nothing is opened yet.

        Args:
            device_name: The microphone's ``key`` or name; None for the best that works.
            system: The sound system; by default this computer's.
            files: Where to write; by default the disk.
            clock: Seconds that never go back.
            first_block_within_s: How long a microphone may take to deliver.
        """
        self._device_name = device_name
        self._system = system or PortAudio()
        self._files = files or DiskFiles()
        self._clock = clock
        self._first_block_within_s = first_block_within_s
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
        deliver zeros (evidence 2.5, 2.8), and speaking on would be in vain.
        """
        if not self.is_silent:
            return None
        hint = " in System Settings, Privacy & Security" if sys.platform == "darwin" else ""
        return (
            "The microphone gives only silence. What you said before is saved. Look whether it is"
            f" plugged in and not muted, and whether the app may use it{hint}."
        )

    @property
    def frames_written(self) -> int:
        """How many frames are in the file, pauses left out."""
        running = self._running
        return running.take.frames if running else 0

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

    def start(self, path: Path) -> int:
        """Record into the new file ``path``; return its rate once sound is really coming.

        Raises:
            AudioError: No microphone delivers, the disk is full, or the file exists.
        """
        if self._running is not None:
            raise AudioError("A recording is already running. Finish it first.")
        self._check_room(path.parent)
        messages: queue.SimpleQueue[Block | Mark] = queue.SimpleQueue()
        stopping = threading.Event()
        stream, device, rate_hz = self._open(messages, stopping)
        try:
            take = TakeWriter(messages, WavWriter(path, rate_hz, self._files), rate_hz, self._clock)
        except AudioError:
            _end(stream)
            raise
        thread = threading.Thread(target=take.run, name="take writer", daemon=True)
        self._running = _Running(stream, device, rate_hz, take, thread, messages, stopping)
        thread.start()
        return rate_hz

    def pause(self) -> None:
        """Leave out what comes from now on; the microphone stays open."""
        running = self._running
        if running is not None:
            running.messages.put(Mark.PAUSE)

    def resume(self) -> None:
        """Record again."""
        running = self._running
        if running is not None:
            running.messages.put(Mark.RESUME)

    def stop(self) -> Recording:
        """End the recording and return what is on the disk; never raises for a lost device."""
        running = self._running
        if running is None:
            raise AudioError("No recording is running.")
        self._wait_for_tail(running)
        running.stopping.set()
        _end(running.stream)
        running.messages.put(Mark.END)
        running.thread.join(_WRITER_WITHIN_S)
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
            device=running.device.name,
        )

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

    def _open(
        self, messages: "queue.SimpleQueue[Block | Mark]", stopping: threading.Event
    ) -> tuple[Stream, Device, int]:
        """Return the first stream that delivers, and empty the queue of what others left."""
        devices = candidates(self._system, Direction.INPUT, self._device_name)
        reasons: list[str] = []
        for device in devices:
            for rate_hz, channels in _formats(device):
                try:
                    stream = self._open_and_hear(device, rate_hz, channels, messages, stopping)
                except AudioError as error:
                    reasons.append(str(error))
                    continue
                if stream is not None:
                    return stream, device, rate_hz
                reasons.append(f"“{device.name}” opened but gave no sound.")
                break  # another rate will not wake it
        log.warning("no microphone: %s", " ".join(reasons))
        raise AudioError(
            f"The microphone could not be used: {reasons[0] if reasons else 'it has no channels.'}"
            " Nothing was lost. Look whether another program uses it, or choose another one in"
            " Settings."
        )

    def _open_and_hear(
        self,
        device: Device,
        rate_hz: int,
        channels: int,
        messages: "queue.SimpleQueue[Block | Mark]",
        stopping: threading.Event,
    ) -> Stream | None:
        first = threading.Event()

        def on_block(samples: NDArray[np.int16], time_s: float, overflowed: bool) -> None:
            messages.put(Block(samples, time_s, overflowed))
            first.set()

        def on_end() -> None:
            if not stopping.is_set():
                messages.put(Mark.DEVICE_ENDED)

        stream = self._system.open_input(device, rate_hz, channels, on_block, on_end)
        try:
            stream.start()
        except AudioError:
            _end(stream)
            raise
        if first.wait(self._first_block_within_s):
            return stream
        _end(stream)
        while not messages.empty():
            messages.get()
        return None

    def _wait_for_tail(self, running: _Running) -> None:
        """Let the last words arrive: they are under way for as long as the stream's latency."""
        stopped_at_s = running.stream.time_s
        give_up_s = self._clock() + _TAIL_S
        while running.take.captured_until_s and self._clock() < give_up_s:
            if running.take.captured_until_s >= stopped_at_s or running.take.done.wait(0.01):
                return


def _formats(device: Device) -> Iterator[tuple[int, int]]:
    rates = dict.fromkeys((device.rate_hz, *_RATES_HZ))
    for channels in (1, 2):
        if channels <= device.channels:
            yield from ((rate_hz, channels) for rate_hz in rates)


def _end(stream: Stream) -> None:
    def stop_and_close() -> None:
        stream.stop()
        stream.close()

    if not finishes_within(stop_and_close, _CLOSE_WITHIN_S):
        log.warning("the microphone did not close; it is left behind")
