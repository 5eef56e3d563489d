# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of two takes side by side: which is better and why, and what to do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.ui.fit import Fit
from mockinterview.ui.pages.takes_view import TakesView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.button import Button, Scale
from mockinterview.ui.widgets.link import Link
from mockinterview.ui.widgets.marks import Icon
from mockinterview.ui.widgets.text import Text

_Direction = QBoxLayout.Direction


class TakesHeadline(QFrame):
    """One card: the words at the left, the buttons at the right."""

    turn_requested = Signal()
    story_requested = Signal(int)  # number of the take
    blind_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self._number = 0
        self._icon = Icon(theme, "check", "good", 16)
        self._title = Text(role=Type.TITLE, wrap=True)
        self._line = Text(role=Type.SMALL, tone="muted", wrap=True)
        self._blind = Link(theme, self.tr("Listen without figures"), icon="voice")
        self._turn = Button(theme, self.tr("Play in turn"), scale=Scale.SMALL, icon="play")
        self._story = Button(theme, "", scale=Scale.SMALL, icon="bookmark")
        self._turn.clicked.connect(self.turn_requested)
        self._story.clicked.connect(self._on_story)
        self._blind.clicked.connect(self.blind_requested)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(Text(self.tr("What changed"), Type.SMALL, tone="muted"))
        head.addStretch(1)
        head.addWidget(self._blind)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addLayout(head)
        words.addWidget(self._title)
        words.addWidget(self._line)
        buttons = QWidget()
        self._pair = QBoxLayout(_Direction.LeftToRight, buttons)
        self._pair.setContentsMargins(0, 0, 0, 0)
        self._pair.setSpacing(8)
        self._pair.addWidget(self._turn)
        self._pair.addWidget(self._story)
        self._row = QBoxLayout(_Direction.LeftToRight, self)
        self._row.setContentsMargins(24, 16, 24, 16)
        self._row.setSpacing(24)
        self._row.addLayout(words, 1)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        self._row.addWidget(buttons, 0, align)

    def show_view(self, view: TakesView) -> None:
        """Say which take is better, or that there is nothing to compare."""
        self._title.setText(view.title or self.tr("These takes cannot be compared"))
        self._line.setText(view.line or view.trouble)
        said = " ".join((f"{self._title.text()}.", self._line.text()))
        self._title.setAccessibleName(self.tr("Headline: {}").format(said))
        icon = ("check", "good") if view.better is not None else ("info", "accent_text")
        self._icon.show_icon(*icon)
        self._number = view.better if view.better is not None else view.later.number
        self._story.set_text(self.tr("Keep take {} as story").format(view.names[self._number]))

    def set_fit(self, fit: Fit) -> None:
        """Put the buttons under the words where the text is big; else one below the other."""
        self._row.setDirection(_Direction.TopToBottom if fit.big else _Direction.LeftToRight)
        self._row.setSpacing(12 if fit.big else 24)
        is_upright = fit.narrow and not fit.big
        self._pair.setDirection(_Direction.TopToBottom if is_upright else _Direction.LeftToRight)

    def _on_story(self) -> None:
        self.story_requested.emit(self._number)
