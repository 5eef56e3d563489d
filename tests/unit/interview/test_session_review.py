# SPDX-License-Identifier: GPL-3.0-or-later
"""A session as a whole: what was heard by whom, what came up, and what to practise next."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from mockinterview import wiring
from mockinterview.domain.measures import Feedback, FeedbackKind
from mockinterview.domain.preparation import Preparation
from mockinterview.domain.question import PanelMember, PanelRole, Question, QuestionKind
from mockinterview.domain.session import (
    Mode,
    PlannedQuestion,
    Session,
    SessionPlan,
    Take,
    TakeState,
)
from mockinterview.interview.next_session import MISSING_REASON, UNANSWERED_REASON, next_session
from mockinterview.interview.session_review import SessionReview, review_session
from mockinterview.paths import assets_folder
from mockinterview.questions.bank import QuestionBank
from tests.unit.analysis.hearings import spoken
from tests.unit.storage.samples import measures

NOW = datetime(2026, 11, 18, 18, tzinfo=UTC)
PANEL = (
    PanelMember("maren", "Maren Holt", PanelRole.HIRING_MANAGER, "Hiring manager"),
    PanelMember("daniel", "Daniel Okafor", PanelRole.PEER, "Peer"),
    PanelMember("grace", "Grace Whitfield", PanelRole.HR, "HR"),
)
STORY = Question("q1", "Tell me about a conflict.", QuestionKind.BEHAVIORAL, "conflict")
LED = Question("q2", "Tell me about a team you led.", QuestionKind.BEHAVIORAL, "delegation")
WHY = Question("q3", "Why us?", QuestionKind.CULTURE, "teamwork")
BACK = Question("q4", "What came of it?", QuestionKind.BEHAVIORAL, format="follow-up")
JOB = "Operations lead\n- Lead a night shift\n- Hold a budget of £1.2 million\n"
PLAN = SessionPlan(
    "Calder Freight",
    Mode.STUDY,
    PANEL,
    (
        PlannedQuestion(STORY, "maren"),
        PlannedQuestion(BACK, "maren", follows=0, lack="result"),
        PlannedQuestion(LED, "daniel"),
        PlannedQuestion(WHY, "maren"),
    ),
    7,
    JOB,
)
BANK = QuestionBank.load((assets_folder() / "questions",))


def change(name: str) -> Feedback:
    return Feedback(name, FeedbackKind.CHANGE, name.capitalize(), "")


def take(position: int, text: str, *told: Feedback) -> Take:
    return Take(
        id=f"now-{position}",
        session_id="now",
        position=position,
        number=1,
        question=PLAN.questions[position].question,
        asked_by=PLAN.questions[position].asked_by,
        started_at=NOW + timedelta(minutes=position),
        sound="x.wav",
        rate_hz=16_000,
        duration_ms=9000,
        state=TakeState.MEASURED,
        hearing=spoken(text),
        measures=replace(measures(), feedback=told),
    )


def review(*takes: Take, heard: tuple[Take, ...] = (), job: str = JOB) -> SessionReview:
    session = Session("now", NOW, replace(PLAN, job=job), PLAN.title, takes)
    prepared = Preparation()
    return review_session(session, (*reversed(takes), *heard), prepared, wiring.topics())


WHOLE = (
    take(0, "I led a night shift of twelve drivers.", change("length"), change("result")),
    take(1, "We were on time again."),
    take(2, "We were a team of eight drivers.", change("result")),
)


def test_each_member_has_the_questions_they_asked_with_their_answers() -> None:
    maren, daniel = review(*WHOLE).members  # nobody shows who asked nothing
    assert [one.planned.question.id for one in maren.questions] == ["q1", "q4", "q3"]
    assert [one.take is not None for one in maren.questions] == [True, True, False]
    assert [one.planned.question.id for one in daniel.questions] == ["q2"]
    assert [one.title for one in maren.questions[0].changes] == ["Length", "Result"]


def test_what_most_answers_were_told_comes_first_whatever_stood_higher_in_one() -> None:
    found = review(*WHOLE)
    assert found.change is not None
    assert (found.change.feedback.id, found.change.positions) == ("result", (0, 2))
    assert found.strength is None
    assert found.measured == 3


def test_of_equals_the_higher_one_is_told() -> None:
    found = review(take(0, "Yes.", change("length"), change("result"))).change
    assert found is not None
    assert found.feedback.id == "length"


def test_requirements_and_themes_are_covered_by_the_answers_of_this_session() -> None:
    found = review(*WHOLE, take(3, "Because of the people."))
    assert [one.is_mentioned for one in found.requirements] == [True, False]
    by_theme = {one.theme.id: one for one in found.themes}
    assert by_theme["conflict"].told == (0,)
    assert by_theme["leading"].answered == (2,)
    assert by_theme["team"].told == (3,)
    assert "failure" not in by_theme


def test_a_behavioural_answer_without_a_story_shows_no_theme() -> None:
    plain = take(0, "I always talk.")
    assert plain.measures is not None
    plain = replace(
        plain, measures=replace(plain.measures, star=replace(plain.measures.star, is_story=False))
    )
    (conflict, *_) = [one for one in review(plain).themes if one.theme.id == "conflict"]
    assert (conflict.answered, conflict.told) == ((0,), ())


def test_two_figures_for_one_thing_are_flagged_with_both_quotations() -> None:
    (flag,) = review(*WHOLE).flags
    assert flag.position == 2
    assert flag.told.quote == "We were a team of eight drivers."
    assert "twelve drivers" in flag.told.before


def test_the_next_session_asks_again_fills_what_is_missing_and_what_was_skipped() -> None:
    found = review(*WHOLE)
    plan = next_session(found, BANK, Mode.REAL, 3)
    assert plan is not None
    assert [one.question.id for one in plan.questions[:3]] == ["q1", "q2", "q3"]
    assert [one.asked_by for one in plan.questions[:3]] == ["maren", "daniel", "maren"]
    assert plan.questions[0].reason == "Last time: Length."
    assert plan.questions[2].reason == UNANSWERED_REASON
    (about,) = plan.questions[3:]
    assert about.covers == ("Hold a budget of £1.2 million",)
    assert about.asked_by in {member.id for member in PANEL}
    assert about.reason == MISSING_REASON  # not what somebody else of that role wants to know
    assert (plan.mode, plan.job, plan.panel) == (Mode.REAL, JOB, PANEL)
    assert next_session(found, BANK, Mode.REAL, 3) == plan


def test_a_session_that_leaves_nothing_to_practise_makes_no_plan() -> None:
    takes = (*(replace(one, measures=measures()) for one in WHOLE), take(3, "The people."))
    clean = tuple(
        replace(one, measures=replace(one.measures, feedback=()))
        for one in takes
        if one.measures is not None
    )
    found = review(*clean, job="")
    assert found.todos == ()
    assert next_session(found, BANK, Mode.STUDY, 1) is None


def test_a_session_without_answers_can_be_looked_at() -> None:
    found = review()
    assert (found.measured, found.change, found.flags) == (0, None, ())
    assert len(found.todos) == 4  # two requirements, two of the three questions
