# SPDX-License-Identifier: GPL-3.0-or-later
"""A plain list becomes a pack, whatever stands in it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.domain.question import QuestionKind
from mockinterview.errors import ContentError
from mockinterview.paths import assets_folder
from mockinterview.questions.bank import QuestionBank
from mockinterview.questions.pack import MAX_TEXT_CHARACTERS, pack_of
from mockinterview.questions.plain_list import to_pack

LIST = """
# From last year
1. Tell me about a time you said no.
2) What would you do in your  first week?
- Why do you want to leave?
• "Quotes" and back\\slashes?
- Why do you want to leave?
"""


def test_bullets_go_order_stays_and_nothing_comes_twice() -> None:
    questions = pack_of(to_pack(LIST, "own-x"), "x").questions
    assert [(question.id, question.text, question.kind) for question in questions] == [
        ("own-x-001", "Tell me about a time you said no.", QuestionKind.BEHAVIORAL),
        ("own-x-002", "What would you do in your first week?", QuestionKind.SITUATIONAL),
        ("own-x-003", "Why do you want to leave?", QuestionKind.CULTURE),
        ("own-x-004", '"Quotes" and back\\slashes?', QuestionKind.ROLE),
    ]


@given(st.lists(st.text(max_size=40), max_size=8))
def test_whatever_is_in_a_line_comes_through(lines: list[str]) -> None:
    text = "\n".join(lines)
    wanted = {" ".join(line.split()).casefold() for line in text.splitlines() if line.strip()}
    for question in pack_of(to_pack(text, "own-x"), "x").questions:
        assert any(question.text.casefold() in line for line in wanted)


def test_a_list_is_added_and_asked(tmp_path: Path) -> None:
    shipped, own = assets_folder() / "questions", tmp_path / "own"
    source = tmp_path / "From Ömer.txt"
    source.write_text("\ufeff" + LIST, "utf-8")
    added = QuestionBank.load((shipped, own)).add_pack(source)
    bank = QuestionBank.load((shipped, own))
    assert bank.problems == ()
    assert [bank.question(question.id) for question in added] == list(added)
    assert len(added) == 4


def test_a_list_that_cannot_be_used_is_said(tmp_path: Path) -> None:
    bank = QuestionBank.load((assets_folder() / "questions", tmp_path / "own"))
    source = tmp_path / "list.txt"
    for content, sentence in (
        ("", "no questions"),
        ("# only a comment", "no questions"),
        ("why " * MAX_TEXT_CHARACTERS, "longer than"),
    ):
        source.write_text(content)
        with pytest.raises(ContentError, match=sentence):
            bank.add_pack(source)
    assert not (tmp_path / "own").exists()
