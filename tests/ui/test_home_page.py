# SPDX-License-Identifier: GPL-3.0-or-later
"""Home: what it says, what it asks for, and that silence stays silent."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.domain.question import PanelRole, QuestionKind
from mockinterview.domain.session import Mode
from mockinterview.ui.pages.home import HomePage
from mockinterview.ui.pages.home_view import AnswerLength, QuestionChoice, SessionSetup
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.notice import Notice
from mockinterview.ui.widgets.people import PersonToggle
from tests.screens import samples
from tests.ui.keys import press, tab_order


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Iterator[HomePage]:
    made = HomePage(theme)
    qtbot.addWidget(made)
    made.resize(1080, 820)
    made.show_view(samples.HOME)
    made.show()
    made.activateWindow()
    yield made
    made.hide()


def button(page: QWidget, name: str) -> QPushButton:
    QCoreApplication.processEvents()  # what was just added is shown by the next event
    found = [
        widget
        for widget in page.findChildren(QPushButton)
        if widget.accessibleName() == name and widget.isVisible()
    ]
    assert len(found) == 1, (name, len(found))
    return found[0]


def status(page: HomePage) -> str:
    names = [label.accessibleName() for label in page.findChildren(QLabel) if label.isVisible()]
    found = [name for name in names if name.startswith("Status: ")]
    assert len(found) == 1
    return found[0]


def test_start_has_the_focus_and_takes_enter(qtbot: QtBot, page: HomePage) -> None:
    page.first_focus().setFocus()
    with qtbot.waitSignal(page.start_requested):
        press(page.first_focus(), Qt.Key.Key_Return)
    with qtbot.waitSignal(page.start_requested):
        press(page, Qt.Key.Key_Enter)


def test_without_a_microphone_start_waits_and_says_why(qtbot: QtBot, page: HomePage) -> None:
    assert status(page).startswith("Status: ready")
    page.show_view(samples.HOME_PROBLEM)
    assert not button(page, "Start interview").isEnabled()
    assert status(page).startswith("Status: waiting")
    assert samples.HOME_PROBLEM.why_not in status(page)
    with qtbot.assertNotEmitted(page.start_requested):
        press(page, Qt.Key.Key_Return)


def test_starting_is_shown_and_cannot_be_asked_twice(qtbot: QtBot, page: HomePage) -> None:
    page.show_starting(starting=True)
    assert not button(page, "Starting…").isEnabled()
    page.show_starting(starting=False)
    assert button(page, "Start interview").isEnabled()


def test_showing_a_view_asks_for_nothing(qtbot: QtBot, page: HomePage) -> None:
    setup = SessionSetup(
        QuestionChoice.CULTURE, 7, (PanelRole.LEADER,), Mode.ONE_WAY, AnswerLength.SHORT
    )
    with qtbot.assertNotEmitted(page.setup_changed):
        page.show_view(replace(samples.HOME, setup=setup))


def test_each_choice_tells_the_whole_set_up(qtbot: QtBot, page: HomePage) -> None:
    choices = page._choices
    told: list[SessionSetup] = []
    page.setup_changed.connect(told.append)
    choices._count.stepUp()
    choices._kind.setCurrentIndex(2)
    choices._mode.segment("real").click()
    choices._length.setCurrentIndex(1)
    assert told[-1] == SessionSetup(
        QuestionChoice.ROLE, 6, samples.HOME.setup.panel, Mode.REAL, AnswerLength.SHORT
    )
    assert len(told) == 4


def test_at_least_one_person_stays_on_the_panel(qtbot: QtBot, page: HomePage) -> None:
    told: list[SessionSetup] = []
    page.setup_changed.connect(told.append)
    people = page.findChildren(PersonToggle)
    for person in people:
        if person.isChecked():
            person.click()
    assert [person.role for person in people if person.isChecked()] == [PanelRole.HR]
    assert [setup.panel for setup in told] == [
        (PanelRole.PEER, PanelRole.HR),
        (PanelRole.HR,),
    ]


def test_arrow_keys_move_through_the_modes(page: HomePage) -> None:
    mode = page._choices._mode
    mode.segment("study").setFocus()
    QTest.keyClick(mode.segment("study"), Qt.Key.Key_Right)
    assert mode.key == "real"


def test_two_problems_are_open_and_the_rest_wait(page: HomePage) -> None:
    page.show_view(samples.HOME_PROBLEM)

    def titles() -> list[str]:
        QCoreApplication.processEvents()
        return [
            notice.shown.title
            for notice in page.findChildren(Notice)
            if notice.isVisible() and notice.shown is not None
        ]

    assert "The disk is nearly full" not in titles()
    assert len(titles()) == 4
    button(page, "and 1 more").click()
    assert "The disk is nearly full" in titles()


def test_a_notice_hands_back_its_id(qtbot: QtBot, page: HomePage) -> None:
    page.show_view(samples.HOME_PROBLEM)
    with qtbot.waitSignal(page.notice_action_requested) as asked:
        button(page, "How").click()
    assert asked.args == ["voice"]


def test_the_last_session_can_be_replayed_and_gone_on_with(qtbot: QtBot, page: HomePage) -> None:
    page.show_view(samples.HOME_UNFINISHED)
    with qtbot.waitSignal(page.replay_last_requested) as replayed:
        button(page, "Replay last session").click()
    with qtbot.waitSignal(page.go_on_requested) as gone_on:
        button(page, "Go on").click()
    assert replayed.args == gone_on.args == ["s1"]


def test_the_first_run_folds_the_choices_and_offers_the_sound_check(
    qtbot: QtBot, page: HomePage
) -> None:
    page.show_view(samples.HOME_FIRST)
    assert not page._choices.isVisible()
    with qtbot.waitSignal(page.sound_check_requested):
        button(page, "Sound check").click()
    button(page, "Change…").click()
    assert page._choices.isVisible()
    page.show_view(samples.HOME_FIRST)
    assert page._choices.isVisible(), "what was unfolded stays so"


def test_tab_goes_as_the_eye_does(page: HomePage) -> None:
    page.first_focus().setFocus()
    assert tab_order(page) == [
        "Start interview",
        "Sound check",
        "Number of questions",
        "Kind of questions",
        "Maren Holt, Hiring manager",
        "Daniel Okafor, Peer",
        "Priya Raman, Partner team",
        "Tomas Lind, Leadership",
        "Grace Whitfield, HR",
        "Study",
        "Answer length",
        "Operations lead, Calder Freight",
        "Replay last session",
        "Practise this question",
    ]


def test_choices_stand_for_kinds_of_questions() -> None:
    assert QuestionChoice.ROLE.kinds == (QuestionKind.ROLE,)
    assert QuestionKind.ASK not in QuestionChoice.MIXED.kinds
    assert QuestionChoice.OWN.kinds == ()
    for choice in AnswerLength:
        low, high = choice.target_s or (1, 2)
        assert 0 < low < high


def test_news_behind_another_page_are_drawn_when_home_is_looked_at(
    qtbot: QtBot, theme: Theme
) -> None:
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    home = HomePage(theme)
    stack.addWidget(home)
    stack.addWidget(QWidget())
    home.show_view(samples.HOME)
    stack.show()

    def says(title: str) -> bool:
        return any(label.text() == title for label in home.findChildren(QLabel))

    assert says(samples.HOME.title)
    stack.setCurrentIndex(1)
    home.show_view(replace(samples.HOME, title="Six questions about change", can_start=False))
    assert not says("Six questions about change")
    assert home.first_focus().accessibleName() != "Start interview", (
        "what can be done is known at once"
    )
    stack.setCurrentIndex(0)
    assert says("Six questions about change")
    home.show_view(replace(samples.HOME, title="Eight about conflict"))
    assert says("Eight about conflict")
