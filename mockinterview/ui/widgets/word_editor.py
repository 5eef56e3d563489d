# SPDX-License-Identifier: GPL-3.0-or-later
"""A field over a word of the transcript, to type what was really said."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type

#: Room for a few letters more than there were, so that the field need not move while typing.
SPARE_LETTERS = 8


class WordEditor(QLineEdit):
    """Enter, Tab or a click elsewhere keeps what was typed; Esc drops it."""

    kept = Signal(str)
    dropped = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._before = ""
        self.setAccessibleName(self.tr("What was said"))
        self.setStyleSheet("QLineEdit { min-height: 0; padding: 0 3px; border-radius: 3px; }")
        self.hide()

    def open_over(self, box: QRectF, text: str, room_px: int) -> None:
        """Show the field over a word, no further right than ``room_px``."""
        self._before = text
        font = self._theme.font(Type.TRANSCRIPT)
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(text + "n" * SPARE_LETTERS) + 8
        left = max(0.0, min(box.left() - 4, room_px - width))
        self.setFont(font)
        self.setGeometry(round(left), round(box.top()), round(width), round(box.height()))
        self.setText(text)
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Esc drops; everything else is typing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
            self.dropped.emit()
        else:
            super().keyPressEvent(event)
            event.accept()  # the page's keys are letters here

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who goes on elsewhere has said what they meant."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._keep()

    def _keep(self) -> None:
        if self.isHidden():
            return
        text = " ".join(self.text().split())
        self._close()
        if text != self._before:
            self.kept.emit(text)
        else:
            self.dropped.emit()

    def _close(self) -> None:
        self.hide()
