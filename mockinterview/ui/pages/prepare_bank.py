# SPDX-License-Identifier: GPL-3.0-or-later
"""Prepare: the question bank: searched, and extended by questions of one's own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mockinterview.domain.question import Question
from mockinterview.ui.fit import Fit
from mockinterview.ui.names import kind_name
from mockinterview.ui.pages.prepare_bank_form import QuestionForm
from mockinterview.ui.pages.prepare_parts import PrepareTab, Row, clear, heading
from mockinterview.ui.pages.prepare_view import BankView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.link import Link
from mockinterview.ui.widgets.notice import Notice, NoticeKind, NoticeText
from mockinterview.ui.widgets.search_field import SearchField
from mockinterview.ui.widgets.text import Text

#: So many are shown at once; a search finds the others.
SHOWN = 25


class BankTab(PrepareTab):
    """A search with its results; one's own questions come first and can be changed."""

    search_changed = Signal(str)
    question_saved = Signal(object)  # Question
    question_removed = Signal(str)
    plan_requested = Signal(str)  # the id of the question to add to the plan
    import_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = BankView()
        self.action = self.tr("Add a question")
        self.action_icon = "plus"
        self._title = heading(
            self.tr("The question bank"),
            self.tr("Search by words, kind, trade or theme. Your own questions come first."),
        )
        self._search = SearchField(
            theme, self.tr("Search questions"), self.tr("Search questions, as “budget conflict”")
        )
        self._search.search_changed.connect(self.search_changed)
        self._count = Text(role=Type.SMALL, tone="muted", wrap=True)
        self._problem = Notice(theme)
        self._problem.hide()
        self._form = QuestionForm(theme)
        self._form.hide()
        self._form.saved.connect(self._on_saved)
        self._form.removed.connect(self._on_removed)
        self._form.cancelled.connect(self._form.hide)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        bring = Button(theme, self.tr("Import a list or a pack…"), icon="folder")
        bring.clicked.connect(self.import_requested)
        buttons = Flow(8, 8)
        buttons.add(bring)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (
            self._title, self._problem, self._form, self._search, self._count
        ):  # fmt: skip
            column.addWidget(widget)
        column.addLayout(self._rows)
        column.addSpacing(16)
        column.addWidget(buttons)
        column.addStretch(1)

    @property
    def search_field(self) -> SearchField:
        """Where one searches."""
        return self._search

    def show_view(self, view: BankView) -> None:
        """Show what was found."""
        if self.shows_already(view):
            return
        self._view = view
        self._form.show_competencies(view.competencies)
        clear(self._rows)
        for question in view.found[:SHOWN]:
            self._rows.addWidget(self._row(question))
        found = len(view.found)
        if not found:
            self._count.setText(self.tr("No question has those words."))
        elif found > SHOWN:
            text = self.tr("{} of {} questions. The first {} are shown: search for the others.")
            self._count.setText(text.format(found, view.total, SHOWN))
        else:
            self._count.setText(self.tr("{} of {} questions.").format(found, view.total))
        self.show_problem(view.problems[0] if view.problems else "")

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong with a pack or a question, or nothing."""
        title, _, rest = sentence.partition(". ")
        self._problem.setVisible(bool(sentence))
        if sentence:
            self._problem.show_notice(
                NoticeText("pack", NoticeKind.CAUTION, f"{title.rstrip('.')}.", rest)
            )

    def set_fit(self, fit: Fit) -> None:
        """Nothing moves: there is one column."""

    def first_focus(self) -> QWidget | None:
        """The search."""
        return self._search

    def act(self) -> None:
        """Open the form for a new question."""
        self._edit(None)

    def _row(self, question: Question) -> Row:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        column.addWidget(Text(question.text, wrap=True))
        own = question.id in self._view.own
        parts = [kind_name(question.kind), question.competency.replace("-", " ")]
        parts += [self.tr("your own")] if own else []
        told = ", ".join(part for part in parts if part)
        column.addWidget(Text(told, Type.SMALL, tone="muted", wrap=True))
        add = Link(self._theme, self.tr("Add to the plan"), icon="plus")
        add.setAccessibleName(self.tr("Add to the plan: {}").format(question.text))
        add.clicked.connect(lambda: self.plan_requested.emit(question.id))
        if not own:
            return Row(self._theme, (words, 1), (add, 0))
        change = Link(self._theme, self.tr("Change"), icon="pencil")
        change.setAccessibleName(self.tr("Change: {}").format(question.text))
        change.clicked.connect(lambda: self._edit(question))
        return Row(self._theme, (words, 1), (change, 0), (add, 0))

    def _edit(self, question: Question | None) -> None:
        self._form.edit(question)
        self.reveal_requested.emit(self._form)

    def _on_saved(self, question: Question) -> None:
        self._form.hide()
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.question_saved.emit(question)

    def _on_removed(self, question_id: str) -> None:
        self._form.hide()
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.question_removed.emit(question_id)
