# SPDX-License-Identifier: GPL-3.0-or-later
"""What the person adds to what was recorded: corrections, notes, ratings, bookmarks, names."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from mockinterview.domain.correction import Correction
from mockinterview.domain.measures import Measures
from mockinterview.domain.session import (
    Bookmark,
    Session,
    Take,
)
from mockinterview.domain.tags import in_order
from mockinterview.storage.shelf import Shelf

RATINGS = range(1, 6)
MAX_TITLE_CHARACTERS = 200


class Marks(Shelf):
    """What the person sets by hand."""

    def save_correction(self, take_id: str, correction: Correction, measures: Measures) -> Take:
        """Keep what the person set right, apart from what the machine said.

        Args:
            take_id: A measured take.
            correction: All that is corrected; an empty one brings back what the machine said.
            measures: The measures that follow from it.
        """
        return self._keep(self._index.take(take_id).with_correction(correction, measures))

    def set_note(self, take_id: str, note: str) -> Take:
        """Keep the person's own words about a take."""
        return self._keep(replace(self._index.take(take_id), note=note))

    def set_rating(self, take_id: str, rating: int | None) -> Take:
        """Keep the person's own rating, 1 to 5, or none."""
        if rating is not None and rating not in RATINGS:
            raise ValueError(rating)
        return self._keep(replace(self._index.take(take_id), rating=rating))

    def set_bookmarks(self, take_id: str, bookmarks: Sequence[Bookmark]) -> Take:
        """Keep the moments that the person marked, in order of time."""
        ordered = tuple(sorted(bookmarks, key=lambda bookmark: bookmark.at_ms))
        return self._keep(replace(self._index.take(take_id), bookmarks=ordered))

    def rename(self, session_id: str, title: str) -> Session:
        """Give a session another title; an empty one brings back the first."""
        session = self._index.session(session_id)
        title = " ".join(title.split())[:MAX_TITLE_CHARACTERS] or session.plan.title
        session = replace(session, title=title)
        self._takes.write_session(self._index.folder(session_id), session)
        self._index.rename(session_id, title)
        return session

    def set_tags(self, session_id: str, tags: Iterable[str]) -> Session:
        """Give a session these tags and no others; they are kept by letter, each once."""
        session = replace(self._index.session(session_id), tags=in_order(tags))
        self._takes.write_session(self._index.folder(session_id), session)
        self._index.set_tags(session_id, session.tags)
        return session

    def rename_tag(self, tag: str, other: str) -> int:
        """Give every session with a tag another one in its place, and return how many there were.

        One after the other: what fails half-way leaves the rest as it was, and can be done again.
        An empty ``other`` takes the tag away.
        """
        sessions = self._finding.with_tag(tag)
        for session_id in sessions:
            tags = self._index.session(session_id).tags
            self.set_tags(session_id, [other if one == tag else one for one in tags])
        return len(sessions)
