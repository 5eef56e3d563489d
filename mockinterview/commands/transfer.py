# SPDX-License-Identifier: GPL-3.0-or-later
"""``sessions export``, ``import`` and ``restore``: what goes out of the library and comes in."""

import argparse
import sys
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from mockinterview import wiring
from mockinterview.commands import bring_in
from mockinterview.commands.holding import alone, beside_others
from mockinterview.errors import ContentError
from mockinterview.paths import DataFolder
from mockinterview.storage.backup import Backups
from mockinterview.storage.export.formats import Draw, ExportFormat
from mockinterview.storage.files import DiskFiles


def run(options: argparse.Namespace, folder: DataFolder) -> int:
    """Do one of the three."""
    actions: dict[str, Callable[[argparse.Namespace, DataFolder], None]] = {
        "export": export,
        "import": _import,
        "restore": _restore,
    }
    actions[options.action](options, folder)
    return 0


def export(options: argparse.Namespace, folder: DataFolder, draw: Draw | None = None) -> None:
    """Write a session to where the options say; ``draw`` makes the content of a PDF.

    Raises:
        AppError: There is no such session, or the file cannot be written.
    """
    target = options.output.expanduser().absolute()
    yardstick = wiring.chosen_yardstick(folder, partial(print, file=sys.stderr))
    with closing(wiring.library(folder)) as library:
        try:
            library.export(
                options.id,
                ExportFormat(options.format),
                target,
                draw,
                wiring.export_context(folder, library, yardstick),
            )
        except KeyError as error:
            raise ContentError(f"There is no session {options.id}. Nothing was written.") from error
    print(target)


def _import(options: argparse.Namespace, folder: DataFolder) -> None:
    if options.path.expanduser().is_file():
        bring_in.run(options, folder)
        return
    with (
        beside_others(folder, "Nothing was imported."),
        closing(wiring.library(folder)) as library,
    ):
        session = library.import_folder(options.path.expanduser().absolute())
    print(f"{session.id}  {session.title}, {len(session.takes)} recordings")


def _restore(options: argparse.Namespace, folder: DataFolder) -> None:
    """Put a copy of the index in its place, then add what was recorded since."""
    backups = Backups(folder.backups, DiskFiles())
    if options.backup is None:
        print("\n".join(path.name for path in backups.list()) or "There are no backups yet.")
        return
    # A bare name is one of the list; anything else is a path.
    bare = folder.backups / options.backup
    copy = bare if bare.is_file() else Path(options.backup)
    with alone(folder, "Nothing was restored."):
        restored = wiring.restore(folder, copy)
    if restored.kept is not None:
        print(f"The library that was there is kept as {restored.kept.name}.", file=sys.stderr)
    print(f"Restored: {restored.sessions} sessions, with those recorded since.")
