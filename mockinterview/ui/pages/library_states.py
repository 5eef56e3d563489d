# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in the library where there is nothing to list: no session yet, or none that fits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Kind
from mockinterview.ui.widgets.marks import Icon
from mockinterview.ui.widgets.text import Text
from mockinterview.ui.widgets.waiting_button import WaitingButton


class NothingYet(QWidget):
    """What stands here before the first session."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start = Button(
            theme, self.tr("Start interview"), kind=Kind.PRIMARY, key=self.tr("Enter")
        )
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(4)
        column.addStretch(2)
        column.addWidget(Icon(theme, "library", "control", 40), 0, centre)
        column.addSpacing(12)
        column.addWidget(Text(self.tr("Nothing recorded yet"), Type.TITLE), 0, centre)
        line = self.tr("Every answer you give is kept here: sound, words and measures.")
        words = Text(line, tone="muted", wrap=True)
        words.setAlignment(centre)
        column.addWidget(words)
        column.addSpacing(20)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.start)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(8)
        self.sample = WaitingButton(
            theme, self.tr("See a sample session"), self.tr("Getting the sample ready…")
        )
        column.addWidget(self.sample, 0, centre)
        column.addStretch(4)


class NoHit(QWidget):
    """What stands here when no session fits."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Text(role=Type.TITLE, wrap=True)
        self.clear = Button(theme, self.tr("Clear the search"))
        row = QHBoxLayout()
        row.addWidget(self.clear)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._words)
        column.addLayout(row)
        column.addStretch(1)

    def show_reason(self, *, searching: bool, filtered: bool) -> None:
        """Say which of search and filter left nothing."""
        words, action = self.tr("No session has those words"), self.tr("Clear the search")
        if filtered:
            words, action = self.tr("No session is like that"), self.tr("Show all sessions")
        if filtered and searching:
            words = self.tr("No session like that has those words")
        self._words.setText(words)
        self.clear.set_text(action)
