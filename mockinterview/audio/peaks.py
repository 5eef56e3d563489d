# SPDX-License-Identifier: GPL-3.0-or-later
"""The outline of a sound at every scale, so that an hour of it draws as fast as a sentence."""

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from mockinterview.audio.sound import Sound

#: The finest step. A bar of the time line is 3 px wide, which is never less than this. Our choice.
STEP_MS = 4
#: Each level joins so many steps of the one below it. Our choice.
JOINED = 4
#: A bar is drawn from at least so many steps, so that its edges are in place. Our choice.
STEPS_A_BAR = 8

_Rows = NDArray[np.float32]


class Peaks:
    """The lowest and highest sample of even steps of time, and of ever longer ones.

    Made once for a sound, away from the GUI thread: an hour takes about a third of a second.
    """

    def __init__(self, rows: _Rows, duration_ms: float) -> None:
        """Take the finest level.

        Args:
            rows: (lowest, highest) of each step, which all last equally long.
            duration_ms: How long the sound is.
        """
        self.duration_ms = duration_ms
        self._levels = [np.ascontiguousarray(rows, np.float32).reshape(-1, 2)]
        while len(self._levels[-1]) > JOINED:
            self._levels.append(_joined(self._levels[-1]))

    @cached_property
    def loudest(self) -> float:
        """How far the loudest sample is from 0."""
        return float(np.abs(self._levels[-1]).max(initial=0.0))

    def bars(self, start_ms: float, step_ms: float, count: int) -> _Rows:
        """Return the extremes of ``count`` steps of ``step_ms`` that begin at ``start_ms``.

        Where nothing was recorded, before the start and after the end, they are 0.
        """
        made = np.zeros((max(count, 0), 2), np.float32)
        finest = self._levels[0]
        if not len(finest) or not len(made) or step_ms <= 0 or self.duration_ms <= 0:
            return made
        step = self.duration_ms / len(finest)
        level = 0
        while level + 1 < len(self._levels) and step * JOINED <= step_ms / STEPS_A_BAR:
            level, step = level + 1, step * JOINED
        rows = self._levels[level]
        at_ms = start_ms + step_ms * np.arange(count + 1)
        edges = np.floor(at_ms / step + 1e-6).astype(np.int64)
        edges[at_ms >= self.duration_ms - 1e-6] = len(rows)  # the last step may be cut short
        first, last = edges[:-1], np.maximum(edges[1:], edges[:-1] + 1)
        inside = np.flatnonzero((last > 0) & (first < len(rows)))
        if not len(inside):
            return made
        first = np.clip(first[inside], 0, len(rows) - 1)
        last = np.clip(last[inside], first + 1, len(rows))
        # reduceat gives every second stretch between two edges too; only the first is wanted. It
        # takes no edge at the very end, which one more row puts inside.
        begin, end = int(first[0]), int(last[-1])
        pairs = np.stack([first, last], axis=1).ravel() - begin
        part = np.concatenate([rows[begin:end], rows[end - 1 : end]])
        made[inside, 0] = np.minimum.reduceat(part[:, 0], pairs)[::2]
        made[inside, 1] = np.maximum.reduceat(part[:, 1], pairs)[::2]
        return made


def peaks_of(sound: Sound) -> Peaks:
    """Return the outline of a sound."""
    count = len(sound.samples)
    size = max(1, sound.rate_hz * STEP_MS // 1000)
    starts = np.arange(0, count, size)
    if not count:
        return Peaks(np.zeros((0, 2), np.float32), 0)
    low = np.minimum.reduceat(sound.samples, starts)
    high = np.maximum.reduceat(sound.samples, starts)
    # The last step may be short; its place in time must not shift the others.
    return Peaks(np.stack([low, high], axis=1), len(starts) * size * 1000 / sound.rate_hz)


def _joined(rows: _Rows) -> _Rows:
    starts = np.arange(0, len(rows), JOINED)
    return np.stack(
        [np.minimum.reduceat(rows[:, 0], starts), np.maximum.reduceat(rows[:, 1], starts)], axis=1
    )
