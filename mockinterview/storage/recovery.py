# SPDX-License-Identifier: GPL-3.0-or-later
"""Putting right what a crash has left: takes without an end, half deletions, a lost index."""

import logging
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from mockinterview.domain.session import Session, SoundGap, Take, TakeState
from mockinterview.errors import AppError, StorageError
from mockinterview.storage.contents import Contents, never_begun, read_folder
from mockinterview.storage.database import OddValueError
from mockinterview.storage.hashing import hash_of
from mockinterview.storage.index import Index
from mockinterview.storage.merging import Merging, TakesRenamed
from mockinterview.storage.sidecar import MANIFEST_FILE, SESSION_FILE, read_take
from mockinterview.storage.takes_folder import DELETED_PREFIX, TakesFolder

log = logging.getLogger(__name__)


class SoundFacts(Protocol):
    """What a sound file really holds."""

    @property
    def rate_hz(self) -> int:
        """Samples a second."""

    @property
    def duration_ms(self) -> int:
        """How long it is."""


#: Puts the header of an unfinished recording right and says what it holds; raises ``AudioError``.
Repair = Callable[[Path], SoundFacts]

#: How ``Library`` names the folder of a session; others may hold it too, but are not removed.
_OURS = re.compile(r"(sample-)?\d{8}-\d{6}-\w+")
#: States in which a take is further on are later in this list.
_ORDER = [TakeState.RECORDING, TakeState.RECORDED, TakeState.FAILED, TakeState.MEASURED]


@dataclass(frozen=True)
class Recovered:
    """What was put right.

    ``takes`` are recordings that had no end, or were not in the index; their sound is whole up
    to the crash. ``problems`` are sentences about what could not be used; nothing of it was
    deleted.
    """

    takes: tuple[Take, ...] = ()
    sessions: int = 0
    problems: tuple[str, ...] = ()


