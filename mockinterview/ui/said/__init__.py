# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the modules that know no Qt, said in the language of the window.

They come in English, with names and figures in them. ``said`` finds the sentence that it is and
says its translation with the same names and figures. What is not among ``SENTENCES`` stays English.
"""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from mockinterview.ui.said import library, plans, readiness, recognisers, sound, stories

SENTENCES: tuple[str, ...] = (
    *readiness.SENTENCES,
    *plans.SENTENCES,
    *stories.SENTENCES,
    *sound.SENTENCES,
    *recognisers.SENTENCES,
    *library.SENTENCES,
)
_PLACE = "{}"
#: Where one sentence ends and the next begins.
_BETWEEN = re.compile(r"(?<=[.!?]) (?=[A-Z“])")


def said(text: str) -> str:
    """Return a text of one or more sentences in the language of the window."""
    whole = _sentence(text)
    if whole is not None:
        return whole
    parts = _BETWEEN.split(text)
    if len(parts) == 1:
        return text
    return " ".join(_sentence(part) or part for part in parts)


def _sentence(text: str) -> str | None:
    """Return one sentence translated, None where it is not known.

    A title has lost its full stop.
    """
    exact, with_places = _known()
    if text in exact:
        return _look_up(text)
    if f"{text}." in exact:
        return _look_up(f"{text}.").rstrip(".")
    for source in with_places:
        filled = _places(source, text)
        if filled is not None:
            return _look_up(source).format(*filled)
        filled = _places(source, f"{text}.") if source.endswith(".") else None
        if filled is not None:
            return _look_up(source).format(*filled).rstrip(".")
    return None


def _places(source: str, text: str) -> tuple[str, ...] | None:
    """Return what stands in the places of a sentence, None where it is another one."""
    first, *_, last = source.split(_PLACE)
    if not (text.startswith(first) and text.endswith(last)):
        return None  # most are: their patterns need never be made, which takes a millisecond each
    found = _pattern(source).fullmatch(text)
    return found.groups() if found is not None else None


def _look_up(source: str) -> str:
    return QCoreApplication.translate("Said", source)


@cache
def _known() -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the sentences as they are, and those with places; the most particular ones first."""
    exact = frozenset(one for one in SENTENCES if _PLACE not in one)
    with_places = sorted((one for one in SENTENCES if _PLACE in one), key=_letters, reverse=True)
    return exact, tuple(with_places)


def _letters(source: str) -> int:
    return len(source.replace(_PLACE, ""))


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile("(.*)".join(re.escape(part) for part in source.split(_PLACE)))
