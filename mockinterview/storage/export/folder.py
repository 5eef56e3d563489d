# SPDX-License-Identifier: GPL-3.0-or-later
"""One session as a folder that another machine can take in: sound, sidecars, and their hashes.

A folder from somewhere else is not trusted: only plain files of the expected names are read, and
nothing is written outside the takes folder.
"""

import shutil
from dataclasses import replace
from pathlib import Path

import msgspec

from mockinterview.domain.session import Session
from mockinterview.errors import StorageError
from mockinterview.storage import sidecar
from mockinterview.storage.codec import DecodeError, decode, encode_pretty
from mockinterview.storage.contents import read_folder
from mockinterview.storage.files import TEMPORARY_SUFFIX, Files
from mockinterview.storage.hashing import hash_of
from mockinterview.storage.sidecar import MANIFEST_FILE, SESSION_FILE
from mockinterview.storage.takes_folder import ID_PATTERN, TakesFolder

MANIFEST_FORMAT = "mockinterview-folder"
VERSION = 1
#: A session of twenty questions with ten takes each has 401 files.
MAX_FILES = 2_000
#: A day of sound at 48 kHz takes 8 GB; nobody records that in one session.
MAX_BYTES = 8 * 1024**3
#: Room that must be left on the disk after an import.
SPARE_BYTES = 200 * 1024**2
MAX_MANIFEST_BYTES = 4 * 1024**2


class _Manifest(msgspec.Struct):
    format: str
    version: int
    files: dict[str, str]


def export_folder(session: Session, takes: TakesFolder, target: Path, files: Files) -> None:
    """Write a session as a folder; it appears whole or not at all.

    Takes whose sound is missing stay behind.

    Raises:
        StorageError: The target is there already, or the disk fails.
    """
    if target.exists() or target.is_symlink():
        raise StorageError(f"{target} is there already. Nothing was changed. Choose another name.")
    partial = target.with_name(f".{target.name}{TEMPORARY_SUFFIX}")
    names: dict[str, str] = {}
    try:
        files.remove_tree(partial)
        files.make_folder(partial)
        files.write(partial / SESSION_FILE, sidecar.session_bytes(session))
        for take in session.takes:
            sound = takes.path(take.sound)
            if sound.is_file() and not sound.is_symlink():
                files.copy(sound, partial / f"{take.id}.wav")
                files.write(partial / f"{take.id}.json", sidecar.take_bytes(take))
        for path in sorted(partial.iterdir()):
            names[path.name] = hash_of(path)
        manifest = _Manifest(MANIFEST_FORMAT, VERSION, names)
        files.write(partial / MANIFEST_FILE, encode_pretty(manifest))
        files.move(partial, target)
    except OSError as error:
        shutil.rmtree(partial, ignore_errors=True)
        raise StorageError(
            f"The session could not be written to {target} ({error.strerror or error}). The"
            " library is as it was. Make room, or choose another place."
        ) from error


def import_folder(source: Path, takes: TakesFolder, files: Files) -> tuple[Session, str]:
    """Copy an exported folder into the takes folder.

    Returns:
        The session, and where it is now, relative to the takes folder.

    Raises:
        StorageError: The folder is not one of ours, not whole, already in the library, or the
            disk fails. Then nothing has been added.
    """
    _check_folder(source)
    session_id = _session_id(source)
    contents = read_folder(source, session_id, name=session_id)
    session = contents.session
    if session is None:
        raise StorageError(f"{source} holds no session that can be read. Nothing was added.")
    if contents.problems:
        raise StorageError(f"{contents.problems[0]} Nothing was added.")
    relative = TakesFolder.folder_for(session_id, session.started_at)
    place = takes.path(relative)
    if place.exists():
        raise StorageError(
            f"The session “{session.title}” is in the library already. Nothing was changed."
        )
    moved = tuple(
        replace(take, sound=f"{relative}/{take.id}.wav", session_id=session_id)
        for take in session.takes
    )
    session = replace(session, takes=moved)
    _check_room(source, takes.root)
    arriving = place.with_name(f".{place.name}{TEMPORARY_SUFFIX}")
    try:
        files.remove_tree(arriving)
        files.make_folder(arriving)
        for take in moved:
            files.copy(source / f"{take.id}.wav", arriving / f"{take.id}.wav")
            files.write(arriving / f"{take.id}.json", sidecar.take_bytes(take))
        files.write(arriving / SESSION_FILE, sidecar.session_bytes(session))
        files.move(arriving, place)
    except OSError as error:
        shutil.rmtree(arriving, ignore_errors=True)
        raise StorageError(
            f"The session could not be copied into the library ({error.strerror or error})."
            " Nothing was added. Make room, then try again."
        ) from error
    return session, relative


