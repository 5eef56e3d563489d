# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking for damage: says what is wrong and what would be done about it, and changes nothing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from mockinterview.domain.session import Session, Take, TakeState
from mockinterview.errors import AppError, StorageError
from mockinterview.storage.contents import read_folder
from mockinterview.storage.database import Database
from mockinterview.storage.hashing import hash_of
from mockinterview.storage.index import Index
from mockinterview.storage.recovery import SoundFacts
from mockinterview.storage.sidecar import SESSION_FILE, read_session, read_take
from mockinterview.storage.takes_folder import DELETED_PREFIX, TakesFolder

#: Reads the header of a sound file without changing it; raises ``AudioError``.
Inspect = Callable[[Path], SoundFacts]
#: The length in the row may differ by rounding.
LENGTH_TOLERANCE_MS = 1

_RECOVER = "“mockinterview sessions recover” puts it right."
_NOTHING = "It cannot be brought back; the rest of the session can be used."


@dataclass(frozen=True)
class Damage:
    """One thing that is wrong: where, what, and what would be done."""

    where: str
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what} {self.remedy}"


def verify(
    database: Database, index: Index, takes: TakesFolder, inspect: Inspect
) -> Iterator[Damage]:
    """Yield everything that is wrong with a library."""
    for line in database.check():
        yield Damage(
            database.path.name, f"{line}.", "“mockinterview sessions recover” builds it again."
        )
    known = set(index.session_ids())
    for session_id in sorted(known):
        try:
            session, folder = index.session(session_id), index.folder(session_id)
        except StorageError as error:
            yield Damage(f"session {session_id}", str(error), "")
            continue
        yield from _session(session, folder, takes, inspect)
    for place in takes.session_folders(skip=known):
        relative = place.relative_to(takes.root).as_posix()
        contents = read_folder(place, relative)
        if contents.session is not None:
            yield Damage(relative, "It is on the disk but not in the library.", _RECOVER)
        for problem in contents.problems:
            yield Damage(relative, problem, "")
    for gone in takes.put_aside():
        name = gone.name.removeprefix(DELETED_PREFIX)
        yield Damage(name, "It was deleted, but not all of it is gone yet.", _RECOVER)


def _session(
    session: Session, folder: str, takes: TakesFolder, inspect: Inspect
) -> Iterator[Damage]:
    try:
        place = takes.path(folder)
    except StorageError as error:
        yield Damage(f"session {session.id}", str(error), "")
        return
    if place.is_symlink() or not place.is_dir():
        yield Damage(folder, "The folder of this session is missing.", _NOTHING)
        return
    try:
        if read_session(place / SESSION_FILE) != replace(session, takes=()):
            yield Damage(f"{folder}/{SESSION_FILE}", "It differs from the library.", "")
    except StorageError as error:
        yield Damage(folder, str(error), "")
    for take in session.takes:
        yield from _take(take, takes, inspect)
    named = {Path(take.sound).name for take in session.takes}
    for sound in sorted(place.glob("*.wav")):
        if sound.name not in named:
            yield Damage(f"{folder}/{sound.name}", "It is not in the library.", _RECOVER)


def _take(take: Take, takes: TakesFolder, inspect: Inspect) -> Iterator[Damage]:
    try:
        sound, beside = takes.path(take.sound), takes.sidecar_path(take)
    except StorageError as error:
        yield Damage(f"recording {take.id}", str(error), "")
        return
    try:
        if read_take(beside) != take:
            yield Damage(beside.name, "It differs from the library.", _RECOVER)
    except StorageError as error:
        yield Damage(take.sound, str(error), "")
    if take.state is TakeState.RECORDING:
        yield Damage(take.sound, "It was never finished.", _RECOVER)
        return
    if sound.is_symlink() or not sound.is_file():
        yield Damage(take.sound, "The sound is missing.", _NOTHING)
        return
    try:
        facts = inspect(sound)
    except AppError as error:
        yield Damage(take.sound, str(error), _NOTHING)
        return
    if abs(facts.duration_ms - take.duration_ms) > LENGTH_TOLERANCE_MS:
        what = f"It is {facts.duration_ms} ms long and should be {take.duration_ms} ms."
        yield Damage(take.sound, what, _NOTHING)
    elif take.sound_hash and hash_of(sound) != take.sound_hash:
        yield Damage(take.sound, "Its sound is not what was recorded.", _NOTHING)
