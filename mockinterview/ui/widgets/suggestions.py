# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions that one could ask the panel, to pick from by a key or a click."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.button import Button, Kind

GAP_PX = 8


class Suggestions(QWidget):
    """One line a question, with the key that picks it."""

    picked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[tuple[str, str], ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_PX)

    @property
    def buttons(self) -> tuple[Button, ...]:
        """The lines, in order."""
        return tuple(self.findChildren(Button, options=Qt.FindChildOption.FindDirectChildrenOnly))

    def show_suggestions(self, suggestions: Sequence[tuple[str, str]]) -> None:
        """Show what to ask whom: each a first name and a question."""
        if tuple(suggestions) == self._shown:
            return
        self._shown = tuple(suggestions)
        for old in self.buttons:
            self._column.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        for number, (name, text) in enumerate(self._shown):
            button = Button(
                self._theme,
                self.tr("Ask {}: {}").format(name, text),
                kind=Kind.LINK,
                key=str(number + 1),
                elide=True,
                parent=self,
            )
            button.setToolTip(text)
            # A click leaves the focus on the main button, so that Space keeps its meaning.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, index=number: self.picked.emit(index))
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            button.show()
