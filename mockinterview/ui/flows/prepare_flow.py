# SPDX-License-Identifier: GPL-3.0-or-later
"""Prepare: reads what was prepared and what was said since, and tells each tab's flow."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from mockinterview.domain.session import SessionPlan, Take
from mockinterview.interview.look_back import MAX_ANSWERS, LookBack, look_back
from mockinterview.paths import assets_folder
from mockinterview.questions.bank import QuestionBank
from mockinterview.questions.debrief import DebriefContent, load_debrief
from mockinterview.questions.plan import plan_session
from mockinterview.questions.spacing import LOOKED_BACK, Due, due_in
from mockinterview.storage.library import Library
from mockinterview.ui.flows.prepare_asks_flow import PrepareAsksFlow
from mockinterview.ui.flows.prepare_bank_flow import PrepareBankFlow
from mockinterview.ui.flows.prepare_debrief_flow import PrepareDebriefFlow
from mockinterview.ui.flows.prepare_ground import PrepareGround
from mockinterview.ui.flows.prepare_job_flow import PrepareJobFlow
from mockinterview.ui.flows.prepare_notes_flow import PrepareNotesFlow
from mockinterview.ui.flows.prepare_stories_flow import PrepareStoriesFlow
from mockinterview.ui.pages.prepare import PreparePage
from mockinterview.ui.pages.prepare_parts import PrepareTab

#: The plan for a job: as many questions as two second interviews have. Our judgement.
PLANNED_FOR_JOB = 12


def load_debrief_content() -> DebriefContent:
    """Read the signs and the blocks of a note."""
    return load_debrief(assets_folder() / "debrief")


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
        self._notes = PrepareNotesFlow(page.first, page.company, ground, self)
        self._debrief = PrepareDebriefFlow(page, ground, load_debrief_content, parent=self)
        self._asks = PrepareAsksFlow(page.asks, ground, self)
        self._stories = PrepareStoriesFlow(page.stories, ground, self)
        self._bank = PrepareBankFlow(page.bank, ground, parent=self)
        self._debrief.bank_changed.connect(self._load_bank)
        self._bank.bank_changed.connect(self._load_bank)
        self._bank.plan_requested.connect(self._job.add_to_plan)
        self._job.questions_requested.connect(lambda: page.open_tab(page.bank))
        self._stories.problem.connect(page.show_problem)
        self._stories.theme_requested.connect(self._job.practise_theme)
        page.tab_shown.connect(self._on_tab)
        self._shows: dict[PrepareTab, Callable[[], None]] = {
            page.job: self._job.show,
            page.first: self._notes.show,
            page.company: self._notes.show,
            page.stories: self._stories.show,
            page.asks: self._asks.show,
            page.debrief: self._debrief.show,
            page.bank: self._bank.show,
        }
        ground.preparation.changed.connect(self._look_again)
        ground.preparation.problem.connect(page.show_problem)
        self._job.job_changed.connect(self._look_again)

    def refresh(self) -> None:
        """Read everything again."""
        self._ground.preparation.load()
        self._show()
        today = datetime.now().astimezone().date()

        def read(library: Library) -> tuple[tuple[Take, ...], Mapping[str, Due]]:
            due = due_in(library.summaries(LOOKED_BACK), today)
            return library.heard_takes(MAX_ANSWERS), due

        def done(result: tuple[tuple[Take, ...], Mapping[str, Due]]) -> None:
            self._takes, due = result
            self._job.set_due(due)
            self._look_again()

        self._ground.library.ask(read, done, self._page.show_problem)

    def show_stories(self) -> None:
        """Show the answers that are kept as stories."""
        self._page.open_tab(self._page.stories)

    def keep_story(self, take_id: str) -> None:
        """Open the form for a story that a take tells."""
        self.show_stories()
        self._stories.keep(take_id)

    def open_plan(self, plan: SessionPlan) -> None:
        """Show a plan that was made elsewhere, to be changed and started."""
        self._job.open_plan(plan)

    def rename_takes(self, renamed: Mapping[str, str]) -> None:
        """Take in the new ids of takes, by their old ones, after two sessions were merged."""
        self._ground.preparation.change(lambda held: held.with_takes_renamed(renamed))

    def shut_down(self) -> None:
        """Write what is still to be written, and end the threads."""
        self._notes.save_now()
        self._debrief.save_now()
        self._ground.preparation.shut_down()
        self._ground.files.close(finish_queued=True)

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
        """Show what is known on the tab that is open; the others wait until they are."""
        show = self._shows.get(self._page.shown_tab)
        if show is not None:
            show()

    def _on_tab(self) -> None:
        if self._page.shown_tab is self._page.debrief:
            self._debrief.open()
        elif self._page.shown_tab is self._page.asks:
            self._asks.open()
        self._show()

    def _load_bank(self) -> None:
        """Take in the person's questions, here and on Home."""

        def loaded(bank: QuestionBank) -> None:
            self._ground.bank = bank
            self._show()
            self.bank_changed.emit(bank)

        self._ground.files.run(self._ground.load_bank, loaded, self._page.show_problem)
