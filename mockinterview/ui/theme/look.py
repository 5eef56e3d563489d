# SPDX-License-Identifier: GPL-3.0-or-later
"""What painting needs to know of the look, on the screen or on paper."""

from typing import Protocol

from PySide6.QtGui import QColor, QFont

from mockinterview.ui.theme.tokens import Tokens
from mockinterview.ui.theme.typography import Type


class Look(Protocol):
    """Colours and type; ``Theme`` is the one of the window."""

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""

    @property
    def scale(self) -> float:
        """The text scale; 1.0 is the design's own size."""

    def colour(self, name: str) -> QColor:
        """Return a colour by the name that ``Tokens`` gives it."""

    def font(self, role: Type, *, strong: bool | None = None) -> QFont:
        """Return the font of a role."""

    def line_px(self, role: Type) -> int:
        """Return the height of one line of text in a role."""
