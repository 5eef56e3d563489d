# SPDX-License-Identifier: GPL-3.0-or-later
"""The loudspeaker as signals: loaded, where it is, playing or not, ended."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from mockinterview.audio.peaks import Peaks, peaks_of
from mockinterview.audio.player import Player
from mockinterview.audio.sound import Sound
from mockinterview.audio.sound_files import load_for_playback
from mockinterview.tasks.worker import Worker

T = TypeVar("T")

#: Makes a player from what it calls, on any thread, when a sound has been heard to its end.
MakePlayer = Callable[[Callable[[], None]], Player]
#: The playhead moves at no more than 30 frames a second (design, Motion).
PLAYHEAD_MS = 33


class PlaybackTask(QObject):
    """Plays one sound at a time; loading and device work happen on a thread of its own."""

    loaded = Signal(object)  # Sound
    outlined = Signal(object)  # Peaks
    position_changed = Signal(int)  # milliseconds
    playing_changed = Signal(bool)
    ended = Signal()  # reached the end by itself
    failed = Signal(str)  # one sentence
    _heard_out = Signal()

    def __init__(self, make_player: MakePlayer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_player = make_player
        self._player: Player | None = None
        self._playing = False
        self._load_number = 0
        self._under_way = 0  # what the player was told to do and has not done yet
        self._worker = Worker("player", self)
        self._playhead = QTimer(self, interval=PLAYHEAD_MS)
        self._playhead.timeout.connect(self._on_playhead)
        self._heard_out.connect(self._on_heard_out)

    @property
    def is_playing(self) -> bool:
        """Whether sound is coming, or about to come."""
        return self._playing

    def load(self, source: Path | Sound) -> None:
        """Take a sound or read its file; ends in ``loaded`` or ``failed``.

        A later call supersedes this one.
        """
        self._stop_showing()
        self._load_number += 1
        number = self._load_number

        def work() -> Sound:
            sound = load_for_playback(source) if isinstance(source, Path) else source
            player = self._ready_player()
            player.load(sound)
            player.prepare()
            return sound

        def done(sound: Sound) -> None:
            if number == self._load_number:
                self.loaded.emit(sound)

        self._tell_player(work, done)

    def outline(self, sound: Sound) -> None:
        """Make what a time line draws of the sound that is loaded; ends in ``outlined``."""
        number = self._load_number

        def done(peaks: Peaks) -> None:
            if number == self._load_number:
                self.outlined.emit(peaks)

        self._worker.run(lambda: peaks_of(sound), done)

    def play(self, from_ms: int | None = None) -> None:
        """Play what is loaded, from there or from where it stands."""
        self._playing = True
        self._tell_player(lambda: self._ready_player().play(from_ms), self._on_started)

    def play_parts(self, parts_ms: Sequence[tuple[int, int]]) -> None:
        """Play some stretches one after the other; ``ended`` comes after the last."""
        self._playing = True
        self._tell_player(lambda: self._ready_player().play_parts(parts_ms), self._on_started)

    def pause(self) -> None:
        """Fall silent and stay there."""
        if self._playing:
            self._stop_showing()
            self._tell_player(lambda: self._ready_player().pause())

    def seek(self, position_ms: int) -> None:
        """Go there; a playing sound goes on from there."""
        self._tell_player(
            lambda: self._ready_player().seek(position_ms),
            lambda _: self.position_changed.emit(position_ms),
        )

    def set_loop(self, start_ms: int, end_ms: int) -> None:
        """Play only this stretch, again and again."""
        self._tell_player(lambda: self._ready_player().set_loop(start_ms, end_ms))

    def clear_loop(self) -> None:
        """Play to the end."""
        self._tell_player(lambda: self._ready_player().clear_loop())

    def set_speed(self, speed: float) -> None:
        """Play faster or slower at the same pitch, this sound and those that come."""
        self._tell_player(lambda: self._ready_player().set_speed(speed))

    def shut_down(self) -> None:
        """Fall silent, give the device back and end the thread."""
        self._playhead.stop()
        self._worker.run(self._close_player)
        self._worker.close(finish_queued=True)

    def _tell_player(
        self, work: Callable[[], T], on_done: Callable[[T], None] | None = None
    ) -> None:
        self._under_way += 1

        def done(result: T) -> None:
            self._under_way -= 1
            if on_done is not None:
                on_done(result)

        def failed(sentence: str) -> None:
            self._under_way -= 1
            self._on_failed(sentence)

        self._worker.run(work, done, failed)

    def _ready_player(self) -> Player:
        if self._player is None:
            self._player = self._make_player(self._heard_out.emit)
        return self._player

    def _close_player(self) -> None:
        if self._player is not None:
            self._player.close()
            self._player = None

    def _on_started(self, _: None) -> None:
        if self._playing:
            self._playhead.start()
            self.playing_changed.emit(True)

    def _on_playhead(self) -> None:
        player = self._player
        if player is None:
            return
        self.position_changed.emit(player.position_ms)
        # To go elsewhere it falls silent and starts afresh: that is not the end.
        if not player.is_playing and not self._under_way:
            self._stop_showing()
            self.ended.emit()

    def _on_heard_out(self) -> None:
        if self._playhead.isActive():  # else it was paused, or is only about to play
            self._on_playhead()

    def _stop_showing(self) -> None:
        self._playhead.stop()
        if self._playing:
            self._playing = False
            self.playing_changed.emit(False)

    def _on_failed(self, sentence: str) -> None:
        self._stop_showing()
        self.failed.emit(sentence)
