# SPDX-License-Identifier: GPL-3.0-or-later
"""Delete everything: says exactly what goes, asks for a word, and only then asks for it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mockinterview.storage.erase import Holding, Kept
from mockinterview.ui.announce import announce
from mockinterview.ui.sizes import MEGABYTE, bytes_in_words
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Kind
from mockinterview.ui.widgets.text import Text

translate = QCoreApplication.translate

FIELD_PX = 200


class DeleteEverything(QWidget):
    """A button; then a list of what goes, a field for the word, and two answers."""

    asked = Signal()  # what there is to delete is wanted
    confirmed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._word = self.tr("delete")
        self.open_button = Button(theme, self.tr("Delete everything…"), kind=Kind.DELETE)
        self.open_button.clicked.connect(self.asked)
        self._question = QFrame()
        self._question.setProperty("panel", "problem")
        self._list = Text(role=Type.SMALL, wrap=True)
        self._field = QLineEdit()
        self._field.setAccessibleName(self.tr("Type {} to go on").format(self._word))
        self._field.textChanged.connect(self._on_typed)
        self._yes = Button(theme, self.tr("Delete everything and close"), kind=Kind.DELETE)
        self._yes.clicked.connect(self.confirmed)
        self._no = Button(theme, self.tr("Keep everything"))
        self._no.clicked.connect(self.keep)
        self._lay_out()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.keep()

    def show_holdings(self, holdings: Sequence[Holding]) -> None:
        """Say what would go, and ask."""
        names = self._names()
        lines = [f"• {names[one.kind]}: {_amount(one)}" for one in holdings]
        self._list.setText("\n".join(lines) or self.tr("There is nothing here yet."))
        self._field.clear()
        self._on_typed("")
        self.open_button.hide()
        self._question.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self._question.accessibleName()} {self._list.text()}")

    def keep(self) -> None:
        """Put the question away."""
        had_focus = self._question.isVisible()
        self._question.hide()
        self.open_button.show()
        if had_focus:
            self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc keeps everything; Enter deletes once the word is there."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self._question.isVisible():
            self.keep()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._field.hasFocus():
            if self._yes.isEnabled():
                self.confirmed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        title = self.tr("Delete all of this for good?")
        self._question.setAccessibleName(title)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._yes)
        buttons.addWidget(self._no)
        buttons.addStretch(1)
        inside = QVBoxLayout(self._question)
        inside.setContentsMargins(16, 12, 16, 16)
        inside.setSpacing(8)
        inside.addWidget(Text(title, strong=True, wrap=True))
        inside.addWidget(self._list)
        outside = self.tr("Exports that you saved elsewhere stay. Nothing can bring this back.")
        inside.addWidget(Text(outside, Type.SMALL, wrap=True))
        ask = self.tr("Type “{}” to go on.").format(self._word)
        inside.addWidget(Text(ask, Type.SMALL, wrap=True))
        inside.addWidget(self._field)
        inside.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(8)
        column.addWidget(Text(self.tr("Delete everything"), Type.TITLE))
        line = self.tr(
            "Removes all recordings, words, measures, notes and settings from this computer."
            " It cannot be undone."
        )
        column.addWidget(Text(line, Type.SMALL, tone="muted", wrap=True))
        row = QHBoxLayout()
        row.addWidget(self.open_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._question)

    def _names(self) -> dict[Kept, str]:
        return {
            Kept.RECORDINGS: self.tr("Recordings, with their words, measures and notes"),
            Kept.LIBRARY: self.tr("The list of sessions"),
            Kept.BACKUPS: self.tr("Copies of that list"),
            Kept.PREPARATION: self.tr("What you prepared: job, first interview, stories, debrief"),
            Kept.QUESTIONS: self.tr("Questions of your own"),
            Kept.EXPORTS: self.tr("Exports in the data folder"),
            Kept.MODELS: self.tr("Recogniser models"),
            Kept.VOICES: self.tr("Voices that you added"),
            Kept.CACHE: self.tr("Questions as spoken sound"),
            Kept.LOGS: self.tr("Logs"),
            Kept.SETTINGS: self.tr("Settings"),
        }

    def _on_typed(self, text: str) -> None:
        self._yes.setEnabled(text.strip().casefold() == self._word)

    def _on_theme_changed(self) -> None:
        self._field.setMaximumWidth(self._theme.px(FIELD_PX))


def _amount(holding: Holding) -> str:
    files = translate("DeleteEverything", "1 file")
    if holding.files != 1:
        files = translate("DeleteEverything", "{} files").format(holding.files)
    if holding.size_bytes >= MEGABYTE:
        return f"{files}, {bytes_in_words(holding.size_bytes)}"
    return translate("DeleteEverything", "{}, less than 1 MB").format(files)
