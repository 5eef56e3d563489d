# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person set right by hand, kept apart from what the machine said."""

from dataclasses import dataclass, field

from mockinterview.domain.hearing import Span, Word
from mockinterview.domain.measures import Measures, StarLabel

#: Steps that can be taken back. Our guess: more than anybody remembers.
MOST_STEPS = 100


@dataclass(frozen=True)
class Part:
    """Words ``first`` to ``last`` of an answer, both counted, have one label."""

    first: int
    last: int
    label: StarLabel


@dataclass(frozen=True)
class Correction:
    """What was set right in one take; None where the machine's words or parts stand.

    Undoing is to drop it, or to go back to an earlier one: nothing of the machine's is lost.
    ``parts`` count in ``words`` where those are given, else in the recognised words.
    ``not_fillers`` are moments at which the machine found a filler and there is none,
    ``own_fillers`` those of words that the person calls one.
    """

    words: tuple[Word, ...] | None = None
    parts: tuple[Part, ...] | None = None
    not_fillers: tuple[Span, ...] = ()
    own_fillers: tuple[Span, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether all that the machine said stands."""
        return self == Correction()


@dataclass(frozen=True)
class Corrected:
    """A correction that stands in a take, and what the machine had said in its place."""

    correction: Correction
    words: tuple[Word, ...]
    measures: Measures


@dataclass(frozen=True)
class CorrectionHistory:
    """The corrections of one take in the order they were made, to go back and forth in."""

    current: Correction = field(default_factory=Correction)
    undone: tuple[Correction, ...] = ()
    done: tuple[Correction, ...] = ()

    def put(self, correction: Correction) -> "CorrectionHistory":
        """Return the history with one more step; what had been undone is gone."""
        if correction == self.current:
            return self
        return CorrectionHistory(correction, (), (*self.done, self.current)[-MOST_STEPS:])

    def undo(self) -> "CorrectionHistory":
        """Return the history one step back, or as it is at its beginning."""
        if not self.done:
            return self
        return CorrectionHistory(self.done[-1], (self.current, *self.undone), self.done[:-1])

    def redo(self) -> "CorrectionHistory":
        """Return the history one step on, or as it is at its end."""
        if not self.undone:
            return self
        return CorrectionHistory(self.undone[0], self.undone[1:], (*self.done, self.current))
