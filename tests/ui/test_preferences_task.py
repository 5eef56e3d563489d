# SPDX-License-Identifier: GPL-3.0-or-later
"""The choices while the window is open: told at once, and on disk in the end."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mockinterview.preferences import Preferences, load_preferences
from mockinterview.tasks.preferences import PreferencesTask


def test_a_change_counts_at_once_and_is_on_disk_after_the_end(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    parent = QObject()
    task = PreferencesTask(path, parent)
    chosen = replace(task.current, count=3, job="Cook")
    with qtbot.waitSignal(task.changed) as told:
        task.change(chosen)
    assert told.args == [chosen]
    assert task.current == chosen
    task.shut_down()
    assert load_preferences(path) == (chosen, None)


def test_the_same_choices_again_are_no_change(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    parent = QObject()
    task = PreferencesTask(path, parent)
    with qtbot.assertNotEmitted(task.changed):
        task.change(Preferences())
    task.shut_down()
    assert not path.exists()


def test_what_cannot_be_saved_is_told_and_still_counts(qtbot: QtBot, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder", encoding="utf-8")
    parent = QObject()
    task = PreferencesTask(in_the_way / "settings.json", parent)
    with qtbot.waitSignal(task.problem) as told:
        task.change(replace(task.current, count=3))
    assert told.args is not None
    assert "could not be saved" in told.args[0]
    assert task.current.count == 3
    task.shut_down()


def test_damaged_choices_are_told_of(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("{", encoding="utf-8")
    parent = QObject()
    task = PreferencesTask(path, parent)
    assert task.current == Preferences()
    assert task.found_problem is not None
    task.shut_down()
