# SPDX-License-Identifier: GPL-3.0-or-later
"""A wrapping text in which what was sought stands out."""

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.text import Text


def sought_look(theme: Theme, ground: str = "soft") -> QTextCharFormat:
    """Return how a sought word looks, on a ground named by its colour."""
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.DemiBold)
    look.setForeground(theme.colour("accent_text"))
    look.setBackground(theme.colour(ground))
    return look


class MarkedText(Text):
    """Plain text, some of it on a tinted ground."""

    def __init__(
        self, theme: Theme, role: Type = Type.SMALL, parent: QWidget | None = None
    ) -> None:
        self._theme = theme
        self._marked = (0, 0)
        super().__init__(role=role, wrap=True, parent=parent)

    def show_marked(self, before: str, sought: str, after: str) -> None:
        """Show a text whose middle stands out."""
        start = len(before) + 1 if before else 0
        self._marked = (start, len(sought))
        self.setText(" ".join(part for part in (before, sought, after) if part))

    def _formats(self) -> list[QTextLayout.FormatRange]:
        mark = QTextLayout.FormatRange()
        mark.start, mark.length = self._marked
        mark.format = sought_look(self._theme)
        return [mark] if mark.length else []
