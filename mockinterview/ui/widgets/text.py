# SPDX-License-Identifier: GPL-3.0-or-later
"""A label with the line height of its type, which wraps or shortens without being cut."""

import math

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mockinterview.ui.theme.typography import STYLES, Type

#: A wrapping text asks for no more than this; it takes more where the layout gives more.
WRAP_HINT_PX = 320
#: A shortened text may shrink to about this many letters.
ELIDED_LETTERS = 8
#: Longer words, such as paths, are broken.
LONGEST_WORD_LETTERS = 24
#: As ``html.escape`` has it, whose module brings the names of all characters along.
_AS_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def as_tool_tip(text: str) -> str:
    """Return text for a tool tip that shows as it is: tips take what looks like markup for such."""
    return f"<span>{text.translate(_AS_TEXT)}</span>" if text else ""


def set_tool_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tool tip of somebody's own words; a screen reader is told them bare."""
    widget.setToolTip(as_tool_tip(text))
    widget.setAccessibleDescription(text)


class Text(QLabel):
    """Plain text in one of the types. ``tone`` is a colour name of the style sheet."""

    def __init__(
        self,
        text: str = "",
        role: Type = Type.BODY,
        *,
        tone: str = "",
        strong: bool | None = None,
        wrap: bool = False,
        elide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role = role
        self._elide = elide
        # Layouts ask the same again and again, and to break text into lines takes long.
        self._heights: dict[tuple[str, int], int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", role.value)
        if tone:
            self.setProperty("tone", tone)
        if strong is not None:
            self.setProperty("strong", "true" if strong else "false")
        self.setWordWrap(wrap)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def set_tone(self, tone: str) -> None:
        """Change the colour: muted, accent, good, caution, problem, or empty for text."""
        if self.property("tone") != tone:
            self._restyle("tone", tone)

    def set_strong(self, strong: bool) -> None:
        """Change between regular and semibold."""
        value = "true" if strong else "false"
        if self.property("strong") != value:
            self._restyle("strong", value)

    def set_role(self, role: Type) -> None:
        """Change the type."""
        if role is not self._role:
            self._role = role
            self._restyle("type", role.value)

    def line_px(self) -> int:
        """Return the height of one line."""
        self.ensurePolished()
        return round(_pixel_size(self.font(), self.logicalDpiY()) * STYLES[self._role].line)

    def heightForWidth(self, width: int) -> int:
        """Return the height the text needs at a width."""
        if not self.wordWrap():
            return self._break_count() * self.line_px()
        self.ensurePolished()
        key = (self.text(), width)
        if key not in self._heights:
            self._heights[key] = max(1, self._lines(width).lineCount()) * self.line_px()
        return self._heights[key]

    def sizeHint(self) -> QSize:
        """Ask for the width of the text, or for a readable column where it may wrap."""
        width = self._natural_width()
        if self.wordWrap():
            width = min(width, WRAP_HINT_PX)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Never be narrower than the longest word, nor lower than one line."""
        metrics = self._metrics()
        if self._elide:
            width = min(self._natural_width(), round(ELIDED_LETTERS * metrics.averageCharWidth()))
        elif self.wordWrap():
            words = self.text().split() or [""]
            longest = max(_advance(metrics, word) for word in words)
            width = min(longest, round(LONGEST_WORD_LETTERS * metrics.averageCharWidth()))
        else:
            width = self._natural_width()
        return QSize(width, self.line_px() * (1 if self.wordWrap() else self._break_count()))

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the font changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.clear()
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw line by line, and what is selected on its own ground."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        layout = self._lines(self.width(), elide=self._elide)
        height = layout.lineCount() * self.line_px()
        align = self.alignment()
        top = 0.0 if align & Qt.AlignmentFlag.AlignTop else (self.height() - height) / 2
        if align & Qt.AlignmentFlag.AlignBottom:
            top = float(self.height() - height)
        corner = QPointF(0, max(0.0, top) if self.wordWrap() else top)
        layout.draw(painter, corner, self._selections())

    def _formats(self) -> list[QTextLayout.FormatRange]:
        """Return how parts of the text look; nothing stands out in plain text."""
        return []

    def _selections(self) -> list[QTextLayout.FormatRange]:
        if not self.hasSelectedText():
            return []
        selected = QTextLayout.FormatRange()
        selected.start = self.selectionStart()
        selected.length = len(self.selectedText())
        style = QTextCharFormat()
        style.setBackground(self.palette().highlight())
        style.setForeground(self.palette().highlightedText())
        selected.format = style
        return [selected]

    def _restyle(self, name: str, value: str) -> None:
        self._heights.clear()
        self.setProperty(name, value)
        self.style().unpolish(self)
        self.style().polish(self)
        self.updateGeometry()
        self.update()

    def _metrics(self) -> QFontMetricsF:
        self.ensurePolished()
        return QFontMetricsF(self.font())

    def _natural_width(self) -> int:
        metrics = self._metrics()
        return max(_advance(metrics, line) for line in self.text().split("\n"))

    def _break_count(self) -> int:
        return self.text().count("\n") + 1

    def _lines(self, width: int, *, elide: bool = False) -> QTextLayout:
        self.ensurePolished()
        text = self.text()
        if elide:
            text = self._metrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
        layout = QTextLayout(text.replace("\n", "\u2028"), self.font(), self)
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        wrap = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        option.setWrapMode(wrap if self.wordWrap() else QTextOption.WrapMode.ManualWrap)
        option.setTextDirection(self.layoutDirection())
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        line_px = self.line_px()
        layout.beginLayout()
        count = 0
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, count * line_px + (line_px - line.height()) / 2))
            count += 1
        layout.endLayout()
        return layout


def _advance(metrics: QFontMetricsF, text: str) -> int:
    return math.ceil(metrics.horizontalAdvance(text))


def _pixel_size(font: QFont, dpi: int) -> float:
    return font.pointSizeF() * dpi / 72 if font.pointSizeF() > 0 else float(font.pixelSize())
