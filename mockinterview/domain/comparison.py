# SPDX-License-Identifier: GPL-3.0-or-later
"""What shows when two answers are laid side by side: takes of one question, or facts told twice."""

from dataclasses import dataclass
from enum import StrEnum

from mockinterview.domain.measures import Band, Mention


class Freshness(StrEnum):
    """How an answer sounds beside an earlier take of it."""

    FRESH = "fresh"
    REHEARSED = "rehearsed"
    RECITED = "recited"


@dataclass(frozen=True)
class Rehearsal:
    """A later take beside an earlier one.

    ``shared`` is the share of the later take's four-word runs that the earlier one has too, 0 to
    1; None where a take is too short. ``aligned`` is the share of the later take's words that
    stand in the earlier one in the same order, none of them alone. ``phrases`` are the longest
    runs said word for word, as the later take has them. ``even_pace`` and ``even_pitch`` tell
    whether pace and pitch moved little; None where they are not known. ``gauge`` is where the take
    stands between new words (0) and by heart (1).
    """

    shared: float | None
    phrases: tuple[Mention, ...]
    even_pace: bool | None
    even_pitch: bool | None
    freshness: Freshness | None
    aligned: float | None = None
    gauge: float | None = None


class Move(StrEnum):
    """Where a measure went from one take to the other, as seen from its band."""

    TOWARD = "toward"
    AWAY = "away"
    LEVEL = "level"
    UNJUDGED = "unjudged"


@dataclass(frozen=True)
class Difference:
    """One measure in two takes. What is yes or no is 1 or 0; None is not known.

    ``band`` is None where nothing says what is better: such a measure is shown and not judged.
    """

    measure: str
    earlier: float | None
    later: float | None
    band: Band | None
    move: Move


class Better(StrEnum):
    """Which of two takes there is less to change in."""

    EARLIER = "earlier"
    LATER = "later"
    TOO_CLOSE = "too-close"


@dataclass(frozen=True)
class Verdict:
    """Which take is better, and why, in the ids of the feedback rules, the weightiest first.

    ``earlier_only`` and ``later_only`` are the changes that one take asks for and the other does
    not; ``both`` are asked for by both, and ``kept`` are the strengths of both.
    """

    better: Better
    earlier_only: tuple[str, ...] = ()
    later_only: tuple[str, ...] = ()
    both: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


@dataclass(frozen=True)
class Comparison:
    """Two measured takes of one question."""

    differences: tuple[Difference, ...]
    verdict: Verdict


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
