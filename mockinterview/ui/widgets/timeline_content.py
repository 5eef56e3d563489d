# SPDX-License-Identifier: GPL-3.0-or-later
"""What a time line draws, and where: values and sums without Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

from mockinterview.domain.measures import StarLabel
from mockinterview.ui.transcript_tokens import Token

#: Steps of the time axis, in seconds, smallest first.
AXIS_STEPS_S = (5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600)
#: Labels of the time axis keep at least this distance at 100 % text.
AXIS_LABEL_PX = 120
#: Only a recording shorter than this is counted in fives.
SHORT_MS = 20_000
#: A recording whose loudest sample is lower than this is drawn as quiet as it is; our guess.
QUIET_PEAK = 0.1

Peak = tuple[float, float]


@dataclass(frozen=True)
class Bar:
    """A STAR part on the time line; ``share`` (0 to 1) stands on the longest bar of a part."""

    label: StarLabel
    start_ms: int
    end_ms: int
    share: float | None


@dataclass(frozen=True)
class TimelineContent:
    """One take on one time axis. ``band`` is the pace that is left alone, in words a minute."""

    duration_ms: int
    bars: tuple[Bar, ...] = ()
    tokens: tuple[Token, ...] = ()
    curve: tuple[tuple[int, float], ...] = ()
    band: tuple[float, float] | None = None
    sentence: str = ""


def axis_step_s(duration_ms: int, width_px: float, scale: float) -> int:
    """Return how many seconds lie between two labels, so that they stand well apart."""
    px_per_s = width_px / max(1.0, duration_ms / 1000)
    for step in AXIS_STEPS_S:
        if step == AXIS_STEPS_S[0] and duration_ms >= SHORT_MS:
            continue
        if step * px_per_s >= AXIS_LABEL_PX * scale:
            return step
    return AXIS_STEPS_S[-1]


def to_bars(peaks: Sequence[Peak], count: int) -> list[Peak]:
    """Return ``count`` peaks, each the extremes of its share of ``peaks``, grown to full height.

    A recording that is quiet throughout stays flat.
    """
    if not peaks or count <= 0:
        return []
    loudest = max(max(-low, high) for low, high in peaks)
    gain = 1 / max(loudest, QUIET_PEAK)
    bars = []
    for index in range(count):
        start = index * len(peaks) // count
        end = max(start + 1, (index + 1) * len(peaks) // count)
        part = peaks[start:end]
        bars.append((min(low for low, _ in part) * gain, max(high for _, high in part) * gain))
    return bars
