# SPDX-License-Identifier: GPL-3.0-or-later
"""Words how much of a retake is the wording of the take before it."""

from mockinterview.analysis.bands import Strength
from mockinterview.analysis.rehearsal import BAND, RUN_WORDS, compare_hearings
from mockinterview.domain.session import Take
from mockinterview.ui.review_view import Evidence, MeasureRow, Moment, ShownBand

NAME = "Rehearsed, not memorised"


def rehearsal_row(take: Take, earlier: Take | None) -> MeasureRow | None:
    """Return the row of a retake; None without an earlier take, or where one is too short."""
    if earlier is None or earlier.hearing is None or take.hearing is None or take.measures is None:
        return None
    told = compare_hearings(
        earlier.hearing, take.hearing, take.measures.pacing, take.measures.voice
    )
    if told.shared is None:
        return None
    percent = told.shared * 100
    shown = ShownBand(percent, BAND.low, BAND.high, 0, 100)
    moments = tuple(
        Moment(phrase.start_ms, phrase.end_ms, "", "", phrase.text)
        for phrase in told.phrases
        if phrase.start_ms is not None and phrase.end_ms is not None
    )
    evidence = Evidence(
        NAME,
        f"{percent:.0f}% of take {take.number} repeats {RUN_WORDS} words in a row from take"
        f" {earlier.number}.",
        "Keep the order of the story and its figures; let the sentences come anew."
        if moments
        else "",
        moments,
        f"Band: up to {BAND.high:g}%",
        Strength.GUESS.value,
        "We know no study that gives a band.",
    )
    return MeasureRow(
        "rehearsal",
        NAME,
        f"{percent:.0f}%",
        f"as in take {earlier.number}, up to {BAND.high:g}%; our own guess",
        evidence,
        band=shown,
        link=f"show {len(moments)}" if moments else "how",
        is_outside=not shown.is_inside,
    )
