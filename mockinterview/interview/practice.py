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
from mockinterview.interview.takes import copy_as_take
from mockinterview.storage.library import Library


@dataclass(frozen=True)
class Practice:
    """Takes each sound file as the spoken answer to the next question of a plan.

    ``hear`` and ``measure`` are the engines of the window; ``told`` gets a line of progress.
    """

    library: Library
    hear: Callable[[Path], Hearing]
    measure: Callable[[Take, Session, Hearing], Measures]
    now: Callable[[], datetime]
    told: Callable[[str], None]

    def run(self, plan: SessionPlan, answers: Sequence[Path]) -> Session:
        """Save a session in which ``answers`` are what was said, and return it.

        Raises:
            AppError: An answer cannot be read. The answers before it are saved.
        """
        session = self.library.create_session(plan, self.now())
        for position, sound in enumerate(answers):
            self.told(f"Answer {position + 1} of {len(answers)}: {sound.name}")
            self._answer(session, position, sound)
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
