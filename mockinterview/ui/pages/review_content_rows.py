# SPDX-License-Identifier: GPL-3.0-or-later
"""Words the rows on what an answer holds: figures, I and we, closeness to what was asked."""

from PySide6.QtCore import QCoreApplication

from mockinterview.domain.star import StarLabel
from mockinterview.ui.numbers import local
from mockinterview.ui.pages.review_bands import band_note, is_outside, shown_band
from mockinterview.ui.pages.review_row_maker import RowMaker
from mockinterview.ui.review_view import Evidence, MeasureRow, Moment
from mockinterview.ui.times import clock

translate = QCoreApplication.translate


def figures_row(made: RowMaker) -> MeasureRow:
    """Return whether the result has a number."""
    name, star = translate("ReviewRows", "Figures in the result"), made.measures.star
    if star.quantified_result is None:
        return made.missing("figures", name)
    moments = tuple(
        Moment(unit.start_ms, unit.end_ms or 0, "", "", unit.text)
        for unit in star.units
        if unit.label is StarLabel.RESULT and unit.start_ms is not None
    )
    lead = translate("ReviewRows", "No figure in the result.")
    value = translate("ReviewRows", "none")
    if star.quantified_result:
        lead = translate("ReviewRows", "The result has a figure.")
        value = translate("ReviewRows", "yes")
    detail = translate(
        "ReviewRows", "A number, an amount or a share in the words of the result part."
    )
    link = translate("ReviewRows", "how")
    if moments:
        link = translate("ReviewRows", "hear {}").format(clock(moments[0].start_ms))
    return MeasureRow(
        "figures",
        name,
        value,
        translate("ReviewRows", "a number makes a result easy to believe"),
        Evidence(name, lead, detail, moments),
        link=link,
        link_ms=moments[0].start_ms if moments else None,
        is_outside=not star.quantified_result and star.is_story is not False,
    )


def i_and_we_row(made: RowMaker) -> MeasureRow:
    """Return how often the action says "I" rather than "we"; it is not scored."""
    share, name = made.measures.star.i_share, translate("ReviewRows", "I and we, in the action")
    if share is None:
        return made.missing("i-we", name)
    lead = translate("ReviewRows", "{:.0%} of “I” and “we” in the action is “I”.").format(
        local(share)
    )
    detail = translate(
        "ReviewRows",
        "Coaches ask for “I”; in one study of real interviews “we” went with better marks. So it"
        " is shown and not scored.",
    )
    return MeasureRow(
        "i-we",
        name,
        translate("ReviewRows", "I {:.0%}").format(local(share)),
        translate("ReviewRows", "shown, not scored"),
        Evidence(name, lead, detail),
        link=translate("ReviewRows", "how"),
    )


def question_row(made: RowMaker) -> MeasureRow:
    """Return how close the answer is to the question."""
    name = translate("ReviewRows", "Close to the question")
    return _closeness(made, "question", name, made.measures.relevance.question, "")


def job_row(made: RowMaker) -> MeasureRow:
    """Return how close the answer is to the job description."""
    why = translate("ReviewRows", "Add a job description to compare.")
    name = translate("ReviewRows", "Close to the job")
    return _closeness(made, "job", name, made.measures.relevance.job, why)


def _closeness(made: RowMaker, row_id: str, name: str, value: float | None, why: str) -> MeasureRow:
    if value is None:
        return made.missing(row_id, name, why)
    band = made.band(f"relevance_{row_id}")
    lead = translate("ReviewRows", "{:.2f} on a scale from 0 to 1.").format(local(value))
    detail = translate(
        "ReviewRows", "How many of the words that carry meaning it shares with your answer."
    )
    return MeasureRow(
        row_id,
        name,
        f"{local(value):.2f}",
        band_note(band),
        made.evidence(name, lead, detail, (), band),
        band=shown_band(value, band),
        link=translate("ReviewRows", "how"),
        is_outside=is_outside(value, band),
    )
