# SPDX-License-Identifier: GPL-3.0-or-later
"""A notice: what happened, what is safe, and at most one thing to do."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mockinterview.ui.said import said
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Scale
from mockinterview.ui.widgets.text import Text


class NoticeKind(StrEnum):
    """How a notice is filled."""

    INFO = "info"
    CAUTION = "caution"
    PROBLEM = "problem"
    DONE = "done"
    PLAIN = "plain"


@dataclass(frozen=True)
class NoticeText:
    """What a notice says. ``id`` comes back with the request of its button.

    ``other`` is the words of a second button, the way back where the first one leads on; ``third``
    those of another, where there are three things to choose from.
    """

    id: str
    kind: NoticeKind
    title: str
    line: str = ""
    action: str = ""
    key: str = ""
    other: str = ""
    third: str = ""


_PANEL = {NoticeKind.DONE: "plain"}
_ICON = {
    NoticeKind.INFO: ("info", "accent_text"),
    NoticeKind.CAUTION: ("warn", "caution"),
    NoticeKind.PROBLEM: ("warn", "problem"),
    NoticeKind.DONE: ("check", "good"),
    NoticeKind.PLAIN: ("info", "accent_text"),
}


class Notice(QFrame):
    """Icon, title, one line, and what can be done."""

    action_requested = Signal(str)  # the id of the notice
    other_requested = Signal(str)  # the id of the notice
    third_requested = Signal(str)  # the id of the notice

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: NoticeText | None = None
        self._icon = QLabel()
        self._title = Text(strong=True, wrap=True)
        self._line = Text(role=Type.SMALL, wrap=True)
        self._button = Button(theme, "", scale=Scale.SMALL)
        self._button.clicked.connect(self._on_clicked)
        self._other = Button(theme, "", scale=Scale.SMALL)
        self._other.clicked.connect(self._on_other_clicked)
        self._third = Button(theme, "", scale=Scale.SMALL)
        self._third.clicked.connect(self._on_third_clicked)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._line)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._other, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._third, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._on_theme_changed)

    @property
    def button(self) -> Button:
        """The one thing to do; hidden where there is none."""
        return self._button

    @property
    def other_button(self) -> Button:
        """The way back; hidden where there is none."""
        return self._other

    @property
    def buttons(self) -> tuple[Button, ...]:
        """All that can be done, in order; those that there are not are hidden."""
        return self._button, self._other, self._third

    @property
    def shown(self) -> NoticeText | None:
        """What is shown."""
        return self._shown

    def show_notice(self, notice: NoticeText) -> None:
        """Show a notice."""
        self._shown = notice
        self.setProperty("panel", _PANEL.get(notice.kind, notice.kind.value))
        self.style().unpolish(self)
        self.style().polish(self)
        title, line = said(notice.title), said(notice.line)
        self._title.setText(title)
        self._line.setText(line)
        self._line.setVisible(bool(notice.line))
        self._button.set_text(notice.action)
        self._button.set_key(notice.key)
        self._button.setVisible(bool(notice.action))
        self._other.set_text(notice.other)
        self._other.setVisible(bool(notice.other))
        self._third.set_text(notice.third)
        self._third.setVisible(bool(notice.third))
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        if self._shown is None:
            return
        name, colour = _ICON[self._shown.kind]
        tint = getattr(self._theme.tokens, colour)
        pixmap = self._theme.pixmap(name, tint, 20, self.devicePixelRatioF())
        self._icon.setPixmap(pixmap)
        side = self._theme.icon_px(20)
        self._icon.setFixedSize(QSize(side, max(side, self._theme.line_px(Type.BODY))))

    def _on_clicked(self) -> None:
        if self._shown is not None:
            self.action_requested.emit(self._shown.id)

    def _on_other_clicked(self) -> None:
        if self._shown is not None:
            self.other_requested.emit(self._shown.id)

    def _on_third_clicked(self) -> None:
        if self._shown is not None:
            self.third_requested.emit(self._shown.id)
