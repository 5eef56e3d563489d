# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of an answer, marked by STAR part: to hear, to search, to choose, to correct."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.transcript_tokens import Block, Token
from mockinterview.ui.widgets import transcript_paint as paint
from mockinterview.ui.widgets.transcript_boxes import Boxes
from mockinterview.ui.widgets.transcript_document import Places, fill, found_in
from mockinterview.ui.widgets.transcript_gutter import WIDTH_PX, TranscriptGutter
from mockinterview.ui.widgets.word_editor import WordEditor

#: Room round the text, so that marks at its edges are not cut.
MARGIN_PX = 3
#: A word stays lit over the short gap to the next one; less than the eye minds (60 ms).
LINGER_MS = 50
_Key = Qt.Key
_Modifier = Qt.KeyboardModifier


class Clicks(Enum):
    """What a click on a word does."""

    PLAY = auto()
    CORRECT = auto()
    MOVE = auto()


class TranscriptView(QTextEdit):
    """Read only and as high as its text: the page scrolls, not the view."""

    word_requested = Signal(int)  # milliseconds: when the word begins
    stretch_chosen = Signal(int, int)  # milliseconds
    word_corrected = Signal(int, int, str)  # milliseconds from and to, what was said there
    beginning_chosen = Signal(int)  # milliseconds: a part should begin there
    menu_requested = Signal(int, QPoint)  # milliseconds, place on the screen

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._blocks: tuple[Block, ...] = ()
        self._places = Places()
        self._boxes = Boxes(self.document(), theme, self._places)
        self._clicks = Clicks.PLAY
        self._playing: int | None = None
        self._chosen = self._anchor = 0
        self._by_keyboard = False
        self._pressed_at: QPointF | None = None
        self._found: tuple[tuple[int, int], ...] = ()
        self._found_now = -1
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
        self._gutter = TranscriptGutter(theme, lambda number: self._boxes.top_of(number), self)
        self._editor = WordEditor(theme, self.viewport())
        self._editor.kept.connect(self._on_kept)
        self._editor.dropped.connect(self._on_dropped)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        theme.changed.connect(self._rebuild)

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show another answer, or the same one with other words; the place in it is kept."""
        before = self.chosen_ms
        self._blocks = tuple(blocks)
        self._rebuild()
        starts = [place.token.start_ms for place in self._places.tokens]
        same = [index for index, start in enumerate(starts) if start <= (before or 0)]
        self._chosen = self._anchor = same[-1] if same else 0

    def set_clicks(self, clicks: Clicks) -> None:
        """Say what a click on a word does from now on."""
        self._clicks = clicks

    @property
    def chosen_ms(self) -> int | None:
        """When the word begins that the keyboard has chosen, or that was clicked last."""
        tokens = self._places.tokens
        return tokens[self._chosen].token.start_ms if self._chosen < len(tokens) else None

    def token_at(self, at_ms: int) -> Token | None:
        """Return what sounds at a moment; None in a silence."""
        index = self._places.sounding(at_ms, LINGER_MS)
        return None if index is None else self._places.tokens[index].token

    def chosen_stretch(self) -> tuple[int, int] | None:
        """Return from when to when the selected words were said; None without a selection."""
        cursor = self.textCursor()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        inside = [p.token for p in self._places.tokens if p.start < last and p.end > first]
        if not cursor.hasSelection() or not inside:
            return None
        return inside[0].start_ms, inside[-1].end_ms

    def show_position(self, position_ms: int | None) -> None:
        """Mark the word that sounds; None marks none."""
        playing = None if position_ms is None else self._places.sounding(position_ms, LINGER_MS)
        if playing != self._playing:
            before, self._playing = self._playing, playing
            self._show_playing()
            self._repaint(before)
            self._repaint(playing)

    def find_words(self, text: str) -> int:
        """Mark where ``text`` stands, and return how often; an empty one marks nothing."""
        self._found = found_in(self.document(), text)
        self._found_now = -1
        self.viewport().update()
        return len(self._found)

    def show_found(self, index: int) -> QRectF | None:
        """Mark one of the places found as the present one, and return where it is."""
        self._found_now = index
        self.viewport().update()
        if not 0 <= index < len(self._found):
            return None
        token = self._places.at(self._found[index][0])
        if token is not None:
            self._choose(token)
        return self._in_view(self._boxes.stretch(*self._found[index]))

    def correct_chosen(self) -> None:
        """Open the field over the chosen word."""
        tokens = self._places.tokens
        if self._chosen < len(tokens) and tokens[self._chosen].token.is_recognised:
            box = self._boxes.token(self._chosen)[0]
            text = tokens[self._chosen].token.text
            self._editor.open_over(box, text, self.viewport().width())

    def playing_box(self) -> QRectF | None:
        """Return where the word that sounds is, in the view's own coordinates."""
        return None if self._playing is None else self._in_view(self._boxes.token(self._playing))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay highlights under the text; then the text; then what stands over it."""
        theme, boxes, tokens = self._theme, self._boxes, self._places.tokens
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint.paint_parts(painter, theme, self._blocks, boxes.marks())
        for index in self._places.pauses:
            is_long = tokens[index].token.is_long
            paint.paint_pause(painter, theme, boxes.token(index), is_long=is_long)
        if self._playing is not None:
            paint.paint_playing(painter, theme, boxes.token(self._playing))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in self._places.fillers:
            if index != self._playing:
                paint.paint_filler(painter, theme, boxes.token(index))
        for number, stretch in enumerate(self._found):
            width = 2.0 if number == self._found_now else 1.0
            paint.paint_frame(painter, theme, boxes.stretch(*stretch), "accent", width)
        if self.hasFocus() and self._by_keyboard and self._chosen < len(tokens):
            paint.paint_frame(painter, theme, boxes.token(self._chosen), "focus", 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the gutter beside the text."""
        super().resizeEvent(event)
        self._boxes = Boxes(self.document(), self._theme, self._places)
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
        """Ask to hear the word that was clicked, or to loop the words that were selected."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed_at = self._pressed_at, None
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        stretch = self.chosen_stretch()
        index = self._token_under(event.position())
        if stretch is not None:
            self.stretch_chosen.emit(*stretch)
        elif index is not None:
            self._choose(index)
            self._use_chosen()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for what can be done with the word under the pointer, or the chosen one."""
        if not self._places.tokens:
            return
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            below = self._boxes.token(self._chosen)[0].bottomLeft().toPoint()
            place = self.viewport().mapToGlobal(below)
        else:
            index = self._token_under(self.viewport().mapFromGlobal(place).toPointF())
            if index is not None:
                self._choose(index)
        self.menu_requested.emit(self.chosen_ms or 0, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by word and line, with Shift they select, Enter plays; the rest is the page's.

        Control is left to copying and selecting all; Alt is the page's.
        """
        self._by_keyboard = True
        key, extend = _Key(event.key()), bool(event.modifiers() & _Modifier.ShiftModifier)
        last = len(self._places.tokens) - 1
        if event.modifiers() & _Modifier.AltModifier:
            event.ignore()
        elif event.modifiers() & _Modifier.ControlModifier:
            super().keyPressEvent(event)
        elif key in (_Key.Key_Left, _Key.Key_Right):
            self._choose(self._chosen + (1 if key == _Key.Key_Right else -1), extend=extend)
        elif key in (_Key.Key_Up, _Key.Key_Down) and last >= 0:
            step = -1 if key == _Key.Key_Up else 1
            self._choose(self._boxes.nearest_in_line(self._chosen, step), extend=extend)
        elif key in (_Key.Key_Home, _Key.Key_End):
            self._choose(0 if key == _Key.Key_Home else last, extend=extend)
        elif key in (_Key.Key_Return, _Key.Key_Enter) and last >= 0:
            self._use_chosen()
        else:
            event.ignore()

    def _use_chosen(self) -> None:
        start_ms = self._places.tokens[self._chosen].token.start_ms
        if self._clicks is Clicks.CORRECT:
            self.correct_chosen()
        elif self._clicks is Clicks.MOVE:
            self.beginning_chosen.emit(start_ms)
        else:
            self.word_requested.emit(start_ms)

    def _rebuild(self) -> None:
        self._playing = None
        self._editor.hide()
        margin = self._gutter_px() - MARGIN_PX
        self.setViewportMargins(margin if self._blocks else 0, 0, 0, 0)
        self._places = fill(self.document(), self._theme, self._blocks)
        self._found, self._found_now = (), -1
        self._gutter.show_blocks(self._blocks)
        self.setExtraSelections([])
        self._on_size_changed()

    def _on_size_changed(self) -> None:
        self._boxes = Boxes(self.document(), self._theme, self._places)
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

    def _choose(self, index: int, *, extend: bool = False) -> None:
        tokens = self._places.tokens
        if not tokens:
            return
        self._chosen = max(0, min(len(tokens) - 1, index))
        cursor = self.textCursor()
        if extend:
            first, last = sorted((self._anchor, self._chosen))
            cursor.setPosition(tokens[first].start)
            cursor.setPosition(tokens[last].end, cursor.MoveMode.KeepAnchor)
        else:
            self._anchor = self._chosen
            cursor.setPosition(tokens[self._chosen].start)
        self.setTextCursor(cursor)  # a screen reader follows it
        self.viewport().update()

    def _token_under(self, point: QPointF) -> int | None:
        layout = self.document().documentLayout()
        position = layout.hitTest(point, Qt.HitTestAccuracy.ExactHit)
        return self._places.at(position) if position >= 0 else None

    def _in_view(self, boxes: Sequence[QRectF]) -> QRectF | None:
        return boxes[0].translated(self.viewport().pos()) if boxes else None

    def _repaint(self, index: int | None) -> None:
        for box in self._boxes.token(index) if index is not None else ():
            self.viewport().update(box.adjusted(-4, -2, 4, 2).toAlignedRect())

    def _on_kept(self, text: str) -> None:
        token = self._places.tokens[self._chosen].token
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.word_corrected.emit(token.start_ms, token.end_ms, text)

    def _on_dropped(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
