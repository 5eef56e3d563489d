# SPDX-License-Identifier: GPL-3.0-or-later
"""Times and bands as reports and exports write them."""

import pytest

from mockinterview.domain.english import clock, edges
from mockinterview.domain.measures import Band


@pytest.mark.parametrize(
    ("at_ms", "written"),
    [(0, "0:00"), (-5, "0:00"), (999, "0:01"), (59_600, "1:00"), (754_000, "12:34")],
)
def test_a_time_is_rounded_to_the_nearest_second(at_ms: int, written: str) -> None:
    assert clock(at_ms) == written


@pytest.mark.parametrize(
    ("low", "high", "unit", "written"),
    [
        (120, 170, "words a minute", "120 to 170 words a minute"),
        (10, 30, "%", "10 to 30%"),
        (0.3, 3, "s", "0.3 to 3 s"),
        (75, 135, "s", "1:15 to 2:15"),
        (0, 20, "s", "0:00 to 0:20"),
        (None, 5, "a minute", "up to 5 a minute"),
        (2, None, "semitones", "from 2 semitones"),
        (None, None, "s", ""),
    ],
)
def test_a_band_is_a_range_with_its_unit(
    low: float | None, high: float | None, unit: str, written: str
) -> None:
    assert edges(Band(low, high, unit, "our guess")) == written
