# SPDX-License-Identifier: GPL-3.0-or-later
"""The moments worth hearing again, and the way from one to the next."""

from mockinterview.domain.hearing import Span
from mockinterview.ui.moments import BEFORE_MS, Moments, moments, next_after, to_hear
from mockinterview.ui.transcript_tokens import Token, TokenKind, read_tokens
from tests.ui import samples

SPANS = (Span(4_000, 4_300), Span(17_000, 17_500), Span(46_000, 46_300))


def test_fillers_and_pauses_are_found_in_order_of_time() -> None:
    tokens = read_tokens(samples.take())
    fillers, pauses = moments(tokens, Moments.FILLERS), moments(tokens, Moments.PAUSES)
    assert len(fillers) == 6
    assert [round(pause.length_ms, -2) for pause in pauses] == [1200, 1100, 2200]
    assert list(fillers) == sorted(fillers, key=lambda span: span.start_ms)
    assert moments([Token(TokenKind.WORD, "So", 0, 200)], Moments.FILLERS) == ()


def test_the_next_one_is_never_the_one_that_was_just_gone_to() -> None:
    at_ms, seen = 0, []
    for _ in range(4):
        span = next_after(SPANS, at_ms)
        assert span is not None
        seen.append(span)
        at_ms = span.start_ms - BEFORE_MS
    assert seen == [*SPANS, SPANS[0]], "after the last comes the first"
    assert next_after((), 500) is None


def test_stretches_to_hear_have_their_surroundings_and_never_overlap() -> None:
    assert to_hear(SPANS, 46_500) == ((3_000, 5_000), (16_000, 18_200), (45_000, 46_500))
    close = (Span(200, 400), Span(1_500, 1_600), Span(9_000, 9_100))
    assert to_hear(close, 60_000) == ((0, 2_300), (8_000, 9_800))
    assert to_hear((), 60_000) == ()
