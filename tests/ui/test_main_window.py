# SPDX-License-Identifier: GPL-3.0-or-later
"""The window: pages, keys, the rail, the focus ring."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.ui.focus_ring import _Ring
from mockinterview.ui.keys_overlay import KeysOverlay
from mockinterview.ui.navigation import PageName
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.lit_button import LitButton
from tests.screens import samples
from tests.screens.gallery import Gallery
from tests.ui.keys import tab_order


@pytest.fixture
def gallery(qtbot: QtBot, qapp: QApplication, theme: Theme) -> Iterator[Gallery]:
    made = Gallery(qapp, theme)
    qtbot.addWidget(made.window)
    made.scenes()["home"]()
    made.window.show()
    made.window.activateWindow()
    qtbot.waitActive(made.window)
    yield made
    made.window.hide()


def rail(window: QWidget) -> dict[str, LitButton]:
    names = {"Home", "Library", "Progress", "Prepare", "Settings"}
    return {
        button.accessibleName(): button
        for button in window.findChildren(LitButton)
        if button.accessibleName() in names and button.isVisible()
    }


def test_the_rail_asks_for_pages_and_lights_the_open_one(qtbot: QtBot, gallery: Gallery) -> None:
    window = gallery.window
    assert list(rail(window)) == ["Home", "Library", "Progress", "Prepare", "Settings"]
    assert rail(window)["Home"].is_lit
    with qtbot.waitSignal(window.page_requested) as asked:
        rail(window)["Progress"].click()
    assert asked.args == ["progress"]
    gallery.scenes()["settings"]()
    assert rail(window)["Settings"].is_lit
    assert window.current_page is PageName.SETTINGS


def test_ctrl_and_a_figure_reach_every_page(qtbot: QtBot, gallery: Gallery) -> None:
    asked: list[str] = []
    gallery.window.page_requested.connect(asked.append)
    keys = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
    for key in keys:
        QTest.keyClick(gallery.window, key, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["home", "library", "progress", "prepare", "settings"]


def test_the_room_has_no_menu(qtbot: QtBot, gallery: Gallery) -> None:
    gallery.scenes()["interview-recording"]()
    assert not rail(gallery.window)
    with qtbot.assertNotEmitted(gallery.window.page_requested):
        QTest.keyClick(gallery.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)


def test_a_page_opens_with_the_focus_where_it_helps(gallery: Gallery) -> None:
    assert QApplication.focusWidget() is gallery.home.first_focus()
    gallery.scenes()["interview-asking"]()
    assert QApplication.focusWidget() is gallery.room.first_focus()


def test_keys_reach_the_room_when_nothing_has_the_focus(qtbot: QtBot, gallery: Gallery) -> None:
    gallery.scenes()["interview-recording"]()
    focus = QApplication.focusWidget()
    assert focus is not None
    focus.clearFocus()
    with qtbot.waitSignal(gallery.room.finish_requested):
        QTest.keyClick(gallery.window, Qt.Key.Key_Space)


def test_tab_comes_to_the_rail_after_the_page(gallery: Gallery) -> None:
    order = tab_order(gallery.window)
    assert order[0] == "Start interview"
    assert order[-7:] == [
        "Practise this question",
        "Home",
        "Library",
        "Progress",
        "Prepare",
        "Settings",
        "Help",
    ]


def test_a_narrow_window_shows_icons_with_the_same_names(gallery: Gallery) -> None:
    wide = rail(gallery.window)["Home"].width()
    gallery.window.resize(900, 600)
    narrow = rail(gallery.window)
    assert list(narrow) == ["Home", "Library", "Progress", "Prepare", "Settings"]
    assert narrow["Home"].width() < wide
    assert narrow["Home"].toolTip() == "Home"


def test_f1_shows_the_keys_and_esc_puts_them_away(qtbot: QtBot, gallery: Gallery) -> None:
    QTest.keyClick(gallery.window, Qt.Key.Key_F1)
    overlay = gallery.window.findChild(KeysOverlay)
    assert isinstance(overlay, KeysOverlay)
    assert overlay.isVisible()
    QTest.keyClick(overlay, Qt.Key.Key_Escape)
    assert not overlay.isVisible()


def test_the_ring_follows_the_keyboard_and_goes_with_the_mouse(gallery: Gallery) -> None:
    window = gallery.window
    handle = window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_Tab)
    rings = window.findChildren(_Ring)
    assert len(rings) == 1
    focus = QApplication.focusWidget()
    assert focus is not None
    ring, parent = rings[0], rings[0].parentWidget()
    assert parent is not None
    assert ring.isVisible()
    corner = focus.mapTo(parent, focus.rect().topLeft())
    assert (ring.x(), ring.y()) == (corner.x() - 4, corner.y() - 4)
    assert ring.width() == focus.width() + 8
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=window.rect().center())
    assert not ring.isVisible()


def test_the_title_names_the_page(gallery: Gallery) -> None:
    gallery.scenes()["prepare"]()
    assert gallery.window.windowTitle() == "Prepare - Mock Interview"


def test_a_page_opens_at_its_top(gallery: Gallery) -> None:
    gallery.window.resize(900, 600)
    bar = gallery.home.verticalScrollBar()
    QApplication.processEvents()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    gallery.scenes()["settings"]()
    gallery.scenes()["home"]()
    assert bar.value() == 0


def test_samples_are_shown_as_they_are(gallery: Gallery) -> None:
    assert gallery.home._title.text() == samples.HOME.title


def test_the_window_opens_no_larger_than_its_screen(gallery: Gallery) -> None:
    window, room = gallery.window, gallery.window.screen().availableSize()
    window.resize_on_screen(QSize(8000, 6000))
    assert window.width() < room.width()
    assert window.height() < room.height()
    small = window.minimumSize()
    window.resize_on_screen(small)
    assert window.size() == small
