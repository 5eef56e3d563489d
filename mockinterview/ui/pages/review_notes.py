# SPDX-License-Identifier: GPL-3.0-or-later
"""What the person makes of an answer: a note and a rating of one's own."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.choices import Segmented
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.text import Text
from mockinterview.ui.widgets.transcript_gutter import WIDTH_PX

#: A note is kept this long after the last key; our guess between too often and too late.
KEEP_NOTE_MS = 600
NOTE_HEIGHT_PX = 72


class Notes(QWidget):
    """A note and a rating of one's own; both are kept as soon as they are made."""

    note_changed = Signal(str)
    rating_changed = Signal(int)  # 1 to 4

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kept = ""
        self._edit = QPlainTextEdit()
        self._edit.setAccessibleName(self.tr("Your notes"))
        self._edit.setPlaceholderText(self.tr("What would you say differently?"))
        self._edit.setTabChangesFocus(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_NOTE_MS)
        self._timer.timeout.connect(self.keep_now)
        self._edit.textChanged.connect(self._timer.start)
        self._rating = Segmented(theme, self.tr("How did it feel?"), small=True)
        self._rating.chosen.connect(self._on_rated)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(8)
        self._column.addWidget(Text(self.tr("Your notes"), strong=True))
        self._column.addWidget(self._edit)
        self._column.addSpacing(8)
        felt = Flow(16, 8)
        felt.add(Text(self.tr("How did it feel?"), tone="muted"))
        felt.add(self._rating)
        self._column.addWidget(felt)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_notes(self, note: str, rating: int | None) -> None:
        """Show what was noted before; silent, since nobody typed."""
        self._timer.stop()
        self._kept = note
        was_blocked = self._edit.blockSignals(True)
        self._edit.setPlainText(note)
        self._edit.blockSignals(was_blocked)
        words = (self.tr("Poor"), self.tr("Uneven"), self.tr("Fine"), self.tr("Good"))
        choices = [(str(value), word) for value, word in enumerate(words, start=1)]
        self._rating.show_choices(choices, str(rating or ""))

    def keep_now(self) -> None:
        """Ask to keep what was typed, if it differs from what is kept."""
        self._timer.stop()
        note = self._edit.toPlainText()
        if note != self._kept:
            self._kept = note
            self.note_changed.emit(note)

    def _on_rated(self, key: str) -> None:
        self.rating_changed.emit(int(key))

    def _on_theme_changed(self) -> None:
        self._column.setContentsMargins(self._theme.px(WIDTH_PX), 0, 0, 32)
        self._edit.setFont(self._theme.font(Type.BODY))
        self._edit.setFixedHeight(max(NOTE_HEIGHT_PX, 3 * self._theme.line_px(Type.BODY) + 12))
