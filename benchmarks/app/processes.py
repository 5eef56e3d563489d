# SPDX-License-Identifier: GPL-3.0-or-later
"""What the processes of one app take together, however many it has started."""

import contextlib
import os
from pathlib import Path

from tests.system.processes import processes_with

_TICKS_A_SECOND = os.sysconf("SC_CLK_TCK")
#: In /proc/<pid>/stat, after the name: time in the program and in the system, of the process and
#: of those of its children that have ended.
_TIMES = slice(11, 15)


def processor_s(mark: str) -> float:
    """Return how long the processes with a mark were on the processor until now."""
    ticks = 0
    for pid in processes_with(mark):
        with contextlib.suppress(OSError):  # it has just ended, and its parent counts it
            _, _, fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")
            ticks += sum(map(int, fields.split()[_TIMES]))
    return ticks / _TICKS_A_SECOND


def memory_mb(mark: str) -> float:
    """Return the memory that the processes with a mark alone hold.

    What is read from files, such as libraries, counts for nothing: the system shares it out among
    all programs that use it, and takes it back when it needs it.
    """
    held_kb = 0
    for pid in processes_with(mark):
        with contextlib.suppress(OSError):
            for line in Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines():
                if line.startswith("Pss_Anon:"):
                    held_kb += int(line.split()[1])
    return held_kb / 1000
