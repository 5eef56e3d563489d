# SPDX-License-Identifier: GPL-3.0-or-later
"""The Prepare page with its flow, a library in a folder, and doors that note who went through."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.analysis.topics import load_topics
from mockinterview.domain.question import Question
from mockinterview.domain.session import PlannedQuestion, SessionPlan
from mockinterview.paths import DataFolder, assets_folder
from mockinterview.questions.bank import QuestionBank
from mockinterview.questions.own_pack import OwnPack
from mockinterview.storage.library import Library
from mockinterview.tasks.library import LibraryTask
from mockinterview.tasks.preferences import PreferencesTask
from mockinterview.tasks.preparation import PreparationTask
from mockinterview.tasks.worker import Worker
from mockinterview.ui.flows.prepare_flow import PrepareFlow
from mockinterview.ui.flows.prepare_ground import PrepareDoors, PrepareGround
from mockinterview.ui.pages.prepare import PreparePage
from mockinterview.ui.theme.theme import Theme
from tests.unit.analysis.hearings import spoken
from tests.unit.storage.samples import CONFLICT, NOW, measures, plan

ROUNDS = 5
JOB = "Operations lead\n- Lead a night shift\n- Hold a budget of £1.2 million\n"

W = TypeVar("W", bound=QWidget)


@cache
def kept_packs() -> bytes:
    """Return the cache of what ships, so that its TOML is read once for all these tests."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "questions.json"
        QuestionBank.load((assets_folder() / "questions",), path)
        return path.read_bytes()


class PrepareDesk:
    """A library with two answers: a night shift was led by twenty-five people."""

    answers: tuple[str, ...] = (
        "I led a night shift. There was a team of twenty-five people.",
        "We rang the stores, and Corby answered first.",
    )

    def __init__(self, qtbot: QtBot, theme: Theme, home: Path) -> None:
        self._qtbot = qtbot
        self.folder = DataFolder(home)
        self.folder.packs.parent.mkdir(parents=True)
        self.folder.packs.write_bytes(kept_packs())
        with Library(self.folder) as library:
            session = library.create_session(plan(), NOW)
            for position, text in enumerate(self.answers):
                take = library.begin_take(session.id, position, CONFLICT, "ruth", NOW)
                library.sound_path(take).write_bytes(b"")
                library.finish_recording(take.id, 48_000, 9000)
                library.save_measures(take.id, spoken(text), measures())
        self.session_id = session.id
        self.started: list[SessionPlan] = []
        self.reviewed: list[tuple[str, int]] = []
        self.preparation = PreparationTask(self.folder.preparation)
        self.preferences = PreferencesTask(self.folder.settings)
        self.library = LibraryTask(lambda: Library(self.folder))
        topics = load_topics(assets_folder() / "relevance")
        self.page = PreparePage(theme)
        qtbot.addWidget(self.page)
        self.page.resize(1080, 820)
        self.page.show()
        self.ground = PrepareGround(
            preparation=self.preparation,
            preferences=self.preferences,
            library=self.library,
            files=Worker("prepare"),
            doors=PrepareDoors(self.started.append, lambda *where: self.reviewed.append(where)),
            bank=self.load_bank(),
            own_pack=OwnPack(self.folder.questions),
            load_bank=self.load_bank,
            topics=lambda: topics,
        )
        self.flow = PrepareFlow(self.page, self.ground)

    def load_bank(self) -> QuestionBank:
        shipped = assets_folder() / "questions"
        return QuestionBank.load((shipped, self.folder.questions), self.folder.packs)

    def use_job(self, job: str = JOB) -> None:
        """Show the page with a job description, once everything was held against it."""
        self.preferences.change(replace(self.preferences.current, job=job))
        self.refresh()

    def refresh(self) -> None:
        self.flow.refresh()
        self.wait(lambda: self.ground.look.answers == len(self.answers))

    def wait(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition)

    def close(self) -> None:
        self.flow.shut_down()
        self.library.close()
        self.preferences.shut_down()


def asked(plan: SessionPlan) -> list[Question]:
    """Return the questions of a plan."""
    return [planned.question for planned in plan.questions]


def covered(planned: tuple[PlannedQuestion, ...]) -> list[str]:
    """Return the lines of the job description that a plan speaks to."""
    return [line for one in planned for line in one.covers]


def button(parent: QWidget, name: str) -> QAbstractButton:
    """Return the button of that name that can be seen."""
    return seen(parent, QAbstractButton, name)


def seen(parent: QWidget, kind: type[W], name: str) -> W:
    """Return the widget of a kind and a name that can be seen."""
    for _ in range(ROUNDS):  # what was made just now is shown layout by layout
        QCoreApplication.processEvents()
    (found,) = [
        one
        for one in parent.findChildren(kind)
        if one.accessibleName() == name and one.isVisibleTo(parent)
    ]
    return found
