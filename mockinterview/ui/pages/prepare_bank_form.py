# SPDX-License-Identifier: GPL-3.0-or-later
"""One question of one's own, to be written or changed."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QWidget

from mockinterview.domain.question import FollowUp, Question, QuestionKind
from mockinterview.questions.plain_list import kind_of
from mockinterview.ui.names import kind_name
from mockinterview.ui.pages.home_side import Card
from mockinterview.ui.pages.prepare_parts import labelled
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.button import Button, Kind
from mockinterview.ui.widgets.choices import Choice
from mockinterview.ui.widgets.flow import Flow

LINES_PX = 72
GUESSED = ""
#: A follow-up of one's own fits any answer; see docs/question-packs.md for the others.
ANY = "any"


class QuestionForm(Card):
    """The text is all that has to be there; the kind is guessed from it where none is chosen."""

    saved = Signal(object)  # Question
    removed = Signal(str)
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._was: Question | None = None
        self._text = QPlainTextEdit()
        self._kind = Choice(theme, "")
        self._competency = QLineEdit()
        self._strong = QPlainTextEdit()
        self._follow_ups = QPlainTextEdit()
        for field in (self._text, self._strong, self._follow_ups):
            field.setTabChangesFocus(True)
        self._save = Button(theme, self.tr("Keep this question"), kind=Kind.PRIMARY)
        self._remove = Button(theme, self.tr("Remove"), kind=Kind.QUIET)
        cancel = Button(theme, self.tr("Cancel"), kind=Kind.QUIET)
        self._save.clicked.connect(self._on_save)
        self._remove.clicked.connect(self._on_remove)
        cancel.clicked.connect(self.cancelled)
        self._text.textChanged.connect(self._on_typed)
        for label, widget in (
            (self.tr("The question, as it is asked"), self._text),
            (self.tr("Kind"), self._kind),
            (self.tr("What it is after, as “conflict”"), self._competency),
            (self.tr("What a strong answer has, one thing a line"), self._strong),
            (self.tr("What to ask next, one question a line"), self._follow_ups),
        ):
            self.column.addWidget(labelled(label, widget))
        buttons = Flow(8, 8)
        for button in (self._save, self._remove, cancel):
            buttons.add(button)
        self.column.addWidget(buttons)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_competencies(self, known: Sequence[str]) -> None:
        """Offer the words that the bank uses."""
        completer = QCompleter(list(known), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._competency.setCompleter(completer)

    def edit(self, question: Question | None) -> None:
        """Open with a question, or empty for a new one."""
        self._was = question
        choices = [(GUESSED, self.tr("As its words say"))]
        choices += [(kind.value, kind_name(kind)) for kind in QuestionKind]
        self._kind.show_choices(choices, question.kind.value if question else GUESSED)
        self._text.setPlainText(question.text if question else "")
        self._competency.setText(question.competency if question else "")
        self._strong.setPlainText("\n".join(question.strong) if question else "")
        asked = [one.text for one in question.follow_ups] if question else []
        self._follow_ups.setPlainText("\n".join(asked))
        self._remove.setVisible(question is not None)
        self._on_typed()
        self.show()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc cancels."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _on_typed(self) -> None:
        self._save.setEnabled(bool(self._text.toPlainText().strip()))

    def _on_save(self) -> None:
        text = " ".join(self._text.toPlainText().split())
        chosen = self._kind.currentData()
        was = self._was or Question("", text, QuestionKind.ROLE)
        whens = {one.text: one.when for one in was.follow_ups}
        self.saved.emit(
            replace(
                was,
                text=text,
                kind=QuestionKind(chosen) if chosen else kind_of(text),
                competency="-".join(self._competency.text().casefold().split()),
                strong=_lines(self._strong),
                follow_ups=tuple(
                    FollowUp(whens.get(line, ANY), line) for line in _lines(self._follow_ups)
                ),
            )
        )

    def _on_remove(self) -> None:
        if self._was is not None:
            self.removed.emit(self._was.id)

    def _on_theme_changed(self) -> None:
        for field in (self._text, self._strong, self._follow_ups):
            field.setFixedHeight(self._theme.px(LINES_PX))


def _lines(field: QPlainTextEdit) -> tuple[str, ...]:
    lines = (" ".join(line.split()) for line in field.toPlainText().splitlines())
    return tuple(line for line in lines if line)
