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
from pathlib import Path

from mockinterview.speech.child import Child
from mockinterview.speech.endings import Ending, ending_of, failed_job, failed_start
from mockinterview.speech.engines import make_transcriber
from mockinterview.speech.events import (
    Alive,
    Cancel,
    Close,
    Event,
    Failed,
    FellBack,
    Finish,
    Follow,
    Heard,
    Ready,
    Request,
    Transcribe,
    Unavailable,
    Use,
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
class _State:
    """What the manager thread alone may touch."""

    engine: str
    engine_changed: bool = False  # to one that waits for the present one to be idle
    child: Child | None = None
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
        fall_back: The engine that takes over when another cannot be loaded, or "" for none.
    """

    def __init__(
        self,
        read_sound: SoundReader,
        engine: str,
        models_folder: Path,
        on_event: Callable[[Event], None],
        make: TranscriberFactory = make_transcriber,
        hang_s: float = HANG_S,
        fall_back: str = "",
    ) -> None:
        self._read_sound = read_sound
        self._models_folder = models_folder
        self._make = make
        self._fall_back = fall_back
        self._on_event = on_event
        self._hang_s = hang_s
        self._requests: queue.SimpleQueue[Request] = queue.SimpleQueue()
        self._wake_read, self._wake_write = multiprocessing.Pipe(duplex=False)
        self._closing = threading.Event()
        self._state = _State(engine)
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

    def use(self, engine: str) -> None:
        """Hear with another engine, as soon as no recording is being heard."""
        self._ask(Use(engine))

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
                child.kill()
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
                self._end(Failed(job, failed_job(Ending.DIED, self._hang_s)))
        finally:
            self._stop_child(Close())

    def _start_child(self) -> None:
        state = self._state
        state.engine_changed = False
        state.child = Child(self._read_sound, state.engine, self._models_folder, self._make)
        for job in state.jobs.values():
            state.child.tell(*job.requests())

    def _stop_child(self, *last_words: Request) -> None:
        child = self._state.child
        if child is None:
            return
        child.tell(*last_words)
        if not last_words or not child.is_ready:  # while loading it does not listen
            child.kill()
        child.clear_away()
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
            self._change_engine_if_idle()
        if child is None or child is not self._state.child or self._closing.is_set():
            return
        if child.pipe in ready:
            event = child.hear_from()
            if event is None:
                self._replace_child(child, ending_of(child.left()))
            else:
                self._take(child, event)
        elif self._patience_s() == 0.0:
            self._replace_child(child, Ending.HUNG)
        self._change_engine_if_idle()

    def _patience_s(self) -> float | None:
        """Return how long the process may stay silent from now; None where it owes nothing."""
        child = self._state.child
        if child is None or (child.is_ready and not self._state.jobs):
            return None
        allowed = self._hang_s if child.is_ready else LOADING_S
        return max(0.0, child.last_sign_s + allowed - time.monotonic())

    def _pass_on_request(self) -> None:
        request = self._requests.get()
        state = self._state
        match request:
            case Close():
                return
            case Use(engine):
                state.engine, state.engine_changed = engine, True
                return
            case Follow(job) | Transcribe(job):
                state.jobs[job] = _Job(request)
                if state.child is None:
                    self._start_child()  # tells it all jobs, this one among them
                    return
                if len(state.jobs) == 1:
                    state.child.signed()
            case Finish(job, frames):
                if job in state.jobs:
                    state.jobs[job].frames = frames
            case Cancel(job):
                state.jobs.pop(job, None)
        if state.child is not None:
            state.child.tell(request)

    def _change_engine_if_idle(self) -> None:
        """Start the engine that is wanted: never while a recording is heard, which would wait."""
        if self._state.engine_changed and not self._state.jobs:
            self._stop_child(Close())
            self._state.failed_starts = 0
            self._start_child()

    def _take(self, child: Child, event: Event | Alive) -> None:
        match event:
            case Alive(job):
                child.job = job
                return
            case Ready():
                child.is_ready = True
                self._state.failed_starts = 0
            case Unavailable(sentence):
                self._stop_child()
                self._give_up(child.engine, sentence)
                return
            case Heard(job) | Failed(job):
                if job not in self._state.jobs:
                    return
                self._end(event)
                return
        self._on_event(event)

    def _end(self, event: Heard | Failed) -> None:
        self._state.jobs.pop(event.job, None)
        self._on_event(event)

    def _give_up(self, engine: str, sentence: str) -> None:
        """Let another engine take over, or say that there is none."""
        state = self._state
        state.failed_starts = 0
        if self._fall_back and engine != self._fall_back:
            if state.engine == engine:
                state.engine = self._fall_back
            self._on_event(FellBack(engine, sentence))
            self._start_child()
            return
        for name in list(state.jobs):
            self._end(Failed(name, sentence))
        self._on_event(Unavailable(sentence))

    def _replace_child(self, child: Child, ending: Ending) -> None:
        """Clear the failed process away, and begin again with whatever is still to be done."""
        log.warning("the recogniser process %s", ending.value)
        state = self._state
        self._stop_child()
        if not child.is_ready:
            state.failed_starts += 1
            if state.failed_starts >= ATTEMPTS:
                self._give_up(child.engine, failed_start(ending))
                return
        elif child.job in state.jobs:
            job = state.jobs[child.job]
            job.failures += 1
            if job.failures >= ATTEMPTS:
                self._end(Failed(child.job, failed_job(ending, self._hang_s)))
        self._start_child()
