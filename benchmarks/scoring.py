# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what was heard with what was said. Pure functions."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from mockinterview.domain.hearing import Span, Word

#: How a filled pause may be written.
FILLERS = frozenset(["um", "uh", "er", "erm", "hm", "hmm", "mm", "mhm", "uhm", "ah", "eh"])
#: Spellings of the same spoken word.
SAME = {
    "mr": "mister", "mrs": "missus", "ok": "okay", "alright": "all right", "gonna": "going to",
    "wanna": "want to", "yknow": "you know", "cause": "because", "gotta": "got to",
}  # fmt: skip
#: Two intervals are the same one when they share at least this part of their union.
SAME_PAUSE_OVERLAP = 0.5
#: A filler is found when its middle is at most this far outside the one that was said.
FILLER_SLACK_MS = 200


def plain_words(text: str) -> list[str]:
    """Return the words as they are said: no case, punctuation, marks or fillers."""
    text = re.sub(r"\[[^\]]*\]|<[^>]*>|\([^)]*\)", " ", text.lower()).replace("\u2019", "'")
    found = re.findall(r"[a-z0-9]+(?:'[a-z]+)?", text.replace("-", " "))
    same = " ".join(SAME.get(word, word) for word in found).split()
    return [word for word in same if word not in FILLERS]


@dataclass(frozen=True)
class Pairing:
    """The cheapest way to turn what was said into what was heard."""

    errors: int
    pairs: tuple[tuple[int, int], ...]  # the words that agree: place in each sequence


def pair_up(said: Sequence[str], heard: Sequence[str]) -> Pairing:
    """Align two sequences of words by edit distance."""
    rows, columns = len(said) + 1, len(heard) + 1
    cost = [[i + j if i == 0 or j == 0 else 0 for j in range(columns)] for i in range(rows)]
    for i in range(1, rows):
        for j in range(1, columns):
            swap = cost[i - 1][j - 1] + (said[i - 1] != heard[j - 1])
            cost[i][j] = min(swap, cost[i - 1][j] + 1, cost[i][j - 1] + 1)
    pairs = []
    i, j = rows - 1, columns - 1
    while i and j:
        if cost[i][j] == cost[i - 1][j - 1] + (said[i - 1] != heard[j - 1]):
            i, j = i - 1, j - 1
            if said[i] == heard[j]:
                pairs.append((i, j))
        elif cost[i][j] == cost[i - 1][j] + 1:
            i -= 1
        else:
            j -= 1
    return Pairing(cost[-1][-1], tuple(reversed(pairs)))


def start_errors_ms(said: Sequence[Word], heard: Sequence[Word]) -> list[int]:
    """Return, for the words that agree, how far off their starts are (heard minus said)."""
    plain = [(" ".join(plain_words(word.text)) or word.text.lower()) for word in said]
    found = [(" ".join(plain_words(word.text)) or word.text.lower()) for word in heard]
    pairs = pair_up(plain, found).pairs
    return [heard[j].start_ms - said[i].start_ms for i, j in pairs]


def pauses(sounding: Sequence[Span | Word], shortest_ms: int = 250) -> list[Span]:
    """Return the silences between intervals that are at least so long."""
    return [
        Span(left.end_ms, right.start_ms)
        for left, right in pairwise(sounding)
        if right.start_ms - left.end_ms >= shortest_ms
    ]


@dataclass(frozen=True)
class Hits:
    """How many were right, of those found and of those there are."""

    right: int = 0
    found: int = 0
    there: int = 0

    def __add__(self, other: "Hits") -> "Hits":
        return Hits(self.right + other.right, self.found + other.found, self.there + other.there)

    @property
    def precision(self) -> float:
        """Share of the found that is right; 1 when nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Share of what is there that was found; 1 when nothing is there."""
        return self.right / self.there if self.there else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.found + self.there
        return 2 * self.right / both if both else 1.0


def _match(
    there: Sequence[Span], found: Sequence[Span], same: Callable[[Span, Span], bool]
) -> Hits:
    left = list(found)
    right = 0
    for each in there:
        hit = next((other for other in left if same(each, other)), None)
        if hit is not None:
            left.remove(hit)
            right += 1
    return Hits(right, len(found), len(there))


def pause_hits(there: Sequence[Span], found: Sequence[Span]) -> Hits:
    """Match pauses that overlap by half."""

    def same(one: Span, other: Span) -> bool:
        shared = min(one.end_ms, other.end_ms) - max(one.start_ms, other.start_ms)
        union = max(one.end_ms, other.end_ms) - min(one.start_ms, other.start_ms)
        return shared >= SAME_PAUSE_OVERLAP * union

    return _match(there, found, same)


def filler_hits(there: Sequence[Span], found: Sequence[Span]) -> Hits:
    """Match fillers by where their middle lies."""

    def same(one: Span, other: Span) -> bool:
        middle = (other.start_ms + other.end_ms) / 2
        return one.start_ms - FILLER_SLACK_MS <= middle <= one.end_ms + FILLER_SLACK_MS

    return _match(there, found, same)


def is_filler(text: str) -> bool:
    """Whether a written word is a filled pause."""
    return text.lower().strip(".,!?-… ") in FILLERS


def middle(values: Sequence[float]) -> float | None:
    """Return the median, or None of nothing."""
    return median(values) if values else None
