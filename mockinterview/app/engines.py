# SPDX-License-Identifier: GPL-3.0-or-later
"""How each engine of the window is made, by the preferences of the moment it is needed."""

from collections.abc import Callable

from mockinterview import wiring
from mockinterview.audio.player import Player
from mockinterview.audio.recorder import Recorder
from mockinterview.paths import DataFolder
from mockinterview.speech.events import Event
from mockinterview.speech.listener import Listener
from mockinterview.speech.speaker import Speaker
from mockinterview.tasks.preferences import PreferencesTask
from mockinterview.tasks.studio import Makers
from mockinterview.wiring import talk


class EngineMakers:
    """Makes engines; what is chosen in Settings counts from the next one on."""

    def __init__(self, preferences: PreferencesTask, folder: DataFolder) -> None:
        self._preferences = preferences
        self._folder = folder

    def all(self, speaker: Speaker) -> Makers:
        """Return what a studio makes its engines with."""
        return Makers(
            recorder=self._recorder,
            player=self._player,
            listener=self._listener,
            other_listener=self._other_listener,
            speaker=speaker,
            measure=wiring.TakeMeasurer(lambda: self._preferences.current.yardstick),
        )

    def _recorder(self) -> Recorder:
        return Recorder(self._preferences.current.microphone or None)

    def _player(self, on_end: Callable[[], None]) -> Player:
        return Player(self._preferences.current.speaker or None, on_end=on_end)

    def _listener(self, on_event: Callable[[Event], None]) -> Listener:
        return talk.listener(self._preferences.current.engine, self._folder.models, on_event)

    def _other_listener(self, engine: str, on_event: Callable[[Event], None]) -> Listener:
        return talk.listener(engine, self._folder.models, on_event, exact=True)
