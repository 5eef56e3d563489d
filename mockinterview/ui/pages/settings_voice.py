# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings of the panel: its voice, and whether it introduces itself and asks back."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from mockinterview.preferences import Preferences
from mockinterview.ui.numbers import local
from mockinterview.ui.pages.settings_rows import SettingRow, ShortList
from mockinterview.ui.pages.settings_section import SettingsSection
from mockinterview.ui.pages.settings_view import SettingsView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.choices import Switch

SPEEDS = (0.8, 0.9, 1.0, 1.1, 1.25)


class VoiceSection(SettingsSection):
    """How the questions are asked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._set_title(self.tr("Voice"))
        self._voice = Switch(theme, self.tr("Read questions aloud"))
        self._speed = ShortList(theme, self.tr("Speed of the voice"))
        self._introductions = Switch(theme, self.tr("Introductions"))
        self._follow_ups = Switch(theme, self.tr("Follow-up questions"))
        self._add(
            SettingRow(
                self.tr("Read questions aloud"),
                self.tr("Off: they are shown, and recording starts when you are ready"),
                self._voice,
            ),
            SettingRow(self.tr("Speed"), "", self._speed),
            SettingRow(
                self.tr("Introductions"),
                self.tr("The panel says who it is before the first question"),
                self._introductions,
            ),
            SettingRow(
                self.tr("Follow-up questions"),
                self.tr("At most two on one answer, by what it lacked"),
                self._follow_ups,
            ),
        )
        self._voice.toggled.connect(self._speed.setEnabled)
        for switch in (self._voice, self._introductions, self._follow_ups):
            switch.toggled.connect(self.changed)
        self._speed.currentIndexChanged.connect(self.changed)

    def choose(self, preferences: Preferences) -> Preferences:
        """Return the preferences with the voice that is chosen."""
        return replace(
            preferences,
            voice_on=self._voice.isChecked(),
            speed=float(self._speed.currentData()),
            introductions=self._introductions.isChecked(),
            follow_ups=self._follow_ups.isChecked(),
        )

    def _show(self, view: SettingsView) -> None:
        chosen = view.preferences
        self._voice.setChecked(chosen.voice_on)
        self._introductions.setChecked(chosen.introductions)
        self._follow_ups.setChecked(chosen.follow_ups)
        speeds = [(speed, f"{local(speed):g}×") for speed in sorted({*SPEEDS, chosen.speed})]  # noqa: RUF001 - a times sign, as on players
        self._speed.show_choices(speeds, chosen.speed)
        self._speed.setEnabled(chosen.voice_on)
