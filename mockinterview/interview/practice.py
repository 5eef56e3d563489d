# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole session from sound files, for scripts and for computers without a microphone."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from mockinterview.domain.hearing import Hearing
from mockinterview.domain.measures import Measures
from mockinterview.domain.session import Session, SessionPlan, Take
from mockinterview.errors import AppError
from mockinterview.interview.interviewer import Interviewer
from mockinterview.interview.takes import copy_as_take
from mockinterview.storage.library import Library


@dataclass(frozen=True)
class Practice:
    """Takes each sound file as the spoken answer to whatever is asked next.

    ``hear`` and ``measure`` are the engines of the window; ``told`` gets a line of progress.
    With an ``interviewer`` the panel asks back about what an answer lacked, and the next file is
    the answer to that.
    """

    library: Library
    hear: Callable[[Path], Hearing]
    measure: Callable[[Take, Session, Hearing], Measures]
    now: Callable[[], datetime]
    told: Callable[[str], None]
    interviewer: Interviewer | None = None

    def run(self, plan: SessionPlan, answers: Sequence[Path], *, whole: bool = True) -> Session:
        """Save a session in which ``answers`` are what was said, and return it.

        Args:
            plan: What is asked: at least as many questions as there are answers.
            answers: One sound file an answer.
            whole: Whether the session is over with the last answer; else what was not asked
                stays in its plan, to go on with.

        Raises:
            AppError: An answer cannot be read. The answers before it are saved.
        """
        session = self.library.create_session(plan, self.now())
        for position, sound in enumerate(answers):
            self.told(f"Answer {position + 1} of {len(answers)}: {sound.name}")
            session = self._asked(session, position)
            self._answer(session, position, sound)
            session = self.library.session(session.id)
            if position + 1 < len(answers):
                session = self._followed_up(session, position)
        if whole:
            asked = session.plan.questions[: len(answers)]
            self.library.set_plan(session.id, replace(session.plan, questions=asked))
        return self.library.session(session.id)

    def _asked(self, session: Session, position: int) -> Session:
        """Have the question put as the panel would put it."""
        if self.interviewer is None:
            return session
        lead = self.interviewer.lead(session, position)
        self.library.set_plan(session.id, session.plan.with_lead(position, lead))
        return self.library.session(session.id)

    def _followed_up(self, session: Session, position: int) -> Session:
        """Have the panel ask back where the answer lacks something."""
        if self.interviewer is None:
            return session
        follow_up = self.interviewer.follow_up(session, position)
        if follow_up is None:
            return session
        self.library.set_plan(session.id, session.plan.with_question(position + 1, follow_up))
        return self.library.session(session.id)

    def _answer(self, session: Session, position: int, sound: Path) -> None:
        planned = session.plan.questions[position]
        take = self.library.begin_take(
            session.id,
            position,
            planned.question,
            planned.asked_by,
            self.now(),
            device=sound.name,
        )
        try:
            copied = copy_as_take(sound, self.library.sound_path(take))
        except AppError as error:
            self.library.fail_take(take.id, str(error))
            raise
        self.library.finish_recording(take.id, copied.rate_hz, copied.duration_ms, ())
        hearing = self.hear(self.library.sound_path(take))
        began = time.perf_counter()
        measures = self.measure(take, session, hearing)
        took_ms = round((time.perf_counter() - began) * 1000)
        self.library.save_measures(take.id, hearing, replace(measures, measure_ms=took_ms))
