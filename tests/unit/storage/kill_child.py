# SPDX-License-Identifier: GPL-3.0-or-later
"""Run as a program: lives in a library until it is killed, and says what has been kept."""

import itertools
import sys
from datetime import timedelta
from pathlib import Path

from mockinterview.paths import DataFolder
from mockinterview.storage.export.formats import ExportFormat
from mockinterview.storage.library import Library
from tests.unit.storage import samples
from tests.unit.storage.sounds import RATE_HZ, write_sound


def say(what: str, name: str) -> None:
    """Tell the parent that the library has promised something."""
    sys.stdout.write(f"{what} {name}\n")
    sys.stdout.flush()


def live(root: Path) -> None:
    """Record, measure, copy, export and delete, for ever."""
    library = Library(DataFolder(root))
    say("opened", "library")
    for turn in itertools.count():
        session = library.create_session(samples.plan(), samples.NOW + timedelta(days=turn))
        for position in (0, 1):
            take = library.begin_take(session.id, position, samples.CONFLICT, "ruth", samples.NOW)
            write_sound(library.sound_path(take), 600)
            say("recorded", take.id)
            library.finish_recording(take.id, RATE_HZ, 600)
            library.save_measures(take.id, samples.hearing(), samples.measures())
            say("measured", take.id)
        library.backups.make(library._database, samples.NOW + timedelta(days=turn))
        library.export(session.id, ExportFormat.FOLDER, root / f"out-{session.id}")
        if turn % 2:
            say("deleting", session.id)
            library.delete_session(session.id)
            say("deleted", session.id)


if __name__ == "__main__":
    live(Path(sys.argv[1]))
