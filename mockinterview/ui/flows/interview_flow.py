# SPDX-License-Identifier: GPL-3.0-or-later
"""The interview page and the room behind it: one session from the first question to the review."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from mockinterview.domain.hearing import Word
from mockinterview.domain.session import Mode, Session, Take
from mockinterview.interview.course import Course
from mockinterview.interview.course import Phase as CoursePhase
from mockinterview.speech.voices import Voice
from mockinterview.tasks.room import ONE_WAY_CAP_MS, THINK_MS, Engines, InterviewRoom
from mockinterview.ui.pages.interview import InterviewPage
from mockinterview.ui.pages.interview_view import Phase, RoomState
from mockinterview.ui.widgets.notice import NoticeKind, NoticeText

#: How the course's phases are shown. While the microphone opens the question still stands there.
SHOWN = {
    CoursePhase.ASKING: Phase.ASKING,
    CoursePhase.THINKING: Phase.THINKING,
    CoursePhase.OPENING: Phase.ASKING,
    CoursePhase.RECORDING: Phase.RECORDING,
    CoursePhase.PAUSED: Phase.PAUSED,
    CoursePhase.READING: Phase.READING,
    CoursePhase.ANSWER_READY: Phase.READY,
    CoursePhase.REVIEW_READY: Phase.READY,
}


@dataclass(frozen=True)
class Choices:
    """What the person has chosen for the room: a voice by member, a microphone, captions.

    A member without a voice is read, not heard; an empty microphone is the system's default.
    """

    voices: Mapping[str, Voice] = field(default_factory=dict)
    microphone: str = ""
    captions: bool = True


class InterviewFlow(QObject):
    """Runs one room at a time and shows it on the page."""

    entered = Signal()
    left = Signal()  # ended without anything to review
    review_requested = Signal(str, int)  # session id, position of the answer to open on

    def __init__(
        self,
        page: InterviewPage,
        engines: Engines,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._engines = engines
        self._now = now
        self._room: InterviewRoom | None = None
        self._choices = Choices()
        self._silent_s = 0
        self._speaking = False
        page.answer_now_requested.connect(lambda: self._tell(Course.answer_now))
        page.finish_requested.connect(lambda: self._tell(Course.finish))
        page.next_requested.connect(lambda: self._tell(Course.next_question))
        page.repeat_requested.connect(lambda: self._tell(Course.repeat))
        page.retake_requested.connect(lambda: self._tell(Course.retake))
        page.skip_requested.connect(lambda: self._tell(Course.skip))
        page.pause_requested.connect(lambda: self._tell(Course.pause))
        page.resume_requested.connect(lambda: self._tell(Course.resume))
        page.hints_opened.connect(lambda: self._tell(Course.think))
        page.keep_going_requested.connect(self._on_keep_going)
        page.end_requested.connect(self._on_end_requested)
        page.review_requested.connect(self._review)
        page.review_answer_requested.connect(self._review)
        page.notice_action_requested.connect(lambda _: page.show_notice(None))

    @property
    def room(self) -> InterviewRoom | None:
        """The room of the present session."""
        return self._room

    @property
    def is_running(self) -> bool:
        """Whether there are questions left to answer."""
        over = {CoursePhase.ENDED, CoursePhase.REVIEW_READY}
        return self._room is not None and self._room.course.phase not in over

    def begin(self, session: Session, choices: Choices) -> None:
        """Start with the first question that has no answer yet."""
        self._enter(session, choices)
        answered = {take.position for take in session.takes}
        open_questions = [
            position for position in range(len(session.plan.questions)) if position not in answered
        ]
        if self._room is not None:
            self._room.course.start(open_questions[0] if open_questions else 0)

    def retake(self, session: Session, position: int, choices: Choices) -> None:
        """Ask one question of an earlier session again; the answer becomes another take of it."""
        self._enter(session, choices)
        if self._room is not None:
            self._room.course.ask_again(position)

    def shut_down(self) -> None:
        """Leave the room, keeping what was recorded."""
        self._drop_room()

    def _enter(self, session: Session, choices: Choices) -> None:
        self._drop_room()
        self._choices = choices
        room = InterviewRoom(
            session,
            self._engines,
            choices.voices,
            device=choices.microphone,
            now=self._now,
            parent=self,
        )
        room.changed.connect(self._on_changed)
        room.level_changed.connect(self._page.show_level)
        room.elapsed_changed.connect(self._page.show_time)
        room.thinking_changed.connect(self._page.show_time)
        room.captions_changed.connect(self._on_captions)
        room.reading_changed.connect(self._page.show_reading)
        room.silence_changed.connect(self._on_silence)
        room.speaking_changed.connect(self._on_speaking)
        room.problem.connect(self._on_problem)
        self._room = room
        self._page.show_notice(None)
        self.entered.emit()

    def _drop_room(self) -> None:
        if self._room is not None:
            room, self._room = self._room, None
            room.course.leave()
            room.dismiss()

    def _tell(self, event: Callable[[Course], None]) -> None:
        if self._room is not None:
            event(self._room.course)

    def _on_changed(self) -> None:
        room = self._room
        if room is None:
            return
        self._silent_s = 0
        if room.course.phase is CoursePhase.ENDED:
            self._drop_room()
            self.left.emit()
            return
        if room.course.phase in {CoursePhase.ASKING, CoursePhase.RECORDING}:
            self._page.show_notice(None)  # what it said is over
        self._show(room)

    def _show(self, room: InterviewRoom) -> None:
        self._page.show_state(room_state(room, self._choices, self._silent_s, self._speaking))

    def _on_captions(self, words: tuple[Word, ...]) -> None:
        if words:
            self._page.show_notice(None)  # whatever was wrong, something is heard now
        self._page.show_captions([word.text for word in words])

    def _on_silence(self, silence_ms: int) -> None:
        silent_s = silence_ms // 1000
        if self._room is not None and silent_s != self._silent_s:
            self._silent_s = silent_s
            self._show(self._room)

    def _on_speaking(self, speaking: bool) -> None:
        self._speaking = speaking
        if self._room is not None and self._room.course.phase is not CoursePhase.ENDED:
            self._show(self._room)

    def _on_problem(self, sentence: str) -> None:
        title, _, line = sentence.partition(". ")
        self._page.show_notice(NoticeText("problem", NoticeKind.CAUTION, title, line, "Close"))

    def _on_keep_going(self) -> None:
        if self._room is not None:
            self._room.heard_something()

    def _on_end_requested(self) -> None:
        room = self._room
        if room is None:
            return
        answered = room.take is not None
        session_id, position = room.session.id, room.course.position
        self._drop_room()
        if answered:
            self.review_requested.emit(session_id, position)
        else:
            self.left.emit()

    def _review(self) -> None:
        room = self._room
        if room is not None:
            self.review_requested.emit(room.session.id, room.course.position)


def room_state(
    room: InterviewRoom, choices: Choices, silent_s: int = 0, speaking: bool = False
) -> RoomState:
    """Return what the page shows of a room."""
    plan, now = room.session.plan, room.course
    planned = now.planned
    member = plan.member(planned.asked_by)
    target_s = planned.question.target_s
    take: Take | None = room.take if now.phase in _READY else None
    one_way = now.phase is CoursePhase.THINKING and plan.mode is Mode.ONE_WAY
    return RoomState(
        phase=SHOWN[now.phase],
        position=now.position,
        count=len(plan.questions),
        mode=plan.mode,
        member=member,
        others=tuple(other for other in plan.panel if other.id != member.id),
        question=planned.question.text,
        target_ms=(target_s[0] * 1000, target_s[1] * 1000) if target_s else None,
        cap_ms=ONE_WAY_CAP_MS if plan.mode is Mode.ONE_WAY else None,
        think_ms=THINK_MS if one_way else None,
        microphone=choices.microphone or "Default microphone",
        captions=choices.captions,
        speaking=speaking,
        can_retake=now.may_retake,
        silent_s=silent_s,
        recorded_ms=take.duration_ms if take else room.duration_ms,
        words=len(take.hearing.words) if take and take.hearing else None,
        hints=planned.question.strong,
        problem=take.problem if take else "",
    )


_READY = frozenset({CoursePhase.ANSWER_READY, CoursePhase.REVIEW_READY})
