# SPDX-License-Identifier: GPL-3.0-or-later
"""Prepare, first tab: the job description, what of it has come up, and the plan that follows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from mockinterview.interview.look_back import RequirementSeen
from mockinterview.ui.fit import Fit
from mockinterview.ui.pages.home_side import Card
from mockinterview.ui.pages.prepare_parts import (
    Columns,
    PrepareTab,
    Row,
    clear,
    heading,
    same_focus,
)
from mockinterview.ui.pages.prepare_view import JobView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Kind
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.link import Link
from mockinterview.ui.widgets.marks import Icon
from mockinterview.ui.widgets.notice import Notice, NoticeKind, NoticeText
from mockinterview.ui.widgets.strip import Diamond, Strip
from mockinterview.ui.widgets.text import Text

FIELD_PX = 240
#: So many mentioned requirements show at first: the missing ones are what matters.
SHOWN = 6


class JobTab(PrepareTab):
    """Shows the requirements; without a description, or while it is changed, the field for it."""

    job_changed = Signal(str)
    file_requested = Signal()
    practise_requested = Signal(str)  # the requirement
    missing_requested = Signal()
    plan_requested = Signal()
    answers_requested = Signal(str)  # the requirement
    marked = Signal(str, bool)  # the requirement, whether it counts as mentioned

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = JobView()
        self._editing = False
        self._all_shown = False
        self.action = self.tr("Change description…")
        self._editor = JobEditor(theme)
        self._editor.used.connect(self._on_used)
        self._editor.cancelled.connect(self._on_cancelled)
        self._editor.file_requested.connect(self.file_requested)
        self._editor.plan_requested.connect(self.plan_requested)
        self._columns = Columns(theme)
        self._title = Text(role=Type.TITLE, wrap=True)
        self._line = Text(role=Type.SMALL, tone="muted", wrap=True)
        self._strip = Strip(theme, self.tr("Requirements that have come up"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._more = Link(theme, icon="chevron-down")
        self._more.clicked.connect(self._on_more)
        self._plan = QVBoxLayout()
        self._plan.setSpacing(12)
        self._lay_out()

    def show_view(self, view: JobView) -> None:
        """Show a description, or ask for one."""
        if self.shows_already(view):
            return
        if view.text != self._view.text:
            self._editing = False
            self._editor.show_text(view.text)
        self._view = view
        self._editor.show_problem(view.problem)
        with same_focus(self):
            self._show()

    def show_text(self, text: str) -> None:
        """Put the text of a file into the field, to be looked at before it is used."""
        self._editing = True
        self._editor.show_text(text)
        self._show()

    def show_problem(self, sentence: str) -> None:
        """Say why a file could not be read."""
        self._editor.show_problem(sentence)

    def set_fit(self, fit: Fit) -> None:
        """The plan goes below where room is short."""
        self._columns.set_narrow(fit.narrow)

    def first_focus(self) -> QWidget | None:
        """The field, or the first thing that can be practised."""
        if not self._columns.isVisibleTo(self):
            return self._editor.field
        return self._practise if self._practise.isEnabled() else None

    def act(self) -> None:
        """Open the description for a change."""
        self._editing = True
        self._show()
        self._editor.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        main = self._columns.main
        main.addWidget(self._title)
        main.addWidget(self._line)
        main.addSpacing(16)
        main.addWidget(self._strip)
        main.addSpacing(24)
        main.addLayout(self._rows)
        main.addSpacing(16)
        main.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        main.addStretch(1)
        card = Card()
        card.column.addWidget(Text(self.tr("Question plan"), Type.TITLE))
        line = self.tr("From this description, balanced for a second round.")
        card.column.addWidget(Text(line, Type.SMALL, tone="muted", wrap=True))
        card.column.addSpacing(24)
        card.column.addLayout(self._plan)
        card.column.addSpacing(20)
        self._practise = Button(self._theme, self.tr("Practise what is missing"))
        self._practise.clicked.connect(self.missing_requested)
        card.column.addWidget(self._practise)
        card.column.addSpacing(12)
        self._look = Link(self._theme, self.tr("See and change the plan"), icon="pencil")
        self._look.clicked.connect(self.plan_requested)
        card.column.addWidget(self._look, 0, Qt.AlignmentFlag.AlignLeft)
        self._columns.side.addWidget(card)
        self._columns.side.addSpacing(20)
        how = QVBoxLayout()
        how.setContentsMargins(24, 0, 24, 0)
        how.setSpacing(2)
        how.addWidget(Text(self.tr("How this is counted"), Type.SMALL, tone="muted"))
        counted = self.tr(
            "A requirement counts when an answer shares its words or close ones. Another wording"
            " can be missed: mark it yourself."
        )
        how.addWidget(Text(counted, Type.SMALL, wrap=True))
        self._columns.side.addLayout(how)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._editor)
        column.addWidget(self._columns)

    def _show(self) -> None:
        view = self._view
        edits = self._editing or not view.text
        at = QApplication.focusWidget()
        leaves = not edits and at is not None and self._editor.isAncestorOf(at)
        self._editor.setVisible(edits)
        self._editor.set_cancellable(bool(view.text))
        self._columns.setVisible(not edits)
        self.action = "" if edits else self.tr("Change description…")
        missing = view.missing
        there = [one for one in view.requirements if one.is_mentioned]
        count = len(view.requirements)
        title = self.tr("{} of {} requirements have come up in your answers")
        if count == 1:
            title = self.tr("{} of {} requirement has come up in your answers")
        nothing = self.tr("No single requirements were found in this text")
        self._title.setText(title.format(len(there), count) if count else nothing)
        self._line.setText(view.line)
        self._strip.show_count(len(there), count)
        self._strip.setVisible(bool(count))
        clear(self._rows)
        if missing:
            self._rows.addWidget(Text(self.tr("Never mentioned"), strong=True))
            for one in missing:
                self._rows.addWidget(self._missing_row(one))
            self._rows.addSpacing(24)
        if there:
            self._rows.addWidget(Text(self.tr("Mentioned"), strong=True))
            for one in there if self._all_shown else there[:SHOWN]:
                self._rows.addWidget(self._mentioned_row(one))
        self._more.set_text(self.tr("Show all {}").format(len(there)))
        self._more.setVisible(len(there) > SHOWN and not self._all_shown)
        self._show_plan()
        if leaves:
            self._look.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_plan(self) -> None:
        clear(self._plan)
        for one in self._view.plan:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(Text(one.name, Type.SMALL, wrap=True), 1)
            told = self.tr("{} of {} practised").format(one.practised, one.planned)
            row.addWidget(Text(told, Type.SMALL, tone="muted"))
            self._plan.addLayout(row)
        left = any(one.practised < one.planned for one in self._view.plan)
        self._practise.setEnabled(bool(self._view.missing) or left)

    def _missing_row(self, one: RequirementSeen) -> Row:
        practise = Link(self._theme, self.tr("Practise"))
        practise.setAccessibleName(self.tr("Practise: {}").format(one.text))
        practise.clicked.connect(lambda: self.practise_requested.emit(one.text))
        mark = Link(self._theme, self.tr("Mark"), quiet=True)
        mark.setAccessibleName(self.tr("Mark as mentioned: {}").format(one.text))
        mark.setToolTip(self.tr("It came up in other words"))
        mark.clicked.connect(lambda: self.marked.emit(one.text, True))
        text = Text(one.text, wrap=True)
        return Row(self._theme, (Diamond(self._theme), 0), (text, 1), (mark, 0), (practise, 0))

    def _mentioned_row(self, one: RequirementSeen) -> Row:
        count = len(one.places)
        if count:
            words = self.tr("1 answer") if count == 1 else self.tr("{} answers").format(count)
            link = Link(self._theme, words)
            link.clicked.connect(lambda: self.answers_requested.emit(one.text))
        else:
            link = Link(self._theme, self.tr("marked by you, undo"), quiet=True)
            link.clicked.connect(lambda: self.marked.emit(one.text, False))
        link.setAccessibleName(f"{link.text()}: {one.text}")
        check = Icon(self._theme, "check", "good", 20)
        return Row(self._theme, (check, 0), (Text(one.text, wrap=True), 1), (link, 0))

    def _on_used(self, text: str) -> None:
        self._editing = False
        if text == self._view.text:
            self._show()
        self.job_changed.emit(text)

    def _on_cancelled(self) -> None:
        self._editing = False
        self._editor.show_text(self._view.text)
        self._show()

    def _on_more(self) -> None:
        self._all_shown = True
        self._show()


class JobEditor(QWidget):
    """The field for the advertisement, and ways to fill it."""

    used = Signal(str)
    cancelled = Signal()
    file_requested = Signal()
    plan_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(self.tr("Job description"))
        self.field.setPlaceholderText(
            self.tr("Paste the advertisement here. It stays on this computer.")
        )
        self.field.setTabChangesFocus(True)
        self._state = Text(role=Type.SMALL, tone="muted", wrap=True)
        self._problem = Notice(theme)
        self._problem.hide()
        self._use = Button(theme, self.tr("Use this description"), kind=Kind.PRIMARY)
        self._open = Button(theme, self.tr("Open a file…"), icon="folder")
        self._remove = Button(theme, self.tr("Remove"), kind=Kind.QUIET)
        self._cancel = Button(theme, self.tr("Cancel"), kind=Kind.QUIET)
        self.field.textChanged.connect(self._on_typed)
        self._use.clicked.connect(lambda: self.used.emit(self._text))
        self._open.clicked.connect(self.file_requested)
        self._remove.clicked.connect(lambda: self.used.emit(""))
        self._cancel.clicked.connect(self.cancelled)
        buttons = Flow(8, 8)
        for button in (self._use, self._open, self._remove, self._cancel):
            buttons.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        line = self.tr("With one, the questions follow the advertisement. TXT, DOCX or PDF.")
        column.addWidget(heading(self.tr("What they are looking for"), line))
        column.addWidget(self._problem)
        column.addWidget(self.field)
        column.addWidget(self._state)
        column.addWidget(buttons)
        column.addSpacing(16)
        look = Link(theme, self.tr("See and change the plan of the next session"), icon="pencil")
        look.clicked.connect(self.plan_requested)
        column.addWidget(look, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._on_typed()

    @property
    def _text(self) -> str:
        return self.field.toPlainText().strip()

    def show_text(self, text: str) -> None:
        """Fill the field."""
        if self._text != text.strip():
            self.field.setPlainText(text.strip())

    def show_problem(self, sentence: str) -> None:
        """Say what went wrong with a file, or nothing."""
        title, _, rest = sentence.partition(". ")
        self._problem.setVisible(bool(sentence))
        if sentence:
            self._problem.show_notice(
                NoticeText("file", NoticeKind.CAUTION, f"{title.rstrip('.')}.", rest)
            )

    def set_cancellable(self, cancellable: bool) -> None:
        """A description that is in use can be kept as it is, or taken away."""
        self._cancel.setVisible(cancellable)
        self._remove.setVisible(cancellable)

    def _on_typed(self) -> None:
        words = len(self._text.split())
        self._use.setEnabled(bool(words))
        self._state.setText(
            self.tr("{} words.").format(words) if words else self.tr("No job description yet.")
        )

    def _on_theme_changed(self) -> None:
        self.field.setMinimumHeight(min(self._theme.px(FIELD_PX), 320))
