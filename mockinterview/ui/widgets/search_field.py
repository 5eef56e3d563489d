# SPDX-License-Identifier: GPL-3.0-or-later
"""A field to search with: results while typing, a key to get there, a cross to clear."""

from PySide6.QtCore import QCoreApplication, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import key_width, paint_key
from mockinterview.ui.widgets.icon_button import IconButton

translate = QCoreApplication.translate

#: Search this long after the last key (design).
WAIT_MS = 150
ICON_PX = 18
PAD_PX = 12


class SearchField(QLineEdit):
    """Says what to search for when typing pauses; Down goes on to the results."""

    search_changed = Signal(str)
    left_downwards = Signal()
    entered = Signal()  # Enter, with nothing new to search for

    def __init__(
        self, theme: Theme, name: str, placeholder: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._asked = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self._clear = IconButton(theme, "close", self.tr("Clear the search"), icon_px=16)
        self._clear.setParent(self)
        self._clear.clicked.connect(self.clear_search)
        self._clear.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._ask)
        self.textChanged.connect(self._on_text_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def clear_search(self) -> None:
        """Search for nothing, at once."""
        self.clear()
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears what is there; Down leaves."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear_search()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self._ask():
                self.entered.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cross at the right."""
        super().resizeEvent(event)
        side = self._clear.width()
        self._clear.move(self.width() - side - 4, (self.height() - side) // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then the glass, and the key while there is nothing to clear."""
        super().paintEvent(event)
        painter = QPainter(self)
        tokens = self._theme.tokens
        side = self._theme.icon_px(ICON_PX)
        ratio = self.devicePixelRatioF()
        glass = self._theme.pixmap("search", tokens.text_muted, ICON_PX, ratio)
        painter.drawPixmap(QPointF(PAD_PX + 1, round((self.height() - side) / 2)), glass)
        if not self.text():
            right = QPointF(self.width() - PAD_PX, self.height() / 2)
            ink, line = QColor(tokens.text_muted), QColor(tokens.line)
            paint_key(painter, self._theme, right, _key(), ink, line)

    def _ask(self) -> bool:
        """Ask for what is typed; say whether that was anything new."""
        self._timer.stop()
        text = self.text().strip()
        if text == self._asked:
            return False
        self._asked = text
        self.search_changed.emit(text)
        return True

    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._timer.start()

    def _on_theme_changed(self) -> None:
        font = QFont(self._theme.font(Type.BODY))
        self.setFont(font)
        left = self._theme.icon_px(ICON_PX) + 8
        right = max(int(key_width(self._theme, _key())), self._clear.width()) + 4
        self.setTextMargins(left, 0, right, 0)
        self.setMinimumHeight(self._theme.height_px(16, 24))


def _key() -> str:
    return translate("SearchField", "Ctrl F")
