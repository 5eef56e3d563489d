# SPDX-License-Identifier: GPL-3.0-or-later
"""What moves stands still where the person or the system wants it."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mockinterview.app.looks import Looks
from mockinterview.paths import assets_folder
from mockinterview.tasks.preferences import PreferencesTask
from mockinterview.ui.theme.motion import ask, system_is_still


@pytest.mark.parametrize(
    ("platform", "answer", "still"),
    [
        ("linux", "false", True),
        ("linux", "true", False),
        ("linux", "", False),
        ("darwin", "1", True),
        ("darwin", "0", False),
    ],
)
def test_the_system_is_asked_in_its_own_way(platform: str, answer: str, still: bool) -> None:
    def say(command: Sequence[str]) -> str:
        assert command[0] == {"linux": "gsettings", "darwin": "defaults"}[platform]
        return answer

    assert system_is_still(platform, say) is still


def test_a_program_that_is_not_there_answers_nothing() -> None:
    assert ask(["no-such-program-here"]) == ""


def test_either_wish_is_enough(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    preferences = PreferencesTask(tmp_path / "settings.json")
    looks = Looks(qapp, assets_folder() / "icons", preferences, qapp)
    assert not looks.theme.reduced_motion
    looks.set_system_still(True)
    assert looks.theme.reduced_motion
    looks.set_system_still(False)
    assert not looks.theme.reduced_motion
    preferences.change(replace(preferences.current, reduced_motion=True))
    assert looks.theme.reduced_motion
    preferences.shut_down()
    looks.setParent(None)
    looks.deleteLater()
