# SPDX-License-Identifier: GPL-3.0-or-later
"""The moments that the person marked, each to hear, to name and to take away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mockinterview.domain.session import Bookmark
from mockinterview.ui.announce import announce
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.times import clock
from mockinterview.ui.widgets.icon_button import IconButton
from mockinterview.ui.widgets.link import Link
from mockinterview.ui.widgets.text import Text
from mockinterview.ui.widgets.transcript_gutter import WIDTH_PX

TIME_PX = 64


class _Row(QWidget):
    """One bookmark: when, what, and away with it."""

    def __init__(self, theme: Theme, bookmark: Bookmark, parent: QWidget) -> None:
        super().__init__(parent)
        at = clock(bookmark.at_ms)
        self.at_ms = bookmark.at_ms
        self.link = Link(theme, at, icon="play")
        self.link.setAccessibleName(self.tr("Hear the bookmark at {}").format(at))
        self.link.setMinimumWidth(theme.px(TIME_PX))
        self.edit = QLineEdit(bookmark.text)
        self.edit.setAccessibleName(self.tr("Bookmark at {}").format(at))
        self.edit.setPlaceholderText(self.tr("What is it?"))
        self.remove = IconButton(
            theme, "close", self.tr("Remove the bookmark at {}").format(at), icon_px=16, side_px=28
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.link)
        row.addWidget(self.edit, 1)
        row.addWidget(self.remove)

    @property
    def bookmark(self) -> Bookmark:
        """What it says now."""
        return Bookmark(self.at_ms, self.edit.text().strip())


class Bookmarks(QWidget):
    """Says all bookmarks anew whenever one of them changed."""

    bookmarks_changed = Signal(object)  # tuple of Bookmark
    play_requested = Signal(int)  # milliseconds
    bookmark_wanted = Signal()  # at the playhead

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kept: tuple[Bookmark, ...] = ()
        self._rows: list[_Row] = []
        self._add = Link(theme, self.tr("Bookmark this moment"), icon="bookmark")
        self._add.setToolTip("B")
        self._add.setAccessibleDescription(
            self.tr("Where the playback is; a line of your own can be written beside it. Key B.")
        )
        self._add.clicked.connect(self.bookmark_wanted)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Bookmarks"), strong=True))
        head.addStretch(1)
        head.addWidget(self._add)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._none = Text(self.tr("None in this answer."), Type.SMALL, tone="muted")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self._column.addWidget(self._none)
        self._column.addLayout(self._list)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_bookmarks(self, bookmarks: Sequence[Bookmark]) -> None:
        """Show those of another answer."""
        if tuple(bookmarks) == tuple(row.bookmark for row in self._rows):
            self._kept = tuple(bookmarks)
            return
        self._kept = tuple(bookmarks)
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._make_row(bookmark) for bookmark in self._kept]
        self._none.setVisible(not self._rows)

    def add_at(self, at_ms: int) -> None:
        """Mark a moment, once. The focus stays where it is: who listens names it later."""
        if at_ms not in {bookmark.at_ms for bookmark in self._kept}:
            marks = (*(row.bookmark for row in self._rows), Bookmark(at_ms))
            self._change(sorted(marks, key=lambda mark: mark.at_ms))
            announce(self, self.tr("Bookmark at {}").format(clock(at_ms)))

    def keep_now(self) -> None:
        """Ask to keep what was typed, if it differs from what is kept."""
        now = tuple(row.bookmark for row in self._rows)
        if now != self._kept:
            self._kept = now
            self.bookmarks_changed.emit(now)

    def _change(self, bookmarks: Sequence[Bookmark]) -> None:
        self.show_bookmarks(bookmarks)
        self.bookmarks_changed.emit(self._kept)

    def _make_row(self, bookmark: Bookmark) -> _Row:
        row = _Row(self._theme, bookmark, self)
        row.link.clicked.connect(lambda: self.play_requested.emit(row.at_ms))
        row.edit.editingFinished.connect(self.keep_now)
        row.remove.clicked.connect(lambda: self._on_removed(row))
        self._list.addWidget(row)
        row.show()
        return row

    def _on_removed(self, row: _Row) -> None:
        self._change([other.bookmark for other in self._rows if other is not row])
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_theme_changed(self) -> None:
        self._column.setContentsMargins(self._theme.px(WIDTH_PX), 16, 0, 24)
