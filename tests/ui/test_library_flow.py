# SPDX-License-Identifier: GPL-3.0-or-later
"""The library page on a real library: found, filtered, tagged, merged, read as it is scrolled."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from benchmarks.many_sessions import fill
from mockinterview.paths import DataFolder
from mockinterview.storage.library import Library
from mockinterview.tasks.library import LibraryTask
from mockinterview.ui.flows.library_flow import LibraryFlow
from mockinterview.ui.pages.library import LibraryPage
from mockinterview.ui.pages.library_model import PAGE_ROWS
from mockinterview.ui.theme.theme import Theme

COUNT = PAGE_ROWS + 5


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, home: Path) -> Iterator[LibraryPage]:
    folder = DataFolder(home)
    fill(folder, COUNT)
    task = LibraryTask(lambda: Library(folder))
    page = LibraryPage(theme, lambda: date(2026, 11, 25))
    qtbot.addWidget(page)
    page.resize(1080, 820)
    page.show()
    flow = LibraryFlow(page, task, page)
    flow.problem.connect(pytest.fail)
    flow.refresh()
    qtbot.waitUntil(lambda: rows(page) == COUNT)
    yield page
    task.close()


def view(page: LibraryPage) -> QListView:
    return page._list


def rows(page: LibraryPage) -> int:
    return view(page).model().rowCount(QModelIndex())


def text(page: LibraryPage, row: int) -> str:
    return str(view(page).model().index(row, 0).data() or "")


def test_a_row_far_down_is_read_when_it_is_looked_at(qtbot: QtBot, page: LibraryPage) -> None:
    assert text(page, 0).count("answers") == 1
    qtbot.waitUntil(lambda: "answers" in text(page, COUNT - 1))


def test_a_search_with_a_filter_shows_what_has_both(qtbot: QtBot, page: LibraryPage) -> None:
    page._tools.search.setText("depot")
    page._tools.search.search_changed.emit("depot")
    qtbot.waitUntil(lambda: page._shown.text == "depot")
    found = rows(page)
    assert found > 0
    member = page._tools._member
    member.setCurrentIndex(member.findText("Mei Tanaka"))
    qtbot.waitUntil(lambda: page._shown.member == "mei")
    assert 0 < rows(page) < found


def test_a_tag_is_kept_and_can_be_chosen_by(qtbot: QtBot, page: LibraryPage) -> None:
    chosen = page._list.current
    assert chosen is not None
    page.tags_changed.emit(chosen.id, ["night shift"])
    qtbot.waitUntil(lambda: page._tools._tag.findText("night shift, 1") >= 0)
    page._tools.choose_tag("night shift")
    qtbot.waitUntil(lambda: rows(page) == 1)
    assert page._list.current is not None
    assert page._list.current.tags == ("night shift",)
    page.tag_renamed.emit("night shift", "late shift")
    qtbot.waitUntil(lambda: page._tools._tag.findText("late shift, 1") >= 0)


def test_merging_tells_the_new_ids_of_the_answers_that_moved(
    qtbot: QtBot, page: LibraryPage, home: Path
) -> None:
    goes, stays = page._list.current, page._list.others[0]
    assert goes is not None
    renamed: list[dict[str, str]] = []
    flow = page.findChild(LibraryFlow)
    assert flow is not None
    flow.takes_renamed.connect(renamed.append)
    page.merge_requested.emit(stays.id, goes.id)
    qtbot.waitUntil(lambda: rows(page) == COUNT - 1)
    (new_by_old,) = renamed
    with Library(DataFolder(home)) as library:
        ids = {take.id for take in library.session(stays.id).takes}
    assert len(new_by_old) == len(goes.answers)
    assert set(new_by_old.values()) < ids
    assert all(old.startswith(goes.id) for old in new_by_old)


def test_merging_leaves_one_session_less(qtbot: QtBot, page: LibraryPage) -> None:
    goes = page._list.current
    assert goes is not None
    stays = page._list.others[0]
    page.merge_requested.emit(stays.id, goes.id)
    qtbot.waitUntil(lambda: rows(page) == COUNT - 1)
    merged = page._list.current
    assert merged is not None
    assert len(merged.answers) == len(stays.answers) + len(goes.answers)
