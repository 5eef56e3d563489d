# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking for sessions: what is wanted, in which order, and what was found of it."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from mockinterview.domain.plan import Mode
from mockinterview.domain.question import QuestionKind
from mockinterview.domain.summary import SessionSummary


class Order(StrEnum):
    """How sessions are sorted."""

    NEWEST = "newest"
    OLDEST = "oldest"
    LONGEST = "longest"
    BEST_RATED = "best-rated"
    NAME = "name"


@dataclass(frozen=True)
class SessionQuery:
    """Which sessions are wanted. What is left empty leaves nothing out.

    Every word of ``text`` must be in one answer, its question or its notes, or ``text`` in the
    title or a tag. ``kind``, ``member`` (the id of who asked) and ``least_rating`` must hold of
    that same answer, or of any where there is no text. ``since`` counts itself, ``before`` not.
    """

    text: str = ""
    mode: Mode | None = None
    kind: QuestionKind | None = None
    member: str = ""
    least_rating: int | None = None
    tag: str = ""
    since: datetime | None = None
    before: datetime | None = None
    order: Order = Order.NEWEST

    @property
    def is_filtered(self) -> bool:
        """Whether anything but the text leaves sessions out."""
        return replace(self, text="", order=Order.NEWEST) != SessionQuery()


@dataclass(frozen=True)
class Found:
    """Some of what was found: ``sessions`` stand at ``first`` and after it, in order.

    ``count`` and ``sound_bytes`` are of all that was found: how many, and what their sound takes
    on the disk.
    """

    count: int
    sound_bytes: int
    first: int
    sessions: tuple[SessionSummary, ...]


@dataclass(frozen=True)
class Member:
    """Somebody who has asked questions in this library."""

    id: str
    name: str


@dataclass(frozen=True)
class TagCount:
    """A tag, and how many sessions have it."""

    tag: str
    sessions: int


@dataclass(frozen=True)
class Choices:
    """What there is to choose by in this library."""

    members: tuple[Member, ...] = ()
    tags: tuple[TagCount, ...] = ()


class PlaceKind(StrEnum):
    """Where sought words can stand."""

    SAID = "said"
    ASKED = "asked"
    NOTED = "noted"


@dataclass(frozen=True)
class Place:
    """Where a session has the sought words: ``sought``, with the words around it.

    ``position`` and ``number`` tell the take. ``answer`` counts the answers of the session from 1.
    ``at_ms`` is when it is said; None in a question or a note.
    """

    kind: PlaceKind
    position: int
    number: int
    answer: int
    before: str
    sought: str
    after: str
    at_ms: int | None = None
