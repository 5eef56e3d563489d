# SPDX-License-Identifier: GPL-3.0-or-later
"""The debrief: signs and a note drafted from what was said; what was asked joins the bank."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from mockinterview.domain.preparation import Debrief, NoteFacts
from mockinterview.domain.question import Question
from mockinterview.errors import StorageError
from mockinterview.questions.debrief import DebriefContent, draft_note
from mockinterview.ui.announce import announce
from mockinterview.ui.flows.prepare_ground import PrepareGround
from mockinterview.ui.pages.prepare import PreparePage
from mockinterview.ui.pages.prepare_view import DebriefView

translate = QCoreApplication.translate

FILE_NAME = "thank-you.txt"


def choose_note_file(parent: QWidget) -> str:
    """Ask where to write; empty where nothing was chosen."""
    title = translate("PrepareDebriefFlow", "Save the note")
    kinds = translate("PrepareDebriefFlow", "Text (*.txt)")
    return QFileDialog.getSaveFileName(parent, title, FILE_NAME, kinds)[0]


class PrepareDebriefFlow(QObject):
    """Behind the tab Debrief. Its content is read when it is first shown."""

    bank_changed = Signal()

    def __init__(
        self,
        page: PreparePage,
        ground: PrepareGround,
        load: Callable[[], DebriefContent],
        choose_file: Callable[[QWidget], str] = choose_note_file,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._tab, self._ground = page, page.debrief, ground
        self._load, self._choose_file = load, choose_file
        self._content: DebriefContent | None = None
        self._tab.debrief_changed.connect(self._on_debrief)
        self._tab.questions_added.connect(self._on_questions)
        self._tab.copy_requested.connect(self._on_copy)
        self._tab.save_requested.connect(self._on_save)

    def open(self) -> None:
        """Read the content, the first time."""
        if self._content is None:
            self._ground.files.run(self._load, self._on_loaded, self._page.show_problem)

    def show(self) -> None:
        """Show what is known."""
        content = self._content
        if content is None:
            return
        debrief = self._ground.preparation.current.debrief
        if debrief == Debrief():
            debrief = replace(debrief, facts=self._suggested())
        note = draft_note(content, debrief.facts, debrief.tone, debrief.draft)
        self._tab.show_view(DebriefView(debrief, content.signs, note))

    def save_now(self) -> None:
        """Keep what was typed."""
        self._tab.save_now()

    def _suggested(self) -> NoteFacts:
        """Return what is known before anything was typed: the post, and what was spoken of."""
        held = self._ground.preparation.current
        plan = self._ground.job_plan
        told = [story.title for story in held.stories if story.tellings]
        title = plan.title if plan is not None and self._ground.preferences.current.job else ""
        role, _, company = title.partition(", ") if ", " in title else title.partition(" at ")
        story = told[-1] if told else ""
        return NoteFacts(
            role=role[:1].lower() + role[1:],
            company=company,
            topic=self._ground.look.topic,
            story=story[:1].lower() + story[1:],
        )

    def _on_loaded(self, content: DebriefContent) -> None:
        self._content = content
        self.show()

    def _on_debrief(self, debrief: Debrief) -> None:
        self._ground.preparation.change(lambda held: replace(held, debrief=debrief))

    def _on_questions(self, texts: tuple[str, ...]) -> None:
        pack = self._ground.own_pack

        def add() -> tuple[Question, ...]:
            return pack.add_texts(texts)

        def added(questions: tuple[Question, ...]) -> None:
            self._tab.show_added(len(questions))
            self.bank_changed.emit()

        self._ground.files.run(add, added, self._page.show_problem)

    def _on_copy(self, words: str) -> None:
        QApplication.clipboard().setText(words)
        announce(self._page, self.tr("The note was copied"))

    def _on_save(self, words: str) -> None:
        name = self._choose_file(self._page)
        if not name:
            return

        failed = self.tr("The note could not be written to {} ({}). It is kept here as it was.")

        def write() -> None:
            try:
                Path(name).write_text(words + "\n", encoding="utf-8")
            except OSError as error:
                raise StorageError(failed.format(name, error.strerror)) from error

        self._ground.files.run(write, None, self._page.show_problem)
