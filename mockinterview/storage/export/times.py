# SPDX-License-Identifier: GPL-3.0-or-later
"""Times, and which take it is, as exports write them for people."""

from mockinterview.domain.session import Session, Take


def clock(at_ms: int) -> str:
    """Return a time as minutes and seconds, rounded to the nearest second."""
    minutes, seconds = divmod(round(at_ms / 1000), 60)
    return f"{minutes}:{seconds:02}"


def which_take(session: Session, take: Take) -> str:
    """Return which of several takes of its question a take is, and whether it is kept.

    Empty for the only one.
    """
    takes = session.takes_at(take.position)
    if len(takes) < 2:
        return ""
    return f"take {take.number} of {len(takes)}{', the one you keep' if take.is_keeper else ''}"
