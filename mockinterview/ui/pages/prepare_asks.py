# SPDX-License-Identifier: GPL-3.0-or-later
"""Prepare: the questions that the candidate asks: picked or written, with what to say of them."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mockinterview.domain.preparation import OwnQuestion
from mockinterview.domain.question import PanelRole, Question
from mockinterview.ui.fit import Fit
from mockinterview.ui.names import seat_name
from mockinterview.ui.pages.home_side import Card
from mockinterview.ui.pages.prepare_parts import (
    Columns,
    PrepareTab,
    Row,
    clear,
    heading,
    same_focus,
)
from mockinterview.ui.pages.prepare_view import AskRow, AsksView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.times import clock
from mockinterview.ui.widgets.button import Button, Kind
from mockinterview.ui.widgets.choices import Choice
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.icon_button import IconButton
from mockinterview.ui.widgets.link import Link
from mockinterview.ui.widgets.text import Text
from mockinterview.ui.widgets.tick import Tick

translate = QCoreApplication.translate

THEME_PX = 80
#: Longer than this, the candidate does the talking. Our guess, as the design has it.
LONG_MS = 20_000


class AsksTab(PrepareTab):
    """One row a question; suggestions by who is asked are in the card at the side."""

    asks_changed = Signal(tuple)  # tuple[OwnQuestion, ...]
    practise_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = AsksView()
        self._columns = Columns(theme)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._practise = Button(theme, "", kind=Kind.PRIMARY)
        self._practise.clicked.connect(self.practise_requested)
        self._write = Button(theme, self.tr("Write your own"), icon="plus")
        self._write.clicked.connect(self._on_write)
        self._field = QLineEdit()
        self._field.setAccessibleName(self.tr("Your question"))
        self._field.setPlaceholderText(self.tr("What would you like to know? Enter adds it."))
        self._field.returnPressed.connect(self._on_written)
        self._field.hide()
        self._seat = Choice(theme, self.tr("Whom you would ask"))
        self._seat.show_choices(
            [(role.value, seat_name(role)) for role in PanelRole], PanelRole.HIRING_MANAGER.value
        )
        self._seat.currentIndexChanged.connect(self._show_suggestions)
        self._suggestions = QVBoxLayout()
        self._suggestions.setSpacing(12)
        self._answered_card = Card()
        self._answered = QVBoxLayout()
        self._answered.setSpacing(8)
        self._lay_out()
        theme.changed.connect(self._on_theme_changed)

    def show_view(self, view: AsksView) -> None:
        """Show the questions."""
        if not self.shows_already(view):
            self._view = view
            with same_focus(self):
                self._make_rows(view)

    def _make_rows(self, view: AsksView) -> None:
        clear(self._rows)
        for row in view.rows:
            self._rows.addWidget(self._row(row))
        count = sum(row.ask.chosen for row in view.rows)
        self._practise.set_text(
            self.tr("Practise this one")
            if count == 1
            else self.tr("Practise these {}").format(count)
        )
        self._practise.setVisible(bool(count))
        self._show_suggestions()
        clear(self._answered)
        for subject in view.answered:
            self._answered.addWidget(Text(f"• {subject}", Type.SMALL, wrap=True))
        self._answered_card.setVisible(bool(view.answered))

    def set_fit(self, fit: Fit) -> None:
        """The cards go below where room is short."""
        self._columns.set_narrow(fit.narrow)

    def first_focus(self) -> QWidget | None:
        """The practice, or the way to write a question."""
        return self._practise if not self._practise.isHidden() else self._write

    def _lay_out(self) -> None:
        main = self._columns.main
        line = self.tr(
            "Ask three or four. Each in 20 seconds or less, so that they do the talking."
        )
        main.addWidget(heading(self.tr("Your questions to them"), line))
        main.addLayout(self._rows)
        main.addSpacing(24)
        buttons = Flow(8, 8)
        buttons.add(self._practise)
        buttons.add(self._write)
        main.addWidget(self._field)
        main.addSpacing(8)
        main.addWidget(buttons)
        main.addStretch(1)
        answered = self._answered_card.column
        answered.addWidget(Text(self.tr("Already answered"), Type.TITLE))
        line = self.tr("From your first-interview notes: do not ask again.")
        answered.addWidget(Text(line, Type.SMALL, tone="muted", wrap=True))
        answered.addSpacing(12)
        answered.addLayout(self._answered)
        card = Card()
        card.column.addWidget(Text(self.tr("Suggestions"), Type.TITLE))
        card.column.addSpacing(12)
        card.column.addWidget(self._seat)
        card.column.addSpacing(16)
        card.column.addLayout(self._suggestions)
        self._columns.side.addWidget(self._answered_card)
        self._columns.side.addSpacing(16)
        self._columns.side.addWidget(card)
        self.fill_with(self._columns)

    def _row(self, row: AskRow) -> Row:
        ask = row.ask
        tick = Tick(self._theme, ask.text)
        tick.setChecked(ask.chosen)
        tick.toggled.connect(lambda chosen: self._change(ask, replace(ask, chosen=chosen)))
        theme = Text(_theme_name(ask.theme), Type.SMALL, tone="muted", wrap=True)
        theme.setFixedWidth(self._theme.px(THEME_PX))
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        column.addWidget(Text(ask.text, wrap=True))
        if row.remarks:
            tone = "caution" if row.is_doubtful else "muted"
            column.addWidget(Text(" ".join(row.remarks), Type.SMALL, tone=tone, wrap=True))
        said = Text(self.tr("not yet said"), Type.SMALL, tone="muted")
        if row.said_ms is not None:
            said.setText(clock(row.said_ms))
            said.set_tone("caution" if row.said_ms > LONG_MS else "")
        remove = IconButton(
            self._theme, "close", self.tr("Take away: {}").format(ask.text), icon_px=14
        )
        remove.clicked.connect(lambda: self._change(ask, None))
        parts = [(tick, 0), (words, 1), (said, 0), (remove, 0)]
        if _theme_name(ask.theme):
            parts.insert(1, (theme, 0))
        return Row(self._theme, *parts)

    def _show_suggestions(self) -> None:
        clear(self._suggestions)
        seat = PanelRole(self._seat.currentData())
        for question in self._view.suggestions.get(seat, ()):
            self._suggestions.addWidget(self._suggestion(question))

    def _suggestion(self, question: Question) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(question.text, Type.SMALL, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Text(_theme_name(question.theme), Type.CAPTION, tone="muted", wrap=True), 1)
        add = Link(self._theme, self.tr("Add"), icon="plus")
        add.setAccessibleName(self.tr("Add: {}").format(question.text))
        add.setToolTip(question.after)
        add.clicked.connect(lambda: self._add(OwnQuestion(question.text, question.theme)))
        row.addWidget(add)
        column.addLayout(row)
        return holder

    def _change(self, ask: OwnQuestion, new: OwnQuestion | None) -> None:
        asks = [new if row.ask == ask else row.ask for row in self._view.rows]
        self.asks_changed.emit(tuple(one for one in asks if one is not None))

    def _add(self, ask: OwnQuestion) -> None:
        if all(row.ask.text != ask.text for row in self._view.rows):
            self.asks_changed.emit((*(row.ask for row in self._view.rows), ask))

    def _on_theme_changed(self) -> None:
        with same_focus(self):
            self._make_rows(self._view)

    def _on_write(self) -> None:
        self._field.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_written(self) -> None:
        text = " ".join(self._field.text().split())
        self._field.clear()
        if text:
            self._add(OwnQuestion(text))


def _theme_name(theme: str) -> str:
    names = {
        "success": translate("AskThemes", "Success"),
        "pressure": translate("AskThemes", "Pressure"),
        "team": translate("AskThemes", "Team"),
        "goals": translate("AskThemes", "Long term"),
        "values": translate("AskThemes", "Values"),
        "feedback": translate("AskThemes", "Feedback"),
        "growth": translate("AskThemes", "Growth"),
        "ways-of-working": translate("AskThemes", "Working"),
        "decisions": translate("AskThemes", "Decisions"),
        "risks": translate("AskThemes", "Risks"),
        "terms": translate("AskThemes", "Terms"),
    }
    return names.get(theme, "")
