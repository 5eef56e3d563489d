# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings: what there is to choose from, and what a choice changes at once."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from mockinterview.analysis.bands import Bands
from mockinterview.domain.profile import Profile
from mockinterview.interview.readiness import Devices
from mockinterview.preferences import Preferences
from mockinterview.tasks.library import LibraryTask
from mockinterview.tasks.worker import Worker
from mockinterview.ui.pages.settings import APPEARANCE, RECOGNISER, SettingsPage
from mockinterview.ui.pages.settings_view import SettingsView


class SettingsFlow(QObject):
    """Shows the choices, and hands each change on."""

    changed = Signal(object)  # Preferences
    devices_found = Signal()
    refreshed = Signal()  # the page is looked at: for what stands on it and has a flow of its own

    def __init__(
        self,
        page: SettingsPage,
        library: LibraryTask,
        preferences: Preferences,
        look_for_devices: Callable[[], Devices],
        data_folder: str,
        norms: Callable[[Profile], Bands],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._library = library
        self._look_for_devices = look_for_devices
        self._norms = norms
        self._worker = Worker("settings", self)
        self._view = SettingsView(
            preferences,
            inputs=(),
            outputs=(),
            data_folder=data_folder,
            norms=norms(preferences.profile),
        )
        page.preferences_changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Look for devices and count what is kept."""

        def found(devices: Devices) -> None:
            self._show(
                replace(
                    self._view,
                    inputs=devices.inputs,
                    outputs=devices.outputs,
                    sound_problem=devices.problem,
                )
            )
            self.devices_found.emit()

        def counted(count: int) -> None:
            kept = self.tr("1 session") if count == 1 else self.tr("{} sessions").format(count)
            self._show(replace(self._view, kept=kept))

        self._show(self._view)
        self.refreshed.emit()
        self._worker.run(self._look_for_devices, found)
        self._library.ask(lambda library: library.own_count(), counted)

    def show_recogniser(self) -> None:
        """Turn to what hears, and the models to fetch."""
        self._page.show_section(RECOGNISER)

    def show_language(self) -> None:
        """Turn to the language, where it was just chosen."""
        self._page.show_section(APPEARANCE)
        self._page.appearance.focus_language()

    def set_preferences(self, preferences: Preferences) -> None:
        """Take in choices made on another page."""
        if preferences != self._view.preferences:
            self._show(self._with(preferences))

    def shut_down(self) -> None:
        """End the thread."""
        self._worker.close()

    def _on_changed(self, preferences: Preferences) -> None:
        before, view = self._view.preferences, self._with(preferences)
        if (preferences.profile, preferences.own_bands) != (before.profile, before.own_bands):
            self._show(view)  # what is drawn follows from it
        self._view = view
        self.changed.emit(preferences)

    def _with(self, preferences: Preferences) -> SettingsView:
        norms = self._norms(preferences.profile)
        return replace(self._view, preferences=preferences, norms=norms)

    def _show(self, view: SettingsView) -> None:
        self._view = view
        self._page.show_view(view)
