# SPDX-License-Identifier: GPL-3.0-or-later
"""When a question that was practised before should come back: spaced practice."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from mockinterview.domain.summary import SessionSummary

#: Days until a question is due again, by how often in a row it went well. They grow about
#: threefold, as in most schedules for spaced practice; our choice of round numbers.
INTERVALS_DAYS = (1, 3, 7, 21, 60)
#: So many sessions, the latest, tell when a question was last practised: a year's worth and more.
#: Our guess.
LOOKED_BACK = 400
#: An answer of which the review wants no more changed than this went well; from the second number
#: on it went badly. Our guess.
WELL_UP_TO, BADLY_FROM = 1, 3
#: The person's own rating, where there is one, counts before the review's. Our judgement.
RATED_WELL, RATED_BADLY = 4, 2


@dataclass(frozen=True)
class Practised:
    """One answer to a question of the bank.

    ``changes`` is how many things the review wanted changed, None where it was not measured, and
    ``rating`` the person's own, 1 to 5.
    """

    question_id: str
    on: date
    changes: int | None = None
    rating: int | None = None


@dataclass(frozen=True)
class Due:
    """How due a question is, from -1 (just done well) to 1, and why in a sentence."""

    weight: float
    reason: str


def due_in(summaries: Iterable[SessionSummary], today: date) -> dict[str, Due]:
    """Return how due each question is that was answered in these sessions."""
    return due_questions(
        (
            Practised(answer.question_id, one.started_at.date(), answer.changes, answer.rating)
            for one in summaries
            for answer in one.answers
            if answer.question_id
        ),
        today,
    )


def due_questions(practised: Iterable[Practised], today: date) -> dict[str, Due]:
    """Return how due each question is that was practised before.

    What went badly is due the next day, what went well after days that grow each time.
    """
    by_question: dict[str, list[Practised]] = {}
    for one in sorted(practised, key=lambda one: one.on):
        by_question.setdefault(one.question_id, []).append(one)
    return {question_id: _due(answers, today) for question_id, answers in by_question.items()}


def _due(answers: list[Practised], today: date) -> Due:
    box = 0
    for answer in answers:
        verdict = _verdict(answer)
        box = 0 if verdict < 0 else min(box + verdict, len(INTERVALS_DAYS) - 1)
    age, interval = (today - answers[-1].on).days, INTERVALS_DAYS[box]
    weight = max(-1.0, min(1.0, (age - interval) / interval))
    if _verdict(answers[-1]) < 0:
        return Due(weight, "It did not come easily last time, so it is asked again.")
    if age == 1:
        return Due(weight, "You answered it yesterday, and once more keeps it at hand.")
    return Due(weight, f"You answered it {age} days ago, and it is time to see what is left.")


def _verdict(answer: Practised) -> int:
    """Return 1 where it went well, -1 where badly, else 0."""
    if answer.rating is not None:
        return (answer.rating >= RATED_WELL) - (answer.rating <= RATED_BADLY)
    if answer.changes is None:
        return 0
    return (answer.changes <= WELL_UP_TO) - (answer.changes >= BADLY_FROM)
