# SPDX-License-Identifier: GPL-3.0-or-later
"""The writer thread's work: blocks of sound from a queue into a file, and a watch on the device."""

import logging
import queue
import threading
import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from mockinterview.audio.clocks import asleep_s
from mockinterview.audio.gate import Gate
from mockinterview.audio.level import LevelMeter
from mockinterview.audio.messages import Began, Block, Mark, Messages, Turn
from mockinterview.audio.wav import WavWriter
from mockinterview.domain.session import GapCause, SoundGap
from mockinterview.errors import AudioError

log = logging.getLogger(__name__)

#: A microphone that gives nothing for so long is gone: evidence 2.5, which proposes 1 s. Whoever
#: speaks has to know within 2 s. A virtual sound card of PulseAudio was seen to deliver every 60 ms
#: on a busy machine.
STALLED_S = 1.5
#: How often the watch looks when no sound comes (our guess).
_LOOK_EVERY_S = 0.1
#: The most that one look counts for: where the whole process stood still, so did its callbacks, and
#: the microphone is not to blame (our guess).
_MOST_A_LOOK_S = 0.5
#: Clocks are read one after the other; what is asleep for less has not slept (our guess).
_SLEPT_S = 1.0
#: A recording that somebody forgot ends here: what is longer cannot be played or measured.
LONGEST_S = 59 * 60
#: Longer gaps than this are taken for a clock that jumped (our guess).
_MOST_LOST_S = 10.0

#: Brings one block after the other to another rate.
ChangeRate = Callable[[NDArray[np.int16]], NDArray[np.int16]]


