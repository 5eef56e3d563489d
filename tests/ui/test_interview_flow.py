# SPDX-License-Identifier: GPL-3.0-or-later
"""The page and the room together: what a key on the page does to the session."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mockinterview.domain.question import CLOSING_FORMAT, Question, QuestionKind, Suggestion
from mockinterview.domain.session import PlannedQuestion, Session, SessionPlan
from mockinterview.interview.course import Phase
from mockinterview.tasks.panel import Manners
from mockinterview.ui.flows.interview_flow import Choices, InterviewFlow
from mockinterview.ui.pages.interview import InterviewPage
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.notice import Notice
from tests.ui.keys import press
from tests.ui.session_hands import INTERVIEWER, PLAN, FakeStudio, takes_of, wait_for


class Desk:
    """A page with its flow in a shown window, and the studio behind them."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path) -> None:
        self._qtbot = qtbot
        self.studio = FakeStudio(folder)
        self.page = InterviewPage(theme)
        qtbot.addWidget(self.page)
        self.page.resize(1280, 820)
        self.page.show()
        self.flow = InterviewFlow(
            self.page, self.studio.engines, INTERVIEWER, lambda: datetime.now(UTC)
        )

    def begin(self, plan: SessionPlan = PLAN) -> None:
        sessions: list[Session] = []
        now = datetime(2026, 11, 24, 18, 42, tzinfo=UTC)
        self.studio.library.ask(lambda library: library.create_session(plan, now), sessions.append)
        self._qtbot.waitUntil(lambda: bool(sessions))
        manners = Manners(follow_ups=False)
        self.flow.begin(sessions[0], Choices(microphone="Headset", manners=manners))

    def press(self, key: Qt.Key) -> None:
        press(self.page, key)

    def wait_for(self, phase: Phase) -> None:
        room = self.flow.room
        assert room is not None
        wait_for(self._qtbot, room, phase)

    def close(self) -> None:
        self.flow.shut_down()
        self.studio.shut_down()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, theme, tmp_path)
    yield made
    made.close()


def test_space_finishes_n_goes_on_and_escape_leaves(qtbot: QtBot, desk: Desk) -> None:
    desk.begin()
    room = desk.flow.room
    assert room is not None
    desk.wait_for(Phase.RECORDING)
    qtbot.waitUntil(lambda: room.duration_ms > 1000)
    desk.press(Qt.Key.Key_Space)
    desk.wait_for(Phase.ANSWER_READY)
    desk.press(Qt.Key.Key_N)
    assert room.course.position == 1
    desk.wait_for(Phase.RECORDING)
    desk.press(Qt.Key.Key_Escape)
    with qtbot.waitSignal(desk.flow.review_requested):
        desk.page.end_requested.emit()
    qtbot.waitUntil(lambda: not desk.studio.recording.is_busy)
    assert len(takes_of(qtbot, desk.studio, room)) == 2


def test_who_opens_the_hints_gets_time_to_think(desk: Desk) -> None:
    desk.begin()
    room = desk.flow.room
    assert room is not None
    assert room.course.phase is Phase.ASKING
    desk.press(Qt.Key.Key_H)
    desk.wait_for(Phase.THINKING)


def test_what_a_notice_said_is_over_when_the_next_question_is_asked(
    qtbot: QtBot, desk: Desk
) -> None:
    desk.studio.system.inputs = ()
    desk.begin()
    desk.wait_for(Phase.THINKING)
    (notice,) = desk.page.findChildren(Notice)
    assert notice.isVisible()
    desk.press(Qt.Key.Key_R)
    desk.wait_for(Phase.ASKING)
    assert not notice.isVisible()


def test_a_question_that_was_picked_is_what_one_says_in_ones_own_words(
    qtbot: QtBot, desk: Desk
) -> None:
    closing = PlannedQuestion(
        Question("c", "What would you like to ask?", QuestionKind.ASK, format=CLOSING_FORMAT),
        "ann",
        suggestions=(Suggestion("ann", "Who decides?"), Suggestion("ann", "Who is new?")),
    )
    desk.begin(replace(PLAN, questions=(closing,)))
    desk.wait_for(Phase.THINKING)
    desk.press(Qt.Key.Key_2)
    desk.wait_for(Phase.RECORDING)
    texts = [one.text() for one in desk.page.findChildren(QLabel) if one.isVisible()]
    assert "Ask Ann, in your own words: “Who is new?”" in texts
    assert "Your questions" in texts


def test_a_warning_goes_when_it_is_true_no_more_and_another_one_stays(
    qtbot: QtBot, desk: Desk
) -> None:
    desk.begin()
    recording = desk.studio.recording
    (notice,) = desk.page.findChildren(Notice)
    recording.warned.emit("The microphone gives only silence. Look whether it is muted.")
    assert notice.isVisible()
    recording.calmed.emit("The microphone gives only silence. Look whether it is muted.")
    assert not notice.isVisible()
    recording.warned.emit("The time line shows where.")
    recording.calmed.emit("The microphone gives only silence. Look whether it is muted.")
    assert notice.isVisible()
