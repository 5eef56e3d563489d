# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of several takes of a question the person keeps, and which they chose by ear."""

from dataclasses import replace

from mockinterview.domain.session import Take
from mockinterview.storage.shelf import Shelf


class Choices(Shelf):
    """What the person decides between takes of one question."""

    def set_keeper(self, take_id: str, *, is_keeper: bool = True) -> tuple[Take, ...]:
        """Keep this take of its question and none of the others, or none at all.

        Returns:
            All takes of the question, in order.
        """
        kept = []
        for take in self._takes_beside(take_id):
            wanted = is_keeper and take.id == take_id
            changed = take.is_keeper != wanted
            kept.append(self._keep(replace(take, is_keeper=wanted)) if changed else take)
        return tuple(kept)

    def prefer(self, better_id: str, other_id: str) -> tuple[Take, ...]:
        """Note that one take was chosen over another by ear; an earlier choice gives way to it.

        Returns:
            All takes of the question, in order.

        Raises:
            ValueError: The two are not takes of one question.
        """
        takes = self._takes_beside(better_id)
        better, other = (
            next((take for take in takes if take.id == wanted), None)
            for wanted in (better_id, other_id)
        )
        if better is None or other is None or better.number == other.number:
            raise ValueError(f"{better_id} and {other_id} are not two takes of one question")
        over = tuple(sorted({*better.preferred_to, other.number}))
        under = tuple(number for number in other.preferred_to if number != better.number)
        changed = {
            better.id: replace(better, preferred_to=over),
            other.id: replace(other, preferred_to=under),
        }
        return tuple(
            self._keep(changed[take.id]) if changed.get(take.id, take) != take else take
            for take in takes
        )

    def _takes_beside(self, take_id: str) -> tuple[Take, ...]:
        take = self._index.take(take_id)
        return self._index.session(take.session_id).takes_at(take.position)
