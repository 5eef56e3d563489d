# SPDX-License-Identifier: GPL-3.0-or-later
"""The top and the bottom of the room: where we are, and what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.ui.pages.interview_view import Phase, RoomState, place, status
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Kind, Scale
from mockinterview.ui.widgets.marks import Dashes, RecordDot, Rule
from mockinterview.ui.widgets.text import Text

MAIN_BUTTON_PX = 256
MAIN_BUTTON_SHORT_PX = 200


class TopBar(QWidget):
    """Question 2 of 5, the status in the middle, the way out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count = Text(role=Type.SMALL, tone="muted")
        self._dashes = Dashes(theme)
        self._dot = RecordDot(theme)
        self.status = Text(tone="muted", elide=True)
        self.end = Button(
            theme, self.tr("End interview"), kind=Kind.QUIET, scale=Scale.SMALL, key=self.tr("Esc")
        )
        left = QHBoxLayout()
        left.setSpacing(16)
        left.addWidget(self._count)
        left.addWidget(self._dashes)
        left.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(8)
        middle.addWidget(self._dot)
        middle.addWidget(self.status)
        right = QHBoxLayout()
        right.addStretch(1)
        right.addWidget(self.end)
        grid = QGridLayout(self)
        grid.setContentsMargins(32, 0, 24, 0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        grid.addLayout(left, 0, 0)
        grid.addLayout(middle, 0, 1)
        grid.addLayout(right, 0, 2)

    def show_state(self, state: RoomState) -> None:
        """Show where we are."""
        introducing = state.phase is Phase.INTRODUCING
        self._count.setText(place(state))
        self._dashes.show_position(-1 if introducing else state.position, state.count)
        words = status(state)
        recording = state.phase is Phase.RECORDING
        self.status.setText(words)
        self.status.setAccessibleName(self.tr("Status: {}").format(words))
        self.status.set_tone("" if recording else "muted")
        self.status.set_strong(recording)
        self._dot.setVisible(recording)

    def set_short(self, short: bool) -> None:
        """Use less air."""
        self.setMinimumHeight(self._theme.height_px(24, 32) if short else 64)


class BottomBar(QFrame):
    """Quiet actions left and right of the one accent button; in two rows where room is short."""

    main_requested = Signal()
    repeat_requested = Signal()
    retake_requested = Signal()
    pause_requested = Signal()
    hints_requested = Signal()
    skip_requested = Signal()
    review_answer_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._short = self._big = False
        self._two_rows: bool | None = None
        self.main = Button(theme, "", kind=Kind.PRIMARY, scale=Scale.LARGE)
        self.repeat = self._quiet(self.tr("Repeat question"), "voice", "R")
        self.retake = self._quiet(self.tr("Retake"), "retake", "T")
        self.pause = self._quiet(self.tr("Pause"), "pause-lines", "P")
        self.hints = self._quiet(self.tr("Hints"), "info", "H")
        self.skip = self._quiet(self.tr("Skip question"), "skip", "")
        self.review = self._quiet(self.tr("Review this answer"), "", "V")
        for button, signal in (
            (self.main, self.main_requested),
            (self.repeat, self.repeat_requested),
            (self.retake, self.retake_requested),
            (self.pause, self.pause_requested),
            (self.hints, self.hints_requested),
            (self.skip, self.skip_requested),
            (self.review, self.review_answer_requested),
        ):
            button.clicked.connect(signal)
        self._left = self._group(self.repeat, self.retake, self.hints)
        self._right = self._group(self.pause, self.skip, self.review)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(24, 12, 24, 12)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 1)
        self._second = QHBoxLayout()
        self._second.setSpacing(4)
        self._second.addStretch(1)
        self._second.addStretch(1)
        self._grid.addLayout(self._second, 1, 0, 1, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule())
        column.addLayout(self._grid, 1)
        self._arrange()
        theme.changed.connect(self._arrange)

    def show_state(self, state: RoomState) -> None:
        """Show what can be done now; what a mode does not have is gone, not grey."""
        phase = state.phase
        before = phase in (Phase.ASKING, Phase.THINKING)
        speaking = phase in (Phase.RECORDING, Phase.PAUSED)
        self._show_main(state)
        self.repeat.setVisible(before or speaking)
        self.retake.setVisible((speaking or phase is Phase.READY) and state.may_retake)
        self.pause.setVisible(speaking and state.may_pause)
        resume = phase is Phase.PAUSED
        self.pause.set_text(self.tr("Resume") if resume else self.tr("Pause"))
        self.hints.setVisible(before and state.may_pause and bool(state.hints))
        self.skip.setVisible(before or speaking)
        self.review.setVisible(phase is Phase.READY and state.shows_feedback and not state.is_last)
        self._arrange()

    def set_fit(self, *, short: bool, big: bool) -> None:
        """Use less air, or the full width for the main button."""
        self._short, self._big = short, big
        self.setMinimumHeight(80 if short else 104)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break into two rows where one is too narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _show_main(self, state: RoomState) -> None:
        space = self.tr("Space")
        text, key = {
            Phase.INTRODUCING: (self.tr("First question"), space),
            Phase.ASKING: (self.tr("Answer now"), space),
            Phase.THINKING: (self.tr("Answer now"), space),
            Phase.RECORDING: (self.tr("Finish answer"), space),
            Phase.PAUSED: (self.tr("Finish answer"), space),
            Phase.READING: (self.tr("Next question"), "N"),
            Phase.READY: (self.tr("Next question"), "N"),
        }[state.phase]
        if state.is_last and state.phase in (Phase.READING, Phase.READY):
            text, key = self.tr("Review"), self.tr("Enter")
        self.main.set_text(text)
        self.main.set_key(key)
        self.main.setEnabled(state.phase is not Phase.READING)

    def _quiet(self, text: str, icon: str, key: str) -> Button:
        button = Button(self._theme, text, kind=Kind.QUIET, icon=icon, key=key)
        # A click leaves the focus on the main button, so that Space keeps its meaning.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    @staticmethod
    def _group(*buttons: Button) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in buttons:
            row.addWidget(button)
        return holder

    def _arrange(self) -> None:
        width = MAIN_BUTTON_SHORT_PX if self._short else MAIN_BUTTON_PX
        least = max(width, self.main.sizeHint().width())
        groups = [self._left.sizeHint().width(), self._right.sizeHint().width()]
        two_rows = self._big or least + 2 * max(groups) + 64 > self.width()
        if not self._big and sum(groups) + least + 64 <= self.width():
            two_rows = False
        self.main.setMinimumWidth(0 if two_rows else least)
        if two_rows == self._two_rows:
            return
        self._two_rows = two_rows
        if two_rows:
            self._grid.addWidget(self.main, 0, 0, 1, 3)
            self._second.insertWidget(1, self._left)
            self._second.insertWidget(2, self._right)
        else:
            self._grid.addWidget(self._left, 0, 0, Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(self.main, 0, 1)
            self._grid.addWidget(self._right, 0, 2, Qt.AlignmentFlag.AlignRight)
