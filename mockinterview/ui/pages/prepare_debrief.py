# SPDX-License-Identifier: GPL-3.0-or-later
"""Prepare: after the real interview: signs that were noticed, what was asked, a note of thanks."""

from dataclasses import fields, replace

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from mockinterview.domain.preparation import Debrief, NotedSign, NoteFacts
from mockinterview.questions.debrief import WarningSign
from mockinterview.ui.fit import Fit
from mockinterview.ui.numbers import number_word
from mockinterview.ui.pages.prepare_note import NoteCard
from mockinterview.ui.pages.prepare_parts import (
    Columns,
    PrepareTab,
    Row,
    clear,
    heading,
    labelled,
)
from mockinterview.ui.pages.prepare_view import DebriefView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button
from mockinterview.ui.widgets.link import Link
from mockinterview.ui.widgets.text import Text
from mockinterview.ui.widgets.tick import Tick

translate = QCoreApplication.translate

CARD_PX = 432
FIELD_PX = 96
SHOWN = 6
#: What is typed is kept when typing pauses so long. Our choice.
WAIT_MS = 600


class DebriefTab(PrepareTab):
    """Says what was typed or ticked as a whole debrief, when typing pauses."""

    debrief_changed = Signal(object)  # Debrief
    questions_added = Signal(tuple)  # tuple[str, ...]
    copy_requested = Signal(str)
    save_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = DebriefView()
        self._all_shown = False
        self._filling = False
        self._ticks: dict[str, Tick] = {}
        self._notes: dict[str, QLineEdit] = {}
        self._facts: dict[str, QLineEdit] = {}
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self.save_now)
        self._columns = Columns(theme, CARD_PX)
        self._signs = QVBoxLayout()
        self._signs.setSpacing(0)
        self._more = Link(theme, icon="chevron-down")
        self._more.clicked.connect(self._on_more)
        self._ask = QVBoxLayout()
        self._ask.setSpacing(4)
        self._asked = QPlainTextEdit()
        self._asked.setTabChangesFocus(True)
        self._asked.textChanged.connect(self._on_typed)
        self._add = Button(theme, self.tr("Add these to my questions"), icon="plus")
        self._add.clicked.connect(self._on_add)
        self._added = Text(role=Type.SMALL, tone="muted", wrap=True)
        self._card = NoteCard(theme)
        self._card.note_changed.connect(self._on_note)
        self._card.tone_changed.connect(lambda tone: self._change(tone=tone, note=""))
        self._card.another_requested.connect(
            lambda: self._change(draft=self._view.debrief.draft + 1, note="")
        )
        self._card.copy_requested.connect(self.copy_requested)
        self._card.save_requested.connect(self.save_requested)
        self._lay_out()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_view(self, view: DebriefView) -> None:
        """Show the debrief; what is being typed stays as it is."""
        signs_changed = view.signs != self._view.signs
        self._view = view
        debrief = view.debrief
        if signs_changed or any(one.sign_id not in self._ticks for one in debrief.signs):
            self._make_signs()
        self._filling = True
        noted = {one.sign_id: one.note for one in debrief.signs}
        for sign_id, tick in self._ticks.items():
            tick.setChecked(sign_id in noted)
            note = self._notes[sign_id]
            note.setVisible(sign_id in noted)
            if not self._timer.isActive() and note.text() != noted.get(sign_id, ""):
                note.setText(noted.get(sign_id, ""))
        if not self._timer.isActive():
            for name, field in self._facts.items():
                if field.text() != getattr(debrief.facts, name):
                    field.setText(getattr(debrief.facts, name))
            asked = "\n".join(debrief.asked)
            if self._asked.toPlainText().strip() != asked:
                self._asked.setPlainText(asked)
        self._filling = False
        self._add.setEnabled(bool(debrief.asked))
        self._show_questions(noted)
        self._card.show_note(view)

    def show_added(self, count: int) -> None:
        """Say how many questions went into the bank."""
        self._added.setText(
            self.tr("They were in your questions already.")
            if not count
            else self.tr("{} added to your questions.").format(count)
        )

    def set_fit(self, fit: Fit) -> None:
        """The note goes below where room is short."""
        self._columns.set_narrow(fit.narrow)

    def first_focus(self) -> QWidget | None:
        """The first sign."""
        return next(iter(self._ticks.values()), None)

    def save_now(self) -> None:
        """Tell of what was typed without waiting any longer."""
        self._timer.stop()
        debrief = self._typed()
        if debrief != self._view.debrief:
            self.debrief_changed.emit(debrief)

    def _lay_out(self) -> None:
        main = self._columns.main
        line = self.tr("Mark what you noticed. Nothing is added up: you decide what it means.")
        main.addWidget(heading(self.tr("After the real thing"), line))
        main.addLayout(self._signs)
        main.addSpacing(12)
        main.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        main.addSpacing(20)
        main.addLayout(self._ask)
        main.addSpacing(24)
        main.addWidget(Text(self.tr("What you were asked"), strong=True))
        main.addWidget(labelled(self.tr("One question a line"), self._asked))
        main.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        main.addWidget(self._added)
        main.addSpacing(24)
        main.addWidget(Text(self.tr("What the note is made of"), strong=True))
        hint = self.tr("What is left empty is left out.")
        main.addWidget(Text(hint, Type.SMALL, tone="muted", wrap=True))
        main.addSpacing(8)
        for field in fields(NoteFacts):
            edit = QLineEdit()
            edit.textEdited.connect(self._on_typed)
            self._facts[field.name] = edit
            main.addWidget(labelled(_label(field.name), edit))
        main.addStretch(1)
        self._columns.side.addWidget(self._card)
        self.fill_with(self._columns)

    def _make_signs(self) -> None:
        clear(self._signs)
        self._ticks.clear()
        self._notes.clear()
        noted = {one.sign_id for one in self._view.debrief.signs}
        for number, sign in enumerate(self._view.signs):
            if self._all_shown or number < SHOWN or sign.id in noted:
                self._signs.addWidget(self._sign_row(sign))
        self._more.set_text(self.tr("Show all {}").format(len(self._view.signs)))
        self._more.setVisible(not self._all_shown and len(self._view.signs) > SHOWN)

    def _sign_row(self, sign: WarningSign) -> Row:
        tick = Tick(self._theme, sign.sign)
        tick.setAccessibleDescription(sign.fair_explanation)
        tick.setToolTip(sign.fair_explanation)
        note = QLineEdit()
        note.setPlaceholderText(self.tr("What you saw or heard"))
        note.setAccessibleName(self.tr("What you saw or heard: {}").format(sign.sign))
        note.hide()
        note.textEdited.connect(self._on_typed)
        tick.toggled.connect(lambda on: self._on_ticked(note, on=on))
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        column.addWidget(Text(sign.sign, wrap=True))
        column.addWidget(note)
        self._ticks[sign.id], self._notes[sign.id] = tick, note
        return Row(self._theme, (tick, 0), (words, 1))

    def _show_questions(self, noted: dict[str, str]) -> None:
        clear(self._ask)
        marked = [sign for sign in self._view.signs if sign.id in noted]
        if not marked:
            return
        self._ask.addWidget(Text(self.tr("Ask about these before you say yes"), strong=True))
        count = number_word(len(marked)).capitalize()
        marks = self.tr("One mark.") if len(marked) == 1 else self.tr("{} marks.").format(count)
        line = self.tr("Each may have a fair reason. A polite way to find out:")
        self._ask.addWidget(Text(f"{marks} {line}", Type.SMALL, tone="muted", wrap=True))
        for sign in marked:
            self._ask.addWidget(Text(f"• {sign.question_to_ask}", Type.SMALL, wrap=True))

    def _typed(self) -> Debrief:
        asked = (line.strip() for line in self._asked.toPlainText().splitlines())
        return replace(
            self._view.debrief,
            asked=tuple(line for line in asked if line),
            signs=tuple(
                NotedSign(sign_id, self._notes[sign_id].text().strip())
                for sign_id, tick in self._ticks.items()
                if tick.isChecked()
            ),
            facts=NoteFacts(**{name: edit.text() for name, edit in self._facts.items()}),
        )

    def _change(self, *, note: str | None = None, tone: str = "", draft: int | None = None) -> None:
        self._timer.stop()
        debrief = self._typed()
        self.debrief_changed.emit(
            replace(
                debrief,
                note=debrief.note if note is None else note,
                tone=tone or debrief.tone,
                draft=debrief.draft if draft is None else draft,
            )
        )

    def _on_note(self, note: str) -> None:
        self._change(note=note)

    def _on_ticked(self, note: QLineEdit, *, on: bool) -> None:
        if self._filling:
            return
        note.setVisible(on)
        if on:
            note.setFocus(Qt.FocusReason.OtherFocusReason)
        self.save_now()

    def _on_typed(self) -> None:
        if not self._filling:
            self._added.setText("")
            self._timer.start()

    def _on_more(self) -> None:
        self._all_shown = True
        self._make_signs()
        self.show_view(self._view)

    def _on_add(self) -> None:
        self.save_now()
        self.questions_added.emit(self._view.debrief.asked)

    def _on_theme_changed(self) -> None:
        self._asked.setFixedHeight(self._theme.px(FIELD_PX))


def _label(field: str) -> str:
    labels = {
        "name": translate("DebriefTab", "To whom, as you address them"),
        "my_name": translate("DebriefTab", "Your name"),
        "company": translate("DebriefTab", "The organisation"),
        "role": translate("DebriefTab", "The post, without an article"),
        "when": translate("DebriefTab", "When it was, as “yesterday”"),
        "topic": translate(
            "DebriefTab", "Something you talked about, as “the hub opening in March”"
        ),
        "their_words": translate("DebriefTab", "A few words they said"),
        "story": translate(
            "DebriefTab", "A story you told, as “the night we sent out eleven trucks”"
        ),
        "result": translate("DebriefTab", "What came of it, with the figure"),
        "idea": translate("DebriefTab", "A piece of work you look forward to"),
        "next_step": translate("DebriefTab", "What was agreed, as “the call next week”"),
    }
    return labels[field]
