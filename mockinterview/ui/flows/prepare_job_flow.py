# SPDX-License-Identifier: GPL-3.0-or-later
"""The job description: read, used, held against the answers, and turned into sessions."""

import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mockinterview.domain.preparation import Preparation
from mockinterview.domain.question import QuestionKind
from mockinterview.domain.session import SessionPlan
from mockinterview.questions.job import JobText
from mockinterview.questions.job_file import read_job
from mockinterview.questions.length import about_minutes, questions_in
from mockinterview.questions.panel import DEFAULT_ROLES
from mockinterview.questions.plan import MIXED_KINDS, MIXED_TITLE, plan_session
from mockinterview.questions.plan_edit import added, moved, swapped, without
from mockinterview.questions.spacing import Due
from mockinterview.questions.story_themes import StoryTheme
from mockinterview.ui.flows.planning import chosen_plan
from mockinterview.ui.flows.prepare_ground import PrepareGround
from mockinterview.ui.names import kind_name
from mockinterview.ui.pages.home_view import MAX_QUESTIONS, AnswerLength
from mockinterview.ui.pages.prepare import PreparePage
from mockinterview.ui.pages.prepare_view import (
    JobView,
    PlanBasis,
    PlanCount,
    PlannedRow,
    PlanView,
)
from mockinterview.ui.said import said
from mockinterview.ui.times import long_day

translate = QCoreApplication.translate

#: A session on what is missing is as long as others at most. Our judgement.
MOST_MISSING = 8


def choose_job_file(parent: QWidget) -> str:
    """Ask for a file; empty where none was chosen."""
    title = translate("PrepareJobFlow", "Open a job description")
    kinds = translate("PrepareJobFlow", "Job descriptions (*.txt *.md *.docx *.pdf);;All files (*)")
    return QFileDialog.getOpenFileName(parent, title, "", kinds)[0]


