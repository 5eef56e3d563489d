# SPDX-License-Identifier: GPL-3.0-or-later
"""Words how much of a retake is the wording of the take before it."""

from PySide6.QtCore import QCoreApplication

from mockinterview.analysis.bands import Strength
from mockinterview.analysis.rehearsal import BAND, RUN_WORDS, compare_hearings
from mockinterview.domain.session import Take
from mockinterview.ui.numbers import percent
from mockinterview.ui.pages.review_bands import strength_words
from mockinterview.ui.review_view import Evidence, MeasureRow, Moment, ShownBand

translate = QCoreApplication.translate


def rehearsal_row(take: Take, earlier: Take | None) -> MeasureRow | None:
    """Return the row of a retake; None without an earlier take, or where one is too short."""
    if earlier is None or earlier.hearing is None or take.hearing is None or take.measures is None:
        return None
    told = compare_hearings(
        earlier.hearing, take.hearing, take.measures.pacing, take.measures.voice
    )
    if told.shared is None:
        return None
    shared = told.shared * 100
    shown = ShownBand(shared, BAND.low, BAND.high, 0, 100)
    moments = tuple(
        Moment(phrase.start_ms, phrase.end_ms, "", "", phrase.text)
        for phrase in told.phrases
        if phrase.start_ms is not None and phrase.end_ms is not None
    )
    name = translate("ReviewRows", "Rehearsed, not memorised")
    lead = translate(
        "ReviewRows", "{:.0f}% of take {} repeats {} words in a row from take {}."
    ).format(shared, take.number, RUN_WORDS, earlier.number)
    detail = translate(
        "ReviewRows", "Keep the order of the story and its figures; let the sentences come anew."
    )
    edge = percent(f"{BAND.high:g}")
    evidence = Evidence(
        name,
        lead,
        detail if moments else "",
        moments,
        translate("ReviewRows", "Band: up to {}").format(edge),
        strength_words(Strength.GUESS),
        translate("ReviewRows", "We know no study that gives a band."),
    )
    note = translate("ReviewRows", "as in take {}, up to {}; our own guess")
    link = translate("ReviewRows", "how")
    if moments:
        link = translate("ReviewRows", "show {}").format(len(moments))
    return MeasureRow(
        "rehearsal",
        name,
        percent(f"{shared:.0f}"),
        note.format(earlier.number, edge),
        evidence,
        band=shown,
        link=link,
        is_outside=not shown.is_inside,
    )
