# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of two takes is better, by ear alone: no figure, no length, no name until it is chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Kind
from mockinterview.ui.widgets.flow import Flow
from mockinterview.ui.widgets.text import Text

_Key = Qt.Key
#: What the two are called while nobody may know which is which.
LETTERS = ("A", "B")


class BlindPanel(QFrame):
    """Two recordings without a name; a choice can be made once both were heard."""

    play_requested = Signal(int)  # number of the take
    pause_requested = Signal()
    chosen = Signal(int, int)  # number of the better take, number of the other
    undecided = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self.setAccessibleName(self.tr("Listen without figures"))
        self._order = (0, 0)
        self._heard: set[int] = set()
        self._playing: int | None = None
        self._plays = tuple(Button(theme, "", icon="play", key=letter) for letter in LETTERS)
        self._choices = tuple(
            Button(
                theme,
                self.tr("{} is better").format(letter),
                kind=Kind.PRIMARY,
                key=str(place + 1),
            )
            for place, letter in enumerate(LETTERS)
        )
        self._cannot = Button(theme, self.tr("I cannot tell"), key="0")
        self._leave = Button(
            theme, self.tr("Back to the figures"), kind=Kind.QUIET, key=self.tr("Esc")
        )
        self._hint = Text(role=Type.SMALL, tone="muted", wrap=True)
        self._plays[0].clicked.connect(self._on_first)
        self._plays[1].clicked.connect(self._on_second)
        self._choices[0].clicked.connect(self._on_first_better)
        self._choices[1].clicked.connect(self._on_second_better)
        self._cannot.clicked.connect(self.undecided)
        self._leave.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(Text(self.tr("Which is better?"), Type.TITLE))
        column.addWidget(
            Text(
                self.tr(
                    "Two takes of this answer, in an order drawn by lot. Hear both, then choose."
                    " Figures and names come after."
                ),
                Type.SMALL,
                tone="muted",
                wrap=True,
            )
        )
        column.addSpacing(8)
        column.addWidget(_flow(self._plays))
        column.addSpacing(8)
        column.addWidget(_flow((*self._choices, self._cannot)))
        column.addWidget(self._hint)
        foot = QHBoxLayout()
        foot.addWidget(self._leave)
        foot.addStretch(1)
        column.addSpacing(8)
        column.addLayout(foot)

    @property
    def first_focus(self) -> QWidget:
        """Where the focus begins."""
        return self._plays[0]

    def begin(self, order: tuple[int, int]) -> None:
        """Begin with two takes, by number: the first one is A."""
        self._order = order
        self._heard = set()
        self.show_playing(None)

    def show_playing(self, number: int | None) -> None:
        """Show which of the two sounds, by the number of its take; None in silence."""
        self._playing = number
        if number is not None and number in self._order:
            self._heard.add(number)
        for place, (button, letter) in enumerate(zip(self._plays, LETTERS, strict=True)):
            sounds = number == self._order[place] and number is not None
            words = self.tr("Pause {}") if sounds else self.tr("Play {}")
            button.set_text(words.format(letter))
            button.set_icon("pause" if sounds else "play")
        self._show_choices()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A and B play, 1 and 2 choose, 0 leaves it open."""
        actions = {
            _Key.Key_A: self._plays[0],
            _Key.Key_B: self._plays[1],
            _Key.Key_1: self._choices[0],
            _Key.Key_2: self._choices[1],
            _Key.Key_0: self._cannot,
        }
        button = actions.get(_Key(event.key()))
        if button is None:
            super().keyPressEvent(event)
        else:
            button.click()

    def _show_choices(self) -> None:
        both = self._heard >= set(self._order)
        for button in (*self._choices, self._cannot):
            button.setEnabled(both)
        self._hint.setText(
            "" if both else self.tr("You can choose once you have begun to hear both.")
        )
        self._hint.setVisible(not both)

    def _toggle(self, place: int) -> None:
        if self._playing == self._order[place]:
            self.pause_requested.emit()
        else:
            self.play_requested.emit(self._order[place])

    def _on_first(self) -> None:
        self._toggle(0)

    def _on_second(self) -> None:
        self._toggle(1)

    def _on_first_better(self) -> None:
        self.chosen.emit(*self._order)

    def _on_second_better(self) -> None:
        self.chosen.emit(*reversed(self._order))


def _flow(widgets: tuple[QWidget, ...]) -> Flow:
    row = Flow(12, 8)
    for widget in widgets:
        row.add(widget)
    return row
