# SPDX-License-Identifier: GPL-3.0-or-later
"""The button with three dots of two takes side by side."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu

from mockinterview.ui.pages.review_more import MoreButton


class TakesMore(MoreButton):
    """Opens a menu; what is chosen goes out as a signal."""

    copy_requested = Signal()
    differences_requested = Signal()
    blind_requested = Signal()

    def make_menu(self) -> QMenu:
        """Return the menu as things stand now."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, signal in (
            (self.tr("Copy the comparison"), self.copy_requested),
            (self.tr("Show the differences as a table"), self.differences_requested),
            (self.tr("Listen without figures"), self.blind_requested),
            (self.tr("Retake this question"), self.retake_requested),
            (self.tr("Look at the whole session"), self.whole_requested),
        ):
            menu.addAction(text).triggered.connect(signal)
        return menu
