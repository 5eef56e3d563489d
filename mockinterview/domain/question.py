# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked, and by whom."""

from dataclasses import dataclass, field
from enum import StrEnum


class QuestionKind(StrEnum):
    """What a question is after; it decides what the answer is measured by."""

    BEHAVIORAL = "behavioral"
    ROLE = "role"
    SITUATIONAL = "situational"
    CULTURE = "culture"
    ASK = "ask"


class PanelRole(StrEnum):
    """The seat of a panel member."""

    HIRING_MANAGER = "hiring-manager"
    PEER = "peer"
    PARTNER = "partner"
    LEADER = "leader"
    HR = "hr"


#: The ``format`` of a question that asks back about the answer before it.
FOLLOW_UP_FORMAT = "follow-up"
#: The ``format`` of the question that gives the word to the candidate at the end.
CLOSING_FORMAT = "closing"


@dataclass(frozen=True)
class FollowUp:
    """What a listening interviewer asks next, and what the answer must have lacked for it."""

    when: str
    text: str


@dataclass(frozen=True)
class ListenFor:
    """What the answer to a candidate's own question can tell, for better or for worse."""

    good: str
    worrying: str


@dataclass(frozen=True)
class Question:
    """One question of the bank, or one typed in by the person (then most fields are empty).

    ``target_s`` is the length to aim for, in seconds, shortest and longest. ``format`` tells an
    experience from a case or a walk-through. The last two belong to questions that the candidate
    can ask: ``not_yet`` marks one that is better asked once there is an offer.
    """

    id: str
    text: str
    kind: QuestionKind
    competency: str = ""
    seniority: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    after: str = ""
    strong: tuple[str, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    target_s: tuple[int, int] | None = None
    whom: tuple[PanelRole, ...] = ()
    theme: str = ""
    format: str = ""
    listen_for: ListenFor | None = None
    not_yet: bool = False

    @property
    def is_follow_up(self) -> bool:
        """Whether it asks back: its answer is a piece of another one, not a story of its own."""
        return self.format == FOLLOW_UP_FORMAT

    @property
    def heading(self) -> str:
        """Its text where it stands in a list; a follow-up says that it is one."""
        return f"Follow-up: {self.text}" if self.is_follow_up else self.text


@dataclass(frozen=True)
class Suggestion:
    """A question that the candidate could ask, and the member of the panel to ask it of."""

    member_id: str
    text: str


@dataclass(frozen=True)
class VoiceHint:
    """Which of the computer's voices suits a panel member best."""

    pitch: str = "mid"
    rate: str = "mid"
    gender: str = "any"


@dataclass(frozen=True)
class PanelMember:
    """One person who asks."""

    id: str
    name: str
    role: PanelRole
    title: str
    manner: str = ""
    concern: str = ""
    prefers: tuple[str, ...] = ()
    greeting: str = ""
    introduction: str = ""
    transitions: tuple[str, ...] = ()
    closing: str = ""
    voice: VoiceHint = field(default_factory=VoiceHint)

    @property
    def monogram(self) -> str:
        """The first letters of the first and the last name."""
        parts = self.name.split()
        return (parts[0][:1] + parts[-1][:1]).upper() if len(parts) > 1 else self.name[:2].upper()
