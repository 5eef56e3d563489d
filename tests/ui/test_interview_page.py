# SPDX-License-Identifier: GPL-3.0-or-later
"""The room: words, names, keys and what each phase offers."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from mockinterview.domain.session import Mode
from mockinterview.ui.pages.interview import InterviewPage
from mockinterview.ui.pages.interview_view import Phase, RoomState, aim, leaving, place, status
from mockinterview.ui.theme.theme import Theme
from tests.screens import samples
from tests.ui.keys import press, tab_order


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Iterator[InterviewPage]:
    made = InterviewPage(theme)
    qtbot.addWidget(made)
    made.resize(1280, 820)
    made.show()
    made.activateWindow()
    yield made
    made.hide()


def names(page: InterviewPage) -> set[str]:
    """Return the accessible names of the buttons that can be seen."""
    return {
        button.accessibleName() for button in page.findChildren(QPushButton) if button.isVisible()
    }


def label(page: InterviewPage, start: str) -> str:
    found = [
        widget.accessibleName()
        for widget in page.findChildren(QLabel)
        if widget.accessibleName().startswith(start) and widget.isVisible()
    ]
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (samples.ASKING, "asking"),
        (samples.THINKING_STUDY, "thinking"),
        (samples.RECORDING, "recording"),
        (samples.SILENT, "recording, nothing heard for 8 s"),
        (samples.READY_ROOM, "answer ready"),
        (samples.READY_LAST, "review ready"),
    ],
)
def test_the_status_has_the_exact_words(page: InterviewPage, state: RoomState, words: str) -> None:
    page.show_state(state)
    assert status(state) == words
    assert label(page, "Status: ") == f"Status: {words}"
    assert label(page, "Question: ") == f"Question: {samples.QUESTION}"


def test_the_time_carries_the_length_to_aim_for(page: InterviewPage) -> None:
    page.show_state(samples.RECORDING)
    page.show_time(41_900)
    assert label(page, "Time: ") == "Time: 0:41, aim for 1:15 to 2:15"
    page.show_time(140_000)
    assert label(page, "Time: ") == "Time: 2:20, past 2:15, bring it home"


@pytest.mark.parametrize(
    ("elapsed_ms", "words"),
    [
        (60_000, "shorter than 1:15"),
        (75_000, "inside 1:15 to 2:15"),
        (135_000, "inside 1:15 to 2:15"),
        (135_001, "longer than 2:15"),
    ],
)
def test_a_finished_answer_says_where_it_stands(elapsed_ms: int, words: str) -> None:
    assert aim(samples.READY_ROOM, elapsed_ms) == words


def test_while_recording_every_action_is_there(page: InterviewPage) -> None:
    page.show_state(samples.RECORDING)
    assert names(page) == {
        "Finish answer",
        "Repeat question",
        "Retake",
        "Pause",
        "Skip question",
        "End interview",
    }


def test_opening_the_hints_is_told_and_closing_them_is_not(
    qtbot: QtBot, page: InterviewPage
) -> None:
    page.show_state(samples.ASKING)
    with qtbot.waitSignal(page.hints_opened):
        press(page, Qt.Key.Key_H)
    with qtbot.assertNotEmitted(page.hints_opened):
        press(page, Qt.Key.Key_H)


def test_a_real_interview_has_no_pause_no_retake_and_no_captions(page: InterviewPage) -> None:
    page.show_state(samples.RECORDING_REAL)
    assert names(page) == {"Finish answer", "Repeat question", "Skip question", "End interview"}
    assert not page._recorder.captions.isVisible()


@pytest.mark.parametrize(
    ("state", "key", "signal"),
    [
        (samples.ASKING, Qt.Key.Key_Space, "answer_now_requested"),
        (samples.ASKING, Qt.Key.Key_R, "repeat_requested"),
        (samples.RECORDING, Qt.Key.Key_Space, "finish_requested"),
        (samples.RECORDING, Qt.Key.Key_T, "retake_requested"),
        (samples.RECORDING, Qt.Key.Key_P, "pause_requested"),
        (samples.PAUSED, Qt.Key.Key_P, "resume_requested"),
        (samples.SILENT, Qt.Key.Key_K, "keep_going_requested"),
        (samples.READY_ROOM, Qt.Key.Key_N, "next_requested"),
        (samples.READY_ROOM, Qt.Key.Key_V, "review_answer_requested"),
        (samples.READY_LAST, Qt.Key.Key_Return, "review_requested"),
    ],
)
def test_each_action_has_its_key(
    qtbot: QtBot, page: InterviewPage, state: RoomState, key: Qt.Key, signal: str
) -> None:
    page.show_state(state)
    focus = QApplication.focusWidget()
    assert focus is page.first_focus(), "the main button has the focus in every phase"
    with qtbot.waitSignal(getattr(page, signal)):
        press(focus, key)


def test_keys_of_actions_that_are_gone_do_nothing(qtbot: QtBot, page: InterviewPage) -> None:
    page.show_state(samples.RECORDING_REAL)
    with (
        qtbot.assertNotEmitted(page.retake_requested),
        qtbot.assertNotEmitted(page.pause_requested),
    ):
        press(page.first_focus(), Qt.Key.Key_T)
        press(page.first_focus(), Qt.Key.Key_P)


def test_space_does_nothing_while_the_words_are_read(qtbot: QtBot, page: InterviewPage) -> None:
    page.show_state(samples.RECORDING)
    page.show_state(samples.READING)
    every = (page.next_requested, page.end_requested, page.finish_requested, page.retake_requested)
    emitted: list[str] = []
    for signal in every:
        signal.connect(lambda: emitted.append("something"))
    press(QApplication.focusWidget() or page, Qt.Key.Key_Space)
    assert not emitted


def test_leaving_asks_first_and_space_then_stays(qtbot: QtBot, page: InterviewPage) -> None:
    page.show_state(samples.RECORDING)
    page.show_time(41_000)
    with qtbot.assertNotEmitted(page.end_requested):
        press(page.first_focus(), Qt.Key.Key_Escape)
        notice = page._recorder.notice
        assert notice.isVisible()
        assert notice.shown is not None
        assert notice.shown.line == (
            "Your answer so far, 0:41, is kept. The other three questions are not asked."
        )
        press(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert not notice.isVisible()
    press(page.first_focus(), Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.end_requested):
        notice.button.click()


def test_leaving_at_the_end_asks_nothing(qtbot: QtBot, page: InterviewPage) -> None:
    page.show_state(samples.READY_LAST)
    with qtbot.waitSignal(page.end_requested):
        press(page.first_focus(), Qt.Key.Key_Escape)


def test_what_would_be_lost_is_counted() -> None:
    one_left = replace(samples.ASKING, position=4)
    assert leaving(one_left, 0) == "The one question is not asked."
    assert leaving(samples.READY_LAST, 0) == ""


def test_the_instruction_takes_the_width_there_is(page: InterviewPage) -> None:
    page.show_state(samples.ASKING)
    QApplication.processEvents()
    instruction = page._recorder._instruction
    assert instruction.isVisible()
    assert instruction.height() == 2 * instruction.line_px()


def test_captions_can_be_read_as_text_and_start_anew(page: InterviewPage) -> None:
    page.show_state(samples.RECORDING)
    page.show_captions(("First", "I", "rang"))
    assert page._recorder.captions.accessibleName() == "Captions"
    assert page._recorder.captions.toPlainText().split() == ["First", "I", "rang"]
    page.show_state(samples.READY_ROOM)
    page.show_state(replace(samples.RECORDING, position=2))
    assert page._recorder.captions.toPlainText() == ""


def test_the_meter_rests_while_the_interviewer_speaks(page: InterviewPage) -> None:
    meter = page._recorder._microphone.meter
    page.show_state(samples.ASKING)
    page.show_level(-20.0)
    assert meter.accessibleDescription() == "ready"
    page.show_state(samples.RECORDING)
    page.show_level(-20.0)
    assert meter.accessibleName() == "Microphone level"
    assert meter.accessibleDescription() == "good level"
    page.show_state(replace(samples.RECORDING, phase=Phase.PAUSED, mode=Mode.STUDY))
    assert meter.accessibleDescription() == "paused"


def test_tab_goes_through_the_actions_in_order(page: InterviewPage) -> None:
    page.show_state(samples.RECORDING)
    assert tab_order(page)[:6] == [
        "Finish answer",
        "Repeat question",
        "Retake",
        "Pause",
        "Skip question",
        "End interview",
    ]


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (samples.ASKING, "Question 2 of 5"),
        (samples.FOLLOW_UP, "Question 2 of 5, follow-up"),
        (samples.CLOSING, "Your questions"),
        (samples.INTRODUCING, "Introductions"),
    ],
)
def test_it_says_where_in_the_interview_we_are(
    page: InterviewPage, state: RoomState, words: str
) -> None:
    page.show_state(state)
    assert place(state) == words
    assert words in [one.text() for one in page.findChildren(QLabel) if one.isVisible()]


def test_introductions_are_told_from_questions_and_space_ends_them(
    qtbot: QtBot, page: InterviewPage
) -> None:
    page.show_state(samples.INTRODUCING)
    assert status(samples.INTRODUCING).startswith("asking")
    assert label(page, "Introduction: ").endswith(samples.INTRODUCING.question)
    assert names(page) == {"First question", "End interview"}
    with qtbot.waitSignal(page.answer_now_requested):
        press(page, Qt.Key.Key_Space)


def test_what_leads_to_a_question_stands_above_it(page: InterviewPage) -> None:
    page.show_state(samples.FOLLOW_UP)
    shown = {one.text(): one for one in page.findChildren(QLabel) if one.isVisible()}
    lead, question = shown[samples.FOLLOW_UP.lead], shown[samples.FOLLOW_UP.question]
    assert lead.mapTo(page, lead.rect().bottomLeft()).y() < question.mapTo(page, QPoint()).y()
    page.show_state(samples.ASKING)
    assert not lead.isVisible()


def test_in_the_closing_round_a_number_picks_a_question(qtbot: QtBot, page: InterviewPage) -> None:
    page.show_state(samples.CLOSING)
    name, text = samples.CLOSING.suggestions[2]
    assert f"Ask {name}: {text}" in names(page)
    with qtbot.waitSignal(page.suggestion_picked) as picked:
        press(page, Qt.Key.Key_3)
    assert picked.args == [2]
    page.show_state(samples.CLOSING_PICKED)
    with qtbot.assertNotEmitted(page.suggestion_picked):
        press(page, Qt.Key.Key_3)


def test_the_goodbye_stands_below_the_last_answer(page: InterviewPage) -> None:
    page.show_state(samples.READY_THANKS)
    texts = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    assert samples.READY_THANKS.thanks[1] in texts
    assert status(samples.READY_THANKS) == "review ready"


def test_a_tall_screen_does_not_tear_question_and_recorder_apart(page: InterviewPage) -> None:
    def gap() -> int:
        QApplication.processEvents()
        top = page._question_scroll.mapTo(page, QPoint(0, 0)).y()
        return page._recorder.mapTo(page, QPoint(0, 0)).y() - top

    page.show_state(samples.RECORDING)
    usual = gap()
    page.resize(1920, 1080)
    assert gap() < usual + 60
