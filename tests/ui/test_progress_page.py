# SPDX-License-Identifier: GPL-3.0-or-later
"""Progress: what it says with none, few and enough sessions, by mouse, by keys and in words."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from mockinterview import wiring
from mockinterview.analysis.progress import Period
from mockinterview.domain.question import QuestionKind
from mockinterview.paths import DataFolder
from mockinterview.storage.library import Library
from mockinterview.tasks.library import LibraryTask
from mockinterview.ui.flows.progress_flow import ProgressFlow
from mockinterview.ui.pages.progress import ProgressPage
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.sparkline import Sparkline
from mockinterview.ui.widgets.table_dialog import TableDialog
from mockinterview.ui.widgets.text import Text
from tests.ui import progress_samples
from tests.unit.storage import samples as stored


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> ProgressPage:
    made = ProgressPage(theme)
    qtbot.addWidget(made)
    made.resize(1080, 820)
    made.show()
    return made


def words_of(page: ProgressPage) -> str:
    return " | ".join(text.text() for text in page.findChildren(Text) if text.isVisible())


def charts_of(page: ProgressPage) -> dict[str, Sparkline]:
    lines = [line for line in page.findChildren(Sparkline) if line.isVisible()]
    return {line.accessibleName(): line for line in lines}


def test_nothing_recorded_leads_to_the_first_interview(qtbot: QtBot, page: ProgressPage) -> None:
    assert "Your first trend needs three sessions" in words_of(page)
    assert charts_of(page) == {}
    with qtbot.waitSignal(page.start_requested):
        page.first_focus().click()  # type: ignore[attr-defined] # a button


def test_too_few_sessions_are_counted_and_not_drawn(page: ProgressPage) -> None:
    page.show_view(progress_samples.view(1))
    assert "1 session so far. A trend needs 3." in words_of(page)
    assert charts_of(page) == {}


def test_enough_sessions_have_charts_a_goal_and_their_words(page: ProgressPage) -> None:
    page.show_view(progress_samples.view())
    assert set(charts_of(page)) == {
        *("Situation and task", "Pace", "Fillers", "Length", "Long pauses mid-sentence"),
        *("Action", "Results with a figure", "Time to start"),
    }
    words = words_of(page)
    assert "Get to what you did sooner" in words
    assert (
        "Situation and task: 58% on 8 Nov, 37% yesterday. It is inside the band now; hold it"
        " there for 3 sessions." in words
    )
    pace = charts_of(page)["Pace"].accessibleDescription()
    assert "on 8 Nov: 171 words a minute, 3 answers, outside the band" in pace
    assert "yesterday: 138 words a minute, 3 answers" in pace


def test_another_goal_can_be_chosen_and_comes_round(page: ProgressPage, qtbot: QtBot) -> None:
    titles = []
    for chosen in range(4):
        page.show_view(progress_samples.view(chosen=chosen))
        titles.append(words_of(page))
    assert "Say more of what you did" in titles[1]
    assert "Pause where a filler would come" in titles[2]
    assert titles[3] == titles[0]


def test_keys_go_from_session_to_session_and_open_one(page: ProgressPage, qtbot: QtBot) -> None:
    page.show_view(progress_samples.view())
    line = charts_of(page)["Pace"]
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Left)
    assert line.accessibleDescription().startswith("on 19 Nov: 143")
    with qtbot.waitSignal(page.session_opened) as opened:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert opened.args == ["session-5"]


def test_all_of_it_is_there_as_a_table(page: ProgressPage, qtbot: QtBot) -> None:
    page.show_view(progress_samples.view())
    page._legend.table.click()
    (dialog,) = page.findChildren(TableDialog)
    (table,) = dialog.findChildren(QTableView)
    assert table.model().rowCount() == 7 * 7
    assert table.model().index(0, 0).data() == "Pace"
    with qtbot.waitSignal(page.session_opened) as opened:
        table.activated.emit(table.model().index(1, 0))
    assert opened.args == ["session-1"]


@pytest.fixture
def library(qtbot: QtBot, tmp_path: Path) -> Iterator[LibraryTask]:
    folder = DataFolder(tmp_path / "home")
    with Library(folder) as opened:
        for day in range(3):
            session = opened.create_session(stored.plan(), stored.NOW + timedelta(days=day))
            take = stored.record(opened, session.id)
            opened.save_measures(take.id, stored.hearing(), stored.measures())
    task = LibraryTask(lambda: Library(folder))
    yield task
    task.close()


def test_what_is_in_the_library_is_drawn_and_chosen_from(
    qtbot: QtBot, page: ProgressPage, library: LibraryTask
) -> None:
    now = stored.NOW + timedelta(days=4)
    flow = ProgressFlow(page, library, wiring.bands, lambda: now)
    flow.refresh()
    qtbot.waitUntil(lambda: "Pace" in charts_of(page))
    assert (page.period, page.kind) == (Period.LAST_FEW, QuestionKind.BEHAVIORAL)
    page._kind.setCurrentIndex(page._kind.findData(QuestionKind.ROLE.value))
    qtbot.waitUntil(lambda: charts_of(page) == {})
    with qtbot.waitSignal(flow.start_requested):
        page.practise_requested.emit()


def test_samples_are_shown_as_such_until_there_is_something_of_ones_own(
    qtbot: QtBot, page: ProgressPage, tmp_path: Path
) -> None:
    folder = DataFolder(tmp_path / "samples")

    def record(opened: Library, day: int, *, is_sample: bool) -> None:
        at = stored.NOW + timedelta(days=day)
        session = opened.create_session(stored.plan(), at, is_sample=is_sample)
        take = stored.record(opened, session.id)
        opened.save_measures(take.id, stored.hearing(), stored.measures())

    with Library(folder) as opened:
        for day in range(3):
            record(opened, day, is_sample=True)
    task = LibraryTask(lambda: Library(folder))
    flow = ProgressFlow(page, task, wiring.bands, lambda: stored.NOW + timedelta(days=4))
    flow.refresh()
    qtbot.waitUntil(lambda: "Pace" in charts_of(page))
    assert "These are the sample sessions, not yours" in words_of(page)
    task.ask(lambda opened: record(opened, 3, is_sample=False))
    flow.refresh()
    qtbot.waitUntil(lambda: "not yours" not in words_of(page))
    assert page._view.sessions == 1
    task.close()