class TakeWriter:
    """Owns the file of one take. All but ``run`` may be read from any thread.

    A microphone that goes away does not end the take: ``on_lost`` is called, and what another one
    gives goes into the same file, after the time that is missing.
    """

    def __init__(
        self,
        messages: Messages,
        writer: WavWriter,
        rate_hz: int,
        on_lost: Callable[[], None],
        clock: Callable[[], float] = time.monotonic,
        asleep_s: Callable[[], float] = asleep_s,
        *,
        held: bool = False,
    ) -> None:
        """Prepare to write.

        Args:
            messages: What to write.
            writer: The file.
            rate_hz: Its rate.
            on_lost: Called on the writer's thread when the microphone is gone. It must see to it
                that ``Began`` or ``Mark.GAVE_UP`` comes.
            clock: Seconds that never go back.
            asleep_s: For how long the computer has slept.
            held: Whether sound is left out until the first ``Turn``.
        """
        self._messages = messages
        self._writer = writer
        self._rate_hz = self._source_hz = rate_hz
        self._on_lost = on_lost
        self._clock = clock
        self._asleep_s = asleep_s
        self._meter = LevelMeter(rate_hz)
        self._change_rate: ChangeRate = _same
        self._gaps: list[SoundGap] = []
        self._notices: list[str] = []
        self._problem: str | None = None
        self._lost = ""
        self._device = ""
        self._gate = Gate(is_open=not held)
        self._last_block_at_s = self._looked_at_s = self._began_at_s = clock()
        self._slept_s = asleep_s()
        self._waited_s = 0.0
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
    def lost(self) -> str:
        """How the microphone went away, as a sentence, while another one is looked for."""
        return self._lost

    @property
    def present_for_s(self) -> float:
        """For how long the present microphone, or the one that was lost last, has been there."""
        return self._clock() - self._began_at_s

    @property
    def notices(self) -> tuple[str, ...]:
        """What happened to the sound although recording goes on, as sentences, oldest first."""
        return tuple(self._notices)

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
            self._look()
            return True
        self._look()
        if isinstance(message, Block):
            self._add(message)
        elif isinstance(message, Began):
            self._begin(message)
        elif message is Mark.END:
            return False
        elif message is Mark.DEVICE_ENDED:
            self._lose("The microphone was disconnected.")
        elif isinstance(message, Turn):
            self._gate.turn(message, self._source_hz)
        elif message is Mark.GAVE_UP:
            self._problem = f"{self._lost} {self._kept()}"
        return True

    def _look(self) -> None:
        """Notice that nothing comes, or that the computer has slept."""
        now_s, slept_s = self._clock(), self._asleep_s()
        self._waited_s += min(now_s - self._looked_at_s, _MOST_A_LOOK_S)
        self._looked_at_s = now_s
        if slept_s - self._slept_s >= _SLEPT_S:
            self._note_sleep()
        self._slept_s = slept_s
        if self._waited_s > STALLED_S:
            self._lose("The microphone stopped giving sound.")

    def _lose(self, sentence: str) -> None:
        if not self._lost:
            self._lost = sentence
            log.warning("at %d ms: %s", self._now_ms, sentence)
            self._on_lost()

    def _begin(self, began: Began) -> None:
        """Go on with the microphone that was found, the first or another."""
        self._source_hz = began.rate_hz
        self._change_rate = _rate_changer(began.rate_hz, self._rate_hz)
        self._next_time_s = 0.0
        self._gate.change_stream()
        if self._device and self._gate.is_open:
            missing_s = min(self._clock() - self._last_block_at_s, _MOST_LOST_S)
            self._note_gap(missing_s, GapCause.MICROPHONE, began.device)
        if self._device:
            self._notices.append(
                f"{self._lost} Recording goes on with “{began.device}”; what you said until then is"
                " saved. Say again what may be missing."
            )
        self._lost = ""
        self._waited_s = 0.0
        self._began_at_s = self._clock()
        self._device = began.device

    def _add(self, block: Block) -> None:
        self._last_block_at_s = self._clock()
        self._waited_s = 0.0
        samples = _mono(block.samples)
        lost_s = self._lost_before(block)
        if block.time_s:
            self._next_time_s = block.time_s + len(samples) / self._source_hz
        self._meter.add(samples)
        if block.overflowed and self._gate.is_open:
            self._note_drop(lost_s)
        passed = self._gate.passed(samples, block.time_s, self._source_hz)
        if len(passed):
            self._writer.write(self._change_rate(passed))
        if self.frames >= LONGEST_S * self._rate_hz:
            self._problem = f"An answer can be no longer than this. {self._kept()}"

    def _lost_before(self, block: Block) -> float:
        if not (block.overflowed and block.time_s and self._next_time_s):
            return 0.0
        lost_s = block.time_s - self._next_time_s
        return lost_s if 0.0 < lost_s <= _MOST_LOST_S else 0.0

    def _note_drop(self, lost_s: float) -> None:
        if not any(gap.cause is GapCause.DROPPED for gap in self._gaps):
            self._notices.append(
                "The computer was too busy, and a moment of sound was lost. The time line shows"
                " where. Close other programs if it happens again."
            )
        self._note_gap(lost_s, GapCause.DROPPED)

    def _note_sleep(self) -> None:
        if not self._gate.is_open:
            return
        self._note_gap(0.0, GapCause.SLEEP)
        self._notices.append(
            "The computer slept in the middle of the answer. What you said before is saved, and"
            " recording goes on."
        )

    def _note_gap(self, lost_s: float, cause: GapCause, device: str = "") -> None:
        """Put silence where sound is missing, so that all later times stay true."""
        lost_frames = round(lost_s * self._rate_hz)
        gap = SoundGap(self._now_ms, lost_frames * 1000 // self._rate_hz, cause, device)
        self._gaps.append(gap)
        log.warning("sound was lost (%s) at %d ms: %d frames", cause, gap.at_ms, lost_frames)
        if lost_frames:
            self._writer.write(np.zeros(lost_frames, np.int16))

    @property
    def _now_ms(self) -> int:
        return self.frames * 1000 // self._rate_hz

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


def _same(samples: NDArray[np.int16]) -> NDArray[np.int16]:
    return samples


def _rate_changer(from_hz: int, to_hz: int) -> ChangeRate:
    """Return what brings one block after the other to the rate of the file."""
    if from_hz == to_hz:
        return _same
    import soxr  # late: hardly ever needed, another microphone mostly takes the rate that is asked

    stream = soxr.ResampleStream(from_hz, to_hz, 1, dtype="int16")

    def change(samples: NDArray[np.int16]) -> NDArray[np.int16]:
        changed: NDArray[np.int16] = stream.resample_chunk(samples)
        return changed

    return change
