# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays one sound at a time, and knows to the millisecond what is being heard."""

import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence

import numpy as np
import soxr
from numpy.typing import NDArray

from mockinterview.audio.deadline import finishes_within
from mockinterview.audio.devices import candidates
from mockinterview.audio.portaudio import PortAudio
from mockinterview.audio.sound import Sound
from mockinterview.audio.system import Direction, SoundSystem, Stream
from mockinterview.audio.tempo import stretched
from mockinterview.errors import AudioError

log = logging.getLogger(__name__)

#: Delivered blocks are remembered until they have been heard; buffers are far shorter than this.
_BLOCKS_REMEMBERED = 256
#: When a block is told to be heard so much later than the one before it ends, that one was too: the
#: blocks that fill the buffer are told of before anyone knows when the loudspeaker starts. A start
#: that took 1.4 s was seen; after it, sound servers agree with themselves within 2 ms.
_LATE_S = 0.02
#: A stream that claims to hold more than this at its end has a clock that cannot be believed.
_MOST_LEFT_S = 1.0
#: Drivers of unplugged devices may never come back: evidence 2.5. Our guess.
_CLOSE_WITHIN_S = 2.0
#: Silence between two parts that are played in a row, so that the ear can tell them apart.
PART_GAP_MS = 250


class Player:
    """Plays what was loaded. Opening a loudspeaker may take a fifth of a second.

    ``on_end`` is called on a thread of the sound system when the sound has been heard to its
    end (not after ``pause`` and not while looping): it must only pass the news on.
    """

    def __init__(
        self,
        device_name: str | None = None,
        system: SoundSystem | None = None,
        on_end: Callable[[], None] | None = None,
    ) -> None:
        self._device_name = device_name
        self._system = system or PortAudio()
        self._on_end = on_end
        self._lock = threading.Lock()
        self._sound = Sound(np.zeros(0, np.float32), 48_000)
        self._samples = self._sound.samples  # at the speed and for the device; frames count here
        self._rate_hz = 48_000
        self._speed = 1.0
        self._next = 0
        self._loop: tuple[int, int] | None = None
        self._parts: deque[tuple[int, int]] = deque()
        self._silent = 0  # frames left of the silence before the next part
        self._heard: deque[tuple[float, int, int]] = deque(maxlen=_BLOCKS_REMEMBERED)
        self._expected_s: float | None = None  # when the next block is heard, if all goes well
        self._stream: Stream | None = None
        self._run = 0
        self._at_end = False

    @property
    def duration_ms(self) -> int:
        """How long the loaded sound lasts, at its own speed."""
        return self._sound.duration_ms

    @property
    def is_playing(self) -> bool:
        """Whether sound is under way."""
        return self._stream is not None

    @property
    def position_ms(self) -> int:
        """What is being heard now, on the sound's own time.

        What is still on its way to the ear is not counted.
        """
        return min(int(self._position() * 1000 * self._speed / self._rate_hz), self.duration_ms)

    def prepare(self) -> None:
        """Look at the loudspeakers, so that the first ``play`` need not: it costs 0.1 s once."""
        try:
            candidates(self._system, Direction.OUTPUT, self._device_name)
        except AudioError as error:
            log.info("no loudspeaker yet: %s", error)  # playing will tell

    def load(self, sound: Sound) -> None:
        """Take a sound; the one before is stopped and its loop forgotten. The speed stays."""
        self.pause()
        samples = np.ascontiguousarray(sound.samples, np.float32)
        at_speed = stretched(samples, sound.rate_hz, self._speed)
        with self._lock:
            self._sound = Sound(samples, sound.rate_hz)
            self._samples = at_speed
            self._rate_hz = sound.rate_hz
            self._next, self._loop = 0, None
            self._heard.clear()

    def play(self, from_ms: int | None = None) -> None:
        """Play from ``from_ms``, else from where it stands; from the start when it is at the end.

        Raises:
            AudioError: No loudspeaker can be used.
        """
        if from_ms is not None:
            self.seek(from_ms)
        if self._stream is not None:
            return
        if self._next >= len(self._samples):
            self.seek(0)
        if not len(self._samples):
            return
        self._start()

    def pause(self) -> None:
        """Fall silent at once and stay where the ear was."""
        stream = self._stream
        if stream is None:
            return
        position = self._position()
        self._stream = None
        self._run += 1
        _end(stream)
        with self._lock:
            self._next = position
            self._forget_parts()
            self._heard.clear()

    def set_speed(self, speed: float) -> None:
        """Play faster or slower at the same pitch, from where the ear is.

        Three minutes take about a second to make; what is playing goes on until then.

        Raises:
            AudioError: It was playing, and the loudspeaker could not go on.
        """
        samples = stretched(self._sound.samples, self._sound.rate_hz, speed)
        if self._rate_hz != self._sound.rate_hz:  # what the device asked for
            samples = soxr.resample(samples, self._sound.rate_hz, self._rate_hz)
        playing, parts = self.is_playing, tuple(self._parts)
        self.pause()
        with self._lock:
            self._parts.extend(parts)
            self._samples = samples
            self._scale(self._speed / speed)
            self._speed = speed
        if playing:
            self._start()

    def play_parts(self, parts_ms: Sequence[tuple[int, int]]) -> None:
        """Play some stretches one after the other, then stop; a loop is given up.

        Raises:
            AudioError: No loudspeaker can be used.
        """
        self.pause()
        parts = [(self._frame(start), self._frame(end)) for start, end in parts_ms]
        parts = [(start, end) for start, end in parts if start < end]
        if not parts:
            return
        with self._lock:
            self._loop = None
            self._parts.extend(parts)
            self._next = parts[0][0]
        self._start()

    def seek(self, ms: int) -> None:
        """Go to ``ms``, to the sample, whether playing or not.

        Raises:
            AudioError: It was playing, and the loudspeaker could not go on.
        """
        self._go_to(self._frame(ms))

    def set_loop(self, start_ms: int, end_ms: int) -> None:
        """Play this stretch again and again; nothing changes when it is empty.

        Raises:
            AudioError: It was playing elsewhere, and the loudspeaker could not go on.
        """
        start, end = self._frame(start_ms), self._frame(end_ms)
        if start >= end:
            return
        with self._lock:
            self._forget_parts()
            self._loop = (start, end)
        if not start <= self._position() < end:
            self._go_to(start)

    def clear_loop(self) -> None:
        """Play on past the end of the stretch."""
        self._loop = None

    def close(self) -> None:
        """Fall silent and let go of the loudspeaker; ``play`` opens it again."""
        self.pause()

    def _go_to(self, frame: int) -> None:
        # What the device holds already would be heard first: start afresh instead.
        playing = self.is_playing
        self.pause()
        with self._lock:
            self._next = frame
            self._heard.clear()
        if playing:
            self._start()

    def _start(self) -> None:
        self._heard.clear()
        self._expected_s = None
        self._at_end = False
        self._run += 1
        self._open()

    def _frame(self, ms: int) -> int:
        return min(int(max(ms, 0) * self._rate_hz / self._speed / 1000), len(self._samples))

    def _forget_parts(self) -> None:
        self._parts.clear()
        self._silent = 0

    def _scale(self, ratio: float) -> None:
        """Keep every place where it is in the sound, after its frames became more or fewer."""
        self._next = min(round(self._next * ratio), len(self._samples))
        if self._loop is not None:
            self._loop = (round(self._loop[0] * ratio), round(self._loop[1] * ratio))
        for _ in range(len(self._parts)):
            start, end = self._parts.popleft()
            self._parts.append((round(start * ratio), round(end * ratio)))

    def _position(self) -> int:
        stream = self._stream
        if stream is None:
            return self._next
        now_s = stream.time_s
        with self._lock:
            blocks = tuple(self._heard)
            upcoming = self._next
        position = blocks[0][1] if blocks else upcoming
        for heard_at_s, start, count in blocks:
            if heard_at_s > now_s:
                break
            position = start + min(round((now_s - heard_at_s) * self._rate_hz), count)
        return position

    def _open(self) -> None:
        devices = candidates(self._system, Direction.OUTPUT, self._device_name)
        run = self._run
        reasons: list[str] = []
        for device in devices:
            for rate_hz in dict.fromkeys((self._rate_hz, device.rate_hz, 48_000, 44_100)):
                try:
                    stream = self._system.open_output(
                        device, rate_hz, self._fill, lambda: self._on_stream_end(run)
                    )
                except AudioError as error:
                    reasons.append(str(error))
                    continue
                self._use_rate(rate_hz)
                self._stream = stream
                try:
                    stream.start()
                except AudioError as error:
                    reasons.append(str(error))
                    self._stream = None
                    _end(stream)
                    continue
                return
        log.warning("no loudspeaker: %s", " ".join(reasons))
        raise AudioError(
            f"The sound could not be played: {reasons[0]} Nothing was lost. Look whether another"
            " program uses the loudspeaker, or choose another one in Settings."
        )

    def _use_rate(self, rate_hz: int) -> None:
        """Resample what is loaded, for a device that refuses the sound's own rate."""
        if rate_hz == self._rate_hz:
            return
        ratio = rate_hz / self._rate_hz
        with self._lock:
            self._samples = soxr.resample(self._samples, self._rate_hz, rate_hz)
            self._scale(ratio)
            self._rate_hz = rate_hz

    def _fill(self, out: NDArray[np.float32], heard_at_s: float) -> bool:
        """Fill one block, on the thread of the sound system."""
        done = 0
        with self._lock:
            self._put_right(heard_at_s)
            self._expected_s = heard_at_s + len(out) / self._rate_hz
            while done < len(out):
                end = self._end_of_stretch()
                if self._silent:
                    count = min(len(out) - done, self._silent)
                    out[done : done + count] = 0.0
                    self._silent -= count
                    done += count
                    continue
                count = min(len(out) - done, end - self._next)
                if count <= 0:
                    break
                out[done : done + count] = self._samples[self._next : self._next + count]
                self._heard.append((heard_at_s + done / self._rate_hz, self._next, count))
                self._next += count
                done += count
            out[done:] = 0.0
            self._at_end = done < len(out)
            return self._at_end

    def _put_right(self, heard_at_s: float) -> None:
        """Move what was delivered before to where it must be heard: just before this block."""
        late_s = heard_at_s - self._expected_s if self._expected_s is not None else 0.0
        if late_s > _LATE_S:
            moved = [(at_s + late_s, start, count) for at_s, start, count in self._heard]
            self._heard = deque(moved, maxlen=_BLOCKS_REMEMBERED)

    def _end_of_stretch(self) -> int:
        """Return up to where samples follow each other, having jumped if they ended here."""
        if self._loop is not None and self._next <= self._loop[1]:
            if self._next == self._loop[1]:
                self._next = self._loop[0]
            return self._loop[1]
        if self._parts and self._next >= self._parts[0][1]:
            _, end = self._parts.popleft()
            if not self._parts:
                return end  # and nothing follows
            self._next = self._parts[0][0]
            self._silent = PART_GAP_MS * self._rate_hz // 1000
        return self._parts[0][1] if self._parts else len(self._samples)

    def _on_stream_end(self, run: int) -> None:
        """The stream is over: by its end, by ``pause``, or because the device went away."""
        left_s = self._left_to_hear_s()
        if left_s <= 0:
            self._finish(run)
            return
        # Some sound servers take the last of it early and report the end at once.
        wait = threading.Timer(left_s, self._finish, (run,))
        wait.daemon = True
        wait.start()

    def _left_to_hear_s(self) -> float:
        stream = self._stream
        with self._lock:
            if stream is None or not self._at_end or not self._heard:
                return 0.0
            heard_at_s, _, count = self._heard[-1]
        left_s = heard_at_s + count / self._rate_hz - stream.time_s
        return left_s if left_s <= _MOST_LEFT_S else 0.0

    def _finish(self, run: int) -> None:
        if run != self._run:
            return
        stream, self._stream = self._stream, None
        self._run += 1
        if stream is not None:
            # Not from here: the sound system may be waiting for this very call to return.
            threading.Thread(target=_end, args=(stream,), name="loudspeaker", daemon=True).start()
        if self._at_end and self._on_end is not None:
            self._on_end()


def _end(stream: Stream) -> None:
    def abort_and_close() -> None:
        stream.abort()
        stream.close()

    if not finishes_within(abort_and_close, _CLOSE_WITHIN_S):
        log.warning("the loudspeaker did not close; it is left behind")
