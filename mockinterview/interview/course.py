# SPDX-License-Identifier: GPL-3.0-or-later
"""The course of one session as a plain state machine: greet, ask, think, record, read, go on.

The course knows what may happen when; the room (see ``Room``) does it: it speaks, opens the
microphone, keeps the sound and has it measured. Every method is an event, and an event that the
present phase does not allow changes nothing, so a key pressed twice does no harm.
"""

from collections.abc import Collection
from dataclasses import replace
from enum import StrEnum
from typing import Protocol

from mockinterview.domain.session import Mode, PlannedQuestion, SessionPlan

#: Takes of one question in one-way interviews: the first and one retake (product.md, modes).
ONE_WAY_TAKES = 2


class Phase(StrEnum):
    """Where the session stands."""

    INTRODUCING = "introducing"
    ASKING = "asking"
    THINKING = "thinking"
    OPENING = "opening"
    RECORDING = "recording"
    PAUSED = "paused"
    READING = "reading"
    ANSWER_READY = "answer ready"
    REVIEW_READY = "review ready"
    ENDED = "ended"


class Room(Protocol):
    """What the course has done. None of these may block; each ends in an event of the course."""

    def introduce(self) -> None:
        """Have each member say who they are; ends in ``introduced``."""

    def lead_to(self, position: int) -> str:
        """Return what is said before that question."""

    def ask(self, planned: PlannedQuestion) -> None:
        """Read the question aloud, after what leads over to it; ends in ``question_spoken``."""

    def stop_asking(self) -> None:
        """Fall silent at once."""

    def open_microphone(self, position: int, number: int) -> None:
        """Chime and record; ends in ``recording_started`` or ``recording_failed``."""

    def pause_recording(self) -> None:
        """Stop taking sound in, keep the take open."""

    def resume_recording(self) -> None:
        """Go on with the same take."""

    def close_microphone(self) -> None:
        """End the take, save it and have it measured; ends in ``answer_measured``."""

    def keep_aside(self) -> None:
        """End the take and save it; it is measured without anyone waiting for it."""

    def phase_changed(self) -> None:
        """Show the new phase."""


