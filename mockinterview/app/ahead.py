# SPDX-License-Identifier: GPL-3.0-or-later
"""What is loaded and built while Home is looked at, so that nobody waits for it later."""

import importlib
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from mockinterview import wiring
from mockinterview.tasks.preferences import PreferencesTask
from mockinterview.tasks.worker import Worker

#: The room is built so long after the engines have begun: by then Home has drawn what it knows of
#: them, and the 50 ms that building takes are in nobody's way (our guess).
QUIET_MS = 400
#: What is opened from Home or after an answer, in the order in which it is likely to be.
PAGES = ("review", "library", "settings", "prepare", "progress", "session", "takes")


class Ahead(QObject):
    """Loads modules on a thread, one lot after the other: what is needed first comes first.

    Only what draws has to be built on this thread, and is in a moment of its own.
    """

    engines_loaded = Signal()
    all_loaded = Signal()

    def __init__(
        self,
        loader: Worker,
        preferences: PreferencesTask,
        build_room: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """Prepare; nothing is loaded yet.

        Args:
            loader: Its thread does the loading.
            preferences: Say by which bands answers will be measured.
            build_room: Builds the page on which questions are asked.
            parent: Owns this.
        """
        super().__init__(parent)
        self._loader = loader
        self._preferences = preferences
        self._build_room = build_room
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._on_quiet)

    def begin(self) -> None:
        """Begin with what a session needs."""
        self._loader.run(_import_engines, self._on_engines)

    def build(self) -> None:
        """Build the room in a while."""
        self._quiet.start()

    def stop(self) -> None:
        """Build nothing any more."""
        self._quiet.stop()

    def _on_engines(self, _: None) -> None:
        self.engines_loaded.emit()
        self._loader.run(_import_room, lambda _: self.build())

    def _on_quiet(self) -> None:
        self._build_room()
        yardstick = self._preferences.current.yardstick
        self._loader.run(lambda: wiring.measurer(yardstick), lambda _: self._load(PAGES))

    def _load(self, pages: Sequence[str]) -> None:
        """Load one page after the other: whoever presses Start meanwhile waits for one at most."""
        if pages:
            self._loader.run(lambda: _import_page(pages[0]), lambda _: self._load(pages[1:]))
        else:
            self.all_loaded.emit()


def _import_engines() -> None:
    from mockinterview.app import engines  # noqa: F401 - loaded for those who come after


def _import_room() -> None:
    from mockinterview.app.builders import interview  # noqa: F401


def _import_page(name: str) -> None:
    importlib.import_module(f"mockinterview.app.builders.{name}")
