# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the recogniser process: starts it, hands it jobs, and replaces it when it fails."""

import contextlib
import logging
import multiprocessing
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path

from mockinterview.speech import worker
from mockinterview.speech.engines import make_transcriber
from mockinterview.speech.events import (
    Alive,
    Cancel,
    Close,
    Event,
    Failed,
    Finish,
    Follow,
    Heard,
    Ready,
    Request,
    Transcribe,
    Unavailable,
)
from mockinterview.speech.transcriber import SoundReader, TranscriberFactory

log = logging.getLogger(__name__)

#: A job that gives no sign of life for so long is hung. The longest span takes the slowest
#: engine that we know about 30 s on two cores.
HANG_S = 90.0
#: Loading may have to read a large model from a slow disk.
LOADING_S = 180.0
#: How often a job, or the loading, may bring the process down before it is given up.
ATTEMPTS = 2

DIED = (
    "The recogniser stopped twice while it worked on this recording. The recording is safe;"
    " transcribe it again, or choose another recogniser in Settings."
)
DOES_NOT_START = (
    "The recogniser does not start on this computer. Recordings are safe and can be transcribed"
    " later. Restart the app, or choose another recogniser in Settings."
)


@dataclass
class _Job:
    """What to say to a process to have this done, from the beginning."""

    first: Follow | Transcribe
    frames: int | None = None
    failures: int = 0

    def requests(self) -> list[Request]:
        if isinstance(self.first, Follow) and self.frames is not None:
            return [self.first, Finish(self.first.job, self.frames)]
        return [self.first]


@dataclass
class _Child:
    """The process, our end of the pipe to it, and what is known of its state."""

    process: SpawnProcess
    pipe: Connection
    last_sign: float
    ready: bool = False
    job: str | None = None


@dataclass
class _State:
    """What the manager thread alone may touch."""

    child: _Child | None = None
    jobs: dict[str, _Job] = field(default_factory=dict)
    failed_starts: int = 0


