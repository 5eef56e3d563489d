# SPDX-License-Identifier: GPL-3.0-or-later
"""Progress: for now it says what will be here, and how far it is until then."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.ui.fit import Fit
from mockinterview.ui.pages.page import Page
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Kind
from mockinterview.ui.widgets.marks import Icon
from mockinterview.ui.widgets.text import Text

COLUMN_PX = 480
#: Two points make a line but no trend.
SESSIONS_FOR_A_TREND = 3


class ProgressPage(Page):
    """Counts the sessions; charts come when three of a kind can be compared."""

    start_requested = Signal()
    library_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "Progress", parent)
        self._title = Text(role=Type.TITLE, wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._line = Text(tone="muted", wrap=True)
        self._line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._start = Button(theme, self.tr("Start interview"), kind=Kind.PRIMARY)
        self._library = Button(theme, self.tr("Open the library"), kind=Kind.SECONDARY)
        self._start.clicked.connect(self.start_requested)
        self._library.clicked.connect(self.library_requested)
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Icon(theme, "progress", "text_muted", 32), 0, centre)
        column.addSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._line)
        column.addSpacing(16)
        column.addWidget(self._start, 0, centre)
        column.addWidget(self._library, 0, centre)
        self._outer = QVBoxLayout(self.content)
        self._outer.addWidget(Text(self.tr("Progress"), Type.DISPLAY))
        self._outer.addStretch(2)
        across = QHBoxLayout()
        across.addStretch(0)
        across.addWidget(self._column, 1)
        across.addStretch(0)
        self._outer.addLayout(across)
        self._outer.addStretch(3)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.show_sessions(0)

    def show_sessions(self, sessions: int) -> None:
        """Show how many sessions there are."""
        if sessions == 0:
            self._title.setText(self.tr("Your first trend needs three sessions"))
        elif sessions == 1:
            self._title.setText(self.tr("1 session so far"))
        else:
            self._title.setText(self.tr("{} sessions so far").format(sessions))
        if sessions < SESSIONS_FOR_A_TREND:
            line = self.tr("A trend needs 3. Pace, fillers, pauses and STAR will be drawn here.")
        else:
            line = self.tr(
                "Charts are still to come here. Until then each session's measures are in the"
                " library."
            )
        self._line.setText(line)
        self._start.setVisible(sessions < SESSIONS_FOR_A_TREND)
        self._library.setVisible(sessions > 0)

    def set_fit(self, fit: Fit) -> None:
        """Use less air where room is short."""
        padding = 24 if fit.narrow else 48
        self._outer.setContentsMargins(padding, 32 if fit.short or fit.narrow else 48, padding, 32)

    def first_focus(self) -> QWidget:
        """What leads on."""
        return self._library if self._start.isHidden() else self._start

    def _on_theme_changed(self) -> None:
        width = self._theme.px(COLUMN_PX)
        self._column.setMaximumWidth(width)
