# SPDX-License-Identifier: GPL-3.0-or-later
"""What the room shows, as values, and the words of its status."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from mockinterview.domain.question import PanelMember
from mockinterview.domain.session import Mode
from mockinterview.ui.numbers import number_word
from mockinterview.ui.times import clock

translate = QCoreApplication.translate


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
        return translate("Room", "Introductions")
    if state.part is Part.CLOSING:
        return translate("Room", "Your questions")
    words = translate("Room", "Question {} of {}")
    if state.part is Part.FOLLOW_UP:
        words = translate("Room", "Question {} of {}, follow-up")
    return words.format(state.position + 1, state.count)


def status(state: RoomState) -> str:
    """Return the words of the status; in English they are the exact ones of the contract."""
    if state.phase is Phase.RECORDING and state.silent_s:
        return translate("Room", "recording, nothing heard for {} s").format(state.silent_s)
    if state.phase is Phase.READY:
        return (
            translate("Room", "review ready")
            if state.is_last
            else translate("Room", "answer ready")
        )
    return {
        Phase.INTRODUCING: translate("Room", "asking, the panel introduces itself"),
        Phase.ASKING: translate("Room", "asking"),
        Phase.THINKING: translate("Room", "thinking"),
        Phase.RECORDING: translate("Room", "recording"),
        Phase.PAUSED: translate("Room", "recording, paused"),
        Phase.READING: translate("Room", "recording saved, reading your words"),
    }[state.phase]


def aim(state: RoomState, elapsed_ms: int) -> str:
    """Return the words beside the timer: what to aim for, or where the answer stands."""
    if state.phase is Phase.THINKING and state.think_ms is not None:
        return translate("Room", "left to think, then recording starts")
    if state.target_ms is None:
        return ""
    low_ms, high_ms = state.target_ms
    if state.phase in (Phase.RECORDING, Phase.PAUSED):
        if elapsed_ms > high_ms:
            return translate("Room", "past {}, bring it home").format(clock(high_ms))
        words = translate("Room", "aim for {} to {}")
    elif elapsed_ms < low_ms:
        return translate("Room", "shorter than {}").format(clock(low_ms))
    elif elapsed_ms > high_ms:
        return translate("Room", "longer than {}").format(clock(high_ms))
    else:
        words = translate("Room", "inside {} to {}")
    return words.format(clock(low_ms), clock(high_ms))


def leaving(state: RoomState, elapsed_ms: int) -> str:
    """Return what would become of the session if it ended now; empty if nothing is lost."""
    sentences = []
    speaking = state.phase in (Phase.RECORDING, Phase.PAUSED)
    if speaking:
        kept = translate("Room", "Your answer so far, {}, is kept.")
        sentences.append(kept.format(clock(elapsed_ms)))
    answered = speaking or state.phase in (Phase.READING, Phase.READY)
    left = state.count - state.position - (1 if answered else 0)
    if left == 1:
        other = translate("Room", "The other one question is not asked.")
        sentences.append(other if answered else translate("Room", "The one question is not asked."))
    elif left > 1:
        words = translate("Room", "The {} questions are not asked.")
        if answered:
            words = translate("Room", "The other {} questions are not asked.")
        sentences.append(words.format(number_word(left)))
    return " ".join(sentences)
