# SPDX-License-Identifier: GPL-3.0-or-later
"""What reports and exports say alike, in English; the window says it in its own language."""

from mockinterview.domain.measures import Band, StarLabel

STAR_NAMES = {
    StarLabel.SITUATION: "Situation",
    StarLabel.TASK: "Task",
    StarLabel.ACTION: "Action",
    StarLabel.RESULT: "Result",
    StarLabel.OTHER: "Other",
}
#: From here on seconds are written as minutes and seconds.
_CLOCK_FROM_S = 20


def clock(at_ms: int) -> str:
    """Return a time as minutes and seconds, rounded to the nearest second: "1:07"."""
    minutes, seconds = divmod(max(0, round(at_ms / 1000)), 60)
    return f"{minutes}:{seconds:02}"


def edges(band: Band) -> str:
    """Return a band as a range: "120 to 170 words a minute"; empty where both sides are open."""
    is_time = band.unit == "s" and (band.high or 0) >= _CLOCK_FROM_S
    unit = "" if is_time else band.unit if band.unit == "%" else f" {band.unit}"
    low, high = (
        "" if edge is None else clock(round(edge * 1000)) if is_time else f"{edge:g}"
        for edge in (band.low, band.high)
    )
    if low and high:
        return f"{low} to {high}{unit}"
    if high:
        return f"up to {high}{unit}"
    return f"from {low}{unit}" if low else ""
