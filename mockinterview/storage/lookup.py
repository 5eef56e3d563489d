# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in the library, as pages and commands ask for it; nothing here changes it."""

from collections.abc import Iterable
from datetime import datetime

from mockinterview.domain.finding import Choices, Found, SessionQuery
from mockinterview.domain.progress import SessionFigures
from mockinterview.domain.question import QuestionKind
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

    def summaries(self, at_most: int | None = None) -> list[SessionSummary]:
        """Return what a list shows of the latest sessions with a take in them, newest first."""
        return self._index.summaries(at_most)

    def find(self, query: SessionQuery, first: int = 0, most: int | None = None) -> Found:
        """Return the sessions that ``query`` wants, in its order, with the words around a hit.

        Args:
            query: What is wanted.
            first: How many of them to leave out.
            most: How many to read after those; all if None.
        """
        return self._finding.find(query, first, most)

    def search(self, text: str) -> list[SessionSummary]:
        """Return every session in which every word of ``text`` was said, asked or noted."""
        return list(self.find(SessionQuery(text)).sessions)

    def choices(self) -> Choices:
        """Return the panel members and the tags that sessions can be filtered by."""
        return self._finding.choices()

    def count(self) -> int:
        """Return how many sessions have a take in them."""
        return self._finding.count()

    def own_count(self) -> int:
        """Return how many of them are the person's own, and did not come with the app."""
        return self._finding.own_count()

    def figures(
        self,
        kind: QuestionKind | None = None,
        since: datetime | None = None,
        at_most: int | None = None,
        *,
        samples: bool = False,
    ) -> tuple[SessionFigures, ...]:
        """Return what is followed over the weeks, of sessions with a measured answer, oldest first.

        Args:
            kind: Of answers to questions of this kind; None for all but the person's own questions.
            since: Only of sessions that began then or later.
            at_most: Only of so many, the latest.
            samples: Of the sessions that came with the app, in place of the person's own.
        """
        return self._figures.read(kind, since, at_most, samples=samples)

    def measured_sessions(self, *, samples: bool = False) -> int:
        """Return how many of the person's own sessions, or of the samples, are measured."""
        return self._figures.sessions(samples=samples)

    def earlier_takes(self, take: Take, most: int) -> tuple[Take, ...]:
        """Return the measured takes before this one to questions of its kind, oldest first.

        They come without what was heard; at most ``most``, the latest of them. Takes that came
        with the app are compared with one another alone.
        """
        return self._index.earlier(take, most)

    def takes_elsewhere(self, take: Take, most: int) -> tuple[Take, ...]:
        """Return the measured takes of its question in other sessions, oldest first.

        At most ``most``, the latest of them. Merged sessions can ask a question twice: then takes
        of its other place are among them. A question is the same where its id and its words are;
        one that asks back never is. Takes that came with the app are found among one another
        alone.
        """
        return self._index.elsewhere(take, most)

    def has_takes_elsewhere(self, take: Take) -> bool:
        """Return whether ``takes_elsewhere`` has any."""
        return bool(self._index.elsewhere(take, 1))

    def titles(self, session_ids: Iterable[str]) -> dict[str, str]:
        """Return what sessions are called, by their id; those that are gone are left out."""
        return self._index.titles(session_ids)

    def unfinished_takes(self) -> tuple[Take, ...]:
        """Return the takes that are not measured yet and have not failed, oldest first."""
        return self._index.unfinished()

    def heard_takes(self, at_most: int) -> tuple[Take, ...]:
        """Return the latest own takes in which words were heard, newest first; no samples."""
        return self._index.heard(at_most)

    def sound_state(self, take: Take) -> SoundState:
        """Return whether the sound of a take is what was recorded; reads all of it."""
        return state_of_sound(take, self.sound_path(take))
