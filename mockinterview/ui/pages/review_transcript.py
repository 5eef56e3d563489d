# SPDX-License-Identifier: GPL-3.0-or-later
"""The left column of the review: the words, then what the person makes of them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.ui.pages.review_bookmarks import Bookmarks
from mockinterview.ui.pages.review_notes import Notes
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.transcript_tokens import Block
from mockinterview.ui.widgets.button import Button, Scale
from mockinterview.ui.widgets.find_bar import FindBar
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.link import Link
from mockinterview.ui.widgets.readings_row import ReadingsRow
from mockinterview.ui.widgets.skeleton import Skeleton
from mockinterview.ui.widgets.text import Text
from mockinterview.ui.widgets.transcript_view import Clicks, TranscriptView


class TranscriptColumn(QWidget):
    """Title and words; or grey lines while they are read; or why there are none."""

    transcribe_again_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    reset_requested = Signal()
    reveal_requested = Signal(QRectF)  # a place in the view that should be in sight

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = TranscriptView(theme)
        self.bookmarks = Bookmarks(theme)
        self.notes = Notes(theme)
        self.search = FindBar(theme)
        self.readings = ReadingsRow(theme)
        self._skeleton = Skeleton(theme)
        self._empty = Text(tone="muted", wrap=True)
        self._again = Button(theme, self.tr("Transcribe again"), scale=Scale.SMALL)
        self._again.clicked.connect(self.transcribe_again_requested)
        self._move = Link(theme, icon="split")
        self._correct = Link(theme, icon="pencil")
        for link in (self._move, self._correct):
            link.setCheckable(True)
        self._hint = Text(role=Type.SMALL, tone="muted", wrap=True)
        self._edited = self._make_edited(theme)
        self.search.search_changed.connect(self._on_search)
        self.search.place_wanted.connect(self._on_place)
        self.search.closed.connect(self._on_find_closed)
        # Not by clicks: assistive tools toggle what can be on or off.
        self._move.toggled.connect(self._on_move)
        self._correct.toggled.connect(self._on_correct)
        self._lay_out()
        self._show_clicks(Clicks.PLAY)
        self.show_history(edited=False, can_undo=False, can_redo=False)

    @property
    def is_moving(self) -> bool:
        """Whether boundaries are being moved."""
        return self._move.isChecked()

    def set_side_px(self, side_px: int) -> None:
        """Keep this much free at both sides."""
        self._column.setContentsMargins(side_px, 0, side_px, 0)

    def show_words(self, blocks: Sequence[Block], empty: str, *, can_repeat: bool) -> None:
        """Show the words, or ``empty`` where there are none."""
        self.view.show_blocks(blocks)
        self.view.setVisible(bool(blocks))
        self._links.setVisible(bool(blocks))
        self._skeleton.hide()
        self._empty.setText(empty)
        self._empty.setVisible(not blocks and bool(empty))
        self._again.setVisible(can_repeat)
        self.readings.show()

    def show_reading(self, status: str) -> None:
        """Show that the words are on their way."""
        self.view.show_blocks(())
        self.view.hide()
        self._links.hide()
        self.stop_editing()
        self._skeleton.show()
        self._empty.setText(status)
        self._empty.show()
        self._again.hide()
        self.readings.hide()

    def show_history(self, *, edited: bool, can_undo: bool, can_redo: bool) -> None:
        """Show whether something was corrected by hand, and which way can be gone."""
        self._edited.setVisible(edited or can_undo or can_redo)
        self._undo.setEnabled(can_undo)
        self._redo.setEnabled(can_redo)
        by_hand = self.tr("Corrected by hand, the measures follow.")
        self._whose.setText(by_hand if edited else self.tr("As the recogniser had it"))
        self._reset.setVisible(edited)

    def stop_editing(self) -> None:
        """Let clicks play again, and close the search."""
        self._show_clicks(Clicks.PLAY)
        if not self.search.isHidden():
            self.search.close_search()

    def _lay_out(self) -> None:
        # The bare name belongs to the text itself.
        title = Text(self.tr("Transcript"), strong=True)
        title.setAccessibleName(self.tr("Heading: {}").format(title.text()))
        self._links = Flow(20, 4)
        self._links.add(self._move)
        self._links.add(self._correct)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._links, 0, Qt.AlignmentFlag.AlignVCenter)
        again = QHBoxLayout()
        again.setContentsMargins(0, 8, 0, 0)
        again.addWidget(self._again)
        again.addStretch(1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(5)
        column.addWidget(self._hint)
        column.addWidget(self._edited)
        column.addWidget(self.search)
        column.addWidget(self.view)
        column.addWidget(self._skeleton)
        column.addWidget(self._empty)
        column.addLayout(again)
        column.addWidget(self.readings)
        column.addSpacing(16)
        column.addWidget(self.bookmarks)
        column.addWidget(self.notes)
        column.addStretch(1)

    def _make_edited(self, theme: Theme) -> Flow:
        self._undo = Link(theme, self.tr("Undo"))
        self._redo = Link(theme, self.tr("Redo"))
        self._reset = Link(theme, self.tr("As the recogniser had it"))
        row = Flow(16, 4)
        self._whose = Text(role=Type.SMALL, tone="muted")
        row.add(self._whose)
        for link, signal in (
            (self._undo, self.undo_requested),
            (self._redo, self.redo_requested),
            (self._reset, self.reset_requested),
        ):
            link.clicked.connect(signal)
            row.add(link)
        return row

    def _show_clicks(self, clicks: Clicks) -> None:
        self.view.set_clicks(clicks)
        moving, correcting = clicks is Clicks.MOVE, clicks is Clicks.CORRECT
        for link, is_on in ((self._move, moving), (self._correct, correcting)):
            was_blocked = link.blockSignals(True)
            link.setChecked(is_on)
            link.blockSignals(was_blocked)
        self._move.set_text(self.tr("Done moving") if moving else self.tr("Move a boundary"))
        self._correct.set_text(
            self.tr("Done correcting") if correcting else self.tr("Correct words")
        )
        hints = {
            Clicks.MOVE: self.tr(
                "Click the word with which a part should begin; the nearest boundary comes there."
                " 1 to 5 name the part: Situation, Task, Action, Result, Other. Alt and the"
                " arrows move its beginning word by word."
            ),
            Clicks.CORRECT: self.tr(
                "Click a word and type what you said; it keeps its time. Ctrl E does the same for"
                " the word that the arrows have chosen."
            ),
        }
        self._hint.setText(hints.get(clicks, ""))
        self._hint.setVisible(clicks in hints)

    def _on_move(self, checked: bool) -> None:
        self._show_clicks(Clicks.MOVE if checked else Clicks.PLAY)

    def _on_correct(self, checked: bool) -> None:
        self._show_clicks(Clicks.CORRECT if checked else Clicks.PLAY)

    def _on_search(self, text: str) -> None:
        self.search.show_count(self.view.find_words(text))

    def _on_place(self, index: int) -> None:
        box = self.view.show_found(index)
        if box is not None:
            self.reveal_requested.emit(box)

    def _on_find_closed(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
