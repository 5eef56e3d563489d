# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws what lies under and over the words of a transcript."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.transcript_tokens import Block
from mockinterview.ui.widgets.transcript_boxes import MARK_PAD_PX

RADIUS_PX = 3


def paint_parts(
    painter: QPainter, theme: Theme, blocks: Sequence[Block], marks: Sequence[Sequence[QRectF]]
) -> None:
    """Lay the highlight of each STAR part under its words; a thick line in high contrast."""
    painter.setPen(Qt.PenStyle.NoPen)
    for block, boxes in zip(blocks, marks, strict=True):
        if block.label is None:
            continue
        colours = theme.tokens.star[block.label]
        for box in boxes:
            if theme.tokens.high_contrast:
                line = QRectF(box.left(), box.bottom() - 3, box.width(), 3)
                painter.fillRect(line, QColor(colours.text))
            else:
                painter.setBrush(QColor(colours.highlight))
                painter.drawRoundedRect(box, RADIUS_PX, RADIUS_PX)


def paint_pause(painter: QPainter, theme: Theme, boxes: Iterable[QRectF], *, is_long: bool) -> None:
    """Frame a pause."""
    height = theme.line_px(Type.CAPTION) + 2
    painter.setPen(QPen(theme.colour("caution" if is_long else "line"), 1))
    painter.setBrush(theme.colour("surface"))
    for box in boxes:
        frame = QRectF(
            round(box.left()) + 0.5,
            round(box.center().y() - height / 2) + 0.5,
            round(box.width()) - 1,
            height,
        )
        painter.drawRoundedRect(frame, RADIUS_PX, RADIUS_PX)


def paint_filler(painter: QPainter, theme: Theme, boxes: Iterable[QRectF]) -> None:
    """Draw dots under a filler."""
    pen = QPen(theme.colour("text_muted"), 2, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([1, 1])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    for box in boxes:
        y = box.bottom() - MARK_PAD_PX + 1
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))


def paint_playing(painter: QPainter, theme: Theme, boxes: Iterable[QRectF]) -> None:
    """Fill behind the word that sounds."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    for box in boxes:
        painter.drawRoundedRect(box.adjusted(-2, 0, 2, 0), RADIUS_PX, RADIUS_PX)


def paint_frame(
    painter: QPainter, theme: Theme, boxes: Iterable[QRectF], colour: str, width_px: float
) -> None:
    """Frame words: the one that the keyboard has chosen, or what was found."""
    painter.setPen(QPen(theme.colour(colour), width_px))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box in boxes:
        painter.drawRoundedRect(box.adjusted(-2, -1, 2, 1), RADIUS_PX, RADIUS_PX)
