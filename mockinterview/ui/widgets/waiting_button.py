# SPDX-License-Identifier: GPL-3.0-or-later
"""A button that leads to what takes a few seconds to come, and says so meanwhile."""

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from mockinterview.ui.announce import announce
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.button import Button, Kind, Scale


class WaitingButton(Button):
    """Changes its words when it is pressed; when its page is left, they are the first again."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        waiting: str,
        *,
        kind: Kind = Kind.LINK,
        scale: Scale = Scale.NORMAL,
        icon_after: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, text, kind=kind, scale=scale, icon_after=icon_after, parent=parent)
        self._first = text
        self._waiting = waiting
        self.clicked.connect(self._on_clicked)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whatever was waited for has come, or is not looked at any more."""
        super().hideEvent(event)
        self.set_text(self._first)

    def _on_clicked(self) -> None:
        self.set_text(self._waiting)
        announce(self, self._waiting)