class Listener:
    """The app's side of the recogniser. No method blocks but ``close``.

    Every job ends in exactly one ``Heard`` or ``Failed``, unless it is cancelled or the listener
    is closed. Events come on a thread of the listener's own.

    Args:
        read_sound: Decodes sound files; must be a module-level function.
        engine: Which recogniser; see ``engines.make_transcriber``.
        models_folder: Where downloaded models are.
        on_event: Called with each event.
        make: Makes the recogniser inside the process; must be a module-level function.
        hang_s: How long a job may give no sign of life before the process is replaced.
    """

    def __init__(
        self,
        read_sound: SoundReader,
        engine: str,
        models_folder: Path,
        on_event: Callable[[Event], None],
        make: TranscriberFactory = make_transcriber,
        hang_s: float = HANG_S,
    ) -> None:
        self._child_arguments = (read_sound, engine, models_folder, make)
        self._on_event = on_event
        self._hang_s = hang_s
        self._requests: queue.SimpleQueue[Request] = queue.SimpleQueue()
        self._wake_read, self._wake_write = multiprocessing.Pipe(duplex=False)
        self._closing = threading.Event()
        self._state = _State()
        self._thread = threading.Thread(target=self._run, name="recogniser", daemon=True)

    def start(self) -> None:
        """Start the process and load the engine; ``Ready`` tells when that is done."""
        self._thread.start()

    def follow(self, job: str, wav_path: Path) -> None:
        """Hear a WAV file that is being recorded, until ``finish`` says that it is complete."""
        self._ask(Follow(job, wav_path))

    def finish(self, job: str, frames: int) -> None:
        """Say how many frames, at the file's own rate, the followed file has in the end."""
        self._ask(Finish(job, frames))

    def transcribe(self, job: str, path: Path) -> None:
        """Hear a finished file; recordings that are followed go first."""
        self._ask(Transcribe(job, path))

    def cancel(self, job: str) -> None:
        """Forget a job: it ends without an event, but for one that is already on its way."""
        self._ask(Cancel(job))

    def close(self, deadline_s: float = 3.0) -> None:
        """End the process: by request, and after ``deadline_s`` by force."""
        if self._closing.is_set():
            return
        self._closing.set()
        self._ask(Close())
        if self._thread.is_alive():
            self._thread.join(deadline_s)
            child = self._state.child
            if self._thread.is_alive() and child is not None:
                child.process.kill()
                self._thread.join()
        self._wake_read.close()
        self._wake_write.close()

    def _ask(self, request: Request) -> None:
        self._requests.put(request)
        with contextlib.suppress(OSError):  # closed: nobody needs waking
            self._wake_write.send_bytes(b"")

    # The rest runs on the manager thread.

    def _run(self) -> None:
        try:
            self._start_child()
            while not self._closing.is_set():
                self._wait()
        except Exception:  # last line of defence on this thread
            log.exception("the recogniser's manager broke down")
            for job in list(self._state.jobs):
                self._end(Failed(job, DIED))
        finally:
            self._stop_child(Close())

    def _start_child(self) -> None:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=worker.main, args=(theirs, *self._child_arguments), daemon=True
        )
        process.start()
        theirs.close()
        self._state.child = _Child(process, ours, time.monotonic())
        for job in self._state.jobs.values():
            self._tell(*job.requests())

    def _stop_child(self, *last_words: Request) -> None:
        child = self._state.child
        if child is None:
            return
        self._tell(*last_words)
        if not last_words or not child.ready:  # while loading it does not listen
            child.process.kill()
        child.process.join()
        child.pipe.close()
        child.process.close()
        self._state.child = None

    def _wait(self) -> None:
        """Wait for a request, an event, the end of the process or the end of our patience."""
        child = self._state.child
        sources: list[Connection] = [self._wake_read]
        if child is not None:
            sources.append(child.pipe)
        ready = wait(sources, self._patience_s())
        if self._wake_read in ready:
            self._wake_read.recv_bytes()
            self._pass_on_request()
        if child is None or self._closing.is_set():
            return
        if child.pipe in ready:
            try:
                event = child.pipe.recv()
            except (EOFError, OSError):
                self._replace_child("ended by itself")
            else:
                self._take(child, event)
        elif self._patience_s() == 0.0:
            self._replace_child("gave no sign of life")

    def _patience_s(self) -> float | None:
        """Return how long the process may stay silent from now; None where it owes nothing."""
        child = self._state.child
        if child is None or (child.ready and not self._state.jobs):
            return None
        allowed = self._hang_s if child.ready else LOADING_S
        return max(0.0, child.last_sign + allowed - time.monotonic())

    def _pass_on_request(self) -> None:
        request = self._requests.get()
        jobs = self._state.jobs
        match request:
            case Close():
                return
            case Follow(job) | Transcribe(job):
                jobs[job] = _Job(request)
                if self._state.child is None:
                    self._start_child()  # tells it all jobs, this one among them
                    return
                if len(jobs) == 1:
                    self._state.child.last_sign = time.monotonic()
            case Finish(job, frames):
                if job in jobs:
                    jobs[job].frames = frames
            case Cancel(job):
                jobs.pop(job, None)
        self._tell(request)

    def _tell(self, *requests: Request) -> None:
        child = self._state.child
        if child is None:
            return
        with contextlib.suppress(OSError):  # it is gone, which the next wait finds out
            for request in requests:
                child.pipe.send(request)

    def _take(self, child: _Child, event: Event | Alive) -> None:
        child.last_sign = time.monotonic()
        match event:
            case Alive(job):
                child.job = job
                return
            case Ready():
                child.ready = True
                self._state.failed_starts = 0
            case Unavailable(sentence):
                self._stop_child()
                for job in list(self._state.jobs):
                    self._end(Failed(job, sentence))
            case Heard(job) | Failed(job):
                if job not in self._state.jobs:
                    return
                self._end(event)
                return
        self._on_event(event)

    def _end(self, event: Heard | Failed) -> None:
        self._state.jobs.pop(event.job, None)
        self._on_event(event)

    def _replace_child(self, why: str) -> None:
        """Clear the failed process away, and begin again with whatever is still to be done."""
        child = self._state.child
        if child is None:
            return
        log.warning("the recogniser process %s", why)
        was_ready, culprit = child.ready, child.job
        self._stop_child()
        if not was_ready:
            self._state.failed_starts += 1
            if self._state.failed_starts >= ATTEMPTS:
                self._state.failed_starts = 0
                for name in list(self._state.jobs):
                    self._end(Failed(name, DOES_NOT_START))
                self._on_event(Unavailable(DOES_NOT_START))
                return
        elif culprit in self._state.jobs:
            job = self._state.jobs[culprit]
            job.failures += 1
            if job.failures >= ATTEMPTS:
                self._end(Failed(culprit, DIED))
        self._start_child()
