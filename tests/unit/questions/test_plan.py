# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan of a session: balanced, in turns, without repeats, the same for the same seed."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.domain.question import PanelRole, Question, QuestionKind
from mockinterview.domain.session import Mode
from mockinterview.paths import assets_folder
from mockinterview.questions.bank import QuestionBank
from mockinterview.questions.length import about_minutes, about_minutes_for, questions_in
from mockinterview.questions.plan import MIXED_KINDS, plan_session
from mockinterview.questions.spacing import Due

BANK = QuestionBank.load((assets_folder() / "questions",))
WARD = """
Ward sister

You will lead a ward of 28 beds and supervise nurses, hand over care between shifts and speak with
patients and their families. Medication safety is close to our heart.
"""


def at_hand(kind: QuestionKind) -> int:
    """Return how many questions of a kind there are for a trade that nobody named."""
    if kind is QuestionKind.ASK:
        return sum(one.format == "invitation" for one in BANK.of_kind(kind))
    return sum(not one.families or "any" in one.families for one in BANK.of_kind(kind))


@settings(max_examples=40)
@given(
    seed=st.integers(0, 10_000),
    count=st.integers(1, 20),
    roles=st.lists(st.sampled_from(PanelRole), min_size=1, max_size=7),
    kinds=st.lists(st.sampled_from(QuestionKind), min_size=1, max_size=5, unique=True),
)
def test_every_plan_keeps_the_rules(
    seed: int, count: int, roles: list[PanelRole], kinds: list[QuestionKind]
) -> None:
    plan = plan_session(BANK, kinds, count, roles, seed=seed)
    assert plan == plan_session(BANK, kinds, count, roles, seed=seed)
    assert [member.role for member in plan.panel] == list(dict.fromkeys(roles))
    assert len(plan.questions) == min(count, sum(map(at_hand, kinds)))
    ids = [planned.question.id for planned in plan.questions]
    assert len(set(ids)) == len(ids)
    asked = [planned.question.kind for planned in plan.questions]
    assert set(asked) <= set(kinds)
    own = [kind is QuestionKind.ASK for kind in asked]
    assert own == sorted(own), "the candidate's own questions come last"
    members = [member.id for member in plan.panel]
    assert [planned.asked_by for planned in plan.questions] == [
        members[turn % len(members)] for turn in range(len(asked))
    ]
    assert all(planned.reason for planned in plan.questions)


def test_other_seeds_give_other_plans() -> None:
    plans = {
        tuple(planned.question.id for planned in plan_session(BANK, seed=seed).questions)
        for seed in range(20)
    }
    assert len(plans) >= 18


def test_a_mixed_plan_weighs_stories_most_and_has_every_kind() -> None:
    plan = plan_session(BANK, MIXED_KINDS, 10, seed=3)
    counts = Counter(planned.question.kind for planned in plan.questions)
    assert counts == {
        QuestionKind.BEHAVIORAL: 4,
        QuestionKind.ROLE: 2,
        QuestionKind.SITUATIONAL: 2,
        QuestionKind.CULTURE: 2,
    }
    topics = [planned.question.competency for planned in plan.questions]
    assert len(set(topics)) == len(topics)


def test_nobody_is_asked_about_a_trade_that_is_not_theirs() -> None:
    for seed in range(30):
        for planned in plan_session(BANK, [QuestionKind.ROLE], 8, seed=seed).questions:
            assert planned.question.families == ("any",)


def test_a_job_description_brings_its_trade_its_title_and_the_reason() -> None:
    plan = plan_session(BANK, count=6, seed=5, job=WARD)
    assert plan.title == "Ward sister"
    assert plan.job == WARD
    roles = [p for p in plan.questions if p.question.kind is QuestionKind.ROLE]
    assert roles
    assert all("healthcare-nursing" in planned.question.families for planned in roles)
    assert any("job description speaks of" in planned.reason for planned in plan.questions)


@pytest.mark.parametrize(
    ("job", "family"),
    [
        (WARD, "healthcare-nursing"),
        ("Senior backend developer\nYou build APIs in Python and deploy them.", "software"),
        ("Operations lead\nYou plan routes for our drivers and run the warehouse.",
         "operations-logistics"),
        ("Teacher of physics\nLessons and pastoral care for pupils aged 11 to 16.", "education"),
    ],
)  # fmt: skip
def test_the_trade_is_told_from_the_advertisement(job: str, family: str) -> None:
    plan = plan_session(BANK, [QuestionKind.ROLE], 4, seed=1, job=job)
    assert {planned.question.families for planned in plan.questions} == {(family,)}


