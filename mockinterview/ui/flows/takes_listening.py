# SPDX-License-Identifier: GPL-3.0-or-later
"""Two takes side by side: their sound, one after the other, and which is A and which is B."""

import random
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mockinterview.audio.peaks import Peaks, peaks_of
from mockinterview.audio.sound import Sound
from mockinterview.audio.sound_files import load_for_playback
from mockinterview.domain.session import Take
from mockinterview.storage.library import Library
from mockinterview.storage.sound_state import SoundState
from mockinterview.tasks.library import LibraryTask
from mockinterview.tasks.playback import PlaybackTask
from mockinterview.tasks.worker import Worker
from mockinterview.ui.pages.takes import TakesPage


def blind_order(seed: int, earlier: Take, later: Take, listened: int) -> tuple[int, int]:
    """Draw by lot which of two takes is heard as A: the same lot for the same seed and count.

    Args:
        seed: The seed of the session.
        earlier: One take.
        later: The other one.
        listened: How often they were listened to before, so that the order is not learned.

    Returns:
        The numbers of the takes, A first.
    """
    lot = random.Random(f"{seed}/{earlier.id}/{later.id}/{listened}")  # noqa: S311 - no secret
    numbers = (earlier.number, later.number)
    return numbers if lot.random() < 1 / 2 else (later.number, earlier.number)


class TakesListening(QObject):
    """Loads the sound of whichever take is wanted, and tells the page where it is."""

    problem = Signal(str)

    def __init__(
        self,
        page: TakesPage,
        library: LibraryTask,
        playback: PlaybackTask,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._library = library
        self._playback = playback
        self._outlines = Worker("outlines", self)
        self._takes: tuple[Take, ...] = ()
        self._paths: dict[int, Path] = {}
        self._loaded: int | None = None  # the number of the take in the player
        self._wanted: tuple[int, int, bool] | None = None  # number, milliseconds, whether to play
        self._next: int | None = None  # the take that follows by itself
        sound = page.sound
        sound.play_requested.connect(self._on_play)
        sound.pause_requested.connect(self.fall_silent)
        sound.seek_requested.connect(self._on_seek)
        sound.speed_requested.connect(playback.set_speed)
        page.turn_requested.connect(self._on_turn)
        playback.loaded.connect(self._on_loaded)
        playback.position_changed.connect(self._on_position)
        playback.playing_changed.connect(self._on_playing)
        playback.ended.connect(self._on_ended)
        playback.failed.connect(self.problem)

    def show(self, earlier: Take, later: Take) -> None:
        """Take two takes; their outlines follow."""
        self.fall_silent()
        self._takes = (earlier, later)
        self._paths, self._loaded, self._wanted = {}, None, None
        for take in self._takes:
            self._find(take)

    def fall_silent(self) -> None:
        """Stop whatever sounds; nothing follows by itself."""
        self._next = self._wanted = None
        self._playback.pause()

    def shut_down(self) -> None:
        """End the thread that reads outlines."""
        self._outlines.close()

    def _find(self, take: Take) -> None:
        def look(library: Library) -> tuple[Path, SoundState]:
            return library.sound_path(take), library.sound_state(take)

        def found(sound: tuple[Path, SoundState]) -> None:
            path, state = sound
            if take not in self._takes:
                return
            is_usable = state is not SoundState.MISSING
            self._page.sound.show_usable(take.number, is_usable=is_usable)
            if is_usable:
                self._paths[take.number] = path
                self._outline(take, path)

        self._library.ask(look, found, self.problem.emit)

    def _outline(self, take: Take, path: Path) -> None:
        def done(peaks: Peaks) -> None:
            if take in self._takes:
                self._page.sound.show_peaks(take.number, peaks)

        self._outlines.run(lambda: peaks_of(load_for_playback(path)), done, self.problem.emit)

    def _on_play(self, number: int, from_ms: int) -> None:
        self._next = None
        self._go(number, from_ms, play=True)

    def _on_seek(self, number: int, at_ms: int) -> None:
        self._next = None
        if number == self._loaded:
            self._playback.seek(at_ms)
        else:
            self._go(number, at_ms, play=False)

    def _on_turn(self) -> None:
        numbers = [take.number for take in self._takes if take.number in self._paths]
        if numbers:
            self._next = numbers[1] if len(numbers) > 1 else None
            self._go(numbers[0], 0, play=True)

    def _go(self, number: int, at_ms: int, *, play: bool) -> None:
        if number not in self._paths:
            return
        self._wanted = (number, at_ms, play)
        if number == self._loaded:
            self._begin()
        else:
            self._loaded = None
            self._playback.load(self._paths[number])

    def _on_loaded(self, _sound: Sound) -> None:
        if self._wanted is not None:
            self._loaded = self._wanted[0]
            self._begin()

    def _begin(self) -> None:
        if self._wanted is None:
            return
        (_, at_ms, play), self._wanted = self._wanted, None
        if play:
            self._playback.play(at_ms)
        else:
            self._playback.seek(at_ms)

    def _on_position(self, at_ms: int) -> None:
        if self._loaded is not None:
            self._page.sound.show_position(self._loaded, at_ms)

    def _on_playing(self, playing: bool) -> None:
        self._page.sound.show_playing(self._loaded if playing else None)

    def _on_ended(self) -> None:
        if self._next is not None:
            number, self._next = self._next, None
            self._go(number, 0, play=True)
