# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks once more before something is gone for good; the safe answer has the focus."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Kind, Scale
from mockinterview.ui.widgets.text import Text


class Confirm(QFrame):
    """A question, what it means, and two answers below it."""

    confirmed = Signal()
    refused = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "problem")
        self._title = Text(strong=True, wrap=True)
        self._line = Text(role=Type.SMALL, wrap=True)
        self._yes = Button(theme, "", kind=Kind.DELETE, scale=Scale.SMALL)
        self._no = Button(theme, "", scale=Scale.SMALL)
        self._yes.clicked.connect(self.confirmed)
        self._no.clicked.connect(self.refused)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._yes)
        buttons.addWidget(self._no)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._line)
        column.addSpacing(10)
        column.addLayout(buttons)

    def ask(self, title: str, line: str, yes: str, no: str) -> None:
        """Show the question."""
        self._title.setText(title)
        self._line.setText(line)
        self._yes.set_text(yes)
        self._no.set_text(no)
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.show()
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is the safe answer."""
        if event.key() == Qt.Key.Key_Escape:
            self.refused.emit()
        else:
            super().keyPressEvent(event)
