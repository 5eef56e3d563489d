# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings: every change counts at once; there is no Save."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.preferences import Preferences
from mockinterview.ui.fit import Fit
from mockinterview.ui.pages.page import Page
from mockinterview.ui.pages.settings_appearance import AppearanceSection
from mockinterview.ui.pages.settings_backups import BackupsSection
from mockinterview.ui.pages.settings_bands import BandsSection
from mockinterview.ui.pages.settings_privacy import PrivacySection
from mockinterview.ui.pages.settings_recogniser import RecogniserPane, RecogniserSection
from mockinterview.ui.pages.settings_section import SettingsSection
from mockinterview.ui.pages.settings_sound import SoundSection
from mockinterview.ui.pages.settings_view import SettingsView
from mockinterview.ui.pages.settings_voice import VoiceSection
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.lit_button import LitButton
from mockinterview.ui.widgets.text import Text

translate = QCoreApplication.translate

SECTIONS_PX = 152
ROWS_PX = 720
#: Qt's own "no limit".
MAX_WIDTH_PX = 16_777_215
#: Places in the list of sections.
SOUND, VOICE, RECOGNISER, BANDS, APPEARANCE = range(5)


class SettingsPage(Page):
    """Shows a ``SettingsView``; every change goes out as a whole ``Preferences``."""

    preferences_changed = Signal(Preferences)
    sound_in_sight_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("NavigationRail", "Settings"), parent)
        self._preferences = Preferences()
        self._narrow = False
        self.sound = SoundSection(theme)
        self.voice = VoiceSection(theme)
        self._recogniser = RecogniserSection(theme)
        self.bands = BandsSection(theme)
        self.appearance = AppearanceSection(theme)
        self.privacy = PrivacySection(theme)
        self.backups = BackupsSection(theme)
        self._sections: tuple[SettingsSection, ...] = (
            self.sound,
            self.voice,
            self._recogniser,
            self.bands,
            self.appearance,
            self.privacy,
            self.backups,
        )
        self._buttons: list[LitButton] = []
        self._lay_out()
        self.show_section(SOUND)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def recogniser(self) -> RecogniserPane:
        """The section about what hears; it is told what to show by a flow of its own."""
        return self._recogniser.pane

    def show_view(self, view: SettingsView) -> None:
        """Show the choices as they are."""
        self._preferences = view.preferences
        for section in self._sections:
            section.show_view(view)

    def show_section(self, section: int) -> None:
        """Show one section, by its place in the list; the voices stand below the sound too."""
        for place, button in enumerate(self._buttons):
            button.set_lit(place == section)
            visible = place == section or (section, place) == (SOUND, VOICE)
            self._sections[place].setVisible(visible)
        self.verticalScrollBar().setValue(0)
        self.sound_in_sight_changed.emit()

    @property
    def is_sound_in_sight(self) -> bool:
        """Whether the section with the meter is looked at."""
        return self.sound.isVisible()

    def showEvent(self, event: QShowEvent) -> None:
        """The meter may be in sight now."""
        super().showEvent(event)
        self.sound_in_sight_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """The meter is out of sight."""
        super().hideEvent(event)
        self.sound_in_sight_changed.emit()

    def set_fit(self, fit: Fit) -> None:
        """Put the sections above the rows, and controls under labels, where room is short."""
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if fit.narrow else direction.LeftToRight)
        # As wide as one button the flow has one a line, and so is the column of the design.
        self._narrow = fit.narrow
        self._size_list()
        self._columns.setSpacing(24 if fit.narrow else 48)
        padding = 24 if fit.narrow else 48
        outer = self.content.layout()
        if outer is not None:
            outer.setContentsMargins(padding, 32 if fit.short or fit.narrow else 48, padding, 32)
        for section in self._sections:
            section.set_fit(fit)

    def first_focus(self) -> QWidget:
        """The first section."""
        return self._buttons[0]

    def _lay_out(self) -> None:
        self._list = Flow(4, 4)
        self._rows_holder = QWidget()
        rows = QVBoxLayout(self._rows_holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for section in self._sections:
            button = LitButton(self._theme, section.name)
            button.clicked.connect(self._on_section)
            self._buttons.append(button)
            self._list.add(button)
            section.changed.connect(self._on_changed)
            rows.addWidget(section)
        rows.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.addWidget(self._list, 0, Qt.AlignmentFlag.AlignTop)
        # In a row of its own: a column asks for heights at its whole width, which the rows lack.
        row = QHBoxLayout()
        row.addWidget(self._rows_holder, 1)
        row.addStretch(0)
        self._columns.addLayout(row, 1)
        outer = QVBoxLayout(self.content)
        outer.setSpacing(24)
        outer.addWidget(Text(self.tr("Settings"), Type.DISPLAY))
        outer.addLayout(self._columns, 1)

    def _on_theme_changed(self) -> None:
        self._rows_holder.setMaximumWidth(self._theme.px(ROWS_PX))
        self._size_list()

    def _size_list(self) -> None:
        names = (button.sizeHint().width() for button in self._buttons)
        width = max(self._theme.px(SECTIONS_PX), *names)
        self._list.setMaximumWidth(MAX_WIDTH_PX if self._narrow else width)
        self._list.setMinimumWidth(0 if self._narrow else width)
        for button in self._buttons:
            button.setMinimumWidth(0 if self._narrow else width)

    def _on_section(self) -> None:
        sender = self.sender()
        if isinstance(sender, LitButton):
            self.show_section(self._buttons.index(sender))

    def _on_changed(self) -> None:
        changed = self._preferences
        for section in self._sections:
            changed = section.choose(changed)
        if changed != self._preferences:
            self._preferences = changed
            self.preferences_changed.emit(changed)
