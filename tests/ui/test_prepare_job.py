# SPDX-License-Identifier: GPL-3.0-or-later
"""The job description on Prepare: used, opened from a file, held against answers, practised."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mockinterview.domain.question import QuestionKind
from mockinterview.interview.look_back import RequirementSeen
from mockinterview.ui.flows.prepare_job_flow import PrepareJobFlow
from mockinterview.ui.pages.prepare import WIDEST_PX
from mockinterview.ui.pages.prepare_view import JobView
from mockinterview.ui.theme.theme import Theme
from tests.screens.prepare import JOB, PLAN
from tests.ui.keys import press
from tests.ui.prepare_desk import PrepareDesk, asked, button, covered


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, home: Path) -> Iterator[PrepareDesk]:
    made = PrepareDesk(qtbot, theme, home)
    yield made
    made.close()


def test_a_description_is_used_changed_and_removed(desk: PrepareDesk) -> None:
    tab = desk.page.job
    desk.refresh()
    assert tab._editor.isVisible()
    tab._editor.field.setPlainText("  Operations lead\n- Run the night shift.\n")
    button(tab, "Use this description").setFocus()
    button(tab, "Use this description").click()
    assert button(tab, "See and change the plan").hasFocus()
    assert desk.preferences.current.job == "Operations lead\n- Run the night shift."
    desk.wait(lambda: len(desk.ground.look.requirements) == 1)
    assert not tab._editor.isVisible()
    assert tab._title.text() == "1 of 1 requirement has come up in your answers"
    button(desk.page, "Change description…").click()
    button(tab, "Remove").click()
    assert desk.preferences.current.job == ""
    assert tab._editor.isVisible()


def test_a_wide_window_makes_no_line_too_long_to_read(desk: PrepareDesk) -> None:
    desk.page.resize(1000, 900)
    desk.wait(lambda: 800 < desk.page.job.width() < 1000)
    desk.page.resize(1920, 900)
    desk.wait(lambda: desk.page.job.width() >= 1000)
    assert desk.page.job.width() == WIDEST_PX


def test_a_file_is_read_into_the_field_or_told_why_not(desk: PrepareDesk, tmp_path: Path) -> None:
    (tmp_path / "job.txt").write_text("Nurse\n- Night shifts on a ward\n", encoding="utf-8")
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    names = [str(tmp_path / "empty.txt"), str(tmp_path / "job.txt"), ""]
    flow = PrepareJobFlow(desk.page, desk.ground, lambda _: names.pop(0))
    tab = desk.page.job
    flow._on_file()
    desk.wait(lambda: not tab._editor._problem.isHidden())
    flow._on_file()
    desk.wait(lambda: "Night shifts" in tab._editor.field.toPlainText())
    assert tab._editor._problem.isHidden()
    flow._on_file()
    assert not names


def test_what_never_came_up_is_practised_or_marked(desk: PrepareDesk) -> None:
    desk.use_job()
    tab = desk.page.job
    desk.wait(lambda: "1 of 2 requirements" in tab._title.text())
    button(tab, "Practise: Hold a budget of £1.2 million").click()
    (plan,) = desk.started
    assert covered(plan.questions) == ["Hold a budget of £1.2 million"]
    assert "Hold a budget" in asked(plan)[0].text
    assert plan.title == "Operations lead"
    button(tab, "1 answer: Lead a night shift").click()
    assert desk.reviewed == [(desk.session_id, 0)]
    button(tab, "Mark as mentioned: Hold a budget of £1.2 million").click()
    desk.wait(lambda: "2 of 2 requirements" in tab._title.text())
    button(tab, "marked by you, undo: Hold a budget of £1.2 million").click()
    desk.wait(lambda: "1 of 2 requirements" in tab._title.text())


def test_what_is_missing_becomes_one_session(desk: PrepareDesk) -> None:
    desk.use_job("Lead\n- Write SQL\n- Speak Dutch\n- Hold a budget\n- Lead a night shift\n")
    desk.wait(lambda: len(desk.ground.look.requirements) == 4)
    button(desk.page.job, "Practise what is missing").click()
    (plan,) = desk.started
    assert sorted(covered(plan.questions)) == ["Hold a budget", "Speak Dutch", "Write SQL"]


def test_a_plan_is_changed_and_started(desk: PrepareDesk) -> None:
    desk.use_job()
    button(desk.page.job, "See and change the plan").click()
    panel = desk.page.plan
    assert panel.isVisible()
    before = [one.question for one in desk.flow._job._current().questions]
    button(panel, "Move down, question 1").click()
    button(panel, "Remove, question 5").click()
    button(panel, "Another question, question 1").click()
    swapped = asked(desk.flow._job._current())  # by lot: it may be any question of the bank
    more = next(one for one in desk.ground.bank.of_kind(QuestionKind.ROLE) if one not in swapped)
    desk.flow._job.add_to_plan(more.id)
    button(panel, "Start with these 5").click()
    (plan,) = desk.started
    assert asked(plan)[1] == before[0]
    assert asked(plan)[0] not in before[:4]  # question 5 is gone: it may come back here
    assert asked(plan)[-1] == more
    assert not panel.isVisible()


def test_the_focus_stays_where_a_row_was_changed(desk: PrepareDesk) -> None:
    panel = desk.page.plan
    panel.show_view(PLAN)
    desk.page.open_plan()
    button(panel, "Move down, question 1").setFocus()
    panel.show_view(PLAN)
    assert button(panel, "Move down, question 1").hasFocus()
    button(panel, "Remove, question 3").setFocus()
    panel.show_view(PLAN)
    assert button(panel, "Remove, question 3").hasFocus()


def test_keys_lead_to_the_search_and_back_from_the_plan(desk: PrepareDesk) -> None:
    desk.page.open_plan()
    press(desk.page, Qt.Key.Key_Escape)
    assert desk.page.job.isVisible()
    QTest.keyClick(desk.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert desk.page.bank.search_field.hasFocus()


def test_all_that_was_mentioned_can_be_shown(desk: PrepareDesk) -> None:
    tab = desk.page.job
    tab.show_view(JOB)
    assert button(tab, "Show all 9").isVisible()
    button(tab, "Show all 9").click()
    assert button(tab, "marked by you, undo: " + JOB.requirements[-1].text).isVisible()
    tab.show_view(JobView(text="x", requirements=(RequirementSeen("SQL"),)))
    assert "0 of 1 requirement" in tab._title.text()


def test_a_plan_follows_level_trade_and_time(desk: PrepareDesk) -> None:
    desk.refresh()
    button(desk.page.job, "See and change the plan of the next session").click()
    panel = desk.page.plan
    panel._time.setCurrentIndex(panel._time.findData(20))
    assert len(desk.flow._job._current().questions) == 8
    panel._trade.setCurrentIndex(panel._trade.findData("data"))
    panel._level.setCurrentIndex(panel._level.findData("senior"))
    assert desk.preferences.current.family == "data"
    questions = asked(desk.flow._job._current())
    assert len(questions) == 8
    assert all(not one.seniority or "senior" in one.seniority for one in questions)
    assert any("data" in one.families for one in questions)
