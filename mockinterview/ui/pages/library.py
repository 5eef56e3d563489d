# SPDX-License-Identifier: GPL-3.0-or-later
"""All sessions: find them, look at one, replay, rename, tag, merge or delete it."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mockinterview.domain.finding import Choices, Found, Place, SessionQuery
from mockinterview.domain.session import Session
from mockinterview.ui.fit import Fit
from mockinterview.ui.pages.exported import exported
from mockinterview.ui.pages.library_bring_in import BringIn
from mockinterview.ui.pages.library_detail import LibraryDetail
from mockinterview.ui.pages.library_list import SessionList
from mockinterview.ui.pages.library_states import NoHit, NothingYet
from mockinterview.ui.pages.library_tools import Asked, LibraryTools
from mockinterview.ui.pages.page import Page
from mockinterview.ui.sizes import bytes_in_words
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.marks import Rule
from mockinterview.ui.widgets.notice import Notice, NoticeKind, NoticeText
from mockinterview.ui.widgets.text import Text

translate = QCoreApplication.translate

SIDE_PX = 48
NARROW_SIDE_PX = 24
DETAIL_PX = 344
#: As wide as its row of buttons, with a scroll bar beside them.
NARROW_DETAIL_PX = 304
LIST_LEAST_PX = 240
#: Whoever waits longer for the first list is told what for.
LATE_MS = 400
#: Room for the focus ring of the list.
BOTTOM_PX = 8
#: Qt's own largest width: no limit.
WIDEST_PX = 16_777_215


class LibraryPage(Page):
    """Shows the summaries it is given; what is chosen and asked for goes out as signals."""

    session_opened = Signal(str)  # session id
    whole_opened = Signal(str)  # session id: as a whole
    session_selected = Signal(str)  # session id: its detail is wanted
    delete_requested = Signal(str)  # session id
    rename_requested = Signal(str, str)  # session id, title
    compare_requested = Signal(str, int)  # session id, position
    query_changed = Signal()  # what is wanted is another
    more_wanted = Signal(object, int)  # SessionQuery, the first row that is to be read
    tags_changed = Signal(str, list)  # session id, all its tags
    tag_renamed = Signal(str, str)  # in every session
    merge_requested = Signal(str, str)  # the session that stays, the one that goes into it
    export_requested = Signal(str, object)  # session id, ExportFormat
    exported_opened = Signal()  # what was exported last is to be looked at
    place_chosen = Signal(str, object)  # session id, Place: it is to be heard
    start_requested = Signal()
    sample_requested = Signal()
    sample_removal_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, translate("NavigationRail", "Library"), parent)
        self._is_empty = False  # until the first answer nobody knows, so nothing is claimed
        self._shown = SessionQuery()
        self._late = QTimer(self, singleShot=True, interval=LATE_MS)
        self._detail_px = 0  # how wide the detail is at least; 0 where it stands below the list
        # From the outside in: what is put into another widget later is dressed anew, all of it.
        self.bring_in = BringIn(theme, self.content)
        self._tools = LibraryTools(theme, today, self.content)
        self._sample = Notice(theme, self.content)
        self._grid = QWidget(self.content)
        self._nothing = NothingYet(theme, self.content)
        self._count = Text(strong=True, parent=self._grid)
        self._size = Text(role=Type.SMALL, tone="muted", parent=self._grid)
        self._list = SessionList(theme, today, self._grid)
        self._no_hit = NoHit(theme, self._grid)
        self._pane = QScrollArea(self._grid)
        self._inside = QWidget(self._pane.viewport())
        self._detail = LibraryDetail(theme, today, lambda: self._list.others, self._inside)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self.set_fit(Fit())
        self._sample.show_notice(
            NoticeText(
                "sample",
                NoticeKind.INFO,
                self.tr("The sample sessions are here to look round in"),
                self.tr("They are not yours, and count nowhere."),
                self.tr("Remove the samples"),
            )
        )
        self._sample.hide()
        self._nothing.hide()
        self._no_hit.hide()
        self._detail.show_summary(None)

    @property
    def query(self) -> SessionQuery:
        """What is wanted of the library."""
        return self._tools.query

    @property
    def asked(self) -> Asked:
        """What is typed and chosen above the list."""
        return self._tools.asked

    def ask_again(self, asked: Asked) -> None:
        """Be searched and filtered as a page was that went, the language being another."""
        self._tools.ask_again(asked)

    def show_choices(self, choices: Choices) -> None:
        """Offer the panel members and tags that there are."""
        self._tools.show_choices(choices)
        self._detail.tags.show_known([one.tag for one in choices.tags])

    def show_found(self, found: Found) -> None:
        """Show what was found for ``query``: its first page."""
        self._late.stop()
        self._shown = query = self.query
        self._count.setText(self.tr("Sessions, {}").format(found.count))
        size = self.tr("{} of sound").format(bytes_in_words(found.sound_bytes))
        self._size.setText(size if found.sound_bytes else "")
        self._list.setVisible(bool(found.count))
        self._no_hit.show_reason(searching=bool(query.text), filtered=query.is_filtered)
        self._no_hit.setVisible(not found.count)
        self._line.setVisible(bool(found.count))
        self._sample.setVisible(any(one.is_sample for one in found.sessions))
        self._list.show_found(found, query.text)
        self._show_empty(empty=not (found.count or query.text or query.is_filtered))

    def fill(self, query: SessionQuery, found: Found) -> None:
        """Show more of what was found, if it is still that which is shown."""
        if query == self._shown:
            self._list.fill(found)

    def show_detail(self, session: Session, places: Sequence[Place] = ()) -> None:
        """Show more of the session that is chosen, and where it has what is sought."""
        self._detail.show_session(session, places)
        self._size_pane()

    def show_exported(self, path: str) -> None:
        """Say where the session was written."""
        self._detail.tell(exported(path))

    def show_trouble(self, sentence: str) -> None:
        """Say what could not be done with the session."""
        title = self.tr("This did not work")
        self._detail.tell(NoticeText("trouble", NoticeKind.CAUTION, title, sentence))

    def set_fit(self, fit: Fit) -> None:
        """Put the detail beside the list, or below it where the text is big."""
        side = NARROW_SIDE_PX if fit.narrow else SIDE_PX
        top = 32 if fit.narrow else SIDE_PX
        self._column.setContentsMargins(side, top, side, BOTTOM_PX)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if fit.big else direction.LeftToRight)
        self._tools.set_fit(fit)
        self._line.setVisible(not fit.big)
        wanted = self._theme.px(NARROW_DETAIL_PX if fit.narrow else DETAIL_PX)
        self._detail_px = 0 if fit.big else wanted
        self._size_pane()
        least = self._theme.px(LIST_LEAST_PX) if fit.big else LIST_LEAST_PX
        self._list.setMinimumHeight(least)
        self._pane.setMinimumHeight(least)

    def first_focus(self) -> QWidget:
        """The list, so that Enter replays; or the one thing to do."""
        return self._nothing.start if self._is_empty else self._list

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be let go of here: a recording to be taken in."""
        if self.bring_in.sound_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask what the recording answers."""
        sound = self.bring_in.sound_in(event.mimeData())
        if sound is not None:
            event.acceptProposedAction()
            self.bring_in.ask(sound)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F goes to the search."""
        if event.matches(QKeySequence.StandardKey.Find):
            self._tools.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._tools.search.selectAll()
        else:
            super().keyPressEvent(event)

    def _size_pane(self) -> None:
        """Have the detail as wide as designed, or as its words need beside the scroll bar."""
        needed = self._inside.minimumSizeHint().width()
        needed += self._pane.verticalScrollBar().sizeHint().width()
        width = max(self._detail_px, needed)
        self._pane.setMinimumWidth(width if self._detail_px else 0)
        self._pane.setMaximumWidth(width if self._detail_px else WIDEST_PX)

    def _lay_out(self) -> None:
        self._pane.setFrameShape(QFrame.Shape.NoFrame)
        self._pane.setWidgetResizable(True)
        self._pane.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pane.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside.setProperty("page", "true")
        pane = QVBoxLayout(self._inside)
        pane.setContentsMargins(0, 20, 4, 24)
        pane.addWidget(self._detail)
        self._pane.setWidget(self._inside)
        self._line = QFrame(self._grid)
        self._line.setProperty("panel", "rule")
        self._line.setFixedWidth(1)
        left = QVBoxLayout()
        left.setContentsMargins(0, 8, 24, 0)
        left.addWidget(self._list, 1)
        left.addWidget(self._no_hit)
        left.addStretch(0)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(0)
        self._row.addLayout(left, 1)
        self._row.addWidget(self._line)
        self._row.addSpacing(32)
        self._row.addWidget(self._pane)
        grid = QVBoxLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._size)
        grid.addLayout(head)
        grid.addSpacing(8)
        grid.addWidget(Rule())
        grid.addLayout(self._row, 1)
        self._column = QVBoxLayout(self.content)
        self._column.setSpacing(0)
        self._column.addWidget(self.bring_in)
        self._column.addSpacing(24)
        self._column.addWidget(self._tools)
        self._column.addSpacing(20)
        self._column.addWidget(self._sample)
        self._column.addSpacing(8)
        self._column.addWidget(self._grid, 1)
        self._column.addWidget(self._nothing, 1)

    def _connect(self) -> None:
        self._late.timeout.connect(lambda: self._count.setText(self.tr("Reading the library…")))
        self._late.start()
        self._tools.query_changed.connect(self.query_changed)
        self._tools.left_downwards.connect(self._list.setFocus)
        self._list.page_wanted.connect(self._on_page_wanted)
        self._detail.tags_changed.connect(self.tags_changed)
        self._detail.tags.tag_renamed.connect(self.tag_renamed)
        self._detail.tags.tag_chosen.connect(self._tools.choose_tag)
        self._detail.merged.connect(self.merge_requested)
        self._list.opened.connect(self.session_opened)
        self._list.chosen.connect(self._on_chosen)
        self._list.rename_pressed.connect(self._detail.rename)
        self._list.delete_pressed.connect(self._detail.ask_to_delete)
        self._detail.opened.connect(self.session_opened)
        self._detail.whole_opened.connect(self.whole_opened)
        self._detail.renamed.connect(self.rename_requested)
        self._detail.deleted.connect(self.delete_requested)
        self._detail.compare_requested.connect(self.compare_requested)
        self._detail.export_requested.connect(self.export_requested)
        self._detail.exported_opened.connect(self.exported_opened)
        self._detail.place_chosen.connect(self.place_chosen)
        self._nothing.start.clicked.connect(self.start_requested)
        self._nothing.sample.clicked.connect(self.sample_requested)
        self._sample.action_requested.connect(self.sample_removal_requested)
        self._no_hit.clear.clicked.connect(self._on_clear)

    def _show_empty(self, *, empty: bool) -> None:
        """Change between the list and the invitation, and take the focus along."""
        old, new = (self._grid, self._nothing) if empty else (self._nothing, self._grid)
        focus: QWidget | None = self.window().focusWidget()
        had_focus = focus is not None and old.isAncestorOf(focus)
        self._is_empty = empty
        new.show()
        self._tools.setVisible(not empty)
        if had_focus:
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        old.hide()

    def _on_page_wanted(self, first: int) -> None:
        self.more_wanted.emit(self._shown, first)

    def _on_chosen(self, session_id: str) -> None:
        self._detail.show_summary(self._list.current)
        if session_id:
            self.session_selected.emit(session_id)

    def _on_clear(self) -> None:
        self._tools.clear()
        self._tools.search.setFocus(Qt.FocusReason.OtherFocusReason)
