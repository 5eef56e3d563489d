# SPDX-License-Identifier: GPL-3.0-or-later
"""What all pages have in common: they scroll, so that nothing can be cut."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from mockinterview.ui.fit import Fit
from mockinterview.ui.theme.theme import Theme


@runtime_checkable
class Fitting(Protocol):
    """A page that rearranges itself, and says where the focus starts."""

    def set_fit(self, fit: Fit) -> None:
        """Rearrange for the room there is."""

    def first_focus(self) -> QWidget | None:
        """Return what has the focus when the page is opened."""


class Page(QScrollArea):
    """A page of the window. ``content`` is what scrolls; its layout is the page's own."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.content = QWidget()
        self.content.setProperty("page", "true")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self.content)

    @property
    def is_behind(self) -> bool:
        """Whether the window shows another page."""
        return self.window().isVisible() and not self.isVisible()

    def set_fit(self, fit: Fit) -> None:
        """Rearrange the page for the room there is; most pages need not."""

    def first_focus(self) -> QWidget | None:
        """Return what has the focus when the page is opened."""
        return None
