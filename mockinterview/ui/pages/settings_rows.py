# SPDX-License-Identifier: GPL-3.0-or-later
"""What Settings is made of: titles, and rows with the control at the right edge."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.choices import Choice
from mockinterview.ui.widgets.text import Text

ROW_PX = 56
SHORT_LIST_PX = 120


class SettingRow(QWidget):
    """A label with a hint at the left; controls at the right edge, or below with large text."""

    def __init__(
        self,
        label: str,
        hint: str,
        *controls: QWidget,
        below: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        name = Text(label, wrap=True)
        name.setBuddy(controls[0])  # where lists are told by what they show, this names them
        words.addWidget(name)
        self._hint = Text(hint, Type.SMALL, tone="muted", wrap=True)
        self._hint.setVisible(bool(hint))
        words.addWidget(self._hint)
        words.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(8)
        for control in controls:
            line.addWidget(control)
        block = self._block = QVBoxLayout()
        block.setSpacing(8)
        block.addLayout(line)
        if below is not None:
            block.addWidget(below)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 8, 0, 8)
        self._row.setSpacing(24)
        self._row.addLayout(words, 1)
        self._row.addLayout(block)
        self._row.setAlignment(block, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(ROW_PX)

    def show_hint(self, hint: str) -> None:
        """Show another second line."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def set_stacked(self, stacked: bool) -> None:
        """Put the controls under the label."""
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)
        self._row.setSpacing(8 if stacked else 24)
        align = Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag.AlignVCenter
        self._row.setAlignment(self._block, align)


class ShortList(Choice):
    """A list of a few short things, such as sizes."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self.setMinimumContentsLength(4)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        self.setFixedWidth(self._theme.px(SHORT_LIST_PX))


def section_title(name: str, line: str) -> QWidget:
    """Return the title of a section with its line, if it has one."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 12)
    column.setSpacing(2)
    column.addWidget(Text(name, Type.TITLE))
    if line:
        column.addWidget(Text(line, Type.SMALL, tone="muted", wrap=True))
    return holder
