# SPDX-License-Identifier: GPL-3.0-or-later
"""Rehearsed, not memorised: how much of a take is the wording of an earlier one.

All bands here are our own guess: we know no study that gives one.
"""

from collections.abc import Sequence
from statistics import fmean, pstdev

from mockinterview.analysis.answer import LEAST_WORDS
from mockinterview.analysis.fillers import find_fillers
from mockinterview.analysis.mentions import mention
from mockinterview.analysis.phrases import percent, quote
from mockinterview.analysis.retelling import words_in_order
from mockinterview.analysis.tokens import Token, tokens_of_words
from mockinterview.domain.comparison import Freshness, Rehearsal
from mockinterview.domain.hearing import Hearing, Span
from mockinterview.domain.measures import (
    Band,
    Feedback,
    FeedbackKind,
    Mention,
    PacePoint,
    Pacing,
    Voice,
)

#: Length of the runs of words that are compared.
RUN_WORDS = 4
#: Below this share a take is fresh, above the other it is word for word.
FRESH_BELOW = 0.2
RECITED_ABOVE = 0.5
#: Small changes break the runs and leave the order: above this share of words that stand in the
#: same order a take is word for word as well. With every fourth word another it is 75 %.
ALIGNED_RECITED_ABOVE = 0.75
#: How far a voice without movement pushes the gauge towards "by heart".
FLAT_DELIVERY = 0.1
#: The pace is even when it varies by less than this (coefficient of variation).
EVEN_PACE = 0.08
#: The pitch is even below this spread, in semitones (voice-coach-mcp's default).
EVEN_PITCH_SEMITONES = 2.0
#: A spread of the pace needs so many windows.
LEAST_WINDOWS = 4
#: How many phrases are shown.
MOST_PHRASES = 8

BAND = Band(None, RECITED_ABOVE * 100, "% of four-word runs", "Our own guess")


def compare_takes(
    earlier: Sequence[Token],
    later: Sequence[Token],
    marked_earlier: frozenset[int] = frozenset(),
    marked_later: frozenset[int] = frozenset(),
    pacing: Pacing | None = None,
    voice: Voice | None = None,
) -> Rehearsal:
    """Compare a later take with an earlier one of the same question.

    Args:
        earlier: The words of the earlier take.
        later: The words of the later take.
        marked_earlier: Fillers of the earlier take, which are looked through.
        marked_later: Fillers of the later take.
        pacing: The pace of the later take.
        voice: The voice of the later take.
    """
    before, now = _said(earlier, marked_earlier), _said(later, marked_later)
    even_pace = _even_pace(pacing.curve if pacing is not None else ())
    spread = voice.pitch_sd_semitones if voice is not None else None
    even_pitch = spread < EVEN_PITCH_SEMITONES if spread is not None else None
    if min(len(before), len(now)) < LEAST_WORDS:
        return Rehearsal(None, (), even_pace, even_pitch, None)
    known = {_run(before, index) for index in range(len(before) - RUN_WORDS + 1)}
    hits = [_run(now, index) in known for index in range(len(now) - RUN_WORDS + 1)]
    shared = sum(hits) / len(hits)
    aligned = words_in_order([token.core for token in before], [token.core for token in now])
    gauge = _gauge(shared, aligned, even_pace, even_pitch)
    return Rehearsal(
        shared,
        _phrases(now, hits),
        even_pace,
        even_pitch,
        _freshness(gauge),
        aligned,
        gauge,
    )


def compare_hearings(
    earlier: Hearing, later: Hearing, pacing: Pacing | None, voice: Voice | None
) -> Rehearsal:
    """Compare two recorded takes; pace and voice are those of the later one."""
    before, now = tokens_of_words(earlier.words), tokens_of_words(later.words)
    return compare_takes(
        before, now, find_fillers(before).marked, find_fillers(now).marked, pacing, voice
    )


def rehearsal_feedback(rehearsal: Rehearsal) -> Feedback | None:
    """Return what to tell of a comparison: recited, fresh, or nothing in between."""
    if rehearsal.shared is None or rehearsal.freshness is Freshness.REHEARSED:
        return None
    if rehearsal.freshness is Freshness.FRESH:
        detail = f"{percent(rehearsal.shared)} of it is word for word as before."
        return Feedback(
            "told-fresh", FeedbackKind.STRENGTH, "You told it in new words", detail, (), BAND
        )
    detail = f"{percent(rehearsal.shared)} of it is word for word as before"
    if rehearsal.phrases:
        detail += f", {quote(rehearsal.phrases[0].text, 9)} for one"
    detail += ". In the next take, keep the order of the story and its figures; let the sentences"
    detail += " come anew."
    spans = tuple(
        Span(phrase.start_ms, phrase.end_ms)
        for phrase in rehearsal.phrases
        if phrase.start_ms is not None and phrase.end_ms is not None
    )
    return Feedback("told-by-heart", FeedbackKind.CHANGE, "Tell it fresh", detail, spans, BAND)


def _gauge(shared: float, aligned: float, even_pace: bool | None, even_pitch: bool | None) -> float:
    """Place a take between new words (0) and by heart (1).

    The wording decides. A flat voice counts towards "by heart" where some of the wording is old; a
    pace that moves, with no flat pitch, keeps even old words from being recited.
    """
    wording = max(shared, aligned * RECITED_ABOVE / ALIGNED_RECITED_ABOVE)
    if even_pace is False and even_pitch is not True:
        return min(wording, RECITED_ABOVE)
    if even_pace and even_pitch and wording >= FRESH_BELOW:
        return min(1.0, wording + FLAT_DELIVERY)
    return min(1.0, wording)


def _freshness(gauge: float) -> Freshness:
    if gauge < FRESH_BELOW:
        return Freshness.FRESH
    return Freshness.RECITED if gauge > RECITED_ABOVE else Freshness.REHEARSED


def _even_pace(curve: Sequence[PacePoint]) -> bool | None:
    if len(curve) < LEAST_WINDOWS:
        return None
    rates = [point.wpm for point in curve]
    mean = fmean(rates)
    return mean > 0 and pstdev(rates) / mean < EVEN_PACE


def _said(tokens: Sequence[Token], marked: frozenset[int]) -> list[Token]:
    return [token for index, token in enumerate(tokens) if token.core and index not in marked]


def _run(tokens: Sequence[Token], index: int) -> tuple[str, ...]:
    return tuple(token.core for token in tokens[index : index + RUN_WORDS])


def _phrases(tokens: Sequence[Token], hits: Sequence[bool]) -> tuple[Mention, ...]:
    """Join runs that follow each other and return the longest stretches, in order of length."""
    stretches: list[tuple[int, int]] = []
    for index, hit in enumerate(hits):
        if not hit:
            continue
        if stretches and index <= stretches[-1][1]:
            stretches[-1] = (stretches[-1][0], index + RUN_WORDS)
        else:
            stretches.append((index, index + RUN_WORDS))
    stretches.sort(key=lambda stretch: (stretch[0] - stretch[1], stretch[0]))
    return tuple(mention(tokens[first:last]) for first, last in stretches[:MOST_PHRASES])