def test_a_job_description_without_a_title_or_in_signs_alone_changes_nothing() -> None:
    usual = "Second interview, mixed questions"
    assert plan_session(BANK, seed=1, job="We are looking for somebody nice.").title == usual
    assert plan_session(BANK, seed=1, job=" \n --- ").title == usual
    assert plan_session(BANK, seed=1, job="x" * 100_000).title == usual


def test_members_get_what_suits_their_concern_more_often_than_chance() -> None:
    suited = total = 0
    for seed in range(40):
        plan = plan_session(BANK, [QuestionKind.BEHAVIORAL], 5, seed=seed)
        for planned in plan.questions:
            total += 1
            suited += planned.question.competency in plan.member(planned.asked_by).prefers
    assert suited / total > 0.6


def test_seniority_holds_and_what_was_just_done_well_waits() -> None:
    first = plan_session(BANK, count=8, seed=2, seniority="entry")
    assert all("entry" in planned.question.seniority for planned in first.questions)
    ids = {planned.question.id for planned in first.questions}
    rested = {one: Due(-1.0, "") for one in ids}
    second = plan_session(BANK, count=8, seed=2, seniority="entry", due=rested)
    assert not ids & {planned.question.id for planned in second.questions}


def test_the_name_of_the_post_tells_its_level() -> None:
    for title, level in (("Junior analyst", "entry"), ("Position: Head of data", "lead")):
        for planned in plan_session(BANK, count=8, seed=4, job=f"{title}\n").questions:
            assert not planned.question.seniority or level in planned.question.seniority
    plan = plan_session(BANK, count=8, seed=4, job="Junior analyst\n", seniority="lead")
    assert all("lead" in p.question.seniority for p in plan.questions if p.question.seniority)


def test_a_question_that_is_due_comes_back_with_the_reason() -> None:
    due = {"beh-conflict-01": Due(1.0, "It is asked again.")}
    came = 0
    for seed in range(20):
        plan = plan_session(BANK, [QuestionKind.BEHAVIORAL], 5, seed=seed, due=due)
        reasons = {planned.question.id: planned.reason for planned in plan.questions}
        came += "beh-conflict-01" in reasons
        assert reasons.get("beh-conflict-01", "It is asked again.") == "It is asked again."
    assert came >= 16


def test_the_closing_round_hands_over_the_word_with_suggestions() -> None:
    plan = plan_session(BANK, [QuestionKind.ASK], 4, roles=[PanelRole.LEADER], seed=4)
    for planned in plan.questions:
        assert planned.question.format == "invitation"
        assert planned.question.strong
        asks = {q.text: q for q in BANK.of_kind(QuestionKind.ASK)}
        assert all(not asks[text].not_yet for text in planned.question.strong)


def test_own_questions_are_asked_as_they_stand() -> None:
    own = [Question(f"own-{i}", f"Number {i}?", QuestionKind.CULTURE) for i in range(4)]
    plan = plan_session(BANK, own=own, mode=Mode.REAL)
    assert [planned.question for planned in plan.questions] == own
    assert plan.title == "Second interview, your own questions"
    assert len({planned.asked_by for planned in plan.questions}) == 3


def test_voices_on_a_panel_differ() -> None:
    for seed in range(20):
        plan = plan_session(BANK, roles=list(PanelRole), seed=seed)
        voices = {(m.voice.pitch, m.voice.rate) for m in plan.panel}
        assert len(voices) >= 4


def test_wrong_use_is_our_bug() -> None:
    with pytest.raises(ValueError, match="0"):
        plan_session(BANK, count=0)
    with pytest.raises(ValueError, match="role"):
        plan_session(BANK, roles=[])


def test_the_length_of_a_session_is_told_to_the_minute() -> None:
    assert about_minutes_for(5, Mode.STUDY) == 12
    assert about_minutes_for(5, Mode.REAL) < about_minutes_for(5, Mode.STUDY)
    assert about_minutes_for(5, Mode.STUDY, (120, 180)) > 12
    assert questions_in(12, Mode.STUDY) == 5
    assert questions_in(1, Mode.STUDY, (120, 180)) == 1
    assert questions_in(30, Mode.REAL) > questions_in(30, Mode.STUDY)
    assert 9 <= about_minutes(plan_session(BANK, seed=1)) <= 15
