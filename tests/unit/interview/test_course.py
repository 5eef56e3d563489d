# SPDX-License-Identifier: GPL-3.0-or-later
"""The course of a session, event by event."""

import pytest

from mockinterview.domain.question import (
    CLOSING_FORMAT,
    PanelMember,
    PanelRole,
    Question,
    QuestionKind,
)
from mockinterview.domain.session import Mode, PlannedQuestion, SessionPlan
from mockinterview.interview.course import Course, Phase
from tests.fakes.room import FakeRoom

MEMBER = PanelMember("ann", "Ann Ode", PanelRole.PEER, "Peer")


def plan(mode: Mode = Mode.STUDY, questions: int = 2) -> SessionPlan:
    asked = tuple(
        PlannedQuestion(Question(f"q{i}", f"Question {i}?", QuestionKind.BEHAVIORAL), "ann")
        for i in range(questions)
    )
    return SessionPlan("A session", mode, (MEMBER,), asked, seed=1)


def recording(mode: Mode = Mode.STUDY, questions: int = 2) -> tuple[Course, FakeRoom]:
    """Return a course whose first answer is being recorded."""
    room = FakeRoom()
    course = Course(plan(mode, questions), room)
    course.start()
    course.question_spoken()
    if mode is Mode.ONE_WAY:
        course.answer_now()
    course.recording_started()
    room.take_calls()
    return course, room


def answered(mode: Mode = Mode.STUDY, questions: int = 2) -> tuple[Course, FakeRoom]:
    course, room = recording(mode, questions)
    course.finish()
    course.answer_measured()
    room.take_calls()
    return course, room


def test_recording_starts_by_itself_after_the_question() -> None:
    room = FakeRoom()
    course = Course(plan(), room)
    course.start()
    assert (course.phase, room.take_calls()) == (Phase.ASKING, ["ask"])
    course.question_spoken()
    assert (course.phase, room.opened) == (Phase.OPENING, [(0, 1)])
    course.recording_started()
    assert (course.phase, course.take_number) == (Phase.RECORDING, 1)


def test_one_way_gives_time_to_think_first() -> None:
    course = Course(plan(Mode.ONE_WAY), FakeRoom())
    course.start()
    course.question_spoken()
    assert course.phase is Phase.THINKING


def test_study_may_think_before_the_question_has_ended_and_then_waits_for_a_key() -> None:
    room = FakeRoom()
    course = Course(plan(), room)
    course.start()
    course.think()
    assert (course.phase, room.take_calls()) == (Phase.THINKING, ["ask", "stop_asking"])
    course.question_spoken()
    assert course.phase is Phase.THINKING
    course.answer_now()
    assert "open" in room.take_calls()


def test_finish_closes_and_the_measured_answer_leads_to_the_next_question() -> None:
    course, room = recording()
    course.finish()
    assert (course.phase, room.take_calls()) == (Phase.READING, ["close"])
    course.answer_measured()
    assert course.phase is Phase.ANSWER_READY
    course.next_question()
    assert (course.phase, course.position, room.asked) == (Phase.ASKING, 1, ["q0", "q1"])


def test_the_last_answer_leads_to_the_review() -> None:
    course, _ = answered(questions=1)
    assert course.phase is Phase.REVIEW_READY


def test_a_second_press_of_finish_changes_nothing() -> None:
    course, room = recording()
    course.finish()
    course.finish()
    assert room.take_calls() == ["close"]


def test_a_retake_while_recording_keeps_the_take_so_far() -> None:
    course, room = recording()
    course.retake()
    assert room.take_calls() == ["keep_aside", "open"]
    course.recording_started()
    assert (course.phase, course.take_number) == (Phase.RECORDING, 2)


