# SPDX-License-Identifier: GPL-3.0-or-later
"""Four hints on the first run, one at a time, that take neither the focus nor a key but Esc."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.ui.announce import announce
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Kind, Scale
from mockinterview.ui.widgets.text import Text

WIDTH_PX = 360
EDGE_PX = 24
#: The line round a card, as the style sheet draws it.
FRAME_PX = 1


class Tour(QFrame):
    """Lies over the foot of a page. It is over when all hints were read, or when it is skipped."""

    ended = Signal()

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._page = page
        self._at = 0
        self.setProperty("panel", "card")
        self.setAccessibleName(self.tr("Hints"))
        self._count = Text(role=Type.CAPTION, tone="muted")
        self._title = Text(strong=True, wrap=True)
        self._line = Text(role=Type.SMALL, wrap=True)
        self.next = Button(theme, self.tr("Next hint"), scale=Scale.SMALL)
        self.skip = Button(
            theme, self.tr("Skip the hints"), kind=Kind.QUIET, scale=Scale.SMALL, key=self.tr("Esc")
        )
        self.next.clicked.connect(self._on_next)
        self.skip.clicked.connect(self._end)
        buttons = QHBoxLayout()
        buttons.addWidget(self.next)
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        for text in (self._count, self._title, self._line):
            column.addWidget(text)
        column.addSpacing(8)
        column.addLayout(buttons)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), page)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._end)
        self._escape = escape
        page.installEventFilter(self)
        theme.changed.connect(self._place)
        self._put_away()

    def begin(self) -> None:
        """Show the first hint."""
        self._at = 0
        self._escape.setEnabled(True)
        self._show_hint()
        self.show()
        self.raise_()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the page."""
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _hints(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Enter starts an interview"),
                self.tr("The choices are good as they are. Answer aloud; Space ends an answer."),
            ),
            (
                self.tr("Or look round first"),
                self.tr("The sample session fills Review, Library and Progress."),
            ),
            (
                self.tr("Every figure has its proof"),
                self.tr("Open a measure in a review to see how it was found, and where."),
            ),
            (
                self.tr("F1 shows all keys"),
                self.tr("Everything works without a mouse. Help, at the left, has the manual."),
            ),
        )

    def _show_hint(self) -> None:
        hints = self._hints()
        title, line = hints[self._at]
        self._count.setText(self.tr("Hint {} of {}").format(self._at + 1, len(hints)))
        self._title.setText(title)
        self._line.setText(line)
        self.next.setVisible(self._at + 1 < len(hints))
        last = self._at + 1 == len(hints)
        self.skip.set_text(self.tr("Close the hints") if last else self.tr("Skip the hints"))
        self._place()
        announce(self, f"{self._count.text()}. {title}. {line}")

    def _on_next(self) -> None:
        self._at += 1
        self._show_hint()
        if self.next.isHidden():
            self.skip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        if not self.isHidden():
            self._put_away()
            self.ended.emit()

    def _put_away(self) -> None:
        self._escape.setEnabled(False)
        self.hide()

    def _place(self) -> None:
        page = self._page
        width = min(self._theme.slow_px(WIDTH_PX), page.width() - 2 * EDGE_PX)
        self.setFixedWidth(max(1, width))
        inside = self.width() - 2 * FRAME_PX
        self.setFixedHeight(self._column.totalHeightForWidth(inside) + 2 * FRAME_PX)
        self.move(EDGE_PX, page.height() - self.height() - EDGE_PX)
