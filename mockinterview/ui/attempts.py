# SPDX-License-Identifier: GPL-3.0-or-later
"""All attempts at one question: the takes of a session, and those of other sessions beside them.

Each goes by a number. A take of the session has its own; one of another session, or of another
place of the same question in this one, has a number below 0, for its own is taken.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication

from mockinterview.domain.session import Take
from mockinterview.ui.times import day_of_year, short_day, short_day_and_time, short_moment

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Attempts:
    """``own`` are the takes of the session that is shown, ``elsewhere`` those of others.

    ``titles`` are what the other sessions are called, by their id.
    """

    own: tuple[Take, ...] = ()
    elsewhere: tuple[Take, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)

    @property
    def numbered(self) -> tuple[Take, ...]:
        """All of them in order of time, each with the number it goes by here."""
        takes = (replace(take, number=number) for number, take in self._by_number.items())
        return tuple(sorted(takes, key=lambda take: (take.started_at, take.number)))

    def take(self, number: int) -> Take | None:
        """Return the take that goes by a number, as it is in its own session."""
        return self._by_number.get(number)

    def chosen_over(self, number: int) -> tuple[int, ...]:
        """Return over which of the others one was chosen by ear, by the numbers they go by here."""
        chosen = self._by_number[number]
        return tuple(
            goes_by
            for goes_by, take in self._by_number.items()
            if goes_by != number and chosen.was_chosen_over(take)
        )

    def with_takes(self, takes: Mapping[str, Take]) -> "Attempts":
        """Return them with newer versions of some, by id, in their places."""
        own, elsewhere = (
            tuple(takes.get(take.id, take) for take in group)
            for group in (self.own, self.elsewhere)
        )
        return replace(self, own=own, elsewhere=elsewhere)

    def names(self) -> dict[int, str]:
        """Return what stands behind "Take" for each: "2", "1 of 18 Nov" in another session."""
        named = {take.number: str(take.number) for take in self.own}
        for place, take in enumerate(self.elsewhere, start=1):
            if self.own and take.session_id == self.own[0].session_id:  # a merge asks twice
                words = translate("Attempts", "{} of question {}", "number of a take")
                named[-place] = words.format(take.number, take.position + 1)
            else:
                words = translate("Attempts", "{} of {}", "number of a take, day of its session")
                named[-place] = words.format(take.number, self._day(take))
        return named

    def places(self) -> dict[int, str]:
        """Return when and in which session each take of another session was made."""
        return {
            -place: ", ".join(
                filter(None, (short_moment(take.started_at), self.titles.get(take.session_id)))
            )
            for place, take in enumerate(self.elsewhere, start=1)
        }

    @property
    def _by_number(self) -> dict[int, Take]:
        others = {-place: take for place, take in enumerate(self.elsewhere, start=1)}
        return {take.number: take for take in self.own} | others

    def _day(self, take: Take) -> str:
        """Return the day of a take: with the year or the time where it needs one."""
        day = take.started_at.date()
        same_day = {
            other.session_id
            for other in (*self.own, *self.elsewhere)
            if other.started_at.date() == day
        }
        if len(same_day) > 1:
            return short_day_and_time(take.started_at)
        years = {other.started_at.year for other in self.own}
        return short_day(day) if day.year in years else day_of_year(day)


@dataclass(frozen=True)
class Named:
    """A take, and what stands behind "Take" for it."""

    take: Take
    name: str
