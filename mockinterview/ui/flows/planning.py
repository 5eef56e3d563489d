# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan of the next session, from the choices that Home keeps."""

from collections.abc import Mapping
from dataclasses import replace

from mockinterview.domain.plan import SessionPlan
from mockinterview.preferences import Preferences
from mockinterview.questions.bank import QuestionBank
from mockinterview.questions.panel import DEFAULT_ROLES
from mockinterview.questions.plan import MIXED_KINDS, plan_session
from mockinterview.questions.spacing import Due
from mockinterview.ui.pages.home_view import AnswerLength, QuestionChoice


def chosen_plan(
    preferences: Preferences, bank: QuestionBank, due: Mapping[str, Due], seed: int
) -> SessionPlan:
    """Return what the choices ask for, with the answer length that was chosen.

    One's own list is asked in its order; without one it is as if nothing had been chosen.
    """
    choice = QuestionChoice(preferences.questions)
    own = bank.own_questions if choice is QuestionChoice.OWN else ()
    plan = plan_session(
        bank,
        kinds=choice.kinds or MIXED_KINDS,
        count=preferences.count,
        roles=preferences.panel or DEFAULT_ROLES,
        mode=preferences.mode,
        seed=seed,
        job=preferences.job,
        families=(preferences.family,) if preferences.family else (),
        seniority=preferences.seniority,
        due=due,
        own=own[: preferences.count],
    )
    return with_length(plan, AnswerLength(preferences.length))


def with_length(plan: SessionPlan, length: AnswerLength) -> SessionPlan:
    """Return the plan with the answer length that was chosen."""
    target_s = length.target_s
    if target_s is None:
        return plan
    questions = tuple(
        replace(planned, question=replace(planned.question, target_s=target_s))
        for planned in plan.questions
    )
    return replace(plan, questions=questions)
