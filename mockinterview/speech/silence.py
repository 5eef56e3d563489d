# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells sound from silence at fine grain: voice activity, level and words as three witnesses.

Each alone is wrong in its own way. Silero's network notices a voice at once but its end up to a
quarter of a second late; the level cannot tell a voice from a chair; an aligned word is right to
some hundredths of a second, unless the recogniser got the words wrong. Pure functions.
"""

from bisect import bisect_left, bisect_right
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
#: A voice fades in and out: where the network still hears one beside clear speech, sound counts
#: down to this little above the noise, in the middle of so many milliseconds.
FADING_ABOVE_NOISE_DB = 4.0
FADING_OVER_MS = 50
#: The noise and the speech are looked for in the sound around: so far to either side.
AROUND_MS = 3000
#: Gaps within speech and bursts outside words that are too short to be told for sure.
SHORTEST_GAP_MS = 100
SHORTEST_BURST_MS = 100
#: A silence inside a word only counts from this length on: stops such as "k" are silent too.
SHORTEST_GAP_IN_WORD_MS = 200

#: A word that the aligner put so near to a neighbour's sound is in that sound. Our guess: below the
#: shortest silence that counts as a pause.
SLURRED_MS = 200


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
    bar = _threshold(levels_dbfs)
    loud = levels_dbfs >= bar
    in_word = np.zeros(count, np.bool_)
    for word in words:
        in_word[word.start_ms // FINE_MS : -(-word.end_ms // FINE_MS)] = True
    outside = _without_short((chance >= VOICE) & loud & ~in_word, SHORTEST_BURST_MS)
    hushed = _without_short(in_word & ~loud, SHORTEST_GAP_IN_WORD_MS)
    for start, end in _runs(hushed):
        # On average: the network takes a while to notice that a voice has stopped.
        hushed[start:end] = chance[start:end].mean() < VOICE
    speech = (in_word & ~hushed) | outside
    fading = (chance >= VOICE) & (
        _evened(levels_dbfs) >= bar - ABOVE_NOISE_DB + FADING_ABOVE_NOISE_DB
    )
    speech = _touching(speech | fading, speech)
    return speech | _without_long(~speech, SHORTEST_GAP_MS)


def _evened(levels_dbfs: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the middle one of the levels around each frame."""
    count = FADING_OVER_MS // FINE_MS
    padded = np.pad(levels_dbfs, count // 2, mode="edge")
    return np.asarray(
        np.median(np.lib.stride_tricks.sliding_window_view(padded, count), axis=1), np.float32
    )


def _touching(mask: Mask, core: Mask) -> Mask:
    """Keep the runs of ``mask`` that hold something of ``core``."""
    kept = np.zeros_like(mask)
    for start, end in _runs(mask):
        kept[start:end] = core[start:end].any()
    return kept


def _threshold(levels_dbfs: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the level that divides sound from silence, as it is around each frame."""
    around = AROUND_MS // FINE_MS
    hop = around // 4
    count = len(levels_dbfs)
    middles = np.arange(hop // 2, count + hop // 2, hop)
    whole = (middles >= around) & (middles + around <= count)
    near = [levels_dbfs[max(0, at - around) : at + around] for at in middles[~whole]]
    found = np.zeros((2, len(middles)))
    found[:, ~whole] = np.transpose([np.percentile(each, (10, 95)) for each in near])
    if whole.any():  # all at once: there are thousands of them in an hour
        windows = np.lib.stride_tricks.sliding_window_view(levels_dbfs, 2 * around)
        found[:, whole] = np.percentile(windows[middles[whole] - around], (10, 95), axis=1)
    noise, speech = found
    bar = np.maximum(noise + ABOVE_NOISE_DB, speech - BELOW_SPEECH_DB)
    return np.asarray(np.interp(np.arange(count), middles, bar), np.float32)


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

    One in which nothing sounds was either slurred into its neighbour, with which it then shares
    the time, or made up: recognisers do that where it is silent (about one Whisper segment in a
    hundred; Koenecke et al. 2024, doi 10.1145/3630106.3658996). It is left out.
    """
    starts, ends = _runs(mask).T.tolist()
    snapped: list[Word] = []
    slurred: Word | None = None
    for word in words:
        first, last = word.start_ms // FINE_MS, -(-word.end_ms // FINE_MS)
        runs = [
            (max(first, starts[number]), min(last, ends[number]))
            for number in range(bisect_right(ends, first), bisect_left(starts, last))
        ]
        if runs:
            start, end = max(runs, key=lambda run: run[1] - run[0])
            drawn_in = replace(
                word,
                start_ms=max(word.start_ms, start * FINE_MS),
                end_ms=min(word.end_ms, end * FINE_MS),
            )
            snapped += _shared(slurred, drawn_in, drawn_in) if slurred else [drawn_in]
            slurred = None
        elif snapped and word.start_ms - snapped[-1].end_ms <= SLURRED_MS:
            before = snapped.pop()
            snapped += _shared(before, word, before)
        else:
            sounds_after = mask[last : last + SLURRED_MS // FINE_MS].any()
            slurred = word if sounds_after else None
    return tuple(snapped)


def _shared(left: Word, right: Word, room: Word) -> list[Word]:
    """Share the time of ``room`` between two words by their letters."""
    part = len(left.text) / (len(left.text) + len(right.text))
    middle_ms = room.start_ms + round(part * (room.end_ms - room.start_ms))
    return [
        replace(left, start_ms=room.start_ms, end_ms=middle_ms),
        replace(right, start_ms=middle_ms, end_ms=room.end_ms),
    ]
