# SPDX-License-Identifier: GPL-3.0-or-later
"""Mends the words where speech had to be cut in the midst of it.

On either side of such a cut the engine may hear the same words: a word that was cut in two twice,
or, on the left, how it expects the sentence to go on. Pure functions.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from mockinterview.domain.hearing import Word
from mockinterview.speech.fillers import bare

#: Words with a longer silence between them were not cut apart: people do say things again.
SEAM_MS = 150
#: Nobody expects a longer run than this to go on, and a cut reaches no further.
LONGEST_RUN = 5
#: One short word ("I", "the") is said twice often enough; a longer one hardly ever. Our guess.
LONG_WORD = 5


def join(parts: Sequence[Sequence[Word]]) -> list[Word]:
    """Return the words of several stretches, without those that a cut made appear twice."""
    joined: list[Word] = []
    for left, right in pairwise([(), *parts]):
        if not right:
            continue
        twice = _said_twice(joined if left else (), right)
        if twice:
            # The left ones are squeezed into what was left before the cut.
            start_ms = joined[-twice].start_ms
            del joined[-twice:]
            right = [replace(right[0], start_ms=start_ms), *right[1:]]
        joined += right
    return joined


def _said_twice(left: Sequence[Word], right: Sequence[Word]) -> int:
    """Return how many words end ``left`` and begin ``right`` because of a cut between them."""
    if not left or right[0].start_ms - left[-1].end_ms > SEAM_MS:
        return 0
    for count in range(min(LONGEST_RUN, len(left), len(right)), 0, -1):
        run = [bare(word.text) for word in right[:count]]
        if run != [bare(word.text) for word in left[-count:]]:
            continue
        if count > 1 or len(run[0]) >= LONG_WORD:
            return count
    return 0
