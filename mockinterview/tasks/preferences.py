# SPDX-License-Identifier: GPL-3.0-or-later
"""The person's choices while the window is open: one place that has them, and saves each change."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mockinterview.preferences import Preferences, load_preferences, save_preferences
from mockinterview.tasks.worker import Worker


class PreferencesTask(QObject):
    """Holds the choices. A change counts at once and is written behind."""

    changed = Signal(object)  # Preferences
    problem = Signal(str)  # one sentence: a change could not be saved

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._files = Worker("preferences", self)
        self.current, self.found_problem = load_preferences(path)

    def change(self, preferences: Preferences) -> None:
        """Take other choices."""
        if preferences == self.current:
            return
        self.current = preferences
        self.changed.emit(preferences)
        self._files.run(lambda: save_preferences(self._path, preferences), None, self.problem.emit)

    def shut_down(self) -> None:
        """Write what is still to be written, and end the thread."""
        self._files.close(finish_queued=True)
