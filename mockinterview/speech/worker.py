# SPDX-License-Identifier: GPL-3.0-or-later
"""The recogniser process: loads the engine once, then hears one recording after another.

Sound never crosses the pipe: this process reads it from the disk, while it is being written or
afterwards, so that it can die at any moment without a sample lost.
"""

import logging
import os
import sys
import time
from collections import OrderedDict
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from mockinterview.errors import AppError
from mockinterview.speech.events import (
    Alive,
    Cancel,
    Close,
    Event,
    Failed,
    Finish,
    Follow,
    Heard,
    Progress,
    Ready,
    Request,
    Transcribe,
    Unavailable,
    WordsHeard,
)
from mockinterview.speech.memory import give_back_memory
from mockinterview.speech.transcriber import SoundReader, TranscriberFactory

if TYPE_CHECKING:
    from mockinterview.speech.ear import Ear

log = logging.getLogger(__name__)

#: How often a sign of life is given at least, between two spans.
SIGN_OF_LIFE_S = 0.5
#: How long the process sleeps when it has nothing to do. It wakes at once for a request.
IDLE_S = 3600.0
BROKE_DOWN = (
    "Transcription stopped unexpectedly. The recording is safe; transcribe it again from the"
    " Library."
)


OUT_OF_MEMORY = (
    "The recogniser needs more memory than this computer has free. The recording is safe; close"
    " other programs and transcribe it again, or choose a smaller model in Settings."
)


class _Stopped(Exception):  # noqa: N818 - not an error: how a job that is no longer wanted ends
    """The present job is to be left: cancelled, or set aside for one that cannot wait."""


class _Closed(Exception):  # noqa: N818 - not an error: how the process ends
    """The app wants the process to leave, or is gone."""


@dataclass
class _Job:
    path: Path
    growing: bool
    frames: int | None = None


class Pipe(Protocol):
    """What the worker needs of its end of a ``multiprocessing.Pipe``."""

    def poll(self, timeout: float, /) -> bool:
        """Wait so long at most, and say whether a request is there."""
        ...

    def recv(self) -> Request:
        """Return the next request."""
        ...

    def send(self, event: Event | Alive, /) -> None:
        """Hand an event over."""
        ...


class Worker:
    """Works through the jobs in order; one that is being recorded goes before all others."""

    def __init__(self, pipe: Pipe, read_sound: SoundReader) -> None:
        self._pipe = pipe
        self._read_sound = read_sound
        self._jobs: OrderedDict[str, _Job] = OrderedDict()
        self._last_sign = 0.0

    def serve(self, engine: str, models_folder: Path, make: TranscriberFactory) -> None:
        """Load the engine and work until the app closes the pipe or says so."""
        # Imported here, after the process has lowered its priority: these take half a second.
        from mockinterview.speech.ear import Ear

        try:
            ear = Ear(make(engine, models_folder))
        except AppError as error:
            self._send(Unavailable(str(error)))
            return
        self._send(Ready(ear.engine))
        try:
            while True:
                self._take_requests(0.0 if self._jobs else IDLE_S)
                if self._jobs:
                    self._work(ear, self._next_job())
                    if not self._jobs:
                        give_back_memory()
        except _Closed:
            pass

    def _next_job(self) -> str:
        growing = (name for name, job in self._jobs.items() if job.growing)
        return next(growing, next(iter(self._jobs)))

    def _work(self, ear: "Ear", name: str) -> None:
        job = self._jobs[name]
        self._send(Alive(name))
        try:
            self._hear(ear, name, job)
        except _Stopped:
            return  # set aside or cancelled; what is left to do stands in the list of jobs
        except AppError as error:
            no_memory = isinstance(error.__cause__, MemoryError)
            self._end(name, Failed(name, OUT_OF_MEMORY if no_memory else str(error)))
        except _Closed:
            raise
        except MemoryError:
            self._end(name, Failed(name, OUT_OF_MEMORY))
        except Exception:
            log.exception("a recording could not be heard")
            self._end(name, Failed(name, BROKE_DOWN))

    def _hear(self, ear: "Ear", name: str, job: _Job) -> None:
        looked_at_ms = -1

        def unhurried() -> bool:
            self._take_requests(0.0)
            return name in self._jobs and job.frames is None

        def until() -> int | None:
            nonlocal looked_at_ms
            self._between(name, listening.done_ms)
            # Only when nothing new has come since the last look: all else would fall behind.
            if job.frames is None and listening.done_ms == looked_at_ms:
                listening.think_ahead()
            looked_at_ms = listening.done_ms
            return job.frames

        listening = ear.listen(unhurried)
        for block in self._read_sound(job.path, until if job.growing else None):
            for words in listening.feed(block):
                self._send(WordsHeard(name, words, listening.done_ms))
                self._between(name, listening.done_ms)
            self._between(name, listening.done_ms)
        self._end(name, Heard(name, listening.finish()))

    def _between(self, name: str, done_ms: int) -> None:
        """Look up from the work: give a sign of life, and see whether it is still wanted."""
        self._take_requests(0.0)
        now = time.monotonic()
        if now - self._last_sign >= SIGN_OF_LIFE_S:
            self._last_sign = now
            self._send(Progress(name, done_ms))
        if name not in self._jobs or self._next_job() != name:
            raise _Stopped

    def _end(self, name: str, event: Event) -> None:
        self._jobs.pop(name, None)
        self._send(event)

    def _take_requests(self, wait_s: float) -> None:
        try:
            while self._pipe.poll(wait_s):
                self._obey(self._pipe.recv())
                wait_s = 0.0
        except (EOFError, OSError) as error:
            raise _Closed from error

    def _obey(self, request: Request) -> None:
        match request:
            case Follow(job, path):
                self._jobs[job] = _Job(path, growing=True)
            case Transcribe(job, path):
                self._jobs[job] = _Job(path, growing=False)
            case Finish(job, frames):
                if job in self._jobs:
                    self._jobs[job].frames = frames
            case Cancel(job):
                self._jobs.pop(job, None)
            case Close():
                raise _Closed

    def _send(self, event: Event | Alive) -> None:
        try:
            self._pipe.send(event)
        except OSError as error:  # nobody listens any more
            raise _Closed from error


def _step_back() -> None:
    """Let the window and the recorder go first, and keep this process off the network."""
    os.environ["HF_HUB_OFFLINE"] = "1"
    if sys.platform == "win32":
        import ctypes

        below_normal = 0x4000
        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), below_normal)
    else:
        os.nice(5)


def main(
    pipe: Connection,
    read_sound: SoundReader,
    engine: str,
    models_folder: Path,
    make: TranscriberFactory,
) -> None:
    """Be the recogniser process, from its start to its end."""
    _step_back()
    status = 0
    try:
        Worker(pipe, read_sound).serve(engine, models_folder, make)
    except _Closed:
        pass
    except Exception:
        log.exception("the recogniser process broke down")
        status = 1
    pipe.close()
    sys.stdout.flush()
    sys.stderr.flush()
    # Native libraries have been seen to crash while they are taken down: leave without that.
    os._exit(status)
