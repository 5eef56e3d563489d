# SPDX-License-Identifier: GPL-3.0-or-later
"""The moments worth hearing again: where the fillers and the long pauses are."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from mockinterview.domain.hearing import Span
from mockinterview.ui.transcript_tokens import Token, TokenKind

#: What is heard before and after a moment, so that it is understood. Our guess: two or three words.
BEFORE_MS = 1_000
AFTER_MS = 700
#: The one that is playing does not count as the next. Our guess.
JUST_HEARD_MS = 300


class Moments(StrEnum):
    """What kind of moment."""

    FILLERS = "fillers"
    PAUSES = "pauses"


_KINDS = {Moments.FILLERS: TokenKind.FILLER, Moments.PAUSES: TokenKind.PAUSE}


def moments(tokens: Iterable[Token], wanted: Moments) -> tuple[Span, ...]:
    """Return where they are, in order of time; the pauses are those that the review marks."""
    kind = _KINDS[wanted]
    return tuple(Span(token.start_ms, token.end_ms) for token in tokens if token.kind is kind)


def next_after(spans: Sequence[Span], at_ms: int) -> Span | None:
    """Return the first that begins after a moment; after the last comes the first again.

    Who was taken to a moment stands a little before it: it does not count again.
    """
    after = at_ms + BEFORE_MS + JUST_HEARD_MS
    return next((span for span in spans if span.start_ms > after), next(iter(spans), None))


def to_hear(spans: Sequence[Span], duration_ms: int) -> tuple[tuple[int, int], ...]:
    """Return the stretches to play, with what was said around; those that touch become one."""
    heard: list[tuple[int, int]] = []
    for span in spans:
        start, end = max(0, span.start_ms - BEFORE_MS), min(duration_ms, span.end_ms + AFTER_MS)
        if heard and start <= heard[-1][1]:
            heard[-1] = (heard[-1][0], max(end, heard[-1][1]))
        else:
            heard.append((start, end))
    return tuple(heard)
