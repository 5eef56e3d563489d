# SPDX-License-Identifier: GPL-3.0-or-later
"""The interview page and the room behind it: one session from the first question to the review."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from mockinterview.domain.hearing import Word
from mockinterview.domain.session import Session
from mockinterview.interview.course import Course
from mockinterview.interview.course import Phase as CoursePhase
from mockinterview.interview.interviewer import Interviewer
from mockinterview.speech.voices import Voice
from mockinterview.tasks.panel import Manners, Panel
from mockinterview.tasks.panel_voice import PanelVoice
from mockinterview.tasks.room import Engines, InterviewRoom
from mockinterview.ui.flows.room_view import Seen, room_state
from mockinterview.ui.pages.interview import InterviewPage
from mockinterview.ui.widgets.notice import NoticeKind, NoticeText


@dataclass(frozen=True)
class Choices:
    """What the person has chosen for the room: voices, a microphone, captions, manners.

    A member without a voice is read, not heard; an empty microphone is the system's default.
    """

    voices: Mapping[str, Voice] = field(default_factory=dict)
    microphone: str = ""
    captions: bool = True
    manners: Manners = field(default_factory=Manners)


class InterviewFlow(QObject):
    """Runs one room at a time and shows it on the page."""

    entered = Signal()
    left = Signal()  # ended without anything to review
    review_requested = Signal(str, int)  # session id, position of an answer
    finished = Signal(str)  # session id: all was asked, and is to be looked at

    def __init__(
        self,
        page: InterviewPage,
        engines: Engines,
        interviewer: Interviewer,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._engines = engines
        self._interviewer = interviewer
        self._now = now
        self._room: InterviewRoom | None = None
        self._shown = Seen()
        self._problem = ""  # what the page was told of last
        page.answer_now_requested.connect(lambda: self._tell(Course.answer_now))
        page.finish_requested.connect(lambda: self._tell(Course.finish))
        page.next_requested.connect(lambda: self._tell(Course.next_question))
        page.repeat_requested.connect(lambda: self._tell(Course.repeat))
        page.retake_requested.connect(lambda: self._tell(Course.retake))
        page.skip_requested.connect(lambda: self._tell(Course.skip))
        page.pause_requested.connect(lambda: self._tell(Course.pause))
        page.resume_requested.connect(lambda: self._tell(Course.resume))
        page.hints_opened.connect(lambda: self._tell(Course.think))
        page.suggestion_picked.connect(self._on_picked)
        page.keep_going_requested.connect(self._on_keep_going)
        page.end_requested.connect(self._on_end_requested)
        page.review_requested.connect(self._review_all)
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
        """Start with the first question that has no whole answer yet."""
        self._enter(session, choices)
        answered = session.answered_positions
        open_questions = [
            position for position in range(len(session.plan.questions)) if position not in answered
        ]
        if self._room is not None:
            self._room.start(open_questions[0] if open_questions else 0)

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
        self._shown = Seen(microphone=choices.microphone, captions=choices.captions)
        room = InterviewRoom(
            session,
            self._engines,
            Panel(
                PanelVoice(self._engines.voice, choices.voices), self._interviewer, choices.manners
            ),
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
        room.problem_over.connect(self._on_problem_over)
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
        self._shown = replace(self._shown, silent_s=0)
        if room.course.phase is CoursePhase.ENDED:
            self._drop_room()
            self.left.emit()
            return
        if room.course.phase in {CoursePhase.ASKING, CoursePhase.RECORDING}:
            self._page.show_notice(None)  # what it said is over
        if not room.course.planned.is_closing:
            self._shown = replace(self._shown, picked=None)
        self._show(room)

    def _show(self, room: InterviewRoom) -> None:
        self._page.show_state(room_state(room, self._shown))

    def _on_captions(self, words: tuple[Word, ...]) -> None:
        if words:
            self._page.show_notice(None)  # whatever was wrong, something is heard now
        self._page.show_captions([word.text for word in words])

    def _on_silence(self, silence_ms: int) -> None:
        silent_s = silence_ms // 1000
        if self._room is not None and silent_s != self._shown.silent_s:
            self._shown = replace(self._shown, silent_s=silent_s)
            self._show(self._room)

    def _on_speaking(self, speaking: bool) -> None:
        self._shown = replace(self._shown, speaking=speaking)
        if self._room is not None and self._room.course.phase is not CoursePhase.ENDED:
            self._show(self._room)

    def _on_problem_over(self, sentence: str) -> None:
        if sentence == self._problem:  # another one that came since stays
            self._page.show_notice(None)

    def _on_problem(self, sentence: str) -> None:
        self._problem = sentence
        title, _, line = sentence.partition(". ")
        self._page.show_notice(
            NoticeText("problem", NoticeKind.CAUTION, title, line, self.tr("Close"))
        )

    def _on_picked(self, index: int) -> None:
        self._shown = replace(self._shown, picked=index)
        self._tell(Course.answer_now)

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
        """Show the answer that was just given."""
        room = self._room
        if room is not None:
            room.stop_asking()
            self.review_requested.emit(room.session.id, room.course.position)

    def _review_all(self) -> None:
        """Show the session, at whatever is most worth seeing; after a retake, at that."""
        room = self._room
        if room is not None and not room.course.is_retake:
            room.stop_asking()
            self.finished.emit(room.session.id)
        else:
            self._review()