class Recovery:
    """Looks through one library. Nobody else may be changing it meanwhile."""

    def __init__(
        self, takes: TakesFolder, index: Index, repair: Repair | None, on_renamed: TakesRenamed
    ) -> None:
        self._takes = takes
        self._index = index
        self._on_renamed = on_renamed
        self._repair = repair

    def at_start(self) -> Recovered:
        """Put right what the last run has left unfinished; quick, for every start."""
        self._finish_deletions()
        stopped = self._finish_merges()
        self._forget_empty_sessions()
        known = set(self._index.session_ids())
        found = self._add_from_disk(skip=known)
        takes, problems = self._close_unfinished()
        told = (*stopped, *found.problems, *problems)
        return Recovered(found.takes + takes, found.sessions, told)

    def from_disk(self) -> Recovered:
        """Bring the index in line with every file there is: a rebuild, if it was empty."""
        self._finish_deletions()
        for leftover in self._takes.leftovers():
            self._takes.remove_leftover(leftover)
        self._index.mend()
        stopped = self._finish_merges()
        found = self.index_disk()
        takes, problems = self._close_unfinished()
        told = (*stopped, *found.problems, *problems)
        return Recovered(found.takes + takes, found.sessions, told)

    def index_disk(self) -> Recovered:
        """Put every session on the disk into the index."""
        return self._add_from_disk(skip=set())

    def _finish_deletions(self) -> None:
        for gone in self._takes.put_aside():
            self._index.remove_session(gone.name.removeprefix(DELETED_PREFIX))
            self._takes.empty(gone)

    def _finish_merges(self) -> list[str]:
        try:
            Merging(self._takes, self._index, self._on_renamed).finish()
        except StorageError as error:
            return [str(error)]
        return []

    def _forget_empty_sessions(self) -> None:
        """Remove sessions in which nothing was recorded: left before the first answer."""
        for session_id in self._index.empty_session_ids():
            folder = self._index.folder(session_id)
            if self._holds_more(self._takes.path(folder)):
                continue  # sound without a row, which the rebuild takes in, or a person's own file
            gone = self._takes.discard(folder)
            self._index.remove_session(session_id)
            self._takes.empty(gone)

    def _add_from_disk(self, skip: set[str]) -> Recovered:
        takes: list[Take] = []
        problems: list[str] = []
        sessions = 0
        for place in self._takes.session_folders(skip):
            relative = place.relative_to(self._takes.root).as_posix()
            if _OURS.fullmatch(place.name):
                self._clear(place)
                if not any(place.iterdir()):
                    self._takes.empty(place)  # begun on a disk that was full, or as the app ended
                    continue
            contents = read_folder(place, relative)
            if contents.session is not None and not contents.session.takes:
                self._drop_if_hollow(place, relative)
            problems += contents.problems
            try:
                added, is_new = self._adopt(contents, relative)
            except OddValueError as error:
                problems.append(f"{relative}: {error}")
                continue
            takes += added
            sessions += is_new
        return Recovered(tuple(takes), sessions, tuple(problems))

    def _holds_more(self, place: Path) -> bool:
        """Say whether a session folder holds more than the app puts there before an answer."""
        if not place.is_dir():
            return False
        self._clear(place)
        return any(path.name not in {SESSION_FILE, MANIFEST_FILE} for path in place.iterdir())

    def _clear(self, place: Path) -> None:
        """Remove from a session folder what was being written, or begun, when the app ended."""
        for leftover in (*never_begun(place), *self._takes.leftovers_in(place)):
            self._takes.remove_leftover(leftover)

    def _drop_if_hollow(self, place: Path, relative: str) -> None:
        """Remove a session folder in which nothing was recorded and nobody put anything."""
        if [path.name for path in place.iterdir()] == [SESSION_FILE]:
            gone = self._takes.discard(relative)
            self._index.remove_session(place.name)
            self._takes.empty(gone)

    def _adopt(self, contents: Contents, relative: str) -> tuple[list[Take], bool]:
        """Put what a folder holds into the index, and return the takes that were not there."""
        session = contents.session
        if session is None or not session.takes:
            return [], False
        known = self._known(session, relative)
        if known is None:
            self._index.add_session(session, relative)
            return list(session.takes), True
        if not contents.has_plan:
            self._takes.write_session(relative, known)
        else:
            if session.title != known.title:
                self._index.rename(session.id, session.title)
            if session.plan != known.plan:
                self._index.set_plan(session.id, session.plan)
            if session.tags != known.tags:
                self._index.set_tags(session.id, session.tags)
        rows = {take.id: take for take in known.takes}
        for take in session.takes:
            row = rows.get(take.id)
            if row is not None and take.id in contents.guessed:
                self._takes.write_take(row)  # the row knows more than the sound alone
            elif row is None or (row != take and not _further(row, take)):
                self._index.put_take(take)
        return [take for take in session.takes if take.id not in rows], False

    def _known(self, session: Session, relative: str) -> Session | None:
        """Return what the index knows of a session, if that can be read and is in its place."""
        try:
            known = self._index.session(session.id)
            if self._index.folder(session.id) == relative:
                return known
        except KeyError:
            return None
        except StorageError:
            log.warning("the rows of %s cannot be read", session.id)
        self._index.remove_session(session.id)  # its folder tells all that it told
        return None

    def _close_unfinished(self) -> tuple[tuple[Take, ...], list[str]]:
        closed: list[Take] = []
        problems: list[str] = []
        for take in self._index.unfinished():
            beside = self._beside(take)
            if beside is not None and _further(beside, take):
                self._index.put_take(beside)  # the crash came between the file and the row
                continue
            if take.state is not TakeState.RECORDING:
                continue  # its sound is complete; it only waits to be measured
            try:
                self._close(take, beside.gaps if beside is not None else take.gaps, closed)
            except AppError as error:
                problems.append(str(error))
        return tuple(closed), problems

    def _beside(self, take: Take) -> Take | None:
        """Return the take as its sidecar tells it, where that can be read."""
        try:
            beside = read_take(self._takes.sidecar_path(take))
        except StorageError:
            return None
        beside = replace(beside, sound=take.sound)
        return beside if beside.id == take.id else None

    def _close(self, take: Take, gaps: Sequence[SoundGap], closed: list[Take]) -> None:
        sound = self._takes.path(take.sound)
        if self._repair is None:
            return
        # The disk was full or gone before the header: there is not even the beginning of a sound.
        has_begun = sound.exists() and sound.stat().st_size > 0
        facts = self._repair(sound) if has_begun else None
        if facts is None or facts.duration_ms == 0:
            self._takes.remove_take(take)  # the crash came before the first sample
            self._index.remove_take(take)
            return
        whole = replace(
            take,
            rate_hz=facts.rate_hz,
            duration_ms=facts.duration_ms,
            state=TakeState.RECORDED,
            gaps=tuple(gap for gap in gaps if gap.at_ms < facts.duration_ms),
            sound_hash=hash_of(sound),
            cut_off=True,
        )
        self._takes.write_take(whole)
        self._index.put_take(whole)
        closed.append(whole)


def _further(one: Take, other: Take) -> bool:
    return _ORDER.index(one.state) > _ORDER.index(other.state)
