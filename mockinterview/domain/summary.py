# SPDX-License-Identifier: GPL-3.0-or-later
"""What a list shows of a session, without its takes."""

from dataclasses import dataclass
from datetime import datetime

from mockinterview.domain.plan import Mode

#: How the id of a session begins that came with the app.
SAMPLE_PREFIX = "sample-"


def is_sample(session_or_take_id: str) -> bool:
    """Whether a session, or a take in it, came with the app: its figures are nobody's own."""
    return session_or_take_id.startswith(SAMPLE_PREFIX)


@dataclass(frozen=True)
class AnswerSummary:
    """What a list shows of one answer: the last take of a question.

    ``changes`` is how many things the review wants changed; None where it is not measured.
    """

    question: str
    duration_ms: int
    speech_rate_wpm: float | None
    shares: tuple[float, float, float, float, float] | None  # S, T, A, R, O
    question_id: str = ""
    changes: int | None = None
    rating: int | None = None
    is_follow_up: bool = False
    cut_off: bool = False


@dataclass(frozen=True)
class SessionSummary:
    """What a list shows of a session, without loading its takes.

    ``questions`` counts those that were planned, and ``answers`` has those to follow-ups as well.
    ``sound_bytes`` is what the sound of all its takes has on the disk. ``hit`` is set by a search
    alone: the words around what was found.
    """

    id: str
    title: str
    started_at: datetime
    mode: Mode
    questions: int
    duration_ms: int
    headline: str
    answers: tuple[AnswerSummary, ...]
    tags: tuple[str, ...] = ()
    sound_bytes: int = 0
    hit: str = ""

    @property
    def is_sample(self) -> bool:
        """Whether it came with the app."""
        return is_sample(self.id)

    @property
    def answered(self) -> int:
        """How many of the planned questions have an answer that was not cut off."""
        return sum(not (answer.is_follow_up or answer.cut_off) for answer in self.answers)
