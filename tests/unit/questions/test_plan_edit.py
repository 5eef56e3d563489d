# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan is changed by hand before the start."""

from collections import Counter

from mockinterview.domain.question import Question, QuestionKind
from mockinterview.domain.session import SessionPlan
from mockinterview.paths import assets_folder
from mockinterview.questions.bank import QuestionBank
from mockinterview.questions.plan import plan_session
from mockinterview.questions.plan_edit import added, moved, swapped, without

BANK = QuestionBank.load((assets_folder() / "questions",))
PLAN = plan_session(BANK, count=5, seed=3)
IDS = [one.question.id for one in PLAN.questions]


def ids(plan: SessionPlan) -> list[str]:
    return [one.question.id for one in plan.questions]


def test_a_question_goes_but_never_the_last() -> None:
    assert ids(without(PLAN, 1)) == [IDS[0], *IDS[2:]]
    last = PLAN
    for _ in range(9):
        last = without(last, 0)
    assert ids(last) == [IDS[4]]


def test_a_question_moves_within_the_plan() -> None:
    assert ids(moved(PLAN, 0, 1)) == [IDS[1], IDS[0], *IDS[2:]]
    assert ids(moved(PLAN, 4, -1)) == [*IDS[:3], IDS[4], IDS[3]]
    assert moved(PLAN, 0, -1) == PLAN
    assert moved(PLAN, 4, 1) == PLAN


def test_another_question_is_of_the_same_kind_and_asked_by_the_same_person() -> None:
    other = swapped(PLAN, 2, BANK, 0)
    new, old = other.questions[2], PLAN.questions[2]
    assert new.question.id not in IDS
    assert new.question.kind is old.question.kind
    assert new.asked_by == old.asked_by
    assert swapped(PLAN, 2, BANK, 0) == other
    assert swapped(PLAN, 2, BANK, 1).questions[2] != new
    assert max(Counter(ids(other)).values()) == 1


def test_an_own_question_comes_last_once() -> None:
    own = Question("my-001", "Why us?", QuestionKind.CULTURE)
    plan = added(PLAN, own)
    assert plan.questions[-1].question == own
    assert plan.questions[-1].asked_by == PLAN.panel[5 % len(PLAN.panel)].id
    assert added(plan, own) == plan
