# SPDX-License-Identifier: GPL-3.0-or-later
"""A crash is told in one calm dialog, with what is safe and a report to copy."""

import faulthandler
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mockinterview.app.crashes import Crashes
from mockinterview.diagnostics import Diagnostics
from mockinterview.ui.crash_dialog import CrashDialog
from mockinterview.ui.main_window import MainWindow
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.text import Text

CANARY = "petrichor"
#: No process has a number as high as this.
NOBODY = 99_999_999


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, theme: Theme) -> MainWindow:
    window = MainWindow(qapp, theme)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def diagnostics(tmp_path: Path) -> Iterator[Diagnostics]:
    was_on, level = faulthandler.is_enabled(), logging.getLogger().level
    diagnostics = Diagnostics(tmp_path)
    yield diagnostics
    diagnostics.stop()
    logging.getLogger().setLevel(level)
    if was_on:  # pytest's own
        faulthandler.enable(sys.__stderr__ or sys.stderr)


def dialogs(window: MainWindow) -> list[CrashDialog]:
    return [dialog for dialog in window.findChildren(CrashDialog) if dialog.isVisible()]


def crash_in_a_thread() -> None:
    def work() -> None:
        raise ValueError(CANARY)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_any_number_of_crashes_are_one_dialog_and_every_one_is_in_the_report(
    qtbot: QtBot, theme: Theme, window: MainWindow, diagnostics: Diagnostics
) -> None:
    diagnostics.start()
    Crashes(diagnostics, theme, window, window)
    for _ in range(3):
        crash_in_a_thread()
    qtbot.waitUntil(lambda: bool(dialogs(window)))
    (dialog,) = dialogs(window)
    assert any("recordings are safe" in text.text() for text in dialog.findChildren(Text))
    assert not dialog.isModal()
    dialog.copy.click()
    report = QGuiApplication.clipboard().text()
    assert report.count("builtins.ValueError: (not kept)") == 3
    assert "Mock Interview" in report
    assert CANARY not in report


def test_a_crash_that_ended_the_last_run_is_told_at_the_next_start_and_no_more(
    qtbot: QtBot, theme: Theme, window: MainWindow, diagnostics: Diagnostics, tmp_path: Path
) -> None:
    (tmp_path / f"crash-{NOBODY}.running").write_text("Fatal Python error: Segmentation fault")
    diagnostics.start()
    Crashes(diagnostics, theme, window, window).look_back()
    (dialog,) = dialogs(window)
    assert any("the last time" in text.text() for text in dialog.findChildren(Text))
    assert "Segmentation fault" in diagnostics.report()
    dialog.accept()
    diagnostics.stop()
    diagnostics.start()
    Crashes(diagnostics, theme, window, window).look_back()
    assert not dialogs(window)


def test_a_start_after_a_good_end_says_nothing(
    theme: Theme, window: MainWindow, diagnostics: Diagnostics
) -> None:
    diagnostics.start()
    Crashes(diagnostics, theme, window, window).look_back()
    assert not dialogs(window)
