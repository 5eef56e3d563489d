# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys of the app, shown on F1."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Kind
from mockinterview.ui.widgets.text import Text


class _Sheet(QScrollArea):
    """Takes the keyboard, so that arrows scroll it."""

    accessible_role = QAccessible.Role.Document


class KeysOverlay(QDialog):
    """Every key on one sheet; Esc closes it."""

    guide_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        content = QWidget()
        content.setProperty("page", "true")
        grid = QGridLayout(content)
        grid.setContentsMargins(24, 16, 24, 16)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(8)
        row = 0
        for title, keys in self._sections():
            grid.addWidget(Text(title, strong=True), row, 0, 1, 2)
            row += 1
            for key, what in keys:
                grid.addWidget(Text(key, Type.SMALL, tone="muted"), row, 0)
                grid.addWidget(Text(what, Type.SMALL), row, 1)
                row += 1
            grid.setRowMinimumHeight(row, 8)
            row += 1
        grid.setRowStretch(row, 1)
        grid.setColumnStretch(1, 1)
        scroll = _Sheet()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.tr("Keys"))
        scroll.setWidget(content)
        close = Button(theme, self.tr("Close"), kind=Kind.SECONDARY, key=self.tr("Esc"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 16)
        guide = Button(theme, self.tr("Open the guide"), kind=Kind.QUIET)
        guide.clicked.connect(self.guide_requested)
        guide.clicked.connect(self.accept)
        foot.addWidget(guide)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addLayout(foot)
        close.setFocus(Qt.FocusReason.OtherFocusReason)
        hint = content.sizeHint()
        room = parent.height() if parent else hint.height()
        height = min(room - 48, hint.height() + theme.height_px(56, 24))
        self.resize(max(theme.px(420), hint.width() + 24), height)

    def _sections(self) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
        return (
            (
                self.tr("Everywhere"),
                (
                    (
                        self.tr("Ctrl+1 … Ctrl+5"),
                        self.tr("Home, Library, Progress, Prepare, Settings"),
                    ),
                    ("F1", self.tr("These keys")),
                    (self.tr("Tab"), self.tr("To the next control")),
                    (self.tr("Esc"), self.tr("Leave; asks first if something would be lost")),
                ),
            ),
            (self.tr("Home"), ((self.tr("Enter"), self.tr("Start interview")),)),
            (
                self.tr("Interview"),
                (
                    (self.tr("Space"), self.tr("Answer now, then finish the answer")),
                    ("R", self.tr("Repeat the question")),
                    ("T", self.tr("Retake")),
                    ("P", self.tr("Pause, in study mode")),
                    ("H", self.tr("Hints, in study mode")),
                    ("K", self.tr("Keep going, when asked whether you have finished")),
                    ("N", self.tr("Next question")),
                    ("V", self.tr("Review this answer")),
                ),
            ),
            (
                self.tr("Review"),
                (
                    (self.tr("Space"), self.tr("Play or pause")),
                    ("← →", self.tr("5 seconds back or on")),
                    ("[ ]", self.tr("Slower or faster")),
                    ("F P", self.tr("To the next filler, the next long pause")),
                    ("Q", self.tr("Hear the question")),
                    ("B", self.tr("Bookmark this moment")),
                    (self.tr("Ctrl+L"), self.tr("Loop what is selected, else this part")),
                    (self.tr("Ctrl+F"), self.tr("Search the answer")),
                    (self.tr("Ctrl+S"), self.tr("Export the session")),
                    (self.tr("Ctrl+E"), self.tr("Correct the chosen word")),
                    ("Alt+← Alt+→", self.tr("Begin this part a word sooner or later")),
                    ("1 … 5", self.tr("Name this part, while boundaries are moved")),
                    (self.tr("Ctrl+Z"), self.tr("Undo a correction; with Shift, redo it")),
                    ("+ - 0", self.tr("Zoom the time line, or show all of it")),
                ),
            ),
            (
                self.tr("Takes side by side"),
                (
                    ("1 2", self.tr("Play the earlier or the later take, or pause it")),
                    ("K", self.tr("Keep this take, or stop keeping it")),
                    ("B", self.tr("Listen without figures: A and B play, 1 and 2 choose")),
                ),
            ),
            (
                self.tr("Library"),
                (
                    (self.tr("Ctrl+F"), self.tr("Search sessions")),
                    (self.tr("Enter"), self.tr("Replay")),
                    (self.tr("Del"), self.tr("Delete; asks first")),
                ),
            ),
        )
