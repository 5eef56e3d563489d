# SPDX-License-Identifier: GPL-3.0-or-later
"""The first-interview log and the notes on the employer: kept, and held against the answers."""

from dataclasses import replace

from PySide6.QtCore import QObject

from mockinterview.domain.preparation import CompanyNotes, FirstFact, Material
from mockinterview.domain.question import PanelRole, Question, QuestionKind
from mockinterview.domain.session import Mode
from mockinterview.interview.look_back import REMEMBER_ID, Place
from mockinterview.questions.plan import plan_session
from mockinterview.ui.flows.prepare_ground import PrepareGround
from mockinterview.ui.pages.prepare_company import CompanyTab
from mockinterview.ui.pages.prepare_first import FirstTab
from mockinterview.ui.pages.prepare_view import CompanyView, FirstView

ASKED = (
    "What did you say in the first interview? Name the dates, figures, reasons and the salary that"
    " you remember."
)


class PrepareNotesFlow(QObject):
    """Behind the tabs First interview and Company."""

    def __init__(
        self,
        first: FirstTab,
        company: CompanyTab,
        ground: PrepareGround,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._first, self._company, self._ground = first, company, ground
        first.facts_changed.connect(self._on_facts)
        first.replay_requested.connect(self._on_replay)
        first.dictation_requested.connect(self._on_dictation)
        company.notes_changed.connect(self._on_notes)
        company.materials_changed.connect(self._on_materials)

    def show(self) -> None:
        """Show what is known."""
        held, look = self._ground.preparation.current, self._ground.look
        mine = [fact for fact in held.first if not fact.theirs]
        # What was found belongs to the log as it was then; until it is held against the answers
        # again, a changed line waits.
        if [seen.fact for seen in look.facts] == mine:
            theirs = tuple(fact for fact in held.first if fact.theirs)
            self._first.show_view(FirstView(look.facts, theirs, held.first, look.remembered))
        self._company.show_view(CompanyView(held.company, look.notes, held.materials))

    def save_now(self) -> None:
        """Keep what was typed."""
        self._company.save_now()

    def _on_facts(self, facts: tuple[FirstFact, ...]) -> None:
        self._ground.preparation.change(lambda held: replace(held, first=facts))

    def _on_dictation(self) -> None:
        """Ask one question; the facts in its answer are offered for the log."""
        plan = plan_session(
            self._ground.bank,
            roles=(PanelRole.HR,),
            mode=Mode.STUDY,
            own=(Question(REMEMBER_ID, ASKED, QuestionKind.CULTURE, target_s=(30, 180)),),
        )
        self._ground.doors.start_session(
            replace(plan, title=self.tr("What was said in the first interview"))
        )

    def _on_notes(self, notes: CompanyNotes) -> None:
        self._ground.preparation.change(lambda held: replace(held, company=notes))

    def _on_materials(self, materials: tuple[Material, ...]) -> None:
        self._ground.preparation.change(lambda held: replace(held, materials=materials))

    def _on_replay(self, place: Place) -> None:
        self._ground.doors.review(place.session_id, place.position)
