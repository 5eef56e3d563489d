# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings of privacy: what is kept, where, and how all of it goes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mockinterview.ui.pages.settings_delete import DeleteEverything
from mockinterview.ui.pages.settings_rows import SettingRow
from mockinterview.ui.pages.settings_section import SettingsSection
from mockinterview.ui.pages.settings_view import SettingsView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.button import Button


class PrivacySection(SettingsSection):
    """Where a person's data are."""

    folder_requested = Signal()
    report_requested = Signal()  # to the clipboard

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._set_title(
            self.tr("Privacy"), self.tr("No account, no telemetry, no network in a session.")
        )
        folder = Button(theme, self.tr("Open folder"), icon="folder")
        self._folder_row = SettingRow(self.tr("Where your data are"), "", folder)
        self._kept_row = SettingRow(self.tr("What is kept"), " ", QWidget())
        self._copy = Button(theme, self.tr("Copy report"))
        report_row = SettingRow(
            self.tr("Report for whoever helps you"),
            self.tr("Versions and errors, without a word that you said. Nothing is sent."),
            self._copy,
        )
        self.delete = DeleteEverything(theme)
        self._add(self._folder_row, self._kept_row, report_row, self.delete)
        folder.clicked.connect(self.folder_requested)
        self._copy.clicked.connect(self._on_copy)

    def _show(self, view: SettingsView) -> None:
        self._folder_row.show_hint(view.data_folder)
        self._kept_row.show_hint(view.kept)
        self._kept_row.setVisible(bool(view.kept))

    def _on_copy(self) -> None:
        self.report_requested.emit()
        self._copy.set_text(self.tr("Copied"))
