# SPDX-License-Identifier: GPL-3.0-or-later
"""Putting the takes of one session behind those of another, so that a crash loses nothing.

All that is new is made aside first, as a hidden folder beside the session that stays. Renaming
that folder is the step from which on the merge counts: whatever stops it then, ``finish`` does the
rest at the next start. Before, nothing has changed.
"""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from mockinterview.domain.plan import PlannedQuestion, SessionPlan
from mockinterview.domain.question import PanelMember
from mockinterview.domain.session import Session, Take, TakeState
from mockinterview.domain.tags import in_order
from mockinterview.errors import StorageError
from mockinterview.storage import sidecar
from mockinterview.storage.contents import read_folder
from mockinterview.storage.files import TEMPORARY_SUFFIX
from mockinterview.storage.hashing import hash_of
from mockinterview.storage.index import Index
from mockinterview.storage.sidecar import SESSION_FILE
from mockinterview.storage.takes_folder import TakesFolder

_NOTHING = "Nothing was changed."

#: Told the new ids of takes by their old ones, for whatever else speaks of takes.
TakesRenamed = Callable[[Mapping[str, str]], None]


@dataclass(frozen=True)
class Merged:
    """What came of a merge: the session that stays, and the new id of each take by its old one."""

    session: Session
    renamed: Mapping[str, str]


class Merging:
    """Merges sessions of one library. Nobody else may be changing it meanwhile."""

    def __init__(self, takes: TakesFolder, index: Index, on_renamed: TakesRenamed) -> None:
        """Merge in one library.

        Args:
            takes: Where the takes are.
            index: What is known of them.
            on_renamed: Called once a merge counts, and again where it was stopped after that.
        """
        self._takes = takes
        self._index = index
        self._on_renamed = on_renamed

    def merge(self, stays_id: str, goes_id: str) -> Merged:
        """Move the takes of one session behind those of another, and return what that one is.

        The questions of the session that goes follow those of the one that stays, and its tags
        join. Take by take the sound stays as it is; ids and places are new.

        Raises:
            StorageError: A sound is missing, a recording goes on, there is something else in the
                folder that would go, or the disk fails.
        """
        stays, goes = self._index.session(stays_id), self._index.session(goes_id)
        if stays_id == goes_id:
            raise ValueError(stays_id)
        place = self._takes.path(self._index.folder(stays_id))
        goes_from = self._takes.path(self._index.folder(goes_id))
        _check(stays, goes, goes_from)
        merged, moved = _merged(stays, goes, self._index.folder(stays_id))
        aside = place.with_name(f".{place.name}-merge{TEMPORARY_SUFFIX}")
        counts = self._takes.merge_folder(place, goes_id)
        with self._takes.all_or_nothing(aside, "The sessions could not be merged ({}).") as files:
            files.remove_tree(aside)
            files.make_folder(aside)
            for old, new in moved:
                sound = self._takes.path(old.sound)
                files.copy(sound, aside / f"{new.id}.wav")
                if hash_of(aside / f"{new.id}.wav") != hash_of(sound):
                    raise OSError("a copy is not what was copied")
                files.write(aside / f"{new.id}.json", sidecar.take_bytes(new))
            files.write(aside / SESSION_FILE, sidecar.session_bytes(merged))
            files.move(aside, counts)
        self._finish(counts)
        return Merged(self._index.session(stays_id), {old.id: new.id for old, new in moved})

    def finish(self) -> None:
        """Do the rest of every merge that was stopped half-way."""
        for folder in self._takes.merging():
            self._finish(folder)

    def _finish(self, folder: Path) -> None:
        place, goes_id = self._takes.sessions_of_merge(folder)
        self._takes.move_into(folder, place)
        relative = place.relative_to(self._takes.root).as_posix()
        session = read_folder(place, relative).session
        if session is None:
            raise StorageError(
                f"The session folder {relative} cannot be read, so a merge into it is not finished."
                " What was recorded is safe. Run “mockinterview sessions verify”."
            )
        self._take_in(session, relative)
        for gone in self._takes.session_folders():
            if gone.name == goes_id:
                self._tell_renamed(session, gone)  # while the old ids can still be read
                aside = self._takes.discard(gone.relative_to(self._takes.root).as_posix())
                self._takes.empty(aside)
        # Its words live on in the session that stays: nothing has to be forgotten.
        self._index.remove_session(goes_id, forget=False)
        self._takes.empty(folder)

    def _tell_renamed(self, merged: Session, goes_from: Path) -> None:
        relative = goes_from.relative_to(self._takes.root).as_posix()
        goes = read_folder(goes_from, relative).session
        if goes is not None:
            offset = len(merged.plan.questions) - len(goes.plan.questions)
            self._on_renamed({take.id: _moved_id(take, merged.id, offset) for take in goes.takes})

    def _take_in(self, session: Session, relative: str) -> None:
        try:
            known = {take.id for take in self._index.session(session.id).takes}
        except KeyError:
            self._index.add_session(session, relative)
            return
        self._index.set_plan(session.id, session.plan)
        self._index.set_tags(session.id, session.tags)
        for take in session.takes:
            if take.id not in known:
                self._index.put_take(take)


