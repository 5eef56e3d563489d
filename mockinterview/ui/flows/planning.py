# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan of the next session, from the choices that Home keeps."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from mockinterview.domain.plan import SessionPlan
from mockinterview.domain.question import QuestionKind
from mockinterview.preferences import Preferences
from mockinterview.questions.bank import QuestionBank
from mockinterview.questions.panel import DEFAULT_ROLES
from mockinterview.questions.plan import MIXED_KINDS, plan_session
from mockinterview.questions.spacing import Due
from mockinterview.ui.pages.home_view import AnswerLength, QuestionChoice


def chosen_plan(
    preferences: Preferences, bank: QuestionBank, due: Mapping[str, Due], seed: int
) -> SessionPlan:
    """Return what the choices ask for, with the answer length that was chosen here or in Settings.

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
    chosen_s = AnswerLength(preferences.length).target_s
    if chosen_s is not None:
        return _with_target(plan, chosen_s, tuple(QuestionKind))
    band = preferences.yardstick.own_band("length")
    if band is None or band.low is None or band.high is None:
        return plan
    answers = tuple(kind for kind in QuestionKind if kind is not QuestionKind.ASK)
    return _with_target(plan, (round(band.low), round(band.high)), answers)


def _with_target(
    plan: SessionPlan, target_s: tuple[int, int], kinds: Sequence[QuestionKind]
) -> SessionPlan:
    """Return the plan with another length to aim for in the answers to some kinds of question."""
    questions = tuple(
        replace(planned, question=replace(planned.question, target_s=target_s))
        if planned.question.kind in kinds
        else planned
        for planned in plan.questions
    )
    return replace(plan, questions=questions)
