# SPDX-License-Identifier: GPL-3.0-or-later
"""Words the STAR part of the measures: shares by time, their bands, where each part is."""

from mockinterview.analysis.answer import WHAT_COUNTS
from mockinterview.analysis.bands import Bands, Strength
from mockinterview.domain.measures import StarLabel
from mockinterview.domain.session import Take
from mockinterview.ui.review_view import (
    Evidence,
    MeasureRow,
    Moment,
    ShownBand,
    StarPart,
)
from mockinterview.ui.times import between, clock
from mockinterview.ui.transcript_tokens import read_blocks

SCALE_END_PERCENT = 80
_MEASURE = {
    StarLabel.SITUATION: "situation",
    StarLabel.TASK: "task",
    StarLabel.ACTION: "action",
    StarLabel.RESULT: "result",
}
NOTHING = "\N{EN DASH}"
NOT_MEASURED = "needs at least 20 words"


def star_parts(take: Take, bands: Bands) -> tuple[StarPart, ...]:
    """Return the four parts that have a band; none where STAR was not measured."""
    star = take.measures.star if take.measures else None
    share = star.share if star else None
    if share is None or (star and star.is_story is False):  # shares of no story judge nothing
        return ()
    if take.question.kind in WHAT_COUNTS:
        return ()
    made = []
    for label, measure in _MEASURE.items():
        band = bands.get(measure, take.question.kind)
        percent = getattr(share, label.value) * 100
        low, high = (band.low, band.high) if band else (None, None)
        made.append(StarPart(label, ShownBand(percent, low, high, 0, SCALE_END_PERCENT)))
    return tuple(made)


def star_row(take: Take, bands: Bands) -> MeasureRow:
    """Return the row above the parts: situation and task together, against their band."""
    star = take.measures.star if take.measures else None
    share = star.share if star else None
    if star is None or share is None:
        evidence = Evidence("STAR by time", "Not measured.", f"This {NOT_MEASURED}.")
        return MeasureRow("star", "STAR by time", NOTHING, NOT_MEASURED, evidence, link="how")
    if take.question.kind in WHAT_COUNTS:
        return _not_judged(WHAT_COUNTS[take.question.kind])
    value = f"S+T {round(share.S * 100) + round(share.T * 100)}%"
    opening = (share.S + share.T) * 100
    band = bands.get("situation_task", take.question.kind)
    shown = ShownBand(opening, band.low, band.high, 0, 100) if band else None
    blocks = [block for block in read_blocks(take) if block.label is not None]
    moments = tuple(
        Moment(
            block.start_ms,
            block.end_ms,
            "",
            block.label.name.capitalize() if block.label else "",
            " ".join(token.text for token in block.tokens[:5]) + " …",
            f"to {clock(block.end_ms)}",
        )
        for block in blocks
    )
    shares = ", ".join(
        f"{label.name.lower()} {round(getattr(share, label.value) * 100)}%" for label in StarLabel
    )
    action = next((block for block in blocks if block.label is StarLabel.ACTION), None)
    link, link_ms = "how", None
    if blocks and action and action is not blocks[0]:
        link = between(clock(blocks[0].start_ms), clock(action.start_ms))
        link_ms = blocks[0].start_ms
    detail = "Shares of the time from the first word to the last. Which words belong to which part"
    detail += " is the reading of a trained model, and it can be wrong."
    if star.is_story is False:
        detail += " It found no single story here, so the shares say little."
    source = bands.get("situation", take.question.kind)
    note = source.source if source else "no band"
    evidence = Evidence(
        "STAR by time",
        f"{shares[0].upper()}{shares[1:]}.",
        detail,
        moments,
        f"Band: situation and task together up to {band.high:g}%" if band and band.high else "",
        source.strength.value if source else Strength.GUESS.value,
        _source_sentence(source.source, source.note) if source else "",
    )
    return MeasureRow(
        "star",
        "STAR by time",
        "no story" if star.is_story is False else value,
        "shares say little without one" if star.is_story is False else note,
        evidence,
        band=shown,
        link=link,
        link_ms=link_ms,
        is_outside=star.is_story is not False and shown is not None and not shown.is_inside,
    )


def _not_judged(what_counts: str) -> MeasureRow:
    detail = f"STAR is for stories. What counts in an answer to this question: {what_counts}."
    evidence = Evidence("STAR by time", "Not judged.", detail)
    return MeasureRow("star", "STAR by time", "not judged", what_counts, evidence, link="how")


def _source_sentence(source: str, note: str) -> str:
    return f"{source.rstrip('.')}. {note}".strip()
