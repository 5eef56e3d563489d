# SPDX-License-Identifier: GPL-3.0-or-later
"""The look of the app as one object: tokens, type, icons; it says when any of them changed."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from mockinterview.ui.theme import tokens as colours
from mockinterview.ui.theme.icons import IconSet
from mockinterview.ui.theme.palette import palette
from mockinterview.ui.theme.stylesheet import heights, style_sheet
from mockinterview.ui.theme.tokens import Tokens
from mockinterview.ui.theme.typography import STYLES, Type, family, font, grown

MIN_TEXT_PERCENT = 80
MAX_TEXT_PERCENT = 200
#: Icons stop growing here, so that they never crowd out the words beside them.
MAX_ICON_SCALE = 1.6


class Appearance(StrEnum):
    """Which theme is wanted.

    SYSTEM follows the desktop, and unknown counts as light; HIGH_CONTRAST follows it too, in
    black and white.
    """

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class Theme(QObject):
    """Given to every widget that paints. Read it while painting; never keep what it returns."""

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        icons: Path,
        appearance: Appearance = Appearance.SYSTEM,
        text_percent: int = 100,
    ) -> None:
        super().__init__()
        self._application = application
        self._icons = IconSet(icons)
        self._family = family()
        self._appearance = appearance
        self._text_percent = _held(text_percent)
        self._reduced_motion = False
        self._fonts: dict[tuple[Type, bool | None], QFont] = {}
        self._tokens = self._wanted()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        # At once: widgets made in an undressed application keep its font.
        self.apply()

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        return self._tokens

    @property
    def appearance(self) -> Appearance:
        """What was asked for."""
        return self._appearance

    @property
    def scale(self) -> float:
        """The text scale; 1.0 is the design's own size."""
        return self._text_percent / 100

    @property
    def text_percent(self) -> int:
        """The text scale as Settings shows it."""
        return self._text_percent

    @property
    def reduced_motion(self) -> bool:
        """Whether what moves must stand still."""
        return self._reduced_motion

    def dress(self, appearance: Appearance, text_percent: int) -> None:
        """Change to a theme and a size of all text, where either is another one."""
        text_percent = _held(text_percent)
        if (appearance, text_percent) != (self._appearance, self._text_percent):
            self._appearance, self._text_percent = appearance, text_percent
            self.apply()

    def set_appearance(self, appearance: Appearance) -> None:
        """Change to a theme, at once."""
        self._appearance = appearance
        self.apply()

    def set_text_percent(self, percent: int) -> None:
        """Change the size of all text, at once; held between 80 and 200."""
        self._text_percent = _held(percent)
        self.apply()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Let what moves stand still, or move again."""
        self._reduced_motion = reduced
        self.changed.emit()

    def apply(self) -> None:
        """Dress the application anew: style, palette, font, style sheet."""
        self._tokens = self._wanted()
        self._icons.forget()
        self._fonts.clear()
        application = self._application
        if application.style().name().lower() != "fusion":
            application.setStyle("Fusion")
        application.setPalette(palette(self._tokens))
        application.setFont(self.font(Type.BODY))
        application.setStyleSheet(style_sheet(self._tokens, self.scale))
        self.changed.emit()

    def colour(self, name: str) -> QColor:
        """Return a colour by the name that ``Tokens`` gives it."""
        return QColor(getattr(self._tokens, name))

    def font(self, role: Type, *, strong: bool | None = None) -> QFont:
        """Return the font of a role at the present text scale."""
        key = (role, strong)
        if key not in self._fonts:
            self._fonts[key] = font(self._family, role, self.scale, strong=strong)
        return self._fonts[key]

    def line_px(self, role: Type) -> int:
        """Return the height of one line of text in a role."""
        style = STYLES[role]
        return round(grown(style.size_pt, self.scale) * 96 / 72 * style.line)

    def height_px(self, fixed: int, growing: int) -> int:
        """Return a height that grows with the text: ``fixed + growing`` at 100 %."""
        return heights((fixed, growing), self.scale)

    def px(self, pixels: float) -> int:
        """Return a length that grows as fast as body text."""
        return round(pixels * self.scale)

    def slow_px(self, pixels: float) -> int:
        """Return a length that grows half as fast, as people and large text do."""
        return round(pixels * (1 + (self.scale - 1) / 2))

    def icon_px(self, pixels: float = 20) -> int:
        """Return an icon's side at the present text scale."""
        return round(pixels * min(self.scale, MAX_ICON_SCALE))

    def pixmap(
        self, name: str, colour: str, pixels: float = 20, pixel_ratio: float = 1.0
    ) -> QPixmap:
        """Return an icon tinted in a colour (``#RRGGBB``), grown with the text."""
        return self._icons.pixmap(name, colour, self.icon_px(pixels), pixel_ratio)

    def icon(self, name: str, colour: str | None = None, pixels: float = 20) -> QIcon:
        """Return an icon for a Qt widget; rebuild it whenever ``changed`` is emitted."""
        tint = colour or self._tokens.text
        return self._icons.icon(name, tint, self._tokens.text_muted, self.icon_px(pixels))

    def _wanted(self) -> Tokens:
        system_is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        if self._appearance is Appearance.HIGH_CONTRAST:
            return colours.HIGH_CONTRAST_DARK if system_is_dark else colours.HIGH_CONTRAST_LIGHT
        dark = self._appearance is Appearance.DARK or (
            self._appearance is Appearance.SYSTEM and system_is_dark
        )
        return colours.DARK if dark else colours.LIGHT

    def _on_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._appearance in (Appearance.SYSTEM, Appearance.HIGH_CONTRAST):
            self.apply()


def _held(percent: int) -> int:
    return max(MIN_TEXT_PERCENT, min(MAX_TEXT_PERCENT, percent))
