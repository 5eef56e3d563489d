# SPDX-License-Identifier: GPL-3.0-or-later
"""Times as a person reads them."""

from datetime import date, datetime, timedelta

MS_PER_SECOND = 1000
SECONDS_PER_MINUTE = 60


def clock(at_ms: int) -> str:
    """Return minutes and seconds, ``0:41``; parts of a second are dropped, as on any clock."""
    minutes, seconds = divmod(max(0, at_ms) // MS_PER_SECOND, SECONDS_PER_MINUTE)
    return f"{minutes}:{seconds:02d}"


def length(length_ms: int) -> str:
    """Return a length in words, ``7 min 43 s``; under two minutes as ``1:22``."""
    seconds = length_ms // MS_PER_SECOND
    if seconds < 2 * SECONDS_PER_MINUTE:
        return clock(length_ms)
    minutes, rest = divmod(seconds, SECONDS_PER_MINUTE)
    return f"{minutes} min {rest} s"


def day_and_time(moment: datetime, today: date) -> str:
    """Return ``Today, 18:42``, ``Yesterday, 18:42`` or ``12 Nov, 18:42``, with the year if past."""
    days = {today: "Today", today - timedelta(days=1): "Yesterday"}
    written = f"{moment.day} {moment:%b}"
    if moment.year != today.year:
        written += f" {moment.year}"
    return f"{days.get(moment.date(), written)}, {moment:%H:%M}"


def between(first: str, last: str) -> str:
    """Return a range as print writes it, with a dash as wide as an n."""
    return f"{first}\N{EN DASH}{last}"


def day(moment: datetime, today: date) -> str:
    """Return ``Today``, ``Yesterday`` or ``Fri 20 Nov``, with the year if it is another one."""
    near = {today: "Today", today - timedelta(days=1): "Yesterday"}
    written = f"{moment:%a} {moment.day} {moment:%b}"
    if moment.year != today.year:
        written += f" {moment.year}"
    return near.get(moment.date(), written)


def answers_and_length(answers: int, length_ms: int) -> str:
    """Return ``5 answers, 7:43``."""
    return f"{answers} {'answer' if answers == 1 else 'answers'}, {clock(length_ms)}"
