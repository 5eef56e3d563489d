# SPDX-License-Identifier: GPL-3.0-or-later
"""Times and days as a person reads them, in the language of the window."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

translate = QCoreApplication.translate

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
    return translate("Times", "{} min {} s").format(minutes, rest)


def short_day(day: date) -> str:
    """Return ``12 Nov``."""
    return _in_pattern(day, translate("Times", "d MMM", "pattern of Qt, not words"))


def long_day(day: date) -> str:
    """Return ``12 November``."""
    return _in_pattern(day, translate("Times", "d MMMM", "pattern of Qt, not words"))


def day_of_year(day: date) -> str:
    """Return ``12 November 2025``."""
    return _in_pattern(day, translate("Times", "d MMMM yyyy", "pattern of Qt, not words"))


def weekday_and_time(moment: datetime) -> str:
    """Return ``Friday 18:42``."""
    return f"{_in_pattern(moment, 'dddd')} {_time(moment)}"


def short_moment(moment: datetime) -> str:
    """Return ``Fri 12 Nov, 18:42``."""
    return _with_time(_short_weekday(moment), moment)


def long_moment(moment: datetime) -> str:
    """Return ``Friday 12 November, 18:42``."""
    pattern = translate("Times", "dddd d MMMM", "pattern of Qt, not words")
    return _with_time(_in_pattern(moment, pattern), moment)


def short_day_and_time(moment: datetime) -> str:
    """Return ``12 Nov, 18:42``."""
    return _with_time(short_day(moment), moment)


def day_and_time(moment: datetime, today: date) -> str:
    """Return ``Today, 18:42``, ``Yesterday, 18:42`` or ``12 Nov, 18:42``, with the year if past."""
    written = _near(moment, today) or _with_year(short_day(moment), moment, today)
    return _with_time(written, moment)


def between(first: str, last: str) -> str:
    """Return a range as print writes it, with a dash as wide as an n."""
    return f"{first}\N{EN DASH}{last}"


def day(moment: datetime, today: date) -> str:
    """Return ``Today``, ``Yesterday`` or ``Fri 20 Nov``, with the year if it is another one."""
    return _near(moment, today) or _with_year(_short_weekday(moment), moment, today)


def answers_and_length(answers: int, length_ms: int) -> str:
    """Return ``5 answers, 7:43``."""
    if answers == 1:
        return translate("Times", "1 answer, {}").format(clock(length_ms))
    return translate("Times", "{} answers, {}").format(answers, clock(length_ms))


def _near(moment: datetime, today: date) -> str:
    near = {
        today: translate("Times", "Today"),
        today - timedelta(days=1): translate("Times", "Yesterday"),
    }
    return near.get(moment.date(), "")


def _short_weekday(moment: datetime) -> str:
    return _in_pattern(moment, translate("Times", "ddd d MMM", "pattern of Qt, not words"))


def _with_year(written: str, moment: datetime, today: date) -> str:
    return written if moment.year == today.year else f"{written} {moment.year}"


def _with_time(written: str, moment: datetime) -> str:
    return translate("Times", "{day}, {time}").format(day=written, time=_time(moment))


def _time(moment: datetime) -> str:
    return f"{moment:%H:%M}"


def _in_pattern(day: date, pattern: str) -> str:
    """Write a day as one of Qt's patterns says; the time zone it was given in stays."""
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
