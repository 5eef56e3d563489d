# SPDX-License-Identifier: GPL-3.0-or-later
"""Time in which sound was lost: what was said or left unsaid in it, nobody knows."""

from collections.abc import Sequence
from dataclasses import replace

from mockinterview.domain.hearing import Hearing, Span
from mockinterview.domain.measures import Star, StarShare
from mockinterview.domain.session import SoundGap


def lost_spans(gaps: Sequence[SoundGap], duration_ms: int) -> tuple[Span, ...]:
    """Return the time that the gaps take in a recording, in order, without overlap.

    A gap whose length nobody knows takes no time of the recording, so it is left out.

    Args:
        gaps: Where sound is missing.
        duration_ms: How long the recording is; nothing is lost behind its end.
    """
    found: list[Span] = []
    for gap in sorted(gaps, key=lambda gap: gap.at_ms):
        start_ms = max(gap.at_ms, found[-1].end_ms if found else 0)
        end_ms = min(gap.at_ms + gap.length_ms, duration_ms)
        if end_ms > start_ms:
            found.append(Span(start_ms, end_ms))
    return tuple(found)


def lost_ms(within: Span, lost: Sequence[Span]) -> int:
    """Return how much of a span is lost."""
    return sum(
        max(0, min(span.end_ms, within.end_ms) - max(span.start_ms, within.start_ms))
        for span in lost
    )


def cut(spans: Sequence[Span], lost: Sequence[Span]) -> tuple[Span, ...]:
    """Return what is left of the spans outside the lost time, in order."""
    kept: list[Span] = []
    for span in spans:
        start_ms = span.start_ms
        for hole in lost:
            if hole.end_ms <= start_ms or hole.start_ms >= span.end_ms:
                continue
            if hole.start_ms > start_ms:
                kept.append(Span(start_ms, hole.start_ms))
            start_ms = hole.end_ms
        if start_ms < span.end_ms:
            kept.append(Span(start_ms, span.end_ms))
    return tuple(kept)


def heard_of(hearing: Hearing, lost: Sequence[Span]) -> Hearing:
    """Return the hearing with no voice in the time that is lost."""
    return replace(hearing, speech=cut(hearing.speech, lost)) if lost else hearing


def shares_of(star: Star, lost: Sequence[Span]) -> Star:
    """Return the parts of an answer with shares that leave the lost time out.

    The time of a unit runs to the start of the next, so that its pauses belong to it; what was lost
    there does not.
    """
    spans = [Span(u.start_ms or 0, u.end_ms or 0) for u in star.units]
    if not lost or star.share is None or any(unit.start_ms is None for unit in star.units):
        return star
    amounts = {unit.label.value: 0 for unit in star.units}
    for index, (unit, span) in enumerate(zip(star.units, spans, strict=True)):
        end_ms = spans[index + 1].start_ms if index + 1 < len(spans) else span.end_ms
        whole = Span(span.start_ms, max(span.start_ms, end_ms))
        amounts[unit.label.value] += whole.length_ms - lost_ms(whole, lost)
    total = sum(amounts.values())
    if not total:
        return star
    none = {"S": 0.0, "T": 0.0, "A": 0.0, "R": 0.0, "O": 0.0}
    return replace(
        star,
        share=StarShare(**none | {label: amount / total for label, amount in amounts.items()}),
    )
