# SPDX-License-Identifier: GPL-3.0-or-later
"""Review: everything that is heard, the answer, the question, the whole session in a row."""

from collections.abc import Callable, Mapping
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mockinterview.audio.sound import Sound
from mockinterview.domain.session import Session, Take
from mockinterview.speech.voices import Voice
from mockinterview.storage.library import Library
from mockinterview.storage.sound_state import SoundState
from mockinterview.tasks.library import LibraryTask
from mockinterview.tasks.playback import PlaybackTask
from mockinterview.tasks.voice import VoiceTask
from mockinterview.ui.pages.review import ReviewPage

#: Which voice each panel member of a session speaks with; empty where there is none.
VoicesOf = Callable[[Session], Mapping[str, Voice]]


class _Row(Enum):
    """How far the session in a row has come."""

    OFF = auto()
    QUESTION = auto()
    ANSWER = auto()


class ReviewListening(QObject):
    """Loads the sound of the take that is shown, and plays what the page asks for."""

    answer_wanted = Signal(int)  # position: the session goes on with it
    problem = Signal(str)

    def __init__(
        self,
        page: ReviewPage,
        library: LibraryTask,
        playback: PlaybackTask,
        voice: VoiceTask,
        voices_of: VoicesOf,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._library = library
        self._playback = playback
        self._voice = voice
        self._voices_of = voices_of
        self._session: Session | None = None
        self._take: Take | None = None
        self._row = _Row.OFF
        self._word_ms: int | None = None  # where to begin as soon as the sound is there
        sound = page.sound
        sound.play_requested.connect(self._on_play)
        sound.parts_requested.connect(self._on_parts)
        sound.pause_requested.connect(self.fall_silent)
        sound.seek_requested.connect(playback.seek)
        sound.loop_requested.connect(playback.set_loop)
        sound.loop_cleared.connect(playback.clear_loop)
        sound.speed_requested.connect(playback.set_speed)
        sound.question_requested.connect(self._on_question)
        sound.session_requested.connect(self._on_session)
        playback.loaded.connect(self._on_loaded)
        playback.outlined.connect(page.show_peaks)
        playback.position_changed.connect(page.show_position)
        playback.playing_changed.connect(page.show_playing)
        playback.ended.connect(self._on_ended)
        playback.failed.connect(self.problem)
        voice.started.connect(self._on_voice_started)
        voice.spoken.connect(self._on_spoken)
        voice.failed.connect(self._on_no_voice)

    def show(self, session: Session, take: Take, word_ms: int | None = None) -> None:
        """Load another take; a session that plays in a row goes on with it.

        Args:
            session: What the take is of.
            take: What is to be heard.
            word_ms: When the word is said from which it plays at once; None for silence.
        """
        self._quiet()
        self._session, self._take, self._word_ms = session, take, word_ms

        def look(library: Library) -> tuple[Path, SoundState]:
            return library.sound_path(take), library.sound_state(take)

        def found(sound: tuple[Path, SoundState]) -> None:
            path, state = sound
            if self._take is None or self._take.id != take.id:
                return
            self._page.show_sound_state(state)
            if state is SoundState.MISSING:
                self._go_on_without(take)
            else:
                self._playback.load(path)

        self._library.ask(look, found, self.problem.emit)

    def fall_silent(self) -> None:
        """Stop whatever sounds; nothing follows by itself."""
        self._row = _Row.OFF
        self._word_ms = None
        self._quiet()

    def _quiet(self) -> None:
        self._voice.stop()
        self._playback.pause()

    def _on_play(self, from_ms: int) -> None:
        self._row = _Row.OFF
        self._voice.stop()
        self._playback.play(from_ms)

    def _on_parts(self, parts: tuple[tuple[int, int], ...]) -> None:
        self._row = _Row.OFF
        self._voice.stop()
        if parts:
            self._playback.play_parts(parts)

    def _on_question(self) -> None:
        self.fall_silent()
        self._ask_question()

    def _on_session(self) -> None:
        """Begin with the question of the first answer."""
        if self._session is None or self._take is None:
            return
        self._quiet()
        self._row = _Row.QUESTION
        first = min(take.position for take in self._session.takes)
        if self._take.position == first:
            self._ask_question()
        else:
            self.answer_wanted.emit(first)

    def _on_loaded(self, sound: Sound) -> None:
        self._playback.outline(sound)
        word_ms, self._word_ms = self._word_ms, None
        if word_ms is not None:
            self._page.sound.play_word(word_ms)
        if self._row is _Row.QUESTION:
            self._ask_question()

    def _ask_question(self) -> None:
        if self._session is None or self._take is None:
            return
        voice = self._voices_of(self._session).get(self._take.asked_by)
        if voice is None:
            self._on_no_voice("")
        else:
            self._voice.say(self._take.question.text, voice)

    def _on_voice_started(self) -> None:
        self._page.show_playing(True)

    def _on_spoken(self) -> None:
        self._page.show_playing(False)
        if self._row is _Row.QUESTION:
            self._row = _Row.ANSWER
            self._playback.play(0)

    def _on_no_voice(self, sentence: str) -> None:
        """The question stands on the page: it can be read instead."""
        if self._row is _Row.QUESTION:
            self._on_spoken()
        else:
            self.problem.emit(
                sentence
                or self.tr("No voice reads the question here. It stands at the top of the page.")
            )

    def _go_on_without(self, take: Take) -> None:
        """Let a session that plays in a row pass over an answer without sound."""
        if self._row is _Row.QUESTION and take is self._take:
            self._row = _Row.ANSWER
            self._on_ended()

    def _on_ended(self) -> None:
        if self._row is not _Row.ANSWER or self._session is None or self._take is None:
            return
        here = self._take.position
        later = [take.position for take in self._session.takes if take.position > here]
        self._row = _Row.QUESTION if later else _Row.OFF
        if later:
            self.answer_wanted.emit(min(later))
