# SPDX-License-Identifier: GPL-3.0-or-later
"""What a time line draws, and where: values and sums without Qt."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mockinterview.audio.peaks import Peaks
from mockinterview.domain.star import StarLabel
from mockinterview.ui.transcript_tokens import Token, TokenKind
from mockinterview.ui.widgets.timeline_window import TimeWindow

#: How high a sound is drawn where one is drawn alone.
WAVE_HEIGHT_PX = 56
#: Steps of the time axis, in seconds, smallest first.
AXIS_STEPS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600)
#: Labels of the time axis keep at least this distance at 100 % text.
AXIS_LABEL_PX = 120
#: Fine steps are for short stretches alone: each with the longest stretch that is counted in it.
LONGEST_OF_STEP_MS = {1: 10_000, 2: 10_000, 5: 20_000}
#: A recording whose loudest sample is lower than this is drawn as quiet as it is; our guess.
QUIET_PEAK = 0.1


@dataclass(frozen=True)
class Bar:
    """A STAR part on the time line; ``share`` (0 to 1) stands on the longest bar of a part."""

    label: StarLabel
    start_ms: int
    end_ms: int
    share: float | None


@dataclass(frozen=True)
class TimelineContent:
    """One take on one time axis. ``band`` is the pace that is left alone, in words a minute.

    ``curve`` holds (milliseconds, words a minute), ``bookmarks`` milliseconds, ``gaps`` from when
    to when sound is missing. ``axis_ms`` is the length of the axis where it is longer than the
    take: two takes are drawn on one scale.
    """

    duration_ms: int
    bars: tuple[Bar, ...] = ()
    tokens: tuple[Token, ...] = ()
    curve: tuple[tuple[int, float], ...] = ()
    band: tuple[float, float] | None = None
    sentence: str = ""
    bookmarks: tuple[int, ...] = ()
    gaps: tuple[tuple[int, int], ...] = ()
    axis_ms: int = 0
    wave_px: int = WAVE_HEIGHT_PX
    has_axis: bool = True

    @property
    def scale_ms(self) -> int:
        """How long the axis is."""
        return max(self.duration_ms, self.axis_ms)


def axis_step_s(length_ms: float, width_px: float, scale: float) -> int:
    """Return how many seconds lie between two labels, so that they stand well apart."""
    px_per_s = width_px / max(1.0, length_ms / 1000)
    for step in AXIS_STEPS_S:
        if (
            length_ms < LONGEST_OF_STEP_MS.get(step, math.inf)
            and step * px_per_s >= AXIS_LABEL_PX * scale
        ):
            return step
    return AXIS_STEPS_S[-1]


def boundaries(bars: Sequence[Bar]) -> tuple[int, ...]:
    """Return where one part ends and the next begins, in milliseconds."""
    return tuple(bar.start_ms for bar in bars[1:])


def boundary_near(bars: Sequence[Bar], at_ms: float, within_ms: float) -> int | None:
    """Return the boundary next to a moment, or None where none is so near."""
    near = min(boundaries(bars), key=lambda edge: abs(edge - at_ms), default=None)
    return near if near is not None and abs(near - at_ms) <= within_ms else None


def snapped(tokens: Sequence[Token], at_ms: float) -> int | None:
    """Return when the word nearest to a moment begins; None without words."""
    starts = (token.start_ms for token in tokens if token.kind is TokenKind.WORD)
    return min(starts, key=lambda start: abs(start - at_ms), default=None)


def wave_bars(
    peaks: Peaks | None, window: TimeWindow, width_px: float, step_px: int
) -> tuple[float, NDArray[np.float32]]:
    """Return the bars of a waveform at full height, a bar every ``step_px``.

    The bars keep their place in the recording, so that they do not shimmer while it is scrolled. A
    recording that is quiet throughout stays flat.

    Returns:
        How far left of the window the first bar begins, in pixels, and (lowest, highest) of each.
    """
    if peaks is None or width_px <= 0:
        return 0.0, np.zeros((0, 2), np.float32)
    step_ms = window.length_ms / width_px * step_px
    first = int(window.start_ms // step_ms)
    count = int(width_px // step_px) + (0 if window.is_whole else 2)
    gain = 1 / max(peaks.loudest, QUIET_PEAK)
    before_px = (window.start_ms - first * step_ms) / step_ms * step_px
    return before_px, peaks.bars(first * step_ms, step_ms, count) * np.float32(gain)
