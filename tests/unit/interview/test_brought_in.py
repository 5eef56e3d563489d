# SPDX-License-Identifier: GPL-3.0-or-later
"""A recording made elsewhere becomes a take, whole or not at all."""

from pathlib import Path

import pytest

from mockinterview import wiring
from mockinterview.domain.question import PanelMember, PanelRole, QuestionKind
from mockinterview.domain.session import TakeState
from mockinterview.errors import AudioError, ContentError
from mockinterview.interview.brought_in import bring_in, plan_for
from mockinterview.paths import DataFolder
from mockinterview.storage.library import Library
from tests.unit.storage.sounds import RATE_HZ, write_sound

ASKER = PanelMember("ruth", "Ruth Adler", PanelRole.HIRING_MANAGER, "Head of operations")
QUESTION = "Tell me about a time you disagreed with your manager."


def test_the_question_is_kept_as_typed_and_its_kind_is_told_from_its_words() -> None:
    plan = plan_for(Path("My answer.m4a"), f"  {QUESTION}\n", None, ASKER)
    asked = plan.questions[0].question
    assert (asked.text, asked.kind) == (QUESTION, QuestionKind.BEHAVIORAL)
    assert plan.title == "My answer"
    assert plan.member(plan.questions[0].asked_by) == ASKER
    chosen = plan_for(Path("a.wav"), QUESTION, QuestionKind.CULTURE, ASKER)
    assert chosen.questions[0].question.kind is QuestionKind.CULTURE


def test_without_a_question_nothing_is_begun() -> None:
    with pytest.raises(ContentError, match=r"What does a\.wav answer\?"):
        plan_for(Path("a.wav"), " \n", None, ASKER)


def test_the_recording_becomes_a_take_that_waits_for_its_words(home: Path, tmp_path: Path) -> None:
    sound = tmp_path / "talk.wav"
    write_sound(sound, 1_500)
    with Library(DataFolder(home)) as library:
        plan = plan_for(sound, QUESTION, None, ASKER)
        session = bring_in(library, sound, plan, wiring.local_now)
        take = session.takes[0]
        assert (take.state, take.duration_ms, take.rate_hz) == (TakeState.RECORDED, 1500, RATE_HZ)
        assert take.device == "talk.wav"
        assert library.sound_path(take).exists()
        assert library.unfinished_takes() == (take,)
    assert sound.exists()


@pytest.mark.parametrize("content", [b"", b"not a sound at all" * 40, b"RIFF\0\0\0\0WAVEfmt "])
def test_of_a_file_that_cannot_be_read_nothing_is_kept(
    home: Path, tmp_path: Path, content: bytes
) -> None:
    sound = tmp_path / "talk.wav"
    sound.write_bytes(content)
    with Library(DataFolder(home)) as library:
        plan = plan_for(sound, QUESTION, None, ASKER)
        with pytest.raises(AudioError):
            bring_in(library, sound, plan, wiring.local_now)
        assert library.summaries() == []
    assert not list((home / "takes").rglob("*.wav"))
    assert sound.read_bytes() == content
