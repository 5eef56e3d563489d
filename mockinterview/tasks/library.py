# SPDX-License-Identifier: GPL-3.0-or-later
"""The library on its own thread: the one SQLite connection that writes lives here."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from mockinterview.tasks.worker import Worker

if TYPE_CHECKING:  # it is loaded on the thread that opens it: the window shows meanwhile
    from mockinterview.storage.library import Library

T = TypeVar("T")


class LibraryTask(QObject):
    """Opens the library on a thread of its own and asks it there, one thing after the other."""

    def __init__(
        self, open_library: Callable[[], "Library"], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._open_library = open_library
        self._library: Library | None = None
        self._worker = Worker("library", self)

    def ask(
        self,
        work: Callable[["Library"], T],
        on_done: Callable[[T], None] | None = None,
        on_failed: Callable[[str], None] | None = None,
    ) -> None:
        """Call ``work`` with the library on its thread; its outcome arrives here."""
        self._worker.run(lambda: work(self._opened()), on_done, on_failed)

    def replace(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None] | None = None,
        on_failed: Callable[[str], None] | None = None,
    ) -> None:
        """Do ``work`` with the library's files while it is closed; the next question opens it."""

        def closed() -> T:
            self._close_library()
            return work()

        self._worker.run(closed, on_done, on_failed)

    def close(self) -> None:
        """Finish what was asked and close the database on the thread that opened it."""
        self._worker.run(self._close_library)
        self._worker.close(finish_queued=True)

    def _opened(self) -> "Library":
        if self._library is None:
            self._library = self._open_library()
        return self._library

    def _close_library(self) -> None:
        if self._library is not None:
            self._library.close()
            self._library = None
