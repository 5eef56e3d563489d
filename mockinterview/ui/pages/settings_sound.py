# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings of sound: what hears, what is heard, and the level of the microphone."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mockinterview.preferences import Preferences
from mockinterview.ui.pages.settings_rows import SettingRow
from mockinterview.ui.pages.settings_section import SettingsSection
from mockinterview.ui.pages.settings_view import SettingsView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button
from mockinterview.ui.widgets.choices import Choice, Switch
from mockinterview.ui.widgets.level_meter import LevelMeter
from mockinterview.ui.widgets.text import Text

CHOICE_PX = 344
#: However large the text: a wider list leaves its label no room.
MOST_CHOICE_PX = 600


class SoundSection(SettingsSection):
    """Microphone with its meter, speaker, sound check, captions."""

    speaker_test_requested = Signal()
    sound_check_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._set_title(
            self.tr("Sound"),
            self.tr("Changes count at once. A recording in progress keeps its microphone."),
        )
        self._problem = Text(role=Type.SMALL, tone="caution", wrap=True)
        self._microphone = Choice(theme, self.tr("Microphone"))
        self._make_meter()
        self._speaker = Choice(theme, self.tr("Speaker"))
        test = Button(theme, self.tr("Test"))
        check = Button(theme, self.tr("Sound check"))
        self._captions = Switch(theme, self.tr("Captions while speaking"))
        self._add(
            self._problem,
            SettingRow(self.tr("Microphone"), "", self._microphone, below=self._level),
            SettingRow(self.tr("Speaker"), "", self._speaker, test),
            SettingRow(self.tr("Sound check"), self.tr("20 seconds, four steps"), check),
            SettingRow(
                self.tr("Captions while speaking"), self.tr("Never in real mode"), self._captions
            ),
        )
        self._microphone.currentIndexChanged.connect(self.changed)
        self._speaker.currentIndexChanged.connect(self.changed)
        self._captions.toggled.connect(self.changed)
        test.clicked.connect(self.speaker_test_requested)
        check.clicked.connect(self.sound_check_requested)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def choose(self, preferences: Preferences) -> Preferences:
        """Return the preferences with the devices and captions that are chosen."""
        return replace(
            preferences,
            microphone=self._microphone.currentData(),
            speaker=self._speaker.currentData(),
            captions=self._captions.isChecked(),
        )

    def show_level(self, dbfs: float) -> None:
        """Show one level of the microphone; about twenty a second. Until then there is no meter."""
        self._level.show()
        self._meter.show_level(dbfs)

    def hide_level(self) -> None:
        """Show no meter: there is no microphone to be heard."""
        self._level.hide()

    def _show(self, view: SettingsView) -> None:
        chosen = view.preferences
        self._show_devices(self._microphone, view.inputs, chosen.microphone, "microphone")
        self._show_devices(self._speaker, view.outputs, chosen.speaker, "voice")
        self._problem.setText(view.sound_problem)
        self._problem.setVisible(bool(view.sound_problem))
        self._captions.setChecked(chosen.captions)

    def _show_devices(self, choice: Choice, names: tuple[str, ...], chosen: str, icon: str) -> None:
        default = ("", self.tr("System default"))
        devices: list[tuple[Any, str]] = [default, *((name, name) for name in names)]
        if chosen and chosen not in names:
            devices.append((chosen, self.tr("{} (not plugged in)").format(chosen)))
        choice.show_choices(devices, chosen, icon)

    def _make_meter(self) -> None:
        self._meter = LevelMeter(self._theme)
        self._meter.wake()
        self._level_word = Text(role=Type.SMALL, tone="muted")
        self._level = QWidget()
        self._level.hide()
        level = QHBoxLayout(self._level)
        level.setContentsMargins(0, 0, 0, 0)
        level.setSpacing(12)
        level.addWidget(self._meter, 1)
        level.addWidget(self._level_word)
        self._meter.word_changed.connect(self._on_level_word)

    def _on_level_word(self, word: str, attention: bool) -> None:
        self._level_word.setText(word)
        self._level_word.set_tone("caution" if attention else "muted")

    def _on_theme_changed(self) -> None:
        wide = min(self._theme.px(CHOICE_PX), MOST_CHOICE_PX)
        for control in (self._microphone, self._level, self._speaker):
            control.setFixedWidth(wide)
