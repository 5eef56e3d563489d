# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window needs and Qt does not, imported before PySide6.

From its own import on, PySide6 reads the source of every module that is imported, to see whether
it uses PySide6 (seen with 6.11): a third of a millisecond each, which the start would wait for.
"""

import concurrent.futures.thread  # noqa: F401 - for tasks, as are all below

from mockinterview import diagnostics, paths, preferences, wiring
from mockinterview.domain import plan, star, summary
from mockinterview.interview import readiness
from mockinterview.questions import closing, length, spacing

__all__ = [
    "closing",
    "diagnostics",
    "length",
    "paths",
    "plan",
    "preferences",
    "readiness",
    "spacing",
    "star",
    "summary",
    "wiring",
]
