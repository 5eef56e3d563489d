# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in the library, as pages and commands ask for it; nothing here changes it."""

from mockinterview.domain.progress import AnswerFigures
from mockinterview.domain.session import (
    Session,
    SessionSummary,
    Take,
)
from mockinterview.storage.shelf import Shelf
from mockinterview.storage.sound_state import SoundState, state_of_sound


class Lookup(Shelf):
    """Questions to the library."""

    def take(self, take_id: str) -> Take:
        """Return one take with all that was heard and measured."""
        return self._index.take(take_id)

    def session(self, session_id: str) -> Session:
        """Return one session with its takes in order."""
        return self._index.session(session_id)

    def summaries(self) -> list[SessionSummary]:
        """Return what a list shows of every session with a take in it, newest first."""
        return self._index.summaries()

    def figures(self) -> tuple[AnswerFigures, ...]:
        """Return what is followed over the weeks of every measured answer, oldest first.

        The samples are among them: ``is_sample`` tells by the session.
        """
        return self._index.figures()

    def search(self, text: str) -> list[SessionSummary]:
        """Return the sessions in which every word of ``text`` was said, asked or noted.

        Newest first, with the words around the hit; those with ``text`` in their title as well.
        An empty text gives all, as ``summaries`` does.
        """
        return self._index.search(text)

    def earlier_takes(self, take: Take, most: int) -> tuple[Take, ...]:
        """Return the measured takes before this one to questions of its kind, oldest first.

        They come without what was heard; at most ``most``, the latest of them. Takes that came
        with the app are compared with one another alone.
        """
        return self._index.earlier(take, most)

    def unfinished_takes(self) -> tuple[Take, ...]:
        """Return the takes that are not measured yet and have not failed, oldest first."""
        return self._index.unfinished()

    def heard_takes(self, at_most: int) -> tuple[Take, ...]:
        """Return the latest own takes in which words were heard, newest first; no samples."""
        return self._index.heard(at_most)

    def sound_state(self, take: Take) -> SoundState:
        """Return whether the sound of a take is what was recorded; reads all of it."""
        return state_of_sound(take, self.sound_path(take))
