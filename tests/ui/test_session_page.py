# SPDX-License-Identifier: GPL-3.0-or-later
"""A session as a whole on its page: words, links, and the plan that is made of it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mockinterview import wiring
from mockinterview.domain.session import Session, TakeState
from mockinterview.interview.session_review import SessionReview
from mockinterview.paths import DataFolder
from mockinterview.storage.library import Library
from mockinterview.tasks.library import LibraryTask
from mockinterview.ui.flows.session_flow import SessionFlow
from mockinterview.ui.pages.session import SessionPage
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.link import Link
from tests.screens import session as scenes
from tests.ui import samples


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> SessionPage:
    made = SessionPage(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def texts(page: SessionPage) -> list[str]:
    QCoreApplication.processEvents()  # new rows are shown by their layout
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def link(page: SessionPage, name: str) -> Link:
    (found,) = [one for one in page.findChildren(Link) if one.accessibleName() == name]
    return found


def test_the_way_back_says_where_it_leads(page: SessionPage) -> None:
    link(page, "Library")
    page.show_way_back(is_to_room=True)
    link(page, "Interview")


def test_everything_a_panel_would_say_stands_on_the_page(page: SessionPage) -> None:
    page.show_review(scenes.whole())
    shown = texts(page)
    for words in (
        "5 of 5 questions answered, 5:28 in all. Study mode.",
        "Maren Holt, Hiring manager",
        "Follow-up: What came of it?",
        "Not answered",
        "First interview: “Stores: sixty supermarkets in the north”",
        "1 of 4 requirements came up in this session.",
        "Not asked about: leading, initiative and customers.",
        "Asked for in the job description, never mentioned",
        "In all 5 answers.",
    ):
        assert words in shown, words
    assert page._status.accessibleName() == "Status: review ready"
    assert page.headline._change.title.accessibleName().startswith("Headline: ")


def test_every_finding_is_one_click_from_its_answer(qtbot: QtBot, page: SessionPage) -> None:
    page.show_review(scenes.whole())
    name = "Answer 2: Tell me about a time something you were responsible for went wrong."
    for clicked, asked in (
        (link(page, name), ["calder", 1]),
        (link(page, "22 November 2026: We supplied sixty supermarkets."), ["before", 1]),
        (link(page, "Answer 5: Lead the night dispatch"), ["calder", 4]),
        (page.headline._change.hear, ["calder", 0]),
    ):
        with qtbot.waitSignal(page.answer_requested) as told:
            clicked.click()
        assert told.args == asked
    with qtbot.waitSignal(page.plan_requested):
        page.next.button.click()


def test_what_is_missing_is_said_and_what_agrees_is_left_out(page: SessionPage) -> None:
    page.show_review(scenes.look(replace(scenes.sitting(), takes=())))
    shown = texts(page)
    assert "Nothing to look back on yet" in shown
    assert "Told otherwise before" not in shown
    assert "Add a job description" in [one.text() for one in page.findChildren(Link)]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[LibraryTask]:
    task = LibraryTask(lambda: Library(DataFolder(tmp_path)))
    yield task
    task.close()


def test_a_session_is_read_anew_when_one_of_its_answers_was_measured(
    qtbot: QtBot, page: SessionPage, library: LibraryTask
) -> None:
    plan = scenes.sitting().plan
    made: list[Session] = []
    library.ask(lambda opened: opened.create_session(plan, samples.STARTED), made.append)
    qtbot.waitUntil(lambda: bool(made))
    looked: list[str] = []

    def look(session: Session, _opened: Library) -> SessionReview:
        looked.append(session.id)
        return scenes.look(session)

    plans: list[object] = []
    flow = SessionFlow(page, library, look, lambda review: review.session.plan)
    flow.planned.connect(plans.append)
    with qtbot.waitSignal(flow.opened):
        flow.open(made[0].id)
    assert "0 of 5 questions answered, 0:00 in all. Study mode." in texts(page)
    take = replace(samples.take(), state=TakeState.MEASURED)
    flow.take_measured(take)  # of another session
    flow.take_measured(replace(take, session_id=made[0].id))
    qtbot.waitUntil(lambda: len(looked) == 2)
    page.next.button.click()
    assert plans == [plan]
    with qtbot.waitSignal(flow.problem):
        flow.open("none")
    assert page.notice.isVisible()


def test_the_look_of_the_app_reads_library_and_preparation(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    look = wiring.session_review(folder)
    opened = Library(folder)
    session = opened.create_session(scenes.sitting().plan, samples.STARTED)
    review = look(session, opened)
    assert (review.session, review.measured) == (session, 0)
    opened.close()
