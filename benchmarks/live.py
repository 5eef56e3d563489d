# SPDX-License-Identifier: GPL-3.0-or-later
"""Hears recordings as if they were being spoken, by the code of the recogniser process.

The process's own loop runs here, on a clock of our own: work takes the time that it takes, and
waiting for sound that is not spoken yet takes none. So minutes of speech are heard live in
seconds, and the wait from Stop to the words is what a person would have waited.
"""

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from mockinterview.domain.hearing import Hearing
from mockinterview.speech.events import (
    Alive,
    Close,
    Event,
    Failed,
    Finish,
    Follow,
    Heard,
    Request,
)
from mockinterview.speech.transcriber import RATE_HZ, Samples, TranscriberFactory
from mockinterview.speech.worker import Worker

#: How often the worker looks for more sound, and how much it takes at a time.
POLL_S = 0.05
BLOCK = RATE_HZ // 10
#: Sound reaches the file in steps, as a sound card gives it.
STEP = RATE_HZ // 50


@dataclass(frozen=True)
class Answer:
    """Something to hear live: ``stop_s`` after its first sample somebody presses Stop."""

    samples: Samples
    stop_s: float


@dataclass(frozen=True)
class LiveResult:
    """What came of it, how long after Stop, and how much processor time it took in all."""

    hearing: Hearing
    wait_s: float
    busy_s: float


#: What work costs on a machine that has nothing else to do, however busy this one is: the time
#: on the processor of the one thread that waits for all others.
_seconds = time.thread_time


class _Clock:
    """Time as it goes on, without the waits."""

    def __init__(self) -> None:
        self._began = _seconds()

    def now(self) -> float:
        return _seconds() - self._began

    def skip_to(self, moment: float) -> None:
        self._began -= max(0.0, moment - self.now())


class _Stage:
    """Both what the worker reads its requests from and what it reads sound from."""

    def __init__(self, answers: Sequence[Answer]) -> None:
        self._left = deque(answers)
        self._waiting: deque[Request] = deque()
        self._clock = _Clock()
        self._busy = time.process_time()
        self._stopped = False
        self.results: list[LiveResult] = []
        self._begin()

    def poll(self, timeout: float, /) -> bool:
        if not self._waiting and self._left and not self._stopped:
            stop_s = self._left[0].stop_s
            if self._clock.now() >= stop_s:
                self._stopped = True
                self._waiting.append(Finish("live", round(stop_s * RATE_HZ)))
        return bool(self._waiting)

    def recv(self) -> Request:
        return self._waiting.popleft()

    def send(self, event: Event | Alive, /) -> None:
        match event:
            case Heard(_, hearing):
                stop_s = self._left.popleft().stop_s
                busy_s = time.process_time() - self._busy
                self.results.append(LiveResult(hearing, self._clock.now() - stop_s, busy_s))
                self._begin()
            case Failed(_, sentence):
                raise RuntimeError(sentence)

    def read(self, _: Path, until: Callable[[], int | None] | None) -> Iterator[Samples]:
        """Be the ``SoundReader``: give out what was spoken by now."""
        if until is None:
            raise ValueError("this is for live sound")
        samples = self._left[0].samples
        at = 0
        while True:
            end = until()
            spoken = int(self._clock.now() * RATE_HZ) // STEP * STEP
            there = spoken if end is None else end
            block = samples[at : min(at + BLOCK, there)]
            if len(block):
                at += len(block)
                yield block
            elif end is not None:
                return
            else:
                self._clock.skip_to(self._clock.now() + POLL_S)

    def _begin(self) -> None:
        self._clock, self._busy, self._stopped = _Clock(), time.process_time(), False
        self._waiting.append(Follow("live", Path("live.wav")) if self._left else Close())


def hear_live(
    make: TranscriberFactory, engine: str, models: Path, answers: Sequence[Answer]
) -> list[LiveResult]:
    """Hear the answers one after another, as the recogniser process would."""
    stage = _Stage(answers)
    Worker(stage, stage.read).serve(engine, models, make)
    return stage.results
