# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar at the foot of the review: play, go to a moment, where it is, how fast, loop."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from mockinterview.ui.moments import Moments
from mockinterview.ui.numbers import local
from mockinterview.ui.theme.theme import Theme
from mockinterview.ui.times import clock
from mockinterview.ui.widgets.button import Button, Scale
from mockinterview.ui.widgets.choices import Choice
from mockinterview.ui.widgets.icon_button import IconButton
from mockinterview.ui.widgets.menu_place import MENU_GAP_PX
from mockinterview.ui.widgets.scrubber import Scrubber
from mockinterview.ui.widgets.text import Text

STEP_MS = 5000
PLAY_PX = 44
#: From half to double: what leaves speech as it is to listen to.
SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
SPEED_PX = 92


class PlayButton(QPushButton):
    """The round button; its name is what it does next."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_playing = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(self.sizeHint())
        self.setStyleSheet("QPushButton { min-height: 0; padding: 0; border: none; }")
        self.show_playing(playing=False)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """One size, whatever the text."""
        return QSize(PLAY_PX, PLAY_PX)

    def minimumSizeHint(self) -> QSize:
        """As the hint."""
        return self.sizeHint()

    def show_playing(self, *, playing: bool) -> None:
        """Show that sound is coming, or not."""
        self._is_playing = playing
        name = self.tr("Pause") if playing else self.tr("Play")
        self.setAccessibleName(name)
        self.setToolTip(self.tr("{}, Space").format(name))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the disc and what it does."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        disc = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        colour = "accent_hover" if self.underMouse() and self.isEnabled() else "accent"
        painter.setBrush(self._theme.colour(colour if self.isEnabled() else "control"))
        painter.drawEllipse(disc)
        name, side = ("pause" if self._is_playing else "play"), self._theme.icon_px(22)
        side = min(side, 28)
        ratio = self.devicePixelRatioF()
        pixmap = self._theme.pixmap(name, tokens.on_accent, 22, ratio)
        box = QRectF(0, 0, side, side)
        box.moveCenter(disc.center())
        painter.drawPixmap(box, pixmap, QRectF(pixmap.rect()))


class PlaybackBar(QFrame):
    """Asks for playing, pausing, seeking, looping and speeds; shows what the player says."""

    play_requested = Signal()
    pause_requested = Signal()
    seek_requested = Signal(int)  # milliseconds
    loop_toggled = Signal()
    speed_requested = Signal(float)
    next_requested = Signal(object)  # Moments
    run_through_requested = Signal(object)  # Moments
    question_requested = Signal()
    session_requested = Signal()
    story_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_playing = False
        self._is_plain = False
        self._position_ms = 0
        self._duration_ms = 0
        self._back = IconButton(theme, "back-5", self.tr("Back 5 seconds"), icon_px=22, side_px=40)
        self._play = PlayButton(theme)
        self._forward = IconButton(
            theme, "forward-5", self.tr("Forward 5 seconds"), icon_px=22, side_px=40
        )
        self._now = Text("0:00", strong=True)
        self._total = Text("/ 0:00", tone="muted")
        self._scrubber = Scrubber(theme)
        self._speed = Choice(theme, self.tr("Speed"))
        self._speed.setMinimumContentsLength(3)
        self._speed.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._speed.setProperty("scale", "small")
        self._speed.show_choices(
            [(speed, f"{local(speed):g}\N{MULTIPLICATION SIGN}") for speed in SPEEDS], 1.0
        )
        self._speed.activated.connect(self._on_speed)
        self._moments = IconButton(
            theme, "skip", self.tr("Moments to hear"), icon_px=22, side_px=40
        )
        self._moments.clicked.connect(self._on_moments)
        self._has: frozenset[Moments] = frozenset()
        self._loop = Button(theme, self.tr("Loop"), scale=Scale.SMALL, icon="loop", elide=True)
        self._loop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._story = Button(theme, self.tr("Keep as story"), scale=Scale.SMALL, icon="bookmark")
        self._story.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._story.clicked.connect(self.story_requested)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self._back, self._play, self._forward, self._moments):
            buttons.addWidget(button)
        times = QHBoxLayout()
        times.setSpacing(6)
        times.addWidget(self._now)
        times.addWidget(self._total)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 10, 32, 9)
        self._row.setSpacing(16)
        self._row.addLayout(buttons)
        self._row.addLayout(times)
        self._row.addWidget(self._scrubber, 1)
        self._row.addWidget(self._speed)
        self._row.addWidget(self._loop)
        self._row.addWidget(self._story)
        self._back.clicked.connect(self._on_back)
        self._forward.clicked.connect(self._on_forward)
        self._play.clicked.connect(self.toggle)
        self._scrubber.seek_requested.connect(self.seek_requested)
        self._loop.clicked.connect(self.loop_toggled)
        self.show_loop("", looping=False)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def play_button(self) -> PlayButton:
        """The round button."""
        return self._play

    @property
    def is_playing(self) -> bool:
        """Whether sound is coming."""
        return self._is_playing

    @property
    def position_ms(self) -> int:
        """Where the playhead is."""
        return self._position_ms

    def show_duration(self, duration_ms: int) -> None:
        """Show another recording, at its start; without length there is nothing to play."""
        self._duration_ms = duration_ms
        self._scrubber.show_duration(duration_ms)
        self._total.setText(f"/ {clock(duration_ms)}")
        self.show_position(0)
        self.set_usable(duration_ms > 0)

    def set_plain(self) -> None:
        """Leave out what belongs to one answer alone: its moments, its parts."""
        self._is_plain = True
        self._moments.hide()
        self._loop.hide()

    def set_usable(self, is_usable: bool) -> None:
        """Let the sound be played, or not where there is none."""
        for widget in (self._back, self._play, self._forward, self._scrubber, self._loop):
            widget.setEnabled(is_usable)
        self._moments.setEnabled(is_usable)

    def offer_story(self, *, offered: bool) -> None:
        """Let the answer be kept as a story, or not where there is none."""
        self._story.setEnabled(offered)

    def show_moments(self, has: Iterable[Moments]) -> None:
        """Offer the kinds of moments that this answer has."""
        self._has = frozenset(has)

    def change_speed(self, step: int) -> None:
        """Ask for the next speed, or the one before."""
        index = self._speed.currentIndex() + step
        if 0 <= index < len(SPEEDS):
            self._speed.setCurrentIndex(index)
            self._on_speed(index)

    def make_menu(self) -> QMenu:
        """Return the menu of moments as things stand now."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind, on, through, key in (
            (Moments.FILLERS, self.tr("Next filler"), self.tr("Play my fillers"), "F"),
            (Moments.PAUSES, self.tr("Next long pause"), self.tr("Play my long pauses"), "P"),
        ):
            for text, signal in (
                (f"{on}\t{key}", self.next_requested),
                (through, self.run_through_requested),
            ):
                action = menu.addAction(text)
                action.setEnabled(kind in self._has)
                action.triggered.connect(_asking(signal, kind))
        menu.addSeparator()
        hear = self.tr("Hear the question")
        question = menu.addAction(f"{hear}\tQ")
        question.triggered.connect(self.question_requested)
        menu.addAction(self.tr("Play the whole session")).triggered.connect(self.session_requested)
        return menu

    def show_position(self, position_ms: int) -> None:
        """Show where the playhead is."""
        self._position_ms = position_ms
        self._now.setText(clock(position_ms))
        self._scrubber.show_position(position_ms)

    def show_playing(self, *, playing: bool) -> None:
        """Show that sound is coming, or not."""
        self._is_playing = playing
        self._play.show_playing(playing=playing)

    def show_loop(self, part: str, *, looping: bool) -> None:
        """Name what the loop button does: loop a part, or stop looping."""
        text = self.tr("Loop {}").format(part) if part else self.tr("Loop")
        self._loop.set_text(self.tr("Stop looping") if looping else text)

    def set_narrow(self, narrow: bool) -> None:
        """Leave out what the keys do as well, or the menu of the page."""
        self._loop.setVisible(not narrow and not self._is_plain)
        self._story.setVisible(not narrow)
        margins = (12, 10, 16, 9) if narrow else (24, 10, 32, 9)
        self._row.setContentsMargins(*margins)

    def toggle(self) -> None:
        """Ask for sound, or for silence."""
        (self.pause_requested if self._is_playing else self.play_requested).emit()

    def step(self, step_ms: int) -> None:
        """Ask to go some milliseconds on, or back."""
        self.seek_requested.emit(max(0, min(self._duration_ms, self._position_ms + step_ms)))

    def sizeHint(self) -> QSize:
        """64 high at least."""
        return super().sizeHint().expandedTo(QSize(0, 64))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper it stands on, and the line above."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("window"))
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawLine(QPointF(0, 0.5), QPointF(self.width(), 0.5))

    def _on_theme_changed(self) -> None:
        self._speed.set_width(self._theme.px(SPEED_PX))
        self.update()

    def _on_speed(self, index: int) -> None:
        self.speed_requested.emit(SPEEDS[index])

    def _on_moments(self) -> None:
        menu = self.make_menu()
        above = QPoint(0, -menu.sizeHint().height() - MENU_GAP_PX)
        menu.popup(self._moments.mapToGlobal(above))

    def _on_back(self) -> None:
        self.step(-STEP_MS)

    def _on_forward(self) -> None:
        self.step(STEP_MS)


def _asking(signal: SignalInstance, kind: Moments) -> Callable[[], None]:
    def ask() -> None:
        signal.emit(kind)

    return ask
