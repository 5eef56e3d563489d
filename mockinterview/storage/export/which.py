# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of several takes a take is, as exports write it for people."""

from mockinterview.domain.session import Session, Take


def which_take(session: Session, take: Take) -> str:
    """Return which of several takes of its question a take is, and whether it is kept.

    Empty for the only one.
    """
    takes = session.takes_at(take.position)
    if len(takes) < 2:
        return ""
    return f"take {take.number} of {len(takes)}{', the one you keep' if take.is_keeper else ''}"
