# SPDX-License-Identifier: GPL-3.0-or-later
"""Words of other languages are longer: where they were once cut in German, they have their room."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mockinterview.paths import assets_folder
from mockinterview.ui.pages.library import LibraryPage
from mockinterview.ui.pages.review import ReviewPage
from mockinterview.ui.pages.review_header import ReviewHeader
from mockinterview.ui.pages.settings_appearance import AppearanceSection
from mockinterview.ui.pages.settings_rows import SettingRow
from mockinterview.ui.pages.takes import TakesPage
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.choices import Choice
from mockinterview.ui.widgets.text import Text
from tests.screens.gallery import Gallery


@pytest.fixture
def gallery(qtbot: QtBot, qapp: QApplication, theme: Theme) -> Iterator[Gallery]:
    german = QTranslator()
    assert german.load("mockinterview_de", str(assets_folder() / "translations"))
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    qapp.installTranslator(german)
    made = Gallery(qapp, theme)
    qtbot.addWidget(made.window)
    made.window.resize(900, 600)
    made.window.show()
    yield made
    made.window.hide()
    qapp.removeTranslator(german)
    QLocale.setDefault(before)


def show(gallery: Gallery, scene: str) -> None:
    gallery.scenes()[scene]()
    for _ in range(3):
        QCoreApplication.processEvents()


def elided(choices: list[Choice]) -> list[str]:
    """Return what lists show that have no room for it."""
    shown = [choice for choice in choices if choice.isVisible()]
    assert shown
    return [one.currentText() for one in shown if one.width() < one.width_for(one.currentText())]


def test_filters_of_the_library_show_their_words_whole(gallery: Gallery) -> None:
    show(gallery, "library-filters")
    (page,) = gallery.window.findChildren(LibraryPage)
    assert not elided(page.findChildren(Choice))


def test_the_detail_of_a_session_is_not_under_the_scroll_bar(gallery: Gallery) -> None:
    show(gallery, "library")
    (page,) = gallery.window.findChildren(LibraryPage)
    pane, inside = page._pane, page._inside
    assert pane.verticalScrollBar().isVisible()
    assert inside.width() <= pane.viewport().width()


def test_rows_of_settings_are_as_high_as_their_hints(gallery: Gallery) -> None:
    show(gallery, "settings-bands")
    rows = [row for row in gallery.window.findChildren(SettingRow) if row.isVisible()]
    assert rows
    texts = [text for row in rows for text in row.findChildren(Text) if text.isVisible()]
    assert not [text.text() for text in texts if text.height() < text.heightForWidth(text.width())]


def test_the_languages_are_named_whole(gallery: Gallery) -> None:
    show(gallery, "settings-appearance")
    (section,) = gallery.window.findChildren(AppearanceSection)
    assert not elided(section.findChildren(Choice))


def test_takes_are_named_whole_where_one_of_three_is_chosen(gallery: Gallery) -> None:
    show(gallery, "takes-three")
    (page,) = gallery.window.findChildren(TakesPage)
    assert not elided(page.findChildren(Choice))


def test_the_day_gives_way_before_the_head_of_a_review_is_cut(gallery: Gallery) -> None:
    gallery.window.resize(1280, 820)
    show(gallery, "review")
    (page,) = gallery.window.findChildren(ReviewPage)
    header = page.findChild(ReviewHeader)
    assert header is not None
    words = [text for text in header.findChildren(Text) if text.isVisible() and not text.wordWrap()]
    assert not [text.text() for text in words if text.width() < text.sizeHint().width()]
    gallery.window.resize(1920, 1080)
    show(gallery, "review")
    assert "Sonntag" in " ".join(
        text.text() for text in header.findChildren(Text) if text.isVisible()
    )
