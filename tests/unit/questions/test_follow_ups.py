# SPDX-License-Identifier: GPL-3.0-or-later
"""Follow-ups fit what was missing, stop in time, and never come twice."""

from random import Random

import pytest

from mockinterview.domain.question import PanelMember
from mockinterview.paths import assets_folder
from mockinterview.questions.bank import QuestionBank
from mockinterview.questions.follow_ups import MAX_PER_ANSWER, choose, lead_over, topic_of

BANK = QuestionBank.load((assets_folder() / "questions",))
GENERAL = BANK.general_follow_ups
CONFLICT = BANK.question("beh-conflict-01")
LACKS = (
    "no-result", "no-number", "all-we", "no-task", "thin-action", "too-short", "off-question",
    "vague", "no-reason", "no-example",
)  # fmt: skip


def dice(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - chooses questions, keeps no secret


def test_every_lack_has_follow_ups_for_any_question() -> None:
    for lack in LACKS:
        assert len([one for one in GENERAL if one.when == lack]) >= 3
    assert {one.when for one in GENERAL} == set(LACKS)
    texts = [one.text for one in GENERAL]
    assert len(set(texts)) == len(texts)


def test_whatever_a_question_foresees_is_a_lack_that_is_known() -> None:
    for question in BANK.questions:
        assert {one.when for one in question.follow_ups} <= {*LACKS, "any"}, question.id


@pytest.mark.parametrize("lack", LACKS)
def test_it_fits_what_was_missing_over_many_questions(lack: str) -> None:
    for number, question in enumerate(BANK.questions[::10]):
        chosen = choose(question, [lack], GENERAL, (), 0, dice(number))
        assert chosen is not None
        assert chosen.when == lack
        own = [one for one in question.follow_ups if one.when == lack]
        assert not own or chosen in own, "the question's own comes first"


def test_what_matters_most_comes_first() -> None:
    chosen = choose(CONFLICT, ["no-number", "no-result"], GENERAL, (), 0, dice(1))
    assert chosen is not None
    assert chosen.when == "no-number"


def test_none_comes_twice_in_a_session() -> None:
    asked: list[str] = []
    for seed in range(4):
        chosen = choose(CONFLICT, ["no-result"], GENERAL, asked, 0, dice(seed))
        assert chosen is not None
        asked.append(chosen.text)
    assert len(set(asked)) == 4
    after = choose(CONFLICT, ["no-result"], GENERAL, asked, 0, dice(1))
    assert after is not None
    assert after.when == "any"


def test_after_two_it_is_enough_and_a_whole_answer_is_probed_once_at_most() -> None:
    assert choose(CONFLICT, ["no-result"], GENERAL, (), MAX_PER_ANSWER, dice(1)) is None
    probe = choose(CONFLICT, [], GENERAL, (), 0, dice(1))
    assert probe is not None
    assert probe.when == "any"
    assert choose(CONFLICT, [], GENERAL, (), 1, dice(1)) is None
    assert choose(BANK.question("ask-01"), [], GENERAL, (), 0, dice(1)) is None


def test_the_same_seed_asks_the_same() -> None:
    first = [choose(CONFLICT, ["vague"], GENERAL, (), 0, dice(seed)) for seed in range(9)]
    assert first == [choose(CONFLICT, ["vague"], GENERAL, (), 0, dice(s)) for s in range(9)]
    assert len(set(first)) > 1


@pytest.mark.parametrize(
    ("answer", "topic"),
    [
        ("We planned the rollout in May. The rollout was late, so I moved it.", "the rollout"),
        ("I rewrote the Rota. Nobody liked my rota, but our rota worked.", "the rota"),
        ("The first thing was the new system. The new idea was the same thing.", ""),
        ("The problem was the time. The time and the problem of the week.", ""),
        ("We planned the rollout in May.", ""),
        ("", ""),
    ],
)
def test_a_topic_is_what_was_named_again(answer: str, topic: str) -> None:
    assert topic_of(answer) == topic


def test_a_member_leads_over_with_the_topic_and_varies() -> None:
    member = BANK.panel[0]
    used: list[str] = []
    for seed in range(3):
        line = lead_over(member, "the rota", used, dice(seed))
        assert "the rota" in line
        used += [one for one in member.transitions if one.replace("{topic}", "the rota") == line]
    assert len(set(used)) == 3
    assert "{topic}" not in lead_over(member, "", (), dice(1))
    assert lead_over(member, "", member.transitions, dice(1))
    silent = PanelMember("x", "X Y", member.role, "")
    assert lead_over(silent, "the rota", (), dice(1)) == ""
