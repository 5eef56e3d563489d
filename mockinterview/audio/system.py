# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rest of ``audio`` asks of a sound system, so that a fake can stand in for PortAudio."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

#: Called with a copy of each block (frames x channels), when its first sample was captured (in
#: the stream's own seconds, 0 where the system does not say), and whether sound was lost before.
OnInput = Callable[[NDArray[np.int16], float, bool], None]

#: Called to fill a mono block; the second value is when it will be heard, in the stream's own
#: seconds. Returns True when nothing follows this block.
OnOutput = Callable[[NDArray[np.float32], float], bool]


class Direction(StrEnum):
    """Which way the sound goes."""

    INPUT = "input"
    OUTPUT = "output"


@dataclass(frozen=True)
class Device:
    """A microphone or a loudspeaker. Devices have no number: those change as things are plugged."""

    name: str
    host_api: str
    channels: int
    rate_hz: int
    is_default: bool = False

    @property
    def key(self) -> str:
        """What settings store: the same after a restart, and unlike ``name`` never ambiguous."""
        return f"{self.host_api}: {self.name}"


class Stream(Protocol):
    """An open way to a device. All times are seconds on one clock of the stream's own."""

    @property
    def time_s(self) -> float:
        """The time now."""

    def start(self) -> None:
        """Let the callbacks begin."""

    def stop(self) -> None:
        """End the callbacks; for a loudspeaker, only after what was delivered has been heard."""

    def abort(self) -> None:
        """End the callbacks now."""

    def close(self) -> None:
        """Let go of the device."""


class SoundSystem(Protocol):
    """All devices, and the opening of one. Every failure is an ``AudioError``."""

    def devices(self, direction: Direction) -> tuple[Device, ...]:
        """Return the devices that have channels in that direction, the best first."""

    def refresh(self) -> bool:
        """Look for newly plugged devices; False where that is not possible now."""

    def open_input(
        self,
        device: Device,
        rate_hz: int,
        channels: int,
        on_block: OnInput,
        on_end: Callable[[], None],
    ) -> Stream:
        """Open a microphone; ``on_end`` is called when the callbacks are over, for any reason."""

    def open_output(
        self,
        device: Device,
        rate_hz: int,
        on_block: OnOutput,
        on_end: Callable[[], None],
    ) -> Stream:
        """Open a loudspeaker; ``on_end`` is called when the callbacks are over."""
