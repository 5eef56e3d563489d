# SPDX-License-Identifier: GPL-3.0-or-later
"""The library: every session and take, on disk and in its index, kept in step.

The files are the truth and are written first; the database is the index of them. What fails
half-way is found by ``recovery`` at the next start.
"""

import contextlib
import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Self

from mockinterview.domain.correction import Correction
from mockinterview.domain.hearing import Hearing
from mockinterview.domain.measures import Measures
from mockinterview.domain.progress import AnswerFigures
from mockinterview.domain.question import Question
from mockinterview.domain.reading import Reading
from mockinterview.domain.session import (
    Bookmark,
    Session,
    SessionPlan,
    SessionSummary,
    SoundGap,
    Take,
    TakeState,
)
from mockinterview.errors import StorageError
from mockinterview.paths import DataFolder
from mockinterview.storage.backup import Backups
from mockinterview.storage.codec import for_storage
from mockinterview.storage.database import Database
from mockinterview.storage.export.folder import export_folder, import_folder
from mockinterview.storage.export.formats import Draw, ExportFormat, render
from mockinterview.storage.files import DiskFiles, Files
from mockinterview.storage.hashing import hash_of
from mockinterview.storage.index import Index
from mockinterview.storage.opening import open_index
from mockinterview.storage.recovery import Recovered, Recovery, Repair
from mockinterview.storage.sound_state import SoundState, state_of_sound
from mockinterview.storage.takes_folder import TakesFolder
from mockinterview.storage.verify import Damage, Inspect, verify

RATINGS = range(1, 6)
MAX_TITLE_CHARACTERS = 200


