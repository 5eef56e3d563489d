# SPDX-License-Identifier: GPL-3.0-or-later
"""What travels from the callbacks of a microphone to the writer of a take, in order."""

import queue
from dataclasses import dataclass
from enum import Enum, auto

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Block:
    """What one callback delivered. ``time_s`` is the stream's, 0 where it does not say."""

    samples: NDArray[np.int16]
    time_s: float
    overflowed: bool


@dataclass(frozen=True)
class Began:
    """What follows comes from this microphone, at this rate."""

    device: str
    rate_hz: int


@dataclass(frozen=True)
class Turn:
    """Sound is kept from here on, or left out from ``at_s`` on, in the time of the stream."""

    opens: bool
    at_s: float


class Mark(Enum):
    """What else travels in the queue, so that it keeps its place between the blocks."""

    DEVICE_ENDED = auto()
    GAVE_UP = auto()
    END = auto()


Messages = queue.SimpleQueue[Block | Began | Turn | Mark]
