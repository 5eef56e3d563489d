# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole session from recorded answers: what is asked back fits, and comes the same again."""

import json
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mockinterview import wiring
from mockinterview.analysis.follow_up import lacks
from mockinterview.domain.hearing import Hearing
from mockinterview.domain.question import PanelRole
from mockinterview.domain.session import Mode, Session, SessionPlan
from mockinterview.interview.practice import Practice
from mockinterview.paths import DataFolder
from mockinterview.questions.bank import QuestionBank
from mockinterview.questions.plan import plan_session
from mockinterview.storage.library import Library
from tests.unit.analysis.hearings import spoken
from tests.unit.storage.sounds import write_sound

TRAINING = Path(__file__).parents[3] / "training" / "star"
ROLES = (PanelRole.HIRING_MANAGER, PanelRole.PEER, PanelRole.HR)
ANSWERS = 32


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> QuestionBank:
    return wiring.question_bank(DataFolder(tmp_path_factory.mktemp("none")))


def written_answers() -> list[str]:
    """Return answers of the training data, every other one without its end, some without an I."""
    texts = []
    path = TRAINING / "spoken.jsonl"
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()[:ANSWERS]):
        units = json.loads(line)["units"]
        if number % 2:
            units = [unit for unit in units if unit["label"] != "R"] or units[:1]
        text = " ".join(unit["text"] for unit in units)
        texts.append(text.replace("I ", "we ") if number % 3 == 0 else text)
    return texts


def run(folder: Path, plan: SessionPlan, answers: Sequence[str], bank: QuestionBank) -> Session:
    """Practise with written answers in the place of recorded ones."""
    folder.mkdir()
    sounds = {folder / f"answer-{i:02}.wav": text for i, text in enumerate(answers)}
    for sound in sounds:
        write_sound(sound, 300)
    texts = iter(sounds.values())

    def hear(_: Path) -> Hearing:
        return spoken(next(texts))

    with Library(DataFolder(folder / "home")) as library:
        practice = Practice(
            library,
            hear,
            wiring.TakeMeasurer(),
            lambda: datetime(2026, 11, 24, 18, 0, tzinfo=UTC),
            lambda _: None,
            wiring.interviewer(bank),
        )
        return practice.run(plan, list(sounds))


def plan_of(bank: QuestionBank, mode: Mode = Mode.STUDY, count: int = ANSWERS) -> SessionPlan:
    return plan_session(bank, count=count, roles=ROLES, mode=mode, seed=7)


@pytest.fixture(scope="module")
def sessions(
    bank: QuestionBank, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Session, Session]:
    """Return the same practice, run twice."""
    folder = tmp_path_factory.mktemp("practice")
    first, second = (
        run(folder / name, plan_of(bank), written_answers(), bank) for name in ("one", "two")
    )
    return first, second


def test_the_same_seed_and_answers_give_the_same_session(sessions: tuple[Session, Session]) -> None:
    first, second = sessions
    assert first.plan == second.plan
    assert [take.question for take in first.takes] == [take.question for take in second.takes]
    assert [planned.question for planned in first.plan.questions] == [
        take.question for take in first.takes
    ]


def test_each_follow_up_fits_what_its_answer_lacked(
    sessions: tuple[Session, Session], bank: QuestionBank
) -> None:
    session, _ = sessions
    questions = session.plan.questions
    assert len(session.takes) == ANSWERS
    followed = [at for at, planned in enumerate(questions) if planned.follows is not None]
    assert len(followed) >= 10
    for at in followed:
        planned, about_at = questions[at], questions[at].follows
        assert about_at is not None
        about = questions[about_at].question
        texts = [take.hearing.text for take in session.takes[about_at:at] if take.hearing]
        if len(texts) == 1:
            measures = session.takes[about_at].measures
        else:
            measures = wiring.measurer().measure_text(" ".join(texts), about)
        assert measures is not None
        assert planned.lack == "contradiction" or planned.lack in lacks(measures, about)
        possible = [*about.follow_ups, *bank.general_follow_ups]
        if planned.lack != "contradiction":
            assert planned.question.text in {
                one.text for one in possible if one.when == planned.lack
            }


def test_nobody_asks_the_same_twice_nor_more_than_twice_about_one_answer(
    sessions: tuple[Session, Session],
) -> None:
    questions = sessions[0].plan.questions
    followed = [planned for planned in questions if planned.follows is not None]
    assert max(Counter(planned.follows for planned in followed).values()) <= 2
    assert max(Counter(planned.question.text for planned in followed).values()) == 1
    for planned in followed:
        assert planned.follows is not None
        assert planned.asked_by == questions[planned.follows].asked_by


def test_the_panel_leads_over_to_what_it_asks(sessions: tuple[Session, Session]) -> None:
    first, *others = sessions[0].plan.questions
    assert first.lead == ""
    assert all(planned.lead for planned in others)
    named = [
        (planned.lead, take.hearing)
        for planned, take in zip(others, sessions[0].takes, strict=False)
        if planned.lead.startswith("Thank you. You mentioned")
    ]
    for lead, hearing in named:
        topic = lead.removeprefix("Thank you. You mentioned the ").rstrip(".")
        assert hearing is not None
        assert topic in hearing.text.casefold()


def test_a_one_way_interview_has_nobody_who_asks_back(bank: QuestionBank, tmp_path: Path) -> None:
    session = run(tmp_path / "x", plan_of(bank, Mode.ONE_WAY, 3), written_answers()[:3], bank)
    assert len(session.takes) == 3
    assert all(planned.follows is None for planned in session.plan.questions)
    assert not any(planned.lead for planned in session.plan.questions)


def test_two_sayings_that_do_not_agree_are_quoted_back(bank: QuestionBank, tmp_path: Path) -> None:
    answers = [
        "I led a team of twelve drivers at the depot. The depot was slow in the mornings, so I drew"
        " up a rota with them and I rang every driver myself. In the end ninety percent of the vans"
        " left on time, up from sixty percent.",
        "When the snow came I asked my team of five drivers to share the long routes. I drove one"
        " of them myself and I called each customer. By the evening all forty parcels had arrived.",
        "It was twelve.",
    ]
    session = run(tmp_path / "x", plan_of(bank, count=3), answers, bank)
    asked_back = [one for one in session.plan.questions if one.lack == "contradiction"]
    assert len(asked_back) == 1
    assert "twelve drivers" in asked_back[0].question.text
    assert "five drivers" in asked_back[0].question.text
