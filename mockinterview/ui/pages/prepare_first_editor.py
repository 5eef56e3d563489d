# SPDX-License-Identifier: GPL-3.0-or-later
"""One line of the first-interview log, to be written or changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mockinterview.domain.preparation import FirstFact
from mockinterview.ui.pages.prepare_parts import labelled
from mockinterview.ui.subjects import subject_kept, subject_name
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.button import Button, Kind
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.text import Text
from mockinterview.ui.widgets.tick import Tick


class FactEditor(QFrame):
    """Two fields and who said it; Enter saves, Esc leaves all as it was."""

    saved = Signal(object)  # FirstFact
    removed = Signal()
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self._was = FirstFact("", "")
        self._subject = QLineEdit()
        self._said = QLineEdit()
        self._subject.setPlaceholderText(self.tr("Team size"))
        self._said.setPlaceholderText(self.tr("Eighteen on the night shift"))
        theirs = self.tr("They told me this: I need not ask again")
        self._theirs = Tick(theme, theirs)
        words = Text(theirs, wrap=True)
        words.setBuddy(self._theirs)
        self._save = Button(theme, self.tr("Save"), kind=Kind.PRIMARY)
        self._remove = Button(theme, self.tr("Remove"), kind=Kind.QUIET)
        cancel = Button(theme, self.tr("Cancel"), kind=Kind.QUIET)
        self._save.clicked.connect(self._on_save)
        self._remove.clicked.connect(self.removed)
        cancel.clicked.connect(self.cancelled)
        for field in (self._subject, self._said):
            field.textChanged.connect(self._on_typed)
            field.returnPressed.connect(self._on_save)
        tick = QHBoxLayout()
        tick.setSpacing(12)
        tick.addWidget(self._theirs)
        tick.addWidget(words, 1)
        buttons = Flow(8, 8)
        for button in (self._save, self._remove, cancel):
            buttons.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(labelled(self.tr("Subject"), self._subject))
        column.addWidget(labelled(self.tr("What was said, in its words"), self._said))
        column.addLayout(tick)
        column.addSpacing(8)
        column.addWidget(buttons)

    def edit(self, fact: FirstFact, *, is_new: bool) -> None:
        """Open with a line; the first empty field has the focus."""
        self._was = fact
        self._subject.setText(subject_name(fact.subject))
        self._said.setText(fact.said)
        self._theirs.setChecked(fact.theirs)
        self._remove.setVisible(not is_new)
        self._on_typed()
        self.show()
        field = self._said if fact.subject else self._subject
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc cancels."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _on_typed(self) -> None:
        self._save.setEnabled(bool(self._subject.text().strip() and self._said.text().strip()))

    def _on_save(self) -> None:
        if not self._save.isEnabled():
            return
        subject, said = subject_kept(self._subject.text().strip()), self._said.text().strip()
        settled = self._was.settled and said == self._was.said
        self.saved.emit(FirstFact(subject, said, self._theirs.isChecked(), settled))
