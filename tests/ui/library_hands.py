# SPDX-License-Identifier: GPL-3.0-or-later
"""Hands and eyes for tests of the library page."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex
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

from mockinterview.domain.finding import Choices, Member, TagCount
from mockinterview.domain.session import SessionSummary
from mockinterview.ui.pages.library import LibraryPage
from mockinterview.ui.theme.theme import Theme
from tests.ui import samples

ShowLibrary = Callable[..., LibraryPage]
CHOICES = Choices((Member("ruth", "Ruth Adeyemi"),), (TagCount("night shift", 2),))


def library_page(
    qtbot: QtBot, theme: Theme, summaries: list[SessionSummary] | None = None
) -> LibraryPage:
    """The page in a window of its own, with all of these sessions in it."""
    page = LibraryPage(theme, lambda: date(2026, 11, 23))
    qtbot.addWidget(page)
    page.resize(1080, 820)
    page.show()
    page.activateWindow()
    page.show_choices(CHOICES)
    show_all(page, samples.summaries() if summaries is None else summaries)
    QApplication.processEvents()
    return page


def show_all(page: LibraryPage, summaries: Sequence[SessionSummary]) -> None:
    """All of what was found."""
    page.show_found(samples.found(summaries))


def choose(page: QWidget, name: str, words: str) -> None:
    """Choose from the list of that name."""
    boxes = {box.accessibleName(): box for box in page.findChildren(QComboBox)}
    at = boxes[name].findText(words)
    assert at >= 0, words
    boxes[name].setCurrentIndex(at)


def sessions(page: QWidget) -> QListView:
    """The list."""
    found = [view for view in page.findChildren(QListView) if view.accessibleName() == "Sessions"]
    assert len(found) == 1
    return found[0]


def rows(page: QWidget) -> list[str]:
    """What a screen reader says of each row."""
    model = sessions(page).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount(QModelIndex()))]


def search(page: QWidget) -> QLineEdit:
    """The field."""
    fields = page.findChildren(QLineEdit)
    return next(field for field in fields if field.accessibleName() == "Search sessions")


def press(page: QWidget, name: str) -> None:
    """Press the one button of that name that is shown."""
    buttons = page.findChildren(QAbstractButton)
    shown = [one for one in buttons if one.accessibleName() == name and one.isVisibleTo(page)]
    assert len(shown) == 1, name
    shown[0].click()


def texts(page: QWidget) -> list[str]:
    """All labels that are shown."""
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
