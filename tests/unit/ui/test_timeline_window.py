# SPDX-License-Identifier: GPL-3.0-or-later
"""Which stretch of the time line is in sight: zooming and scrolling never lose the recording."""

import pytest

from mockinterview.ui.widgets.timeline_window import CLOSEST_MS, TimeWindow

WHOLE = TimeWindow.whole(60_000)


def test_zooming_keeps_what_is_under_the_hand_where_it_is() -> None:
    near = WHOLE.zoomed(2, 15_000)
    assert (near.start_ms, near.end_ms) == (7_500, 37_500)
    nearer = near.zoomed(2, 15_000)
    assert (15_000 - nearer.start_ms) / nearer.length_ms == pytest.approx(0.25)
    assert nearer.zoomed(0.25, 15_000) == WHOLE


def test_it_stops_at_two_seconds_and_at_the_whole() -> None:
    closest = WHOLE.zoomed(1000, 59_000)
    assert closest.length_ms == CLOSEST_MS
    assert closest.is_closest
    assert not closest.is_whole
    assert WHOLE.zoomed(0.5, 3_000).is_whole
    assert not WHOLE.is_closest
    short = TimeWindow.whole(900)
    assert short.zoomed(4, 100) == short
    assert short.is_closest
    assert short.is_whole


def test_scrolling_stops_at_the_ends() -> None:
    near = WHOLE.zoomed(4, 30_000)
    assert near.moved(-90_000).start_ms == 0
    assert near.moved(90_000).end_ms == 60_000
    assert near.moved(1_000).start_ms == near.start_ms + 1_000
    assert near.moved(1_000).length_ms == near.length_ms


def test_a_moment_out_of_sight_brings_its_page() -> None:
    near = TimeWindow(10_000, 20_000, 60_000)
    assert near.following(15_000) is near
    assert near.following(20_400) == TimeWindow(19_400, 29_400, 60_000)
    assert near.following(3_000) == TimeWindow(2_000, 12_000, 60_000)
    assert near.following(59_900).end_ms == 60_000


def test_nothing_recorded_is_a_window_all_the_same() -> None:
    nothing = TimeWindow.whole(0)
    assert nothing.is_whole
    assert nothing.zoomed(2, 0).length_ms > 0
