# SPDX-License-Identifier: GPL-3.0-or-later
"""Times as exports write them for people."""


def clock(at_ms: int) -> str:
    """Return a time as minutes and seconds, rounded to the nearest second."""
    minutes, seconds = divmod(round(at_ms / 1000), 60)
    return f"{minutes}:{seconds:02}"
