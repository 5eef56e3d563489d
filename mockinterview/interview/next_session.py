# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan of a next session, from what the last one left to practise."""

from collections.abc import Sequence
from dataclasses import replace

from mockinterview.domain.question import QuestionKind
from mockinterview.domain.session import Mode, PlannedQuestion, SessionPlan
from mockinterview.interview.session_review import SessionReview, Todo
from mockinterview.questions.bank import QuestionBank
from mockinterview.questions.job import JobText
from mockinterview.questions.plan import plan_session

#: What can speak to a requirement: what was done, and what would be.
ABOUT_REQUIREMENTS = (QuestionKind.BEHAVIORAL, QuestionKind.ROLE, QuestionKind.SITUATIONAL)
UNANSWERED_REASON = "It was not answered last time."
MISSING_REASON = "The job asks for it, and it did not come up last time."


def next_session(
    review: SessionReview, bank: QuestionBank, mode: Mode, seed: int
) -> SessionPlan | None:
    """Return a session of what is to be practised, by the same panel; None if nothing is.

    A question comes again from whoever asked it. For a requirement that never came up somebody
    asks a question that speaks to it.

    Args:
        review: The session that was looked at.
        bank: The questions there are.
        mode: How strict the next one is.
        seed: Chooses among what suits equally.
    """
    last = review.session.plan
    again = [_again(last, todo) for todo in review.todos if todo.position is not None]
    missing = [todo.text for todo in review.todos if todo.position is None]
    taken = {one.question.id for one in again}
    about = [
        one
        for one in (_about(last, missing, bank, seed) if missing else ())
        if one.question.id not in taken
    ]
    if not again and not about:
        return None
    return replace(last, mode=mode, questions=(*again, *about), seed=seed)


def _again(last: SessionPlan, todo: Todo) -> PlannedQuestion:
    planned = last.questions[todo.position or 0]
    reason = f"Last time: {todo.why.title}." if todo.why is not None else UNANSWERED_REASON
    return PlannedQuestion(planned.question, planned.asked_by, reason, planned.covers)


def _about(
    last: SessionPlan, lines: Sequence[str], bank: QuestionBank, seed: int
) -> tuple[PlannedQuestion, ...]:
    roles = [member.role for member in last.panel]
    seats = {member.role: member.id for member in last.panel}
    plan = plan_session(
        bank,
        kinds=ABOUT_REQUIREMENTS,
        count=len(lines),
        roles=roles,
        seed=seed,
        job="\n".join(f"- {line}" for line in lines),
        families=JobText(last.job, bank).families,
    )
    # The bank may seat somebody else for a role: the people of the last session ask, and what that
    # other one wants to know is not their reason.
    return tuple(
        replace(one, asked_by=seats[plan.member(one.asked_by).role], reason=MISSING_REASON)
        for one in plan.questions
    )
