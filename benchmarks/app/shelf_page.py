# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the library by itself: ``python -m benchmarks.app.shelf_page HOME WORD``.

Prints, as JSON, how long it takes from asking for the list, and from searching for a word, until
the page is drawn: what somebody waits for who looks at it.
"""

import json
import sys
import time
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from mockinterview import wiring
from mockinterview.paths import DataFolder, assets_folder
from mockinterview.tasks.library import LibraryTask
from mockinterview.ui.flows.library_flow import LibraryFlow
from mockinterview.ui.pages.library import LibraryPage
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.search_field import SearchField

SIZE_PX = (1080, 820)
LOOKS = 7


class _Looker:
    """Asks the page for its list, again and again."""

    def __init__(self, application: QApplication, home: Path) -> None:
        self._theme = Theme(application, assets_folder() / "icons")
        self._page = LibraryPage(self._theme)
        self._page.resize(*SIZE_PX)
        self._page.show()
        self._task = LibraryTask(lambda: wiring.library(DataFolder(home)))
        self._flow = LibraryFlow(self._page, self._task)

    def look_s(self, word: str = "") -> float:
        """Return how long it takes until the list is drawn, the first time aside."""
        search = self._page.findChild(SearchField)
        if search is not None:
            search.setText(word)
        return median([self._look_s() for _ in range(LOOKS)][1:])

    def close(self) -> None:
        """Give the library back."""
        self._task.close()

    def _look_s(self) -> float:
        loop = QEventLoop()
        began = time.perf_counter()
        self._flow.refresh()
        self._task.ask(lambda _: None, lambda _: loop.quit())  # comes after what was asked before
        loop.exec()
        self._page.grab()
        return time.perf_counter() - began


def main() -> None:
    """Look at the library that is named, then search it."""
    application = QApplication(sys.argv[:1])
    looker = _Looker(application, Path(sys.argv[1]))
    times = {"library": looker.look_s(), "search": looker.look_s(sys.argv[2])}
    looker.close()
    sys.stdout.write(json.dumps(times))


if __name__ == "__main__":
    main()
