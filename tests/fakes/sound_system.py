# SPDX-License-Identifier: GPL-3.0-or-later
"""A sound system without hardware: the test says what the microphone delivers, and when."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from mockinterview.audio.system import Device, Direction, OnInput, OnOutput
from mockinterview.errors import AudioError

MICROPHONE = Device("Headset", "ALSA", 1, 48_000, is_default=True)
LOUDSPEAKER = Device("Loudspeaker", "ALSA", 2, 48_000, is_default=True)


class FakeStream:
    """One open device. ``stuck`` makes closing last until the event it holds is set."""

    def __init__(self, rate_hz: int, on_end: Callable[[], None]) -> None:
        self.rate_hz = rate_hz
        self.time_s = 100.0
        self.latency_s = 0.0
        self.is_running = False
        self.is_closed = False
        self.first: Callable[[], None] | None = None
        self.stuck: Callable[[], object] | None = None
        self._on_end = on_end

    def start(self) -> None:
        self.is_running = True
        if self.first is not None:
            self.first()

    def stop(self) -> None:
        if self.stuck is not None:
            self.stuck()
        self._end()

    def abort(self) -> None:
        self._end()

    def close(self) -> None:
        self._end()
        self.is_closed = True

    def lose(self) -> None:
        """End without being asked to, as when the device is pulled out."""
        self._end()

    def _end(self) -> None:
        if self.is_running:
            self.is_running = False
            self._on_end()


class FakeInput(FakeStream):
    """A microphone that delivers what the test speaks into it."""

    def __init__(
        self, rate_hz: int, channels: int, on_block: OnInput, on_end: Callable[[], None]
    ) -> None:
        super().__init__(rate_hz, on_end)
        self.channels = channels
        self._on_block = on_block

    def deliver(self, samples: NDArray[np.int16], lost_frames: int = 0, late: bool = False) -> None:
        """Deliver mono samples in every channel, after a loss of ``lost_frames``.

        ``late`` tells of an overflow without saying how much was lost.
        """
        start_s = self.time_s + lost_frames / self.rate_hz
        block = np.repeat(samples.astype(np.int16)[:, None], self.channels, axis=1)
        self.time_s = start_s + len(samples) / self.rate_hz
        self._on_block(block, 0.0 if late else start_s, late or lost_frames > 0)


class FakeOutput(FakeStream):
    """A loudspeaker that plays when the test pulls; ``played`` is what it was given."""

    def __init__(self, rate_hz: int, on_block: OnOutput, on_end: Callable[[], None]) -> None:
        super().__init__(rate_hz, on_end)
        self.played: NDArray[np.float32] = np.zeros(0, np.float32)
        self._on_block = on_block

    def pull(self, frames: int) -> None:
        """Ask for one block, to be heard after the latency; ends as PortAudio would."""
        block = np.full(frames, np.nan, np.float32)
        ended = self._on_block(block, self.time_s + self.latency_s)
        self.played = np.concatenate([self.played, block])
        self.time_s += frames / self.rate_hz
        if ended:
            self._end()


class FakeSoundSystem:
    """Opens fakes. Meets ``system.SoundSystem``."""

    def __init__(
        self,
        inputs: tuple[Device, ...] = (MICROPHONE,),
        outputs: tuple[Device, ...] = (LOUDSPEAKER,),
    ) -> None:
        self.inputs = inputs
        self.outputs = outputs
        self.deaf: set[str] = set()
        self.refused: set[tuple[str, int, int]] = set()
        self.opened: list[FakeStream] = []
        self.attempts: list[tuple[str, int, int]] = []
        self.plugged_in: tuple[Device, ...] = ()

    @property
    def input(self) -> FakeInput:
        """The microphone opened last."""
        stream = self.opened[-1]
        assert isinstance(stream, FakeInput)
        return stream

    @property
    def output(self) -> FakeOutput:
        """The loudspeaker opened last."""
        stream = self.opened[-1]
        assert isinstance(stream, FakeOutput)
        return stream

    def devices(self, direction: Direction) -> tuple[Device, ...]:
        return self.inputs if direction is Direction.INPUT else self.outputs

    def refresh(self) -> bool:
        """See what was plugged in: a list that was read once stays as it is until then."""
        if any(not stream.is_closed for stream in self.opened):
            return False
        self.inputs, self.plugged_in = self.plugged_in + self.inputs, ()
        return True

    def open_input(
        self,
        device: Device,
        rate_hz: int,
        channels: int,
        on_block: OnInput,
        on_end: Callable[[], None],
    ) -> FakeInput:
        self._attempt(device, rate_hz, channels)
        stream = FakeInput(rate_hz, channels, on_block, on_end)
        if device.name not in self.deaf:
            # A first block of one frame, so that a test knows all that is recorded.
            stream.first = lambda: stream.deliver(np.ones(1, np.int16))
        self.opened.append(stream)
        return stream

    def open_output(
        self, device: Device, rate_hz: int, on_block: OnOutput, on_end: Callable[[], None]
    ) -> FakeOutput:
        self._attempt(device, rate_hz, 1)
        stream = FakeOutput(rate_hz, on_block, on_end)
        self.opened.append(stream)
        return stream

    def _attempt(self, device: Device, rate_hz: int, channels: int) -> None:
        attempt = (device.name, rate_hz, channels)
        self.attempts.append(attempt)
        if attempt in self.refused:
            raise AudioError(f"“{device.name}” refuses {rate_hz} Hz.")
