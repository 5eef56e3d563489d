# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings, Sound: the level of the microphone, while it is looked at. Nothing is recorded."""

from pathlib import Path

from PySide6.QtCore import QObject

from mockinterview.preferences import Preferences
from mockinterview.tasks.preferences import PreferencesTask
from mockinterview.tasks.recording import RecordingTask
from mockinterview.ui.pages.settings import SettingsPage

#: A name for what is never written.
NO_FILE = Path("level.wav")


class MeterFlow(QObject):
    """Opens the microphone when the meter is in sight, and lets go of it when it is not."""

    def __init__(
        self,
        page: SettingsPage,
        microphone: RecordingTask,
        preferences: PreferencesTask,
        parent: QObject | None = None,
    ) -> None:
        """Prepare; ``microphone`` must be one that keeps nothing (``audio.nowhere``)."""
        super().__init__(parent)
        self._page = page
        self._microphone = microphone
        self._name = preferences.current.microphone
        self._is_ready = False
        self._is_open = False
        microphone.level_changed.connect(page.sound.show_level)
        microphone.failed.connect(page.sound.hide_level)
        microphone.broke.connect(page.sound.hide_level)
        page.sound_in_sight_changed.connect(self._on_sight_changed)
        preferences.changed.connect(self._on_preferences)

    def devices_found(self) -> None:
        """Begin now: a microphone that is open would have kept new ones from being found."""
        self._is_ready = True
        self._follow()

    def _on_sight_changed(self) -> None:
        if not self._page.isVisible():
            self._is_ready = False  # devices are looked for when the page comes back
        self._follow()

    def _follow(self) -> None:
        wanted = self._is_ready and self._page.is_sound_in_sight
        if wanted and not self._is_open:
            self._microphone.open(NO_FILE)
        elif self._is_open and not wanted:
            self._microphone.close()
            self._page.sound.hide_level()
        self._is_open = wanted

    def _on_preferences(self, preferences: Preferences) -> None:
        if preferences.microphone != self._name:
            self._name = preferences.microphone
            if self._is_open:
                self._microphone.close()
                self._microphone.open(NO_FILE)
