# SPDX-License-Identifier: GPL-3.0-or-later
"""Closeness to the question and to the job."""

from pathlib import Path

import pytest

from mockinterview.analysis.relevance import job_closeness, question_closeness, requirements
from mockinterview.analysis.stemming import stem
from mockinterview.analysis.tokens import tokens_of_text
from mockinterview.analysis.topics import Topics, load_topics
from mockinterview.domain.question import Question, QuestionKind
from mockinterview.errors import ContentError
from mockinterview.paths import assets_folder

QUARREL = tokens_of_text(
    "Our cook and our head waiter shouted at each other in front of guests. I took them aside, let"
    " both tell me what annoyed them, and they agreed on a rota. They apologised the same day."
)
DEADLINE = tokens_of_text(
    "The printer failed the night before the fair and we had nine hours left. I cut the catalogue"
    " to half, stayed overnight, and the last box was finished an hour before the doors opened."
)
JOB = """Shift lead, harbour restaurant
- Settle quarrels between cooks and waiters
- Plan the rota
- Order wine; keep the cellar book
"""


@pytest.fixture(scope="module")
def topics() -> Topics:
    return load_topics(assets_folder() / "relevance")


def asked(text: str) -> Question:
    return Question("q", text, QuestionKind.BEHAVIORAL)


def test_a_theme_is_heard_without_its_name(topics: Topics) -> None:
    conflict = asked("Tell me about a time you had a conflict at work.")
    deadline = asked("Describe a situation with a tight deadline.")
    assert (question_closeness(QUARREL, conflict, topics) or 0) > 0.7
    assert (question_closeness(DEADLINE, deadline, topics) or 0) > 0.7
    assert (question_closeness(QUARREL, deadline, topics) or 0) < 0.6
    assert (question_closeness(DEADLINE, conflict, topics) or 0) < 0.6


def test_what_the_asker_is_after_counts(topics: Topics) -> None:
    bare = asked("Tell me about that one.")
    told = Question(
        "q",
        bare.text,
        bare.kind,
        after="Whether you can settle a quarrel between a cook and a waiter.",
    )
    assert question_closeness(QUARREL, bare, topics) is None
    assert (question_closeness(QUARREL, told, topics) or 0) > 0.7


def test_too_little_gives_no_figure(topics: Topics) -> None:
    assert question_closeness(QUARREL, None, topics) is None
    assert question_closeness(tokens_of_text("um yes"), asked("Why us?"), topics) is None
    assert job_closeness(QUARREL, "  ", topics) is None


def test_the_job_is_served_line_by_line(topics: Topics) -> None:
    found = {item.text: item.closeness for item in requirements(QUARREL, JOB, topics)}
    assert found["Settle quarrels between cooks and waiters"] > 0.4
    assert found["keep the cellar book"] == 0
    assert (job_closeness(QUARREL, JOB, topics) or 0) > (job_closeness(DEADLINE, JOB, topics) or 0)


@pytest.mark.parametrize(
    "kin",
    [
        ("manage", "managed", "manages", "managing", "manager"),
        ("plan", "planned", "planning", "plans"),
        ("decide", "decided", "deciding"),
        ("customer", "customers", "customer's"),
        ("organise", "organize", "organised", "organizing"),
        ("apply", "applied", "applies"),
    ],
)
def test_kin_have_one_stem(kin: tuple[str, ...]) -> None:
    assert len({stem(word) for word in kin}) == 1


def test_a_broken_word_list_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="cannot be read"):
        load_topics(tmp_path)
    (tmp_path / "themes.toml").write_text("x = 1", encoding="utf-8")
    (tmp_path / "rarity.json").write_text("[]", encoding="utf-8")
    with pytest.raises(ContentError, match="not right"):
        load_topics(tmp_path)
