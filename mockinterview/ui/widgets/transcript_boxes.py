# SPDX-License-Identifier: GPL-3.0-or-later
"""Where words lie on the page: boxes of tokens, of parts, of any stretch of a document."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.transcript_document import Places

MARK_PAD_PX = 3


class Boxes:
    """Worked out when first asked for; made anew when the text is laid out anew."""

    def __init__(self, document: QTextDocument, theme: Theme, places: Places) -> None:
        self._document = document
        self._metrics = QFontMetricsF(theme.font(Type.TRANSCRIPT))
        self._line_px = theme.line_px(Type.TRANSCRIPT)
        self._places = places
        self._tokens: dict[int, list[QRectF]] = {}
        self._marks: list[list[QRectF]] = []

    def token(self, index: int) -> list[QRectF]:
        """Return a box a line for a token."""
        if index not in self._tokens:
            place = self._places.tokens[index]
            block = self._document.findBlockByNumber(place.block)
            self._tokens[index] = self._in_block(block, place.start, place.end)
        return self._tokens[index]

    def marks(self) -> list[list[QRectF]]:
        """Return the highlighted boxes of each part."""
        if not self._marks:
            self._marks = [
                self._in_block(self._document.findBlockByNumber(number), *stretch)
                for number, stretch in enumerate(self._places.marked)
            ]
        return self._marks

    def stretch(self, start: int, end: int) -> list[QRectF]:
        """Return a box a line for the text from one position to another."""
        found: list[QRectF] = []
        block = self._document.findBlock(start)
        while block.isValid() and block.position() < end:
            found += self._in_block(block, start, end)
            block = block.next()
        return found

    def top_of(self, number: int) -> float:
        """Return where the first line of a part begins."""
        block = self._document.findBlockByNumber(number)
        if not block.isValid():
            return 0.0
        boxes = self._in_block(block, block.position(), block.position() + 1)
        return boxes[0].center().y() - self._line_px / 2 if boxes else 0.0

    def nearest_in_line(self, index: int, step: int) -> int:
        """Return the token above (-1) or below (1) a token; itself at the ends."""
        here = self.token(index)[0].center()
        y = here.y() + step * self._line_px
        best, distance = index, float("inf")
        for other in range(len(self._places.tokens)):
            centre = self.token(other)[0].center()
            if (centre.y() - here.y()) * step < self._line_px / 2:
                continue
            away = 4 * abs(centre.y() - y) + abs(centre.x() - here.x())
            if away < distance:
                best, distance = other, away
        return best

    def _in_block(self, block: QTextBlock, start: int, end: int) -> list[QRectF]:
        """Return a box a line for a stretch of one block, without spaces at its ends."""
        layout, offset, text = block.layout(), block.position(), block.text()
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
        metrics, boxes = self._metrics, []
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(start - offset, line.textStart())
            last = min(end - offset, line.textStart() + line.textLength())
            while last > first and text[last - 1] == " ":
                last -= 1
            if last <= first:
                continue
            left, right = (_x(line.cursorToX(at)) for at in (first, last))
            baseline = line.y() + line.ascent()
            box = QRectF(
                left,
                baseline - metrics.ascent() - MARK_PAD_PX,
                right - left,
                metrics.ascent() + metrics.descent() + 2 * MARK_PAD_PX,
            )
            boxes.append(box.translated(origin))
        return boxes


def _x(answer: object) -> float:
    """Return the place that ``QTextLine.cursorToX`` answers; PySide6 wraps it in a pair."""
    first = answer[0] if isinstance(answer, tuple) else answer
    return float(first) if isinstance(first, int | float) else 0.0
