# SPDX-License-Identifier: GPL-3.0-or-later
"""Help: every page of the manual is shown from its file, and links lead from one to another."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextTable
from pytestqt.qtbot import QtBot

from mockinterview.paths import docs_folder
from mockinterview.ui.manual import ManualPage, section_of, slug, without_links_out
from mockinterview.ui.pages.help import HelpPage
from mockinterview.ui.theme.theme import Theme


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> HelpPage:
    made = HelpPage(theme, docs_folder())
    qtbot.addWidget(made)
    made.resize(1080, 700)
    made.show()
    return made


@pytest.mark.parametrize("name", list(ManualPage))
def test_a_page_is_shown_under_its_title(page: HelpPage, name: ManualPage) -> None:
    page.show_page(name)
    assert page.shown is name
    words = page._view.toPlainText()
    assert words.startswith(page._view.accessibleName())
    assert "](" not in words
    assert [one for one, button in page._buttons.items() if button.is_lit] == [name]


def test_a_measure_is_found_by_its_row(page: HelpPage) -> None:
    page.show_page(ManualPage.MEASURES, section_of("pauses"))
    assert page._view.textCursor().block().text() == "pacing.pauses"
    assert page._view.verticalScrollBar().value() > 0
    page.show_page(ManualPage.MEASURES, "no such heading")
    assert page._view.verticalScrollBar().value() == 0


def test_a_link_leads_to_a_page_and_its_section_or_nowhere(qtbot: QtBot, page: HelpPage) -> None:
    page._view.anchorClicked.emit(QUrl("measures.md#star"))
    assert page.shown is ManualPage.MEASURES
    assert page._view.textCursor().block().text() == "STAR"
    page._view.anchorClicked.emit(QUrl("#voice"))
    assert page._view.textCursor().block().text() == "Voice"
    page._view.anchorClicked.emit(QUrl("adr/0001-pyside-before-6.12.md"))
    assert page.shown is ManualPage.MEASURES
    with qtbot.waitSignal(page.link_requested) as asked:
        page._view.anchorClicked.emit(QUrl("https://example.org/"))
    assert asked.args == [QUrl("https://example.org/")]


def test_tables_are_drawn_and_the_type_grows_with_the_text(page: HelpPage, theme: Theme) -> None:
    page.show_page(ManualPage.GUIDE)
    frames = page._view.document().rootFrame().childFrames()
    assert [frame for frame in frames if isinstance(frame, QTextTable)]
    before = page._view.document().size().height()
    theme.set_text_percent(200)
    assert page._view.document().size().height() > before
    theme.set_text_percent(100)


def test_a_picture_is_no_wider_than_the_page(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    for name in ManualPage:
        (tmp_path / f"{name}.md").write_text("# Title\n\n![A wide one](wide.png)\n", "utf-8")
    QImage(3000, 20, QImage.Format.Format_RGB32).save(str(tmp_path / "wide.png"))
    made = HelpPage(theme, tmp_path)
    qtbot.addWidget(made)
    found = made._view.loadResource(2, QUrl("wide.png"))
    assert isinstance(found, QImage)
    assert 0 < found.width() <= made._view.viewport().width()


def test_what_leads_out_of_the_manual_is_plain_words() -> None:
    assert without_links_out("See [SECURITY](../SECURITY.md) or [it](x.md#y).") == (
        "See SECURITY or [it](x.md#y)."
    )
    assert slug("`star.i_share`, not scored") == "stari_share-not-scored"
