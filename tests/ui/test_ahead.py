# SPDX-License-Identifier: GPL-3.0-or-later
"""What is loaded and built while Home is looked at."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from mockinterview.app.ahead import PAGES, QUIET_MS, Ahead
from mockinterview.tasks.preferences import PreferencesTask
from mockinterview.tasks.worker import Worker

#: Loads ahead in a process in which nothing is loaded yet, and ends once the last page is there.
_LOADS = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from mockinterview.app.ahead import Ahead
from mockinterview.tasks.preferences import PreferencesTask
from mockinterview.tasks.worker import Worker
application = QCoreApplication([])
loader = Worker("loader")
ahead = Ahead(loader, PreferencesTask(Path(sys.argv[1])), lambda: None)
ahead.all_loaded.connect(application.quit)
ahead.begin()
application.exec()
loader.close()
print(*sys.modules)
"""


class Desk(QObject):
    """Writes down what Ahead does, in order."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.done: list[str] = []
        self.loader = Worker("loader", self)
        preferences = PreferencesTask(folder / "settings.json", self)
        self.ahead = Ahead(self.loader, preferences, lambda: self.done.append("room"), self)
        self.ahead.engines_loaded.connect(lambda: self.done.append("engines"))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.ahead.stop()
    made.loader.close()


def test_the_room_is_built_once_the_engines_have_begun(qtbot: QtBot, desk: Desk) -> None:
    desk.ahead.begin()
    qtbot.waitUntil(lambda: "room" in desk.done, timeout=30_000)
    assert desk.done == ["engines", "room"]


def test_nothing_is_built_after_the_end(qtbot: QtBot, desk: Desk) -> None:
    desk.ahead.build()
    desk.ahead.stop()
    later: list[bool] = []
    QTimer.singleShot(2 * QUIET_MS, lambda: later.append(True))
    qtbot.waitUntil(lambda: bool(later), timeout=30_000)
    assert not desk.done


def test_in_another_language_it_is_built_again(qtbot: QtBot, desk: Desk) -> None:
    desk.ahead.build()
    qtbot.waitUntil(lambda: desk.done == ["room"], timeout=30_000)
    desk.ahead.build()
    qtbot.waitUntil(lambda: desk.done == ["room", "room"], timeout=30_000)


def test_no_page_that_is_opened_often_is_left_to_be_loaded(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _LOADS, str(tmp_path / "settings.json")],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert {f"mockinterview.app.builders.{name}" for name in PAGES} <= set(done.stdout.split())
