# SPDX-License-Identifier: GPL-3.0-or-later
"""A recording that a crash has cut off is offered on Home: keep, listen, or discard for good."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mockinterview.domain.session import Take
from mockinterview.paths import DataFolder
from mockinterview.storage.library import Library
from mockinterview.tasks.library import LibraryTask
from mockinterview.ui.flows.recovered_flow import RecoveredFlow
from mockinterview.ui.pages.home import HomePage
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.button import Button
from tests.screens import samples as screens
from tests.unit.storage import samples
from tests.unit.storage.sounds import repair, write_sound

DAY = date(2026, 11, 25)


class Desk:
    """Home, a library with a recording that was cut off, and the flow between them."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: DataFolder) -> None:
        self.folder = folder
        with Library(folder) as library:
            session = library.create_session(samples.plan(), samples.NOW)
            begun = library.begin_take(session.id, 0, samples.CONFLICT, "ruth", samples.NOW)
            write_sound(library.sound_path(begun), 900, claimed_ms=0)
            (self.take,) = library.recover(repair).takes
        self.library = LibraryTask(lambda: Library(folder))
        self.page = HomePage(theme)
        qtbot.addWidget(self.page)
        self.flow = RecoveredFlow(self.page, self.library, lambda: DAY)
        self.flow.changed.connect(self.show)
        self.page.show()
        self.flow.tell((self.take,))

    def show(self) -> None:
        self.page.show_view(replace(screens.HOME, notices=self.flow.notices))

    def press(self, words: str) -> None:
        buttons = self.page.findChildren(Button)
        # The last: those of the notice before are gone only when the event loop has its turn.
        *_, button = (one for one in buttons if one.accessibleName() == words)
        button.click()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, home: Path) -> Iterator[Desk]:
    made = Desk(qtbot, theme, DataFolder(home))
    yield made
    made.library.close()


def takes(folder: DataFolder) -> list[Take]:
    with Library(folder) as library:
        return [t for one in library.summaries() for t in library.session(one.id).takes]


def test_it_is_told_and_can_be_kept(desk: Desk) -> None:
    (notice,) = desk.flow.notices
    assert notice.title == "One recording was recovered"
    assert "0:00 long" in notice.line
    desk.press("Keep")
    assert desk.flow.notices == ()
    assert takes(desk.folder) == [desk.take]


def test_it_can_be_listened_to(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.flow.listen_requested) as asked:
        desk.press("Listen")
    assert asked.args == [desk.take.session_id, 0]
    assert len(desk.flow.notices) == 1


def test_discarding_asks_first_and_then_it_is_gone(qtbot: QtBot, desk: Desk) -> None:
    desk.press("Discard…")
    assert "for good?" in desk.flow.notices[0].title
    desk.press("Keep")
    assert "recovered" in desk.flow.notices[0].title
    desk.press("Discard…")
    with qtbot.waitSignal(desk.flow.discarded):
        desk.press("Discard")
    assert desk.flow.notices == ()
    assert takes(desk.folder) == []


def test_what_was_not_cut_off_is_not_told(desk: Desk) -> None:
    desk.press("Keep")
    desk.flow.tell((replace(desk.take, cut_off=False),))
    assert desk.flow.notices == ()
