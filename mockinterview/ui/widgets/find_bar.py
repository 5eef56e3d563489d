# SPDX-License-Identifier: GPL-3.0-or-later
"""A row to search the words with: field, how many were found, one back, one on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.icon_button import IconButton
from mockinterview.ui.widgets.search_field import SearchField
from mockinterview.ui.widgets.text import Text


class FindBar(QWidget):
    """Says what is sought and which of the places found is wanted; Esc closes it."""

    search_changed = Signal(str)
    place_wanted = Signal(int)  # which of the places found, from 0
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = self._now = 0
        self._field = SearchField(theme, self.tr("Search this answer"), self.tr("Search"))
        self._found = Text(role=Type.SMALL, tone="muted")
        self._back = IconButton(theme, "chevron-left", self.tr("Previous place"), icon_px=16)
        self._on = IconButton(theme, "chevron-right", self.tr("Next place"), icon_px=16)
        self._close = IconButton(theme, "close", self.tr("Close the search"), icon_px=16)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 8)
        row.setSpacing(8)
        row.addWidget(self._field, 1)
        row.addWidget(self._found)
        for button in (self._back, self._on, self._close):
            row.addWidget(button)
        self._field.search_changed.connect(self.search_changed)
        self._field.entered.connect(self._on_next)
        self._field.left_downwards.connect(self._on_next)
        self._on.clicked.connect(self._on_next)
        self._back.clicked.connect(self._on_previous)
        self._close.clicked.connect(self.close_search)
        self.hide()

    def open_search(self) -> None:
        """Show the row and take the focus; what was sought before is sought again."""
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self.search_changed.emit(self._field.text().strip())

    def close_search(self) -> None:
        """Hide the row; nothing is sought any more."""
        self.hide()
        self.search_changed.emit("")
        self.closed.emit()

    def show_count(self, count: int) -> None:
        """Show how many places were found, and ask for the first."""
        self._count, self._now = count, 0
        self._show_place()
        if count:
            self.place_wanted.emit(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; F3 goes on, with Shift back."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_search()
        elif event.key() == Qt.Key.Key_F3:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._go(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _on_next(self) -> None:
        self._go(1)

    def _on_previous(self) -> None:
        self._go(-1)

    def _go(self, step: int) -> None:
        if self._count:
            self._now = (self._now + step) % self._count
            self._show_place()
            self.place_wanted.emit(self._now)

    def _show_place(self) -> None:
        found = self.tr("{} of {}").format(self._now + 1, self._count)
        nothing = self.tr("not said here") if self._field.text().strip() else ""
        self._found.setText(found if self._count else nothing)
        for button in (self._back, self._on):
            button.setEnabled(self._count > 1)
