# SPDX-License-Identifier: GPL-3.0-or-later
"""How far a take has come, as the review shows it, and what stands in the headline's place."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from mockinterview.domain.session import Take, TakeState
from mockinterview.storage.sound_state import SoundState
from mockinterview.ui.times import clock
from mockinterview.ui.widgets.notice import NoticeKind, NoticeText

translate = QCoreApplication.translate


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
            translate("ReviewStates", "This answer could not be transcribed"),
            take.problem or translate("ReviewStates", "The recording is safe."),
            translate("ReviewStates", "Transcribe again"),
        )
    if state is Shown.SILENT:
        said = next(iter(take.measures.feedback), None) if take.measures else None
        length = translate("ReviewStates", "It is {} long. The recording is kept.").format(
            clock(take.duration_ms)
        )
        return NoticeText(
            "retake",
            NoticeKind.CAUTION,
            said.title if said else translate("ReviewStates", "No speech heard in this recording"),
            said.detail if said else length,
            translate("ReviewStates", "Retake"),
        )
    return None


def sound_trouble(state: SoundState) -> NoticeText | None:
    """Return what is said of a sound that is not what was recorded."""
    told = {
        SoundState.MISSING: (
            translate("ReviewStates", "The sound of this answer is missing"),
            translate(
                "ReviewStates",
                "Its words and measures are still here. If you moved the file, put it back and"
                " open the answer again.",
            ),
        ),
        SoundState.TRUNCATED: (
            translate("ReviewStates", "The sound of this answer is shorter than it was"),
            translate(
                "ReviewStates",
                "What is left can be played. The words after it have no sound any more; they are"
                " kept as they are.",
            ),
        ),
        SoundState.REPLACED: (
            translate("ReviewStates", "This is not the sound that was recorded"),
            translate(
                "ReviewStates",
                "The file was changed since. It can be played, but words and marks may not fit it.",
            ),
        ),
    }
    if state not in told:
        return None
    return NoticeText("sound", NoticeKind.CAUTION, *told[state])
