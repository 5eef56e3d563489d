# SPDX-License-Identifier: GPL-3.0-or-later
"""Words the rest of the feedback, for who asks: one change at a time stands in the headline."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mockinterview.domain.measures import Feedback, FeedbackKind
from mockinterview.domain.session import Take
from mockinterview.ui.review_view import Evidence, MeasureRow, Moment

translate = QCoreApplication.translate

ROW_ID = "also"
#: So many further changes are told whole; more would be a list to despair of. Our choice.
MOST_TOLD = 3


def also_row(take: Take) -> MeasureRow | None:
    """Return the row of what the headline leaves out; None where it leaves out nothing."""
    feedback = take.measures.feedback if take.measures else ()
    changes = [item for item in feedback if item.kind is FeedbackKind.CHANGE][1:]
    strengths = [item for item in feedback if item.kind is FeedbackKind.STRENGTH][1:]
    if not (changes or strengths):
        return None
    name = translate("ReviewRows", "More to try")
    told = changes[:MOST_TOLD]
    parts = [f"{item.title}. {item.detail}{_source(item)}" for item in told]
    if len(changes) > MOST_TOLD:
        left = ". ".join(item.title for item in changes[MOST_TOLD:])
        parts.append(translate("ReviewRows", "And later: {}.").format(left))
    if strengths:
        kept = ". ".join(item.title for item in strengths)
        parts.append(translate("ReviewRows", "Also worked: {}.").format(kept))
    lead = translate("ReviewRows", "One change at a time; these can wait.")
    if not changes:
        lead = translate("ReviewRows", "Nothing more stands out to change.")
    evidence = Evidence(name, lead, "\n\n".join(parts), _moments(told))
    return MeasureRow(
        ROW_ID,
        name,
        f"{len(changes)}",
        translate("ReviewRows", "one change at a time"),
        evidence,
        link=translate("ReviewRows", "show"),
    )


def _source(item: Feedback) -> str:
    if item.band is None:
        return ""
    return f" ({item.band.source})"


def _moments(told: Sequence[Feedback]) -> tuple[Moment, ...]:
    return tuple(
        Moment(item.evidence[0].start_ms, item.evidence[0].end_ms, "", "", item.title)
        for item in told
        if item.evidence
    )
