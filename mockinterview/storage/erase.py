# SPDX-License-Identifier: GPL-3.0-or-later
"""Deleting everything: what there is, and taking it off the disk so that nothing is left.

Only what the app itself puts into a data folder is touched: the folder may be one in which a
person keeps other things too.
"""

import contextlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from mockinterview.paths import DataFolder


class Kept(StrEnum):
    """What a data folder holds, as a person would call it; in the order of a list."""

    RECORDINGS = "recordings"
    LIBRARY = "library"
    BACKUPS = "backups"
    PREPARATION = "preparation"
    QUESTIONS = "questions"
    EXPORTS = "exports"
    MODELS = "models"
    VOICES = "voices"
    CACHE = "cache"
    LOGS = "logs"
    SETTINGS = "settings"


#: Names in the data folder, with ``*`` for what may stand there. A part-written file begins with
#: a dot and the name of the whole one; a file that was put aside has the name's beginning.
_NAMES = {
    Kept.RECORDINGS: ("takes",),
    Kept.LIBRARY: ("library.sqlite3*", "library*.sqlite3*", ".library.*", "library.lock"),
    Kept.BACKUPS: ("backups",),
    Kept.PREPARATION: ("preparation*.json*", ".preparation.json.*"),
    Kept.QUESTIONS: ("questions",),
    Kept.EXPORTS: ("exports",),
    Kept.MODELS: ("models",),
    Kept.VOICES: ("voices",),
    Kept.CACHE: ("cache",),
    Kept.LOGS: ("logs",),
    Kept.SETTINGS: ("settings*.json", ".settings.json.*", ".write-test-*"),
}


@dataclass(frozen=True)
class Holding:
    """So many files of one kind, and their size."""

    kind: Kept
    files: int
    size_bytes: int


def holdings(folder: DataFolder) -> tuple[Holding, ...]:
    """Return what is there, without what is not; a file that cannot be looked at counts as 0."""
    found = []
    for kind in Kept:
        sizes = [size for path in _paths(folder, kind) for size in _sizes(path)]
        if sizes:
            found.append(Holding(kind, len(sizes), sum(sizes)))
    return tuple(found)


def erase(folder: DataFolder) -> tuple[Path, ...]:
    """Delete everything of ours, and the folder itself where nothing else is in it.

    Nobody may have any of it open any more. A link is removed, and what it leads to is not.

    Returns:
        What could not be deleted.
    """
    for kind in Kept:
        for path in _paths(folder, kind):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                with contextlib.suppress(OSError):
                    path.unlink()
    with contextlib.suppress(OSError):  # something of the person's own is in it
        folder.root.rmdir()
    return tuple(path for kind in Kept for path in _paths(folder, kind))


def _paths(folder: DataFolder, kind: Kept) -> list[Path]:
    return sorted({path for name in _NAMES[kind] for path in folder.root.glob(name)})


def _sizes(path: Path) -> Iterator[int]:
    """Yield the size of each file, following no links."""
    if path.is_symlink() or not path.is_dir():
        yield _size(path)
        return
    for inside in path.rglob("*"):
        if inside.is_symlink() or inside.is_file():
            yield _size(inside)


def _size(path: Path) -> int:
    try:
        return path.lstat().st_size
    except OSError:
        return 0
