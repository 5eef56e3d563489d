# SPDX-License-Identifier: GPL-3.0-or-later
"""What is kept of the sound that arrives: all from before the gate shut, and since it opened."""

import numpy as np
from numpy.typing import NDArray

from mockinterview.audio.messages import Turn

#: After the gate shut, no more than this is kept for having been heard before: about twice what a
#: device is asked to hold (our guess).
_MOST_KEPT_S = 0.5


class Gate:
    """Open or shut. What was under way when it shut still goes through, to the sample.

    So does what was under way when it opened: by the clock of a sound server, which was seen to be
    a quarter of a second late, the first words would be left out.
    """

    def __init__(self, *, is_open: bool) -> None:
        self.is_open = is_open
        self._shut_at_s = 0.0  # 0 where nothing is under way
        self._under_way = 0  # the most frames that still are

    def turn(self, turn: Turn, rate_hz: int) -> None:
        """Open or shut, from a moment on."""
        if turn.opens != self.is_open:
            self.is_open = turn.opens
            self._shut_at_s = 0.0 if turn.opens else turn.at_s
            self._under_way = round(_MOST_KEPT_S * rate_hz)

    def change_stream(self) -> None:
        """Compare no more with the time when it shut: what comes now has another clock."""
        self._shut_at_s = 0.0

    def passed(self, samples: NDArray[np.int16], time_s: float, rate_hz: int) -> NDArray[np.int16]:
        """Return the part of a block that goes through.

        Args:
            samples: One channel.
            time_s: When the first of them was heard; 0 where that is not known.
            rate_hz: How many there are in a second.
        """
        if self.is_open:
            return samples
        before = 0  # how many of them are from before it shut
        if time_s and self._shut_at_s:
            before = round((self._shut_at_s - time_s) * rate_hz)
            before = max(0, min(before, len(samples), self._under_way))
            self._under_way -= before
            if before < len(samples):
                self._shut_at_s = 0.0
        return samples[:before]
