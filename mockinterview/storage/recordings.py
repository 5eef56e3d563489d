# SPDX-License-Identifier: GPL-3.0-or-later
"""Sessions and takes as they come about: begun, recorded, measured."""

import contextlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from mockinterview.domain.hearing import Hearing
from mockinterview.domain.measures import Measures
from mockinterview.domain.question import Question
from mockinterview.domain.reading import Reading
from mockinterview.domain.session import (
    SAMPLE_PREFIX,
    Session,
    SessionPlan,
    SoundGap,
    Take,
    TakeState,
)
from mockinterview.errors import StorageError
from mockinterview.storage.codec import for_storage
from mockinterview.storage.hashing import hash_of
from mockinterview.storage.shelf import Shelf
from mockinterview.storage.takes_folder import TakesFolder


class Recordings(Shelf):
    """What an interview writes into the library, from the first sample to the measures."""

    def create_session(
        self, plan: SessionPlan, started_at: datetime, *, is_sample: bool = False
    ) -> Session:
        """Begin a session.

        Args:
            plan: What will be asked.
            started_at: Now, with its time zone.
            is_sample: Whether it comes with the app and is nobody's own; its id says so.
        """
        self._look_for_folder()
        prefix = SAMPLE_PREFIX if is_sample else ""
        while True:
            session_id = f"{prefix}{started_at:%Y%m%d-%H%M%S}-{self._new_token()}"
            folder = TakesFolder.folder_for(session_id, started_at)
            if not self._takes.path(folder).exists():
                break
        session = Session(id=session_id, started_at=started_at, plan=plan, title=plan.title)
        try:
            self._takes.write_session(folder, session)
            self._index.add_session(session, folder)
        except StorageError:
            with contextlib.suppress(StorageError):  # the first error is the one to tell
                self._takes.empty(self._takes.discard(folder))
            raise
        return session

    def set_plan(self, session_id: str, plan: SessionPlan) -> Session:
        """Give a session another plan: a follow-up more, or a question that nobody asks any more.

        Raises:
            ValueError: A question that has an answer would not stand at its position any more.
        """
        session = self._index.session(session_id)
        asked = {at: planned.question.id for at, planned in enumerate(plan.questions)}
        moved = [take.id for take in session.takes if asked.get(take.position) != take.question.id]
        if moved:
            raise ValueError(f"the question of {moved[0]} has moved")
        session = replace(session, plan=plan)
        self._takes.write_session(self._index.folder(session_id), session)
        self._index.set_plan(session_id, plan)
        return session

    def begin_take(
        self,
        session_id: str,
        position: int,
        question: Question,
        asked_by: str,
        now: datetime,
        device: str = "",
    ) -> Take:
        """Make the place for an answer, before its first sample: ``sound_path`` says where.

        Args:
            session_id: Whose answer it is.
            position: Which question of the session, from 0.
            question: What was asked.
            asked_by: The id of the panel member.
            now: When it begins, with its time zone.
            device: The microphone's name.
        """
        number = self._index.next_number(session_id, position)
        take_id = f"{session_id}-{position + 1:02d}-{number}"
        take = Take(
            id=take_id,
            session_id=session_id,
            position=position,
            number=number,
            question=question,
            asked_by=asked_by,
            started_at=now,
            sound=f"{self._index.folder(session_id)}/{take_id}.wav",
            rate_hz=0,  # it is known only after the start
            duration_ms=0,
            state=TakeState.RECORDING,
            device=device,
        )
        self._takes.write_take(take)
        try:
            self._index.put_take(take)
        except StorageError:
            self._takes.remove_take(take)  # nothing was said yet: leave no trace of it
            raise
        return take

    def note_gaps(self, take_id: str, gaps: Sequence[SoundGap]) -> Take:
        """Mark where sound was lost while a take is still being recorded.

        Nobody knows whether it will come to its end; ``finish_recording`` tells all of them again.
        """
        return self._keep(replace(self._index.take(take_id), gaps=tuple(gaps)))

    def finish_recording(
        self, take_id: str, rate_hz: int, duration_ms: int, gaps: Sequence[SoundGap] = ()
    ) -> Take:
        """Note that the sound of a take is complete."""
        take = self._index.take(take_id)
        return self._keep(
            replace(
                take,
                rate_hz=rate_hz,
                duration_ms=duration_ms,
                gaps=tuple(gaps),
                state=TakeState.RECORDED,
                problem="",
                sound_hash=hash_of(self.sound_path(take)),
            )
        )

    def save_measures(self, take_id: str, hearing: Hearing, measures: Measures) -> Take:
        """Keep what was heard and measured, as what counts from now on.

        It replaces what the same recogniser has found earlier, with its correction; what another
        one has found is kept beside it.
        """
        take = self._index.take(take_id)
        return self._keep(take.with_reading(Reading(for_storage(hearing), measures)))

    def use_reading(self, take_id: str, engine: str) -> Take:
        """Let count what another recogniser has found earlier; ``KeyError`` if it has not."""
        take = self._index.take(take_id)
        for reading in take.readings:
            if reading.engine == engine:
                return self._keep(take.with_reading(reading))
        raise KeyError(engine)

    def fail_take(self, take_id: str, sentence: str) -> Take:
        """Note why a take could not be transcribed or measured; its sound stays."""
        take = self._index.take(take_id)
        return self._keep(replace(take, state=TakeState.FAILED, problem=sentence))
