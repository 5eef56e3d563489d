# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything of the review that is set by hand: words, boundaries, names of parts, bookmarks."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from mockinterview.domain.hearing import Span
from mockinterview.domain.session import Bookmark
from mockinterview.domain.star import StarLabel
from mockinterview.ui.pages.review_body import ReviewBody
from mockinterview.ui.star_names import star_name
from mockinterview.ui.transcript_tokens import TokenKind

_Key = Qt.Key
_Modifier = Qt.KeyboardModifier
#: The keys that name a part while boundaries are moved, in the order of the letters.
LABEL_KEYS = dict(
    zip((_Key.Key_1, _Key.Key_2, _Key.Key_3, _Key.Key_4, _Key.Key_5), StarLabel, strict=True)
)


class ReviewEdit(QObject):
    """Turns hands and keys into what should be corrected; moments are milliseconds."""

    word_corrected = Signal(int, int, str)  # from, to, what was said there
    boundary_moved = Signal(int, int)  # from, to
    beginning_chosen = Signal(int)  # the nearest boundary should be there
    nudged = Signal(int, int)  # the part at a moment should begin so many words later
    part_named = Signal(int, object)  # the part at a moment, StarLabel
    part_begun = Signal(int, object)  # from the word at a moment on, StarLabel
    filler_dropped = Signal(object)  # Span: what was found there is none
    filler_added = Signal(object)  # Span: the words there are one
    bookmarks_changed = Signal(object)  # tuple of Bookmark
    undo_requested = Signal()
    redo_requested = Signal()
    reset_requested = Signal()

    def __init__(self, body: ReviewBody, position_ms: Callable[[], int], parent: QObject) -> None:
        """Listen to the parts of the page.

        Args:
            body: The parts.
            position_ms: Tells where the playhead is.
            parent: The page.
        """
        super().__init__(parent)
        self._body = body
        self._position_ms = position_ms
        line, words = body.line.timeline, body.words
        line.boundary_move_requested.connect(self.boundary_moved)
        line.menu_requested.connect(self._on_menu)
        words.view.menu_requested.connect(self._on_menu)
        words.view.word_corrected.connect(self.word_corrected)
        words.view.beginning_chosen.connect(self.beginning_chosen)
        words.bookmarks.bookmark_wanted.connect(self._on_bookmark_wanted)
        words.bookmarks.bookmarks_changed.connect(self._on_bookmarks)
        words.undo_requested.connect(self.undo_requested)
        words.redo_requested.connect(self.redo_requested)
        words.reset_requested.connect(self.reset_requested)

    def handle_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks for, and say whether it asked for anything here."""
        key, modifiers = _Key(event.key()), event.modifiers()
        control, shift = modifiers & _Modifier.ControlModifier, modifiers & _Modifier.ShiftModifier
        if control and key == _Key.Key_Z:
            (self.redo_requested if shift else self.undo_requested).emit()
        elif control and key == _Key.Key_Y:
            self.redo_requested.emit()
        elif control and key == _Key.Key_E:
            self._body.words.view.correct_chosen()
        elif modifiers & _Modifier.AltModifier and key in (_Key.Key_Left, _Key.Key_Right):
            self.nudged.emit(self._here_ms(), -1 if key == _Key.Key_Left else 1)
        elif key == _Key.Key_B and not control:
            self._on_bookmark_wanted()
        elif self._body.words.is_moving and not control and key in LABEL_KEYS:
            self.part_named.emit(self._here_ms(), LABEL_KEYS[key])
        else:
            return False
        return True

    def make_menu(self, at_ms: int) -> QMenu:
        """Return what can be done at a moment."""
        menu = QMenu(self._body)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for title, signal in (
            (self.tr("This part is"), self.part_named),
            (self.tr("From this word on"), self.part_begun),
        ):
            parts = menu.addMenu(title)
            for label in StarLabel:
                action = parts.addAction(f"{star_name(label)}\t{label.value}")
                action.triggered.connect(self._naming(signal.emit, at_ms, label))
        self._add_filler(menu, at_ms)
        if self._body.words.view.hasFocus():
            words = self.tr("Correct this word")
            correct = menu.addAction(f"{words}\tCtrl+E")
            correct.triggered.connect(self._body.words.view.correct_chosen)
        menu.addSeparator()
        words = self.tr("Bookmark this moment")
        bookmark = menu.addAction(f"{words}\tB")
        bookmark.triggered.connect(self._naming(self._body.words.bookmarks.add_at, at_ms))
        return menu

    def _add_filler(self, menu: QMenu, at_ms: int) -> None:
        """Offer to say that a filler is none, or that a word is one."""
        token = self._body.words.view.token_at(at_ms)
        if token is None or token.kind is TokenKind.PAUSE:
            return
        is_filler = token.kind is TokenKind.FILLER
        words = self.tr("“{}” is not a filler") if is_filler else self.tr("“{}” is a filler")
        signal = self.filler_dropped if is_filler else self.filler_added
        action = menu.addAction(words.format(token.text))
        action.triggered.connect(self._naming(signal.emit, Span(token.start_ms, token.end_ms)))

    def _here_ms(self) -> int:
        """Return the word that the keyboard has chosen, or where the playhead is."""
        view = self._body.words.view
        chosen = view.chosen_ms if view.hasFocus() else None
        return self._position_ms() if chosen is None else chosen

    def _on_menu(self, at_ms: int, place: QPoint) -> None:
        self.make_menu(at_ms).popup(place)

    def _on_bookmark_wanted(self) -> None:
        self._body.words.bookmarks.add_at(self._position_ms())

    def _on_bookmarks(self, bookmarks: tuple[Bookmark, ...]) -> None:
        self._body.line.timeline.show_bookmarks(tuple(mark.at_ms for mark in bookmarks))
        self.bookmarks_changed.emit(bookmarks)

    @staticmethod
    def _naming(emit: Callable[..., None], *values: object) -> Callable[[], None]:
        def name() -> None:
            emit(*values)

        return name
