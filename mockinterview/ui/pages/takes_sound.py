# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything of two takes that asks for sound; each take is named by its number."""

from PySide6.QtCore import QObject, Signal

from mockinterview.audio.peaks import Peaks
from mockinterview.ui.pages.takes_body import TakesBody
from mockinterview.ui.pages.takes_strip import TakeStrip
from mockinterview.ui.pages.takes_view import StripView, TakesView
from mockinterview.ui.widgets.playback_bar import PlaybackBar

#: A word is played from this much before it, so that its first sound is not cut (design).
LEAD_IN_MS = 150


class TakesSound(QObject):
    """Stands between strips, playback bar and blind panel, and whoever plays."""

    play_requested = Signal(int, int)  # number of the take, milliseconds
    pause_requested = Signal()
    seek_requested = Signal(int, int)  # number of the take, milliseconds
    speed_requested = Signal(float)

    def __init__(self, body: TakesBody, bar: PlaybackBar, parent: QObject) -> None:
        super().__init__(parent)
        self._body = body
        self._bar = bar
        self._view: TakesView | None = None
        self._current = 0
        self._playing: int | None = None
        first, second = body.strips
        first.play_toggled.connect(self.toggle_earlier)
        second.play_toggled.connect(self.toggle_later)
        first.timeline.seek_requested.connect(self._on_seek_earlier)
        second.timeline.seek_requested.connect(self._on_seek_later)
        first.timeline.loop_requested.connect(self._on_stretch_earlier)
        second.timeline.loop_requested.connect(self._on_stretch_later)
        body.aside.play_requested.connect(self._on_phrase)
        body.blind.play_requested.connect(self._on_blind_play)
        body.blind.pause_requested.connect(self.pause_requested)
        bar.play_requested.connect(self._on_play)
        bar.pause_requested.connect(self.pause_requested)
        bar.seek_requested.connect(self._on_seek)
        bar.speed_requested.connect(self.speed_requested)

    @property
    def current(self) -> int:
        """The number of the take that the bar plays."""
        return self._current

    def show_view(self, view: TakesView) -> None:
        """Take two takes, or the same two once more."""
        before = [shown.take_id for shown in self._view.strips] if self._view else []
        self._view = view
        if before == [shown.take_id for shown in view.strips]:
            return
        for strip in self._body.strips:
            strip.timeline.show_peaks(None)
            strip.timeline.hide_position()
            strip.set_usable(is_usable=True)
        self._show_current(view.later.number)
        self.show_playing(None)

    def show_peaks(self, number: int, peaks: Peaks | None) -> None:
        """Show the outline of a take's sound."""
        for strip, shown in self._pairs():
            if shown.number == number:
                strip.timeline.show_peaks(peaks)

    def show_usable(self, number: int, *, is_usable: bool) -> None:
        """Let a take be played, or not where its sound is missing."""
        for strip, shown in self._pairs():
            if shown.number == number:
                strip.set_usable(is_usable=is_usable)

    def show_position(self, number: int, position_ms: int) -> None:
        """Move the playhead of a take, and the clock."""
        if number != self._current:
            self._show_current(number)
        for strip, shown in self._pairs():
            if shown.number == number:
                strip.timeline.show_position(position_ms)
        self._bar.show_position(position_ms)

    def show_playing(self, number: int | None) -> None:
        """Show which take sounds; None in silence."""
        self._playing = number
        if number is not None and number != self._current:
            self._show_current(number)
        self._bar.show_playing(playing=number is not None)
        self._body.blind.show_playing(number)
        for strip, shown in self._pairs():
            strip.show_playing(playing=shown.number == number)

    def toggle_earlier(self) -> None:
        """Play the earlier take, or pause it."""
        self._toggle(0)

    def toggle_later(self) -> None:
        """Play the later take, or pause it."""
        self._toggle(1)

    def _pairs(self) -> tuple[tuple[TakeStrip, StripView], ...]:
        if self._view is None:
            return ()
        return tuple(zip(self._body.strips, self._view.strips, strict=True))

    def _show_current(self, number: int) -> None:
        self._current = number
        for _, shown in self._pairs():
            if shown.number == number:
                self._bar.show_duration(shown.content.duration_ms)

    def _toggle(self, place: int) -> None:
        if self._view is None:
            return
        number = self._view.strips[place].number
        if number == self._playing:
            self.pause_requested.emit()
        elif number == self._current:
            self._on_play()
        else:
            self.play_requested.emit(number, 0)

    def _on_play(self) -> None:
        lengths = {shown.number: shown.content.duration_ms for _, shown in self._pairs()}
        at_ms = self._bar.position_ms
        is_over = at_ms >= lengths.get(self._current, 0)
        self.play_requested.emit(self._current, 0 if is_over else at_ms)

    def _on_seek(self, at_ms: int) -> None:
        self.seek_requested.emit(self._current, at_ms)

    def _on_seek_earlier(self, at_ms: int) -> None:
        self._seek(0, at_ms)

    def _on_seek_later(self, at_ms: int) -> None:
        self._seek(1, at_ms)

    def _seek(self, place: int, at_ms: int) -> None:
        if self._view is not None:
            self.seek_requested.emit(self._view.strips[place].number, at_ms)

    def _on_stretch_earlier(self, start_ms: int, _end_ms: int) -> None:
        self._seek(0, start_ms)

    def _on_stretch_later(self, start_ms: int, _end_ms: int) -> None:
        self._seek(1, start_ms)

    def _on_phrase(self, start_ms: int) -> None:
        if self._view is not None:
            self.play_requested.emit(self._view.later.number, max(0, start_ms - LEAD_IN_MS))

    def _on_blind_play(self, number: int) -> None:
        self.play_requested.emit(number, 0)
