# SPDX-License-Identifier: GPL-3.0-or-later
"""The closing round: where there is one, and what is suggested for it."""

from dataclasses import replace

import pytest

from mockinterview.domain.question import PanelRole, QuestionKind
from mockinterview.domain.session import Mode
from mockinterview.paths import assets_folder
from mockinterview.questions.bank import QuestionBank
from mockinterview.questions.closing import MOST_SUGGESTIONS, with_closing_round
from mockinterview.questions.plan import plan_session

BANK = QuestionBank.load((assets_folder() / "questions",))


@pytest.mark.parametrize("size", [1, 3, 5])
def test_each_member_can_be_asked_something_of_another_theme(size: int) -> None:
    roles = tuple(PanelRole)[:size]
    plan = with_closing_round(plan_session(BANK, count=4, roles=roles, seed=5), BANK)
    closing = plan.questions[-1]
    assert (closing.is_closing, len(plan.main_positions)) == (True, 4)
    assert closing.asked_by == plan.panel[0].id
    assert {one.member_id for one in closing.suggestions} == {one.id for one in plan.panel}
    assert len(closing.suggestions) <= MOST_SUGGESTIONS
    by_text = {question.text: question for question in BANK.of_kind(QuestionKind.ASK)}
    asked = [by_text[one.text] for one in closing.suggestions]
    assert len({question.theme for question in asked}) == len(asked)
    for one, question in zip(closing.suggestions, asked, strict=True):
        assert plan.member(one.member_id).role in question.whom
        assert not question.not_yet
    assert plan == with_closing_round(plan_session(BANK, count=4, roles=roles, seed=5), BANK)


def test_an_exercise_a_one_way_interview_and_questions_to_ask_have_none() -> None:
    short = plan_session(BANK, count=2)
    assert with_closing_round(short, BANK) == short
    one_way = plan_session(BANK, count=5, mode=Mode.ONE_WAY)
    assert with_closing_round(one_way, BANK) == one_way
    asking = plan_session(BANK, kinds=[QuestionKind.ASK], count=3)
    assert with_closing_round(asking, BANK) == asking


def test_there_is_one_round_only() -> None:
    plan = with_closing_round(plan_session(BANK, count=3), BANK)
    assert with_closing_round(plan, BANK) == plan
    assert with_closing_round(replace(plan, questions=plan.questions[:-1]), BANK) == plan
