# SPDX-License-Identifier: GPL-3.0-or-later
"""What was heard so far, as it comes: the last words in text, older ones muted."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import STYLES, Type

LINES = 2
#: So many of the last words stand out; so many are kept at all, enough for two lines of any width.
FRESH_WORDS = 7
KEPT_WORDS = 60
LINE_HEIGHT_PERCENT = 125


class Captions(QTextEdit):
    """Two lines that scroll by themselves; readable by assistive tools as text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words: tuple[str, ...] = ()
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("Captions"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", "true")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        theme.changed.connect(self._draw)
        self._draw()

    def show_words(self, words: Sequence[str]) -> None:
        """Show the words of this answer so far."""
        kept = tuple(words[-KEPT_WORDS:])
        if kept != self._words:
            self._words = kept
            self._draw()

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(200, self._lines_px())

    def minimumSizeHint(self) -> QSize:
        """As the hint."""
        return self.sizeHint()

    def _lines_px(self) -> int:
        return LINES * round(self._theme.line_px(Type.TITLE) * 1.5 / STYLES[Type.TITLE].line) + 4

    def _draw(self) -> None:
        self.clear()
        font = self._theme.font(Type.TITLE, strong=False)
        block = QTextBlockFormat()
        block.setLineHeight(
            LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        cursor = self.textCursor()
        cursor.setBlockFormat(block)
        older, fresh = self._words[:-FRESH_WORDS], self._words[-FRESH_WORDS:]
        for words, colour in ((older, "text_muted"), (fresh, "text")):
            style = QTextCharFormat()
            style.setFont(font)
            style.setForeground(self._theme.colour(colour))
            cursor.insertText(" ".join(words) + " " if words else "", style)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self.setTextCursor(cursor)
        self.updateGeometry()
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
