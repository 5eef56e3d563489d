# SPDX-License-Identifier: GPL-3.0-or-later
"""The sums behind the time line."""

import pytest

from mockinterview.ui.widgets.timeline_content import axis_step_s, to_bars


@pytest.mark.parametrize(
    ("duration_ms", "step_s"),
    [(12_000, 5), (82_000, 15), (34_000, 10), (600_000, 120), (3_600_000, 600)],
)
def test_labels_of_the_axis_stand_well_apart(duration_ms: int, step_s: int) -> None:
    assert axis_step_s(duration_ms, 916, 1.0) == step_s


def test_big_text_gets_fewer_labels() -> None:
    assert axis_step_s(82_000, 916, 2.0) == 30


def test_bars_are_the_extremes_of_their_share_at_full_height() -> None:
    peaks = [(-0.1, 0.2), (-0.4, 0.1), (0.0, 0.0), (-0.2, 0.2)]
    assert to_bars(peaks, 2) == [(-1.0, 0.5), (-0.5, 0.5)]


def test_more_bars_than_peaks_repeat_them() -> None:
    assert len(to_bars([(-0.5, 0.5), (-0.1, 0.1)], 6)) == 6


def test_a_quiet_recording_stays_flat() -> None:
    assert max(high for _, high in to_bars([(-0.001, 0.001)] * 8, 4)) == pytest.approx(0.01)


def test_no_peaks_no_bars() -> None:
    assert to_bars([], 10) == []
    assert to_bars([(-1.0, 1.0)], 0) == []
