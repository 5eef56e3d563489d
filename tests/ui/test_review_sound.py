# SPDX-License-Identifier: GPL-3.0-or-later
"""The review as a player: words, time line, loops, moments, by hand and by key."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QScrollBar,
)
from pytestqt.qtbot import QtBot

from mockinterview.ui.widgets.playback_bar import PlaybackBar
from tests.ui import samples
from tests.ui.review_hands import Show, names, press, timeline, transcript


def test_a_click_on_a_word_asks_to_hear_it_from_just_before(qtbot: QtBot, show: Show) -> None:
    page = show()
    view = transcript(page)
    view.show_position(35_000)
    box = view.playing_box()
    assert box is not None
    at = (box.center() - view.viewport().pos().toPointF()).toPoint()
    first = page.take.hearing.words if page.take and page.take.hearing else ()
    start_ms = next(word.start_ms for word in first if word.start_ms <= 35_000 < word.end_ms + 50)
    with qtbot.waitSignal(page.sound.play_requested) as asked:
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at
        )
    assert asked.args == [start_ms - 150]


def test_arrows_go_from_word_to_word_and_enter_plays(qtbot: QtBot, show: Show) -> None:
    page = show()
    view = transcript(page)
    words = page.take.hearing.words if page.take and page.take.hearing else ()
    view.setFocus()
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.sound.play_requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == [words[3].start_ms - 150]
    QTest.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.sound.play_requested) as below:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert below.args[0] > asked.args[0] + 1000


def test_the_word_that_sounds_is_lit_and_no_pause_is(show: Show) -> None:
    page = show()
    view = transcript(page)
    view.show_position(1_450)
    assert view.playing_box() is not None
    view.show_position(34_000)  # in the pause before the action
    assert view.playing_box() is None
    view.show_position(None)
    assert view.playing_box() is None


def test_a_word_in_sight_is_kept_in_sight_while_it_plays(show: Show) -> None:
    page = show()
    bar = page.findChildren(QScrollBar)
    scroll = next(one for one in bar if one.maximum() > 400)
    page.show_playing(True)
    page.show_position(1_450)  # the first word is in sight
    for at_ms in range(2_000, 82_000, 200):
        page.show_position(at_ms)
    assert scroll.value() > 0, "the page went along, through the pauses too"
    scroll.triggerAction(QScrollBar.SliderAction.SliderToMinimum)
    page.show_position(81_000)  # out of sight now: who scrolled away is left in peace
    page.show_position(81_400)
    assert scroll.value() == 0


def test_space_asks_to_play_from_here_and_then_to_pause(qtbot: QtBot, show: Show) -> None:
    page = show()
    page.show_position(44_400)
    with qtbot.waitSignal(page.sound.play_requested) as asked:
        QTest.keyClick(page, Qt.Key.Key_Space)
    assert asked.args == [44_400]
    page.show_playing(True)
    assert "Pause" in names(page)
    assert "Play" not in names(page)
    with qtbot.waitSignal(page.sound.pause_requested):
        QTest.keyClick(page, Qt.Key.Key_Space)


def test_at_the_end_play_begins_anew(qtbot: QtBot, show: Show) -> None:
    page = show()
    assert page.take is not None
    page.show_position(page.take.duration_ms)
    with qtbot.waitSignal(page.sound.play_requested) as asked:
        press(page, "Play")
    assert asked.args == [0]


def test_arrows_go_five_seconds_and_stop_at_the_ends(qtbot: QtBot, show: Show) -> None:
    page = show()
    page.show_position(3_000)
    for key, wanted in ((Qt.Key.Key_Left, 0), (Qt.Key.Key_Right, 8_000)):
        with qtbot.waitSignal(page.sound.seek_requested) as asked:
            QTest.keyClick(timeline(page), key)
        assert asked.args == [wanted]


def test_a_click_on_the_time_line_seeks_and_a_drag_loops(qtbot: QtBot, show: Show) -> None:
    page = show()
    line = timeline(page)
    assert page.take is not None
    middle = QPoint(56 + (line.width() - 100) // 2, 60)
    with qtbot.waitSignal(page.sound.seek_requested) as asked:
        QTest.mouseClick(line, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert asked.args[0] == pytest.approx(page.take.duration_ms / 2, abs=200)
    with qtbot.waitSignal(page.sound.loop_requested) as looped:
        QTest.mousePress(line, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        QTest.mouseMove(line, middle + QPoint(60, 0))
        QTest.mouseRelease(
            line, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle + QPoint(60, 0)
        )
    start, end = looped.args
    with qtbot.waitSignal(page.sound.play_requested) as asked:
        press(page, "Play")
    assert asked.args == [start], "a loop is played from its start"
    assert end - start == pytest.approx(60 / (line.width() - 100) * page.take.duration_ms, abs=200)
    with qtbot.waitSignal(page.sound.loop_cleared):
        press(page, "Stop looping")


def test_loop_takes_the_part_under_the_playhead(qtbot: QtBot, show: Show) -> None:
    page = show()
    page.show_position(44_400)
    with qtbot.waitSignal(page.sound.loop_requested) as asked:
        press(page, "Loop action")
    start, end = asked.args
    assert start < 44_400 < end
    with qtbot.waitSignal(page.sound.loop_cleared):
        QTest.keyClick(page, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(page.sound.loop_cleared):  # the next recording is not looped
        page.show_session(samples.session(), 2)


def test_moments_are_gone_to_by_key_and_played_in_a_row(qtbot: QtBot, show: Show) -> None:
    page = show()
    fillers = []
    for _ in range(2):
        with qtbot.waitSignal(page.sound.play_requested) as asked:
            QTest.keyClick(page, Qt.Key.Key_F)
        fillers.append(asked.args[0])
        page.show_position(asked.args[0])
    assert fillers[0] < fillers[1]
    with qtbot.waitSignal(page.sound.play_requested) as pause:
        QTest.keyClick(page, Qt.Key.Key_P)
    assert 32_000 < pause.args[0] < 34_000
    bar = page.findChild(PlaybackBar)
    assert isinstance(bar, PlaybackBar)
    menu = bar.make_menu()
    through = next(one for one in menu.actions() if one.text() == "Play my long pauses")
    with qtbot.waitSignal(page.sound.parts_requested) as parts:
        through.trigger()
    assert len(parts.args[0]) == 3
    page.sound.loop(1_000, 2_000)
    with qtbot.waitSignals([page.sound.loop_cleared, page.sound.parts_requested]):
        through.trigger()
    menu.close()


def test_the_evidence_of_a_measure_is_heard_all_at_once(qtbot: QtBot, show: Show) -> None:
    page = show()
    press(page, "Fillers")
    with qtbot.waitSignal(page.sound.parts_requested) as asked:
        press(page, "Hear all 6")
    assert [end > start for start, end in asked.args[0]] == [True] * len(asked.args[0])
    assert asked.args[0][0][0] < 4_000 < asked.args[0][0][1]


def test_the_speed_is_asked_for_by_key(qtbot: QtBot, show: Show) -> None:
    page = show()
    with qtbot.waitSignal(page.sound.speed_requested) as slower:
        QTest.keyClick(page, Qt.Key.Key_BracketLeft)
    assert slower.args == [0.75]
    with qtbot.waitSignal(page.sound.speed_requested) as normal:
        QTest.keyClick(page, Qt.Key.Key_BracketRight)
    assert normal.args == [1.0]
    with qtbot.waitSignal(page.sound.question_requested):
        QTest.keyClick(page, Qt.Key.Key_Q)
