# SPDX-License-Identifier: GPL-3.0-or-later
"""The question bank: searched in memory, changed on a thread and then read again."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mockinterview.domain.question import Question
from mockinterview.questions.own_pack import ID_START
from mockinterview.ui.flows.prepare_ground import PrepareGround
from mockinterview.ui.pages.prepare_bank import BankTab
from mockinterview.ui.pages.prepare_view import BankView

translate = QCoreApplication.translate


def choose_pack_file(parent: QWidget) -> str:
    """Ask for a list or a pack; empty where none was chosen."""
    title = translate("PrepareBankFlow", "Import questions")
    kinds = translate("PrepareBankFlow", "Questions (*.txt *.toml *.md);;All files (*)")
    return QFileDialog.getOpenFileName(parent, title, "", kinds)[0]


class PrepareBankFlow(QObject):
    """Behind the tab My questions."""

    bank_changed = Signal()
    plan_requested = Signal(str)  # question id

    def __init__(
        self,
        tab: BankTab,
        ground: PrepareGround,
        choose_file: Callable[[QWidget], str] = choose_pack_file,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tab, self._ground, self._choose_file = tab, ground, choose_file
        self._sought = ""
        tab.search_changed.connect(self._on_search)
        tab.question_saved.connect(self._on_saved)
        tab.question_removed.connect(self._on_removed)
        tab.plan_requested.connect(self.plan_requested)
        tab.import_requested.connect(self._on_import)

    def show(self) -> None:
        """Show what the search finds; without one, one's own questions and then the others."""
        bank = self._ground.bank
        own = {question.id for question in bank.own_questions}
        found = sorted(bank.search(self._sought), key=lambda question: question.id not in own)
        self._tab.show_view(
            BankView(
                found=tuple(found),
                total=len(bank.questions),
                own=frozenset(one for one in own if one.startswith(ID_START)),
                competencies=tuple(sorted({one.competency for one in bank.questions} - {""})),
                problems=bank.problems,
            )
        )

    def _on_search(self, text: str) -> None:
        self._sought = text
        self.show()

    def _on_saved(self, question: Question) -> None:
        pack = self._ground.own_pack
        self._do(lambda: pack.put(question))

    def _on_removed(self, question_id: str) -> None:
        pack = self._ground.own_pack
        self._do(lambda: pack.remove(question_id))

    def _on_import(self) -> None:
        name = self._choose_file(self._tab)
        if name:
            bank = self._ground.bank
            self._do(lambda: bank.add_pack(Path(name)))

    def _do(self, work: Callable[[], object]) -> None:
        self._ground.files.run(work, lambda _: self.bank_changed.emit(), self._tab.show_problem)
