# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes that a person makes to a plan before the start."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from mockinterview.domain.plan import PlannedQuestion, SessionPlan
from mockinterview.domain.question import Question, QuestionKind
from mockinterview.questions.bank import QuestionBank
from mockinterview.questions.plan import FORMAT_INVITATION

ADDED_REASON = "You added it."
SWAPPED_REASON = "You asked for another one."


def without(plan: SessionPlan, place: int) -> SessionPlan:
    """Take a question out; the last one stays, for a session needs one."""
    if len(plan.questions) == 1:
        return plan
    return _with(plan, [one for number, one in enumerate(plan.questions) if number != place])


def moved(plan: SessionPlan, place: int, by: int) -> SessionPlan:
    """Move a question up (-1) or down (1); at the ends nothing changes."""
    target = place + by
    if not 0 <= target < len(plan.questions):
        return plan
    questions = list(plan.questions)
    questions.insert(target, questions.pop(place))
    return _with(plan, questions)


def swapped(plan: SessionPlan, place: int, bank: QuestionBank, turn: int) -> SessionPlan:
    """Put another question of the same kind in the place of one; each ``turn`` gives another.

    The one who asks stays, and so do the trade and the level that the question fits.
    """
    gone = plan.questions[place]
    planned = {one.question.id for one in plan.questions}
    # A question made from the job description has no competency; whatever fits the trade will do.
    fitting = [
        question
        for question in bank.of_kind(gone.question.kind)
        if question.id not in planned
        and _fits(question, gone.question)
        and (question.kind is not QuestionKind.ASK or question.format == FORMAT_INVITATION)
    ]
    if not fitting:
        return plan
    rng = Random(plan.seed)  # noqa: S311 - chooses questions, keeps no secret
    rng.shuffle(fitting)
    chosen = PlannedQuestion(fitting[turn % len(fitting)], gone.asked_by, SWAPPED_REASON)
    questions = list(plan.questions)
    questions[place] = chosen
    return _with(plan, questions)


def added(plan: SessionPlan, question: Question) -> SessionPlan:
    """Add a question at the end, asked by whoever's turn it is; one that is there is not added."""
    if any(one.question.id == question.id for one in plan.questions):
        return plan
    member = plan.panel[len(plan.questions) % len(plan.panel)]
    return _with(plan, [*plan.questions, PlannedQuestion(question, member.id, ADDED_REASON)])


def _fits(question: Question, gone: Question) -> bool:
    families = set(question.families)
    return not families or "any" in families or bool(families & set(gone.families))


def _with(plan: SessionPlan, questions: Sequence[PlannedQuestion]) -> SessionPlan:
    return replace(plan, questions=tuple(questions))
