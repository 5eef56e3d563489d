# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person set right by hand, kept apart from what the machine said."""

from dataclasses import dataclass

from mockinterview.domain.hearing import Word
from mockinterview.domain.measures import StarLabel


@dataclass(frozen=True)
class Part:
    """Words ``first`` to ``last`` of an answer, both counted, have one label."""

    first: int
    last: int
    label: StarLabel


@dataclass(frozen=True)
class Correction:
    """Corrected words and corrected parts of one take; None where the machine's stand.

    Undoing is to drop it, or to go back to an earlier one: nothing of the machine's is lost.
    ``parts`` count in ``words`` where those are given, else in the recognised words.
    """

    words: tuple[Word, ...] | None = None
    parts: tuple[Part, ...] | None = None
