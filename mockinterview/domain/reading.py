# SPDX-License-Identifier: GPL-3.0-or-later
"""What one recogniser made of an answer, kept beside what counts now."""

from dataclasses import dataclass

from mockinterview.domain.correction import Corrected
from mockinterview.domain.hearing import Hearing
from mockinterview.domain.measures import Measures


@dataclass(frozen=True)
class Reading:
    """What was heard, what follows from it, and what the person has set right in it."""

    hearing: Hearing
    measures: Measures
    corrected: Corrected | None = None

    @property
    def engine(self) -> str:
        """Which recogniser it was."""
        return self.hearing.engine
