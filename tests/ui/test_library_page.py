# SPDX-License-Identifier: GPL-3.0-or-later
"""The library: what it lists, and what it asks for by hand and by key."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mockinterview.domain.session import SAMPLE_PREFIX, Mode, SessionSummary
from mockinterview.ui.fit import Fit
from mockinterview.ui.pages.library import LibraryPage
from mockinterview.ui.theme.theme import Theme
from tests.ui import samples

Show = Callable[..., LibraryPage]


@pytest.fixture
def show(qtbot: QtBot, theme: Theme) -> Show:
    def make(summaries: list[SessionSummary] | None = None) -> LibraryPage:
        page = LibraryPage(theme, lambda: date(2026, 11, 23))
        qtbot.addWidget(page)
        page.resize(1080, 820)
        page.show()
        page.activateWindow()
        page.show_summaries(samples.summaries() if summaries is None else summaries)
        QApplication.processEvents()
        return page

    return make


def sessions(page: QWidget) -> QListView:
    found = [view for view in page.findChildren(QListView) if view.accessibleName() == "Sessions"]
    assert len(found) == 1
    return found[0]


def rows(page: QWidget) -> list[str]:
    model = sessions(page).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount(QModelIndex()))]


def search(page: QWidget) -> QLineEdit:
    fields = page.findChildren(QLineEdit)
    return next(field for field in fields if field.accessibleName() == "Search sessions")


def press(page: QWidget, name: str) -> None:
    buttons = page.findChildren(QAbstractButton)
    shown = [one for one in buttons if one.accessibleName() == name and one.isVisibleTo(page)]
    assert len(shown) == 1, name
    shown[0].click()


def texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def test_a_row_says_title_day_change_and_length(show: Show) -> None:
    listed = rows(show())
    assert listed[0] == (
        "Calder Freight, panel of three, Yesterday, Get to what you did sooner, 5 answers, 7:43"
    )
    assert listed[1].startswith("Questions to ask, drill, Fri 20 Nov, ")
    assert len(listed) == 8


def test_the_first_session_is_chosen_and_its_detail_wanted(qtbot: QtBot, show: Show) -> None:
    page = show([])
    with qtbot.waitSignal(page.session_selected) as wanted:
        page.show_summaries(samples.summaries())
    assert wanted.args == ["calder"]
    page.show_detail(samples.session())
    QApplication.processEvents()
    seen = texts(page)
    assert "Yesterday, 18:42" in seen
    assert "144 wpm" in seen
    assert "Your result has figures, answer 1" in seen
    assert "Get to what you did sooner, answer 1" in seen


def test_the_detail_of_another_session_is_not_mixed_in(show: Show) -> None:
    page = show()
    page.show_detail(replace(samples.session(), id="another"))
    assert not [text for text in texts(page) if text.startswith("Your result has figures")]


def test_enter_and_replay_open_the_session(qtbot: QtBot, show: Show) -> None:
    page = show()
    QTest.keyClick(sessions(page), Qt.Key.Key_Down)
    with qtbot.waitSignal(page.session_opened) as opened:
        QTest.keyClick(sessions(page), Qt.Key.Key_Return)
    assert opened.args == ["ask"]
    with qtbot.waitSignal(page.session_opened) as replayed:
        press(page, "Replay")
    assert replayed.args == ["ask"]


def test_typing_searches_once_and_esc_clears(qtbot: QtBot, show: Show) -> None:
    page = show()
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert search(page).hasFocus()
    asked: list[str] = []
    page.search_changed.connect(asked.append)
    with qtbot.waitSignal(page.search_changed):
        QTest.keyClicks(search(page), "signature")
    assert asked == ["signature"]
    page.show_summaries(samples.summaries()[:1])
    assert len(rows(page)) == 1
    with qtbot.waitSignal(page.search_changed) as cleared:
        QTest.keyClick(search(page), Qt.Key.Key_Escape)
    assert cleared.args == [""]


def test_a_hit_shows_the_words_around_it_and_marks_them(show: Show, theme: Theme) -> None:
    page = show()
    hit = "… so nothing left without a second signature."
    search(page).setText("second")
    page.show_summaries([replace(samples.summaries()[0], hit=hit)])
    assert hit in rows(page)[0]
    QApplication.processEvents()
    picture = sessions(page).viewport().grab().toImage()
    inks = {picture.pixelColor(x, y).name() for x in range(300) for y in range(66)}
    assert theme.colour("accent_text").name() in inks
    search(page).setText("zebra")
    page.show_summaries([replace(samples.summaries()[0], hit=hit)])
    QApplication.processEvents()
    picture = sessions(page).viewport().grab().toImage()
    inks = {picture.pixelColor(x, y).name() for x in range(300) for y in range(66)}
    assert theme.colour("accent_text").name() not in inks


def test_no_hit_says_so_and_offers_the_way_back(qtbot: QtBot, show: Show) -> None:
    page = show()
    search(page).setText("zebra")
    page.show_summaries([])
    assert "No session has those words" in texts(page)
    assert "Nothing recorded yet" not in texts(page)
    with qtbot.waitSignal(page.search_changed):
        QTest.keyClick(search(page), Qt.Key.Key_Return)
    with qtbot.waitSignal(page.search_changed) as cleared:
        press_clear = [
            one
            for one in page.findChildren(QAbstractButton)
            if one.text() == "Clear the search" and one.isVisibleTo(page)
        ]
        press_clear[0].click()
    assert cleared.args == [""]


def test_an_empty_library_offers_to_start(qtbot: QtBot, show: Show) -> None:
    page = show([])
    assert "Nothing recorded yet" in texts(page)
    assert not search(page).isVisibleTo(page)
    assert page.first_focus().accessibleName() == "Start interview"
    with qtbot.waitSignal(page.start_requested):
        press(page, "Start interview")


def test_the_focus_goes_along_when_the_list_fills_and_when_it_empties(
    qtbot: QtBot, theme: Theme
) -> None:
    page = LibraryPage(theme, lambda: date(2026, 11, 23))
    qtbot.addWidget(page)
    page.resize(1080, 820)
    page.show()
    page.activateWindow()
    assert "Nothing recorded yet" not in texts(page), "not known before the first answer"
    page.first_focus().setFocus()
    page.show_summaries([])
    assert page.focusWidget() is page.first_focus()
    assert page.first_focus().accessibleName() == "Start interview"
    page.show_summaries(samples.summaries())
    assert page.focusWidget() is sessions(page)


def test_deleting_asks_first_and_the_safe_answer_has_the_focus(qtbot: QtBot, show: Show) -> None:
    page = show()
    with qtbot.assertNotEmitted(page.delete_requested):
        QTest.keyClick(sessions(page), Qt.Key.Key_Delete)
        assert "Delete this session for good?" in texts(page)
        focus = page.focusWidget()
        assert focus is not None
        assert focus.accessibleName() == "Keep"
        QTest.keyClick(focus, Qt.Key.Key_Escape)
        assert "Delete this session for good?" not in texts(page)
    QTest.keyClick(sessions(page), Qt.Key.Key_Delete)
    with qtbot.waitSignal(page.delete_requested) as gone:
        press(page, "Delete")
    assert gone.args == ["calder"]


def test_after_deleting_the_next_session_is_chosen(qtbot: QtBot, show: Show) -> None:
    page = show()
    sessions(page).setCurrentIndex(sessions(page).model().index(1, 0))
    left = [summary for summary in samples.summaries() if summary.id != "ask"]
    with qtbot.waitSignal(page.session_selected) as chosen:
        page.show_summaries(left)
    assert chosen.args == ["two"]


def test_a_session_is_renamed_by_key_and_esc_leaves_it(qtbot: QtBot, show: Show) -> None:
    page = show()
    QTest.keyClick(sessions(page), Qt.Key.Key_F2)
    field = page.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "Calder Freight, panel of three"
    with qtbot.assertNotEmitted(page.rename_requested):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    QTest.keyClick(sessions(page), Qt.Key.Key_F2)
    QTest.keyClicks(field, "Calder, last try")
    with qtbot.waitSignal(page.rename_requested) as renamed:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert renamed.args == ["calder", "Calder, last try"]


def test_mode_and_order_change_the_list_and_none_left_says_why(show: Show) -> None:
    one_way = replace(samples.summaries()[3], mode=Mode.ONE_WAY)
    page = show([*samples.summaries()[:3], one_way])
    choices = {box.accessibleName(): box for box in page.findChildren(QComboBox)}
    choices["Order"].setCurrentIndex(choices["Order"].findText("Longest first"))
    assert rows(page)[0].startswith("Leadership, one-way")
    choices["Mode"].setCurrentIndex(choices["Mode"].findText("One-way"))
    assert len(rows(page)) == 1
    choices["Mode"].setCurrentIndex(choices["Mode"].findText("Real"))
    assert "No session of this mode" in texts(page)
    press(page, "Show all modes")
    assert len(rows(page)) == 4


def test_ten_thousand_sessions_are_listed_without_a_widget_each(show: Show) -> None:
    few = samples.summaries()
    many = [replace(one, id=f"{one.id}-{copy}") for copy in range(1250) for one in few]
    page = show()
    before = len(page.findChildren(QWidget))
    page.show_summaries(many)
    assert len(rows(page)) == 10_000
    assert len(page.findChildren(QWidget)) < before + 200, "those of one detail, no more"


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


def test_the_samples_are_marked_and_can_be_removed_at_once(qtbot: QtBot, show: Show) -> None:
    page = show([])
    with qtbot.waitSignal(page.sample_requested):
        press(page, "See a sample session")
    assert page._nothing.sample.text() == "Getting the sample ready…"
    (first, *rest) = samples.summaries()
    page.show_summaries([replace(first, id=f"{SAMPLE_PREFIX}{first.id}"), *rest])
    assert page._nothing.sample.text() == "See a sample session"
    assert "Sample" in texts(page)
    with qtbot.waitSignal(page.sample_removal_requested):
        press(page, "Remove the samples")
    page.show_summaries(rest)
    assert page._sample.isHidden()
