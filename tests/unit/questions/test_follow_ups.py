# SPDX-License-Identifier: GPL-3.0-or-later
"""Follow-ups fit what was missing, stop in time, and never come twice."""

from random import Random

import pytest

from mockinterview.domain.question import FollowUp
from mockinterview.paths import assets_folder
from mockinterview.questions.bank import QuestionBank
from mockinterview.questions.follow_ups import as_question, choose, lead_over, topic_of

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
    for lack in (*LACKS, "contradiction"):
        assert len([one for one in GENERAL if one.when == lack]) >= 3
    assert {one.when for one in GENERAL} == {*LACKS, "contradiction"}
    texts = [one.text for one in GENERAL]
    assert len(set(texts)) == len(texts)


def test_whatever_a_question_foresees_is_a_lack_that_is_known() -> None:
    for question in BANK.questions:
        assert {one.when for one in question.follow_ups} <= {*LACKS, "any"}, question.id


@pytest.mark.parametrize("lack", LACKS)
def test_it_fits_what_was_missing_over_many_questions(lack: str) -> None:
    for number, question in enumerate(BANK.questions[::10]):
        chosen = choose(question, [lack], GENERAL, (), dice(number))
        assert chosen is not None
        assert chosen.when == lack
        own = [one for one in question.follow_ups if one.when == lack]
        assert not own or chosen in own, "the question's own comes first"


def test_what_matters_most_comes_first() -> None:
    chosen = choose(CONFLICT, ["no-number", "no-result"], GENERAL, (), dice(1))
    assert chosen is not None
    assert chosen.when == "no-number"


def test_none_comes_twice_in_a_session() -> None:
    asked: list[str] = []
    while chosen := choose(CONFLICT, ["no-result"], GENERAL, asked, dice(len(asked))):
        assert chosen.when == "no-result"
        asked.append(chosen.text)
    assert len(asked) == len(set(asked)) > 3


def test_a_quotation_counts_as_said_whatever_it_quotes() -> None:
    lines = [one for one in GENERAL if one.when == "contradiction"]
    said = [one.text.replace("{earlier}", "nine").replace("{later}", "ten") for one in lines[1:]]
    assert choose(CONFLICT, ["contradiction"], lines, said, dice(1)) == lines[0]


def test_nobody_asks_back_about_a_whole_answer() -> None:
    assert choose(CONFLICT, [], GENERAL, (), dice(1)) is None


def test_a_follow_up_is_a_short_question_of_the_same_kind_and_subject() -> None:
    asked = as_question(CONFLICT, FollowUp("no-result", "And how did it end?"))
    assert (asked.kind, asked.competency) == (CONFLICT.kind, CONFLICT.competency)
    assert asked.is_follow_up
    assert not CONFLICT.is_follow_up
    assert asked.id != CONFLICT.id
    assert (asked.strong, asked.follow_ups) == ((), ())


def test_the_same_seed_asks_the_same() -> None:
    first = [choose(CONFLICT, ["vague"], GENERAL, (), dice(seed)) for seed in range(9)]
    assert first == [choose(CONFLICT, ["vague"], GENERAL, (), dice(s)) for s in range(9)]
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
    lines = BANK.panel[0].transitions
    said: list[str] = []
    for seed in range(3):
        line = lead_over(lines, "the rota", said, dice(seed))
        assert "the rota" in line
        said.append(line)
    assert len(set(said)) == 3
    assert "{topic}" not in lead_over(lines, "", (), dice(1))
    everything = [line.replace("{topic}", "the rota") for line in lines]
    assert lead_over(lines, "", everything, dice(1)), "all were used: they begin again"
    assert lead_over((), "the rota", (), dice(1)) == ""


def test_there_is_something_to_say_before_a_follow_up_and_before_the_closing_round() -> None:
    for before in ("follow-up", "closing"):
        assert len([lead for lead in BANK.leads if lead.before == before]) >= 3
    assert any("{topic}" in lead.text for lead in BANK.leads)
