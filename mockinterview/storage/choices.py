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
            Both takes as they are now, the better one first.

        Raises:
            ValueError: The two are not takes of one question.
        """
        better, other = self._index.take(better_id), self._index.take(other_id)
        if better.id == other.id or not better.asks_the_same(other):
            raise ValueError(f"{better_id} and {other_id} are not two takes of one question")
        if better.place == other.place:
            over = tuple(sorted({*better.preferred_to, other.number}))
            under = tuple(number for number in other.preferred_to if number != better.number)
            chosen = replace(better, preferred_to=over), replace(other, preferred_to=under)
        else:
            chosen = _chosen_elsewhere(better, other)
        return tuple(
            self._keep(new) if new != old else old
            for old, new in zip((better, other), chosen, strict=True)
        )

    def _takes_beside(self, take_id: str) -> tuple[Take, ...]:
        take = self._index.take(take_id)
        return self._index.session(take.session_id).takes_at(take.position)


def _chosen_elsewhere(better: Take, other: Take) -> tuple[Take, Take]:
    over = dict.fromkeys((*better.preferred_elsewhere, other.sound_hash))
    under = (sound for sound in other.preferred_elsewhere if sound != better.sound_hash)
    return (
        replace(better, preferred_elsewhere=tuple(over)),
        replace(other, preferred_elsewhere=tuple(under)),
    )
