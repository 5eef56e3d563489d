# SPDX-License-Identifier: GPL-3.0-or-later
"""What of the sound that arrives is kept, to the sample: before and after a turn."""

import numpy as np
from numpy.typing import NDArray

from mockinterview.audio.messages import Turn

#: Sound from before a turn arrives no later than this after it: about twice what a device is asked
#: to hold. A clock that claims more is not believed, lest speech be left out (our guess).
_UNDER_WAY_S = 0.5


class Gate:
    """Open or shut. What was under way at a turn still goes by how it stood before."""

    def __init__(self, *, is_open: bool) -> None:
        self.is_open = is_open
        self._turned_at_s = 0.0  # 0 where nothing is under way
        self._under_way = 0  # the most frames that still are

    def turn(self, turn: Turn, rate_hz: int) -> None:
        """Open or shut, from a moment on."""
        if turn.opens != self.is_open:
            self.is_open = turn.opens
            self._turned_at_s = turn.at_s
            self._under_way = round(_UNDER_WAY_S * rate_hz)

    def change_stream(self) -> None:
        """Compare no more with the time of the last turn: what comes now has another clock."""
        self._turned_at_s = 0.0

    def passed(self, samples: NDArray[np.int16], time_s: float, rate_hz: int) -> NDArray[np.int16]:
        """Return the part of a block that goes through.

        Args:
            samples: One channel.
            time_s: When the first of them was heard; 0 where that is not known.
            rate_hz: How many there are in a second.
        """
        before = 0  # how many of them are from before the turn
        if time_s and self._turned_at_s:
            before = round((self._turned_at_s - time_s) * rate_hz)
            before = max(0, min(before, len(samples), self._under_way))
            self._under_way -= before
            if before < len(samples):
                self._turned_at_s = 0.0
        return samples[before:] if self.is_open else samples[:before]
