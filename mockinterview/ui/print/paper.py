# SPDX-License-Identifier: GPL-3.0-or-later
"""The look of paper: dark on white, in the design's own size."""

from PySide6.QtGui import QColor, QFont

from mockinterview.ui.theme.tokens import LIGHT, Tokens
from mockinterview.ui.theme.typography import STYLES, Type, family, font


class Paper:
    """A ``Look``. Made on the GUI thread, where fonts are looked up; used on any."""

    def __init__(self) -> None:
        self.family = family()
        self._fonts = {
            (role, strong): _plain(font(self.family, role, 1.0, strong=strong))
            for role in Type
            for strong in (None, False, True)
        }

    @property
    def tokens(self) -> Tokens:
        """The light colours: paper is white."""
        return LIGHT

    @property
    def scale(self) -> float:
        """The design's own size."""
        return 1.0

    def colour(self, name: str) -> QColor:
        """Return a colour by the name that ``Tokens`` gives it."""
        return QColor(getattr(LIGHT, name))

    def font(self, role: Type, *, strong: bool | None = None) -> QFont:
        """Return the font of a role."""
        return self._fonts[role, strong]

    def line_px(self, role: Type) -> int:
        """Return the height of one line of text in a role."""
        style = STYLES[role]
        return round(style.size_pt * 96 / 72 * style.line)


def _plain(made: QFont) -> QFont:
    """Draw each letter by its own glyph: alternates cannot be searched or copied in a PDF."""
    made.clearFeatures()
    made.setFeature(QFont.Tag("calt"), 0)
    return made
