# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast: speech rate, articulation rate, syllables a second, and how the rate moved."""

from collections.abc import Sequence

from mockinterview.analysis.lost_sound import lost_ms
from mockinterview.analysis.tokens import Token
from mockinterview.domain.hearing import Hearing, Span
from mockinterview.domain.measures import PacePoint, Pacing, Pause

#: The rate is drawn over windows of a quarter of a minute, moved on a third of that. Our
#: heuristic: no norm for the variation of the rate in interviews was found.
WINDOW_MS = 15_000
STEP_MS = 5_000


def measure_pacing(
    hearing: Hearing,
    tokens: Sequence[Token],
    pauses: tuple[Pause, ...],
    filled: frozenset[int],
    lost: Sequence[Span] = (),
) -> Pacing:
    """Measure the pace of one recording. Filled pauses are not words.

    Args:
        hearing: Voice activity and syllables.
        tokens: The words with their times.
        pauses: The silences found in the same recording.
        filled: Which tokens are filled pauses.
        lost: Where sound is missing, in order; no rate counts that time.
    """
    words = [
        (token.start_ms, max(token.end_ms, token.start_ms + 1))
        for index, token in enumerate(tokens)
        if token.core and index not in filled
        if token.start_ms is not None and token.end_ms is not None
    ]
    speaking_ms = sum(span.length_ms for span in hearing.speech)
    syllables_per_s = None
    if hearing.syllables_ms is not None and speaking_ms > 0:
        syllables_per_s = len(hearing.syllables_ms) * 1000 / speaking_ms
    if not words:
        return Pacing(0, None, speaking_ms, None, None, syllables_per_s, pauses, ())
    first_ms = words[0][0]
    last_ms = max(end for _, end in words)
    span_ms = _heard_ms(first_ms, last_ms, lost)
    silent_ms = sum(
        _heard_ms(max(pause.start_ms, first_ms), min(pause.end_ms, last_ms), lost)
        for pause in pauses
    )
    # A lone word says nothing about a rate.
    rated = len(words) > 1 and span_ms > 0
    return Pacing(
        words=len(words),
        time_to_first_word_ms=_heard_ms(0, first_ms, lost),
        speaking_ms=speaking_ms,
        speech_rate_wpm=len(words) * 60_000 / span_ms if rated else None,
        articulation_rate_wpm=(
            len(words) * 60_000 / (span_ms - silent_ms) if rated and silent_ms < span_ms else None
        ),
        syllables_per_s=syllables_per_s,
        pauses=pauses,
        curve=_curve(words, first_ms, last_ms, lost),
    )


def _heard_ms(start_ms: int, end_ms: int, lost: Sequence[Span]) -> int:
    """Return how much of a stretch is not lost."""
    stretch = Span(start_ms, max(start_ms, end_ms))
    return stretch.length_ms - lost_ms(stretch, lost)


def _curve(
    words: Sequence[tuple[int, int]], first_ms: int, last_ms: int, lost: Sequence[Span]
) -> tuple[PacePoint, ...]:
    """Return the rate in each window that lies wholly between the first and the last word.

    A word that a window's edge cuts counts for the part inside. An answer shorter than a window
    has no curve, and a window of which less than half was heard no point.
    """
    points = []
    begin = 0
    for start_ms in range(first_ms, last_ms - WINDOW_MS + 1, STEP_MS):
        end_ms = start_ms + WINDOW_MS
        heard_ms = _heard_ms(start_ms, end_ms, lost)
        if heard_ms * 2 < WINDOW_MS:
            continue
        while begin < len(words) and words[begin][1] <= start_ms:
            begin += 1
        inside = 0.0
        for word_start, word_end in words[begin:]:
            if word_start >= end_ms:
                break
            overlap = min(word_end, end_ms) - max(word_start, start_ms)
            inside += max(0, overlap) / (word_end - word_start)
        points.append(PacePoint(start_ms, end_ms, inside * 60_000 / heard_ms))
    return tuple(points)
