# SPDX-License-Identifier: GPL-3.0-or-later
"""The review: what it shows of each kind of take, and what it asks for by hand and by key."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mockinterview.domain.session import Session
from mockinterview.ui.fit import Fit
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.measure_row import MeasureRowWidget
from tests.ui import samples
from tests.ui.review_hands import Show, choose, named, names, press, timeline, transcript


def test_everything_has_the_name_that_assistive_tools_look_for(show: Show) -> None:
    page = show()
    seen = names(page)
    for name in ("Transcript", "STAR timeline", "Measures", "Play", "Status: review ready"):
        assert seen.count(name) == 1, name
    headline = [name for name in seen if name.startswith("Headline: ")]
    assert len(headline) == 1
    assert headline[0].startswith("Headline: Get to what you did sooner.")
    assert f"Question: {samples.QUESTION.text}" in seen
    assert "Situation 0:01 to 0:26" in timeline(page).accessibleDescription()
    assert "S+T 42%" in named(page, "Measures").accessibleDescription()


def test_a_bare_name_belongs_to_one_thing_in_the_tree(show: Show) -> None:
    page = show()
    interface = QAccessible.queryAccessibleInterface(page)
    found: list[str] = []
    waiting = [interface]
    while waiting:
        at = waiting.pop()
        if not at.state().invisible:
            found.append(at.text(QAccessible.Text.Name))
            waiting += [at.child(index) for index in range(at.childCount())]
    for name in ("Transcript", "Measures", "STAR timeline", "Play"):
        assert found.count(name) == 1, name
    row = QAccessible.queryAccessibleInterface(named(page, "Fillers", MeasureRowWidget))
    assert row.role() is QAccessible.Role.Button


def test_the_words_can_be_read_through_the_text_interface(show: Show) -> None:
    page = show()
    view = transcript(page)
    interface = QAccessible.queryAccessibleInterface(view)
    text = interface.textInterface()
    words = text.text(0, text.characterCount())
    assert words.startswith("So at Merrow I ran the night dispatch for um forty-one")
    assert "yeah, that's how that went." in words


def test_the_headline_leads_to_the_sound_and_to_a_retake(qtbot: QtBot, show: Show) -> None:
    page = show()
    with qtbot.waitSignal(page.sound.play_requested) as asked:
        press(page, "Hear it, 1:11")
    assert 70_500 < asked.args[0] < 71_500
    with qtbot.waitSignal(page.retake_requested) as again:
        press(page, "Retake with this in mind")
    assert again.args == [1]


def test_a_measure_opens_its_evidence_and_gets_the_focus_back(qtbot: QtBot, show: Show) -> None:
    page = show()
    page.activateWindow()
    row = named(page, "Fillers", MeasureRowWidget)
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    panel = named(page, "Fillers, how and where")
    with qtbot.waitSignal(page.sound.play_requested) as asked:
        press(panel, "0:46 um")
    assert asked.args == [46_444 - 150]
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert page.focusWidget() is row


def test_arrows_go_from_measure_to_measure(qtbot: QtBot, show: Show) -> None:
    page = show()
    rows = [row for row in page.findChildren(MeasureRowWidget) if row.isVisibleTo(page)]
    rows[0].setFocus()
    QTest.keyClick(rows[0], Qt.Key.Key_Down)
    assert page.focusWidget() is rows[1]
    QTest.keyClick(rows[1], Qt.Key.Key_Up)
    assert page.focusWidget() is rows[0]


def test_a_link_of_a_measure_plays(qtbot: QtBot, show: Show) -> None:
    page = show()
    with qtbot.waitSignal(page.sound.play_requested) as asked:
        press(page, "Pauses: hear 1:06")
    assert 65_000 < asked.args[0] < 67_000


def test_answers_and_takes_are_asked_for(qtbot: QtBot, show: Show) -> None:
    page = show()
    with qtbot.waitSignal(page.answer_selected) as answer:
        press(page, "Next answer")
    assert answer.args == [2]
    with qtbot.waitSignal(page.take_selected) as take:
        press(page, "Take 2")
    assert take.args == [2]
    with qtbot.waitSignal(page.back_requested):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_what_was_exported_can_be_opened(qtbot: QtBot, show: Show) -> None:
    page = show()
    page.show_exported("/home/me/Calder Freight.pdf")
    with qtbot.waitSignal(page.exported_opened), qtbot.assertNotEmitted(page.whole_requested):
        press(page, "Open")


def test_the_way_back_says_where_it_leads(show: Show) -> None:
    page = show()
    page.show_way_back(is_to_room=True)
    named(page, "Interview")
    page.show_way_back(is_to_room=False)
    named(page, "Library")


def test_words_and_measures_can_be_copied(show: Show) -> None:
    page = show()
    choose(page, "Copy the words")
    words = QApplication.clipboard().text()
    assert words.startswith("So at Merrow I ran")
    choose(page, "Copy the measures")
    copied = QApplication.clipboard().text()
    assert copied.startswith(samples.QUESTION.text)
    assert "Pace 144 words a minute" in copied


def test_the_time_line_is_there_as_a_table_whose_rows_play(qtbot: QtBot, show: Show) -> None:
    page = show()
    choose(page, "Show the time line as a table")
    table = page.findChild(QTableView)
    assert table is not None
    model = table.model()
    first = [str(model.index(0, column).data()) for column in range(3)]
    assert first == ["0:01", "0:25", "Situation"]
    pauses = [row for row in range(model.rowCount()) if "2.2 s" in str(model.index(row, 2).data())]
    assert len(pauses) == 1
    table.selectRow(pauses[0])
    with qtbot.waitSignal(page.sound.play_requested) as asked:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert 65_000 < asked.args[0] < 67_000
    dialog = table.window()
    assert isinstance(dialog, QDialog)
    dialog.close()


def test_a_retake_can_be_asked_for_without_a_change_to_make(qtbot: QtBot, show: Show) -> None:
    page = show()
    with qtbot.waitSignal(page.retake_requested) as asked:
        choose(page, "Retake this question")
    assert asked.args == [1]


def test_one_take_needs_no_switch_and_no_number_means_the_last(show: Show) -> None:
    page = show(position=0)
    assert "Take 1" not in names(page)
    page.show_session(samples.session(), 1)
    assert page.take is not None
    assert page.take.number == 2


def test_a_note_is_kept_while_typing_and_when_leaving(qtbot: QtBot, show: Show) -> None:
    page = show()
    edit = named(page, "Your notes", QPlainTextEdit)
    assert isinstance(edit, QPlainTextEdit)
    with qtbot.waitSignal(page.note_changed) as kept:
        QTest.keyClicks(edit, "Start with the trucks.")
    assert kept.args == ["take-1-1", "Start with the trucks."]
    QTest.keyClicks(edit, " Then the crew.")
    with qtbot.waitSignal(page.note_changed) as left:
        page.show_session(samples.session(), 2)
    assert left.args == ["take-1-1", "Start with the trucks. Then the crew."]
    with qtbot.assertNotEmitted(page.note_changed):
        page.keep_notes()
    QTest.keyClicks(edit, "Left")
    with qtbot.waitSignal(page.note_changed) as hidden:
        page.hide()
    assert hidden.args == ["take-2-1", "Left"]


def test_a_note_that_is_being_typed_survives_new_measures(qtbot: QtBot, show: Show) -> None:
    page = show()
    edit = named(page, "Your notes", QPlainTextEdit)
    assert isinstance(edit, QPlainTextEdit)
    QTest.keyClicks(edit, "Start with the trucks.")
    with qtbot.waitSignal(page.note_changed):
        page.show_session(samples.session(), 1, 1)  # measured anew; its note is older
    QTest.keyClicks(edit, " Then")
    assert edit.toPlainText() == "Start with the trucks. Then"


def test_a_rating_is_asked_to_be_kept(qtbot: QtBot, show: Show) -> None:
    page = show()
    with qtbot.waitSignal(page.rating_changed) as rated:
        press(page, "Good")
    assert rated.args == ["take-1-1", 4]


def test_a_failed_take_keeps_its_sound_and_offers_to_try_again(qtbot: QtBot, show: Show) -> None:
    page = show(samples.session(samples.failed_take()))
    seen = names(page)
    assert "This answer could not be transcribed" in seen
    assert "Transcript" not in seen
    assert named(page, "Play").isEnabled()
    with qtbot.waitSignal(page.transcribe_again_requested) as asked:
        press(page, "Transcribe again")
    assert asked.args == ["take-1-1"]


def test_a_silent_take_says_what_was_heard(qtbot: QtBot, show: Show) -> None:
    page = show(samples.session(samples.silent_take()))
    assert "No speech heard in this recording" in names(page)
    assert "Status: review ready" in names(page)
    with qtbot.waitSignal(page.retake_requested):
        press(page, "Retake")
    with qtbot.waitSignal(page.transcribe_again_requested):
        press(page, "Transcribe again")


def test_an_unread_take_shows_its_sound_and_how_far_the_words_are(show: Show) -> None:
    page = show(samples.session(samples.unread_take()))
    assert "Status: reading your words" in names(page)
    assert timeline(page).isVisible()
    page.show_progress(40)
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    assert "Reading your words, 40%" in said
    page.show_session(samples.session(), 1, 1)
    assert "Transcript" in names(page)


def test_a_take_that_was_measured_anew_keeps_its_sound_and_place(show: Show) -> None:
    page = show(samples.session(samples.unread_take()))
    page.show_position(12_000)
    before = timeline(page).grab().toImage()
    page.show_session(samples.session(samples.take()), 1, 1)
    assert "0:12" in [label.text() for label in page.findChildren(QLabel)]
    wave = before.copy(120, 30, 400, 20)
    now = timeline(page).grab().toImage().copy(120, 30, 400, 20)
    inks = {now.pixelColor(x, 10).name() for x in range(now.width())}
    assert len(inks) > 1, "the sound is still drawn"
    assert wave.size() == now.size()


def test_a_session_without_answers_says_so(show: Show) -> None:
    empty = Session("none", samples.STARTED, samples.session().plan, "Left at once", ())
    page = show(empty, 0)
    assert page.take is None
    assert "No answer was recorded in this session" in names(page)
    assert not named(page, "Play").isEnabled()
    assert not named(page, "Keep as story").isEnabled()
    page.show_session(samples.session(samples.take()), 1, 1)
    assert named(page, "Keep as story").isEnabled()


def test_nothing_is_cut_where_there_is_little_room(show: Show, theme: Theme) -> None:
    page = show()
    theme.set_text_percent(200)
    page.set_fit(Fit(narrow=True, short=True, big=True))
    page.resize(1216, 820)
    QApplication.processEvents()
    for widget in page.findChildren(QWidget):
        if widget.isVisibleTo(page) and widget.accessibleName():
            least = widget.minimumSizeHint()
            assert widget.width() >= least.width(), widget.accessibleName()
            assert widget.height() >= least.height(), widget.accessibleName()


def test_an_export_is_a_key_away(qtbot: QtBot, show: Show) -> None:
    page = show()
    button = page._body.header._export
    button.clicked.disconnect()  # the menu itself is tested with the button
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_a_wide_window_gives_its_room_to_the_measures_and_words_keep_a_good_line(
    qtbot: QtBot, show: Show, theme: Theme
) -> None:
    page = show()
    rows = page.findChildren(MeasureRowWidget)
    assert len({row.x() for row in rows}) == 1
    page.resize(1720, 1000)
    qtbot.waitUntil(lambda: len({row.x() for row in rows}) == 3)
    assert theme.px(500) < transcript(page).width() < theme.px(800)
