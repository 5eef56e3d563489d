# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading question packs: what is right comes through whole, what is wrong is named."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.domain.question import FollowUp, PanelRole, QuestionKind
from mockinterview.errors import ContentError
from mockinterview.questions.pack import MAX_PACK_BYTES, read_pack

RIGHT = """
[[question]]
id = "own-1"
text = "When did you last
 change your mind?"
kind = "behavioral"
seniority = ["mid"]
follow_ups = [{ when = "no-result", text = "And then?" }]
target_s = [60, 120]
"""


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "mine.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_question_comes_through_whole(tmp_path: Path) -> None:
    text = RIGHT.replace('"When did you last\n change', '"""When did you last\n change').replace(
        'mind?"', 'mind?"""'
    )
    (question,) = read_pack(write(tmp_path, text)).questions
    assert question.text == "When did you last change your mind?"
    assert question.kind is QuestionKind.BEHAVIORAL
    assert question.follow_ups == (FollowUp("no-result", "And then?"),)
    assert question.target_s == (60, 120)


def test_a_question_to_ask_says_why_it_is_good_and_what_to_listen_for(tmp_path: Path) -> None:
    text = (
        '[[question]]\nid = "a"\ntext = "Who decides?"\nkind = "ask"\nwhom = ["leader"]\n'
        'good_because = "It finds out."\nlisten_for.good = "Names."\n'
        'listen_for.worrying = "Fog."\nnot_yet = true\n'
    )
    (question,) = read_pack(write(tmp_path, text)).questions
    assert question.after == "It finds out."
    assert question.listen_for is not None
    assert question.listen_for.worrying == "Fog."
    assert question.whom == (PanelRole.LEADER,)
    assert question.not_yet


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[[question]", "not valid TOML"),
        ('[[question]]\nid = "x"\nkind = "role"', "entry “x”: “text” is missing"),
        ('[[question]]\nid = "x"\ntext = "Y?"\nkind = "quiz"', "entry “x”: “kind” is wrong"),
        ('[[question]]\nid = "x"\ntext = "Y?"\nkind = "role"\nhue = 1', "there is no field “hue”"),
        ('[[question]]\nid = "X y"\ntext = "Y?"\nkind = "role"', "an id is made of small letters"),
        ('[[question]]\nid = "x"\ntext = " "\nkind = "role"', "its text is empty"),
        (
            '[[question]]\nid = "x"\ntext = "Y?"\nkind = "role"\ntarget_s = [90, 30]',
            "the shortest and the longest length",
        ),
        ('question = "Y?"', "in double brackets"),
        ("[quiz]", "has a table “quiz”"),
        ("schema = 2", "another version"),
        (2 * '[[question]]\nid = "x"\ntext = "Y?"\nkind = "role"\n', "two entries with the id “x”"),
        ('[[member]]\nid = "m"\nname = "M"\nrole = "king"\ntitle = "T"', "“role” is wrong"),
    ],
)
def test_a_fault_is_named_with_file_and_entry(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(ContentError) as raised:
        read_pack(write(tmp_path, text))
    assert "mine.toml" in str(raised.value)
    assert sentence in str(raised.value)


def test_what_is_no_pack_at_all_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="cannot be read"):
        read_pack(tmp_path / "none.toml")
    with pytest.raises(ContentError, match="cannot be read"):
        read_pack(tmp_path)
    path = tmp_path / "huge.toml"
    with path.open("wb") as file:
        file.truncate(MAX_PACK_BYTES + 1)
    with pytest.raises(ContentError, match="too large"):
        read_pack(path)
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ContentError, match="not a text file"):
        read_pack(path)


@settings(max_examples=30)
@given(st.one_of(st.binary(max_size=200), st.text(max_size=200).map(str.encode)))
def test_rubbish_never_gives_anything_but_a_sentence(tmp_path: Path, rubbish: bytes) -> None:
    path = tmp_path / "rubbish.toml"
    path.write_bytes(b"[[question]]\n" + rubbish)
    with contextlib.suppress(ContentError):
        read_pack(path)
