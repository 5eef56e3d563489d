# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions to ask: open or closed, informed, too soon, answered already."""

import pytest

from mockinterview.analysis.own_question import Background, Remark, judge_question
from mockinterview.analysis.topics import load_topics
from mockinterview.paths import assets_folder

TOPICS = load_topics(assets_folder() / "relevance")
NONE = Background()


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("What would you want to see done after six months?", Remark.OPEN),
        ("Could you describe a bad week?", Remark.OPEN),
        ("Tell me about the team.", Remark.OPEN),
        ("You said the hub opens in March. How will the nights change?", Remark.OPEN),
        ("In this team, who decides?", Remark.OPEN),
        ("Is the team friendly?", Remark.CLOSED),
        ("Do you offer training?", Remark.CLOSED),
        ("Would I have my own desk?", Remark.CLOSED),
        ("How much holiday would I get?", Remark.NOT_YET),
        ("What are the working hours?", Remark.NOT_YET),
        ("What is good? And who is new? How is it?", Remark.SEVERAL),
        ("What " + "and what " * 40 + "is it?", Remark.TOO_LONG),
    ],
)
def test_a_question_by_itself(text: str, remark: Remark) -> None:
    assert remark in judge_question(text, NONE, TOPICS)


def test_an_open_question_is_not_closed_and_says_no_more() -> None:
    assert judge_question("Who would I work with most?", NONE, TOPICS) == (Remark.OPEN,)
    assert judge_question("  ", NONE, TOPICS) == ()


def test_research_shows_and_what_was_told_need_not_be_asked() -> None:
    background = Background(
        notes=("Opened a hub in Corby",), answered=("How many people work at night",)
    )
    asked = judge_question("How does Corby change the team's work?", background, TOPICS)
    assert Remark.RESEARCHED in asked
    again = judge_question("How many people work at night here?", background, TOPICS)
    assert Remark.ANSWERED in again
    assert Remark.RESEARCHED not in again
