# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of several findings is told first. The order is the advice: one change at a time.

Where studies speak they lead; the rest is our guess from the strength of the sources.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from mockinterview.domain.measures import Feedback


class Grade(StrEnum):
    """How far something is from what is asked for."""

    GRAVE = "grave"
    CLEAR = "clear"
    SLIGHT = "slight"


@dataclass(frozen=True)
class Finding:
    """Something that could be told, and how much it matters."""

    feedback: Feedback
    grade: Grade = Grade.CLEAR


_G, _C, _S = Grade.GRAVE, Grade.CLEAR, Grade.SLIGHT

CHANGES: tuple[tuple[str, Grade], ...] = (
    # The question was not answered. Stories raised hiring recommendations and self-description
    # lowered them (Bangerter and others, 2014), so this comes before everything.
    ("story-missing", _C),
    ("ask-missing", _C),
    ("ask-not-yet", _C),
    ("position-late", _C),
    # What makes the answer fail as one: no end, no middle, all beginning.
    ("result-missing", _C),
    ("action-thin", _G),
    ("opening-long", _G),
    # Twelve fillers a minute did harm (Laske and DiGennaro Reed, 2024).
    ("fillers-many", _G),
    ("talk-unfair", _C),
    # What it says.
    ("example-missing", _C),
    ("reason-missing", _C),
    ("opening-long", _C),
    ("action-thin", _C),
    ("result-short", _C),
    ("result-no-figure", _C),
    ("length-over", _C),
    ("length-under", _C),
    # How it is said: slow speech is read as anxiety more than tics are (Feiler and Powell, 2016).
    ("pace-slow", _C),
    ("pace-fast", _C),
    ("ask-closed", _C),
    ("fillers-many", _C),
    # Just outside a band, and what would polish a good answer.
    ("opening-long", _S),
    ("action-thin", _S),
    ("position-late", _S),
    ("pace-fast", _S),
    ("told-by-heart", _C),
    ("answer-late", _C),
    ("fillers-many", _S),
    ("talk-unfair", _S),
    ("length-over", _S),
    ("pause-inside", _C),
    ("start-late", _C),
    ("length-under", _S),
)
STRENGTHS: tuple[tuple[str, Grade], ...] = (
    ("result-figures", _C),
    ("action-most", _C),
    ("example-given", _C),
    ("result-told", _C),
    ("position-early", _C),
    ("ask-open", _C),
    ("ask-informed", _C),
    ("action-soon", _C),
    ("story-told", _C),
    ("reasons-given", _C),
    ("names-given", _C),
    ("pauses-not-fillers", _C),
    ("order-shown", _C),
    ("pace-easy", _C),
    ("length-kept", _C),
    ("told-fresh", _C),
)
_ORDER = {key: place for order in (CHANGES, STRENGTHS) for place, key in enumerate(order)}


def in_order(findings: Iterable[Finding]) -> list[Feedback]:
    """Return the feedback, the most useful first; a finding without a place is our bug."""
    ranked = sorted(findings, key=lambda found: _ORDER[found.feedback.id, found.grade])
    return [found.feedback for found in ranked]


def weight_place(feedback_id: str) -> int:
    """Return how early a finding is told where it is clear, 0 for the weightiest.

    What stands in no order, such as an answer too short to measure, comes before all that does.
    """
    places = [place for (known, _), place in _ORDER.items() if known == feedback_id]
    return _ORDER.get((feedback_id, _C), min(places, default=-1)) + 1
