# SPDX-License-Identifier: GPL-3.0-or-later
"""Hears the span that is still open, piece by piece, so that little is left when it ends.

A span is understood best as a whole, once it is closed. But nobody who has finished an answer
should wait for that: whenever there is time, what was said since the last look is heard at
once, and the whole of it in a pause. These pieces are dropped when the span closes while the
speaker goes on; they are the result when the recording ends.
"""

from collections.abc import Callable
from dataclasses import dataclass

from mockinterview.speech.span_ear import HeardSpan
from mockinterview.speech.spans import ENTER, OpenSpan, SpokenSpan, quietest
from mockinterview.speech.transcriber import RATE_HZ, Unwanted, Wanted, always
from mockinterview.speech.voice_activity import WINDOW, WINDOW_MS

#: A silence of this length is a pause: heard up to its middle, nothing is cut. Our guess, below
#: the shortest silence that closes a span.
PAUSING = round(200 / WINDOW_MS)
#: So much unheard speech is cut at a quiet point, if no pause comes: two cores take 0.3 s for it.
LONGEST_PIECE = round(2_500 / WINDOW_MS)
#: The quiet point is looked for in the last part of it, not at its very end.
SEARCHED = round(1_200 / WINDOW_MS)
#: Two spans are the same when their ends differ by at most this: there is only silence between.
SAME_END = 3 * WINDOW

#: Hears a span, as long as it is wanted.
HearSpan = Callable[[SpokenSpan, Wanted], HeardSpan]


@dataclass(frozen=True)
class Piece:
    """A part of the open span, and what it holds."""

    span: SpokenSpan
    heard: HeardSpan


class Ahead:
    """The pieces of one open span after the other."""

    def __init__(self, hear: HearSpan) -> None:
        self._hear = hear
        self._pieces: list[Piece] = []

    def think(self, open_span: OpenSpan, wanted: Wanted) -> None:
        """Hear what is worth hearing of a span that is still open.

        Args:
            open_span: All of it so far.
            wanted: Whether there is still time to hear more than the very last words.
        """
        span = open_span.span
        if self._pieces and self._pieces[0].span.start != span.start:
            self._pieces = []
        known = self._pieces[-1].span.end if self._pieces else span.start
        new = span.after(known)
        paused = open_span.silent >= PAUSING
        pause = span.end - open_span.silent // 2 * WINDOW
        if paused and known < pause and has_voice(new.before(pause)):
            self._add(new.before(pause))
        elif paused and len(self._pieces) > 1:
            self._hear_whole(span.before(known), wanted)
        elif len(new.voiced) >= LONGEST_PIECE:
            searched = len(new.voiced) - SEARCHED
            cut = searched + quietest(new.samples[searched * WINDOW :])
            self._add(new.before(new.start + cut * WINDOW))

    def exactly(self, span: SpokenSpan) -> HeardSpan | None:
        """Return what is known of just this span, if it was heard as a whole."""
        if len(self._pieces) != 1:
            return None
        (piece,) = self._pieces
        same = piece.span.start == span.start and abs(piece.span.end - span.end) <= SAME_END
        return piece.heard if same else None

    def pieces_of(self, span: SpokenSpan) -> tuple[Piece, ...]:
        """Return the pieces that begin with ``span``; the last may reach beyond its end."""
        begins = bool(self._pieces) and self._pieces[0].span.start == span.start
        return tuple(self._pieces) if begins else ()

    def forget(self) -> None:
        """Drop the pieces: their span is closed."""
        self._pieces = []

    def _add(self, part: SpokenSpan) -> None:
        self._pieces.append(Piece(part, self._hear(part, always)))

    def _hear_whole(self, span: SpokenSpan, wanted: Wanted) -> None:
        try:
            self._pieces = [Piece(span, self._hear(span, wanted))]
        except Unwanted:
            return  # the pieces will do


def has_voice(span: SpokenSpan) -> bool:
    """Whether somebody speaks in a part of a span."""
    return float(span.voiced.max(initial=0.0)) >= ENTER and len(span.samples) > RATE_HZ // 20
