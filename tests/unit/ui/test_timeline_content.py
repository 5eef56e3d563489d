# SPDX-License-Identifier: GPL-3.0-or-later
"""The sums behind the time line."""

import numpy as np
import pytest

from mockinterview.audio.peaks import Peaks
from mockinterview.domain.measures import StarLabel
from mockinterview.ui.transcript_tokens import Token, TokenKind
from mockinterview.ui.widgets.timeline_content import (
    Bar,
    axis_step_s,
    boundaries,
    boundary_near,
    snapped,
    wave_bars,
)
from mockinterview.ui.widgets.timeline_window import TimeWindow


@pytest.mark.parametrize(
    ("duration_ms", "step_s"),
    [(12_000, 5), (82_000, 15), (34_000, 10), (600_000, 120), (3_600_000, 600), (2_000, 1)],
)
def test_labels_of_the_axis_stand_well_apart(duration_ms: int, step_s: int) -> None:
    assert axis_step_s(duration_ms, 916, 1.0) == step_s


def test_big_text_gets_fewer_labels() -> None:
    assert axis_step_s(82_000, 916, 2.0) == 30


def outline(*rows: tuple[float, float]) -> Peaks:
    return Peaks(np.array(rows, np.float32), 1000)


def test_bars_are_the_extremes_of_their_share_at_full_height() -> None:
    peaks = outline((-0.1, 0.2), (-0.4, 0.1), (0.0, 0.0), (-0.2, 0.2))
    before_px, bars = wave_bars(peaks, TimeWindow.whole(1000), 6, 3)
    assert before_px == 0
    assert np.allclose(bars, [(-1.0, 0.5), (-0.5, 0.5)])


def test_a_quiet_recording_stays_flat() -> None:
    _, bars = wave_bars(outline(*[(-0.001, 0.001)] * 8), TimeWindow.whole(1000), 12, 3)
    assert bars.max() == pytest.approx(0.01)


def test_no_sound_and_no_room_give_no_bars() -> None:
    assert len(wave_bars(None, TimeWindow.whole(1000), 90, 3)[1]) == 0
    assert len(wave_bars(outline((-1, 1)), TimeWindow.whole(1000), -4, 3)[1]) == 0


def test_bars_keep_their_place_in_the_sound_while_it_is_scrolled() -> None:
    rows = [(-index / 250, index / 250) for index in range(250)]
    peaks = outline(*rows)
    before_px, bars = wave_bars(peaks, TimeWindow(200, 500, 1000), 90, 3)
    assert before_px == 0
    later_px, later = wave_bars(peaks, TimeWindow(205, 505, 1000), 90, 3)
    assert later_px == pytest.approx(1.5), "half a bar of three pixels is out of sight"
    assert np.array_equal(bars[:30], later[:30])


def test_a_boundary_is_held_only_from_near_and_snaps_to_words() -> None:
    bars = [
        Bar(StarLabel.SITUATION, 0, 4000, 0.4),
        Bar(StarLabel.ACTION, 4000, 9000, 0.5),
        Bar(StarLabel.RESULT, 9000, 9900, 0.1),
    ]
    assert boundaries(bars) == (4000, 9000)
    assert boundary_near(bars, 4080, 100) == 4000
    assert boundary_near(bars, 4180, 100) is None
    assert boundary_near(bars[:1], 0, 100) is None
    tokens = [
        Token(TokenKind.WORD, "So", 100, 300),
        Token(TokenKind.PAUSE, "1.2 s", 300, 1500),
        Token(TokenKind.WORD, "then", 1500, 1800),
    ]
    assert snapped(tokens, 700) == 100
    assert snapped(tokens, 900) == 1500
    assert snapped(tokens[1:2], 900) is None