def _check(stays: Session, goes: Session, folder: Path) -> None:
    """Refuse what could not be moved whole."""
    if any(take.position >= len(stays.plan.questions) for take in stays.takes):
        raise StorageError(
            f"The questions of “{stays.title}” are not all known, so no other session can follow"
            f" them. {_NOTHING}"
        )
    if any(take.state is TakeState.RECORDING for take in goes.takes):
        raise StorageError(f"“{goes.title}” is still being recorded. {_NOTHING} Try again later.")
    ours = {SESSION_FILE}
    for take in goes.takes:
        sound = folder / Path(take.sound).name
        if sound.is_symlink() or not sound.is_file():
            raise StorageError(
                f"The sound of one answer in “{goes.title}” is missing, so the sessions were not"
                f" merged. {_NOTHING} “mockinterview sessions verify” says which."
            )
        ours |= {sound.name, sound.with_suffix(".json").name}
    with contextlib.suppress(OSError):  # then copying says what is wrong
        foreign = sorted(path.name for path in folder.iterdir() if path.name not in ours)
        if foreign:
            raise StorageError(
                f"The folder of “{goes.title}” holds “{foreign[0]}”, which is not ours and would be"
                f" lost, so the sessions were not merged. {_NOTHING} Move it elsewhere first."
            )


def _merged(stays: Session, goes: Session, folder: str) -> tuple[Session, list[tuple[Take, Take]]]:
    """Return the session as it will be, without takes, and each take as it is and will be."""
    offset = len(stays.plan.questions)
    moved = []
    for take in goes.takes:
        take_id = _moved_id(take, stays.id, offset)
        new = replace(
            take,
            id=take_id,
            session_id=stays.id,
            position=take.position + offset,
            sound=f"{folder}/{take_id}.wav",
        )
        moved.append((take, new))
    plan = replace(
        stays.plan,
        panel=_panel(stays.plan, goes.plan),
        questions=(
            *stays.plan.questions,
            *(_moved_up(planned, offset) for planned in goes.plan.questions),
        ),
        job=stays.plan.job or goes.plan.job,
    )
    tags = in_order((*stays.tags, *goes.tags))
    return replace(stays, plan=plan, tags=tags, takes=()), moved


def _moved_id(take: Take, stays_id: str, offset: int) -> str:
    return f"{stays_id}-{take.position + offset + 1:02d}-{take.number}"


def _panel(first: SessionPlan, second: SessionPlan) -> tuple[PanelMember, ...]:
    known = {member.id for member in first.panel}
    return (*first.panel, *(member for member in second.panel if member.id not in known))


def _moved_up(planned: PlannedQuestion, offset: int) -> PlannedQuestion:
    if planned.follows is None:
        return planned
    return replace(planned, follows=planned.follows + offset)
