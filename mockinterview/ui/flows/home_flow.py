# SPDX-License-Identifier: GPL-3.0-or-later
"""Home: what will be asked, whether it can be asked here, and what was recorded last."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from mockinterview.domain.plan import SessionPlan
from mockinterview.domain.question import PanelMember, PanelRole, Question
from mockinterview.domain.summary import SessionSummary
from mockinterview.interview.readiness import Check, CheckState
from mockinterview.preferences import Preferences
from mockinterview.questions.bank import QuestionBank
from mockinterview.questions.length import about_minutes
from mockinterview.questions.plan import plan_session
from mockinterview.questions.spacing import LOOKED_BACK, due_in
from mockinterview.tasks.library import LibraryTask
from mockinterview.tasks.worker import Worker
from mockinterview.ui.flows.model_hint import HINT, model_hint
from mockinterview.ui.flows.planning import chosen_plan
from mockinterview.ui.flows.recovered_flow import RecoveredFlow
from mockinterview.ui.numbers import number_word
from mockinterview.ui.pages.home import HomePage
from mockinterview.ui.pages.home_view import (
    AnotherGo,
    AnswerLength,
    HomeView,
    LastSession,
    QuestionChoice,
    Readiness,
    SessionSetup,
)
from mockinterview.ui.said import said
from mockinterview.ui.times import day_and_time, length
from mockinterview.ui.widgets.notice import NoticeKind, NoticeText

translate = QCoreApplication.translate

LOOK_AGAIN_MS = 3000
#: So long after the last change of what is shown, the plan counts as chosen. Our guess.
SETTLED_MS = 500


@dataclass
class Known:
    """All that Home was told so far."""

    summaries: list[SessionSummary] = field(default_factory=list)
    checks: dict[str, Check] = field(default_factory=dict)
    engine: str = ""
    fell_back: bool = False


class HomeFlow(QObject):
    """Keeps Home true, and turns its choices into the plan of a session."""

    start_requested = Signal(object)  # SessionPlan
    preferences_changed = Signal(object)  # Preferences
    replay_requested = Signal(str)  # session id
    go_on_requested = Signal(str)  # session id
    sound_check_requested = Signal()
    job_requested = Signal()
    folder_requested = Signal()
    settings_requested = Signal()
    sample_requested = Signal()
    counted = Signal(int)  # sessions of one's own
    models_requested = Signal()
    plan_settled = Signal(object)  # SessionPlan: it will be started, unless a choice is changed

    def __init__(
        self,
        page: HomePage,
        library: LibraryTask,
        bank: QuestionBank,
        preferences: Preferences,
        check: Callable[[], tuple[Check, ...]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._library = library
        self._bank = bank
        self._preferences = preferences
        self._check = check
        self._known = Known()
        self._plan = self._make_plan()
        self._look_again = QTimer(self, singleShot=True, interval=LOOK_AGAIN_MS)
        self._look_again.timeout.connect(self._check_again)
        self._settling = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settling.timeout.connect(lambda: self.plan_settled.emit(self._plan))
        self._worker = Worker("readiness", self)
        page.start_requested.connect(self._on_start)
        page.setup_changed.connect(self._on_setup_changed)
        page.replay_last_requested.connect(self.replay_requested)
        page.go_on_requested.connect(self.go_on_requested)
        page.sound_check_requested.connect(self.sound_check_requested)
        page.practise_requested.connect(self._on_practise)
        page.job_requested.connect(self.job_requested)
        page.folder_requested.connect(self.folder_requested)
        page.sample_requested.connect(self.sample_requested)
        page.notice_action_requested.connect(self._on_notice)
        page.notice_dismissed.connect(self._on_dismissed)
        self.recovered = RecoveredFlow(page, library, local_today, self)
        self.recovered.changed.connect(self.show)
        self.recovered.problem.connect(self.tell_problem)

    @property
    def known(self) -> Known:
        """All that it was told."""
        return self._known

    def take_over(self, other: "HomeFlow") -> None:
        """Know what another one was told: it goes, and this one comes in its place."""
        self._known = other.known
        self.recovered.take_over(other.recovered)

    def refresh(self) -> None:
        """Read the last session, and look again at what a session needs."""

        def listed(summaries: list[SessionSummary]) -> None:
            self._known.summaries = [one for one in summaries if not one.is_sample]
            self.show()
            self.counted.emit(len(self._known.summaries))

        self._library.ask(lambda library: library.summaries(LOOKED_BACK), listed, self.tell_problem)
        self._check_again()

    def _check_again(self) -> None:
        def checked(checks: tuple[Check, ...]) -> None:
            self._known.checks |= {check.part: check for check in checks}
            self.show()
            if self._known.checks["microphone"].state is CheckState.PROBLEM:
                self._look_again.start()  # one that is plugged in is noticed by itself

        self._worker.run(self._check, checked)

    def tell(self, check: Check) -> None:
        """Take in how one part stands, as its engine said."""
        self._known.checks[check.part] = check
        self.show()

    def tell_engine(self, engine: str, *, fell_back: bool) -> None:
        """Take in which recogniser hears, and whether in place of another."""
        self._known.engine, self._known.fell_back = engine, fell_back
        self.show()

    def tell_problem(self, sentence: str) -> None:
        """Show a sentence about something that went wrong."""
        title, _, remedy = sentence.partition(". ")
        self.tell(Check("problem", CheckState.NOTE, title, remedy))

    def set_bank(self, bank: QuestionBank) -> None:
        """Ask from another bank: the person has changed their own questions."""
        self._bank = bank
        self._plan = self._make_plan()
        self.show()

    def set_preferences(self, preferences: Preferences) -> None:
        """Show other choices, made elsewhere."""
        self._preferences = preferences
        self._plan = self._make_plan()
        self.show()

    def show(self) -> None:
        """Show all that is known."""
        checks = tuple(self._known.checks.values())
        blocked = any(check.state is CheckState.PROBLEM for check in checks)
        plan = self._plan
        view = HomeView(
            title=said(plan.title),
            line=_line(plan),
            setup=self._setup(),
            panel=self._faces(),
            readiness=tuple(
                Readiness(check.part, self._words(check), check.state is CheckState.READY)
                for check in checks
                if check.part in SHOWN_PARTS
            ),
            notices=(*self.recovered.notices, *self._notices(checks)),
            first_run=not self._known.summaries,
            can_start=not blocked,
            why_not=self.tr("Waiting for a microphone. Everything else works.") if blocked else "",
            job_title=plan.title if self._preferences.job.strip() else "",
            last=_last(self._known.summaries),
            has_sample=True,
            again=self._another_go(),
        )
        self._page.show_view(view)
        self._settling.start()

    def shut_down(self) -> None:
        """End the thread."""
        self._settling.stop()
        self._worker.close()

    def _notices(self, checks: tuple[Check, ...]) -> tuple[NoticeText, ...]:
        notices = [_notice(check) for check in checks if check.state is not CheckState.READY]
        hint = model_hint(self._known.engine, self._known.fell_back, self._preferences)
        return (*notices, *([hint] if hint else ()))

    def _words(self, check: Check) -> str:
        """Count the voices that will be heard, not all that the computer has."""
        size = len(self._plan.panel)
        if check.part == "voice" and check.state is CheckState.READY and size > 1:
            return self.tr("{} voices").format(number_word(size).capitalize())
        return said(check.title)

    def _make_plan(self) -> SessionPlan:
        due = due_in(self._known.summaries, local_today())
        return chosen_plan(self._preferences, self._bank, due, time.time_ns() % 1_000_000)

    def _setup(self) -> SessionSetup:
        chosen = self._preferences
        return SessionSetup(
            questions=QuestionChoice(chosen.questions),
            count=chosen.count,
            panel=chosen.panel,
            mode=chosen.mode,
            length=AnswerLength(chosen.length),
        )

    def _another_go(self) -> AnotherGo | None:
        """Return the question of the bank that is most due, where one is."""
        today = local_today()
        known = {question.id: question.text for question in self._bank.questions}
        waiting = [
            (due.weight, one, due.reason)
            for one, due in due_in(self._known.summaries, today).items()
            if due.weight > 0 and one in known
        ]
        if not waiting:
            return None
        _, one, why = max(waiting)
        return AnotherGo(one, known[one], said(why))

    def _on_practise(self, question_id: str) -> None:
        self.practise(self._bank.question(question_id))

    def practise(self, question: Question) -> None:
        """Begin a session of one question."""
        chosen = self._preferences
        plan = plan_session(
            self._bank,
            roles=chosen.panel,
            mode=chosen.mode,
            seed=time.time_ns() % 1_000_000,
            own=(question,),
        )
        self.start_requested.emit(replace(plan, job=chosen.job))

    def _faces(self) -> tuple[PanelMember, ...]:
        """Return one member a role: who is on the panel, else the first of the bank."""
        seated = {member.role: member for member in self._plan.panel}
        return tuple(
            seated.get(role) or members[0]
            for role in PanelRole
            if (members := self._bank.members(role))
        )

    def _on_start(self) -> None:
        self._page.show_starting(starting=True)
        self.start_requested.emit(self._plan)

    def started(self) -> None:
        """The session has begun, or could not: the button may be pressed again."""
        self._page.show_starting(starting=False)
        self._plan = self._make_plan()

    def _on_setup_changed(self, setup: SessionSetup) -> None:
        self._preferences = replace(
            self._preferences,
            questions=setup.questions.value,
            count=setup.count,
            panel=setup.panel,
            mode=setup.mode,
            length=setup.length.value,
        )
        self._plan = self._make_plan()
        self.preferences_changed.emit(self._preferences)
        self.show()

    def _on_notice(self, notice_id: str) -> None:
        if notice_id == "voice":
            self.settings_requested.emit()
        elif notice_id == HINT:
            self.models_requested.emit()
        elif notice_id in self._known.checks:
            self.refresh()

    def _on_dismissed(self, notice_id: str) -> None:
        if notice_id == HINT:
            self._preferences = replace(self._preferences, model_hint=False)
            self.preferences_changed.emit(self._preferences)
            self.show()


#: What the readiness line names; the other checks show only when something is wrong.
SHOWN_PARTS = ("microphone", "voice", "recogniser")


def local_today() -> date:
    """Return the day on the person's calendar."""
    return datetime.now().astimezone().date()


