# SPDX-License-Identifier: GPL-3.0-or-later
"""The button with three dots: what the review can do besides."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.icon_button import IconButton


class MoreButton(IconButton):
    """Opens a menu; what is chosen goes out as a signal."""

    copy_words_requested = Signal()
    copy_measures_requested = Signal()
    table_requested = Signal()
    retake_requested = Signal()
    story_requested = Signal()
    whole_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "dots", "", parent=parent)
        self.setAccessibleName(self.tr("More"))
        self.setToolTip(self.tr("More"))
        self._has_words = self._has_others = False
        self.clicked.connect(self._on_clicked)

    def show_state(self, *, has_words: bool) -> None:
        """Offer what needs words only where there are some."""
        self._has_words = has_words

    def show_place(self, *, has_others: bool) -> None:
        """Offer the whole session where it has other answers."""
        self._has_others = has_others

    def make_menu(self) -> QMenu:
        """Return the menu as things stand now."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, signal, needs_words in (
            (self.tr("Copy the words"), self.copy_words_requested, True),
            (self.tr("Copy the measures"), self.copy_measures_requested, True),
            (self.tr("Show the time line as a table"), self.table_requested, True),
            (self.tr("Keep as a story…"), self.story_requested, True),
            (self.tr("Retake this question"), self.retake_requested, False),
        ):
            action = menu.addAction(text)
            action.setEnabled(self._has_words or not needs_words)
            action.triggered.connect(signal)
        if self._has_others:
            menu.addAction(self.tr("Whole session")).triggered.connect(self.whole_requested)
        return menu

    def _on_clicked(self) -> None:
        self.open_below(self.make_menu())
