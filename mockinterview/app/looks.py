# SPDX-License-Identifier: GPL-3.0-or-later
"""Dresses the window as the person and the system want it, from the start and at each change."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from mockinterview.preferences import Preferences
from mockinterview.tasks.preferences import PreferencesTask
from mockinterview.ui.theme.theme import Appearance, Theme


class Looks(QObject):
    """Owns the theme."""

    def __init__(
        self, application: QApplication, icons: Path, preferences: PreferencesTask, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._system_is_still = False
        self._preferences = preferences
        self.theme = Theme(application, icons, *_look(preferences.current))
        self._set_motion()
        preferences.changed.connect(self._dress)

    def set_system_still(self, still: bool) -> None:
        """Take in whether the system wants nothing to move."""
        self._system_is_still = still
        self._set_motion()

    def _dress(self, chosen: Preferences) -> None:
        self.theme.dress(*_look(chosen))
        self._set_motion()

    def _set_motion(self) -> None:
        reduced = self._system_is_still or self._preferences.current.reduced_motion
        if reduced != self.theme.reduced_motion:
            self.theme.set_reduced_motion(reduced)


def _look(chosen: Preferences) -> tuple[Appearance, int]:
    return Appearance(chosen.theme.value), round(chosen.text_scale * 100)
