# SPDX-License-Identifier: GPL-3.0-or-later
"""The writer thread's work: blocks of sound from a queue into a file, and a watch on the device."""

import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

import numpy as np
from numpy.typing import NDArray

from mockinterview.audio.level import LevelMeter
from mockinterview.audio.wav import WavWriter
from mockinterview.domain.session import SoundGap
from mockinterview.errors import AudioError

log = logging.getLogger(__name__)

#: A microphone that gives nothing for so long is gone: evidence 2.5, which proposes 1 s. A virtual
#: sound card of PulseAudio was seen to deliver every 2 s, and a take that is ended for nothing is
#: worse than a late message.
STALLED_S = 2.5
#: How often the watch looks when no sound comes (our guess).
_LOOK_EVERY_S = 0.1
#: A recording that somebody forgot ends here: what is longer cannot be played or measured.
LONGEST_S = 59 * 60
#: Longer gaps than this are taken for a clock that jumped (our guess).
_MOST_LOST_S = 10.0


@dataclass(frozen=True, eq=False)
class Block:
    """What one callback delivered. ``time_s`` is the stream's, 0 where it does not say."""

    samples: NDArray[np.int16]
    time_s: float
    overflowed: bool


class Mark(Enum):
    """What else travels in the queue, so that it keeps its place between the blocks."""

    PAUSE = auto()
    RESUME = auto()
    DEVICE_ENDED = auto()
    END = auto()


class TakeWriter:
    """Owns the file of one take. All but ``run`` may be read from any thread."""

    def __init__(
        self,
        messages: "queue.SimpleQueue[Block | Mark]",
        writer: WavWriter,
        rate_hz: int,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._messages = messages
        self._writer = writer
        self._rate_hz = rate_hz
        self._clock = clock
        self._meter = LevelMeter(rate_hz)
        self._gaps: list[SoundGap] = []
        self._problem: str | None = None
        self._paused = False
        self._last_block_at_s = clock()
        self._next_time_s = 0.0
        self.done = threading.Event()

    @property
    def frames(self) -> int:
        """How many frames are in the file."""
        return self._writer.frames

    @property
    def gaps(self) -> tuple[SoundGap, ...]:
        """Where sound was lost."""
        return tuple(self._gaps)

    @property
    def level_dbfs(self) -> float:
        """The level of the microphone, also while paused."""
        return self._meter.level_dbfs

    @property
    def is_silent(self) -> bool:
        """Whether the microphone has given exact zeros for a while."""
        return self._meter.is_silent

    @property
    def problem(self) -> str | None:
        """Why recording ended by itself, or None."""
        return self._problem

    @property
    def captured_until_s(self) -> float:
        """Up to which stream time the sound has arrived; 0 where the stream does not say."""
        return self._next_time_s

    def run(self) -> None:
        """Write until the end mark or a problem, then close the file. The thread's body."""
        try:
            while self._problem is None and self._handle_next():
                pass
        except AudioError as error:
            self._problem = str(error)
        except Exception:  # the last line of defence on this thread: keep the take, say so
            log.exception("the writer thread failed")
            self._problem = f"Recording stopped unexpectedly. {self._kept()}"
        finally:
            self._close()
            self.done.set()

    def _handle_next(self) -> bool:
        try:
            message = self._messages.get(timeout=_LOOK_EVERY_S)
        except queue.Empty:
            if self._clock() - self._last_block_at_s > STALLED_S:
                self._problem = f"The microphone stopped giving sound. {self._kept()}"
            return True
        if isinstance(message, Block):
            self._add(message)
        elif message is Mark.END:
            return False
        elif message is Mark.DEVICE_ENDED:
            self._problem = f"The microphone was disconnected. {self._kept()}"
        else:
            self._paused = message is Mark.PAUSE
        return True

    def _add(self, block: Block) -> None:
        self._last_block_at_s = self._clock()
        samples = _mono(block.samples)
        lost_s = self._lost_before(block)
        if block.time_s:
            self._next_time_s = block.time_s + len(samples) / self._rate_hz
        self._meter.add(samples)
        if self._paused:
            return
        if block.overflowed:
            self._note_gap(lost_s)
        self._writer.write(samples)
        if self.frames >= LONGEST_S * self._rate_hz:
            self._problem = f"An answer can be no longer than this. {self._kept()}"

    def _lost_before(self, block: Block) -> float:
        if not (block.overflowed and block.time_s and self._next_time_s):
            return 0.0
        lost_s = block.time_s - self._next_time_s
        return lost_s if 0.0 < lost_s <= _MOST_LOST_S else 0.0

    def _note_gap(self, lost_s: float) -> None:
        """Put silence where sound is missing, so that all later times stay true."""
        lost_frames = round(lost_s * self._rate_hz)
        at_ms = self.frames * 1000 // self._rate_hz
        self._gaps.append(SoundGap(at_ms, lost_frames * 1000 // self._rate_hz))
        log.warning("sound was lost at %d ms: %d frames", at_ms, lost_frames)
        if lost_frames:
            self._writer.write(np.zeros(lost_frames, np.int16))

    def _close(self) -> None:
        try:
            self._writer.close()
        except AudioError as error:
            self._problem = self._problem or str(error)

    def _kept(self) -> str:
        seconds = self.frames // self._rate_hz
        return f"The first {seconds // 60}:{seconds % 60:02} are saved."


def _mono(samples: NDArray[np.int16]) -> NDArray[np.int16]:
    """Return one channel: the first alone, or the mean of two (frames x channels)."""
    if samples.shape[1] == 1:
        return samples.reshape(-1)
    mean: NDArray[np.float32] = samples.mean(axis=1, dtype=np.float32)
    return mean.astype(np.int16)
