# SPDX-License-Identifier: GPL-3.0-or-later
"""What was prepared, held against the answers since."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from mockinterview.analysis.first_interview import Agreement
from mockinterview.analysis.topics import load_topics
from mockinterview.domain.preparation import CompanyNotes, FirstFact, OwnQuestion, Preparation
from mockinterview.domain.question import Question, QuestionKind
from mockinterview.domain.session import Take, TakeState
from mockinterview.interview.look_back import REMEMBER_ID, look_back
from mockinterview.paths import assets_folder
from tests.unit.analysis.hearings import spoken
from tests.unit.storage.samples import CONFLICT, measures

TOPICS = load_topics(assets_folder() / "relevance")
DAY = datetime(2026, 11, 18, 18, tzinfo=UTC)
ASK = Question("ask-invite-team", "What would you like to know?", QuestionKind.ASK)
JOB = "Operations lead\n- Lead a night shift\n- Hold a budget of £1.2 million\n- Coaching\n"
PREPARED = Preparation(
    mentioned=("Coaching",),
    company=CompanyNotes(news="The hub in Corby opens in March\n", people="Maren Holt"),
    first=(
        FirstFact("Team size", "eighteen on the night shift"),
        FirstFact("Salary", "£46,000 to £50,000"),
        FirstFact("Hub", "It opens in March", theirs=True),
    ),
    asks=(OwnQuestion("Who would I work with most?"), OwnQuestion("What is a bad week?")),
)


def take(number: int, text: str, days: int = 0, question: Question = CONFLICT) -> Take:
    return Take(
        id=f"t{number}",
        session_id=f"s{days}",
        position=number,
        number=1,
        question=question,
        asked_by="maren",
        started_at=DAY + timedelta(days=days),
        sound="x.wav",
        rate_hz=48_000,
        duration_ms=9000,
        state=TakeState.MEASURED,
        hearing=spoken(text),
        measures=measures(),
    )


TAKES = (
    take(2, "Who would I work with the most?", 2, ASK),
    take(1, "I read about Corby. I led a night shift in those days.", 2),
    take(0, "I led a team of twenty-five people at night.", 1),
)


def test_requirements_are_told_by_where_they_came_up_or_by_hand() -> None:
    seen = look_back(PREPARED, JOB, TAKES, TOPICS).requirements
    assert [(one.text, len(one.places), one.is_mentioned) for one in seen] == [
        ("Lead a night shift", 1, True),
        ("Hold a budget of £1.2 million", 0, False),
        ("Coaching", 0, True),
    ]
    assert seen[0].places[0].on == date(2026, 11, 20)


def test_a_figure_that_differs_comes_with_its_place_until_it_is_settled() -> None:
    team, salary = look_back(PREPARED, JOB, TAKES, TOPICS).facts
    assert team.agreement is Agreement.DIFFERS
    assert "twenty-five people" in team.quote
    assert team.place is not None
    assert (team.place.session_id, team.place.start_ms) != ("", None)
    assert salary.agreement is Agreement.NOT_YET
    settled = replace(PREPARED, first=(replace(PREPARED.first[0], settled=True),))
    (team,) = look_back(settled, JOB, TAKES, TOPICS).facts
    assert team.agreement is Agreement.YES


def test_notes_on_the_employer_are_counted_in_answers_and_questions() -> None:
    hub, maren = look_back(PREPARED, JOB, TAKES, TOPICS).notes
    assert (hub.topic, hub.answers, hub.questions) == ("news", 1, 0)
    assert (maren.topic, maren.answers, maren.questions) == ("people", 0, 0)


def test_an_own_question_knows_how_long_it_took() -> None:
    said = look_back(PREPARED, JOB, TAKES, TOPICS).asks_ms
    assert said is not None
    assert list(said) == ["Who would I work with most?"]
    assert 2000 < said["Who would I work with most?"] < 3500


def test_what_the_latest_answer_came_back_to_is_named() -> None:
    told = take(5, "We moved the rollout. It was late, so the rollout, you see, was mine.", 3)
    assert look_back(PREPARED, JOB, (told, *TAKES), TOPICS).topic == "the rollout"
    assert look_back(PREPARED, JOB, TAKES, TOPICS).topic == ""


def test_what_was_dictated_gives_facts_and_counts_as_no_answer() -> None:
    asked = Question(REMEMBER_ID, "What did you say?", QuestionKind.CULTURE)
    told = take(7, "I said that I led a team of eighteen people.", 4, asked)
    looked = look_back(PREPARED, JOB, (told, *TAKES), TOPICS)
    assert len(looked.remembered) == 1
    assert "team of eighteen people" in looked.remembered[0]
    assert looked.answers == 2
    assert looked.facts[0].agreement is Agreement.DIFFERS


def test_of_retakes_the_newest_counts_and_without_answers_nothing_is_said() -> None:
    first = take(0, "I led a team of eighteen people at night.", 1)
    again = replace(TAKES[2], id="t9", number=2, started_at=first.started_at + timedelta(hours=1))
    facts = look_back(PREPARED, JOB, (again, first), TOPICS).facts
    assert facts[0].agreement is Agreement.DIFFERS
    nothing = look_back(Preparation(), "", (), TOPICS)
    assert nothing.requirements == ()
    assert nothing.answers == 0
