# SPDX-License-Identifier: GPL-3.0-or-later
"""What a panel would say of a session, as lines to write down: exports show them as they are."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """What most answers have in common: what it is, and in which of them."""

    title: str
    detail: str


@dataclass(frozen=True)
class QuestionLine:
    """One question, and how it was answered.

    ``number`` counts the questions of the session from 1. ``take_id`` is the take that the person
    keeps, else the last, of which the rest tells; empty where there is none. Where the review
    tells neither ``strength`` nor ``change``, ``state`` says what became of it. ``kept`` tells
    which of several takes is kept.
    """

    number: int
    text: str
    is_follow_up: bool
    take_id: str = ""
    length: str = ""
    strength: str = ""
    change: str = ""
    state: str = ""
    kept: str = ""


@dataclass(frozen=True)
class MemberLines:
    """What one member of the panel asked; ``who`` is name and title."""

    who: str
    concern: str
    questions: tuple[QuestionLine, ...]


@dataclass(frozen=True)
class FlagLine:
    """Something told otherwise before: both sayings, and where each of them was said."""

    where: str
    quote: str
    before_where: str
    before: str


@dataclass(frozen=True)
class CoverageLine:
    """A requirement of the job or a theme, whether it came up, and where."""

    text: str
    is_covered: bool
    where: str


@dataclass(frozen=True)
class TodoLine:
    """What to practise next, and why."""

    text: str
    reason: str


@dataclass(frozen=True)
class PanelView:
    """All of it. ``counted`` is how much of the session was answered, as a sentence."""

    counted: str
    strength: Finding | None = None
    change: Finding | None = None
    members: tuple[MemberLines, ...] = ()
    flags: tuple[FlagLine, ...] = ()
    requirements: tuple[CoverageLine, ...] = ()
    themes: tuple[CoverageLine, ...] = ()
    todos: tuple[TodoLine, ...] = ()

    @property
    def requirements_covered(self) -> int:
        """How many of the requirements came up."""
        return sum(one.is_covered for one in self.requirements)
