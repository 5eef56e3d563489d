# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings of the backups: copies of the library, and how one is put back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mockinterview.ui.pages.settings_rows import SettingRow
from mockinterview.ui.pages.settings_section import SettingsSection
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button
from mockinterview.ui.widgets.choices import Choice
from mockinterview.ui.widgets.confirm import Confirm
from mockinterview.ui.widgets.text import Text

CHOICE_PX = 240


class BackupsSection(SettingsSection):
    """Which copies there are; makes one, and puts one back after asking."""

    copy_requested = Signal()
    restore_requested = Signal(str)  # the name of the copy

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._set_title(
            self.tr("Backups"),
            self.tr("Copies of titles, words and measures, each checked when it is made."),
        )
        self._make = Button(theme, self.tr("Make one now"))
        self._copies = Choice(theme, self.tr("Backup"))
        self._restore = Button(theme, self.tr("Restore…"))
        self._restore_row = SettingRow(
            self.tr("Put a backup back"), " ", self._copies, self._restore
        )
        self._confirm = Confirm(theme)
        self._confirm.hide()
        self._told = Text(role=Type.SMALL, tone="muted", wrap=True)
        self._told.hide()
        self._add(
            SettingRow(
                self.tr("Copies are made by themselves"),
                self.tr("One a day at the start; older ones are thinned out after two days."),
                self._make,
            ),
            self._restore_row,
            self._confirm,
            self._told,
        )
        self._make.clicked.connect(self._on_make)
        self._restore.clicked.connect(self._on_restore)
        self._confirm.confirmed.connect(self._on_confirmed)
        self._confirm.refused.connect(self._on_refused)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_copies(self, copies: tuple[tuple[str, str], ...]) -> None:
        """Show the copies, newest first: the name of each, and when it was made in words."""
        self._copies.show_choices(list(copies), copies[0][0] if copies else "", "")
        self._copies.setVisible(bool(copies))
        self._restore.setEnabled(bool(copies))
        self._make.setEnabled(True)
        self._restore_row.show_hint(
            self.tr("What was recorded since is added to it.")
            if copies
            else self.tr("There is no backup yet.")
        )

    def tell(self, sentence: str) -> None:
        """Say what came of it."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))

    def _on_make(self) -> None:
        self._make.setEnabled(False)
        self.tell("")
        self.copy_requested.emit()

    def _on_restore(self) -> None:
        self.tell("")
        self._confirm.ask(
            self.tr("Put back the backup of {}?").format(self._copies.currentText()),
            self.tr(
                "For a library that shows less than it should. No recording is touched; what was"
                " recorded and noted since is added from the files beside the recordings. The"
                " library of now is kept."
            ),
            self.tr("Restore"),
            self.tr("Keep"),
        )

    def _on_confirmed(self) -> None:
        self._confirm.hide()
        self._restore.setEnabled(False)
        self.restore_requested.emit(self._copies.currentData())

    def _on_refused(self) -> None:
        self._confirm.hide()
        self._restore.setFocus()

    def _on_theme_changed(self) -> None:
        self._copies.setFixedWidth(self._theme.px(CHOICE_PX))
