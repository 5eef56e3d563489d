# SPDX-License-Identifier: GPL-3.0-or-later
"""The hints of the first run: four at most, by keys, out of the way, and never again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mockinterview.preferences import Preferences, load_preferences, save_preferences
from mockinterview.ui.pages.home import HomePage
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.tour import Tour
from tests.screens import samples


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Iterator[HomePage]:
    made = HomePage(theme)
    qtbot.addWidget(made)
    made.resize(1080, 820)
    made.show_view(samples.HOME_FIRST)
    made.show()
    made.activateWindow()
    first = made.first_focus()
    assert first is not None
    first.setFocus()
    yield made
    made.hide()


def test_there_are_four_hints_at_most_and_the_last_ends_it(
    qtbot: QtBot, theme: Theme, page: HomePage
) -> None:
    tour = Tour(theme, page)
    assert tour.isHidden()
    focus = QApplication.focusWidget()
    tour.begin()
    assert QApplication.focusWidget() is focus
    seen = []
    while not tour.next.isHidden():
        seen.append(tour._title.text())
        tour.next.click()
    seen.append(tour._title.text())
    assert len(set(seen)) == len(seen) <= 4
    assert tour._count.text() == f"Hint {len(seen)} of {len(seen)}"
    with qtbot.waitSignal(tour.ended):
        tour.skip.click()
    assert tour.isHidden()


def test_enter_still_starts_and_esc_skips_once(qtbot: QtBot, theme: Theme, page: HomePage) -> None:
    tour = Tour(theme, page)
    tour.begin()
    focus = QApplication.focusWidget()
    assert focus is not None
    with qtbot.waitSignal(page.start_requested):
        QTest.keyClick(focus, Qt.Key.Key_Return)
    with qtbot.waitSignal(tour.ended):
        QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert tour.isHidden()
    with qtbot.assertNotEmitted(tour.ended):
        QTest.keyClick(focus, Qt.Key.Key_Escape)


def test_it_stays_inside_the_page_at_any_size(theme: Theme, page: HomePage) -> None:
    tour = Tour(theme, page)
    tour.begin()
    for width, height in ((1080, 820), (640, 480)):
        page.resize(width, height)
        QApplication.processEvents()
        assert page.rect().contains(tour.geometry())


def test_that_it_was_seen_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_preferences(path, Preferences(tour_seen=True))
    assert load_preferences(path)[0].tour_seen
    assert not Preferences().tour_seen
