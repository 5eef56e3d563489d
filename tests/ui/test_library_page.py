# SPDX-License-Identifier: GPL-3.0-or-later
"""The library: what it lists, and what it asks for by hand and by key."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mockinterview.domain.finding import Choices, Found, Member, Order, SessionQuery, TagCount
from mockinterview.domain.question import QuestionKind
from mockinterview.domain.session import SAMPLE_PREFIX, Mode, SessionSummary
from mockinterview.ui.fit import Fit
from mockinterview.ui.pages.library import LibraryPage
from mockinterview.ui.pages.library_model import PAGE_ROWS
from mockinterview.ui.theme.theme import Theme
from tests.ui import samples

Show = Callable[..., LibraryPage]
CHOICES = Choices((Member("ruth", "Ruth Adeyemi"),), (TagCount("night shift", 2),))


@pytest.fixture
def show(qtbot: QtBot, theme: Theme) -> Show:
    def make(summaries: list[SessionSummary] | None = None) -> LibraryPage:
        page = LibraryPage(theme, lambda: date(2026, 11, 23))
        qtbot.addWidget(page)
        page.resize(1080, 820)
        page.show()
        page.activateWindow()
        page.show_choices(CHOICES)
        show_all(page, samples.summaries() if summaries is None else summaries)
        QApplication.processEvents()
        return page

    return make


def show_all(page: LibraryPage, summaries: Sequence[SessionSummary]) -> None:
    page.show_found(samples.found(summaries))


def choose(page: QWidget, name: str, words: str) -> None:
    boxes = {box.accessibleName(): box for box in page.findChildren(QComboBox)}
    at = boxes[name].findText(words)
    assert at >= 0, words
    boxes[name].setCurrentIndex(at)


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
        show_all(page, samples.summaries())
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
    page.query_changed.connect(lambda: asked.append(page.query.text))
    with qtbot.waitSignal(page.query_changed):
        QTest.keyClicks(search(page), "signature")
    assert asked == ["signature"]
    show_all(page, samples.summaries()[:1])
    assert len(rows(page)) == 1
    QTest.keyClick(search(page), Qt.Key.Key_Escape)
    assert asked == ["signature", ""]


def test_a_hit_shows_the_words_around_it_and_marks_them(show: Show, theme: Theme) -> None:
    page = show()
    hit = "… so nothing left without a second signature."
    search(page).setText("second")
    show_all(page, [replace(samples.summaries()[0], hit=hit)])
    assert hit in rows(page)[0]
    QApplication.processEvents()
    picture = sessions(page).viewport().grab().toImage()
    inks = {picture.pixelColor(x, y).name() for x in range(300) for y in range(66)}
    assert theme.colour("accent_text").name() in inks
    search(page).setText("zebra")
    show_all(page, [replace(samples.summaries()[0], hit=hit)])
    QApplication.processEvents()
    picture = sessions(page).viewport().grab().toImage()
    inks = {picture.pixelColor(x, y).name() for x in range(300) for y in range(66)}
    assert theme.colour("accent_text").name() not in inks


def test_no_hit_says_so_and_offers_the_way_back(qtbot: QtBot, show: Show) -> None:
    page = show()
    search(page).setText("zebra")
    show_all(page, [])
    assert "No session has those words" in texts(page)
    assert "Nothing recorded yet" not in texts(page)
    with qtbot.waitSignal(page.query_changed):
        QTest.keyClick(search(page), Qt.Key.Key_Return)
    with qtbot.waitSignal(page.query_changed):
        press_clear = [
            one
            for one in page.findChildren(QAbstractButton)
            if one.text() == "Clear the search" and one.isVisibleTo(page)
        ]
        press_clear[0].click()
    assert page.query == SessionQuery()


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
    show_all(page, [])
    assert page.focusWidget() is page.first_focus()
    assert page.first_focus().accessibleName() == "Start interview"
    show_all(page, samples.summaries())
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
        show_all(page, left)
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


def test_what_is_chosen_is_asked_for_and_none_left_says_why(show: Show) -> None:
    page = show()
    choose(page, "Order", "Longest first")
    choose(page, "Mode", "One-way")
    choose(page, "Kind of question", "Your previous work")
    wanted = SessionQuery(mode=Mode.ONE_WAY, kind=QuestionKind.ROLE, order=Order.LONGEST)
    assert page.query == wanted
    show_all(page, [])
    assert "No session is like that" in texts(page)
    assert "Nothing recorded yet" not in texts(page)
    press(page, "Show all sessions")
    assert page.query == SessionQuery(order=Order.LONGEST)
    show_all(page, samples.summaries())
    assert len(rows(page)) == 8


def test_more_filters_open_below_and_closing_takes_them_away(show: Show) -> None:
    page = show()
    press(page, "More filters")
    choose(page, "Panel member", "Ruth Adeyemi")
    choose(page, "Rating", "Rated 4 or more")
    choose(page, "Tag", "night shift, 2")
    query = page.query
    assert (query.member, query.least_rating, query.tag) == ("ruth", 4, "night shift")
    press(page, "More filters")
    assert page.query == SessionQuery()


def test_a_span_of_days_is_asked_for_by_midnights(show: Show) -> None:
    page = show()
    press(page, "More filters")
    choose(page, "Time", "Last 7 days")
    since = page.query.since
    assert since is not None
    assert (since.date(), since.hour) == (date(2026, 11, 17), 0)
    assert page.query.before is None
    choose(page, "Time", "Between two days")
    fields = {field.accessibleName(): field for field in page.findChildren(QDateEdit)}
    fields["From"].setDate(QDate(2026, 11, 20))
    fields["Until"].setDate(QDate(2026, 11, 2))
    since, before = page.query.since, page.query.before
    assert since is not None
    assert before is not None
    assert (since.date(), before.date()) == (date(2026, 11, 2), date(2026, 11, 21))


def tags(page: QWidget) -> list[str]:
    buttons = page.findChildren(QAbstractButton)
    return [
        button.accessibleName()
        for button in buttons
        if button.accessibleName().startswith("Tag ") and not button.isHidden()
    ]


def test_a_tag_is_added_by_key_and_esc_leaves_it(qtbot: QtBot, show: Show) -> None:
    page = show()
    assert tags(page) == ["Tag Calder Freight", "Tag night shift"]
    press(page, "Add a tag")
    field = page.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.accessibleName() == "New tag"
    with qtbot.assertNotEmitted(page.tags_changed):
        QTest.keyClicks(field, "x")
        QTest.keyClick(field, Qt.Key.Key_Escape)
    press(page, "Add a tag")
    QTest.keyClicks(field, "  second  round ")
    with qtbot.waitSignal(page.tags_changed) as changed:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert changed.args == ["calder", ["Calder Freight", "night shift", "second round"]]


def entries(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions()}


def test_a_tag_is_shown_renamed_and_removed_from_its_menu(qtbot: QtBot, show: Show) -> None:
    page = show()
    with qtbot.waitSignal(page.tags_changed) as changed:
        entries(page._detail.tags.make_menu("night shift"))["Remove from this session"].trigger()
    assert changed.args == ["calder", ["Calder Freight"]]
    entries(page._detail.tags.make_menu("night shift"))["Rename in all sessions…"].trigger()
    field = page.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "late shift")
    with qtbot.waitSignal(page.tag_renamed) as renamed:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert renamed.args == ["night shift", "late shift"]
    with qtbot.waitSignal(page.query_changed):
        entries(page._detail.tags.make_menu("night shift"))["Show its sessions"].trigger()
    assert page.query.tag == "night shift"


def test_merging_names_what_goes_where_and_keeps_apart_by_esc(qtbot: QtBot, show: Show) -> None:
    page = show()
    menu = entries(page._detail.make_menu())
    with qtbot.assertNotEmitted(page.merge_requested):
        menu["Merge with another session…"].trigger()
        focus = page.focusWidget()
        assert focus is not None
        assert focus.accessibleName() == "Keep apart"
        QTest.keyClick(focus, Qt.Key.Key_Escape)
    menu["Merge with another session…"].trigger()
    choose(page, "Merge with", "Calder Freight, panel of two, Wed 18 Nov")
    assert any("go behind those of “Calder Freight, panel of two”" in one for one in texts(page))
    with qtbot.waitSignal(page.merge_requested) as merged:
        press(page, "Merge")
    assert merged.args == ["two", "calder"], "the older one stays"


def test_what_is_kept_is_said_in_plain_words(show: Show) -> None:
    seen = texts(show())
    assert "411 MB of sound" in seen
    assert "Its sound takes 44 MB on the disk." in seen


def test_ten_thousand_sessions_are_read_as_they_are_looked_at(qtbot: QtBot, show: Show) -> None:
    few = samples.summaries()
    many = [replace(one, id=f"{one.id}-{copy}") for copy in range(1250) for one in few]
    page = show()
    before = len(page.findChildren(QWidget))
    page.show_found(Found(len(many), 0, 0, tuple(many[:PAGE_ROWS])))
    QApplication.processEvents()
    view = sessions(page)
    assert view.model().rowCount(QModelIndex()) == 10_000
    assert len(page.findChildren(QWidget)) < before + 200, "those of one detail, no more"
    with qtbot.waitSignal(page.more_wanted) as wanted:
        QTest.keyClick(view, Qt.Key.Key_End)
    query, first = wanted.args
    assert first == 9_990
    with qtbot.waitSignal(page.session_selected) as chosen:
        page.fill(query, Found(len(many), 0, first, tuple(many[first : first + PAGE_ROWS])))
    assert chosen.args == [many[-1].id]
    page.fill(SessionQuery("else"), Found(1, 0, 0, (replace(few[0], title="Late"),)))
    assert not rows(page)[0].startswith("Late"), "an answer to another question"


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
    show_all(page, [replace(first, id=f"{SAMPLE_PREFIX}{first.id}"), *rest])
    assert page._nothing.sample.text() == "See a sample session"
    assert "Sample" in texts(page)
    with qtbot.waitSignal(page.sample_removal_requested):
        press(page, "Remove the samples")
    show_all(page, rest)
    assert page._sample.isHidden()
