# SPDX-License-Identifier: GPL-3.0-or-later
"""How far a take has come, as the review shows it, and what stands in the headline's place."""

from enum import Enum, auto

from mockinterview.domain.session import Take, TakeState
from mockinterview.ui.times import clock
from mockinterview.ui.widgets.notice import NoticeKind, NoticeText


class Shown(Enum):
    """What of a take there is to show."""

    REVIEW = auto()
    SILENT = auto()
    READING = auto()
    FAILED = auto()


def state_of(take: Take) -> Shown:
    """Return what of a take there is to show."""
    if take.state is TakeState.FAILED:
        return Shown.FAILED
    if take.state is not TakeState.MEASURED or take.hearing is None:
        return Shown.READING
    return Shown.REVIEW if take.hearing.words else Shown.SILENT


def notice_for(take: Take) -> NoticeText | None:
    """Return what is said instead of a headline, or None where there is a headline."""
    state = state_of(take)
    if state is Shown.FAILED:
        return NoticeText(
            "transcribe",
            NoticeKind.PROBLEM,
            "This answer could not be transcribed",
            take.problem or "The recording is safe.",
            "Transcribe again",
        )
    if state is Shown.SILENT:
        said = next(iter(take.measures.feedback), None) if take.measures else None
        length = f"It is {clock(take.duration_ms)} long. The recording is kept."
        return NoticeText(
            "retake",
            NoticeKind.CAUTION,
            said.title if said else "No speech heard in this recording",
            said.detail if said else length,
            "Retake",
        )
    return None
