# SPDX-License-Identifier: GPL-3.0-or-later
"""What is followed over the weeks: the figures of an answer, small enough for thousands."""

from dataclasses import dataclass
from datetime import datetime

from mockinterview.domain.question import QuestionKind


@dataclass(frozen=True)
class AnswerFigures:
    """The figures of one measured answer. What could not be known is None.

    ``action`` and ``situation_task`` are percent of the time. ``quantified`` tells whether the
    result of a story has a figure.
    """

    session_id: str
    started_at: datetime
    position: int
    number: int
    kind: QuestionKind
    engine: str
    duration_ms: int
    is_story: bool | None = None
    quantified: bool | None = None
    pace_wpm: float | None = None
    fillers_per_minute: float | None = None
    long_pauses: int | None = None
    start_ms: int | None = None
    situation_task: float | None = None
    action: float | None = None
