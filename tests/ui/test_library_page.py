# SPDX-License-Identifier: GPL-3.0-or-later
"""The library: what it lists, and what it asks for by hand and by key."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDateEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mockinterview.domain.finding import Found, Order, SessionQuery
from mockinterview.domain.question import QuestionKind
from mockinterview.domain.session import SAMPLE_PREFIX, Mode
from mockinterview.ui.fit import Fit
from mockinterview.ui.pages.library import LibraryPage
from mockinterview.ui.pages.library_model import PAGE_ROWS
from mockinterview.ui.theme.theme import Theme
from tests.ui import samples
from tests.ui.library_hands import (
    CHOICES,
    ShowLibrary,
    choose,
    library_page,
    press,
    rows,
    search,
    sessions,
    show_all,
    texts,
)


@pytest.fixture
def show(qtbot: QtBot, theme: Theme) -> ShowLibrary:
    return lambda summaries=None: library_page(qtbot, theme, summaries)


def test_a_row_says_title_day_change_and_length(show: ShowLibrary) -> None:
    listed = rows(show())
    assert listed[0] == (
        "Calder Freight, panel of three, Yesterday, Get to what you did sooner, 5 answers, 7:43"
    )
    assert listed[1].startswith("Questions to ask, drill, Fri 20 Nov, ")
    assert len(listed) == 8


def test_enter_and_replay_open_the_session(qtbot: QtBot, show: ShowLibrary) -> None:
    page = show()
    QTest.keyClick(sessions(page), Qt.Key.Key_Down)
    with qtbot.waitSignal(page.session_opened) as opened:
        QTest.keyClick(sessions(page), Qt.Key.Key_Return)
    assert opened.args == ["ask"]
    with qtbot.waitSignal(page.session_opened) as replayed:
        press(page, "Replay")
    assert replayed.args == ["ask"]


def test_typing_searches_once_and_esc_clears(qtbot: QtBot, show: ShowLibrary) -> None:
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


def test_a_hit_shows_the_words_around_it_and_marks_them(show: ShowLibrary, theme: Theme) -> None:
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


def test_no_hit_says_so_and_offers_the_way_back(qtbot: QtBot, show: ShowLibrary) -> None:
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


def test_an_empty_library_offers_to_start(qtbot: QtBot, show: ShowLibrary) -> None:
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


def test_after_deleting_the_next_session_is_chosen(qtbot: QtBot, show: ShowLibrary) -> None:
    page = show()
    sessions(page).setCurrentIndex(sessions(page).model().index(1, 0))
    left = [summary for summary in samples.summaries() if summary.id != "ask"]
    with qtbot.waitSignal(page.session_selected) as chosen:
        show_all(page, left)
    assert chosen.args == ["two"]


def test_what_is_chosen_is_asked_for_and_none_left_says_why(show: ShowLibrary) -> None:
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


def test_more_filters_open_below_and_closing_takes_them_away(show: ShowLibrary) -> None:
    page = show()
    press(page, "More filters")
    choose(page, "Panel member", "Ruth Adeyemi")
    choose(page, "Rating", "Rated 4 or more")
    choose(page, "Tag", "night shift, 2")
    query = page.query
    assert (query.member, query.least_rating, query.tag) == ("ruth", 4, "night shift")
    press(page, "More filters")
    assert page.query == SessionQuery()


def test_a_span_of_days_is_asked_for_by_midnights(show: ShowLibrary) -> None:
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


def test_ten_thousand_sessions_are_read_as_they_are_looked_at(
    qtbot: QtBot, show: ShowLibrary
) -> None:
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


@pytest.mark.parametrize("row", [1, 25, 7000])
def test_what_is_chosen_far_down_stays_in_sight_and_the_last_row_can_be_reached(
    qtbot: QtBot, show: ShowLibrary, row: int
) -> None:
    page = show()
    few = samples.summaries()
    many = [replace(few[number % len(few)], id=f"s-{number}") for number in range(10_000)]
    first = Found(len(many), 0, 0, tuple(many[:PAGE_ROWS]))
    page.show_found(first)
    listed = sessions(page)
    end = listed.model().index(len(many) - 1, 0)

    def is_in_sight(index: QModelIndex) -> bool:
        place = listed.visualRect(index)
        return not place.isEmpty() and listed.viewport().rect().intersects(place)

    QTest.keyClick(listed, Qt.Key.Key_End)
    assert listed.currentIndex() == end
    assert is_in_sight(end)
    listed.setCurrentIndex(listed.model().index(row, 0))
    page.show_found(first)  # read again: the row stays, though nobody knows yet what is in it
    QApplication.processEvents()
    assert listed.currentIndex().row() == row
    assert is_in_sight(listed.currentIndex())
    assert not listed.visualRect(end).isEmpty()  # far below it has its place, too


def test_whoever_waits_for_the_first_list_is_told_what_for(qtbot: QtBot, theme: Theme) -> None:
    page = LibraryPage(theme)
    qtbot.addWidget(page)
    page.show()
    assert "Reading the library…" not in texts(page)
    qtbot.waitUntil(lambda: "Reading the library…" in texts(page))
    show_all(page, samples.summaries())
    assert "Reading the library…" not in texts(page)


def test_nothing_is_cut_where_there_is_little_room(show: ShowLibrary, theme: Theme) -> None:
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


def test_the_samples_are_marked_and_can_be_removed_at_once(qtbot: QtBot, show: ShowLibrary) -> None:
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


def test_a_page_in_another_language_is_searched_and_filtered_as_the_one_before(
    qtbot: QtBot, show: ShowLibrary, theme: Theme
) -> None:
    before = show()
    press(before, "More filters")
    choose(before, "Mode", "Study")
    choose(before, "Tag", "night shift, 2")
    choose(before, "Time", "Between two days")
    since = next(day for day in before.findChildren(QDateEdit) if day.isVisible())
    since.setDate(QDate(2026, 11, 1))
    search(before).setText("second signature")
    after = LibraryPage(theme, lambda: date(2026, 11, 23))
    qtbot.addWidget(after)
    after.show()
    with qtbot.assertNotEmitted(after.query_changed):
        after.ask_again(before.asked)
    assert after.query == before.query
    assert after.query.since is not None
    after.show_choices(CHOICES)
    assert after.query == before.query, "what is chosen stays when the tags are read"
