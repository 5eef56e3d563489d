# SPDX-License-Identifier: GPL-3.0-or-later
"""Words what an answer tells otherwise than before: both quotations, and no verdict."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mockinterview.interview.told_before import ToldBefore
from mockinterview.ui.review_view import Evidence, MeasureRow, Moment
from mockinterview.ui.times import long_day

translate = QCoreApplication.translate


def told_row(told: Sequence[ToldBefore]) -> MeasureRow | None:
    """Return the row of what does not agree; None where everything does."""
    if not told:
        return None
    name = translate("ReviewRows", "Told otherwise before")
    lead = translate("ReviewRows", "Both may be right. Ask yourself which one you would say again.")
    pair = translate("ReviewRows", "Now “{}”; {} “{}”.")
    detail = " ".join(pair.format(one.quote, _when(one), one.before) for one in told)
    moments = tuple(Moment(one.start_ms, one.end_ms, "", "", one.quote) for one in told)
    return MeasureRow(
        "told",
        name,
        f"{len(told)}",
        translate("ReviewRows", "shown, not scored"),
        Evidence(name, lead, detail, moments),
        link=translate("ReviewRows", "show {}").format(len(told)),
    )


def _when(told: ToldBefore) -> str:
    if told.take is None:
        return translate("ReviewRows", "in the first interview")
    when = long_day(told.take.started_at)
    return translate("ReviewRows", "on {}").format(when)
