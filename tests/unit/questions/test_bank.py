# SPDX-License-Identifier: GPL-3.0-or-later
"""The bank: the content that ships is held to its own rules; one's own packs join it."""

import dataclasses
from pathlib import Path

import pytest

from mockinterview.domain.question import PanelRole, Question, QuestionKind
from mockinterview.errors import ContentError
from mockinterview.paths import assets_folder
from mockinterview.questions.bank import QuestionBank
from mockinterview.questions.pack import Pack

SHIPPED = assets_folder() / "questions"
OWN = '[[question]]\nid = "own-1"\ntext = "Why zeppelins?"\nkind = "culture"\n'


@pytest.fixture(scope="module")
def bank() -> QuestionBank:
    return QuestionBank.load((SHIPPED,))


def test_there_is_enough_of_every_kind_and_family(bank: QuestionBank) -> None:
    assert len(bank.questions) >= 500
    assert {kind: len(bank.of_kind(kind)) >= 70 for kind in QuestionKind} == dict.fromkeys(
        QuestionKind, True
    )
    assert len(bank.families) >= 15
    for family in bank.families:
        own = [question for question in bank.questions if family.id in question.families]
        assert len(own) >= 8, family.id
        assert len(family.words) >= 10, family.id


def test_every_family_that_a_question_names_is_known(bank: QuestionBank) -> None:
    named = {family for question in bank.questions for family in question.families}
    assert named - {"any"} == {family.id for family in bank.families}


def test_every_question_can_be_asked_and_followed_up(bank: QuestionBank) -> None:
    for question in bank.questions:
        assert question.text[-1] in "?.", question.id
        assert question.after, question.id
        if question.format == "closing":
            assert question.kind is QuestionKind.ASK, question.id
        elif question.kind is QuestionKind.ASK:
            assert question.whom, question.id
            assert question.theme, question.id
        else:
            assert question.competency, question.id
            assert question.strong, question.id
            assert all(mark[0] == mark[0].upper() for mark in question.strong), question.id
            assert question.target_s, question.id
            assert len(question.follow_ups) >= 2, question.id
            texts = [follow_up.text for follow_up in question.follow_ups]
            assert len(set(texts)) == len(texts), question.id
            assert any(follow_up.when == "any" for follow_up in question.follow_ups) or (
                question.kind is QuestionKind.SITUATIONAL
            ), question.id


def test_no_two_questions_that_ship_are_nearly_the_same(bank: QuestionBank) -> None:
    assert bank.near_duplicates() == []


def test_a_reworded_question_is_found_out(bank: QuestionBank) -> None:
    original = bank.question("beh-conflict-01")
    text = "Tell me of some disagreement with a colleague in which they were more right than you."
    copy = dataclasses.replace(original, id="copy", text=text)
    ((_, first, second),) = QuestionBank(
        [Pack((*bank.questions, copy), bank.panel)]
    ).near_duplicates()
    assert {first.id, second.id} == {original.id, "copy"}


def test_every_seat_can_be_taken_by_two_people_with_all_they_need(bank: QuestionBank) -> None:
    for role in PanelRole:
        assert len(bank.members(role)) >= 2
    for member in bank.panel:
        assert member.concern
        assert member.greeting
        assert member.closing
        assert len(member.monogram) == 2
        assert len([line for line in member.transitions if "{topic}" not in line]) >= 2


def test_what_members_prefer_exists(bank: QuestionBank) -> None:
    known = {question.competency for question in bank.questions} | set(QuestionKind)
    for member in bank.panel:
        assert set(member.prefers) <= known, member.id


def test_search_wants_every_word_and_takes_beginnings(bank: QuestionBank) -> None:
    found = bank.search("DISAGREE colleague")
    assert bank.question("beh-conflict-01") in found
    assert bank.search("disagree zeppelin") == ()
    assert bank.search(" ") == bank.questions
    texts = [question.text.casefold() for question in bank.search("customer")]
    in_text = ["customer" in text for text in texts]
    assert in_text == sorted(in_text, reverse=True)


def test_search_knows_no_accents_and_no_patterns() -> None:
    question = Question("q", "Which café's rota (the first) was yours?", QuestionKind.ROLE)
    bank = QuestionBank([Pack((question,))])
    assert (
        bank.search("CAFE")
        == bank.search("Caf\u00e9\u2019s")
        == bank.search("(first)")
        == (question,)
    )
    assert bank.search(".*") == (question,)  # nothing but signs: no word to look for


def test_own_packs_join_and_a_wrong_one_is_only_a_problem(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "a.toml").write_text(OWN)
    (own / "b.toml").write_text("[[question")
    (own / "c.toml").write_text(OWN)
    bank = QuestionBank.load((SHIPPED, own))
    assert bank.question("own-1").text == "Why zeppelins?"
    assert len(bank.problems) == 2
    assert "b.toml" in bank.problems[0]
    assert "taken already" in bank.problems[1]


def test_a_pack_is_added_once_and_only_when_it_is_right(tmp_path: Path) -> None:
    own, source = tmp_path / "home" / "questions", tmp_path / "My Züge (1).toml"
    source.write_text(OWN)
    bank = QuestionBank.load((SHIPPED, own))
    assert [question.id for question in bank.add_pack(source)] == ["own-1"]
    again = QuestionBank.load((SHIPPED, own))
    assert again.question("own-1").text == "Why zeppelins?"
    with pytest.raises(ContentError, match="taken already"):
        again.add_pack(source)
    with pytest.raises(ContentError, match="already"):
        bank.add_pack(source)
    source.write_text("[[member")
    with pytest.raises(ContentError, match="not valid TOML"):
        bank.add_pack(source)
    source.write_text("")
    with pytest.raises(ContentError, match="no questions"):
        bank.add_pack(source)
    assert len(list(own.iterdir())) == 1


def test_a_missing_bank_is_said(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="Install the app again"):
        QuestionBank.load((tmp_path,))