class Course:
    """One session from the first question to the review. ``plan`` grows by the follow-ups asked."""

    def __init__(
        self,
        plan: SessionPlan,
        room: Room,
        answered: Collection[int] = (),
        *,
        waits: bool = False,
    ) -> None:
        """Prepare a session.

        Args:
            plan: What is asked.
            room: What does it.
            answered: Positions that have an answer from an earlier sitting; they are passed over.
            waits: Whether a recording begins only when the person says so: who has questions
                read by a screen reader would else be recorded with its voice.
        """
        self.plan = plan
        self._room = room
        self._takes = [0] * len(plan.questions)
        self._answered = set(answered)
        self._waits = waits
        self._repeating = False
        self.is_retake = False
        self.follow_up: PlannedQuestion | None = None
        self.position = 0
        self.phase = Phase.ENDED

    @property
    def planned(self) -> PlannedQuestion:
        """The question that the session is at."""
        return self.plan.questions[self.position]

    @property
    def take_number(self) -> int:
        """Which take of this question is the present or last one, from 1; 0 before the first."""
        return self._takes[self.position]

    @property
    def is_last_question(self) -> bool:
        """Whether no question comes after this one; after a retake from the review none does."""
        return self.is_retake or (self.follow_up is None and self.next_position is None)

    @property
    def next_position(self) -> int | None:
        """Where the next planned question without an answer stands; None after the last."""
        later = range(self.position + 1, len(self.plan.questions))
        return next((position for position in later if position not in self._answered), None)

    @property
    def may_retake(self) -> bool:
        """Whether the mode allows another take of this question."""
        if self.plan.mode is Mode.STUDY:
            return True
        return self.plan.mode is Mode.ONE_WAY and self.take_number < ONE_WAY_TAKES

    @property
    def may_pause(self) -> bool:
        """Whether the mode allows a pause."""
        return self.plan.mode is Mode.STUDY

    def start(self, position: int = 0, *, introduces: bool = False) -> None:
        """Ask the first question, or the one where an earlier sitting broke off.

        Args:
            position: Which question comes first.
            introduces: Whether the panel says who it is before that.
        """
        self.position = position
        if introduces:
            self._enter(Phase.INTRODUCING)
            self._room.introduce()
        else:
            self._ask()

    def introduced(self) -> None:
        """All members have said who they are."""
        if self.phase is Phase.INTRODUCING:
            self._ask()

    def ask_again(self, position: int) -> None:
        """Begin with another take of one question, of which there are takes already."""
        self.position = position
        self.is_retake = True
        self._ask_plainly()

    def question_spoken(self) -> None:
        """The voice has ended (or there was none to hear)."""
        if self._repeating:
            self._repeating = False
            if self.phase is Phase.RECORDING:
                self._room.resume_recording()
        elif self.phase is Phase.ASKING:
            if self._thinks_first:
                self._enter(Phase.THINKING)
            else:
                self._open()

    def think(self) -> None:
        """Take time before the answer, as study mode allows."""
        if self.phase is Phase.ASKING and self.plan.mode is Mode.STUDY:
            self._room.stop_asking()
            self._enter(Phase.THINKING)

    def answer_now(self) -> None:
        """Record without waiting any longer; in the introductions, go on to the first question."""
        if self.phase is Phase.INTRODUCING:
            self._room.stop_asking()
            self._ask()
        elif self.phase in {Phase.ASKING, Phase.THINKING}:
            self._room.stop_asking()
            self._open()

    def recording_started(self) -> None:
        """The microphone gives sound."""
        if self.phase is Phase.OPENING:
            self._takes[self.position] += 1
            self._enter(Phase.RECORDING)

    def recording_failed(self) -> None:
        """The microphone gave nothing: go back to where it can be tried again."""
        if self.phase is Phase.OPENING:
            self._enter(Phase.THINKING)

    def recording_broke(self) -> None:
        """The microphone went away in mid-answer: what was said until then is the answer."""
        if self.phase in {Phase.RECORDING, Phase.PAUSED}:
            self.finish()

    def repeat(self) -> None:
        """Read the question again; a running take waits meanwhile."""
        if self.phase is Phase.RECORDING and not self._repeating:
            self._repeating = True
            self._room.pause_recording()
            self._room.ask(replace(self.planned, lead=""))
        elif self.phase in {Phase.ASKING, Phase.THINKING}:
            self._room.stop_asking()
            self._ask_plainly()

    def pause(self) -> None:
        """Pause the take, where the mode allows."""
        if self.phase is Phase.RECORDING and self.may_pause:
            self._fall_silent()
            self._room.pause_recording()
            self._enter(Phase.PAUSED)

    def resume(self) -> None:
        """Go on with the paused take."""
        if self.phase is Phase.PAUSED:
            self._room.resume_recording()
            self._enter(Phase.RECORDING)

    def finish(self) -> None:
        """The answer is over."""
        if self.phase in {Phase.RECORDING, Phase.PAUSED}:
            self._fall_silent()
            self._enter(Phase.READING)
            self._room.close_microphone()

    def answer_measured(self, follow_up: PlannedQuestion | None = None) -> None:
        """The answer was measured, or could not be: either way the session goes on.

        Args:
            follow_up: What the one who asked wants to know now. A real interviewer asks at once;
                in study mode the person first sees that it is coming.
        """
        if self.phase is not Phase.READING:
            return
        self.follow_up = None if self.is_retake else follow_up
        if self.follow_up is not None and self.plan.mode is Mode.REAL:
            self._go_on()
        else:
            self._enter(Phase.REVIEW_READY if self.is_last_question else Phase.ANSWER_READY)

    def stop_waiting(self) -> None:
        """Go on although the answer is not measured yet: a real interviewer would not wait."""
        if self.phase is Phase.READING and not self.is_last_question:
            self._go_on()

    def retake(self) -> None:
        """Answer the same question again. The take so far is kept."""
        if not self.may_retake:
            return
        if self.phase in {Phase.RECORDING, Phase.PAUSED}:
            self._fall_silent()
            self._room.keep_aside()
            self._open()
        elif self.phase in {Phase.ANSWER_READY, Phase.REVIEW_READY}:
            self._room.stop_asking()
            self.follow_up = None  # the new answer decides anew
            self._open()

    def skip(self) -> None:
        """Leave this question; what was recorded of it is kept."""
        if self.phase in {Phase.RECORDING, Phase.PAUSED}:
            self._fall_silent()
            self._room.keep_aside()
        elif self.phase in {Phase.ASKING, Phase.THINKING}:
            self._room.stop_asking()
        else:
            return
        self._go_on()

    def next_question(self) -> None:
        """Go on after an answer."""
        if self.phase is Phase.ANSWER_READY:
            self._go_on()

    def leave(self) -> None:
        """End the session from wherever it is; a running take is kept."""
        if self.phase in {Phase.OPENING, Phase.RECORDING, Phase.PAUSED}:
            self._room.keep_aside()
        if self.phase is not Phase.ENDED:
            self._room.stop_asking()
            self._enter(Phase.ENDED)

    def _go_on(self) -> None:
        following = self.next_position
        if self.is_last_question:
            self._enter(Phase.REVIEW_READY if any(self._takes) else Phase.ENDED)
        elif self.follow_up is not None:
            self._insert(self.follow_up)
            self._ask()
        elif following is not None:
            self.position = following
            self._ask()

    def _insert(self, follow_up: PlannedQuestion) -> None:
        self.follow_up = None
        self.position += 1
        self.plan = self.plan.with_question(self.position, follow_up)
        self._takes.insert(self.position, 0)

    @property
    def _thinks_first(self) -> bool:
        """One-way gives time to think; in study mode one's own question is chosen in peace."""
        if self._waits and self.plan.mode is not Mode.ONE_WAY:
            return True
        if self.take_number:
            return False
        study = self.plan.mode is Mode.STUDY
        return self.plan.mode is Mode.ONE_WAY or (study and self.planned.is_closing)

    def _ask(self) -> None:
        self.plan = self.plan.with_lead(self.position, self._room.lead_to(self.position))
        self._enter(Phase.ASKING)
        self._room.ask(self.planned)

    def _ask_plainly(self) -> None:
        """Ask without what led over to the question: it was said, or there is nothing before."""
        self._enter(Phase.ASKING)
        self._room.ask(replace(self.planned, lead=""))

    def _open(self) -> None:
        self._enter(Phase.OPENING)
        self._room.open_microphone(self.position, self.take_number + 1)

    def _fall_silent(self) -> None:
        if self._repeating:
            self._repeating = False
            self._room.stop_asking()

    def _enter(self, phase: Phase) -> None:
        self.phase = phase
        self._room.phase_changed()
