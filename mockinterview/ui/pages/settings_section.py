# SPDX-License-Identifier: GPL-3.0-or-later
"""A section of Settings: it shows its choices and says when one was changed."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mockinterview.preferences import Preferences
from mockinterview.ui.fit import Fit
from mockinterview.ui.pages.settings_rows import SettingRow, section_title
from mockinterview.ui.pages.settings_view import SettingsView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.marks import Rule


class SettingsSection(QWidget):
    """A title and rows. Each heir knows its own part of the preferences and no other."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.name = ""
        self._rows: list[SettingRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 32)
        self._column.setSpacing(0)

    def show_view(self, view: SettingsView) -> None:
        """Show the choices as they are and tell nobody, since nobody chose anything."""
        with QSignalBlocker(self):
            self._show(view)

    def choose(self, preferences: Preferences) -> Preferences:
        """Return the preferences with what is chosen in this section."""
        return preferences

    def set_fit(self, fit: Fit) -> None:
        """Put controls under their labels where the text is big."""
        for row in self._rows:
            row.set_stacked(fit.big)

    def _show(self, view: SettingsView) -> None:
        """Set the controls; a section without any has nothing to do."""

    def _set_title(self, name: str, line: str = "") -> None:
        self.name = name
        self._column.addWidget(section_title(name, line))

    def _add(self, *widgets: QWidget) -> None:
        """Add rows, each below a rule, and other things without one."""
        for widget in widgets:
            if isinstance(widget, SettingRow):
                self._column.addWidget(Rule())
                self._rows.append(widget)
            self._column.addWidget(widget)
