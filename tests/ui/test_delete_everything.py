# SPDX-License-Identifier: GPL-3.0-or-later
"""Delete everything: it says what goes, wants a word, and lets go easily."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mockinterview.storage.erase import Holding, Kept
from mockinterview.ui.flows.delete_flow import DeleteFlow
from mockinterview.ui.pages.settings_delete import DeleteEverything
from mockinterview.ui.theme.theme import Theme

HERE = (Holding(Kept.RECORDINGS, 41, 126_000_000), Holding(Kept.SETTINGS, 1, 900))


def test_what_goes_is_named_and_only_the_word_deletes(qtbot: QtBot, theme: Theme) -> None:
    panel = DeleteEverything(theme)
    qtbot.addWidget(panel)
    panel.show()
    flow = DeleteFlow(panel, lambda: HERE)
    panel.open_button.click()
    qtbot.waitUntil(panel._question.isVisible)
    words = panel._list.text()
    assert "Recordings, with their words, measures and notes: 41 files, 126 MB" in words
    assert "Settings: 1 file, less than 1 MB" in words
    assert not panel._yes.isEnabled()
    with qtbot.assertNotEmitted(flow.confirmed):
        QTest.keyClicks(panel._field, "delet")
        QTest.keyClick(panel._field, Qt.Key.Key_Return)
    with qtbot.waitSignal(flow.confirmed):
        QTest.keyClicks(panel._field, "e")
        QTest.keyClick(panel._field, Qt.Key.Key_Return)
    flow.shut_down()


def test_esc_keeps_everything_and_the_word_has_to_be_typed_anew(qtbot: QtBot, theme: Theme) -> None:
    panel = DeleteEverything(theme)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_holdings(HERE)
    QTest.keyClicks(panel._field, "Delete")
    assert panel._yes.isEnabled()
    QTest.keyClick(panel._field, Qt.Key.Key_Escape)
    assert not panel._question.isVisible()
    assert panel.open_button.isVisible()
    panel.show_holdings(())
    assert not panel._yes.isEnabled()
    assert panel._list.text() == "There is nothing here yet."
