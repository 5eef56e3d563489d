# SPDX-License-Identifier: GPL-3.0-or-later
"""From where to where a value is drawn beside its band: the same in the window and in exports.

Each scale is our guess: it shows the band and what people reach outside of it.
"""

_STAR = (0.0, 80.0)
#: By the measure that the band is of, in its unit.
_SCALES = {
    "pace": (80.0, 210.0),
    "fillers": (0.0, 12.0),
    "long_pause": (0.0, 5.0),
    "length": (0.0, 210.0),
    "start": (0.0, 8.0),
    "articulation": (100.0, 280.0),
    "pitch_spread": (0.0, 6.0),
    "loudness_spread": (0.0, 9.0),
    "relevance_question": (0.0, 1.0),
    "relevance_job": (0.0, 1.0),
    **dict.fromkeys(("situation", "task", "action", "result"), _STAR),
}
#: A length beyond its scale stretches it: the end of a long answer is worth seeing.
_BEYOND = 1.1


def scale_of(measure: str, value: float | None = None) -> tuple[float, float]:
    """Return both ends of a scale; a measure without one is our bug: ``KeyError``."""
    start, end = _SCALES[measure]
    if measure == "length" and value is not None:
        end = max(end, value * _BEYOND)
    return start, end
