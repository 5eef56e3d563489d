# SPDX-License-Identifier: GPL-3.0-or-later
"""Sessions, and the takes in them."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from mockinterview.domain.correction import Corrected, Correction
from mockinterview.domain.hearing import Hearing
from mockinterview.domain.measures import Measures
from mockinterview.domain.plan import Mode, PlannedQuestion, SessionPlan
from mockinterview.domain.question import Question
from mockinterview.domain.reading import Reading
from mockinterview.domain.summary import (
    SAMPLE_PREFIX,
    AnswerSummary,
    SessionSummary,
    is_sample,
)

#: With the plan and the summary, which the window needs long before it needs takes.
__all__ = [
    "SAMPLE_PREFIX",
    "AnswerSummary",
    "Bookmark",
    "Mode",
    "PlannedQuestion",
    "Session",
    "SessionPlan",
    "SessionSummary",
    "SoundGap",
    "Take",
    "TakeState",
    "is_sample",
]


class TakeState(StrEnum):
    """How far a take has come; whatever comes before MEASURED can be finished later."""

    RECORDING = "recording"
    RECORDED = "recorded"
    MEASURED = "measured"
    FAILED = "failed"


class GapCause(StrEnum):
    """Why sound is missing."""

    DROPPED = "dropped"
    MICROPHONE = "microphone"
    SLEEP = "sleep"


#: How every recording is kept: see ``audio.wav``.
SAMPLE_BYTES, HEADER_BYTES = 2, 44


@dataclass(frozen=True)
class SoundGap:
    """Sound that is missing: where, and for how long.

    ``length_ms`` is 0 where it is not known, or where the time that passed is not in the recording.
    Where the microphone went away the take goes on, after the gap, with ``device``.
    """

    at_ms: int
    length_ms: int
    cause: GapCause = GapCause.DROPPED
    device: str = ""


@dataclass(frozen=True)
class Bookmark:
    """A moment that the person marked, and what they want to remember of it."""

    at_ms: int
    text: str = ""


@dataclass(frozen=True)
class Take:
    """One spoken answer to one question.

    ``position`` counts the questions of the session from 0 and ``number`` the takes of that
    question from 1. ``sound`` is relative to the takes folder and uses forward slashes.
    ``problem`` is the sentence that says why a take is FAILED. ``sound_hash`` is the BLAKE2b
    hash of the whole sound file once it is complete, to tell later whether it is still whole.
    ``hearing`` and ``measures`` are what counts: the machine's, or where the person has
    ``corrected`` them, with the correction in them. ``readings`` are what other recognisers made
    of the same sound, one for each, to go back to. ``cut_off`` tells that the app ended in the
    middle of it. ``is_keeper`` marks the take of its question that the person keeps, and
    ``preferred_to`` the numbers of those that it was chosen over by ear, with no figures shown;
    ``preferred_elsewhere`` are the ``sound_hash`` of such takes under another question's place or
    in another session: a sound stays what it is when sessions are merged, exported and imported.
    """

    id: str
    session_id: str
    position: int
    number: int
    question: Question
    asked_by: str
    started_at: datetime
    sound: str
    rate_hz: int
    duration_ms: int
    state: TakeState
    gaps: tuple[SoundGap, ...] = ()
    device: str = ""
    hearing: Hearing | None = None
    measures: Measures | None = None
    problem: str = ""
    note: str = ""
    rating: int | None = None
    sound_hash: str = ""
    corrected: Corrected | None = None
    bookmarks: tuple[Bookmark, ...] = ()
    readings: tuple[Reading, ...] = ()
    cut_off: bool = False
    is_keeper: bool = False
    preferred_to: tuple[int, ...] = ()
    preferred_elsewhere: tuple[str, ...] = ()

    @property
    def place(self) -> tuple[str, int]:
        """The question it answers: of which session, at which position."""
        return (self.session_id, self.position)

    def asks_the_same(self, other: "Take") -> bool:
        """Say whether both answer one question, in whichever session: its id and its words."""
        if self.place == other.place:
            return True
        mine, theirs = self.question, other.question
        return (mine.id, mine.text) == (theirs.id, theirs.text) and not mine.is_follow_up

    def was_chosen_over(self, other: "Take") -> bool:
        """Say whether this take was chosen by ear over another one of its question."""
        if self.place == other.place:
            return other.number in self.preferred_to
        return bool(other.sound_hash) and other.sound_hash in self.preferred_elsewhere

    @property
    def sound_bytes(self) -> int:
        """What its sound takes on the disk: one channel of 16 bits, and a header."""
        return HEADER_BYTES + self.duration_ms * self.rate_hz // 1000 * SAMPLE_BYTES

    @property
    def reading(self) -> Reading | None:
        """What counts now, as a reading; None before something was heard and measured."""
        if self.hearing is None or self.measures is None:
            return None
        return Reading(self.hearing, self.measures, self.corrected)

    @property
    def correction(self) -> Correction:
        """What the person set right; an empty correction where nothing was."""
        return self.corrected.correction if self.corrected is not None else Correction()

    @property
    def machine_hearing(self) -> Hearing | None:
        """What the machine heard, whatever was corrected since."""
        if self.hearing is None or self.corrected is None:
            return self.hearing
        return replace(self.hearing, words=self.corrected.words)

    @property
    def machine_measures(self) -> Measures | None:
        """What the machine measured, whatever was corrected since."""
        return self.measures if self.corrected is None else self.corrected.measures

    def with_reading(self, reading: Reading) -> "Take":
        """Return the take with another reading in place; what counted until now is kept beside it.

        An earlier reading by the same recogniser is replaced.
        """
        now = self.reading
        kept = (*self.readings, now) if now is not None else self.readings
        return replace(
            self,
            hearing=reading.hearing,
            measures=reading.measures,
            corrected=reading.corrected,
            state=TakeState.MEASURED,
            problem="",
            readings=tuple(one for one in kept if one.engine != reading.engine),
        )

    def with_correction(self, correction: Correction, measures: Measures) -> "Take":
        """Return the take with a correction in it, in place of an earlier one.

        An empty correction brings back what the machine said.

        Args:
            correction: All that is corrected, not only what is new.
            measures: The measures that follow from it.

        Raises:
            ValueError: Nothing was heard or measured yet, so there is nothing to correct.
        """
        heard, measured = self.machine_hearing, self.machine_measures
        if heard is None or measured is None:
            raise ValueError("only a measured take can be corrected")
        if correction.is_empty:
            return replace(self, hearing=heard, measures=measured, corrected=None)
        words = correction.words if correction.words is not None else heard.words
        return replace(
            self,
            hearing=replace(heard, words=words),
            measures=measures,
            corrected=Corrected(correction, heard.words, measured),
        )


@dataclass(frozen=True)
class Session:
    """One sitting. ``takes`` are in order of position, then number, and ``tags`` by letter."""

    id: str
    started_at: datetime
    plan: SessionPlan
    title: str
    takes: tuple[Take, ...] = ()
    tags: tuple[str, ...] = ()

    def takes_at(self, position: int) -> tuple[Take, ...]:
        """Return the takes of one question, first take first."""
        return tuple(take for take in self.takes if take.position == position)

    @property
    def is_sample(self) -> bool:
        """Whether it came with the app."""
        return is_sample(self.id)

    @property
    def latest_takes(self) -> tuple[Take, ...]:
        """The last take of each question that was answered, in order."""
        return tuple({take.position: take for take in self.takes}.values())

    @property
    def answered_positions(self) -> frozenset[int]:
        """The positions with an answer that was not cut off by the end of the app."""
        return frozenset(take.position for take in self.latest_takes if not take.cut_off)
