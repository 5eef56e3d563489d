# SPDX-License-Identifier: GPL-3.0-or-later
"""The tags of a session: pressed for what can be done with one, and a place to add another."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCompleter,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from mockinterview.domain.tags import MAX_TAG_CHARACTERS, clean
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.icon_button import IconButton
from mockinterview.ui.widgets.menu_place import open_below
from mockinterview.ui.widgets.tag import Tag

_PAD_X_PX, _PAD_Y_PX = 8, 3


class _TagButton(QAbstractButton):
    """Looks like a ``Tag`` and can be pressed."""

    def __init__(self, theme: Theme, tag: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.tag = tag
        self.setText(tag.replace("&", "&&"))
        self.setAccessibleName(self.tr("Tag {}").format(tag))
        self.setToolTip(self.tr("Show, rename or remove this tag"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """The word and its frame."""
        width = QFontMetricsF(self._theme.font(Type.CAPTION)).horizontalAdvance(self.tag)
        height = self._theme.line_px(Type.CAPTION)
        return QSize(int(width) + 2 + 2 * _PAD_X_PX, height + 2 * _PAD_Y_PX)

    def minimumSizeHint(self) -> QSize:
        """A long one is cut at its end before it makes the page wider."""
        return QSize(min(self.sizeHint().width(), 120), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame and the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.hasFocus()
        painter.setPen(QPen(self._theme.colour("edge" if lit else "line"), 1))
        painter.setBrush(self._theme.colour("raised"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        font = self._theme.font(Type.CAPTION)
        room = self.width() - 2 * _PAD_X_PX + 1
        painter.setFont(font)
        painter.setPen(self._theme.colour("text_muted"))
        words = QFontMetricsF(font).elidedText(self.tag, Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)


class SessionTags(QWidget):
    """First what the session is, which cannot be changed, then its tags."""

    tags_changed = Signal(list)  # all tags that the session has now
    tag_renamed = Signal(str, str)  # in every session
    tag_chosen = Signal(str)  # its sessions are to be shown

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tags: tuple[str, ...] = ()
        self._renaming = ""
        self._flow = Flow(8, 8)
        self._add = IconButton(theme, "plus", self.tr("Add a tag"), icon_px=14, side_px=24)
        self._add.clicked.connect(self._on_add)
        self._edit = QLineEdit()
        self._edit.setMaxLength(MAX_TAG_CHARACTERS)
        self._edit.returnPressed.connect(self._on_entered)
        self._edit.installEventFilter(self)
        self._edit.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._flow)
        column.addWidget(self._edit)

    def show_tags(self, fixed: Sequence[str], tags: Sequence[str]) -> None:
        """Show what the session is, and its tags."""
        self._leave()
        self._tags = tuple(tags)
        for old in self._flow.take_all():
            if old is not self._add:
                old.hide()
                old.deleteLater()
        for words in fixed:
            self._flow.add(Tag(self._theme, words))
        for tag in tags:
            button = _TagButton(self._theme, tag, self)
            button.clicked.connect(self._on_pressed)
            self._flow.add(button)
        self._flow.add(self._add)

    def show_known(self, tags: Sequence[str]) -> None:
        """Offer these tags while one is typed."""
        completer = QCompleter(list(tags), self._edit)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._edit.setCompleter(completer)

    def add(self) -> None:
        """Let a tag be typed."""
        self._on_add()

    def make_menu(self, tag: str) -> QMenu:
        """Return the menu of a tag."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        show = menu.addAction(self.tr("Show its sessions"))
        show.triggered.connect(lambda: self.tag_chosen.emit(tag))
        rename = menu.addAction(self.tr("Rename in all sessions…"))
        rename.triggered.connect(lambda: self._type(tag, self.tr("Name of the tag")))
        remove = menu.addAction(self.tr("Remove from this session"))
        remove.triggered.connect(lambda: self._remove(tag))
        return menu

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Esc puts a half-typed tag away."""
        is_esc = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if watched is self._edit and is_esc and event.type() == QEvent.Type.KeyPress:
            self._leave()
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _on_add(self) -> None:
        self._type("", self.tr("New tag"))

    def _type(self, tag: str, name: str) -> None:
        self._renaming = tag
        self._edit.setAccessibleName(name)
        self._edit.setPlaceholderText(name)
        self._edit.setText(tag)
        self._edit.selectAll()
        self._edit.show()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self._renaming = ""
        self._edit.hide()

    def _on_entered(self) -> None:
        tag, renaming = clean(self._edit.text()), self._renaming
        self._leave()
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        if not tag:
            return
        if renaming:
            if tag != renaming:
                self.tag_renamed.emit(renaming, tag)
        elif tag not in self._tags:
            self.tags_changed.emit([*self._tags, tag])

    def _on_pressed(self) -> None:
        button = self.sender()
        if not isinstance(button, _TagButton):
            return
        menu = self.make_menu(button.tag)
        open_below(button, menu)

    def _remove(self, tag: str) -> None:
        self.tags_changed.emit([one for one in self._tags if one != tag])
