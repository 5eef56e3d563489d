# SPDX-License-Identifier: GPL-3.0-or-later
"""Words the STAR part of the measures: shares by time, their bands, where each part is."""

from PySide6.QtCore import QCoreApplication

from mockinterview.analysis.answer import WHAT_COUNTS
from mockinterview.analysis.bands import Bands, Strength
from mockinterview.analysis.beside import PART_MEASURES, are_shares_judged
from mockinterview.domain.scales import scale_of
from mockinterview.domain.session import Take
from mockinterview.domain.star import StarLabel
from mockinterview.ui.numbers import local, percent
from mockinterview.ui.pages.review_bands import strength_words
from mockinterview.ui.pages.review_row_maker import MIN_WORDS, NOTHING
from mockinterview.ui.review_view import (
    Evidence,
    MeasureRow,
    Moment,
    ShownBand,
    StarPart,
)
from mockinterview.ui.star_names import star_name
from mockinterview.ui.times import between, clock
from mockinterview.ui.transcript_tokens import read_blocks

translate = QCoreApplication.translate


def star_parts(take: Take, bands: Bands) -> tuple[StarPart, ...]:
    """Return the four parts that have a band; none where STAR was not measured."""
    star = take.measures.star if take.measures else None
    share = star.share if star else None
    if share is None or not are_shares_judged(star, take.question.kind):
        return ()
    made = []
    for label, measure in PART_MEASURES.items():
        band = bands.get(measure, take.question.kind)
        percent = getattr(share, label.value) * 100
        low, high = (band.low, band.high) if band else (None, None)
        made.append(StarPart(label, ShownBand(percent, low, high, *scale_of(measure))))
    return tuple(made)


def star_row(take: Take, bands: Bands) -> MeasureRow:
    """Return the row above the parts: situation and task together, against their band."""
    star = take.measures.star if take.measures else None
    share = star.share if star else None
    name = translate("ReviewRows", "STAR by time")
    how = translate("ReviewRows", "how")
    if star is None or share is None:
        why = translate("ReviewRows", "needs at least {} words").format(MIN_WORDS)
        evidence = Evidence(
            name,
            translate("ReviewRows", "Not measured."),
            translate("ReviewRows", "This {}.").format(why),
        )
        return MeasureRow("star", name, NOTHING, why, evidence, link=how)
    if take.question.kind in WHAT_COUNTS:
        return _not_judged(name, WHAT_COUNTS[take.question.kind])
    value = "S+T " + percent(f"{round(share.S * 100) + round(share.T * 100)}")
    opening = share.opening * 100
    band = bands.get("situation_task", take.question.kind)
    shown = ShownBand(opening, band.low, band.high, 0, 100) if band else None
    blocks = [block for block in read_blocks(take) if block.label is not None]
    moments = tuple(
        Moment(
            block.start_ms,
            block.end_ms,
            "",
            star_name(block.label) if block.label else "",
            " ".join(token.text for token in block.tokens[:5]) + " …",
            translate("ReviewRows", "to {}").format(clock(block.end_ms)),
        )
        for block in blocks
    )
    shares = ", ".join(
        f"{star_name(label)} {round(getattr(share, label.value) * 100)}%" for label in StarLabel
    )
    action = next((block for block in blocks if block.label is StarLabel.ACTION), None)
    link, link_ms = how, None
    if blocks and action and action is not blocks[0]:
        link = between(clock(blocks[0].start_ms), clock(action.start_ms))
        link_ms = blocks[0].start_ms
    detail = translate(
        "ReviewRows",
        "Shares of the time from the first word to the last. Which words belong to which part is"
        " the reading of a trained model, and it can be wrong.",
    )
    if not take.correction.is_empty:
        detail = translate(
            "ReviewRows", "Shares of the time from the first word to the last, as you set it right."
        )
    if star.is_story is False:
        no_story = translate(
            "ReviewRows", "It found no single story here, so the shares say little."
        )
        detail = f"{detail} {no_story}"
    source = bands.get("situation", take.question.kind)
    note = source.source if source else translate("ReviewRows", "no band")
    band_text = ""
    if band and band.high:
        band_text = translate("ReviewRows", "Band: situation and task together up to {:g}%")
        band_text = band_text.format(local(band.high))
    evidence = Evidence(
        name,
        f"{shares}.",
        detail,
        moments,
        band_text,
        strength_words(source.strength if source else Strength.GUESS),
        _source_sentence(source.source, source.note) if source else "",
    )
    is_story = star.is_story is not False
    return MeasureRow(
        "star",
        name,
        value if is_story else translate("ReviewRows", "no story"),
        note if is_story else translate("ReviewRows", "shares say little without one"),
        evidence,
        band=shown,
        link=link,
        link_ms=link_ms,
        is_outside=is_story and shown is not None and not shown.is_inside,
    )


def _not_judged(name: str, what_counts: str) -> MeasureRow:
    detail = translate(
        "ReviewRows", "STAR is for stories. What counts in an answer to this question: {}."
    )
    judged = translate("ReviewRows", "Not judged.")
    evidence = Evidence(name, judged, detail.format(what_counts))
    value, how = translate("ReviewRows", "not judged"), translate("ReviewRows", "how")
    return MeasureRow("star", name, value, what_counts, evidence, link=how)


def _source_sentence(source: str, note: str) -> str:
    return f"{source.rstrip('.')}. {note}".strip()
