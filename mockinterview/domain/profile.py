# SPDX-License-Identifier: GPL-3.0-or-later
"""Whom the bands are for, and what that person has set otherwise."""

from dataclasses import dataclass
from enum import StrEnum


class Profile(StrEnum):
    """A set of bands that a person can choose.

    ``SECOND_LANGUAGE`` has its own bands for pace. With ``STUTTER_FRIENDLY`` pace, pauses and
    fillers are shown and never judged.
    """

    STANDARD = "standard"
    SECOND_LANGUAGE = "second-language"
    STUTTER_FRIENDLY = "stutter-friendly"


@dataclass(frozen=True)
class OwnBand:
    """A band that the person has set for one measure, in its unit; an open side is None."""

    measure: str
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Yardstick:
    """What a person wants to be measured by: a set of bands, and those of their own in it."""

    profile: Profile = Profile.STANDARD
    own: tuple[OwnBand, ...] = ()

    def own_band(self, measure: str) -> OwnBand | None:
        """Return what the person has set for a measure, if anything."""
        return next((band for band in self.own if band.measure == measure), None)
