# SPDX-License-Identifier: GPL-3.0-or-later
"""Home with a library behind it: what is due is offered, and practised as one question."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from mockinterview.domain.session import SessionPlan
from mockinterview.interview.readiness import Check, CheckState
from mockinterview.paths import DataFolder, assets_folder
from mockinterview.preferences import Language, Preferences
from mockinterview.questions.bank import QuestionBank
from mockinterview.storage.library import Library
from mockinterview.tasks.library import LibraryTask
from mockinterview.ui.flows.home_flow import HomeFlow
from mockinterview.ui.flows.model_hint import model_hint
from mockinterview.ui.pages.home import HomePage
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.notice import Notice
from tests.tongues import spoken
from tests.ui.prepare_desk import asked, button, kept_packs
from tests.unit.storage.samples import CONFLICT, hearing, measures, plan


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> HomePage:
    made = HomePage(theme)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def flow(page: HomePage, home: Path) -> Iterator[HomeFlow]:
    """The flow behind the page, with an empty library, and nothing to look at before a session."""
    folder = DataFolder(home)
    folder.packs.parent.mkdir(parents=True)
    folder.packs.write_bytes(kept_packs())
    bank = QuestionBank.load((assets_folder() / "questions", folder.questions), folder.packs)
    library = LibraryTask(lambda: Library(folder))
    made = HomeFlow(page, library, bank, Preferences(), tuple)
    yield made
    made.shut_down()
    library.close()


def test_what_is_due_is_worth_another_go(qtbot: QtBot, theme: Theme, home: Path) -> None:
    folder = DataFolder(home)
    began = datetime.now(UTC) - timedelta(days=5)
    with Library(folder) as library:
        session = library.create_session(plan(), began)
        take = library.begin_take(session.id, 0, CONFLICT, "ruth", began)
        library.sound_path(take).write_bytes(b"")
        library.finish_recording(take.id, 48_000, 9000)
        library.save_measures(take.id, hearing(), measures())
    folder.packs.parent.mkdir(parents=True)
    folder.packs.write_bytes(kept_packs())
    bank = QuestionBank.load((assets_folder() / "questions", folder.questions), folder.packs)
    library_task = LibraryTask(lambda: Library(folder))
    page = HomePage(theme)
    qtbot.addWidget(page)
    page.show()
    ready = Check("microphone", CheckState.READY, "Headset")
    flow = HomeFlow(page, library_task, bank, Preferences(), lambda: (ready,))
    started: list[SessionPlan] = []
    flow.start_requested.connect(started.append)
    flow.refresh()
    wanted = bank.question(CONFLICT.id)

    qtbot.waitUntil(lambda: page._side._question_id == wanted.id)
    button(page, "Practise this question").click()
    (chosen,) = started
    assert asked(chosen) == [wanted]
    flow.shut_down()
    library_task.close()


def shown(page: HomePage) -> list[str]:
    QCoreApplication.processEvents()
    return [
        notice.shown.title
        for notice in page.findChildren(Notice)
        if notice.isVisible() and notice.shown is not None
    ]


def test_the_hint_at_a_model_leads_to_the_models_and_goes_for_good(
    qtbot: QtBot, flow: HomeFlow, page: HomePage
) -> None:
    flow.show()
    assert shown(page) == [], "which recogniser hears is not known yet"
    flow.tell_engine("builtin:moonshine-tiny-en", fell_back=False)
    (title,) = shown(page)
    assert title == "The built-in recogniser is in use"
    with qtbot.waitSignal(flow.models_requested):
        button(page, "Download…").click()
    with qtbot.waitSignal(flow.preferences_changed) as changed:
        button(page, "Not needed").click()
    (kept,) = changed.args
    assert kept == Preferences(model_hint=False)
    assert shown(page) == []
    flow.set_preferences(kept)
    assert shown(page) == []


@pytest.mark.parametrize(
    ("engine", "fell_back", "chosen"),
    [
        ("whisper:base.en", False, "auto"),
        ("builtin:moonshine-tiny-en", True, "auto"),
        ("builtin:moonshine-tiny-en", False, "builtin"),
    ],
)
def test_who_has_a_model_or_chose_without_one_is_told_of_none(
    engine: str, fell_back: bool, chosen: str
) -> None:
    assert model_hint(engine, fell_back, Preferences(engine=chosen)) is None


def test_the_plan_is_told_once_it_is_settled_and_it_is_the_one_that_starts(
    qtbot: QtBot, flow: HomeFlow, page: HomePage
) -> None:
    settled: list[SessionPlan] = []
    started: list[SessionPlan] = []
    flow.plan_settled.connect(settled.append)
    flow.start_requested.connect(started.append)
    for count in (1, 2, 3):
        flow.set_preferences(Preferences(count=count))
    qtbot.waitUntil(lambda: bool(settled))
    page.start_requested.emit()
    assert settled == started
    assert len(started[0].questions) == 3


def test_all_that_home_tells_is_in_the_language_of_the_window(
    qtbot: QtBot, qapp: QApplication, theme: Theme, home: Path
) -> None:
    folder = DataFolder(home)
    bank = QuestionBank.load((assets_folder() / "questions",))
    library_task = LibraryTask(lambda: Library(folder))
    deaf = Check("microphone", CheckState.PROBLEM, "No microphone found", "Free some space.")
    with spoken(qapp, Language.GERMAN):
        page = HomePage(theme)
        qtbot.addWidget(page)
        page.show()
        flow = HomeFlow(page, library_task, bank, Preferences(), tuple)
        flow.tell(deaf)
        flow.tell(Check("recogniser", CheckState.READY, "Built-in recogniser"))
        QCoreApplication.processEvents()
        told = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
        assert "Kein Mikrofon gefunden" in told
        assert "Schaffen Sie etwas Platz." in told
        assert "Eingebaute Spracherkennung" in told
        assert "Es wird auf ein Mikrofon gewartet. Alles andere funktioniert." in told
        flow.shut_down()
        library_task.close()


def test_a_damaged_library_is_told_of_and_looks_like_no_first_start(
    qtbot: QtBot, flow: HomeFlow, page: HomePage, home: Path
) -> None:
    DataFolder(home).database.write_bytes(b"no database" * 500)
    flow.tell(Check("microphone", CheckState.READY, "Headset"))
    flow.refresh()

    def told() -> bool:
        texts = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
        return "library.sqlite3 is damaged" in texts and "Your recordings are safe" in texts

    qtbot.waitUntil(told)
