# SPDX-License-Identifier: GPL-3.0-or-later
"""Prepare: reads what was prepared and what was said since, and tells each tab's flow."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from mockinterview.domain.session import SessionPlan, Take
from mockinterview.interview.look_back import MAX_ANSWERS, LookBack, look_back
from mockinterview.questions.plan import plan_session
from mockinterview.questions.spacing import Due, due_in
from mockinterview.storage.library import Library
from mockinterview.ui.flows.prepare_ground import PrepareGround
from mockinterview.ui.flows.prepare_job_flow import PrepareJobFlow
from mockinterview.ui.pages.prepare import PreparePage

#: The plan for a job: as many questions as two second interviews have. Our judgement.
PLANNED_FOR_JOB = 12


class PrepareFlow(QObject):
    """Keeps the tabs true. What takes time is done on the library's thread."""

    bank_changed = Signal(object)  # QuestionBank

    def __init__(
        self, page: PreparePage, ground: PrepareGround, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page, self._ground = page, ground
        self._takes: tuple[Take, ...] = ()
        self._job = PrepareJobFlow(page, ground, parent=self)
        ground.preparation.changed.connect(self._look_again)
        ground.preparation.problem.connect(page.show_problem)
        self._job.job_changed.connect(self._look_again)

    def refresh(self) -> None:
        """Read everything again."""
        self._ground.preparation.load()
        self._show()
        today = datetime.now().astimezone().date()

        def read(library: Library) -> tuple[tuple[Take, ...], Mapping[str, Due]]:
            return library.heard_takes(MAX_ANSWERS), due_in(library.summaries(), today)

        def done(result: tuple[tuple[Take, ...], Mapping[str, Due]]) -> None:
            self._takes, due = result
            self._job.show(due)
            self._look_again()

        self._ground.library.ask(read, done, self._page.show_problem)

    def shut_down(self) -> None:
        """Write what is still to be written, and end the threads."""
        self._ground.preparation.shut_down()
        self._ground.files.close()

    def _look_again(self) -> None:
        """Hold what is prepared against the answers, on a thread."""
        preparation, takes = self._ground.preparation.current, self._takes
        job, topics, bank = (
            self._ground.preferences.current.job,
            self._ground.topics,
            self._ground.bank,
        )
        self._show()

        def look() -> tuple[LookBack, SessionPlan | None]:
            plan = plan_session(bank, count=PLANNED_FOR_JOB, seed=0, job=job) if job else None
            return look_back(preparation, job, takes, topics()), plan

        self._ground.files.run(look, self._on_looked, self._page.show_problem)

    def _on_looked(self, found: tuple[LookBack, SessionPlan | None]) -> None:
        self._ground.look, self._ground.job_plan = found
        self._show()

    def _show(self) -> None:
        self._job.show()