def _line(plan: SessionPlan) -> str:
    """Say how much is asked, by how many, and how long that takes."""
    count, size, minutes = len(plan.questions), len(plan.panel), about_minutes(plan)
    questions = translate("HomeFlow", "{} questions").format(count)
    if count == 1:
        questions = translate("HomeFlow", "1 question")
    panel = translate("HomeFlow", "a panel of {}").format(number_word(size))
    if size == 1:
        panel = translate("HomeFlow", "one interviewer")
    words = translate("HomeFlow", "{questions} from {panel}, about {minutes} minutes")
    if minutes == 1:
        words = translate("HomeFlow", "{questions} from {panel}, about {minutes} minute")
    return words.format(questions=questions, panel=panel, minutes=minutes)


def _notice(check: Check) -> NoticeText:
    problem = check.state is CheckState.PROBLEM
    kind = NoticeKind.CAUTION if problem or check.part == "voice" else NoticeKind.INFO
    return NoticeText(
        check.part, kind, check.title, check.remedy, translate("HomeFlow", "Look again")
    )


def _last(summaries: list[SessionSummary]) -> LastSession | None:
    if not summaries:
        return None
    latest = summaries[0]
    answered = latest.answered
    unfinished = answered < latest.questions
    title = translate("HomeFlow", "{} of {} answered").format(answered, latest.questions)
    if not unfinished:
        words = translate("HomeFlow", "{} answers, {}")
        if answered == 1:
            words = translate("HomeFlow", "{} answer, {}")
        title = words.format(answered, length(latest.duration_ms))
    today = local_today()
    return LastSession(
        id=latest.id,
        when=day_and_time(latest.started_at, today),
        title=title,
        answers=latest.answers,
        can_go_on=unfinished,
    )
