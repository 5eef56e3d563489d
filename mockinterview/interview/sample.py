# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample sessions that ship with the app, to look round in before anything was recorded.

Their sound and what was heard in it lie in the assets; they are measured when they are added, so
their figures are those of this version of the app. A sample is known by its session's id.
"""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from mockinterview.domain.hearing import Hearing
from mockinterview.domain.measures import Measures
from mockinterview.domain.question import PanelMember, Question, QuestionKind
from mockinterview.domain.session import Mode, PlannedQuestion, Session, SessionPlan, Take
from mockinterview.errors import AppError
from mockinterview.interview.takes import copy_as_take
from mockinterview.storage.library import Library

SESSIONS_FILE = "sessions.toml"
SOUND_SUFFIX = ".mp3"
HEARING_SUFFIX = ".json"
#: What stands where the name of the microphone does.
DEVICE = "the computer's own voice"

Measure = Callable[[Take, Session, Hearing], Measures]


class SampleTake(msgspec.Struct, frozen=True):
    """One answer, by the name of its sound."""

    sound: str


class SampleQuestion(msgspec.Struct, frozen=True):
    """A question, who asks it, and the takes of its answer."""

    text: str
    kind: QuestionKind
    asked_by: str
    take: tuple[SampleTake, ...]


class SampleSession(msgspec.Struct, frozen=True):
    """One sitting, so many days before the day on which it is looked at."""

    title: str
    days_ago: int
    question: tuple[SampleQuestion, ...]


class _Script(msgspec.Struct, frozen=True):
    session: tuple[SampleSession, ...]


def read_samples(folder: Path) -> tuple[SampleSession, ...]:
    """Read what the sample sessions are, oldest first."""
    script = msgspec.toml.decode((folder / SESSIONS_FILE).read_bytes(), type=_Script)
    return script.session


def remove_samples(library: Library) -> None:
    """Delete the sample sessions for good."""
    for session_id in _ids(library):
        library.delete_session(session_id)


def _ids(library: Library) -> list[str]:
    """Return the sample sessions that are in the library, newest first."""
    return [one.id for one in library.summaries() if one.is_sample]


class SampleMaker:
    """Adds the sample sessions to a library."""

    def __init__(
        self,
        folder: Path,
        panel: Sequence[PanelMember],
        measure: Measure,
        now: Callable[[], datetime],
    ) -> None:
        """Make sessions of what ships.

        Args:
            folder: Where the script, the sounds and what was heard are.
            panel: The members that the script may name.
            measure: Measures an answer from what was heard.
            now: The time on the person's clock.
        """
        self._folder = folder
        self._panel = {member.id: member for member in panel}
        self._measure = measure
        self._now = now

    def add(self, library: Library) -> str:
        """Add what is not there yet, and return the id of the newest sample session.

        Raises:
            AppError: A sound cannot be read, or the disk fails; then no sample is left behind.
        """
        there = _ids(library)
        if there:
            return there[0]
        try:
            for session in read_samples(self._folder):
                self._add_session(library, session)
        except AppError:
            remove_samples(library)
            raise
        return _ids(library)[0]

    def _add_session(self, library: Library, sample: SampleSession) -> None:
        asked = tuple(
            PlannedQuestion(
                # An id of its own: it says nothing about the questions of the bank.
                Question(f"sample-{sample.days_ago}-{number}", one.text, one.kind),
                one.asked_by,
            )
            for number, one in enumerate(sample.question, start=1)
        )
        panel = tuple(self._panel[one] for one in dict.fromkeys(it.asked_by for it in asked))
        plan = SessionPlan(sample.title, Mode.STUDY, panel, asked, seed=0)
        started_at = self._now() - timedelta(days=sample.days_ago)
        session = library.create_session(plan, started_at, is_sample=True)
        for position, question in enumerate(sample.question):
            for take in question.take:
                self._add_take(library, session, position, take)

    def _add_take(
        self, library: Library, session: Session, position: int, sample: SampleTake
    ) -> None:
        planned = session.plan.questions[position]
        begun = library.begin_take(
            session.id,
            position,
            planned.question,
            planned.asked_by,
            session.started_at,
            device=DEVICE,
        )
        sound = (self._folder / sample.sound).with_suffix(SOUND_SUFFIX)
        copied = copy_as_take(sound, library.sound_path(begun))
        take = library.finish_recording(begun.id, copied.rate_hz, copied.duration_ms)
        hearing = msgspec.json.decode(sound.with_suffix(HEARING_SUFFIX).read_bytes(), type=Hearing)
        measures = self._measure(take, library.session(session.id), hearing)
        library.save_measures(take.id, hearing, measures)
