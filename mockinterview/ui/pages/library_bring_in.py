# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of the library: the way to the stories, and how a recording made elsewhere comes in."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mockinterview.domain.question import QuestionKind
from mockinterview.ui.announce import announce
from mockinterview.ui.names import kind_name
from mockinterview.ui.pages.prepare_parts import labelled
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Kind, Scale
from mockinterview.ui.widgets.choices import Choice
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.notice import Notice, NoticeKind, NoticeText
from mockinterview.ui.widgets.text import Text

CANCEL, CLOSE = "cancel", "close"


class BringIn(QWidget):
    """The title with its buttons; below it a form, or how far it is, each only when needed."""

    file_requested = Signal()
    bring_requested = Signal(object, str, object)  # Path, the question, QuestionKind or None
    cancel_requested = Signal()
    stories_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._made: _Form | None = None
        self._button = Button(theme, self.tr("Add a recording"), scale=Scale.SMALL, icon="plus")
        self._button.clicked.connect(self.file_requested)
        stories = Button(theme, self.tr("Stories"), scale=Scale.SMALL, icon="bookmark")
        stories.clicked.connect(self.stories_requested)
        self._notice = Notice(theme, self)
        self._notice.hide()
        self._notice.action_requested.connect(self._on_action)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Text(self.tr("Library"), Type.DISPLAY))
        head.addStretch(1)
        head.addWidget(stories)
        head.addWidget(self._button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addLayout(head)
        self._column.addWidget(self._notice)

    def ask(self, sound: Path) -> None:
        """Ask what a recording answers."""
        self._notice.hide()
        self._form().ask(sound)

    def show_progress(self, name: str, percent: int | None = None) -> None:
        """Show that a recording is read, and how far."""
        words = self.tr("Reading the words of {}…").format(name)
        if percent is not None:
            words = self.tr("Reading the words of {}, {}%").format(name, percent)
        self._show(
            NoticeText(
                CANCEL,
                NoticeKind.INFO,
                words,
                self.tr("Its sound is saved. Cancel takes it out again."),
                self.tr("Cancel"),
            )
        )
        self._button.setEnabled(False)

    def show_trouble(self, sentence: str) -> None:
        """Say why a recording could not be taken in."""
        title = self.tr("This recording could not be added")
        self._show(NoticeText(CLOSE, NoticeKind.CAUTION, title, sentence, self.tr("Close")))
        announce(self, f"{title}. {sentence}")
        self._button.setEnabled(True)

    def show_nothing(self) -> None:
        """Leave the title and its buttons alone."""
        self._notice.hide()
        self._button.setEnabled(True)

    def sound_in(self, data: QMimeData) -> Path | None:
        """Return the one file that is dragged, if it is one and there is room for it."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if len(files) != 1 or not self._button.isEnabled() or not files[0].is_file():
            return None
        return files[0]

    def leave_form(self) -> None:
        """Put the form away, if it is there."""
        if self._made is not None:
            self._made.hide()

    def _form(self) -> "_Form":
        """Return the form, made for the first recording: the list is there without it."""
        if self._made is None:
            self._made = _Form(self._theme, self)
            self._made.hide()
            self._made.filled.connect(self._on_filled)
            self._made.left.connect(self._on_left)
            self._column.insertWidget(1, self._made)
        return self._made

    def _show(self, notice: NoticeText) -> None:
        self.leave_form()
        self._notice.show_notice(notice)
        self._notice.show()

    def _on_filled(self, sound: Path, question: str, kind: QuestionKind | None) -> None:
        self.leave_form()
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bring_requested.emit(sound, question, kind)

    def _on_left(self) -> None:
        self.leave_form()
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_action(self, notice_id: str) -> None:
        if notice_id == CANCEL:
            self.cancel_requested.emit()
        else:
            self.show_nothing()


class _Form(QFrame):
    """The question is all that has to be there."""

    filled = Signal(object, str, object)  # Path, the question, QuestionKind or None
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self._sound = Path()
        self._title = Text(role=Type.TITLE, elide=True)
        self._question = QLineEdit()
        self._question.textChanged.connect(self._on_typed)
        self._question.returnPressed.connect(self._on_add)
        self._kind = Choice(theme, self.tr("Kind of question"))
        self._add = Button(theme, self.tr("Add"), kind=Kind.PRIMARY, key=self.tr("Enter"))
        self._add.clicked.connect(self._on_add)
        cancel = Button(theme, self.tr("Cancel"), kind=Kind.QUIET, key=self.tr("Esc"))
        cancel.clicked.connect(self.left)
        buttons = Flow(8, 8)
        buttons.add(self._add)
        buttons.add(cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(labelled(self.tr("The question that it answers"), self._question))
        column.addWidget(labelled(self.tr("Kind of question"), self._kind))
        column.addWidget(buttons)

    def ask(self, sound: Path) -> None:
        """Open for a recording."""
        self._sound = sound
        self._title.setText(sound.name)
        self._question.clear()
        kinds: list[tuple[object, str]] = [("", self.tr("As its words say"))]
        kinds += [(kind.value, kind_name(kind)) for kind in QuestionKind]
        self._kind.show_choices(kinds, "")
        self._on_typed()
        self.show()
        self._question.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc cancels."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_typed(self) -> None:
        self._add.setEnabled(bool(self._question.text().strip()))

    def _on_add(self) -> None:
        if self._add.isEnabled():
            chosen = self._kind.currentData()
            kind = QuestionKind(chosen) if chosen else None
            self.filled.emit(self._sound, self._question.text(), kind)
