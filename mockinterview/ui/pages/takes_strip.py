# SPDX-License-Identifier: GPL-3.0-or-later
"""One of two takes: its name, its time line, what plays it, whether it is the one to keep."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.ui.pages.takes_view import StripView
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.theme.typography import Type
from mockinterview.ui.widgets.choices import Choice
from mockinterview.ui.widgets.link import Link
from mockinterview.ui.widgets.marks import Icon
from mockinterview.ui.widgets.text import Text
from mockinterview.ui.widgets.timeline import Timeline

CHOICE_PX = 104


class TakeStrip(QWidget):
    """The head and the time line of one take."""

    play_toggled = Signal()
    keep_toggled = Signal(int, bool)  # number of the take, whether it is to be kept
    other_chosen = Signal(int)  # number of the take to show here

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: StripView | None = None
        self._name = Text(strong=True)
        self._which = Choice(theme, self.tr("Which take"))
        self._which.setProperty("scale", "small")
        self._which.activated.connect(self._on_which)
        self._when = Text(role=Type.SMALL, tone="muted", elide=True)
        self._tick = Icon(theme, "check", "good", 16)
        self._mark = Text(role=Type.SMALL, tone="muted", elide=True)
        self._keep = Link(theme)
        self._play = Link(theme, icon="play")
        self._keep.clicked.connect(self._on_keep)
        self._play.clicked.connect(self.play_toggled)
        self.timeline = Timeline(theme, can_edit=False)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._name)
        head.addWidget(self._which)
        head.addWidget(self._when)
        head.addSpacing(8)
        head.addWidget(self._tick)
        head.addWidget(self._mark)
        head.addStretch(1)
        head.addWidget(self._keep)
        head.addSpacing(16)
        head.addWidget(self._play)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.timeline)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.show_playing(playing=False)

    def show_strip(self, view: StripView, choices: Mapping[int, str]) -> None:
        """Show a take; ``choices`` are those that could stand here, by number, with their names."""
        self._view = view
        self._name.setText(view.title)
        self._when.setText(view.when)
        can_choose = len(choices) > 1
        self._name.setVisible(not can_choose)
        self._which.setVisible(can_choose)
        self._which.show_choices(
            [(number, self.tr("Take {}").format(name)) for number, name in choices.items()],
            view.number,
        )
        self._on_theme_changed()
        self._tick.setVisible(view.is_keeper)
        mark = self.tr("kept") if view.is_keeper else ""
        self._mark.setText(", ".join(part for part in (mark, view.mark) if part))
        self._keep.set_text(
            self.tr("Stop keeping") if view.is_keeper else self.tr("Keep this take")
        )
        self._keep.setAccessibleDescription(view.title)
        self.timeline.show_content(view.content)
        self.timeline.setAccessibleName(self.tr("STAR timeline, take {}").format(view.name))

    def show_playing(self, *, playing: bool) -> None:
        """Offer to play, or to pause what plays."""
        self._play.set_text(self.tr("Pause") if playing else self.tr("Play"))
        self._play.set_icon("pause" if playing else "play")
        if self._view is not None:
            self._play.setAccessibleDescription(self._view.title)

    def set_usable(self, *, is_usable: bool) -> None:
        """Let the sound be played, or not where there is none."""
        self._play.setEnabled(is_usable)

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave the day out where there is no room for it."""
        self._when.setVisible(not narrow)

    def _on_keep(self) -> None:
        if self._view is not None:
            self.keep_toggled.emit(self._view.number, not self._view.is_keeper)

    def _on_which(self, _index: int) -> None:
        number = self._which.currentData(Qt.ItemDataRole.UserRole)
        if self._view is not None and number != self._view.number:
            self.other_chosen.emit(int(number))

    def _on_theme_changed(self) -> None:
        names = (self._which.itemText(index) for index in range(self._which.count()))
        widths = (self._which.width_for(name) for name in names)
        self._which.set_width(max((self._theme.px(CHOICE_PX), *widths)))
