# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the computer has slept: the difference of two clocks, of which one sleeps with it."""

import sys
import time


def asleep_s() -> float:
    """Return for how long the computer has been asleep since it was started.

    Setting the clock does not change it. Windows has no clock that stands still while the computer
    sleeps: there it is always 0, and a sleep looks like a microphone that gave nothing.
    """
    if sys.platform.startswith("linux"):
        return time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC) - time.clock_gettime(time.CLOCK_UPTIME_RAW)
    return 0.0
