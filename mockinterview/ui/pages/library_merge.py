# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks which session another one is to be merged with, and says what comes of it."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mockinterview.domain.summary import SessionSummary
from mockinterview.ui.said import said
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.times import day
from mockinterview.ui.widgets.button import Button, Kind, Scale
from mockinterview.ui.widgets.choices import Choice
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.text import Text

#: So many sessions are offered, those nearest in time.
MOST_OFFERED = 20


class MergePanel(QFrame):
    """A list of sessions, a sentence, and two answers; the safe one has the focus."""

    merged = Signal(str, str)  # the session that stays, the one that goes into it
    left = Signal()

    def __init__(
        self, theme: Theme, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._summary: SessionSummary | None = None
        self._offered: list[SessionSummary] = []
        self.setProperty("panel", "info")
        title = Text(self.tr("Merge with which session?"), strong=True, wrap=True)
        self._which = Choice(theme, self.tr("Merge with"))
        self._which.currentIndexChanged.connect(self._say)
        self._line = Text(role=Type.SMALL, wrap=True)
        self._yes = Button(theme, self.tr("Merge"), kind=Kind.SECONDARY, scale=Scale.SMALL)
        self._yes.clicked.connect(self._on_yes)
        self._no = Button(theme, self.tr("Keep apart"), scale=Scale.SMALL)
        self._no.clicked.connect(self._on_no)
        buttons = Flow(8, 8)
        buttons.add(self._yes)
        buttons.add(self._no)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self._which)
        column.addWidget(self._line)
        column.addWidget(buttons)
        self.hide()

    def ask(self, summary: SessionSummary, others: Sequence[SessionSummary]) -> None:
        """Ask what a session is to be merged with: one of ``others``, the nearest in time first."""
        self._summary = summary
        own = [one for one in others if one.is_sample == summary.is_sample]
        own.sort(key=lambda one: abs(one.started_at - summary.started_at))
        self._offered = own[:MOST_OFFERED]
        today = self._today()
        offered = [
            (one.id, f"{said(one.title)}, {day(one.started_at, today)}") for one in self._offered
        ]
        self._which.show_choices(offered, offered[0][0] if offered else None)
        self._which.setVisible(bool(offered))
        self._yes.setEnabled(bool(offered))
        self._say()
        self.show()
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Put the question away."""
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is the safe answer."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_no()
        else:
            super().keyPressEvent(event)

    def _pair(self) -> tuple[SessionSummary, SessionSummary] | None:
        """Return the session that stays, which is the older one, and the one that goes into it."""
        chosen = self._which.currentData()
        other = next((one for one in self._offered if one.id == chosen), None)
        if self._summary is None or other is None:
            return None
        first, second = sorted((self._summary, other), key=lambda one: one.started_at)
        return first, second

    def _say(self) -> None:
        pair = self._pair()
        if pair is None:
            self._line.setText(self.tr("There is no other session in the list."))
            return
        stays, goes = pair
        answers = len(goes.answers)
        moved = self.tr("1 answer") if answers == 1 else self.tr("{} answers").format(answers)
        line = self.tr(
            "“{stays}” takes in {answers} of “{goes}” at its end, with sound, words, notes and"
            " tags. Nothing is lost, but it cannot be undone."
        )
        self._line.setText(
            line.format(answers=moved, goes=said(goes.title), stays=said(stays.title))
        )

    def _on_yes(self) -> None:
        pair = self._pair()
        self.hide()
        self.left.emit()
        if pair is not None:
            self.merged.emit(pair[0].id, pair[1].id)

    def _on_no(self) -> None:
        self.hide()
        self.left.emit()
