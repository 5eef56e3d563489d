# SPDX-License-Identifier: GPL-3.0-or-later
"""The thank-you note: a draft in which borrowed facts are underlined, or the person's own text."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QWidget

from mockinterview.questions.debrief import TONES, Piece, note_text
from mockinterview.ui.pages.home_side import Card
from mockinterview.ui.pages.prepare_view import DebriefView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Kind
from mockinterview.ui.widgets.choices import Segmented
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.text import Text

translate = QCoreApplication.translate

HEIGHT_PX = 312
PADDING_PX = 24
#: A note is read: its lines stand apart as in the transcript. In percent.
LINE_PERCENT = 145


class NoteCard(Card):
    """Read-only until "Edit" is pressed; then it is the person's, and no draft replaces it."""

    note_changed = Signal(str)
    tone_changed = Signal(str)
    another_requested = Signal()
    copy_requested = Signal(str)
    save_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._note: tuple[tuple[Piece, ...], ...] = ()
        self._own = ""
        self._to = Text(role=Type.SMALL, tone="muted", elide=True)
        self._tone = Segmented(theme, self.tr("Tone of the note"), small=True)
        self._tone.chosen.connect(self.tone_changed)
        self._text = QTextEdit()
        self._text.setAccessibleName(self.tr("Thank-you note"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.document().documentLayout().documentSizeChanged.connect(self._on_length)
        self._line = Text(role=Type.CAPTION, tone="muted", wrap=True)
        self._copy = Button(theme, self.tr("Copy"))
        self._edit = Button(theme, self.tr("Edit"), kind=Kind.QUIET, icon="pencil")
        self._save = Button(theme, self.tr("Save…"), kind=Kind.QUIET, icon="export")
        self._another = Button(theme, self.tr("Another draft"), kind=Kind.QUIET, icon="retake")
        self._copy.clicked.connect(lambda: self.copy_requested.emit(self.words))
        self._save.clicked.connect(lambda: self.save_requested.emit(self.words))
        self._edit.clicked.connect(self._on_edit)
        self._another.clicked.connect(self.another_requested)
        self._lay_out()
        theme.changed.connect(self._draw)

    @property
    def words(self) -> str:
        """The note as plain text."""
        return self._text.toPlainText() if self._is_edited else self._own or note_text(self._note)

    @property
    def _is_edited(self) -> bool:
        return not self._text.isReadOnly()

    def show_note(self, view: DebriefView) -> None:
        """Show a draft, or what the person has made of it."""
        self._note, self._own = view.note, view.debrief.note
        name = view.debrief.facts.name
        self._to.setText(self.tr("to {}").format(name) if name else "")
        choices = [(tone, _tone_name(tone)) for tone in TONES]
        self._tone.show_choices(choices, view.debrief.tone)
        if not self._is_edited:
            self._draw()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Text(self.tr("Thank-you note, draft"), Type.TITLE), 1)
        head.addWidget(self._to)
        self.column.addLayout(head)
        self.column.addSpacing(12)
        self.column.addWidget(self._tone, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(12)
        self.column.addWidget(self._text)
        self.column.addSpacing(8)
        self.column.addWidget(self._line)
        self.column.addSpacing(16)
        buttons = Flow(8, 8)
        for button in (self._copy, self._edit, self._save, self._another):
            buttons.add(button)
        self.column.addWidget(buttons)
        self._draw()

    def _draw(self) -> None:
        drafted = self.tr(
            "Underlined: taken from your session and notes. The rest is yours to rewrite."
        )
        own = self.tr("This is your own text. “Another draft” begins anew.")
        self._line.setText(own if self._own else drafted)
        if self._is_edited:
            return
        if self._own:
            self._text.setPlainText(self._own)
        else:
            _write(self._text, self._note, self._theme)

    def _on_length(self) -> None:
        """Grow with the note, so that all of it can be seen."""
        length = round(self._text.document().size().height()) + PADDING_PX
        self._text.setFixedHeight(max(length, self._theme.px(HEIGHT_PX) // 2))

    def _on_edit(self) -> None:
        if self._is_edited:
            self._own = self._text.toPlainText().strip()
            self._text.setReadOnly(True)
            self._edit.set_text(self.tr("Edit"))
            self.note_changed.emit(self._own)
        else:
            words = self.words
            self._text.setReadOnly(False)
            self._text.setPlainText(words)
            self._edit.set_text(self.tr("Done"))
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)


def _write(view: QTextEdit, note: Sequence[Sequence[Piece]], theme: Theme) -> None:
    view.clear()
    plain, borrowed = QTextCharFormat(), QTextCharFormat()
    borrowed.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    borrowed.setUnderlineColor(theme.colour("accent"))
    cursor = QTextCursor(view.document())
    spaced = QTextBlockFormat()
    spaced.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.setBlockFormat(spaced)
    for number, paragraph in enumerate(note):
        if number:
            cursor.insertText("\n\n", plain)
        for piece in paragraph:
            cursor.insertText(piece.text, borrowed if piece.borrowed else plain)
    view.moveCursor(QTextCursor.MoveOperation.Start)


def _tone_name(tone: str) -> str:
    names = {
        "warm": translate("PrepareNote", "Warm"),
        "neutral": translate("PrepareNote", "Neutral"),
        "formal": translate("PrepareNote", "Formal"),
    }
    return names[tone]
