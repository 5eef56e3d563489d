# SPDX-License-Identifier: GPL-3.0-or-later
"""The closing round: the word goes to the candidate, with something to ask each of the panel."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from mockinterview.domain.plan import PlannedQuestion, SessionPlan
from mockinterview.domain.question import (
    CLOSING_FORMAT,
    PanelMember,
    Question,
    QuestionKind,
    Suggestion,
)
from mockinterview.questions.bank import QuestionBank

#: More than so many are no help while somebody is waiting. Our judgement.
MOST_SUGGESTIONS = 6
EACH = 2
#: What is longer does not fit on one line of the room.
MOST_LETTERS = 78
REASON = "The closing round is yours."


def with_closing_round(plan: SessionPlan, bank: QuestionBank) -> SessionPlan:
    """Return the plan with a closing round, if it is an interview that has one.

    A one-way interview has nobody to ask, a short exercise no round, and where one asks all the
    time it would be one more of the same.
    """
    asks = any(planned.question.kind is QuestionKind.ASK for planned in plan.questions)
    words = [one for one in bank.questions if one.format == CLOSING_FORMAT]
    if asks or not plan.is_whole or not words:
        return plan
    rng = Random(f"{plan.seed}/closing")  # noqa: S311 - chooses questions, keeps no secret
    closing = PlannedQuestion(
        rng.choice(words), plan.panel[0].id, REASON, suggestions=_suggest(plan.panel, bank, rng)
    )
    return replace(plan, questions=(*plan.questions, closing))


def _suggest(
    panel: Sequence[PanelMember], bank: QuestionBank, rng: Random
) -> tuple[Suggestion, ...]:
    """Return what could be asked, by member, each time on something else."""
    each = EACH if len(panel) * EACH <= MOST_SUGGESTIONS else 1
    found: list[Suggestion] = []
    themes: set[str] = set()
    for member in panel:
        fitting = [one for one in bank.of_kind(QuestionKind.ASK) if _suits(one, member)]
        rng.shuffle(fitting)
        fitting.sort(key=lambda one: one.whom.index(member.role))
        for _ in range(min(each, len(fitting))):
            chosen = next((one for one in fitting if one.theme not in themes), fitting[0])
            fitting.remove(chosen)
            themes.add(chosen.theme)
            found.append(Suggestion(member.id, chosen.text))
    return tuple(found)


def _suits(question: Question, member: PanelMember) -> bool:
    short = len(question.text) <= MOST_LETTERS
    return member.role in question.whom and short and not question.format and not question.not_yet
