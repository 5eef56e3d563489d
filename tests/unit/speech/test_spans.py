# SPDX-License-Identifier: GPL-3.0-or-later
"""Cutting a stream into spans."""

from itertools import pairwise

import numpy as np

from mockinterview.speech.spans import LONGEST, PAD, SpanCutter, SpokenSpan
from mockinterview.speech.transcriber import Samples
from mockinterview.speech.voice_activity import WINDOW


def cut(*parts: tuple[bool, int], at_once: int = 1) -> list[SpokenSpan]:
    """Run voiced and silent stretches, in windows, through a cutter."""
    voiced = np.concatenate([np.full(size, float(voice), np.float32) for voice, size in parts])
    samples: Samples = np.repeat(voiced, WINDOW) * np.float32(0.1)
    cutter = SpanCutter()
    found: list[SpokenSpan] = []
    for start in range(0, len(voiced), at_once):
        found += cutter.feed(
            samples[start * WINDOW : (start + at_once) * WINDOW], voiced[start : start + at_once]
        )
    return [*found, *cutter.flush()]


def windows(span: SpokenSpan) -> tuple[int, int]:
    return span.start // WINDOW, span.end // WINDOW


def test_a_long_silence_closes_a_span_with_some_sound_around_it() -> None:
    spans = cut((False, 20), (True, 30), (False, 40), (True, 30), (False, 40))
    assert [windows(span) for span in spans] == [
        (20 - PAD, 50 + PAD),
        (90 - PAD, 120 + PAD),
    ]


def test_a_short_silence_leaves_it_open_until_it_is_long() -> None:
    assert len(cut((True, 30), (False, 12), (True, 30), (False, 40))) == 1
    assert len(cut((True, 200), (False, 12), (True, 30), (False, 40))) == 2


def test_speech_without_a_pause_is_cut_and_nothing_of_it_is_lost() -> None:
    spans = cut((True, 3 * LONGEST))
    assert max(len(span.voiced) for span in spans) <= LONGEST
    edges = [windows(span) for span in spans]
    assert edges[0][0] == 0
    assert edges[-1][1] == 3 * LONGEST
    # Where two pads meet, sound may be heard twice; none is left out.
    assert all(left[1] >= right[0] for left, right in pairwise(edges))


def test_the_size_of_the_blocks_makes_no_difference() -> None:
    parts = ((False, 7), (True, 90), (False, 25), (True, 400), (False, 30), (True, 11))
    assert [windows(span) for span in cut(*parts)] == [
        windows(span) for span in cut(*parts, at_once=50)
    ]


def test_silence_holds_no_span() -> None:
    assert cut((False, 500)) == []
