# SPDX-License-Identifier: GPL-3.0-or-later
"""The first-interview log and the notes on the employer: kept, and held against the answers."""

from dataclasses import replace

from PySide6.QtCore import QObject

from mockinterview.domain.preparation import CompanyNotes, FirstFact, Material
from mockinterview.interview.look_back import Place
from mockinterview.ui.flows.prepare_ground import PrepareGround
from mockinterview.ui.pages.prepare_company import CompanyTab
from mockinterview.ui.pages.prepare_first import FirstTab
from mockinterview.ui.pages.prepare_view import CompanyView, FirstView


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
            self._first.show_view(FirstView(look.facts, theirs, held.first))
        self._company.show_view(CompanyView(held.company, look.notes, held.materials))

    def save_now(self) -> None:
        """Keep what was typed."""
        self._company.save_now()

    def _on_facts(self, facts: tuple[FirstFact, ...]) -> None:
        self._ground.preparation.change(lambda held: replace(held, first=facts))

    def _on_notes(self, notes: CompanyNotes) -> None:
        self._ground.preparation.change(lambda held: replace(held, company=notes))

    def _on_materials(self, materials: tuple[Material, ...]) -> None:
        self._ground.preparation.change(lambda held: replace(held, materials=materials))

    def _on_replay(self, place: Place) -> None:
        self._ground.doors.review(place.session_id, place.position)
