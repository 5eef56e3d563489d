# SPDX-License-Identifier: GPL-3.0-or-later
"""How much room a page has, in text of its own size."""

from dataclasses import dataclass

#: Below these, in pixels divided by the text scale, a page rearranges itself.
NARROW_BELOW_PX = 1080
SHORT_BELOW_PX = 700
BIG_FROM_SCALE = 1.5


@dataclass(frozen=True)
class Fit:
    """What a page has to do with less room: ``narrow``, ``short``, or ``big`` text."""

    narrow: bool = False
    short: bool = False
    big: bool = False


def fit(width_px: int, height_px: int, scale: float) -> Fit:
    """Return how a window of this size fits its text."""
    return Fit(
        narrow=width_px / scale < NARROW_BELOW_PX,
        short=height_px / scale < SHORT_BELOW_PX,
        big=scale >= BIG_FROM_SCALE,
    )