class PrepareJobFlow(QObject):
    """Behind the first tab, and the plan that opens in its place."""

    job_changed = Signal(str)
    questions_requested = Signal()  # to choose one for the plan

    def __init__(
        self,
        page: PreparePage,
        ground: PrepareGround,
        choose_file: Callable[[QWidget], str] = choose_job_file,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._ground, self._choose_file = page, ground, choose_file
        self._due: Mapping[str, Due] = {}
        self._plan: SessionPlan | None = None
        self._swaps: Counter[int] = Counter()
        self._minutes = 0
        tab, panel = page.job, page.plan
        tab.job_changed.connect(self._on_job)
        tab.file_requested.connect(self._on_file)
        tab.practise_requested.connect(lambda line: self._practise((line,)))
        tab.missing_requested.connect(self._on_missing)
        tab.plan_requested.connect(lambda: self.open_plan())
        tab.answers_requested.connect(self._on_answers)
        tab.marked.connect(self._on_marked)
        panel.start_requested.connect(self._on_start)
        panel.removed.connect(lambda place: self._change(without(self._current(), place)))
        panel.moved.connect(lambda place, by: self._change(moved(self._current(), place, by)))
        panel.swapped.connect(self._on_swapped)
        panel.add_requested.connect(self.questions_requested)
        panel.basis_changed.connect(self._on_basis)

    def set_due(self, due: Mapping[str, Due]) -> None:
        """Take in which questions are due; a plan that nobody looks at begins anew with them."""
        self._due = due
        if self._page.shown_tab is not self._page.plan:
            self._plan = None

    def show(self) -> None:
        """Show what is known."""
        job = self._ground.preferences.current.job
        self._page.job.show_view(
            JobView(
                text=job,
                line=self._line(job),
                requirements=self._ground.look.requirements,
                plan=self._counts(),
            )
        )
        self._page.refresh_action()

    def open_plan(self, plan: SessionPlan | None = None) -> None:
        """Show a plan, or that of the next session; a new one where there is none to go on with."""
        self._plan = plan or self._plan
        self._show_plan()
        self._page.open_plan()

    def add_to_plan(self, question_id: str) -> None:
        """Add a question of the bank to the plan, and show it."""
        self._plan = added(self._current(), self._ground.bank.question(question_id))
        self.open_plan()

    def practise_theme(self, theme: StoryTheme) -> None:
        """Begin a session of one question that asks for a story about a theme."""
        chosen = self._ground.preferences.current
        fitting = [
            question
            for question in self._ground.bank.of_kind(QuestionKind.BEHAVIORAL)
            if question.competency in theme.competencies
        ]
        if fitting:
            seed = _seed()
            own = (fitting[seed % len(fitting)],)
            plan = plan_session(
                self._ground.bank, roles=chosen.panel, mode=chosen.mode, seed=seed, own=own
            )
            self._ground.doors.start_session(replace(plan, job=chosen.job))

    def _current(self) -> SessionPlan:
        if self._plan is None:
            chosen = self._ground.preferences.current
            if self._minutes:
                target_s = AnswerLength(chosen.length).target_s
                count = questions_in(self._minutes, chosen.mode, target_s)
                chosen = replace(chosen, count=min(MAX_QUESTIONS, count))
            self._plan = chosen_plan(chosen, self._ground.bank, self._due, _seed())
        return self._plan

    def _line(self, job: str) -> str:
        plan = self._ground.job_plan
        parts = [plan.title] if plan is not None and plan.title != MIXED_TITLE else []
        added_on = self._ground.preparation.current.job_added
        count = len(job.split())
        when = self.tr("{} words.").format(count)
        if added_on:
            when = self.tr("Added on {}, {} words.").format(_day(added_on), count)
        return ". ".join([*parts, when])

    def _counts(self) -> tuple[PlanCount, ...]:
        """Count what was practised of the plan for this job."""
        plan = self._ground.job_plan
        if plan is None:
            return ()
        seen = {one.text for one in self._ground.look.requirements if one.is_mentioned}
        planned: Counter[QuestionKind] = Counter()
        practised: Counter[QuestionKind] = Counter()
        for one in plan.questions:
            kind = one.question.kind
            planned[kind] += 1
            covered = bool(one.covers) and set(one.covers) <= seen
            practised[kind] += one.question.id in self._ground.look.practised or covered
        return tuple(
            PlanCount(kind_name(kind), practised[kind], planned[kind])
            for kind in MIXED_KINDS
            if planned[kind]
        )

    def _show_plan(self) -> None:
        plan, chosen = self._current(), self._ground.preferences.current
        minutes = about_minutes(plan)
        self._page.plan.show_view(
            PlanView(
                title=plan.title,
                line=self.tr("{} questions, about {} minutes. Change what you like.").format(
                    len(plan.questions), minutes
                ),
                rows=tuple(
                    PlannedRow(
                        one.question.text,
                        kind_name(one.question.kind),
                        plan.member(one.asked_by).name,
                        said(one.reason),
                    )
                    for one in plan.questions
                ),
                basis=PlanBasis(chosen.seniority, chosen.family, self._minutes),
                families=tuple((one.id, one.name) for one in self._ground.bank.families),
            )
        )

    def _change(self, plan: SessionPlan) -> None:
        self._plan = plan
        self._show_plan()

    def _practise(self, lines: Sequence[str]) -> None:
        """Begin a session about lines of the description."""
        chosen = self._ground.preferences.current
        whole = JobText(chosen.job, self._ground.bank)
        kinds = [kind for kind in MIXED_KINDS if kind is not QuestionKind.CULTURE]
        plan = plan_session(
            self._ground.bank,
            kinds=kinds,
            count=min(MOST_MISSING, len(lines)),
            roles=chosen.panel or DEFAULT_ROLES,
            mode=chosen.mode,
            seed=_seed(),
            job="\n".join(f"- {line}" for line in lines),
            families=whole.families,
        )
        self._ground.doors.start_session(
            replace(plan, job=chosen.job, title=whole.title or plan.title)
        )

    def _on_missing(self) -> None:
        missing = [one.text for one in self._ground.look.requirements if not one.is_mentioned]
        if missing:
            self._practise(missing)
        else:
            self.open_plan()

    def _on_answers(self, line: str) -> None:
        seen = next((one for one in self._ground.look.requirements if one.text == line), None)
        if seen is not None and seen.places:
            self._ground.doors.review(seen.places[0].session_id, seen.places[0].position)

    def _on_marked(self, line: str, mentioned: bool) -> None:
        def mark(preparation: Preparation) -> Preparation:
            others = tuple(one for one in preparation.mentioned if one != line)
            return replace(preparation, mentioned=(*others, line) if mentioned else others)

        self._ground.preparation.change(mark)

    def _on_swapped(self, place: int) -> None:
        self._swaps[place] += 1
        plan = self._current()
        self._change(swapped(plan, place, self._ground.bank, self._swaps[place]))

    def _on_basis(self, basis: PlanBasis) -> None:
        """Make another plan, for another level, trade or time."""
        self._minutes = basis.minutes
        chosen = self._ground.preferences.current
        self._ground.preferences.change(
            replace(chosen, seniority=basis.seniority, family=basis.family)
        )
        self._plan = None
        self._show_plan()

    def _on_start(self) -> None:
        plan, self._plan = self._current(), None
        self._page.close_plan()
        self._ground.doors.start_session(plan)

    def _on_job(self, job: str) -> None:
        self._plan = None
        today = datetime.now().astimezone().date().isoformat() if job else ""
        self._ground.preparation.change(lambda held: replace(held, job_added=today, mentioned=()))
        self._ground.preferences.change(replace(self._ground.preferences.current, job=job))
        self.job_changed.emit(job)

    def _on_file(self) -> None:
        name = self._choose_file(self._page)
        if name:
            self._ground.files.run(
                lambda: read_job(Path(name)), self._on_read, self._page.job.show_problem
            )

    def _on_read(self, text: str) -> None:
        self._page.job.show_problem("")
        self._page.job.show_text(text)
        self._page.refresh_action()


def _seed() -> int:
    return time.time_ns() % 1_000_000


def _day(written: str) -> str:
    return long_day(date.fromisoformat(written))
