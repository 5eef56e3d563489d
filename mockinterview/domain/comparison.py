# SPDX-License-Identifier: GPL-3.0-or-later
"""What shows when two answers are laid side by side: takes of one question, or facts told twice."""

from dataclasses import dataclass
from enum import StrEnum

from mockinterview.domain.measures import Mention


class Freshness(StrEnum):
    """How an answer sounds beside an earlier take of it."""

    FRESH = "fresh"
    REHEARSED = "rehearsed"
    RECITED = "recited"


@dataclass(frozen=True)
class Rehearsal:
    """A later take beside an earlier one.

    ``shared`` is the share of the later take's four-word runs that the earlier one has too, 0 to
    1; None where a take is too short. ``phrases`` are the longest runs said word for word, as
    the later take has them. ``even_pace`` and ``even_pitch`` tell whether pace and pitch moved
    little; None where they are not known.
    """

    shared: float | None
    phrases: tuple[Mention, ...]
    even_pace: bool | None
    even_pitch: bool | None
    freshness: Freshness | None


class ClaimKind(StrEnum):
    """What a claim is about."""

    DURATION = "duration"
    DATE = "date"
    PEOPLE = "people"
    MONEY = "money"
    SHARE = "share"
    COUNT = "count"
    REASON = "reason"


@dataclass(frozen=True)
class Claim:
    """A fact as it was told: "twelve drivers" is ``PEOPLE``, ``12``, about "driver".

    ``value`` is None for what is no number, such as a reason; then ``about`` holds its stems.
    ``names`` are the proper names beside it, ``apart`` what sets it apart from others of its kind
    ("first", "next", "now"), ``deed`` what was done ("start", "hold" or a stem); all may be
    empty. ``beside`` are the stems of its whole sentence.
    """

    kind: ClaimKind
    about: frozenset[str]
    value: float | None
    quote: str
    start_ms: int | None = None
    end_ms: int | None = None
    names: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()
    deed: str = ""
    beside: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Contradiction:
    """Two claims about the same thing that do not agree."""

    earlier: Claim
    later: Claim
