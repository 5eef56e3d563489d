# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells sound from silence at fine grain: voice activity, level and words as three witnesses.

Each alone is wrong in its own way. Silero's network notices a voice at once but its end up to a
quarter of a second late; the level cannot tell a voice from a chair; an aligned word is right to
some hundredths of a second, unless the recogniser got the words wrong. Pure functions.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from mockinterview.domain.hearing import Span, Word
from mockinterview.speech.transcriber import Samples
from mockinterview.speech.voice_activity import WINDOW_MS
from mockinterview.speech.voice_track import FINE_MS

Mask = NDArray[np.bool_]

#: All of these were set on the recordings of tests/data (see benchmarks); none comes from a study.
#: Outside words, sound is a voice from this probability on.
VOICE = 0.5
#: Sound this little above the noise, or this far below the loudest speech around, is silence.
ABOVE_NOISE_DB = 6.0
BELOW_SPEECH_DB = 35.0
#: The noise and the speech are looked for in the sound around: so far to either side.
AROUND_MS = 3000
#: Gaps within speech and bursts outside words that are too short to be told for sure.
SHORTEST_GAP_MS = 100
SHORTEST_BURST_MS = 100
#: A silence inside a word only counts from this length on: stops such as "k" are silent too.
SHORTEST_GAP_IN_WORD_MS = 200


def speech_mask(voiced: Samples, levels_dbfs: NDArray[np.float32], words: Sequence[Word]) -> Mask:
    """Return for each 10 ms whether there is speech.

    Args:
        voiced: The probability of a voice for each window of ``voice_activity``.
        levels_dbfs: The level of each 10 ms.
        words: The words as they were aligned.
    """
    count = len(levels_dbfs)
    if not count:
        return np.zeros(0, np.bool_)
    at = np.minimum(np.arange(count) * FINE_MS // WINDOW_MS, max(0, len(voiced) - 1))
    chance = voiced[at] if len(voiced) else np.zeros(count, np.float32)
    loud = levels_dbfs >= _threshold(levels_dbfs)
    in_word = np.zeros(count, np.bool_)
    for word in words:
        in_word[word.start_ms // FINE_MS : -(-word.end_ms // FINE_MS)] = True
    outside = _without_short((chance >= VOICE) & loud & ~in_word, SHORTEST_BURST_MS)
    hushed = _without_short(in_word & ~loud, SHORTEST_GAP_IN_WORD_MS)
    for start, end in _runs(hushed):
        # On average: the network takes a while to notice that a voice has stopped.
        hushed[start:end] = chance[start:end].mean() < VOICE
    speech = (in_word & ~hushed) | outside
    return speech | _without_long(~speech, SHORTEST_GAP_MS)


def _threshold(levels_dbfs: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the level that divides sound from silence, as it is around each frame."""
    around = AROUND_MS // FINE_MS
    hop = around // 4
    middles = np.arange(hop // 2, len(levels_dbfs) + hop // 2, hop)
    found = []
    for middle in middles:
        near = levels_dbfs[max(0, middle - around) : middle + around]
        noise, speech = np.percentile(near, (10, 95))
        found.append(max(noise + ABOVE_NOISE_DB, speech - BELOW_SPEECH_DB))
    at_each = np.interp(np.arange(len(levels_dbfs)), middles, found)
    return np.asarray(at_each, np.float32)


def _runs(mask: Mask) -> NDArray[np.int64]:
    """Return the first frame of each run of True and the one after its last."""
    edges = np.diff(np.concatenate([[0], mask.astype(np.int8), [0]]))
    return np.stack([np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)], axis=1)


def _without_short(mask: Mask, shortest_ms: int) -> Mask:
    kept = np.zeros_like(mask)
    for start, end in _runs(mask):
        kept[start:end] = (end - start) * FINE_MS >= shortest_ms
    return kept


def _without_long(mask: Mask, longest_ms: int) -> Mask:
    """Keep short runs with something on either side."""
    kept = np.zeros_like(mask)
    for start, end in _runs(mask):
        inside = start > 0 and end < len(mask)
        kept[start:end] = inside and (end - start) * FINE_MS < longest_ms
    return kept


def spans_of(mask: Mask, duration_ms: int) -> tuple[Span, ...]:
    """Return the stretches of speech."""
    return tuple(
        Span(int(start) * FINE_MS, min(int(end) * FINE_MS, duration_ms))
        for start, end in _runs(mask)
    )


def snap_words(words: Sequence[Word], mask: Mask) -> tuple[Word, ...]:
    """Draw each word in to the speech that it covers most of.

    One in which nothing sounds is left out: recognisers make words up where it is silent (about
    one Whisper segment in a hundred; Koenecke et al. 2024, doi 10.1145/3630106.3658996).
    """
    snapped = []
    for word in words:
        first = word.start_ms // FINE_MS
        runs = _runs(mask[first : -(-word.end_ms // FINE_MS)])
        if len(runs):
            start, end = runs[int((runs[:, 1] - runs[:, 0]).argmax())]
            drawn_in = replace(
                word,
                start_ms=max(word.start_ms, int(first + start) * FINE_MS),
                end_ms=min(word.end_ms, int(first + end) * FINE_MS),
            )
            snapped.append(drawn_in)
    return tuple(snapped)
