# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells of a crash in a calm dialog: once in a run, and of one that ended the run at the next."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from mockinterview.diagnostics import Diagnostics
from mockinterview.ui.main_window import MainWindow
from mockinterview.ui.navigation import PageName
from mockinterview.ui.theme.theme import Theme


class Crashes(QObject):
    """Lives with the window; errors may come from any thread."""

    _crashed = Signal(str)

    def __init__(
        self,
        diagnostics: Diagnostics,
        theme: Theme,
        window: MainWindow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._diagnostics = diagnostics
        self._theme = theme
        self._window = window
        self._told = False
        # Queued: whoever crashed may be in the middle of drawing the window.
        self._crashed.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        diagnostics.tell(self._crashed.emit)

    @Slot()
    def look_back(self) -> None:
        """Tell of a crash that took an earlier run with it."""
        if self._diagnostics.previous_crash is not None:
            self._tell(
                QCoreApplication.translate(
                    "Crashes",
                    "Mock Interview ended unexpectedly the last time. What was recorded until then"
                    " is safe.",
                )
            )

    def shut_down(self) -> None:
        """Tell nobody any more."""
        self._diagnostics.tell(lambda _: None)

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        if self._told:
            return
        self._told = True
        from mockinterview.ui.crash_dialog import CrashDialog  # late: hardly ever needed

        dialog = CrashDialog(self._theme, sentence, self._diagnostics.report, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # An answer that is being spoken goes on, and the keys stay with it.
        speaking = self._window.current_page is PageName.INTERVIEW
        dialog.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, speaking)
        dialog.show()