class Library:
    """All sessions and takes of one data folder.

    It belongs to the thread that made it: it holds the one connection that writes. Every method
    raises ``StorageError`` when the disk fails, and ``KeyError`` for an id it never gave out.
    """

    def __init__(
        self,
        folder: DataFolder,
        files: Files | None = None,
        new_token: Callable[[], str] = lambda: secrets.token_hex(2),
        open_database: Callable[[DataFolder, Backups], Database] | None = None,
    ) -> None:
        """Open the library, making it where there is none.

        Args:
            folder: Where everything is kept.
            files: What changes the disk; the real disk if None.
            new_token: Gives a few letters or figures that tell apart what began in one second.
            open_database: What opens the index; the real one if None.
        """
        folder.create()
        self._files = files or DiskFiles()
        self._takes = TakesFolder(folder.takes, self._files)
        self._new_token = new_token
        self.backups = Backups(folder.backups, self._files)
        is_new = not folder.database.exists()
        self._database = (open_database or open_index)(folder, self.backups)
        self._index = Index(self._database)
        if is_new and folder.takes.is_dir():
            Recovery(self._takes, self._index, repair=None).index_disk()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def create_session(self, plan: SessionPlan, started_at: datetime) -> Session:
        """Begin a session.

        Args:
            plan: What will be asked.
            started_at: Now, with its time zone.
        """
        while True:
            session_id = f"{started_at:%Y%m%d-%H%M%S}-{self._new_token()}"
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

    def begin_take(
        self,
        session_id: str,
        position: int,
        question: Question,
        asked_by: str,
        now: datetime,
        number: int | None = None,
        rate_hz: int = 0,
        device: str = "",
    ) -> Take:
        """Make the place for an answer, before its first sample: ``sound_path`` says where.

        Args:
            session_id: Whose answer it is.
            position: Which question of the session, from 0.
            question: What was asked.
            asked_by: The id of the panel member.
            now: When it begins, with its time zone.
            number: Which take of the question it is; where None or taken, the next free one.
            rate_hz: The rate of the recording, 0 where it is known only after the start.
            device: The microphone's name.
        """
        number = max(number or 1, self._index.next_number(session_id, position))
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
            rate_hz=rate_hz,
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

    def save_correction(self, take_id: str, correction: Correction, measures: Measures) -> Take:
        """Keep what the person set right, apart from what the machine said.

        Args:
            take_id: A measured take.
            correction: All that is corrected; an empty one brings back what the machine said.
            measures: The measures that follow from it.
        """
        return self._keep(self._index.take(take_id).with_correction(correction, measures))

    def fail_take(self, take_id: str, sentence: str) -> Take:
        """Note why a take could not be transcribed or measured; its sound stays."""
        take = self._index.take(take_id)
        return self._keep(replace(take, state=TakeState.FAILED, problem=sentence))

    def set_note(self, take_id: str, note: str) -> Take:
        """Keep the person's own words about a take."""
        return self._keep(replace(self._index.take(take_id), note=note))

    def set_rating(self, take_id: str, rating: int | None) -> Take:
        """Keep the person's own rating, 1 to 5, or none."""
        if rating is not None and rating not in RATINGS:
            raise ValueError(rating)
        return self._keep(replace(self._index.take(take_id), rating=rating))

    def set_bookmarks(self, take_id: str, bookmarks: Sequence[Bookmark]) -> Take:
        """Keep the moments that the person marked, in order of time."""
        ordered = tuple(sorted(bookmarks, key=lambda bookmark: bookmark.at_ms))
        return self._keep(replace(self._index.take(take_id), bookmarks=ordered))

    def rename(self, session_id: str, title: str) -> Session:
        """Give a session another title; an empty one brings back the first."""
        session = self._index.session(session_id)
        title = " ".join(title.split())[:MAX_TITLE_CHARACTERS] or session.plan.title
        session = replace(session, title=title)
        self._takes.write_session(self._index.folder(session_id), session)
        self._index.rename(session_id, title)
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

    def take(self, take_id: str) -> Take:
        """Return one take with all that was heard and measured."""
        return self._index.take(take_id)

    def session(self, session_id: str) -> Session:
        """Return one session with its takes in order."""
        return self._index.session(session_id)

    def summaries(self) -> list[SessionSummary]:
        """Return what a list shows of every session with a take in it, newest first."""
        return self._index.summaries()

    def figures(self) -> tuple[AnswerFigures, ...]:
        """Return what is followed over the weeks of every measured answer, oldest first."""
        return self._index.figures()

    def search(self, text: str) -> list[SessionSummary]:
        """Return the sessions in which every word of ``text`` was said, asked or noted.

        Newest first, with the words around the hit; those with ``text`` in their title as well.
        An empty text gives all, as ``summaries`` does.
        """
        return self._index.search(text)

    def earlier_takes(self, take: Take, most: int) -> tuple[Take, ...]:
        """Return the measured takes before this one to questions of its kind, oldest first.

        They come without what was heard; at most ``most``, the latest of them.
        """
        return self._index.earlier(take, most)

    def sound_state(self, take: Take) -> SoundState:
        """Return whether the sound of a take is what was recorded; reads all of it."""
        return state_of_sound(take, self.sound_path(take))

    def unfinished_takes(self) -> tuple[Take, ...]:
        """Return the takes that are not measured yet and have not failed, oldest first."""
        return self._index.unfinished()

    def heard_takes(self, at_most: int) -> tuple[Take, ...]:
        """Return the latest takes in which words were heard, newest first."""
        return self._index.heard(at_most)

    def sound_path(self, take: Take) -> Path:
        """Return where the sound of a take is, or will be."""
        return self._takes.path(take.sound)

    def delete_session(self, session_id: str) -> None:
        """Delete a session for good: its sound, its sidecars, its rows and its words.

        Copies of the index made since it began may hold its words, so they go as well.
        """
        folder = self._index.folder(session_id)
        started_at = self._index.started_at(session_id)
        gone = self._takes.discard(folder)
        try:
            self._index.remove_session(session_id)
        except StorageError:
            self._takes.restore(folder)
            raise
        self._takes.empty(gone)
        self.backups.remove_since(started_at)

    def delete_take(self, take_id: str) -> None:
        """Delete one take for good, with the copies of the index made since it began."""
        take = self._index.take(take_id)
        self._takes.remove_take(take)
        self._index.remove_take(take)
        self.backups.remove_since(take.started_at)

    def export(
        self, session_id: str, wanted: ExportFormat, target: Path, draw: Draw | None = None
    ) -> None:
        """Write a session as a file, or as a folder that ``import_folder`` takes in again.

        Args:
            session_id: The session.
            wanted: The format.
            target: Where to; nothing may be there yet.
            draw: Makes the content of a format that is drawn: PDF needs it.

        Raises:
            StorageError: The target is there already, or cannot be written.
        """
        session = self._index.session(session_id)
        if wanted is ExportFormat.FOLDER:
            export_folder(session, self._takes, target, self._files)
            return
        if target.exists() or target.is_symlink():
            raise StorageError(
                f"{target} is there already. Nothing was changed. Choose another name."
            )
        if draw is not None:
            content = draw(session, self.sound_path)
        else:
            content = render(session, wanted, self.sound_path)
        try:
            self._files.write(target, content)
        except OSError as error:
            raise StorageError(
                f"The session could not be written to {target} ({error.strerror or error}). The"
                " library is as it was. Make room, or choose another place."
            ) from error

    def import_folder(self, source: Path) -> Session:
        """Take in a session that was exported as a folder, from here or another machine.

        Raises:
            StorageError: It is not such a folder, not whole, or in the library already.
        """
        session, relative = import_folder(source, self._takes, self._files)
        try:
            self._index.add_session(session, relative)
        except StorageError:
            with contextlib.suppress(StorageError):  # the first error is the one to tell
                self._takes.empty(self._takes.discard(relative))
            raise
        return session

    def recover(self, repair: Repair) -> Recovered:
        """Put right what the last run has left unfinished: for every start, before anything else.

        Args:
            repair: Puts the header of a recording right and says what it holds.
        """
        return Recovery(self._takes, self._index, repair).at_start()

    def rebuild(self, repair: Repair) -> Recovered:
        """Bring the index in line with every file in the takes folder."""
        return Recovery(self._takes, self._index, repair).from_disk()

    def verify(self, inspect: Inspect) -> tuple[Damage, ...]:
        """Return everything that is wrong, changing nothing.

        Args:
            inspect: Reads the header of a sound file and says what it holds.
        """
        return tuple(verify(self._database, self._index, self._takes, inspect))

    def back_up_if_due(self, now: datetime) -> Path | None:
        """Copy the index if the newest copy is old, and return the copy."""
        return self.backups.make(self._database, now) if self.backups.is_due(now) else None

    def close(self) -> None:
        """Close the index. Safe to call twice."""
        self._database.close()

    def _keep(self, take: Take) -> Take:
        self._takes.write_take(take)
        self._index.put_take(take)
        return take
