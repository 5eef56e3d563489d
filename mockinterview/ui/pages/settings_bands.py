# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings of the bands: for whom they are."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from mockinterview.domain.profile import Profile
from mockinterview.preferences import Preferences
from mockinterview.ui.pages.settings_rows import SettingRow
from mockinterview.ui.pages.settings_section import SettingsSection
from mockinterview.ui.pages.settings_view import SettingsView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.choices import Segmented


class BandsSection(SettingsSection):
    """Between which edges the app is quiet."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._set_title(
            self.tr("Bands"),
            self.tr("Inside a band the app is quiet. Feedback follows from the next answer on."),
        )
        self._profile = Segmented(theme, self.tr("Bands are for"))
        self._add(
            SettingRow(
                self.tr("Bands are for"),
                self.tr(
                    "A second language: a slower pace is inside. Stutter-friendly: pace,"
                    " pauses and fillers are shown and never judged."
                ),
                self._profile,
            ),
        )
        self._profile.chosen.connect(self.changed)

    def choose(self, preferences: Preferences) -> Preferences:
        """Return the preferences with the profile that is chosen."""
        return replace(preferences, profile=Profile(self._profile.key))

    def _show(self, view: SettingsView) -> None:
        self._profile.show_choices(
            [
                (Profile.STANDARD.value, self.tr("Standard")),
                (Profile.SECOND_LANGUAGE.value, self.tr("A second language")),
                (Profile.STUTTER_FRIENDLY.value, self.tr("Stutter-friendly")),
            ],
            view.preferences.profile.value,
        )