@pytest.mark.parametrize(("mode", "allowed"), [(Mode.STUDY, True), (Mode.REAL, False)])
def test_the_mode_decides_about_retake_and_pause(mode: Mode, allowed: bool) -> None:
    course, room = recording(mode)
    course.pause()
    assert (course.phase is Phase.PAUSED) is allowed
    course.resume()
    course.retake()
    assert ("open" in room.take_calls()) is allowed


def test_one_way_allows_one_retake() -> None:
    course, _ = answered(Mode.ONE_WAY)
    assert course.may_retake
    course.retake()
    course.recording_started()
    assert not course.may_retake
    course.finish()
    course.answer_measured()
    course.retake()
    assert course.phase is Phase.ANSWER_READY


def test_repeating_the_question_in_mid_answer_pauses_the_take_while_it_is_heard() -> None:
    course, room = recording()
    course.repeat()
    assert (course.phase, room.take_calls()) == (Phase.RECORDING, ["pause", "ask"])
    course.repeat()
    assert room.take_calls() == []
    course.question_spoken()
    assert (course.phase, room.take_calls()) == (Phase.RECORDING, ["resume"])


def test_finishing_while_the_question_is_repeated_silences_it() -> None:
    course, room = recording()
    course.repeat()
    course.finish()
    assert room.take_calls() == ["pause", "ask", "stop_asking", "close"]
    course.question_spoken()
    assert course.phase is Phase.READING


def test_skip_keeps_what_was_said_and_asks_the_next() -> None:
    course, room = recording()
    course.skip()
    assert room.take_calls() == ["keep_aside", "ask"]
    assert course.position == 1


def test_skipping_everything_ends_without_a_review() -> None:
    course = Course(plan(questions=1), FakeRoom())
    course.start()
    course.skip()
    assert course.phase is Phase.ENDED


def test_skipping_the_last_question_after_an_answer_leads_to_the_review() -> None:
    course, _ = answered()
    course.next_question()
    course.skip()
    assert course.phase is Phase.REVIEW_READY


def test_leaving_in_mid_answer_keeps_the_take() -> None:
    course, room = recording()
    course.leave()
    assert (course.phase, room.take_calls()) == (Phase.ENDED, ["keep_aside", "stop_asking"])
    course.leave()
    assert room.take_calls() == []


def test_a_microphone_that_does_not_open_can_be_tried_again() -> None:
    course = Course(plan(), FakeRoom())
    course.start()
    course.question_spoken()
    course.recording_failed()
    assert (course.phase, course.take_number) == (Phase.THINKING, 0)
    course.answer_now()
    assert course.phase is Phase.OPENING


def test_a_microphone_that_goes_away_ends_the_answer_with_what_was_said() -> None:
    course, room = recording()
    course.recording_broke()
    assert (course.phase, room.take_calls()) == (Phase.READING, ["close"])


FOLLOW_UP = PlannedQuestion(
    Question("q0+no-result", "And how did it end?", QuestionKind.BEHAVIORAL), "ann", follows=0
)


def test_the_panel_says_who_it_is_before_the_first_question() -> None:
    room = FakeRoom()
    course = Course(plan(), room)
    course.start(introduces=True)
    assert (course.phase, room.take_calls()) == (Phase.INTRODUCING, ["introduce"])
    course.question_spoken()
    assert course.phase is Phase.INTRODUCING
    course.introduced()
    assert (course.phase, room.asked) == (Phase.ASKING, ["q0"])
    course.introduced()
    assert room.asked == ["q0"]


def test_the_introductions_can_be_passed_over() -> None:
    room = FakeRoom()
    course = Course(plan(), room)
    course.start(introduces=True)
    course.answer_now()
    assert room.take_calls() == ["introduce", "stop_asking", "ask"]
    assert course.phase is Phase.ASKING


def test_a_question_is_led_to_once_and_the_plan_keeps_how() -> None:
    room = FakeRoom()
    course = Course(plan(), room)
    course.start()
    course.repeat()
    assert room.leads == ["On to 0.", ""]
    assert course.planned.lead == "On to 0."


