# SPDX-License-Identifier: GPL-3.0-or-later
"""Home with a library behind it: what is due is offered, and practised as one question."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from mockinterview.domain.session import SessionPlan
from mockinterview.interview.readiness import Check, CheckState
from mockinterview.paths import DataFolder, assets_folder
from mockinterview.preferences import Preferences
from mockinterview.questions.bank import QuestionBank
from mockinterview.storage.library import Library
from mockinterview.tasks.library import LibraryTask
from mockinterview.ui.flows.home_flow import HomeFlow
from mockinterview.ui.pages.home import HomePage
from mockinterview.ui.theme.theme import Theme
from tests.ui.prepare_desk import WAIT_MS, asked, button, kept_packs
from tests.unit.storage.samples import CONFLICT, hearing, measures, plan


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

    qtbot.waitUntil(lambda: page._side._question_id == wanted.id, timeout=WAIT_MS)
    button(page, "Practise this question").click()
    (chosen,) = started
    assert asked(chosen) == [wanted]
    flow.shut_down()
    library_task.close()
