# SPDX-License-Identifier: GPL-3.0-or-later
"""How many threads a recogniser may work with."""

import os

#: What a process beside others is told by whoever started them: a cluster, or ``analyze --jobs``.
LIMIT = "OMP_NUM_THREADS"


def usable_cores() -> int:
    """Return how many cores this process has for itself, at least 1."""
    if hasattr(os, "sched_getaffinity"):  # a container may have fewer than the machine
        cores = len(os.sched_getaffinity(0))
    else:
        cores = os.cpu_count() or 1
    limit = os.environ.get(LIMIT, "")
    return min(cores, int(limit)) if limit.isdecimal() and int(limit) else cores


def share_cores(processes: int) -> None:
    """Limit the processes that this one is, or begins, to their share of the cores.

    Args:
        processes: How many work at the same time.
    """
    os.environ.setdefault(LIMIT, str(max(1, usable_cores() // processes)))
