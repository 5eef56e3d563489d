# SPDX-License-Identifier: GPL-3.0-or-later
"""The review by hand: words, boundaries and names of parts, by mouse and by keyboard alone."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from mockinterview.domain.hearing import Span
from mockinterview.domain.measures import StarLabel
from mockinterview.domain.session import Bookmark
from mockinterview.ui.pages.review import ReviewPage
from mockinterview.ui.widgets.icon_button import IconButton
from mockinterview.ui.widgets.transcript_view import TranscriptView
from tests.ui import samples
from tests.ui.review_hands import Show, named, names, press, timeline, transcript

NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def word_at(view: TranscriptView, text: str) -> QPoint:
    """Return where a word is that is said once."""
    place = next(place for place in view._places.tokens if place.token.text == text)
    view.show_position(place.token.start_ms)
    box = view.playing_box()
    assert box is not None
    return (box.center() - view.viewport().pos().toPointF()).toPoint()


def click_word(page: ReviewPage, text: str) -> None:
    view = transcript(page)
    QTest.mouseClick(view.viewport(), LEFT, NONE, word_at(view, text))


def editor(page: ReviewPage) -> QLineEdit:
    field = named(page, "What was said", QLineEdit)
    assert isinstance(field, QLineEdit)
    return field


def shown_texts(page: ReviewPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def entry(menu: QMenu, text: str) -> QAction:
    return next(one for one in menu.actions() if one.text().partition("\t")[0] == text)


def test_a_word_is_corrected_where_it_stands(qtbot: QtBot, show: Show) -> None:
    page = show()
    press(page, "Correct words")
    click_word(page, "So")
    field = editor(page)
    assert field.text() == "So"
    field.setText("  Well,  so ")
    with qtbot.waitSignal(page.edit.word_corrected) as asked:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert asked.args[0] == 1_400
    assert asked.args[2] == "Well, so"
    assert field.isHidden()


def test_escape_drops_what_was_typed_and_stays_on_the_page(qtbot: QtBot, show: Show) -> None:
    page = show()
    page.activateWindow()
    view = transcript(page)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_E, CONTROL)
    field = editor(page)
    QTest.keyClicks(field, "nonsense f p 1")
    with (
        qtbot.assertNotEmitted(page.edit.word_corrected),
        qtbot.assertNotEmitted(page.back_requested),
    ):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.isHidden()


def test_going_on_elsewhere_keeps_what_was_typed(qtbot: QtBot, show: Show) -> None:
    page = show()
    page.activateWindow()
    view = transcript(page)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_E, CONTROL)
    editor(page).setText("Now")
    with qtbot.waitSignal(page.edit.word_corrected) as asked:
        timeline(page).setFocus()
    assert asked.args[2] == "Now"


def test_a_pause_cannot_be_typed_over(show: Show) -> None:
    page = show()
    view = transcript(page)
    pause = next(place for place in view._places.tokens if place.token.text == "1.2 s")
    view._choose(view._places.tokens.index(pause))
    view.correct_chosen()
    assert "What was said" not in names(page)


def test_a_boundary_is_dragged_to_a_word(qtbot: QtBot, show: Show) -> None:
    page = show()
    line = timeline(page)
    take = samples.take()
    action = next(
        unit.start_ms or 0
        for unit in (take.measures.star.units if take.measures else ())
        if unit.label is StarLabel.ACTION
    )
    rows = line._rows()
    y = round(rows.star + rows.star_height / 2)
    held = QPoint(round(line._x(action)), y)
    words = take.hearing.words if take.hearing else ()
    target = next(word for word in words if word.text == "split")
    drop = QPoint(round(line._x(target.start_ms)), y)
    QTest.mousePress(line, LEFT, NONE, held)
    QTest.mouseMove(line, drop)
    line.grab()  # the edge is drawn while it is held
    with qtbot.waitSignal(page.edit.boundary_moved) as asked:
        QTest.mouseRelease(line, LEFT, NONE, drop)
    assert abs(asked.args[0] - action) < 100
    assert asked.args[1] == target.start_ms
    with qtbot.waitSignal(page.sound.seek_requested):  # a click on a boundary only seeks
        QTest.mouseClick(line, LEFT, NONE, held)


def test_while_moving_a_click_brings_a_boundary_and_figures_name_the_part(
    qtbot: QtBot, show: Show
) -> None:
    page = show()
    press(page, "Move a boundary")
    with qtbot.waitSignal(page.edit.beginning_chosen):
        click_word(page, "shift")
    transcript(page).setFocus()
    with qtbot.waitSignal(page.edit.part_named) as named_part:
        QTest.keyClick(page, Qt.Key.Key_3)
    assert named_part.args[1] is StarLabel.ACTION
    press(page, "Done moving")
    with qtbot.assertNotEmitted(page.edit.part_named):
        QTest.keyClick(page, Qt.Key.Key_3)


def test_alt_and_the_arrows_move_a_part_by_a_word(qtbot: QtBot, show: Show) -> None:
    page = show()
    page.show_position(40_000)
    for key, step in ((Qt.Key.Key_Left, -1), (Qt.Key.Key_Right, 1)):
        with qtbot.waitSignal(page.edit.nudged) as asked:
            QTest.keyClick(timeline(page), key, ALT)
        assert asked.args == [40_000, step]


def test_the_menu_names_parts_and_begins_new_ones(qtbot: QtBot, show: Show) -> None:
    page = show()
    menu = page.edit.make_menu(40_000)
    for title, signal in (
        ("This part is", page.edit.part_named),
        ("From this word on", page.edit.part_begun),
    ):
        parts = entry(menu, title).menu()
        assert isinstance(parts, QMenu)
        with qtbot.waitSignal(signal) as asked:
            entry(parts, "Result").trigger()
        assert asked.args == [40_000, StarLabel.RESULT]
    with qtbot.waitSignal(page.bookmarks_changed) as marked:
        entry(menu, "Bookmark this moment").trigger()
    assert marked.args == ["take-1-1", (Bookmark(40_000),)]
    menu.close()


def test_undo_redo_and_all_the_way_back_are_asked_for(qtbot: QtBot, show: Show) -> None:
    page = show()
    assert "Undo" not in names(page)
    page.show_history(edited=True, can_undo=True, can_redo=False)
    undo, redo = named(page, "Undo", QAbstractButton), named(page, "Redo", QAbstractButton)
    assert undo.isEnabled()
    assert not redo.isEnabled()
    with qtbot.waitSignal(page.edit.undo_requested):
        QTest.keyClick(page, Qt.Key.Key_Z, CONTROL)
    with qtbot.waitSignal(page.edit.redo_requested):
        QTest.keyClick(page, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(page.edit.reset_requested):
        press(page, "As the recogniser had it")


def test_what_was_undone_is_not_called_corrected(show: Show) -> None:
    page = show()
    page.show_history(edited=True, can_undo=True, can_redo=False)
    assert "Corrected by hand, the measures follow." in said_and_offered(page)
    page.show_history(edited=False, can_undo=False, can_redo=True)
    shown = said_and_offered(page)
    assert "Corrected by hand, the measures follow." not in shown
    assert shown.count("As the recogniser had it") == 1
    assert named(page, "Redo", QAbstractButton).isEnabled()


def said_and_offered(page: ReviewPage) -> list[str]:
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    return said + [one.text() for one in page.findChildren(QAbstractButton) if one.isVisible()]


def test_words_are_found_one_after_the_other(show: Show) -> None:
    page = show()
    page.activateWindow()
    QTest.keyClick(page, Qt.Key.Key_F, CONTROL)
    field = named(page, "Search this answer", QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText("ELEVEN")
    QTest.keyClick(field, Qt.Key.Key_Return)
    view = transcript(page)
    assert "1 of 2" in shown_texts(page)
    first = view.chosen_ms
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (view.chosen_ms or 0) > (first or 0)
    QTest.keyClick(field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert view.chosen_ms == first
    field.setText("zebra")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "not said here" in shown_texts(page)
    press(page, "Close the search")
    assert "Search this answer" not in names(page)


def test_selected_words_are_looped(qtbot: QtBot, show: Show) -> None:
    page = show()
    view = transcript(page)
    start, end = word_at(view, "Merrow"), word_at(view, "dispatch")
    first, last = (
        next(place.token for place in view._places.tokens if place.token.text == text)
        for text in ("Merrow", "dispatch")
    )
    with qtbot.waitSignal(page.sound.loop_requested) as asked:
        QTest.mousePress(view.viewport(), LEFT, NONE, start)
        QTest.mouseMove(view.viewport(), end)
        QTest.mouseRelease(view.viewport(), LEFT, NONE, end)
    assert asked.args == [first.start_ms, last.end_ms]


def test_words_selected_by_keyboard_are_looped_by_key(qtbot: QtBot, show: Show) -> None:
    page = show()
    words = page.take.hearing.words if page.take and page.take.hearing else ()
    view = transcript(page)
    view.setFocus()
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(page.sound.loop_requested) as asked:
        QTest.keyClick(page, Qt.Key.Key_L, CONTROL)
    assert asked.args == [words[0].start_ms, words[3].end_ms]


def test_a_reader_hears_a_pause_as_one(show: Show) -> None:
    page = show()
    said = " ".join(transcript(page).toPlainText().split())
    assert "me. pause 1.2 seconds" in said
    assert "five pause 2.2 seconds um" in said


def test_the_time_line_zooms_by_key_wheel_and_button(show: Show) -> None:
    page = show()
    line = timeline(page)
    page.show_position(40_000)
    assert "Scroll the time line" not in names(page)
    press(page, "Zoom in")
    QTest.keyClick(line, Qt.Key.Key_Plus)
    QApplication.processEvents()
    window = line.window_shown
    assert window.start_ms < 40_000 < window.end_ms
    assert round(window.length_ms * 4) == round(line._content.duration_ms)
    assert "Scroll the time line" in names(page)
    QTest.keyClick(line, Qt.Key.Key_PageDown)
    assert line.window_shown.start_ms > window.start_ms
    QTest.keyClick(line, Qt.Key.Key_Minus)
    assert line.window_shown.length_ms > window.length_ms
    press(page, "Whole answer")
    assert line.window_shown.is_whole


def test_a_zoomed_time_line_goes_along_with_the_sound(show: Show) -> None:
    page = show()
    line = timeline(page)
    press(page, "Zoom in")
    press(page, "Zoom in")
    page.show_position(79_000)
    assert line.window_shown.end_ms < 79_000, "who looks elsewhere is left in peace"
    page.show_playing(True)
    page.show_position(79_100)
    assert line.window_shown.start_ms <= 79_100 <= line.window_shown.end_ms


def test_a_mode_can_be_toggled_as_assistive_tools_do(qtbot: QtBot, show: Show) -> None:
    page = show()
    link = named(page, "Move a boundary", QAbstractButton)
    assert isinstance(link, QAbstractButton)
    link.toggle()
    assert link.text() == "Done moving"
    with qtbot.waitSignal(page.edit.beginning_chosen):
        click_word(page, "shift")
    press(page, "Correct words")
    assert link.text() == "Move a boundary", "one mode at a time"
    assert not link.isChecked()


def test_a_bookmark_leaves_the_focus_to_who_listens(qtbot: QtBot, show: Show) -> None:
    page = show()
    page.activateWindow()
    page.show_position(31_000)
    line = timeline(page)
    line.setFocus()
    with qtbot.waitSignal(page.bookmarks_changed):
        QTest.keyClick(line, Qt.Key.Key_B)
    assert page.focusWidget() is line
    with qtbot.assertNotEmitted(page.bookmarks_changed):
        QTest.keyClick(line, Qt.Key.Key_B)
    field = named(page, "Bookmark at 0:31", QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText("Start here")
    with qtbot.waitSignal(page.bookmarks_changed) as kept:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert kept.args == ["take-1-1", (Bookmark(31_000, "Start here"),)]


def test_a_filler_can_be_said_to_be_none_and_a_word_to_be_one(qtbot: QtBot, show: Show) -> None:
    page = show()
    assert page.take is not None
    assert page.take.measures is not None
    um = page.take.measures.fillers.items[0]
    assert um.start_ms is not None
    with qtbot.waitSignal(page.edit.filler_dropped) as told:
        entry(page.edit.make_menu(um.start_ms), f"“{um.text}” is not a filler").trigger()
    assert told.args == [Span(um.start_ms, um.end_ms or 0)]
    assert page.take.hearing is not None
    word = page.take.hearing.words[0]
    with qtbot.waitSignal(page.edit.filler_added) as told:
        entry(page.edit.make_menu(word.start_ms), f"“{word.text}” is a filler").trigger()
    assert told.args == [Span(word.start_ms, word.end_ms)]


def test_fillers_are_set_right_one_after_the_other_in_their_panel(qtbot: QtBot, show: Show) -> None:
    page = show()
    page._evidence.toggle("fillers")
    crosses = [
        button
        for button in page.findChildren(IconButton)
        if button.accessibleName().startswith("Not a filler: 0:04")
    ]
    with qtbot.waitSignal(page.edit.filler_dropped):
        crosses[0].click()
    assert page.take is not None
    page.show_session(samples.session(), page.take.position, page.take.number)
    assert page._evidence.open_row == "fillers"
