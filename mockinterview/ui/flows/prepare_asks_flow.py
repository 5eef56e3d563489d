# SPDX-License-Identifier: GPL-3.0-or-later
"""The candidate's own questions: suggested, judged, and practised as a closing round."""

import time
from collections.abc import Iterable
from dataclasses import fields, replace

from PySide6.QtCore import QCoreApplication, QObject

from mockinterview.analysis.own_question import Background, Remark, judge_question
from mockinterview.analysis.topics import Topics
from mockinterview.domain.preparation import OwnQuestion, Preparation
from mockinterview.domain.question import PanelRole, Question, QuestionKind
from mockinterview.questions.bank import QuestionBank
from mockinterview.questions.panel import DEFAULT_ROLES
from mockinterview.questions.plan import FORMAT_INVITATION, plan_session
from mockinterview.ui.flows.prepare_ground import PrepareGround
from mockinterview.ui.pages.prepare_asks import AsksTab
from mockinterview.ui.pages.prepare_view import AskRow, AsksView

translate = QCoreApplication.translate

#: So many are suggested for each seat: one of each theme. Our choice.
SUGGESTED = 6
#: What to aim for when one asks, in seconds: short, so that they do the talking.
TARGET_S = (5, 20)
_FINE = {Remark.OPEN, Remark.RESEARCHED}


class PrepareAsksFlow(QObject):
    """Behind the tab Questions to ask."""

    def __init__(self, tab: AsksTab, ground: PrepareGround, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tab, self._ground = tab, ground
        self._topics: Topics | None = None
        tab.asks_changed.connect(self._on_asks)
        tab.practise_requested.connect(self._on_practise)

    def open(self) -> None:
        """Read what words weigh, the first time."""
        if self._topics is None:
            self._ground.files.run(self._ground.topics, self._on_topics)

    def show(self) -> None:
        """Show what is known."""
        held, said = self._ground.preparation.current, self._ground.look.asks_ms or {}
        background = background_of(held)
        rows = []
        for ask in held.asks:
            remarks: tuple[Remark, ...] = ()
            if self._topics is not None:
                remarks = judge_question(ask.text, background, self._topics)
            rows.append(
                AskRow(
                    ask,
                    said.get(ask.text),
                    tuple(_remark(remark) for remark in remarks),
                    any(remark not in _FINE for remark in remarks),
                )
            )
        kept = {ask.text for ask in held.asks}
        suggestions = {role: suggested(self._ground.bank, role, kept) for role in PanelRole}
        self._tab.show_view(AsksView(tuple(rows), suggestions, tuple(answered(held))))

    def _on_topics(self, topics: Topics) -> None:
        self._topics = topics
        self.show()

    def _on_asks(self, asks: tuple[OwnQuestion, ...]) -> None:
        self._ground.preparation.change(lambda held: replace(held, asks=asks))

    def _on_practise(self) -> None:
        """Let the panel hand over the word once for each question; the question is the hint."""
        asks = [ask for ask in self._ground.preparation.current.asks if ask.chosen]
        if not asks:
            return
        chosen = self._ground.preferences.current
        invitations = [
            question
            for question in self._ground.bank.of_kind(QuestionKind.ASK)
            if question.format == FORMAT_INVITATION
        ]
        own = [
            replace(
                _invitation(ask, invitations, turn),
                id=f"{_invitation(ask, invitations, turn).id}-{turn}",
                strong=(ask.text,),
                target_s=TARGET_S,
            )
            for turn, ask in enumerate(asks)
        ]
        plan = plan_session(
            self._ground.bank,
            roles=chosen.panel or DEFAULT_ROLES,
            mode=chosen.mode,
            seed=time.time_ns() % 1_000_000,
            own=own,
        )
        self._ground.doors.start_session(
            replace(plan, title=self.tr("Second interview, questions to ask"), job=chosen.job)
        )


def background_of(held: Preparation) -> Background:
    """Return what the candidate knows of the employer."""
    notes = [
        line
        for field in fields(held.company)
        for line in getattr(held.company, field.name).splitlines()
        if line.strip()
    ]
    return Background(tuple(notes), tuple(answered(held)))


def answered(held: Preparation) -> Iterable[str]:
    """Return what they told in the first interview."""
    return (f"{fact.subject}: {fact.said}" for fact in held.first if fact.theirs)


def suggested(bank: QuestionBank, role: PanelRole, kept: Iterable[str]) -> tuple[Question, ...]:
    """Return questions that suit a seat, one of each theme, those it suits best first."""
    known = set(kept)
    by_theme: dict[str, Question] = {}
    fitting = [
        question
        for question in bank.of_kind(QuestionKind.ASK)
        if role in question.whom
        and question.format != FORMAT_INVITATION
        and not question.not_yet
        and question.text not in known
    ]
    for question in sorted(fitting, key=lambda question: question.whom.index(role)):
        by_theme.setdefault(question.theme, question)
    return tuple(by_theme.values())[:SUGGESTED]


def _invitation(ask: OwnQuestion, invitations: list[Question], turn: int) -> Question:
    """Return how the panel hands over the word for a question, by its theme if it has one."""
    fitting = [one for one in invitations if one.theme == ask.theme] or invitations
    return fitting[turn % len(fitting)]


def _remark(remark: Remark) -> str:
    remarks = {
        Remark.NOT_YET: translate("PrepareAsksFlow", "Better once there is an offer."),
        Remark.ANSWERED: translate("PrepareAsksFlow", "They have told you this already."),
        Remark.TOO_LONG: translate("PrepareAsksFlow", "Long: they should do the talking."),
        Remark.SEVERAL: translate(
            "PrepareAsksFlow", "Several questions in one: they will answer the last."
        ),
        Remark.CLOSED: translate(
            "PrepareAsksFlow", "It can be answered with yes or no. “How” or “what” opens it."
        ),
        Remark.OPEN: translate("PrepareAsksFlow", "Open."),
        Remark.RESEARCHED: translate("PrepareAsksFlow", "Shows what you have read."),
    }
    return remarks[remark]
