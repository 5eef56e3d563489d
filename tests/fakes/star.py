# SPDX-License-Identifier: GPL-3.0-or-later
"""A STAR analyser that is told its labels: one for each sentence, in order."""

from collections.abc import Sequence

from mockinterview.domain.hearing import Word
from mockinterview.domain.measures import Star, StarLabel, StarShare, StarUnit


class FakeStarAnalyser:
    """Splits at full stops and deals out ``labels``; further sentences are "other"."""

    def __init__(
        self,
        labels: str = "",
        *,
        is_story: bool | None = None,
        quantified: bool | None = None,
        i_share: float | None = None,
        confidence: float = 1.0,
    ) -> None:
        self._labels = labels
        self._is_story = is_story
        self._quantified = quantified
        self._i_share = i_share
        self._confidence = confidence

    def analyse(self, words: Sequence[Word]) -> Star:
        """Label recognised words; shares are of time."""
        units: list[StarUnit] = []
        begin = 0
        for index, word in enumerate(words):
            if word.text.endswith((".", "?")) or index == len(words) - 1:
                part = words[begin : index + 1]
                text = " ".join(each.text for each in part)
                units.append(self._unit(len(units), text, part[0].start_ms, part[-1].end_ms))
                begin = index + 1
        return self._star(units, [(u.end_ms or 0) - (u.start_ms or 0) for u in units])

    def analyse_text(self, text: str) -> Star:
        """Label a text; shares are of words."""
        parts = [f"{part.strip()}." for part in text.split(".") if part.strip()]
        units = [self._unit(index, part, None, None) for index, part in enumerate(parts)]
        return self._star(units, [len(part.split()) for part in parts])

    def _unit(self, index: int, text: str, start_ms: int | None, end_ms: int | None) -> StarUnit:
        label = StarLabel(self._labels[index] if index < len(self._labels) else "O")
        return StarUnit(text, label, start_ms, end_ms, self._confidence)

    def _star(self, units: list[StarUnit], sizes: list[int]) -> Star:
        total = sum(sizes)
        if total == 0:
            return Star(None, None, None, (), None)
        shares = {label.value: 0.0 for label in StarLabel}
        for unit, size in zip(units, sizes, strict=True):
            shares[unit.label.value] += size / total
        return Star(
            self._is_story, self._quantified, self._i_share, tuple(units), StarShare(**shares)
        )
