# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings of the looks: language, colours, the size of the text, what moves."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mockinterview.preferences import Language, Preferences
from mockinterview.preferences import Theme as ThemeChoice
from mockinterview.ui.pages.settings_rows import SettingRow, ShortList
from mockinterview.ui.pages.settings_section import SettingsSection
from mockinterview.ui.pages.settings_view import SettingsView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.choices import Choice, Segmented, Switch

#: Each in its own words, so that one finds one's own whatever the window speaks.
LANGUAGES = (
    (Language.ENGLISH, "English"),
    (Language.GERMAN, "Deutsch"),
    (Language.FRENCH, "Français"),
    (Language.SPANISH, "Español"),
)
TEXT_PERCENTS = (80, 100, 125, 150, 175, 200)


class AppearanceSection(SettingsSection):
    """How the window looks."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._set_title(self.tr("Appearance"))
        self._language = Choice(theme, self.tr("Language"))
        self._appearance = Segmented(theme, self.tr("Theme"))
        self._text_size = ShortList(theme, self.tr("Text size"))
        self._still = Switch(theme, self.tr("Less motion"))
        self._add(
            SettingRow(
                self.tr("Language"),
                self.tr(
                    "Of the window. Questions, voices, feedback and measures are in English: it is"
                    " English interviews that one practises here."
                ),
                self._language,
            ),
            SettingRow(self.tr("Theme"), "", self._appearance),
            SettingRow(
                self.tr("Text size"), self.tr("Everything grows, nothing is cut"), self._text_size
            ),
            SettingRow(
                self.tr("Less motion"),
                self.tr("As it is anyway where the system asks for it"),
                self._still,
            ),
        )
        self._language.currentIndexChanged.connect(self.changed)
        self._still.toggled.connect(self.changed)
        self._appearance.chosen.connect(self.changed)
        self._text_size.currentIndexChanged.connect(self.changed)

    def focus_language(self) -> None:
        """Go back to the list of languages, where one was just chosen."""
        self._language.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, preferences: Preferences) -> Preferences:
        """Return the preferences with the looks that are chosen."""
        return replace(
            preferences,
            language=Language(self._language.currentData()),
            theme=ThemeChoice(self._appearance.key),
            text_scale=self._text_size.currentData() / 100,
            reduced_motion=self._still.isChecked(),
        )

    def _show(self, view: SettingsView) -> None:
        chosen = view.preferences
        self._language.show_choices(
            [(Language.SYSTEM, self.tr("As the system")), *LANGUAGES], chosen.language
        )
        self._still.setChecked(chosen.reduced_motion)
        self._appearance.show_choices(
            [
                (ThemeChoice.SYSTEM.value, self.tr("System")),
                (ThemeChoice.LIGHT.value, self.tr("Light")),
                (ThemeChoice.DARK.value, self.tr("Dark")),
                (ThemeChoice.HIGH_CONTRAST.value, self.tr("High contrast")),
            ],
            chosen.theme.value,
        )
        percent = round(chosen.text_scale * 100)
        percents = [(value, f"{value} %") for value in sorted({*TEXT_PERCENTS, percent})]
        self._text_size.show_choices(percents, percent)
