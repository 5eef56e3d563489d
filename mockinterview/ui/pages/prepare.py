# SPDX-License-Identifier: GPL-3.0-or-later
"""Prepare: the job description, which questions follow; and what is still to come."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from mockinterview.ui.fit import Fit
from mockinterview.ui.pages.page import Page
from mockinterview.ui.pages.settings_rows import section_title
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Kind
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.marks import Rule
from mockinterview.ui.widgets.text import Text

COLUMN_PX = 720
FIELD_PX = 240


class PreparePage(Page):
    """Takes the advertisement; it is kept on this computer and shapes the questions."""

    job_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "Prepare", parent)
        self._saved = ""
        self._field = QPlainTextEdit()
        self._field.setAccessibleName(self.tr("Job description"))
        self._field.setPlaceholderText(
            self.tr("Paste the advertisement here. It stays on this computer.")
        )
        self._field.setTabChangesFocus(True)
        self._state = Text(role=Type.SMALL, tone="muted", wrap=True)
        self._use = Button(theme, self.tr("Use this description"), kind=Kind.PRIMARY)
        self._remove = Button(theme, self.tr("Remove"), kind=Kind.QUIET)
        self._field.textChanged.connect(self._on_typed)
        self._use.clicked.connect(self._on_use)
        self._remove.clicked.connect(self._on_remove)
        self._lay_out()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.show_job("")

    def show_job(self, job: str) -> None:
        """Show the description that is in use; empty for none."""
        self._saved = job
        if self._field.toPlainText().strip() != job:
            self._field.setPlainText(job)
        self._on_typed()

    def set_fit(self, fit: Fit) -> None:
        """Use less air where room is short."""
        padding = 24 if fit.narrow else 48
        layout = self.content.layout()
        if layout is not None:
            layout.setContentsMargins(padding, 32 if fit.short or fit.narrow else 48, padding, 32)

    def first_focus(self) -> QWidget:
        """The field."""
        return self._field

    def _lay_out(self) -> None:
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        title = self.tr("Job description")
        column.addWidget(
            section_title(title, self.tr("With one, the questions follow the advertisement."))
        )
        column.addWidget(self._field)
        column.addWidget(self._state)
        buttons = Flow(8, 8)
        buttons.add(self._use)
        buttons.add(self._remove)
        column.addWidget(buttons)
        column.addSpacing(24)
        column.addWidget(Rule())
        column.addSpacing(16)
        column.addWidget(Text(self.tr("Still to come"), strong=True))
        for title, line in (
            (
                self.tr("What the advertisement asks for"),
                self.tr("Which requirements your answers have named, and which never."),
            ),
            (
                self.tr("First interview"),
                self.tr("What you said then, so that dates and figures agree."),
            ),
            (self.tr("Stories"), self.tr("Good answers kept, so that no theme goes without one.")),
            (self.tr("Questions to ask"), self.tr("A drill for the questions that you ask them.")),
            (
                self.tr("Debrief"),
                self.tr("An honest look back after the real interview, and a thank-you note."),
            ),
        ):
            row = QVBoxLayout()
            row.setSpacing(0)
            row.addWidget(Text(title, Type.SMALL))
            row.addWidget(Text(line, Type.SMALL, tone="muted", wrap=True))
            column.addLayout(row)
        column.addStretch(1)
        outer = QVBoxLayout(self.content)
        outer.setSpacing(24)
        outer.addWidget(Text(self.tr("Prepare"), Type.DISPLAY))
        across = QHBoxLayout()
        across.addWidget(self._column, 1)
        across.addStretch(0)
        outer.addLayout(across, 1)

    def _on_theme_changed(self) -> None:
        self._column.setMaximumWidth(self._theme.px(COLUMN_PX))
        self._field.setMinimumHeight(min(self._theme.px(FIELD_PX), 320))

    def _on_typed(self) -> None:
        text = self._field.toPlainText().strip()
        changed = text != self._saved
        self._use.setEnabled(changed and bool(text))
        self._remove.setVisible(bool(self._saved))
        words = len(text.split())
        if not text:
            self._state.setText(self.tr("No job description yet."))
        elif changed:
            self._state.setText(self.tr("{} words, not used yet.").format(words))
        else:
            self._state.setText(
                self.tr("In use, {} words. The next interview follows it.").format(words)
            )

    def _on_use(self) -> None:
        self._saved = self._field.toPlainText().strip()
        self._on_typed()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.job_changed.emit(self._saved)

    def _on_remove(self) -> None:
        self._field.clear()
        self._saved = ""
        self._on_typed()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.job_changed.emit("")
