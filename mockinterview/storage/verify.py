# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking for damage: says what is wrong and what would be done about it, and changes nothing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from mockinterview.domain.session import Session, Take, TakeState
from mockinterview.errors import AppError, StorageError
from mockinterview.storage.backup import Backups, check
from mockinterview.storage.contents import (
    IS_A_COPY,
    TAKE_NAME,
    copied_from,
    never_begun,
    read_folder,
)
from mockinterview.storage.database import Database
from mockinterview.storage.hashing import hash_of
from mockinterview.storage.index import Index
from mockinterview.storage.odd_rows import odd_rows
from mockinterview.storage.recovery import SoundFacts
from mockinterview.storage.sidecar import MANIFEST_FILE, SESSION_FILE, read_session, read_take
from mockinterview.storage.takes_folder import DELETED_PREFIX, TakesFolder

#: Reads the header of a sound file without changing it; raises ``AudioError``.
Inspect = Callable[[Path], SoundFacts]
#: The length in the row may differ by rounding.
LENGTH_TOLERANCE_MS = 1

#: What every remedy that ``recover`` can bring begins with; what it would do follows.
RECOVER = "“mockinterview sessions recover”"
_ANEW = f"{RECOVER} keeps the file beside it and builds the library again from the recordings."
_ROWS = f"{RECOVER} writes these rows again from the recordings."
_READ_AGAIN = f"{RECOVER} reads the session again from its folder."
_TAKE_IN = f"{RECOVER} takes it in."
_FILE_COUNTS = f"{RECOVER} takes over what the file says."
_WRITE_AGAIN = f"{RECOVER} writes it again from the library."
_CLOSE = f"{RECOVER} closes it and keeps its sound."
_FINISH = f"{RECOVER} does the rest; nothing of it is lost."
_REMOVE = f"{RECOVER} removes the rest of it."
_NOTHING = "It cannot be brought back; the rest of the session can be used."
_NOT_OURS = "It is left alone. Move it elsewhere if you need it."
#: What programs that keep folders in step call another copy of the index.
_OTHER_LIBRARIES = "library*.sqlite3"
_OTHER_LIBRARY = (
    "It is another copy of the library, as programs that keep folders in step make them, and is"
    " not used. It may hold words of sessions that were deleted."
)
_NO_COPY = "It cannot be restored and is left alone; the next start makes another copy."


@dataclass(frozen=True)
class Damage:
    """One thing that is wrong: where, what, and what would be done."""

    where: str
    what: str
    remedy: str

    @property
    def can_be_mended(self) -> bool:
        """Whether ``recover`` puts it right."""
        return self.remedy.startswith(RECOVER)

    def __str__(self) -> str:
        return f"{self.where}: {self.what} {self.remedy}"


def verify(
    database: Database, index: Index, takes: TakesFolder, backups: Backups, inspect: Inspect
) -> Iterator[Damage]:
    """Yield everything that is wrong with a library."""
    name = database.path.name
    found = database.check()
    yield from (Damage(name, f"{line}.", _ANEW) for line in found)
    if not found:
        yield from (Damage(name, line, _ROWS) for line in odd_rows(database))
    known = set(index.session_ids())
    for session_id in sorted(known):
        try:
            session, folder = index.session(session_id), index.folder(session_id)
        except StorageError:
            what = "What the library knows of it cannot be read."
            yield Damage(f"session {session_id}", what, _READ_AGAIN)
            continue
        yield from _session(session, folder, takes, inspect)
    for place in takes.session_folders(skip=known):
        relative = place.relative_to(takes.root).as_posix()
        contents = read_folder(place, relative)
        if contents.session is not None:
            yield Damage(relative, "It is on the disk but not in the library.", _TAKE_IN)
        yield from (Damage(relative, problem, _NOT_OURS) for problem in contents.problems)
    for stopped in takes.merging():
        _, goes_id = takes.sessions_of_merge(stopped)
        yield Damage(goes_id, "It was merged into another session, but not to the end.", _FINISH)
    for gone in takes.put_aside():
        gone_name = gone.name.removeprefix(DELETED_PREFIX)
        yield Damage(gone_name, "It was deleted, but not all of it is gone yet.", _REMOVE)
    for half in takes.leftovers():
        relative = half.relative_to(takes.root).as_posix()
        yield Damage(relative, "It was being written when the app ended.", _REMOVE)
    for other in sorted(database.path.parent.glob(_OTHER_LIBRARIES)):
        if other != database.path:
            yield Damage(other.name, _OTHER_LIBRARY, _NOT_OURS)
    for copy in backups.list():
        problem = check(copy)
        if problem is not None:
            yield Damage(copy.name, f"This copy of the library is not whole ({problem}).", _NO_COPY)


def _session(
    session: Session, folder: str, takes: TakesFolder, inspect: Inspect
) -> Iterator[Damage]:
    try:
        place = takes.path(folder)
    except StorageError as error:
        yield Damage(f"session {session.id}", str(error), _READ_AGAIN)
        return
    if place.is_symlink() or not place.is_dir():
        yield Damage(folder, "The folder of this session is missing.", _NOTHING)
        return
    where = f"{folder}/{SESSION_FILE}"
    try:
        if read_session(place / SESSION_FILE) != replace(session, takes=()):
            yield Damage(where, "It differs from the library.", _FILE_COUNTS)
    except StorageError as error:
        yield Damage(where, str(error), _WRITE_AGAIN)
    for take in session.takes:
        yield from _take(take, takes, inspect)
    yield from _strangers(session, place, folder)


def _strangers(session: Session, place: Path, folder: str) -> Iterator[Damage]:
    """Yield the files of a session folder that no row knows of."""
    named = {Path(take.sound).stem for take in session.takes}
    hollow = never_begun(place)
    for path in sorted(place.iterdir()):
        if path.name in {SESSION_FILE, MANIFEST_FILE} or path.name.startswith("."):
            continue
        if path.stem in named and path.suffix in {".wav", ".json"}:
            continue
        if path in hollow:
            yield Damage(
                f"{folder}/{path.name}", "It was begun, but nothing was recorded.", _REMOVE
            )
            continue
        if (original := copied_from(path, session.id)) is not None:
            yield Damage(f"{folder}/{path.name}", f"It {IS_A_COPY.format(original)}", _NOT_OURS)
            continue
        match = TAKE_NAME.fullmatch(path.stem)
        is_take = match is not None and match["session"] == session.id
        is_sound = path.suffix == ".wav" and path.is_file() and not path.is_symlink()
        remedy = _TAKE_IN if is_take and is_sound else _NOT_OURS
        yield Damage(f"{folder}/{path.name}", "It is not in the library.", remedy)


def _take(take: Take, takes: TakesFolder, inspect: Inspect) -> Iterator[Damage]:
    try:
        sound, beside = takes.path(take.sound), takes.sidecar_path(take)
    except StorageError as error:
        yield Damage(f"recording {take.id}", str(error), _READ_AGAIN)
        return
    there = sound.is_file() and not sound.is_symlink()
    try:
        if read_take(beside) != take:
            yield Damage(beside.name, "It differs from the library.", _FILE_COUNTS)
    except StorageError as error:
        yield Damage(take.sound, str(error), _WRITE_AGAIN if there else _NOTHING)
    if take.state is TakeState.RECORDING:
        yield Damage(take.sound, "It was never finished.", _CLOSE)
        return
    if not there:
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
