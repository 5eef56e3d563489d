# SPDX-License-Identifier: GPL-3.0-or-later
"""The backups in Settings: which there are, another one, and one put back in its place."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mockinterview.storage.backup import made_at
from mockinterview.storage.upkeep import Restored
from mockinterview.tasks.library import LibraryTask
from mockinterview.ui.pages.settings_backups import BackupsSection
from mockinterview.ui.times import day_and_time


class BackupsFlow(QObject):
    """Tells the section what to show, and has the library copied or replaced on its thread."""

    restored = Signal()  # whatever was read from the library before may differ now

    def __init__(
        self,
        section: BackupsSection,
        library: LibraryTask,
        restore: Callable[[Path], Restored],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._section = section
        self._library = library
        self._restore = restore
        self._now = now
        self._copies: dict[str, Path] = {}
        section.copy_requested.connect(self._on_copy)
        section.restore_requested.connect(self._on_restore)

    def refresh(self) -> None:
        """Look which copies there are."""
        self._library.ask(lambda library: library.backups.list(), self._on_listed)

    def _on_listed(self, copies: tuple[Path, ...]) -> None:
        self._copies = {path.name: path for path in copies}
        today = self._now().date()
        self._section.show_copies(
            tuple((path.name, day_and_time(made_at(path), today)) for path in copies)
        )

    def _on_copy(self) -> None:
        def made(_: Path) -> None:
            self._section.tell(self.tr("A backup was made and checked."))
            self.refresh()

        self._library.ask(lambda library: library.back_up(self._now()), made, self._on_failed)

    def _on_restore(self, name: str) -> None:
        copy = self._copies[name]
        self._library.replace(lambda: self._restore(copy), self._on_restored, self._on_failed)

    def _on_restored(self, result: Restored) -> None:
        kept = (
            self.tr(" The library that was there is kept as {}.").format(result.kept.name)
            if result.kept is not None
            else ""
        )
        self._section.tell(
            self.tr("Restored: {} sessions, with those recorded since.").format(result.sessions)
            + kept
        )
        self.restored.emit()
        self.refresh()

    def _on_failed(self, sentence: str) -> None:
        self._section.tell(sentence)
        self.refresh()
