# SPDX-License-Identifier: GPL-3.0-or-later
"""The backups in Settings: listed, made, and one put back with what was recorded since."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mockinterview import wiring
from mockinterview.paths import DataFolder
from mockinterview.storage.library import Library
from mockinterview.tasks.library import LibraryTask
from mockinterview.ui.flows.backups_flow import BackupsFlow
from mockinterview.ui.pages.settings_backups import BackupsSection
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.button import Button
from tests.unit.storage import samples
from tests.unit.storage.samples import record


class Desk:
    """The section, a library with one session, and the flow between them."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: DataFolder) -> None:
        self.qtbot = qtbot
        self.folder = folder
        with Library(folder) as library:
            record(library, library.create_session(samples.plan("First"), samples.NOW).id)
        self.library = LibraryTask(lambda: Library(folder))
        self.section = BackupsSection(theme)
        qtbot.addWidget(self.section)
        self.section.show()
        restore = partial(wiring.restore, folder)
        self.flow = BackupsFlow(self.section, self.library, restore, lambda: samples.LATER)

    def press(self, words: str) -> None:
        buttons = self.section.findChildren(Button)
        next(one for one in buttons if one.accessibleName() == words).click()

    def wait_until_told(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: words in self.section._told.text())


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, home: Path) -> Iterator[Desk]:
    made = Desk(qtbot, theme, DataFolder(home))
    yield made
    made.library.close()


def test_without_a_backup_there_is_nothing_to_go_back_to(desk: Desk) -> None:
    desk.flow.refresh()
    desk.qtbot.waitUntil(lambda: not desk.section._restore.isEnabled())
    assert desk.section._copies.isHidden()


def test_a_backup_is_made_and_put_back_with_what_was_recorded_since(desk: Desk) -> None:
    desk.press("Make one now")
    desk.wait_until_told("made and checked")
    desk.qtbot.waitUntil(lambda: desk.section._copies.count() == 1)
    desk.library.ask(lambda library: library.rename(library.summaries()[0].id, "Renamed"))
    desk.library.ask(
        lambda library: record(
            library, library.create_session(samples.plan("Later"), samples.LATER).id
        )
    )
    desk.press("Restore…")
    assert not desk.section._confirm.isHidden()
    desk.press("Restore")
    desk.wait_until_told("Restored: 2 sessions")
    titles: list[str] = []
    desk.library.ask(lambda library: [one.title for one in library.summaries()], titles.extend)
    desk.qtbot.waitUntil(lambda: len(titles) == 2)
    assert "Later" in titles
    assert (desk.folder.root / "library.sqlite3.before-restore").exists()


def test_a_backup_that_is_not_whole_is_refused_in_a_sentence(desk: Desk) -> None:
    desk.press("Make one now")
    desk.qtbot.waitUntil(lambda: desk.section._copies.count() == 1)
    (copy,) = desk.folder.backups.iterdir()
    copy.write_bytes(b"rubbish")
    desk.press("Restore…")
    desk.press("Restore")
    desk.wait_until_told("Nothing was changed")
