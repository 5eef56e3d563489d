# SPDX-License-Identifier: GPL-3.0-or-later
"""The session that is chosen in the library: what came of it, and what can be done with it."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from mockinterview.domain.finding import Place
from mockinterview.domain.measures import Feedback, FeedbackKind
from mockinterview.domain.session import Session, SessionSummary
from mockinterview.storage.export.formats import ExportFormat
from mockinterview.ui.announce import announce
from mockinterview.ui.names import mode_name
from mockinterview.ui.pages.library_answers import AnswerLine, Finding
from mockinterview.ui.pages.library_merge import MergePanel
from mockinterview.ui.pages.library_places import PlacesList
from mockinterview.ui.pages.library_tags import SessionTags
from mockinterview.ui.pages.library_takes import TakesLinks
from mockinterview.ui.said import said
from mockinterview.ui.sizes import bytes_in_words
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.times import day_and_time
from mockinterview.ui.widgets.button import Button, Kind, Scale
from mockinterview.ui.widgets.confirm import Confirm
from mockinterview.ui.widgets.export_button import ExportButton
from mockinterview.ui.widgets.icon_button import IconButton
from mockinterview.ui.widgets.link import Link
from mockinterview.ui.widgets.marks import Rule
from mockinterview.ui.widgets.notice import Notice, NoticeText
from mockinterview.ui.widgets.text import Text

translate = QCoreApplication.translate


class LibraryDetail(QWidget):
    """Shown from the summary at once; the sentences come when the session was read."""

    opened = Signal(str)  # session id
    whole_opened = Signal(str)  # session id
    renamed = Signal(str, str)  # session id, title
    deleted = Signal(str)  # session id
    tags_changed = Signal(str, list)  # session id, all its tags
    merged = Signal(str, str)  # the session that stays, the one that goes into it
    compare_requested = Signal(str, int)  # session id, position
    export_requested = Signal(str, object)  # session id, ExportFormat
    exported_opened = Signal()  # what was exported last is to be looked at
    place_chosen = Signal(str, object)  # session id, Place: it is to be heard

    def __init__(
        self,
        theme: Theme,
        today: Callable[[], date],
        others: Callable[[], Sequence[SessionSummary]] = lambda: (),
        parent: QWidget | None = None,
    ) -> None:
        """Show nothing yet.

        Args:
            theme: How it looks.
            today: The day, to say "Yesterday".
            others: Gives the sessions that this one can be merged with.
            parent: What it is in.
        """
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._others = others
        self._summary: SessionSummary | None = None
        self._when = Text(role=Type.SMALL, tone="muted")
        self._title = Text(role=Type.HEADING, wrap=True)
        self._edit = QLineEdit()
        self._edit.setAccessibleName(self.tr("Session name"))
        self._edit.hide()
        self._edit.returnPressed.connect(self._on_renamed)
        self.tags = SessionTags(theme, self)
        self.tags.tags_changed.connect(self._on_tags)
        self._replay = Button(theme, self.tr("Replay"), kind=Kind.PRIMARY, icon="play")
        self._replay.clicked.connect(self._on_replay)
        self._export = ExportButton(theme, Scale.NORMAL)
        self._export.format_chosen.connect(self._on_export)
        self._whole = Link(theme, self.tr("Whole session"))
        self._whole.setToolTip(self.tr("The panel's view, and what to practise next"))
        self._whole.clicked.connect(self._on_whole)
        self._more = IconButton(
            theme, "dots", self.tr("More: rename, tag, merge, delete"), side_px=40
        )
        self._more.clicked.connect(self._on_more)
        self._confirm = Confirm(theme, self)
        self._confirm.hide()
        self._confirm.confirmed.connect(self._on_delete)
        self._confirm.refused.connect(self.keep)
        self._came_of_it = QWidget(self)
        self._strength = Finding(theme, "check", "good", self._came_of_it)
        self._change = Finding(theme, "flag", "accent_text", self._came_of_it)
        self._told = Notice(theme, self)
        self._told.action_requested.connect(self.exported_opened)
        self._told.hide()
        self._places = PlacesList(theme, self)
        self._places.chosen.connect(self._on_place)
        self._takes = TakesLinks(theme, self._came_of_it)
        self._takes.compare_requested.connect(self.compare_requested)
        self._answers = QVBoxLayout()
        self._answers.setSpacing(0)
        self._size = Text(role=Type.CAPTION, tone="muted", wrap=True)
        self._merge = MergePanel(theme, today, self)
        self._merge.merged.connect(self._on_merge)
        self._merge.left.connect(self._focus_replay)
        self._lay_out()

    def show_summary(self, summary: SessionSummary | None) -> None:
        """Show what the list knows of a session, or nothing."""
        same = summary is not None and self._summary is not None and summary.id == self._summary.id
        self._summary = summary
        if not same:
            self.keep()
            self._merge.leave()
            self._stop_renaming()
            self._told.hide()
            self._strength.show_words("")
            self._takes.show_session(None)
            self._show_places(())
        self.setVisible(summary is not None)
        if summary is None:
            return
        self._when.setText(day_and_time(summary.started_at, self._today()))
        self._title.setText(said(summary.title))
        self._whole.setVisible(len(summary.answers) > 1)
        sample = [self.tr("Sample")] if summary.is_sample else []
        self.tags.show_tags([mode_name(summary.mode), *sample], summary.tags)
        kept = self.tr("Its sound takes {} on the disk.").format(
            bytes_in_words(summary.sound_bytes)
        )
        self._size.setText(kept if summary.sound_bytes else "")
        if not same:
            self._change.show_words(summary.headline)
        self._empty(self._answers)
        longest = max((answer.duration_ms for answer in summary.answers), default=0)
        for number, answer in enumerate(summary.answers, start=1):
            self._answers.addWidget(Rule())
            self._answers.addWidget(AnswerLine(self._theme, number, answer, longest, self))

    def show_session(self, session: Session, places: Sequence[Place] = ()) -> None:
        """Add what the takes say, if this is the session that is shown.

        Args:
            session: With its takes.
            places: Where it has what is sought; they stand in the place of the answers.
        """
        if self._summary is None or session.id != self._summary.id:
            return
        self._strength.show_words(_first(session, FeedbackKind.STRENGTH))
        change = _first(session, FeedbackKind.CHANGE, self._summary.headline)
        self._change.show_words(change or self._summary.headline)
        self._takes.show_session(session)
        self._show_places(places)

    def tell(self, notice: NoticeText) -> None:
        """Say what came of something that was asked for."""
        self._told.show_notice(notice)
        self._told.show()
        announce(self, f"{notice.title}. {notice.line}")

    def make_menu(self) -> QMenu:
        """Return the menu of what else can be done with the session."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename\tF2")).triggered.connect(self.rename)
        menu.addAction(self.tr("Add a tag")).triggered.connect(self.tags.add)
        menu.addAction(self.tr("Merge with another session…")).triggered.connect(self._on_merging)
        menu.addAction(self.tr("Delete…\tDel")).triggered.connect(self.ask_to_delete)
        return menu

    def rename(self) -> None:
        """Let the title be typed anew."""
        if self._summary is None:
            return
        self._edit.setText(said(self._summary.title))
        self._edit.selectAll()
        self._title.hide()
        self._edit.show()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_to_delete(self) -> None:
        """Ask before a session goes; the safe answer has the focus."""
        if self._summary is None:
            return
        count = len(self._summary.answers)
        answers = self.tr("1 answer") if count == 1 else self.tr("{} answers").format(count)
        line = self.tr(
            "Sound, words and measures of {} go, and with them the backups of the library made"
            " since. Older backups hold nothing of it. Nothing can bring it back."
        )
        self._confirm.ask(
            self.tr("Delete this session for good?"),
            line.format(answers),
            self.tr("Delete"),
            self.tr("Keep"),
        )

    def keep(self) -> None:
        """Put the question away."""
        if not self._confirm.isHidden():
            self._confirm.hide()
            self._replay.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts a half-typed name away."""
        if event.key() == Qt.Key.Key_Escape and not self._edit.isHidden():
            self._stop_renaming()
            self._replay.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._replay, 1)
        buttons.addWidget(self._export)
        buttons.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._when)
        column.addSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._edit)
        column.addSpacing(8)
        column.addWidget(self.tags)
        column.addSpacing(20)
        column.addLayout(buttons)
        column.addSpacing(12)
        column.addWidget(self._whole, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._told)
        column.addWidget(self._confirm)
        column.addWidget(self._merge)
        column.addSpacing(12)
        column.addWidget(self._places)
        column.addWidget(self._came_of_it)
        column.addStretch(1)
        below = QVBoxLayout(self._came_of_it)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self._strength)
        below.addWidget(self._change)
        below.addWidget(self._takes)
        below.addSpacing(8)
        below.addLayout(self._answers)
        below.addWidget(self._size)

    def _show_places(self, places: Sequence[Place]) -> None:
        self._places.show_places(places)
        self._came_of_it.setVisible(not places)

    @staticmethod
    def _empty(layout: QHBoxLayout | QVBoxLayout) -> None:
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _stop_renaming(self) -> None:
        self._edit.hide()
        self._title.show()

    def _on_renamed(self) -> None:
        title = self._edit.text().strip()
        self._stop_renaming()
        self._replay.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._summary is not None and title and title != said(self._summary.title):
            self.renamed.emit(self._summary.id, title)

    def _on_replay(self) -> None:
        if self._summary is not None:
            self.opened.emit(self._summary.id)

    def _on_export(self, wanted: ExportFormat) -> None:
        if self._summary is not None:
            self.export_requested.emit(self._summary.id, wanted)

    def _on_place(self, place: Place) -> None:
        if self._summary is not None:
            self.place_chosen.emit(self._summary.id, place)

    def _on_tags(self, tags: list[str]) -> None:
        if self._summary is not None:
            self.tags_changed.emit(self._summary.id, tags)

    def _on_merging(self) -> None:
        if self._summary is not None:
            self.keep()
            self._merge.ask(self._summary, self._others())

    def _on_merge(self, stays: str, goes: str) -> None:
        self.merged.emit(stays, goes)

    def _focus_replay(self) -> None:
        self._replay.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_whole(self) -> None:
        if self._summary is not None:
            self.whole_opened.emit(self._summary.id)

    def _on_delete(self) -> None:
        self._confirm.hide()
        if self._summary is not None:
            self.deleted.emit(self._summary.id)

    def _on_more(self) -> None:
        self._more.open_below(self.make_menu())


def _first(session: Session, kind: FeedbackKind, title: str = "") -> str:
    """Return the first finding of a kind among the latest takes, as one sentence."""
    for number, take in enumerate(session.latest_takes, start=1):
        found: tuple[Feedback, ...] = take.measures.feedback if take.measures else ()
        for item in found:
            if item.kind is kind and title in ("", item.title):
                return translate("LibraryDetail", "{}, answer {}").format(item.title, number)
    return ""
