# SPDX-License-Identifier: GPL-3.0-or-later
"""A take as a reader sees it: words, fillers and pauses in order, in blocks by STAR part."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import groupby

from mockinterview.domain.measures import (
    Filler,
    FillerSource,
    StarLabel,
    StarUnit,
)
from mockinterview.domain.session import Take
from mockinterview.ui.numbers import local

#: Shorter pauses are part of fluent speech and are not marked (Campione and Véronis 2002).
SHOWN_PAUSE_MS = 1000
#: Below this confidence the recogniser itself doubts a word; our guess.
DOUBTFUL_BELOW = 0.5


class TokenKind(Enum):
    """What a token is."""

    WORD = auto()
    FILLER = auto()
    PAUSE = auto()


@dataclass(frozen=True)
class Token:
    """A word, a filler or a pause. ``is_long`` marks a long pause inside a sentence."""

    kind: TokenKind
    text: str
    start_ms: int
    end_ms: int
    source: FillerSource = FillerSource.WORDS
    is_long: bool = False
    is_doubtful: bool = False

    @property
    def is_recognised(self) -> bool:
        """Whether the recogniser wrote it: a pause and a filler in the sound alone are not."""
        return self.kind is not TokenKind.PAUSE and self.source is FillerSource.WORDS


@dataclass(frozen=True)
class Block:
    """A run of tokens with one function; ``label`` is None where none was found.

    ``closing_pause`` is the pause that ends the part and stands after its last word.
    """

    label: StarLabel | None
    tokens: tuple[Token, ...]
    closing_pause: Token | None = None

    @property
    def start_ms(self) -> int:
        """When its first word begins."""
        return self.tokens[0].start_ms

    @property
    def end_ms(self) -> int:
        """When its last word ends."""
        return self.tokens[-1].end_ms


def read_blocks(take: Take) -> tuple[Block, ...]:
    """Return the words of a take with what the measures say of them; empty without words."""
    units = take.measures.star.units if take.measures else ()
    runs = [
        (label, tuple(token for token, _ in group))
        for label, group in groupby(_labelled(read_tokens(take), units), key=lambda pair: pair[1])
    ]
    blocks = []
    for index, (label, tokens) in enumerate(runs):
        closing = None
        if tokens[-1].kind is TokenKind.PAUSE and index < len(runs) - 1 and len(tokens) > 1:
            *rest, closing = tokens
            tokens = tuple(rest)
        blocks.append(Block(label, tokens, closing))
    return tuple(blocks)


def read_tokens(take: Take) -> tuple[Token, ...]:
    """Return words, fillers and marked pauses in order of time."""
    if take.hearing is None or not take.hearing.words:
        return ()
    measures = take.measures
    fillers = (
        [item for item in measures.fillers.items if item.start_ms is not None] if measures else []
    )
    tokens = _spoken(take, fillers)
    pauses = measures.pacing.pauses if measures and measures.pacing else ()
    tokens += [
        Token(
            TokenKind.PAUSE,
            f"{local(pause.length_ms / 1000):.1f} s",
            pause.start_ms,
            pause.end_ms,
            is_long=pause.is_hesitation,
        )
        for pause in pauses
        if pause.length_ms >= SHOWN_PAUSE_MS
    ]
    return tuple(sorted(tokens, key=lambda token: (token.start_ms, token.end_ms)))


def token_at(tokens: Sequence[Token], at_ms: int, linger_ms: int = 0) -> int | None:
    """Return the index of the token that sounds, or None in the silence between two.

    Args:
        tokens: In order of time.
        at_ms: When.
        linger_ms: How long a token counts beyond its end, so that short gaps do not flicker.
    """
    index = bisect_right(tokens, at_ms, key=lambda token: token.start_ms) - 1
    return index if index >= 0 and at_ms < tokens[index].end_ms + linger_ms else None


def _spoken(take: Take, fillers: Sequence[Filler]) -> list[Token]:
    said = sorted(
        (one for one in fillers if one.source is FillerSource.WORDS),
        key=lambda one: one.start_ms or 0,
    )
    starts = [one.start_ms or 0 for one in said]
    tokens: list[Token] = []
    last: Filler | None = None
    for word in take.hearing.words if take.hearing else ():
        middle = (word.start_ms + word.end_ms) / 2
        before = bisect_right(starts, middle) - 1
        filler = said[before] if before >= 0 and middle <= (said[before].end_ms or 0) else None
        doubtful = word.confidence is not None and word.confidence < DOUBTFUL_BELOW
        if filler is not None and filler is last:
            begun = tokens.pop()
            token = replace(begun, text=f"{begun.text} {word.text}", end_ms=word.end_ms)
        else:
            kind = TokenKind.WORD if filler is None else TokenKind.FILLER
            token = Token(kind, word.text, word.start_ms, word.end_ms, is_doubtful=doubtful)
        tokens.append(token)
        last = filler
    tokens += [
        Token(TokenKind.FILLER, filler.text, filler.start_ms, filler.end_ms, filler.source)
        for filler in fillers
        if filler.source is FillerSource.SOUND
        and filler.start_ms is not None
        and filler.end_ms is not None
    ]
    return tokens


def _labelled(
    tokens: Sequence[Token], units: Sequence[StarUnit]
) -> list[tuple[Token, StarLabel | None]]:
    """Give each token the part it lies in; a pause belongs to what was said before it."""
    timed = [unit for unit in units if unit.start_ms is not None and unit.end_ms is not None]
    starts = [unit.start_ms or 0 for unit in timed]
    pairs: list[tuple[Token, StarLabel | None]] = []
    label = timed[0].label if timed else None
    for token in tokens:
        if token.kind is not TokenKind.PAUSE:
            middle = (token.start_ms + token.end_ms) / 2
            unit = bisect_right(starts, middle) - 1
            label = timed[unit].label if unit >= 0 else label
        pairs.append((token, label))
    return pairs
