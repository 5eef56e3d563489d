# SPDX-License-Identifier: GPL-3.0-or-later
"""What is followed over the weeks: the figures of answers, and of sessions, which are their sum.

Thousands of sessions are looked at together, so what is kept of each is small.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from statistics import fmean, median

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


class Followed(IntEnum):
    """What is followed; the number of each is its place in ``SessionFigures``."""

    PACE_WPM = 0
    FILLERS_PER_MINUTE = 1
    LENGTH_MS = 2
    LONG_PAUSES = 3
    ACTION = 4
    SITUATION_TASK = 5
    QUANTIFIED = 6
    START_MS = 7


@dataclass(frozen=True)
class SessionFigures:
    """What a session's answers to questions of one kind come to; the last take of each counts.

    ``values`` and ``answers`` have a place for each ``Followed``: the value of the session, None
    where no answer has one, and how many answers it comes from. A value is the median; of long
    pauses it is the mean, and ``QUANTIFIED`` is percent of the stories. ``engine`` is what heard
    the last of the answers. ``kind`` None stands for every kind but the questions that the person
    asks: those figures are there for each session, if only to say that there are none.
    """

    session_id: str
    started_at: datetime
    kind: QuestionKind | None
    engine: str
    values: tuple[float | None, ...]
    answers: tuple[int, ...]


def _quantified(answer: AnswerFigures) -> float | None:
    if not answer.is_story or answer.quantified is None:
        return None
    return 100.0 if answer.quantified else 0.0


_Of = Callable[[AnswerFigures], float | None]
_Sum = Callable[[Sequence[float]], float]
#: How the value of a session comes from its answers.
_SUMS: dict[Followed, tuple[_Of, _Sum]] = {
    Followed.PACE_WPM: (lambda answer: answer.pace_wpm, median),
    Followed.FILLERS_PER_MINUTE: (lambda answer: answer.fillers_per_minute, median),
    Followed.LENGTH_MS: (lambda answer: answer.duration_ms, median),
    Followed.LONG_PAUSES: (lambda answer: answer.long_pauses, fmean),
    Followed.ACTION: (lambda answer: answer.action if answer.is_story else None, median),
    Followed.SITUATION_TASK: (
        lambda answer: answer.situation_task if answer.is_story else None,
        median,
    ),
    Followed.QUANTIFIED: (_quantified, fmean),
    Followed.START_MS: (lambda answer: answer.start_ms, median),
}


def sum_up(answers: Iterable[AnswerFigures]) -> tuple[SessionFigures, ...]:
    """Return the figures of each session, for each kind of question in it, oldest first.

    Args:
        answers: All measured answers of these sessions, in any order.
    """
    latest: dict[tuple[str, int], AnswerFigures] = {}
    for answer in answers:
        place = (answer.session_id, answer.position)
        if place not in latest or latest[place].number < answer.number:
            latest[place] = answer
    groups: dict[tuple[str, QuestionKind | None], list[AnswerFigures]] = {}
    began: dict[str, datetime] = {}
    order = sorted(latest.values(), key=lambda one: (one.started_at, one.session_id, one.position))
    for answer in order:
        began[answer.session_id] = answer.started_at
        of_all = groups.setdefault((answer.session_id, None), [])
        if answer.kind is not QuestionKind.ASK:
            of_all.append(answer)
        groups.setdefault((answer.session_id, answer.kind), []).append(answer)
    return tuple(
        _summed(session_id, began[session_id], kind, group)
        for (session_id, kind), group in groups.items()
    )


def _summed(
    session_id: str,
    started_at: datetime,
    kind: QuestionKind | None,
    group: Sequence[AnswerFigures],
) -> SessionFigures:
    found = [
        [value for answer in group if (value := of(answer)) is not None]
        for of, _ in (_SUMS[followed] for followed in Followed)
    ]
    return SessionFigures(
        session_id,
        started_at,
        kind,
        group[-1].engine if group else "",
        tuple(
            float(_SUMS[followed][1](values)) if values else None
            for followed, values in zip(Followed, found, strict=True)
        ),
        tuple(len(values) for values in found),
    )
