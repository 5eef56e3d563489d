# SPDX-License-Identifier: GPL-3.0-or-later
"""How far a download has come, and how long the rest will take."""

from collections import deque
from dataclasses import dataclass

#: The rate is that of the last seconds: long enough to be calm, short enough to follow. Our guess.
WINDOW_S = 10.0
#: Before this much time has passed a rate is only noise. Our guess.
SHORTEST_S = 1.0


@dataclass(frozen=True)
class Progress:
    """``seconds_left`` is None while nobody can say."""

    done_bytes: int
    total_bytes: int
    seconds_left: float | None = None


class Pace:
    """Says how it goes, from what has come and when. It is told the time, and asks no clock."""

    def __init__(self, total_bytes: int) -> None:
        self._total = total_bytes
        self._seen: deque[tuple[float, int]] = deque()

    def at(self, now_s: float, done_bytes: int) -> Progress:
        """Take in that ``done_bytes`` are here, and return how it goes."""
        if self._seen and done_bytes < self._seen[-1][1]:
            self._seen.clear()  # a file is fetched again: its first time says nothing
        self._seen.append((now_s, done_bytes))
        while len(self._seen) > 2 and now_s - self._seen[0][0] > WINDOW_S:
            self._seen.popleft()
        began_s, began_bytes = self._seen[0]
        took_s, came = now_s - began_s, done_bytes - began_bytes
        left = None
        if took_s >= SHORTEST_S and came > 0:
            left = (self._total - done_bytes) * took_s / came
        return Progress(done_bytes, self._total, left)
