# SPDX-License-Identifier: GPL-3.0-or-later
"""A session from the first question to the measured answer: every task, with fake hardware.

The sound system is a fake that the test pumps; the recogniser is a real process with a scripted
engine; library, measures and files are the real ones.
"""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from mockinterview.audio.sound_files import load_for_playback
from mockinterview.domain.question import PanelMember, PanelRole, Question, QuestionKind
from mockinterview.domain.session import (
    Mode,
    PlannedQuestion,
    SessionPlan,
    TakeState,
)
from mockinterview.interview.course import Phase
from mockinterview.tasks.panel import Manners
from tests.ui.session_hands import (
    PLAIN,
    RATE_HZ,
    FakeStudio,
    answer,
    enter,
    record,
    takes_of,
    wait_for,
)


def test_an_answer_is_recorded_heard_measured_and_saved(qtbot: QtBot, studio: FakeStudio) -> None:
    room = enter(qtbot, studio)
    answer(qtbot, room)
    (take,) = takes_of(qtbot, studio, room)
    assert take.state is TakeState.MEASURED
    assert take.hearing is not None
    assert take.measures is not None
    assert take.rate_hz == RATE_HZ
    sound = load_for_playback(studio.data.takes / take.sound)
    assert abs(sound.duration_ms - take.duration_ms) <= 1
    assert np.abs(sound.samples).max() > 0.2
    assert set(take.hearing.text.split()) == {"hello"}
    room.dismiss()


def test_leaving_in_mid_answer_keeps_it_and_measures_it(qtbot: QtBot, studio: FakeStudio) -> None:
    room = enter(qtbot, studio)
    room.course.start()
    record(qtbot, room)
    with qtbot.waitSignal(studio.answers.measured):
        room.course.leave()
        room.dismiss()
    (take,) = takes_of(qtbot, studio, room)
    assert take.state is TakeState.MEASURED
    assert take.duration_ms >= 1500


def test_a_retake_in_mid_answer_keeps_the_first_take(qtbot: QtBot, studio: FakeStudio) -> None:
    room = enter(qtbot, studio)
    room.course.start()
    record(qtbot, room)
    room.course.retake()
    record(qtbot, room)
    assert room.course.take_number == 2
    room.course.finish()
    wait_for(qtbot, room, Phase.ANSWER_READY)
    takes = takes_of(qtbot, studio, room)
    assert [take.number for take in takes] == [1, 2]
    assert all(take.duration_ms >= 1500 for take in takes)
    room.dismiss()


def test_a_recogniser_that_fails_leaves_a_saved_take_that_can_be_heard_again(
    qtbot: QtBot, studio: FakeStudio
) -> None:
    (studio.engine_folder / "refuse").write_text("The model is missing.")
    room = enter(qtbot, studio)
    answer(qtbot, room)
    (take,) = takes_of(qtbot, studio, room)
    assert (take.state, take.problem) == (TakeState.FAILED, "The model is missing.")
    (studio.engine_folder / "refuse").unlink()
    with qtbot.waitSignal(studio.answers.measured):
        studio.answers.transcribe_again(take)
    (take,) = takes_of(qtbot, studio, room)
    assert take.state is TakeState.MEASURED
    room.dismiss()


def test_a_recogniser_that_dies_leaves_a_saved_take_that_another_can_hear(
    qtbot: QtBot, studio: FakeStudio
) -> None:
    (studio.engine_folder / "crash").write_text("2")
    room = enter(qtbot, studio)
    answer(qtbot, room)
    (take,) = takes_of(qtbot, studio, room)
    assert take.state is TakeState.FAILED
    assert "recording is safe" in take.problem
    with qtbot.waitSignal(studio.answers.measured):
        studio.answers.transcribe_again(take, "second")
    (take,) = takes_of(qtbot, studio, room)
    assert take.hearing is not None
    assert (take.hearing.engine, take.readings) == ("fake:second", ())
    room.dismiss()


def test_an_answer_is_heard_by_another_recogniser_and_both_readings_are_kept(
    qtbot: QtBot, studio: FakeStudio
) -> None:
    room = enter(qtbot, studio)
    answer(qtbot, room)
    (first,) = takes_of(qtbot, studio, room)
    with qtbot.waitSignal(studio.answers.failed) as failed:
        studio.answers.transcribe_again(first, "none")
    assert failed.args[0].problem == "There is no recogniser here."
    assert takes_of(qtbot, studio, room) == (first,), "what was known stays as it is"
    with qtbot.waitSignal(studio.answers.measured):
        studio.answers.transcribe_again(first, "second")
    (both,) = takes_of(qtbot, studio, room)
    assert both.hearing is not None
    assert both.hearing.engine == "fake:second"
    assert [reading.hearing for reading in both.readings] == [first.hearing]
    room.dismiss()


def whole_plan(mode: Mode) -> SessionPlan:
    """Return an interview of three questions by two people."""
    people = tuple(
        PanelMember(
            name, name.title(), PanelRole.PEER, "", greeting="Hello.",
            introduction=f"I am {name}.", closing="Goodbye.",
        )
        for name in ("ann", "bob")
    )  # fmt: skip
    asked = tuple(
        PlannedQuestion(Question(f"q{i}", "Why so?", QuestionKind.BEHAVIORAL), people[i % 2].id)
        for i in range(3)
    )
    return SessionPlan("A session", mode, people, asked, seed=1)


def test_the_panel_introduces_itself_line_by_line(qtbot: QtBot, studio: FakeStudio) -> None:
    room = enter(qtbot, studio, whole_plan(Mode.REAL), Manners())
    said: list[str] = []

    def note() -> None:
        line = room.panel.voice.line
        if line is not None and line.text not in said:
            said.append(line.text)

    room.changed.connect(note)
    room.start(0)
    wait_for(qtbot, room, Phase.RECORDING)
    assert said == ["Hello. I am ann.", "I am bob.", "Why so?"]
    room.course.leave()
    room.dismiss()


@pytest.mark.parametrize("mode", [Mode.STUDY, Mode.REAL])
def test_a_follow_up_becomes_a_question_of_the_session(
    qtbot: QtBot, studio: FakeStudio, mode: Mode
) -> None:
    room = enter(qtbot, studio, whole_plan(mode), Manners(introductions=False))
    room._waiting.setInterval(99_000)  # however busy the machine is: here it is decided in time
    room.start(0)
    record(qtbot, room)
    room.course.finish()
    if mode is Mode.STUDY:
        wait_for(qtbot, room, Phase.ANSWER_READY)
        assert room.course.follow_up is not None
        room.course.next_question()
    qtbot.waitUntil(lambda: room.course.position == 1)
    record(qtbot, room)
    room.course.leave()
    qtbot.waitUntil(lambda: not studio.recording.is_busy)
    first, second = takes_of(qtbot, studio, room)
    assert (first.question.id, second.position) == ("q0", 1)
    assert second.question.is_follow_up
    assert room.session.plan.questions[1].lack == "too-short"
    room.dismiss()


def test_the_end_of_an_interview_is_a_goodbye(qtbot: QtBot, studio: FakeStudio) -> None:
    room = enter(qtbot, studio, whole_plan(Mode.REAL), PLAIN)
    room.start(2)
    record(qtbot, room)
    room.course.finish()
    wait_for(qtbot, room, Phase.REVIEW_READY)
    assert room.panel.voice.line is not None
    assert room.panel.voice.line.text == room.thanks == "Goodbye."
    room.dismiss()
