# SPDX-License-Identifier: GPL-3.0-or-later
"""What to practise after a session, the plan that follows from it, and what the answers showed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.interview.session_review import SessionReview
from mockinterview.questions.story_themes import THEMES
from mockinterview.ui.names import theme_in_sentence, theme_name
from mockinterview.ui.pages import session_words as words
from mockinterview.ui.pages.home_side import Card
from mockinterview.ui.pages.prepare_parts import clear
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Kind
from mockinterview.ui.widgets.marks import Icon
from mockinterview.ui.widgets.strip import Diamond
from mockinterview.ui.widgets.text import Text


class NextCard(Card):
    """What is worth another go, and one button that makes a session of it."""

    plan_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = Text(role=Type.SMALL, tone="muted", wrap=True)
        self._todos = QVBoxLayout()
        self._todos.setSpacing(12)
        self.button = Button(theme, self.tr("Plan the next session"), kind=Kind.PRIMARY)
        self.button.clicked.connect(self.plan_requested)
        self.column.addWidget(Text(self.tr("To practise next"), Type.TITLE))
        self.column.addWidget(self._line)
        self.column.addSpacing(16)
        self.column.addWidget(self.button)
        self.column.addSpacing(20)
        self.column.addLayout(self._todos)

    def show_review(self, review: SessionReview) -> None:
        """Show what is to be practised, and why."""
        clear(self._todos)
        none = self.tr("Nothing stands out. Other questions keep you fresh.")
        some = self.tr("The plan opens first: change what you like.")
        self._line.setText(some if review.todos else none)
        for todo in review.todos:
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(Text(todo.text, Type.SMALL, wrap=True))
            column.addWidget(Text(words.todo_reason(todo), Type.SMALL, tone="muted", wrap=True))
            self._todos.addWidget(holder)


class ThemesList(QWidget):
    """What the questions asked about, and whether an answer showed it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 0, 24, 0)
        self._column.setSpacing(4)

    def show_review(self, review: SessionReview) -> None:
        """Show the themes that were asked about, then name the others."""
        clear(self._column)
        self._column.addWidget(Text(self.tr("What you showed"), strong=True))
        for seen in review.themes:
            row = QHBoxLayout()
            row.setSpacing(8)
            mark: QWidget = Diamond(self._theme)
            if seen.told:
                mark = Icon(self._theme, "check", "good", 20)
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(theme_name(seen.theme.id), Type.SMALL, wrap=True), 1)
            row.addWidget(Text(words.theme_state(seen), Type.SMALL, tone="muted"))
            self._column.addLayout(row)
        asked = {seen.theme.id for seen in review.themes}
        others = [theme_in_sentence(theme.id) for theme in THEMES if theme.id not in asked]
        if others:
            line = self.tr("Not asked about: {}.").format(words.as_sentence(others))
            self._column.addWidget(Text(line, Type.SMALL, tone="muted", wrap=True))
