# SPDX-License-Identifier: GPL-3.0-or-later
"""The nine sizes of type, and the fonts that draw them at a text scale."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

#: In this order; the first that the system has is used. No layout depends on one of them.
FAMILIES = ("Inter", "Segoe UI", "SF Pro Text", "Helvetica Neue", "Noto Sans", "DejaVu Sans")
NORMAL = 400
STRONG = 600
#: From this size up, text grows half as fast with the text scale as the rest.
LARGE_FROM_PT = 21.0
#: Letter spacing from 16 pt up, as a percentage of the size.
TIGHT_FROM_PT = 16.0
TIGHT_PERCENT = -1.0
#: The design is drawn at 96 dots per inch; macOS counts 72 and draws points as pixels.
DESIGN_DPI = 96.0


class Type(StrEnum):
    """What a piece of text is for; it decides size, weight and line height."""

    CAPTION = "caption"
    SMALL = "small"
    BODY = "body"
    TRANSCRIPT = "transcript"
    TITLE = "title"
    HEADING = "heading"
    DISPLAY = "display"
    QUESTION = "question"
    TIMER = "timer"


@dataclass(frozen=True)
class TypeStyle:
    """Size in points, weight, and line height as a multiple of the size."""

    size_pt: float
    weight: int
    line: float


STYLES = {
    Type.CAPTION: TypeStyle(9, NORMAL, 1.35),
    Type.SMALL: TypeStyle(10, NORMAL, 1.4),
    Type.BODY: TypeStyle(11, NORMAL, 1.45),
    Type.TRANSCRIPT: TypeStyle(12, NORMAL, 1.75),
    Type.TITLE: TypeStyle(13, STRONG, 1.35),
    Type.HEADING: TypeStyle(16, STRONG, 1.3),
    Type.DISPLAY: TypeStyle(21, STRONG, 1.25),
    Type.QUESTION: TypeStyle(25, STRONG, 1.28),
    Type.TIMER: TypeStyle(32, NORMAL, 1.0),
}


def grown(size_pt: float, scale: float) -> float:
    """Return the size at a text scale; large text grows half as fast."""
    return size_pt * (1 + (scale - 1) / 2 if size_pt >= LARGE_FROM_PT else scale)


def points(size_pt: float, scale: float) -> float:
    """Return what Qt must be told so that ``size_pt`` looks the same on every system."""
    dpi = QGuiApplication.primaryScreen().logicalDotsPerInch()
    return grown(size_pt, scale) * DESIGN_DPI / min(dpi, DESIGN_DPI)


def family() -> str:
    """Return the first of our families that this system has."""
    present = set(QFontDatabase.families())
    for name in FAMILIES:
        if name in present:
            return name
    return QGuiApplication.font().family()


def font(name: str, role: Type, scale: float, *, strong: bool | None = None) -> QFont:
    """Return the font of ``role``; figures all have one width, so that columns line up."""
    style = STYLES[role]
    made = QFont(name)
    made.setPointSizeF(points(style.size_pt, scale))
    weight = style.weight if strong is None else (STRONG if strong else NORMAL)
    made.setWeight(QFont.Weight(weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    # Letters stay where the type designer put them; hinting would round each step to a pixel.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if style.size_pt >= TIGHT_FROM_PT:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + TIGHT_PERCENT)
    return made
