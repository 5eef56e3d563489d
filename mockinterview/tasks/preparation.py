# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person prepares while the window is open: read once, each change written behind."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mockinterview.domain.preparation import Preparation
from mockinterview.storage.preparation import load_preparation, save_preparation
from mockinterview.tasks.worker import Worker


class PreparationTask(QObject):
    """Holds the preparation. A change counts at once and is written behind.

    Changes are functions of what is held, so that one made before the file was read is not lost.
    """

    changed = Signal(object)  # Preparation
    problem = Signal(str)  # one sentence: it could not be read, or a change not be saved

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._files = Worker("preparation", self)
        self._is_asked = False
        self._is_read = False
        self._waiting: list[Callable[[Preparation], Preparation]] = []
        self.current = Preparation()

    def load(self) -> None:
        """Read the file, the first time; ``changed`` tells of it."""
        if not self._is_asked:
            self._is_asked = True
            self._files.run(lambda: load_preparation(self._path), self._on_read, self._on_unread)

    def change(self, change: Callable[[Preparation], Preparation]) -> None:
        """Change what is held."""
        if not self._is_read:
            self._waiting.append(change)
            self.load()
            return
        changed = change(self.current)
        if changed == self.current:
            return
        self.current = changed
        self.changed.emit(changed)
        self._files.run(lambda: save_preparation(self._path, changed), None, self.problem.emit)

    def shut_down(self) -> None:
        """Write what is still to be written, and end the thread."""
        self._files.close(finish_queued=True)

    def _on_read(self, preparation: Preparation) -> None:
        self._is_read = True
        self.current = preparation
        self.changed.emit(preparation)
        waiting, self._waiting = self._waiting, []
        for change in waiting:
            self.change(change)

    def _on_unread(self, sentence: str) -> None:
        self.problem.emit(sentence)
        self._on_read(Preparation())
