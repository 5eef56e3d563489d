# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of an answer, marked by STAR part; a click on a word asks to hear it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.transcript_tokens import Block
from mockinterview.ui.widgets.transcript_document import Places, fill
from mockinterview.ui.widgets.transcript_gutter import WIDTH_PX, TranscriptGutter

#: Room round the text, so that marks at its edges are not cut.
MARGIN_PX = 3
MARK_PAD_PX = 3
RADIUS_PX = 3
#: A word stays lit over the short gap to the next one; less than the eye minds (60 ms).
LINGER_MS = 50
_Key = Qt.Key


class TranscriptView(QTextEdit):
    """Read only and as high as its text: the page scrolls, not the view."""

    word_requested = Signal(int)  # milliseconds: when the word begins

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._blocks: tuple[Block, ...] = ()
        self._places = Places()
        self._playing: int | None = None
        self._chosen = 0
        self._by_keyboard = False
        self._pressed_at: QPointF | None = None
        self._token_boxes: dict[int, list[QRectF]] = {}
        self._mark_boxes: list[list[QRectF]] = []
        self.setAccessibleName(self.tr("Transcript"))
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTextEdit { border: none; padding: 0; background: transparent; }")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.viewport().setMouseTracking(True)
        self.document().setDocumentMargin(MARGIN_PX)
        self._gutter = TranscriptGutter(theme, self._top_of, self)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        theme.changed.connect(self._rebuild)

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show another answer."""
        self._blocks = tuple(blocks)
        self._chosen = 0
        self._rebuild()

    def show_position(self, position_ms: int | None) -> None:
        """Mark the word that sounds; None marks none."""
        playing = None if position_ms is None else self._places.sounding(position_ms, LINGER_MS)
        if playing != self._playing:
            before, self._playing = self._playing, playing
            self._show_playing()
            self._repaint(before)
            self._repaint(playing)

    def playing_box(self) -> QRectF | None:
        """Return where the word that sounds is, in the view's own coordinates."""
        if self._playing is None:
            return None
        boxes = self._boxes(self._playing)
        return boxes[0].translated(self.viewport().pos()) if boxes else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay highlights under the text; then the text; then what stands over it."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_marks(painter)
        self._paint_pauses(painter)
        if self._playing is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            for box in self._boxes(self._playing):
                painter.drawRoundedRect(box.adjusted(-2, 0, 2, 0), RADIUS_PX, RADIUS_PX)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_fillers(painter)
        if self.hasFocus() and self._by_keyboard and self._chosen < len(self._places.tokens):
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for box in self._boxes(self._chosen):
                painter.drawRoundedRect(box.adjusted(-2, -1, 2, 1), RADIUS_PX, RADIUS_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the gutter beside the text."""
        super().resizeEvent(event)
        self._token_boxes, self._mark_boxes = {}, []
        self._gutter.setGeometry(0, 0, self._gutter_px(), self.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began, to tell it from a selection."""
        self._pressed_at = event.position()
        self._by_keyboard = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that words can be clicked."""
        super().mouseMoveEvent(event)
        over = self._token_under(event.position()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask to hear the word that was clicked."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed_at = self._pressed_at, None
        if pressed is None or self.textCursor().hasSelection():
            return
        index = self._token_under(event.position())
        if event.button() is Qt.MouseButton.LeftButton and index is not None:
            self._choose(index)
            self.word_requested.emit(self._places.tokens[index].token.start_ms)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by word and line, Enter plays; the rest is the page's, but for copying."""
        self._by_keyboard = True
        step = {_Key.Key_Left: -1, _Key.Key_Right: 1}.get(_Key(event.key()))
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif step is not None:
            self._choose(self._chosen + step)
        elif event.key() in (_Key.Key_Up, _Key.Key_Down):
            self._choose_line(-1 if event.key() == _Key.Key_Up else 1)
        elif event.key() in (_Key.Key_Home, _Key.Key_End):
            last = len(self._places.tokens) - 1
            self._choose(0 if event.key() == _Key.Key_Home else last)
        elif event.key() in (_Key.Key_Return, _Key.Key_Enter) and self._places.tokens:
            self.word_requested.emit(self._places.tokens[self._chosen].token.start_ms)
        else:
            event.ignore()

    def _rebuild(self) -> None:
        self._playing = None
        margin = self._gutter_px() - MARGIN_PX
        self.setViewportMargins(margin if self._blocks else 0, 0, 0, 0)
        self._places = fill(self.document(), self._theme, self._blocks)
        self._gutter.show_blocks(self._blocks)
        self.setExtraSelections([])
        self._on_size_changed()

    def _on_size_changed(self) -> None:
        self._token_boxes, self._mark_boxes = {}, []
        self.setFixedHeight(max(1, int(self.document().size().height()) + 1))
        self._gutter.setGeometry(0, 0, self._gutter_px(), self.height())
        self._gutter.update()

    def _gutter_px(self) -> int:
        return self._theme.px(WIDTH_PX)

    def _show_playing(self) -> None:
        selections = []
        if self._playing is not None:
            place = self._places.tokens[self._playing]
            selection = QTextEdit.ExtraSelection()
            cursor = self.textCursor()
            cursor.setPosition(place.start)
            cursor.setPosition(place.end, cursor.MoveMode.KeepAnchor)
            ink = QTextCharFormat()
            ink.setForeground(self._theme.colour("on_accent"))
            selection.cursor, selection.format = cursor, ink
            selections = [selection]
        self.setExtraSelections(selections)

    def _choose(self, index: int) -> None:
        if not self._places.tokens:
            return
        self._chosen = max(0, min(len(self._places.tokens) - 1, index))
        cursor = self.textCursor()
        cursor.setPosition(self._places.tokens[self._chosen].start)
        self.setTextCursor(cursor)  # a screen reader follows it
        self.viewport().update()

    def _choose_line(self, step: int) -> None:
        if not self._places.tokens:
            return
        here = self._boxes(self._chosen)[0]
        line_px = self._theme.line_px(Type.TRANSCRIPT)
        y = here.center().y() + step * line_px
        best, distance = self._chosen, float("inf")
        for index in range(len(self._places.tokens)):
            centre = self._boxes(index)[0].center()
            if (centre.y() - here.center().y()) * step < line_px / 2:
                continue
            away = 4 * abs(centre.y() - y) + abs(centre.x() - here.center().x())
            if away < distance:
                best, distance = index, away
        self._choose(best)

    def _token_under(self, point: QPointF) -> int | None:
        layout = self.document().documentLayout()
        position = layout.hitTest(point, Qt.HitTestAccuracy.ExactHit)
        return self._places.at(position) if position >= 0 else None

    def _top_of(self, block: int) -> float:
        if block >= self.document().blockCount():
            return 0.0
        start = self.document().findBlockByNumber(block).position()
        boxes = self._line_boxes(block, start, start + 1)
        line_px = self._theme.line_px(Type.TRANSCRIPT)
        return boxes[0].center().y() - line_px / 2 if boxes else 0.0

    def _boxes(self, index: int) -> list[QRectF]:
        if index not in self._token_boxes:
            place = self._places.tokens[index]
            self._token_boxes[index] = self._line_boxes(place.block, place.start, place.end)
        return self._token_boxes[index]

    def _marks(self) -> list[list[QRectF]]:
        if not self._mark_boxes:
            self._mark_boxes = [
                self._line_boxes(number, *stretch)
                for number, stretch in enumerate(self._places.marked)
            ]
        return self._mark_boxes

    def _repaint(self, index: int | None) -> None:
        for box in self._boxes(index) if index is not None else ():
            self.viewport().update(box.adjusted(-4, -2, 4, 2).toAlignedRect())

    def _line_boxes(self, block: int, start: int, end: int) -> list[QRectF]:
        """Return a box a line for a stretch of one block, without spaces at its ends."""
        text_block = self.document().findBlockByNumber(block)
        layout, offset = text_block.layout(), text_block.position()
        origin = self.document().documentLayout().blockBoundingRect(text_block).topLeft()
        text = text_block.text()
        metrics = QFontMetricsF(self._theme.font(Type.TRANSCRIPT))
        boxes = []
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

    def _paint_marks(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        for block, boxes in zip(self._blocks, self._marks(), strict=True):
            if block.label is None:
                continue
            colours = tokens.star[block.label]
            for box in boxes:
                if tokens.high_contrast:
                    line = QRectF(box.left(), box.bottom() - 3, box.width(), 3)
                    painter.fillRect(line, QColor(colours.text))
                else:
                    painter.setBrush(QColor(colours.highlight))
                    painter.drawRoundedRect(box, RADIUS_PX, RADIUS_PX)

    def _paint_pauses(self, painter: QPainter) -> None:
        height = self._theme.line_px(Type.CAPTION) + 2
        for index in self._places.pauses:
            place = self._places.tokens[index]
            colour = "caution" if place.token.is_long else "line"
            painter.setPen(QPen(self._theme.colour(colour), 1))
            painter.setBrush(self._theme.colour("surface"))
            for box in self._boxes(index):
                frame = QRectF(
                    round(box.left()) + 0.5,
                    round(box.center().y() - height / 2) + 0.5,
                    round(box.width()) - 1,
                    height,
                )
                painter.drawRoundedRect(frame, RADIUS_PX, RADIUS_PX)

    def _paint_fillers(self, painter: QPainter) -> None:
        pen = QPen(self._theme.colour("text_muted"), 2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([1, 1])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for index in self._places.fillers:
            if index != self._playing:
                for box in self._boxes(index):
                    y = box.bottom() - MARK_PAD_PX + 1
                    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))


def _x(answer: object) -> float:
    """Return the place that ``QTextLine.cursorToX`` answers; PySide6 wraps it in a pair."""
    first = answer[0] if isinstance(answer, tuple) else answer
    return float(first) if isinstance(first, int | float) else 0.0
