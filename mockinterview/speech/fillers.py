# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the "um" and "uh" that the recogniser left out of its words, or took for words.

Recognisers are trained to write clean text. The sound still shows a dropped filler: see
``filler_sites``. A model judges each site. The accepted ones get a filled pause of their own when
the words are aligned again, and short words that the engine hardly believed go, where they are
nothing but the filler.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from mockinterview.domain.hearing import HeardFiller, Word
from mockinterview.speech.alignment import Alignment
from mockinterview.speech.filler_sites import Site

#: What the words already show is not looked for again beside it, so near. "Ah" and "oh" are not
#: counted as fillers where they are written, so the sound under them is judged.
WRITTEN = frozenset(["um", "umm", "uhm", "uh", "uhh", "er", "erm", "hm", "hmm", "mm", "mmm", "eh"])
BESIDE_WRITTEN_MS = 150
#: A word is nothing but a filler where it is as short as this, hardly believed, and the filler
#: takes this part of it. Our guess, by what the engine makes of real ones: "a", "I'll", "Anne".
SHORT_WORD = 4
HARDLY_BELIEVED = 0.6
MOST = 0.6
#: What a word keeps at least beside a filler, and what is left of a filler that counts.
SHORTEST_WORD_MS = 60
SHORTEST_MS = 80


class Judge(Protocol):
    """What tells fillers from other sounds."""

    def judge(self, site: Site) -> float | None:
        """Return how likely a site is a filler, or None where it is to be taken for none."""
        ...


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
        chance = judge.judge(site)
        other = best.get(site.before)
        if chance is not None and (other is None or chance > other.probability):
            best[site.before] = Accepted(site, chance)
    return tuple(best.values())


def misheard(accepted: Sequence[Accepted], words: Sequence[Word]) -> frozenset[int]:
    """Return which words are nothing but one of the fillers."""
    found = set()
    for number, word in enumerate(words):
        believed = word.confidence is None or word.confidence >= HARDLY_BELIEVED
        if len(bare(word.text)) > SHORT_WORD or believed:
            continue
        for each in accepted:
            start_ms = max(word.start_ms, each.site.start_ms)
            shared_ms = min(word.end_ms, each.site.end_ms) - start_ms
            if shared_ms >= MOST * (word.end_ms - word.start_ms):
                found.add(number)
    return frozenset(found)


def without(accepted: Sequence[Accepted], dropped: Collection[int]) -> tuple[Accepted, ...]:
    """Return the fillers by their places among the words that are left, one at most in each."""
    best: dict[int, Accepted] = {}
    for each in accepted:
        before = each.site.before - sum(number < each.site.before for number in dropped)
        other = best.get(before)
        if other is None or each.probability > other.probability:
            best[before] = replace(each, site=replace(each.site, before=before))
    return tuple(best.values())


def heard_fillers(accepted: Sequence[Accepted], alignment: Alignment) -> tuple[HeardFiller, ...]:
    """Return the fillers, each where it was seen and where the alignment places it.

    Where these are apart it is where it was seen: a misheard word beside it leads the alignment
    astray, not the ear.
    """
    by_place = {filler.before: filler for filler in alignment.fillers}
    found = []
    for each in accepted:
        site, text = each.site, "uh"
        start_ms, end_ms = site.start_ms, site.end_ms
        placed = by_place.get(site.before)
        if placed is not None:
            text = placed.text
            if placed.start_ms < site.end_ms and placed.end_ms > site.start_ms:
                start_ms, end_ms = min(start_ms, placed.start_ms), max(end_ms, placed.end_ms)
        found.append(HeardFiller(text, start_ms, end_ms, round(each.probability, 2)))
    return tuple(found)


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