def test_in_study_mode_a_follow_up_is_asked_when_the_person_goes_on() -> None:
    course, room = recording()
    course.finish()
    course.answer_measured(FOLLOW_UP)
    assert (course.phase, course.follow_up) == (Phase.ANSWER_READY, FOLLOW_UP)
    assert not course.is_last_question
    course.next_question()
    assert room.asked == ["q0", "q0+no-result"]
    assert [planned.follows for planned in course.plan.questions] == [None, 0, None]
    assert (course.position, course.take_number, course.follow_up) == (1, 0, None)


def test_a_real_interviewer_asks_back_at_once() -> None:
    course, room = recording(Mode.REAL)
    course.finish()
    course.answer_measured(FOLLOW_UP)
    assert (course.phase, room.asked) == (Phase.ASKING, ["q0", "q0+no-result"])


def test_the_last_answer_may_be_asked_back_about_as_well() -> None:
    course, room = recording(questions=1)
    course.finish()
    course.answer_measured(FOLLOW_UP)
    assert course.phase is Phase.ANSWER_READY
    course.next_question()
    course.question_spoken()
    course.recording_started()
    course.finish()
    course.answer_measured()
    assert (course.phase, room.asked) == (Phase.REVIEW_READY, ["q0", "q0+no-result"])


def test_another_take_decides_anew_whether_there_is_a_follow_up() -> None:
    course, _ = recording()
    course.finish()
    course.answer_measured(FOLLOW_UP)
    course.retake()
    course.recording_started()
    course.finish()
    course.answer_measured()
    assert course.follow_up is None
    course.next_question()
    assert len(course.plan.questions) == 2


def test_a_real_interviewer_does_not_wait_for_ever() -> None:
    course, room = recording(Mode.REAL)
    course.finish()
    course.stop_waiting()
    assert (course.phase, room.asked) == (Phase.ASKING, ["q0", "q1"])
    course.answer_measured(FOLLOW_UP)
    assert course.phase is Phase.ASKING


def test_the_last_answer_is_waited_for() -> None:
    course, _ = recording(Mode.REAL, questions=1)
    course.finish()
    course.stop_waiting()
    assert course.phase is Phase.READING


def test_what_was_answered_in_an_earlier_sitting_is_passed_over() -> None:
    room = FakeRoom()
    course = Course(plan(questions=4), room, answered={0, 2})
    course.start(1)
    course.skip()
    assert room.asked == ["q1", "q3"]
    assert course.is_last_question


def test_a_retake_from_the_review_is_asked_back_about_by_nobody() -> None:
    room = FakeRoom()
    course = Course(plan(), room)
    course.ask_again(0)
    course.question_spoken()
    course.recording_started()
    course.finish()
    course.answer_measured(FOLLOW_UP)
    assert (course.phase, room.leads) == (Phase.REVIEW_READY, [""])


@pytest.mark.parametrize(
    ("mode", "phase"), [(Mode.STUDY, Phase.THINKING), (Mode.REAL, Phase.OPENING)]
)
def test_in_study_mode_there_is_time_to_choose_what_to_ask(mode: Mode, phase: Phase) -> None:
    closing = Question("c", "What would you like to ask?", QuestionKind.ASK, format=CLOSING_FORMAT)
    asked = (PlannedQuestion(closing, "ann"),)
    course = Course(SessionPlan("A session", mode, (MEMBER,), asked, seed=1), FakeRoom())
    course.start()
    course.question_spoken()
    assert course.phase is phase


@pytest.mark.parametrize("mode", [Mode.STUDY, Mode.REAL])
def test_who_has_the_voices_turned_off_says_when_to_record(mode: Mode) -> None:
    room = FakeRoom()
    course = Course(plan(mode), room, waits=True)
    course.start()
    course.question_spoken()
    assert (course.phase, room.opened) == (Phase.THINKING, [])
    course.answer_now()
    assert room.opened == [(0, 1)]
