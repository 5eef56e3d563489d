# SPDX-License-Identifier: GPL-3.0-or-later
"""Words how much of a later take is the wording of an earlier one, from fresh to recited."""

from PySide6.QtCore import QCoreApplication

from mockinterview.analysis.rehearsal import BAND, compare_hearings
from mockinterview.domain.comparison import Freshness, Rehearsal
from mockinterview.domain.measures import StarLabel
from mockinterview.domain.session import Take
from mockinterview.ui.attempts import Named
from mockinterview.ui.pages.takes_view import RehearsalView, SharedPhrase
from mockinterview.ui.review_view import ShownBand

translate = QCoreApplication.translate


def rehearsal_view(first: Named, second: Named) -> RehearsalView | None:
    """Return the gauge and the phrases; None where a take has no words."""
    earlier, later = first.take, second.take
    if earlier.hearing is None or later.hearing is None or later.measures is None:
        return None
    told = compare_hearings(
        earlier.hearing, later.hearing, later.measures.pacing, later.measures.voice
    )
    if told.shared is None or told.aligned is None or told.gauge is None:
        return None
    line = translate(
        "TakesRehearsal",
        "{:.0f}% of take {} repeats four words in a row from take {}; {:.0f}% of its words come in"
        " the same order.",
    ).format(told.shared * 100, second.name, first.name, told.aligned * 100)
    return RehearsalView(
        _state(told),
        line,
        _advice(told),
        _delivery(told),
        ShownBand(told.gauge * 100, BAND.low, BAND.high, 0, 100),
        tuple(
            SharedPhrase(one.text, one.start_ms, one.end_ms, _part(later, one.start_ms))
            for one in told.phrases
            if one.start_ms is not None and one.end_ms is not None
        ),
    )


def _state(told: Rehearsal) -> str:
    words = {
        Freshness.FRESH: translate("TakesRehearsal", "Fresh"),
        Freshness.REHEARSED: translate("TakesRehearsal", "Rehearsed"),
        Freshness.RECITED: translate("TakesRehearsal", "Recited"),
    }
    return words[told.freshness] if told.freshness is not None else ""


def _advice(told: Rehearsal) -> str:
    words = {
        Freshness.FRESH: translate(
            "TakesRehearsal",
            "New words for the same story: it sounds as if told for the first time.",
        ),
        Freshness.REHEARSED: translate(
            "TakesRehearsal", "Keep the order of the story and its figures; the rest may vary."
        ),
        Freshness.RECITED: translate(
            "TakesRehearsal",
            "Next, keep the order of the story and its figures, and let the sentences come anew.",
        ),
    }
    return words[told.freshness] if told.freshness is not None else ""


def _delivery(told: Rehearsal) -> str:
    """Say how pace and pitch moved, as far as it is known."""
    parts = []
    if told.even_pace is not None:
        parts.append(
            translate("TakesRehearsal", "an even pace")
            if told.even_pace
            else translate("TakesRehearsal", "a pace that moves")
        )
    if told.even_pitch is not None:
        parts.append(
            translate("TakesRehearsal", "a level pitch")
            if told.even_pitch
            else translate("TakesRehearsal", "a pitch that moves")
        )
    if not parts:
        return ""
    both = translate("TakesRehearsal", " and ").join(parts)
    return translate("TakesRehearsal", "Told with {}.").format(both)


def _part(take: Take, at_ms: int) -> StarLabel | None:
    units = take.measures.star.units if take.measures else ()
    begun = [one for one in units if one.start_ms is not None and one.start_ms <= at_ms]
    return begun[-1].label if begun else None
