# SPDX-License-Identifier: GPL-3.0-or-later
"""The debrief: signs with a fair reading, and a note that says only what is known."""

from dataclasses import fields, replace
from pathlib import Path

import pytest

from mockinterview.domain.preparation import NoteFacts
from mockinterview.errors import ContentError
from mockinterview.paths import assets_folder
from mockinterview.questions.debrief import (
    GAP,
    TONES,
    DebriefContent,
    Piece,
    draft_note,
    load_debrief,
    note_text,
)

FULL = NoteFacts(
    name="Maren",
    my_name="Alex",
    company="Calder Freight",
    role="operations lead",
    when="yesterday",
    topic="the hub opening in March",
    their_words="we tell each other early",
    story="the night we sent out eleven trucks by hand",
    result="two late stores out of forty",
    idea="the hand-over between day and night",
    next_step="the call on Thursday",
)


@pytest.fixture(scope="module")
def content() -> DebriefContent:
    return load_debrief(assets_folder() / "debrief")


def test_every_sign_has_its_fair_reading_and_a_question(content: DebriefContent) -> None:
    assert len(content.signs) >= 20
    assert len({sign.id for sign in content.signs}) == len(content.signs)
    for sign in content.signs:
        assert sign.fair_explanation, sign.id
        assert sign.question_to_ask.endswith("?"), sign.id


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("draft", range(9))
def test_a_full_note_reads_from_greeting_to_name(
    content: DebriefContent, tone: str, draft: int
) -> None:
    note = draft_note(content, FULL, tone, draft)
    text = note_text(note)
    assert "Maren" in note_text(note[:1])
    assert text.endswith("Alex")
    assert "{" not in text
    assert GAP not in text
    assert len(note) == 5
    borrowed = [piece.text for paragraph in note for piece in paragraph if piece.borrowed]
    assert set(borrowed) <= {getattr(FULL, field.name) for field in fields(FULL)}
    assert any(piece in borrowed for piece in (FULL.topic, FULL.their_words))
    assert borrowed.count(FULL.story) <= 1


@pytest.mark.parametrize("tone", TONES)
def test_what_is_not_known_is_not_said(content: DebriefContent, tone: str) -> None:
    bare = draft_note(content, NoteFacts(when=""), tone)
    text = note_text(bare)
    assert "{" not in text
    assert not any(piece.borrowed for paragraph in bare for piece in paragraph)
    assert text.count(GAP) == 2, "a gap for each name"


def test_other_drafts_say_it_differently(content: DebriefContent) -> None:
    assert len({note_text(draft_note(content, FULL, "warm", draft)) for draft in range(4)}) == 4
    assert draft_note(content, FULL, "warm", 1) == draft_note(content, FULL, "warm", 1)


def test_a_full_stop_at_the_end_of_a_fact_does_not_stand_twice(content: DebriefContent) -> None:
    note = draft_note(content, replace(FULL, topic="the hub."), "neutral")
    assert Piece("the hub", borrowed=True) in [piece for part in note for piece in part] or all(
        "the hub." not in piece.text for part in note for piece in part if piece.borrowed
    )


def test_damaged_content_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="cannot be read"):
        load_debrief(tmp_path)
    (tmp_path / "warning_signs.toml").write_text("[[sign]]\nid = 1\n", encoding="utf-8")
    (tmp_path / "thank_you.toml").write_text("", encoding="utf-8")
    with pytest.raises(ContentError, match="not right"):
        load_debrief(tmp_path)
