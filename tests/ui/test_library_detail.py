# SPDX-License-Identifier: GPL-3.0-or-later
"""The session that is chosen in the library: what it says, and what can be done with it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mockinterview.domain.finding import Place, PlaceKind
from mockinterview.storage.export.formats import ExportFormat
from mockinterview.ui.flows.export_flow import kinds
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.export_button import ExportButton
from tests.ui import samples
from tests.ui.library_hands import (
    ShowLibrary,
    choose,
    library_page,
    press,
    search,
    sessions,
    show_all,
    texts,
)


@pytest.fixture
def show(qtbot: QtBot, theme: Theme) -> ShowLibrary:
    return lambda summaries=None: library_page(qtbot, theme, summaries)


def test_the_first_session_is_chosen_and_its_detail_wanted(qtbot: QtBot, show: ShowLibrary) -> None:
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


def test_the_detail_of_another_session_is_not_mixed_in(show: ShowLibrary) -> None:
    page = show()
    page.show_detail(replace(samples.session(), id="another"))
    assert not [text for text in texts(page) if text.startswith("Your result has figures")]


def test_deleting_asks_first_and_the_safe_answer_has_the_focus(
    qtbot: QtBot, show: ShowLibrary
) -> None:
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


def test_a_session_is_renamed_by_key_and_esc_leaves_it(qtbot: QtBot, show: ShowLibrary) -> None:
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


def tags(page: QWidget) -> list[str]:
    buttons = page.findChildren(QAbstractButton)
    return [
        button.accessibleName()
        for button in buttons
        if button.accessibleName().startswith("Tag ") and not button.isHidden()
    ]


def test_a_tag_is_added_by_key_and_esc_leaves_it(qtbot: QtBot, show: ShowLibrary) -> None:
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


def test_a_tag_is_shown_renamed_and_removed_from_its_menu(qtbot: QtBot, show: ShowLibrary) -> None:
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


def test_merging_names_what_goes_where_and_keeps_apart_by_esc(
    qtbot: QtBot, show: ShowLibrary
) -> None:
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
    assert any("“Calder Freight, panel of two” takes in " in one for one in texts(page))
    with qtbot.waitSignal(page.merge_requested) as merged:
        press(page, "Merge")
    assert merged.args == ["two", "calder"], "the older one stays"


def test_what_is_kept_is_said_in_plain_words(show: ShowLibrary) -> None:
    seen = texts(show())
    assert "411 MB of sound" in seen
    assert "Its sound takes 44 MB on the disk." in seen


PLACES = (
    Place(PlaceKind.SAID, 1, 2, 2, "… left without a", "second signature", ".", 36_400),
    Place(PlaceKind.NOTED, 1, 1, 2, "the", "second signature", "is the point"),
)


def test_the_places_of_a_search_stand_for_the_answers_and_can_be_heard(
    qtbot: QtBot, show: ShowLibrary
) -> None:
    page = show()
    search(page).setText("second signature")
    page.show_detail(samples.session(), PLACES)
    QApplication.processEvents()
    seen = texts(page)
    assert "2 places" in seen
    assert "Answer 2, take 2" in seen
    assert "Your note on answer 2, take 1" in seen
    assert "… left without a second signature ." in seen
    assert "144 wpm" not in seen
    with qtbot.waitSignal(page.place_chosen) as heard:
        press(page, "Hear “second signature” at 0:36")
    assert heard.args == ["calder", PLACES[0]]
    page.show_detail(samples.session())
    QApplication.processEvents()
    assert "2 places" not in texts(page)
    assert "144 wpm" in texts(page)


def test_of_very_many_places_the_first_are_listed(show: ShowLibrary) -> None:
    page = show()
    page.show_detail(samples.session(), PLACES * 15)
    assert {"30 places", "The first 20 are listed."} <= set(texts(page))


@pytest.mark.usefixtures("qapp")
def test_the_dialog_names_what_is_written_not_an_ending_alone() -> None:
    assert kinds(ExportFormat.HTML) == "Web page with the sound (HTML) (*.html)"
    assert kinds(ExportFormat.FOLDER) == "All files (*)"
    assert all(len(kinds(one)) > len("All files (*)") for one in ExportFormat if one != "folder")


def test_the_session_can_be_exported_from_here(qtbot: QtBot, show: ShowLibrary) -> None:
    page = show()
    (button,) = page.findChildren(ExportButton)
    assert button.accessibleName() == "Export…"
    assert button.isVisibleTo(page)
    with qtbot.waitSignal(page.export_requested) as asked:
        entries(button.make_menu())["For printing (PDF)"].trigger()
    assert asked.args == ["calder", ExportFormat.PDF]
    page.show_exported("/home/me/Calder Freight.pdf")
    assert {"Exported", "/home/me/Calder Freight.pdf"} <= set(texts(page))
    with qtbot.waitSignal(page.exported_opened):
        press(page, "Open")
    sessions(page).setCurrentIndex(sessions(page).model().index(1, 0))
    assert "Exported" not in texts(page), "it tells of the other session"
