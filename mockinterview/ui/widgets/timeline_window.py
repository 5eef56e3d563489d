# SPDX-License-Identifier: GPL-3.0-or-later
"""Which stretch of a recording is in sight: sums without Qt."""

from dataclasses import dataclass

#: No closer than this: a word then has the width of a hand. Our guess.
CLOSEST_MS = 2_000
#: One step of zooming. Our guess: two steps show a quarter.
ZOOM_STEP = 2.0
#: When the playhead leaves at the right, it comes in again this far from the left. Our guess.
LEAD_SHARE = 0.1


@dataclass(frozen=True)
class TimeWindow:
    """The stretch from ``start_ms`` to ``end_ms`` of a recording that lasts ``duration_ms``."""

    start_ms: float
    end_ms: float
    duration_ms: int

    @classmethod
    def whole(cls, duration_ms: int) -> "TimeWindow":
        """Return the window that shows everything."""
        return cls(0, max(1, duration_ms), duration_ms)

    @property
    def length_ms(self) -> float:
        """How much is in sight."""
        return self.end_ms - self.start_ms

    @property
    def is_whole(self) -> bool:
        """Whether everything is in sight."""
        return self.length_ms >= self.duration_ms

    @property
    def is_closest(self) -> bool:
        """Whether it cannot be shown any larger."""
        return self.length_ms <= min(CLOSEST_MS, self.duration_ms)

    def zoomed(self, factor: float, about_ms: float) -> "TimeWindow":
        """Return what is in sight ``factor`` times as large; ``about_ms`` stays where it is."""
        longest = float(max(1, self.duration_ms))
        length = min(longest, max(min(CLOSEST_MS, longest), self.length_ms / factor))
        share = (about_ms - self.start_ms) / self.length_ms
        return self._at(about_ms - share * length, length)

    def moved(self, by_ms: float) -> "TimeWindow":
        """Return the window so much later, or earlier, but never beyond the ends."""
        return self._at(self.start_ms + by_ms, self.length_ms)

    def following(self, at_ms: float) -> "TimeWindow":
        """Return the window that has a moment in sight: this one, or the page it is on."""
        if self.start_ms <= at_ms <= self.end_ms:
            return self
        return self._at(at_ms - LEAD_SHARE * self.length_ms, self.length_ms)

    def _at(self, start_ms: float, length_ms: float) -> "TimeWindow":
        start = max(0.0, min(start_ms, self.duration_ms - length_ms))
        return TimeWindow(start, start + length_ms, self.duration_ms)
