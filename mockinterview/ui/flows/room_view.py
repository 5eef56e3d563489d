# SPDX-License-Identifier: GPL-3.0-or-later
"""What the interview page shows of a room."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.domain.question import PanelMember
from mockinterview.domain.session import Mode, PlannedQuestion, SessionPlan, Take
from mockinterview.interview.course import Phase as CoursePhase
from mockinterview.tasks.room import ONE_WAY_CAP_MS, THINK_MS, InterviewRoom
from mockinterview.ui.pages.interview_view import Part, Phase, RoomState

translate = QCoreApplication.translate

#: How the course's phases are shown. While the microphone opens the question still stands there.
SHOWN = {
    CoursePhase.INTRODUCING: Phase.INTRODUCING,
    CoursePhase.ASKING: Phase.ASKING,
    CoursePhase.THINKING: Phase.THINKING,
    CoursePhase.OPENING: Phase.ASKING,
    CoursePhase.RECORDING: Phase.RECORDING,
    CoursePhase.PAUSED: Phase.PAUSED,
    CoursePhase.READING: Phase.READING,
    CoursePhase.ANSWER_READY: Phase.READY,
    CoursePhase.REVIEW_READY: Phase.READY,
}
_READY = frozenset({CoursePhase.ANSWER_READY, CoursePhase.REVIEW_READY})


@dataclass(frozen=True)
class Seen:
    """What the page shows beside the state of the room.

    ``picked`` is the suggestion that the person wants to ask in the closing round.
    """

    silent_s: int = 0
    speaking: bool = False
    microphone: str = ""
    captions: bool = True
    picked: int | None = None


def room_state(room: InterviewRoom, seen: Seen) -> RoomState:
    """Return what the page shows of a room."""
    now = room.course
    plan, planned = now.plan, now.planned
    member, words = _who_speaks(room)
    target_s = planned.question.target_s
    take: Take | None = room.take if now.phase in _READY else None
    thinks = now.phase is CoursePhase.THINKING and plan.mode is Mode.ONE_WAY
    return RoomState(
        phase=SHOWN[now.phase],
        position=_number(plan, now.position),
        count=len(plan.main_positions),
        mode=plan.mode,
        member=member,
        others=tuple(other for other in plan.panel if other.id != member.id),
        question=words,
        lead=_lead(room, seen),
        part=_part(planned),
        is_last=now.phase is CoursePhase.REVIEW_READY or now.is_last_question,
        target_ms=(target_s[0] * 1000, target_s[1] * 1000) if target_s else None,
        cap_ms=ONE_WAY_CAP_MS if plan.mode is Mode.ONE_WAY else None,
        think_ms=THINK_MS if thinks else None,
        microphone=seen.microphone or translate("Room", "Default microphone"),
        captions=seen.captions,
        speaking=seen.speaking,
        can_retake=now.may_retake,
        silent_s=seen.silent_s,
        recorded_ms=take.duration_ms if take else room.duration_ms,
        words=len(take.hearing.words) if take and take.hearing else None,
        follow_up=now.follow_up.reason if now.follow_up else "",
        suggestions=_suggestions(plan, planned),
        thanks=_thanks(room),
        hints=planned.question.strong,
        problem=take.problem if take else "",
    )


def _who_speaks(room: InterviewRoom) -> tuple[PanelMember, str]:
    """Return who is looked at, and the words that stand large beside them."""
    plan, line = room.course.plan, room.panel.voice.line
    if room.course.phase is CoursePhase.INTRODUCING:
        return (plan.member(line.member_id), line.text) if line else (plan.panel[0], "")
    planned = room.course.planned
    return plan.member(planned.asked_by), planned.question.text


def _number(plan: SessionPlan, position: int) -> int:
    """Return at which of the counted questions we are, from 0; behind all in the closing round."""
    planned = plan.questions[position]
    about = position if planned.follows is None else planned.follows
    return sum(one < about for one in plan.main_positions)


def _part(planned: PlannedQuestion) -> Part:
    if planned.is_closing:
        return Part.CLOSING
    return Part.QUESTION if planned.follows is None else Part.FOLLOW_UP


def _lead(room: InterviewRoom, seen: Seen) -> str:
    """Return what stands above the question: what was said before it, or what one wants to ask."""
    plan, planned, phase = room.course.plan, room.course.planned, room.course.phase
    if phase is CoursePhase.INTRODUCING:
        return ""
    if phase is CoursePhase.READING and room.panel.voice.line is not None:
        return room.panel.voice.line.text
    if seen.picked is not None and seen.picked < len(planned.suggestions):
        picked = planned.suggestions[seen.picked]
        words = translate("Room", "Ask {}, in your own words: “{}”")
        return words.format(_first_name(plan, picked.member_id), picked.text)
    return planned.lead


def _suggestions(plan: SessionPlan, planned: PlannedQuestion) -> tuple[tuple[str, str], ...]:
    return tuple((_first_name(plan, one.member_id), one.text) for one in planned.suggestions)


def _thanks(room: InterviewRoom) -> tuple[str, str]:
    done = room.course.phase is CoursePhase.REVIEW_READY
    words = room.thanks if done else ""
    return (room.course.plan.panel[0].name, words) if words else ("", "")


def _first_name(plan: SessionPlan, member_id: str) -> str:
    return plan.member(member_id).name.split()[0]