def _session_id(source: Path) -> str:
    session_id = sidecar.read_session(source / SESSION_FILE).id
    if not ID_PATTERN.fullmatch(session_id):
        raise StorageError(f"{source} has a session name that cannot be used. Nothing was added.")
    return session_id


def _check_folder(source: Path) -> None:
    """Refuse what is not a folder of ours, or not whole, before anything of it is used."""
    try:
        if source.is_symlink() or not source.is_dir():
            raise StorageError(f"{source} is not a folder. Choose the folder of a session.")
        total_bytes = 0
        for count, path in enumerate(source.iterdir()):
            if count >= MAX_FILES:
                raise StorageError(f"{source} has too many files for a session; it was not read.")
            if path.is_symlink() or not path.is_file():
                raise StorageError(
                    f"{source} holds “{path.name}”, which is not a plain file. Nothing was added."
                )
            total_bytes += path.stat().st_size
    except OSError as error:
        raise StorageError(f"{source} cannot be read ({error.strerror}).") from error
    if total_bytes > MAX_BYTES:
        raise StorageError(f"{source} is too large for a session; nothing was added.")
    _check_manifest(source)


def _check_manifest(source: Path) -> None:
    path = source / MANIFEST_FILE
    try:
        if path.stat().st_size > MAX_MANIFEST_BYTES:
            raise StorageError(f"{MANIFEST_FILE} is too large to be one of ours.")
        manifest = decode(path.read_bytes(), _Manifest)
    except (OSError, DecodeError) as error:
        raise StorageError(
            f"{source} is not the folder of an exported session, or was not written to the end:"
            f" {MANIFEST_FILE} cannot be read. Nothing was added."
        ) from error
    if manifest.format != MANIFEST_FORMAT:
        raise StorageError(f"{source} is not the folder of an exported session.")
    if manifest.version > VERSION:
        raise StorageError(
            f"{source} was written by a newer version of Mock Interview. Nothing was added. Install"
            " that version to take it in."
        )
    for name, expected in manifest.files.items():
        if "/" in name or "\\" in name or name in {"", ".", ".."}:
            raise StorageError(f"{source} names a file outside itself. Nothing was added.")
        if hash_of(source / name) != expected:
            raise StorageError(
                f"{name} in {source} is missing or not what was exported. Nothing was added. Export"
                " the session again where it comes from."
            )
    ours = {path.name for path in source.iterdir() if path.suffix in {".wav", ".json"}}
    foreign = sorted(ours - set(manifest.files) - {MANIFEST_FILE})
    if foreign:
        raise StorageError(
            f"{source} holds “{foreign[0]}”, which was not exported with it. Nothing was added."
        )


def _check_room(source: Path, takes_root: Path) -> None:
    """Refuse an import that would fill the disk.

    Raises:
        StorageError: There is too little room, or the folder cannot be read.
    """
    try:
        needed = sum(path.stat().st_size for path in source.iterdir()) + SPARE_BYTES
        # The takes folder is made by the first session; its parent is there.
        free = shutil.disk_usage(takes_root if takes_root.exists() else takes_root.parent).free
    except OSError as error:
        raise StorageError(f"{source} cannot be read ({error.strerror}).") from error
    if free < needed:
        raise StorageError(
            f"The session needs {needed // 1024**2} MB and the disk has {free // 1024**2} MB left."
            " Nothing was added. Free some space, then try again."
        )
