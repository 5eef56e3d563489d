# SPDX-License-Identifier: GPL-3.0-or-later
"""The top of the review: one thing that worked, and the one tinted panel, what to change."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mockinterview.ui.review_view import HeadlineHalf, HeadlineView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.widgets.halves import Halves
from mockinterview.ui.widgets.link import Link


class Headline(Halves):
    """Each half can be heard; the change can be tried at once."""

    hear_requested = Signal(int, int)  # milliseconds
    retake_requested = Signal()
    more_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "play", parent)
        self._view = HeadlineView(None, None)
        self._retake = Link(theme, self.tr("Retake with this in mind"), icon="retake", icon_px=16)
        self._more = Link(theme)
        self._change.links.add(self._retake)
        self._change.head.addWidget(self._more)
        self._strength.hear.clicked.connect(self._on_hear_strength)
        self._change.hear.clicked.connect(self._on_hear_change)
        self._retake.clicked.connect(self.retake_requested)
        self._more.clicked.connect(self.more_requested)

    def show_headline(self, view: HeadlineView) -> None:
        """Show what worked and what to change; a missing half gives its room to the other."""
        self._view = view
        nothing = HeadlineHalf(
            self.tr("Nothing stands out to change"),
            self.tr("What was measured lies inside its bands."),
        )
        self._retake.setVisible(view.change is not None)
        self._more.set_text(view.more)
        self._more.setVisible(bool(view.more))
        self.show_halves(view.strength, view.change or nothing)

    def _on_hear_strength(self) -> None:
        if self._view.strength and self._view.strength.span_ms:
            self.hear_requested.emit(*self._view.strength.span_ms)

    def _on_hear_change(self) -> None:
        if self._view.change and self._view.change.span_ms:
            self.hear_requested.emit(*self._view.change.span_ms)
