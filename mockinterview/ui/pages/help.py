# SPDX-License-Identifier: GPL-3.0-or-later
"""Help: the manual, page by page, from the files that came with the app."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mockinterview.ui.announce import announce
from mockinterview.ui.fit import Fit
from mockinterview.ui.manual import ManualPage
from mockinterview.ui.pages.page import Page
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.help_view import HelpView
from mockinterview.ui.widgets.lit_button import LitButton
from mockinterview.ui.widgets.text import Text

translate = QCoreApplication.translate

LIST_PX = 184
PAGE_PX = 720
LEAST_PX = 280
#: Qt's own "no limit".
MAX_WIDTH_PX = 16_777_215


class HelpPage(Page):
    """A list of pages at the left, one of them at the right."""

    keys_requested = Signal()
    link_requested = Signal(QUrl)

    def __init__(self, theme: Theme, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("NavigationRail", "Help"), parent)
        self._narrow = False
        self._shown = ManualPage.GUIDE
        self._view = HelpView(theme, folder)
        self._view.page_requested.connect(self._on_page)
        self._view.link_requested.connect(self.link_requested)
        names = {
            ManualPage.GUIDE: self.tr("Using it"),
            ManualPage.MEASURES: self.tr("The measures"),
            ManualPage.TROUBLESHOOTING: self.tr("Troubleshooting"),
            ManualPage.PRIVACY: self.tr("Privacy"),
            ManualPage.MODELS: self.tr("Recogniser models"),
            ManualPage.QUESTION_PACKS: self.tr("Your own questions"),
            ManualPage.STAR: self.tr("How STAR is found"),
            ManualPage.SPEECH: self.tr("How speech is heard"),
        }
        self._buttons = {page: LitButton(theme, names[page]) for page in ManualPage}
        self._keys = Button(theme, self.tr("All keys"), key="F1")
        self._keys.clicked.connect(self.keys_requested)
        self._lay_out()
        theme.changed.connect(self._size_list)
        self._size_list()
        self.show_page(ManualPage.GUIDE)

    @property
    def shown(self) -> ManualPage:
        """Which page of the manual is open."""
        return self._shown

    def show_page(self, page: ManualPage, section: str = "") -> None:
        """Show a page of the manual, from its top or from a heading."""
        self._shown = page
        for entry, button in self._buttons.items():
            button.set_lit(entry is page)
        self._view.show_page(page.value, section)
        announce(self._view, self._view.accessibleName())

    def set_fit(self, fit: Fit) -> None:
        """Put the list above the page where room is short."""
        direction = QBoxLayout.Direction
        self._narrow = fit.narrow
        self._columns.setDirection(direction.TopToBottom if fit.narrow else direction.LeftToRight)
        self._columns.setSpacing(16 if fit.narrow else 48)
        padding = 24 if fit.narrow else 48
        self._outer.setContentsMargins(padding, 32 if fit.short or fit.narrow else 48, padding, 16)
        self._size_list()

    def first_focus(self) -> QWidget:
        """The words, so that the arrows scroll them."""
        return self._view

    def _lay_out(self) -> None:
        self._list = Flow(4, 4)
        for page, button in self._buttons.items():
            button.setObjectName(page.value)
            button.clicked.connect(self._on_button)
            self._list.add(button)
        self._list.add(self._keys)
        self._view.setMinimumHeight(LEAST_PX)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.addWidget(self._list, 0, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self._view, 1)
        self._outer = QVBoxLayout(self.content)
        self._outer.setSpacing(24)
        self._outer.addWidget(Text(self.tr("Help"), Type.DISPLAY))
        self._outer.addLayout(self._columns, 1)

    def _size_list(self) -> None:
        width = self._theme.px(LIST_PX)
        self._list.setMaximumWidth(MAX_WIDTH_PX if self._narrow else width)
        self._list.setMinimumWidth(0 if self._narrow else width)
        self._view.setMaximumWidth(self._theme.px(PAGE_PX))

    def _on_button(self) -> None:
        self.show_page(ManualPage(self.sender().objectName()))

    def _on_page(self, name: str, section: str) -> None:
        """Follow a link: without a page to this one, to a page that is not listed nowhere."""
        for page in ManualPage:
            if page.value == (name or self._shown.value):
                self.show_page(page, section)
