# SPDX-License-Identifier: GPL-3.0-or-later
"""The choices of Home: questions, panel, mode, answer length, job description."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.domain.plan import Mode
from mockinterview.domain.question import PanelRole
from mockinterview.ui.pages.home_view import (
    MAX_QUESTIONS,
    MIN_QUESTIONS,
    AnswerLength,
    HomeView,
    QuestionChoice,
    SessionSetup,
)
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button
from mockinterview.ui.widgets.choices import Choice, Segmented
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.number_fields import Stepper
from mockinterview.ui.widgets.people import PanelPicker
from mockinterview.ui.widgets.text import Text, set_tool_tip

LABEL_PX = 136
FIELD_PX = 392
KIND_PX = 256


class HomeChoices(QWidget):
    """One row a choice; says the whole set-up whenever one of them changes."""

    setup_changed = Signal(SessionSetup)
    job_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._setup = SessionSetup()
        self._rows: list[tuple[QBoxLayout, Text]] = []
        self._count = Stepper(theme, self.tr("Number of questions"))
        self._kind = Choice(theme, self.tr("Kind of questions"))
        self._panel = PanelPicker(theme)
        self._mode = Segmented(theme, self.tr("Mode"))
        self._mode_line = Text(role=Type.SMALL, tone="muted", wrap=True)
        self._length = Choice(theme, self.tr("Answer length"))
        self._job = Button(theme, self.tr("Add a job description…"), icon="plus", elide=True)
        self._job.clicked.connect(self.job_requested)
        self._lay_out()
        self._count.valueChanged.connect(self._on_changed)
        self._kind.currentIndexChanged.connect(self._on_changed)
        self._mode.chosen.connect(self._on_changed)
        self._length.currentIndexChanged.connect(self._on_changed)
        self._panel.chosen.connect(self._on_panel_chosen)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_choices(self, view: HomeView) -> None:
        """Show what is chosen and what could be."""
        self._setup = view.setup
        names = self._question_names()
        self._count.show_value(view.setup.count, MIN_QUESTIONS, MAX_QUESTIONS)
        offered = [(choice.value, names[choice]) for choice in view.offered]
        self._kind.show_choices(offered, view.setup.questions.value)
        captions = self._seat_names()
        people = [(member, captions[member.role]) for member in view.panel]
        self._panel.show_panel(people, view.setup.panel)
        modes = {
            Mode.STUDY: self.tr("Study"),
            Mode.REAL: self.tr("Real"),
            Mode.ONE_WAY: self.tr("One-way"),
        }
        self._mode.show_choices(
            [(mode.value, text) for mode, text in modes.items()], view.setup.mode.value
        )
        lengths = {
            AnswerLength.SUGGESTED: self.tr("Suggested for each question"),
            AnswerLength.SHORT: self.tr("About 1 minute"),
            AnswerLength.MIDDLE: self.tr("About 1 min 45 s"),
            AnswerLength.LONG: self.tr("About 2 min 30 s"),
        }
        self._length.show_choices(
            [(choice.value, text) for choice, text in lengths.items()], view.setup.length.value
        )
        self._job.set_text(view.job_title or self.tr("Add a job description…"))
        set_tool_tip(self._job, view.job_title)
        self._job.set_icon("prepare" if view.job_title else "plus")
        self._show_mode_line()

    def set_stacked(self, stacked: bool) -> None:
        """Put each label above its control, for large text."""
        direction = QBoxLayout.Direction
        for row, label in self._rows:
            row.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)
            row.setSpacing(4 if stacked else 16)
            label.setMinimumWidth(0 if stacked else self._theme.px(LABEL_PX))
            label.setMinimumHeight(0 if stacked else self._theme.height_px(16, 24))

    def first_control(self) -> QWidget:
        """Return the first control, for the focus."""
        return self._count

    def controls(self) -> tuple[QWidget, ...]:
        """Return the controls in the order of Tab."""
        people, modes = self._panel.people, self._mode.segments
        return (self._count, self._kind, *people, *modes, self._length, self._job)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        questions = Flow(16, 8)
        questions.add(self._count)
        questions.add(self._kind)
        mode = QWidget()
        mode_column = QVBoxLayout(mode)
        mode_column.setContentsMargins(0, 0, 0, 0)
        mode_column.setSpacing(6)
        mode_column.addWidget(self._mode, 0, Qt.AlignmentFlag.AlignLeft)
        mode_column.addWidget(self._mode_line)
        for label, field, control in (
            (self.tr("Questions"), questions, self._kind),
            (self.tr("Panel"), self._panel, self._panel),
            (self.tr("Mode"), mode, self._mode),
            (self.tr("Answer length"), self._left(self._length), self._length),
            (self.tr("Job description"), self._left(self._job), self._job),
        ):
            column.addLayout(self._row(label, field, control))

    def _row(self, label: str, field: QWidget, control: QWidget) -> QBoxLayout:
        text = Text(label, tone="muted")
        text.setBuddy(control)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.addWidget(text, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(field, 1)
        self._rows.append((row, text))
        return row

    @staticmethod
    def _left(control: QWidget) -> QWidget:
        """Keep a control at its own width, at the left of the field."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(control)
        row.addStretch(1)
        return holder

    def _on_theme_changed(self) -> None:
        self._job.setMaximumWidth(self._theme.px(FIELD_PX))
        for choice, width in ((self._kind, KIND_PX), (self._length, FIELD_PX)):
            choice.set_width(self._theme.px(width))

    def _on_changed(self) -> None:
        self._change(
            replace(
                self._setup,
                count=self._count.value(),
                questions=QuestionChoice(self._kind.currentData()),
                mode=Mode(self._mode.key),
                length=AnswerLength(self._length.currentData()),
            )
        )

    def _on_panel_chosen(self, panel: tuple[PanelRole, ...]) -> None:
        self._change(replace(self._setup, panel=panel))

    def _change(self, setup: SessionSetup) -> None:
        if setup != self._setup:
            self._setup = setup
            self._show_mode_line()
            self.setup_changed.emit(setup)

    def _show_mode_line(self) -> None:
        lines = {
            Mode.STUDY: self.tr("Hints, time to think, retakes."),
            Mode.REAL: self.tr("No pause, no retake, feedback at the end."),
            Mode.ONE_WAY: self.tr("30 s to think, 2 minutes at most, one retake."),
        }
        self._mode_line.setText(lines[self._setup.mode])
        self._mode.setAccessibleDescription(lines[self._setup.mode])

    def _question_names(self) -> dict[QuestionChoice, str]:
        return {
            QuestionChoice.MIXED: self.tr("Mixed second round"),
            QuestionChoice.BEHAVIORAL: self.tr("Behavioural"),
            QuestionChoice.ROLE: self.tr("Your previous work"),
            QuestionChoice.SITUATIONAL: self.tr("What you would do if"),
            QuestionChoice.CULTURE: self.tr("How you like to work"),
            QuestionChoice.ASK: self.tr("Questions to ask"),
            QuestionChoice.OWN: self.tr("My own list"),
        }

    def _seat_names(self) -> dict[PanelRole, str]:
        return {
            PanelRole.HIRING_MANAGER: self.tr("Hiring manager"),
            PanelRole.PEER: self.tr("Peer"),
            PanelRole.PARTNER: self.tr("Partner team"),
            PanelRole.LEADER: self.tr("Leadership"),
            PanelRole.HR: self.tr("HR"),
        }
