# SPDX-License-Identifier: GPL-3.0-or-later
"""The margin of the transcript: the letter of each part and when it begins."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.times import clock
from mockinterview.ui.transcript_tokens import Block

WIDTH_PX = 64
CHIP_PX = 20
GAP_PX = 8


class TranscriptGutter(QWidget):
    """Painted beside the first line of each block; ``top_of`` tells where that is."""

    def __init__(self, theme: Theme, top_of: Callable[[int], float], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._top_of = top_of
        self._blocks: tuple[Block, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show the letters and times of these blocks."""
        self._blocks = tuple(blocks)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a chip and a time a block."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chip = self._theme.px(CHIP_PX)
        line = self._theme.line_px(Type.TRANSCRIPT)
        for number, block in enumerate(self._blocks):
            top = self._top_of(number)
            left = 0
            if block.label is not None:
                box = QRectF(0, round(top + (line - chip) / 2), chip, chip)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self._theme.tokens.star[block.label].bar))
                painter.drawRoundedRect(box, 4, 4)
                painter.setFont(self._theme.font(Type.CAPTION, strong=True))
                painter.setPen(QColor(self._theme.tokens.on_bar))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, block.label.value)
                left = chip + GAP_PX
            painter.setFont(self._theme.font(Type.CAPTION))
            painter.setPen(self._theme.colour("text_muted"))
            box = QRectF(left, top, self.width() - left, line)
            align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, align, clock(block.start_ms))
