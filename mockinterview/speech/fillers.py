# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the "um" and "uh" that the recogniser left out of its words.

Recognisers are trained to write clean text. The sound still shows a dropped filler: see
``filler_sites``. A small model judges each site; the accepted ones get a filled pause of their
own when the words are aligned again, and where that one does not come to lie there, the words
explain the sound better.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from mockinterview.domain.hearing import HeardFiller, Word
from mockinterview.errors import SpeechError
from mockinterview.speech.alignment import Alignment
from mockinterview.speech.filler_sites import FEATURES, Site

#: What the words already show is not looked for again beside it, so near.
WRITTEN = frozenset(
    ["um", "umm", "uhm", "uh", "uhh", "er", "erm", "hm", "hmm", "mm", "mmm", "ah", "eh", "oh"]
)
BESIDE_WRITTEN_MS = 150
#: From this probability on a filler is believed against the alignment. Our guess.
SURE = 0.8
#: What a word keeps at least beside a filler, and what is left of a filler that counts.
SHORTEST_WORD_MS = 60
SHORTEST_MS = 80

MISSING = (
    "A part of the recogniser is missing (fillers). Recordings are safe. Install the app again."
)


class Judge(Protocol):
    """What says how likely a site is a filler; from ``threshold`` on it is taken for one."""

    @property
    def threshold(self) -> float:
        """The least probability that counts."""
        ...

    def probability(self, features: NDArray[np.float64]) -> float:
        """Return the probability that it is a filler."""
        ...


@dataclass(frozen=True)
class FillerModel:
    """A logistic regression: how likely a site with these measurements is a filler."""

    means: tuple[float, ...]
    scales: tuple[float, ...]
    weights: tuple[float, ...]
    bias: float
    threshold: float

    @classmethod
    def load(cls, path: Path) -> "FillerModel":
        """Read the weights that training wrote.

        Raises:
            SpeechError: The file is missing or does not fit this version.
        """
        try:
            read = json.loads(path.read_text(encoding="utf-8"))
            model = cls(
                tuple(read["means"]),
                tuple(read["scales"]),
                tuple(read["weights"]),
                float(read["bias"]),
                float(read["threshold"]),
            )
            fits = tuple(read["features"]) == FEATURES
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise SpeechError(MISSING) from error
        if not fits:
            raise SpeechError(MISSING)
        return model

    def probability(self, features: NDArray[np.float64]) -> float:
        """Return the probability that it is a filler."""
        scaled = (features - np.array(self.means)) / np.array(self.scales)
        return float(1 / (1 + np.exp(-(scaled @ np.array(self.weights) + self.bias))))


@dataclass(frozen=True)
class Accepted:
    """A site that is taken for a filler, and how likely it is one."""

    site: Site
    probability: float


def bare(text: str) -> str:
    """Return a written word without marks and case."""
    return text.lower().strip(".,!?;:-\u2026\u2013\u2014\"' ")


def accept(judge: Judge, sites: Sequence[Site], words: Sequence[Word]) -> tuple[Accepted, ...]:
    """Return the sites that are fillers, one at most before each word, none beside a written one.

    Args:
        judge: What tells them from other sounds.
        sites: In order.
        words: The words of the span, aligned.
    """
    written = [word for word in words if bare(word.text) in WRITTEN]
    best: dict[int, Accepted] = {}
    for site in sites:
        if any(
            site.start_ms < word.end_ms + BESIDE_WRITTEN_MS
            and site.end_ms > word.start_ms - BESIDE_WRITTEN_MS
            for word in written
        ):
            continue
        chance = judge.probability(site.features)
        other = best.get(site.before)
        if chance >= judge.threshold and (other is None or chance > other.probability):
            best[site.before] = Accepted(site, chance)
    return tuple(best.values())


def heard_fillers(accepted: Sequence[Accepted], alignment: Alignment) -> dict[int, HeardFiller]:
    """Return the accepted fillers by place: those that the alignment places where they were seen.

    Of the others only those that are surest: mostly the words explain the sound better.
    """
    by_place = {each.site.before: each for each in accepted}
    found = {}
    for filler in alignment.fillers:
        seen = by_place[filler.before]
        site = seen.site
        apart = filler.start_ms >= site.end_ms or filler.end_ms <= site.start_ms
        if apart and seen.probability < SURE:
            continue
        start_ms, end_ms = site.start_ms, site.end_ms
        if not apart:
            start_ms, end_ms = min(start_ms, filler.start_ms), max(end_ms, filler.end_ms)
        confidence = round(seen.probability, 2)
        found[filler.before] = HeardFiller(filler.text, start_ms, end_ms, confidence)
    return found


def make_room(
    words: Sequence[Word], fillers: Sequence[HeardFiller]
) -> tuple[tuple[Word, ...], tuple[HeardFiller, ...]]:
    """Take the time of the fillers from the words that they overlap, and never all of a word's.

    A filler is held steady and its edges can be heard; an aligned word is stretched over whatever
    it has to cover. What a word cannot spare, the filler loses.
    """
    roomy, placed = list(words), []
    for filler in fillers:
        start_ms, end_ms = filler.start_ms, filler.end_ms
        for number, word in enumerate(roomy):
            if word.end_ms <= start_ms or word.start_ms >= end_ms:
                continue
            least_ms = min(SHORTEST_WORD_MS, word.end_ms - word.start_ms)
            if start_ms - word.start_ms >= word.end_ms - end_ms:  # most of it comes before
                start_ms = max(start_ms, word.start_ms + least_ms)
                roomy[number] = replace(word, end_ms=min(word.end_ms, start_ms))
            else:
                end_ms = min(end_ms, word.end_ms - least_ms)
                roomy[number] = replace(word, start_ms=max(word.start_ms, end_ms))
        if end_ms - start_ms >= SHORTEST_MS:
            placed.append(replace(filler, start_ms=start_ms, end_ms=end_ms))
    return tuple(roomy), tuple(placed)
