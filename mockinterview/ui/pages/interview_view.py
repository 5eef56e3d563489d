# SPDX-License-Identifier: GPL-3.0-or-later
"""What the room shows, as values, and the words of its status."""

from dataclasses import dataclass
from enum import StrEnum

from mockinterview.domain.question import PanelMember
from mockinterview.domain.session import Mode
from mockinterview.ui.numbers import number_word
from mockinterview.ui.times import clock


class Phase(StrEnum):
    """Where in a question we are."""

    INTRODUCING = "introducing"
    ASKING = "asking"
    THINKING = "thinking"
    RECORDING = "recording"
    PAUSED = "paused"
    READING = "reading"
    READY = "ready"


class Part(StrEnum):
    """What is asked: what was planned, what came up, or what the candidate wants to know."""

    QUESTION = "question"
    FOLLOW_UP = "follow-up"
    CLOSING = "closing"


@dataclass(frozen=True)
class RoomState:
    """All that stands still within a phase; level, time and captions come by themselves.

    Args:
        phase: Where in the question we are.
        position: Which question, counted from 0, follow-ups not counted.
        count: How many questions the session has, without follow-ups and the closing round.
        mode: How strict it is.
        member: Who asks.
        others: The rest of the panel.
        question: What is asked, or said by way of introduction.
        lead: What was said before the question; empty if nothing.
        part: What else this is than a planned question.
        is_last: Whether nothing comes after it.
        target_ms: The length to aim for, shortest and longest; None where there is none.
        cap_ms: Where the recording ends by itself (one-way mode).
        think_ms: How long there is to think (one-way mode); None means as long as one likes.
        microphone: The short name of the microphone.
        speaking: Whether the voice is playing.
        captions: Whether the person wants captions; a real interview has none anyway.
        can_retake: Whether a retake is (still) allowed.
        silent_s: For how many seconds nothing was heard while recording; 0 while speaking.
        recorded_ms: How long the answer is (reading, ready).
        words: How many words were heard (ready); None when it could not be transcribed.
        follow_up: Why the interviewer will ask back (study mode); empty if not.
        suggestions: In the closing round, the first name of a member and what to ask them.
        thanks: Who says goodbye at the end, and how; empty names and words if nobody.
        hints: What a strong answer has (study mode).
        problem: The sentence that says why the answer has no words, if it has none.
    """

    phase: Phase
    position: int
    count: int
    mode: Mode
    member: PanelMember
    others: tuple[PanelMember, ...]
    question: str
    lead: str = ""
    part: Part = Part.QUESTION
    is_last: bool = False
    target_ms: tuple[int, int] | None = None
    cap_ms: int | None = None
    think_ms: int | None = None
    microphone: str = ""
    speaking: bool = False
    captions: bool = True
    can_retake: bool = True
    silent_s: int = 0
    recorded_ms: int = 0
    words: int | None = None
    follow_up: str = ""
    suggestions: tuple[tuple[str, str], ...] = ()
    thanks: tuple[str, str] = ("", "")
    hints: tuple[str, ...] = ()
    problem: str = ""

    @property
    def shows_captions(self) -> bool:
        """Captions are off where an interview would not have them."""
        return self.captions and self.mode is not Mode.REAL

    @property
    def shows_feedback(self) -> bool:
        """A real interview keeps its feedback for the end."""
        return self.mode is not Mode.REAL

    @property
    def may_pause(self) -> bool:
        """Only practice has a pause."""
        return self.mode is Mode.STUDY

    @property
    def may_retake(self) -> bool:
        """A real interview has no second take."""
        return self.mode is not Mode.REAL and self.can_retake


def place(state: RoomState) -> str:
    """Return the words for where in the session we are."""
    if state.phase is Phase.INTRODUCING:
        return "Introductions"
    if state.part is Part.CLOSING:
        return "Your questions"
    words = f"Question {state.position + 1} of {state.count}"
    return f"{words}, follow-up" if state.part is Part.FOLLOW_UP else words


def status(state: RoomState) -> str:
    """Return the exact words of the status."""
    if state.phase is Phase.RECORDING and state.silent_s:
        return f"recording, nothing heard for {state.silent_s} s"
    if state.phase is Phase.READY:
        return "review ready" if state.is_last else "answer ready"
    return {
        Phase.INTRODUCING: "asking, the panel introduces itself",
        Phase.ASKING: "asking",
        Phase.THINKING: "thinking",
        Phase.RECORDING: "recording",
        Phase.PAUSED: "recording, paused",
        Phase.READING: "recording saved, reading your words",
    }[state.phase]


def aim(state: RoomState, elapsed_ms: int) -> str:
    """Return the words beside the timer: what to aim for, or where the answer stands."""
    if state.phase is Phase.THINKING and state.think_ms is not None:
        return "left to think, then recording starts"
    if state.target_ms is None:
        return ""
    low_ms, high_ms = state.target_ms
    band = f"{clock(low_ms)} to {clock(high_ms)}"
    if state.phase in (Phase.RECORDING, Phase.PAUSED):
        if elapsed_ms > high_ms:
            return f"past {clock(high_ms)}, bring it home"
        return f"aim for {band}"
    if elapsed_ms < low_ms:
        return f"shorter than {band}"
    return f"longer than {band}" if elapsed_ms > high_ms else f"inside {band}"


def leaving(state: RoomState, elapsed_ms: int) -> str:
    """Return what would become of the session if it ended now; empty if nothing is lost."""
    sentences = []
    speaking = state.phase in (Phase.RECORDING, Phase.PAUSED)
    if speaking:
        sentences.append(f"Your answer so far, {clock(elapsed_ms)}, is kept.")
    answered = speaking or state.phase in (Phase.READING, Phase.READY)
    left = state.count - state.position - (1 if answered else 0)
    if left > 0:
        number = number_word(left)
        which = "other " if answered else ""
        noun, verb = ("question", "is") if left == 1 else ("questions", "are")
        sentences.append(f"The {which}{number} {noun} {verb} not asked.")
    return " ".join(sentences)
