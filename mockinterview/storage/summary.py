# SPDX-License-Identifier: GPL-3.0-or-later
"""What a list shows of a take and of a session, worked out once when it changes."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from mockinterview.domain.measures import FeedbackKind
from mockinterview.domain.session import AnswerSummary, Session, SessionSummary, Take


@dataclass(frozen=True)
class Digest:
    """What a list needs of one take: its line, the first change and the first strength."""

    position: int
    answer: AnswerSummary
    change: str
    strength: str


def digest(take: Take) -> Digest:
    """Return what a list shows of ``take``."""
    measures = take.measures
    rate, shares, changes, change, strength = None, None, None, "", ""
    if measures is not None:
        rate = measures.pacing.speech_rate_wpm if measures.pacing else None
        share = measures.star.share
        shares = (share.S, share.T, share.A, share.R, share.O) if share else None
        changes = sum(item.kind is FeedbackKind.CHANGE for item in measures.feedback)
        change = _first_title(take, FeedbackKind.CHANGE)
        strength = _first_title(take, FeedbackKind.STRENGTH)
    answer = AnswerSummary(
        take.question.text,
        take.duration_ms,
        rate,
        shares,
        question_id=take.question.id,
        changes=changes,
        rating=take.rating,
        is_follow_up=take.question.is_follow_up,
        cut_off=take.cut_off,
    )
    return Digest(take.position, answer, change, strength)


def summarise(session: Session, digests: Sequence[Digest], sound_bytes: int) -> SessionSummary:
    """Return what a list shows of ``session``.

    The headline is the change that most answers ask for, the earliest of equals; where none
    asks for a change it is the first strength.

    Args:
        session: The session; its takes are not looked at.
        digests: Those of all its takes, in order of position, then number.
        sound_bytes: What their sound takes on the disk.
    """
    latest = {item.position: item for item in digests}.values()
    answers = tuple(item.answer for item in latest)
    changes = Counter(item.change for item in latest if item.change).most_common(1)
    strengths = [item.strength for item in latest if item.strength]
    headline = changes[0][0] if changes else next(iter(strengths), "")
    return SessionSummary(
        id=session.id,
        title=session.title,
        started_at=session.started_at,
        mode=session.plan.mode,
        questions=sum(planned.follows is None for planned in session.plan.questions),
        duration_ms=sum(answer.duration_ms for answer in answers),
        headline=headline,
        answers=answers,
        tags=session.tags,
        sound_bytes=sound_bytes,
    )


def _first_title(take: Take, kind: FeedbackKind) -> str:
    feedback = take.measures.feedback if take.measures else ()
    return next((item.title for item in feedback if item.kind is kind), "")
