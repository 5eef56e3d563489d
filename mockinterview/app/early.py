# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the window begins: what it needs and Qt does not is imported before PySide6.

From its own import on, PySide6 reads the source of every module that is imported, to see whether
it uses PySide6 (seen with 6.11): a third of a millisecond each, which the start would wait for.
"""

import argparse
import concurrent.futures.thread  # noqa: F401 - for tasks, as are all below

from mockinterview import diagnostics, paths, preferences, wiring
from mockinterview.domain import plan, star, summary
from mockinterview.interview import readiness
from mockinterview.paths import DataFolder
from mockinterview.questions import closing, length, spacing

__all__ = [
    "closing",
    "diagnostics",
    "length",
    "paths",
    "plan",
    "preferences",
    "readiness",
    "run",
    "spacing",
    "star",
    "summary",
    "wiring",
]


def run(options: argparse.Namespace, folder: DataFolder) -> int:
    """Open the window and stay until it is closed; see ``process.run``."""
    from mockinterview.app import process

    return process.run(options, folder)
