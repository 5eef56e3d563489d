# SPDX-License-Identifier: GPL-3.0-or-later
"""The library: every session and take, on disk and in its index, kept in step.

The files are the truth and are written first; the database is the index of them. What fails
half-way is found by ``recovery`` at the next start.
"""

from mockinterview.storage.choices import Choices
from mockinterview.storage.lookup import Lookup
from mockinterview.storage.marks import Marks
from mockinterview.storage.recordings import Recordings
from mockinterview.storage.transfer import Transfer
from mockinterview.storage.upkeep import Upkeep


class Library(Recordings, Marks, Choices, Lookup, Transfer, Upkeep):
    """All sessions and takes of one data folder.

    Its parts share one ``Shelf`` and nothing else. Every method raises ``StorageError`` when the
    disk fails, and ``KeyError`` for an id it never gave out.
    """
