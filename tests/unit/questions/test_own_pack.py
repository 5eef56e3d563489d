# SPDX-License-Identifier: GPL-3.0-or-later
"""One's own questions: added, edited, taken out, and part of the bank."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.domain.question import FollowUp, PanelRole, Question, QuestionKind
from mockinterview.errors import ContentError
from mockinterview.paths import assets_folder
from mockinterview.questions.bank import QuestionBank
from mockinterview.questions.own_pack import OwnPack

FULL = Question(
    id="",
    text="Tell us about a night on which the system failed.",
    kind=QuestionKind.BEHAVIORAL,
    competency="resilience",
    seniority=("mid",),
    families=("operations-logistics",),
    after="Whether you keep your head.",
    strong=("Says what was yours", "Ends with “figures”"),
    follow_ups=(FollowUp("any", 'Who said "stop"?'), FollowUp("no-result", "And then?")),
    target_s=(60, 120),
    whom=(PanelRole.PEER,),
    theme="pressure",
)


def test_a_question_comes_back_as_it_was_put_and_joins_the_bank(tmp_path: Path) -> None:
    pack = OwnPack(tmp_path)
    assert pack.questions() == ()
    kept = pack.put(FULL)
    assert kept == replace(FULL, id="my-001")
    assert pack.questions() == (kept,)
    bank = QuestionBank.load((assets_folder() / "questions", tmp_path))
    assert bank.question("my-001") == kept
    assert not bank.problems


def test_an_edited_question_keeps_its_place_and_a_removed_one_goes(tmp_path: Path) -> None:
    pack = OwnPack(tmp_path)
    first, second = pack.put(FULL), pack.put(replace(FULL, text="Another?"))
    changed = pack.put(replace(first, text="Changed?"))
    assert pack.questions() == (changed, second)
    pack.remove(first.id)
    pack.remove("my-999")
    assert pack.questions() == (second,)
    assert pack.put(FULL).id == "my-003", "an id is not used again while a later one is there"


def test_what_was_asked_is_added_once_with_its_kind(tmp_path: Path) -> None:
    pack = OwnPack(tmp_path)
    added = pack.add_texts(
        [
            "Tell me about a time you failed.",
            " What would you do first? ",
            "",
            "what would you do first?",
        ]
    )
    assert [question.kind for question in added] == [
        QuestionKind.BEHAVIORAL,
        QuestionKind.SITUATIONAL,
    ]
    assert pack.add_texts(["Tell me about a time you failed."]) == ()
    assert pack.questions() == added


@settings(max_examples=30)
@given(text=st.text(min_size=1, max_size=80).filter(lambda text: " ".join(text.split())))
def test_any_wording_survives(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    pack = OwnPack(tmp_path_factory.mktemp("own"))
    (added,) = pack.add_texts([text])
    assert pack.questions()[0].text == added.text == " ".join(text.split())


def test_a_question_without_words_changes_nothing(tmp_path: Path) -> None:
    pack = OwnPack(tmp_path)
    kept = pack.put(FULL)
    with pytest.raises(ContentError, match="empty"):
        pack.put(replace(FULL, text="  "))
    assert pack.questions() == (kept,)


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")
    with pytest.raises(ContentError, match="Nothing was changed"):
        OwnPack(blocked).put(FULL)
