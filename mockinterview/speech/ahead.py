# SPDX-License-Identifier: GPL-3.0-or-later
"""Hears the span that is still open, piece by piece, so that little is left when it ends.

A span is understood best as a whole, once it is closed. But nobody who has finished an answer
should wait for that: whenever there is time, what was said since the last look is heard at
once, and then all of it so far as a whole, so that there is one cut at most. These pieces are
dropped when the span closes while the speaker goes on; they are the result when the recording
ends.
"""

from collections.abc import Callable
from dataclasses import dataclass

from mockinterview.speech.span_ear import HeardSpan
from mockinterview.speech.spans import ENTER, PAD, OpenSpan, SpokenSpan, quietest
from mockinterview.speech.transcriber import RATE_HZ, Unwanted, Wanted, always
from mockinterview.speech.voice_activity import WINDOW, WINDOW_MS

#: A silence of this length is a pause: heard up to its middle, nothing is cut. Our guess, below
#: the shortest silence that closes a span.
PAUSING = round(200 / WINDOW_MS)
#: So much unheard speech is cut at a quiet point, if no pause comes: two cores take 0.3 s for it.
LONGEST_PIECE = round(2_500 / WINDOW_MS)
#: The last pieces are heard again with what came after them, up to this length in all.
LONGEST_JOINED = round(4_000 / WINDOW_MS)
#: Hearing that takes more than this part of the sound's length is done only where it has to be.
#: The built-in engine takes a tenth on two cores; a large Whisper model more than all. Our guess.
DEAR = 0.5
#: What shorter pieces cost tells nothing: every engine needs some time for any sound at all.
TELLING_S = 1.0
#: The quiet point is looked for in the last part of it, not at its very end.
SEARCHED = round(1_200 / WINDOW_MS)
#: At the very end, spans are the same whose ends differ by this: there is only silence between.
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

    def __init__(self, hear: HearSpan, clock: Callable[[], float]) -> None:
        self._hear = hear
        self._clock = clock
        self._cost = 0.0
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
        speech_end = span.end - open_span.silent * WINDOW
        pause = span.end - open_span.silent // 2 * WINDOW
        as_closed = speech_end + PAD * WINDOW
        if paused and known < pause and has_voice(new.before(pause)):
            self._add(new.before(pause))
        elif self._cost > DEAR:
            return  # a slow engine, or a busy machine: what can wait until the span closes does
        elif len(new.voiced) >= LONGEST_PIECE:
            searched = len(new.voiced) - SEARCHED
            cut = searched + quietest(new.samples[searched * WINDOW :])
            self._add(new.before(new.start + cut * WINDOW))
        elif len(self._pieces) > 1:
            self._hear_whole(span.before(known), wanted)
        elif open_span.silent >= 2 * PAD and known != as_closed:
            self._hear_whole(span.before(as_closed), wanted)

    def exactly(self, span: SpokenSpan, tolerance: int = 0) -> HeardSpan | None:
        """Return what is known of just this span, if it was heard as a whole.

        Args:
            span: The span.
            tolerance: By how many samples the ends may differ.
        """
        if len(self._pieces) != 1:
            return None
        (piece,) = self._pieces
        same = piece.span.start == span.start and abs(piece.span.end - span.end) <= tolerance
        return piece.heard if same else None

    def pieces_of(self, span: SpokenSpan) -> tuple[Piece, ...]:
        """Return the pieces that begin with ``span``; the last may reach beyond its end."""
        begins = bool(self._pieces) and self._pieces[0].span.start == span.start
        return tuple(self._pieces) if begins else ()

    def last_pieces_of(self, span: SpokenSpan) -> tuple[Piece, ...]:
        """Return the pieces to keep of a span that ends: the rest is heard anew, in one.

        The last pieces go that are short together with what came after them, for every cut that
        is left may be in a word, and the engine then says it again and again. One piece that
        nothing came after is known as it is.
        """
        pieces = self.pieces_of(span)
        kept = pieces
        while kept and span.end - kept[-1].span.start <= LONGEST_JOINED * WINDOW:
            kept = kept[:-1]
        if len(pieces) - len(kept) == 1 and not has_voice(
            span.after(min(span.end, pieces[-1].span.end))
        ):
            return pieces
        return kept

    def forget(self) -> None:
        """Drop the pieces: their span is closed."""
        self._pieces = []

    def _add(self, part: SpokenSpan) -> None:
        began = self._clock()
        self._pieces.append(Piece(part, self._hear(part, always)))
        length_s = len(part.samples) / RATE_HZ
        if length_s >= TELLING_S:
            self._cost = (self._clock() - began) / length_s

    def _hear_whole(self, span: SpokenSpan, wanted: Wanted) -> None:
        try:
            self._pieces = [Piece(span, self._hear(span, wanted))]
        except Unwanted:
            return  # the pieces will do


def has_voice(span: SpokenSpan) -> bool:
    """Whether somebody speaks in a part of a span."""
    return float(span.voiced.max(initial=0.0)) >= ENTER and len(span.samples) > RATE_HZ // 20
