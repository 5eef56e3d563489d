# SPDX-License-Identifier: GPL-3.0-or-later
"""Silent pauses: from the sound, not from the gaps a recogniser leaves between its words."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mockinterview.analysis.lexicon import (
    AUXILIARIES,
    CLAUSE_OPENERS,
    CONTRACTED_SUBJECTS,
    DETERMINERS,
    NEVER_FIRST,
    NEVER_LAST,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    word_set,
)
from mockinterview.analysis.lost_sound import cut, lost_ms
from mockinterview.analysis.tokens import Token
from mockinterview.domain.hearing import HeardFiller, Span
from mockinterview.domain.measures import Pause, PausePlace

#: Published cut-offs run from 100 to 1000 ms; a quarter of a second goes back to Goldman-Eisler
#: and is in common use. Source: De Jong & Bosker, DiSS 2013.
MIN_PAUSE_MS = 250

#: After one of these, without a mark, the clause goes on.
_GOES_ON = DETERMINERS | PREPOSITIONS | AUXILIARIES | SUBJECT_PRONOUNS | CONTRACTED_SUBJECTS
#: Some of them end a clause where another one begins: "I fixed it | then we left".
_OBJECTS = word_set("it you there that this those these all her his on")
#: Before one of these, without a mark, a clause or a remark begins.
_OPENS = (
    CLAUSE_OPENERS
    | SUBJECT_PRONOUNS
    | CONTRACTED_SUBJECTS
    | word_set("yeah yes no okay ok alright right now thanks thank please basically")
)


def find_pauses(
    speech: Sequence[Span],
    tokens: Sequence[Token],
    filled: frozenset[int] = frozenset(),
    heard: Sequence[HeardFiller] = (),
    lost: Sequence[Span] = (),
) -> tuple[Pause, ...]:
    """Return the silences of at least ``MIN_PAUSE_MS`` inside the answer, in order.

    Time before the first and after the last thing said is no pause. Where there are words they
    say where the answer begins and ends, so that a cough before it makes no pause.

    Args:
        speech: Voice activity, in order and without overlap.
        tokens: The words with their times.
        filled: Which tokens are filled pauses; they are looked through for the place.
        heard: Filled pauses that the sound shows; they too may begin or end the answer.
        lost: Where sound is missing, in order; that is nobody's pause.
    """
    edges = answer_span(tokens, heard)
    words = [
        token
        for index, token in enumerate(tokens)
        if token.core and index not in filled and token.start_ms is not None
    ]
    middles = [((word.start_ms or 0) + (word.end_ms or 0)) // 2 for word in words]
    pauses = []
    for silence in _silences(speech, lost):
        middle_ms = (silence.start_ms + silence.end_ms) // 2
        if edges is not None and not edges.start_ms < middle_ms < edges.end_ms:
            continue
        place = _place(words, bisect_right(middles, middle_ms))
        pauses.append(Pause(silence.start_ms, silence.end_ms, place))
    return tuple(pauses)


def _silences(speech: Sequence[Span], lost: Sequence[Span]) -> Iterator[Span]:
    """Yield what lies between the voices and is long enough for a pause.

    Where enough sound is missing to hide a word, the silence ends and another one begins.
    """
    holes = [span for span in lost if span.length_ms >= MIN_PAUSE_MS]
    between = [Span(left.end_ms, right.start_ms) for left, right in pairwise(speech)]
    for silence in cut(between, holes):
        if silence.length_ms - lost_ms(silence, lost) >= MIN_PAUSE_MS:
            yield silence


def answer_span(tokens: Sequence[Token], heard: Sequence[HeardFiller] = ()) -> Span | None:
    """Return the time from the first to the last thing said, or None where there are no words."""
    starts = [token.start_ms for token in tokens if token.core and token.start_ms is not None]
    ends = [token.end_ms for token in tokens if token.core and token.end_ms is not None]
    if not starts or not ends:
        return None
    starts += [sound.start_ms for sound in heard]
    ends += [sound.end_ms for sound in heard]
    return Span(min(starts), max(ends))


def _place(words: Sequence[Token], following: int) -> PausePlace:
    """Judge a pause before ``words[following]``."""
    if following <= 0 or following >= len(words):
        return PausePlace.BOUNDARY
    before, after = words[following - 1], words[following]
    if before.core in NEVER_LAST:
        # A recogniser that hears a pause likes to end a sentence there; grammar knows better.
        opened = following < 2 or words[following - 2].ends_clause
        joins = before.core in CLAUSE_OPENERS
        return PausePlace.BOUNDARY if joins and opened else PausePlace.MID
    if after.core in NEVER_FIRST and after.core != before.core:
        return PausePlace.MID
    if before.ends_clause:
        return PausePlace.BOUNDARY
    if before.core in CLAUSE_OPENERS:
        opened = following < 2 or words[following - 2].ends_clause
        return PausePlace.BOUNDARY if opened else PausePlace.MID
    if before.core in _GOES_ON and not (before.core in _OBJECTS and after.core in _OPENS):
        return PausePlace.MID
    return PausePlace.BOUNDARY if after.core in _OPENS else PausePlace.MID
