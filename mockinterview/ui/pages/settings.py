# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings: every change counts at once; there is no Save."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.domain.profile import Profile
from mockinterview.preferences import Preferences
from mockinterview.preferences import Theme as ThemeChoice
from mockinterview.ui.fit import Fit
from mockinterview.ui.pages.page import Page
from mockinterview.ui.pages.settings_recogniser import RecogniserPane
from mockinterview.ui.pages.settings_rows import SettingRow, section_title
from mockinterview.ui.pages.settings_view import SettingsView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button
from mockinterview.ui.widgets.choices import Choice, Segmented, Switch
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.level_meter import LevelMeter
from mockinterview.ui.widgets.lit_button import LitButton
from mockinterview.ui.widgets.marks import Rule
from mockinterview.ui.widgets.text import Text

SECTIONS_PX = 152
ROWS_PX = 720
CHOICE_PX = 344
#: Qt's own "no limit".
MAX_WIDTH_PX = 16_777_215
TEXT_PERCENTS = (80, 100, 125, 150, 175, 200)
#: Places in the list of sections.
SOUND, VOICE, RECOGNISER = range(3)
SPEEDS = (0.8, 0.9, 1.0, 1.1, 1.25)


class SettingsPage(Page):
    """Shows a ``SettingsView``; every change goes out as a whole ``Preferences``."""

    preferences_changed = Signal(Preferences)
    speaker_test_requested = Signal()
    folder_requested = Signal()
    sound_check_requested = Signal()
    sound_in_sight_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "Settings", parent)
        self._preferences = Preferences()
        self._rows: list[SettingRow] = []
        self._narrow = False
        self._make_controls()
        self._lay_out()
        self._connect()
        self.show_section(SOUND)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def recogniser(self) -> RecogniserPane:
        """The section about what hears; it is told what to show by a flow of its own."""
        return self._recogniser

    def show_view(self, view: SettingsView) -> None:
        """Show the choices as they are."""
        chosen = self._preferences = view.preferences
        default = ("", self.tr("System default"))
        self._show_devices(self._microphone, view.inputs, chosen.microphone, default, "microphone")
        self._show_devices(self._speaker, view.outputs, chosen.speaker, default, "voice")
        self._sound_problem.setText(view.sound_problem)
        self._sound_problem.setVisible(bool(view.sound_problem))
        for switch, on in (
            (self._voice, chosen.voice_on),
            (self._captions, chosen.captions),
            (self._introductions, chosen.introductions),
            (self._follow_ups, chosen.follow_ups),
        ):
            was_blocked = switch.blockSignals(True)
            switch.setChecked(on)
            switch.blockSignals(was_blocked)
        speeds = [(speed, f"{speed:g}×") for speed in sorted({*SPEEDS, chosen.speed})]  # noqa: RUF001 - a times sign, as on players
        self._speed.show_choices(speeds, chosen.speed)
        self._speed.setEnabled(chosen.voice_on)
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
        self._profile.show_choices(
            [
                (Profile.STANDARD.value, self.tr("Standard")),
                (Profile.SECOND_LANGUAGE.value, self.tr("A second language")),
                (Profile.STUTTER_FRIENDLY.value, self.tr("Stutter-friendly")),
            ],
            chosen.profile.value,
        )
        self._folder_row.show_hint(view.data_folder)
        self._kept_row.show_hint(view.kept)
        self._kept_row.setVisible(bool(view.kept))

    def show_section(self, section: int) -> None:
        """Show one section, by its place in the list; the voices stand below the sound too."""
        for place, button in enumerate(self._section_buttons):
            button.set_lit(place == section)
            visible = place == section or (section, place) == (SOUND, VOICE)
            self._section_widgets[place].setVisible(visible)
        self.verticalScrollBar().setValue(0)
        self.sound_in_sight_changed.emit()

    @property
    def is_sound_in_sight(self) -> bool:
        """Whether the section with the meter is looked at."""
        return self._section_widgets[SOUND].isVisible()

    def showEvent(self, event: QShowEvent) -> None:
        """The meter may be in sight now."""
        super().showEvent(event)
        self.sound_in_sight_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """The meter is out of sight."""
        super().hideEvent(event)
        self.sound_in_sight_changed.emit()

    def show_level(self, dbfs: float) -> None:
        """Show one level of the microphone; about twenty a second. Until then there is no meter."""
        self._level.show()
        self._meter.show_level(dbfs)

    def hide_level(self) -> None:
        """Show no meter: there is no microphone to be heard."""
        self._level.hide()

    def set_fit(self, fit: Fit) -> None:
        """Put the sections above the rows, and controls under labels, where room is short."""
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if fit.narrow else direction.LeftToRight)
        # As wide as one button the flow has one a line, and so is the column of the design.
        self._narrow = fit.narrow
        self._size_sections()
        self._columns.setSpacing(24 if fit.narrow else 48)
        padding = 24 if fit.narrow else 48
        outer = self.content.layout()
        if outer is not None:
            outer.setContentsMargins(padding, 32 if fit.short or fit.narrow else 48, padding, 32)
        for row in self._rows:
            row.set_stacked(fit.big)
        self._recogniser.set_stacked(fit.big or fit.narrow)

    def first_focus(self) -> QWidget:
        """The first section."""
        return self._section_buttons[0]

    def _make_controls(self) -> None:
        theme = self._theme
        self._microphone = Choice(theme, self.tr("Microphone"))
        self._meter = LevelMeter(theme)
        self._meter.wake()
        self._level = QWidget()
        self._level.hide()
        level = QHBoxLayout(self._level)
        level.setContentsMargins(0, 0, 0, 0)
        level.setSpacing(12)
        level.addWidget(self._meter, 1)
        self._level_word = Text(role=Type.SMALL, tone="muted")
        level.addWidget(self._level_word)
        self._meter.word_changed.connect(self._on_level_word)
        self._speaker = Choice(theme, self.tr("Speaker"))
        self._test = Button(theme, self.tr("Test"))
        self._sound_problem = Text(role=Type.SMALL, tone="caution", wrap=True)
        self._sound_check = Button(theme, self.tr("Sound check"))
        self._voice = Switch(theme, self.tr("Read questions aloud"))
        self._speed = Choice(theme, self.tr("Speed of the voice"))
        self._captions = Switch(theme, self.tr("Captions while speaking"))
        self._recogniser = RecogniserPane(theme)
        self._introductions = Switch(theme, self.tr("Introductions"))
        self._follow_ups = Switch(theme, self.tr("Follow-up questions"))
        self._profile = Segmented(theme, self.tr("Bands are for"))
        self._appearance = Segmented(theme, self.tr("Theme"))
        self._text_size = Choice(theme, self.tr("Text size"))
        self._folder = Button(theme, self.tr("Open folder"), icon="folder")

    def _connect(self) -> None:
        self._microphone.currentIndexChanged.connect(self._on_changed)
        self._speaker.currentIndexChanged.connect(self._on_changed)
        self._voice.toggled.connect(self._on_changed)
        self._captions.toggled.connect(self._on_changed)
        self._introductions.toggled.connect(self._on_changed)
        self._follow_ups.toggled.connect(self._on_changed)
        self._speed.currentIndexChanged.connect(self._on_changed)
        self._profile.chosen.connect(self._on_changed)
        self._appearance.chosen.connect(self._on_changed)
        self._text_size.currentIndexChanged.connect(self._on_changed)
        self._test.clicked.connect(self.speaker_test_requested)
        self._sound_check.clicked.connect(self.sound_check_requested)
        self._folder.clicked.connect(self.folder_requested)

    def _lay_out(self) -> None:
        self._sections = Flow(4, 4)
        self._section_buttons: list[LitButton] = []
        rows = QVBoxLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self._section_widgets: list[QWidget] = []
        for name, line, widgets in self._contents():
            button = LitButton(self._theme, name)
            button.clicked.connect(self._on_section)
            self._section_buttons.append(button)
            self._sections.add(button)
            section = self._section(name, line, widgets)
            self._section_widgets.append(section)
            rows.addWidget(section)
        rows.addStretch(1)
        self._rows_holder = QWidget()
        self._rows_holder.setLayout(rows)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.addWidget(self._sections, 0, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self._rows_holder, 1)
        self._columns.addStretch(0)
        outer = QVBoxLayout(self.content)
        outer.setSpacing(24)
        outer.addWidget(Text(self.tr("Settings"), Type.DISPLAY))
        outer.addLayout(self._columns, 1)

    def _section(self, name: str, line: str, widgets: tuple[QWidget, ...]) -> QWidget:
        section = QWidget()
        column = QVBoxLayout(section)
        column.setContentsMargins(0, 0, 0, 32)
        column.setSpacing(0)
        column.addWidget(section_title(name, line))
        for widget in widgets:
            if isinstance(widget, SettingRow):
                column.addWidget(Rule())
                self._rows.append(widget)
            column.addWidget(widget)
        return section

    def _contents(self) -> tuple[tuple[str, str, tuple[QWidget, ...]], ...]:
        self._folder_row = SettingRow(self.tr("Where your data are"), "", self._folder)
        self._kept_row = SettingRow(self.tr("What is kept"), " ", QWidget())
        return (
            (
                self.tr("Sound"),
                self.tr("Changes count at once. A recording in progress keeps its microphone."),
                (
                    self._sound_problem,
                    SettingRow(self.tr("Microphone"), "", self._microphone, below=self._level),
                    SettingRow(self.tr("Speaker"), "", self._speaker, self._test),
                    SettingRow(
                        self.tr("Sound check"), self.tr("20 seconds, four steps"), self._sound_check
                    ),
                    SettingRow(
                        self.tr("Captions while speaking"),
                        self.tr("Never in real mode"),
                        self._captions,
                    ),
                ),
            ),
            (
                self.tr("Voice"),
                "",
                (
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
                ),
            ),
            (
                self.tr("Recogniser"),
                self.tr(
                    "Turns sound into words, on this computer. Yours to change at any time; old"
                    " answers can be transcribed again."
                ),
                (self._recogniser,),
            ),
            (
                self.tr("Bands"),
                self.tr(
                    "Inside a band the app is quiet. Feedback follows from the next answer on."
                ),
                (
                    SettingRow(
                        self.tr("Bands are for"),
                        self.tr(
                            "A second language: a slower pace is inside. Stutter-friendly: pace,"
                            " pauses and fillers are shown and never judged."
                        ),
                        self._profile,
                    ),
                ),
            ),
            (
                self.tr("Appearance"),
                "",
                (
                    SettingRow(self.tr("Theme"), "", self._appearance),
                    SettingRow(
                        self.tr("Text size"),
                        self.tr("Everything grows, nothing is cut"),
                        self._text_size,
                    ),
                ),
            ),
            (
                self.tr("Privacy"),
                self.tr("No account, no telemetry, no network in a session."),
                (self._folder_row, self._kept_row),
            ),
        )

    @staticmethod
    def _show_devices(
        choice: Choice, names: tuple[str, ...], chosen: str, default: tuple[str, str], icon: str
    ) -> None:
        devices: list[tuple[Any, str]] = [default, *((name, name) for name in names)]
        if chosen and chosen not in names:
            devices.append((chosen, f"{chosen} (not plugged in)"))
        choice.show_choices(devices, chosen, icon)

    def _on_theme_changed(self) -> None:
        theme = self._theme
        self._rows_holder.setMaximumWidth(theme.px(ROWS_PX))
        self._size_sections()
        wide = min(theme.px(CHOICE_PX), 600)
        for control in (self._microphone, self._level, self._speaker):
            control.setFixedWidth(wide)
        for choice in (self._speed, self._text_size):
            choice.setMinimumContentsLength(4)
            choice.setFixedWidth(theme.px(120))

    def _size_sections(self) -> None:
        width = self._theme.px(SECTIONS_PX)
        self._sections.setMaximumWidth(MAX_WIDTH_PX if self._narrow else width)
        self._sections.setMinimumWidth(0 if self._narrow else width)
        for button in self._section_buttons:
            button.setMinimumWidth(0 if self._narrow else width)

    def _on_level_word(self, word: str, attention: bool) -> None:
        self._level_word.setText(word)
        self._level_word.set_tone("caution" if attention else "muted")

    def _on_section(self) -> None:
        sender = self.sender()
        if isinstance(sender, LitButton):
            self.show_section(self._section_buttons.index(sender))

    def _on_changed(self) -> None:
        changed = replace(
            self._preferences,
            microphone=self._microphone.currentData(),
            speaker=self._speaker.currentData(),
            voice_on=self._voice.isChecked(),
            captions=self._captions.isChecked(),
            introductions=self._introductions.isChecked(),
            follow_ups=self._follow_ups.isChecked(),
            speed=float(self._speed.currentData()),
            profile=Profile(self._profile.key),
            theme=ThemeChoice(self._appearance.key),
            text_scale=self._text_size.currentData() / 100,
        )
        if changed != self._preferences:
            self._preferences = changed
            self._speed.setEnabled(changed.voice_on)
            self.preferences_changed.emit(changed)
