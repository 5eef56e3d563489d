# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the modules that know no Qt, said in the language of the window.

They come in English, with names and figures in them. ``said`` finds the sentence that it is and
says its translation with the same names and figures. What is not among ``SENTENCES`` stays English.
"""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from mockinterview.ui.said import (
    content,
    library,
    plans,
    readiness,
    recognisers,
    sound,
    stories,
)

SENTENCES: tuple[str, ...] = (
    *readiness.SENTENCES,
    *plans.SENTENCES,
    *stories.SENTENCES,
    *sound.SENTENCES,
    *recognisers.SENTENCES,
    *library.SENTENCES,
    *content.SENTENCES,
)
_PLACE = "{}"
#: Where one sentence ends and the next begins.
_BETWEEN = re.compile(r"(?<=[.!?]) (?=[A-Z“])")


def said(text: str) -> str:
    """Return a text of one or more sentences in the language of the window."""
    parts = _BETWEEN.split(text)
    known = [_sentence(part) for part in parts]
    if all(one is not None for one in known):  # first: a place at an end would take in all others
        return " ".join(filter(None, known))
    whole = _sentence(text) if len(parts) > 1 else None
    if whole is not None:
        return whole
    return " ".join(one or part for one, part in zip(known, parts, strict=True))


def _sentence(text: str) -> str | None:
    """Return one sentence translated, None where it is not known.

    A title has lost its full stop.
    """
    exact, with_places = _known()
    if text in exact:
        return _look_up(text)
    if f"{text}." in exact:
        return _look_up(f"{text}.").rstrip(".")
    for source, first, last in with_places:
        if not text.startswith(first):
            continue  # most begin otherwise: a list of titles is looked through at each drawing
        if text.endswith(last) and (found := _pattern(source).fullmatch(text)):
            return _fill(source, found)
        if f"{text}.".endswith(last) and (found := _pattern(source).fullmatch(f"{text}.")):
            return _fill(source, found).rstrip(".")
    return None


def _fill(source: str, found: re.Match[str]) -> str:
    """Return a translation with its places filled; a reason is often a sentence of its own."""
    return _look_up(source).format(*(_sentence(one) or one for one in found.groups()))


def _look_up(source: str) -> str:
    return QCoreApplication.translate("Said", source)


@cache
def _known() -> tuple[frozenset[str], tuple[tuple[str, str, str], ...]]:
    """Return the sentences as they are, and those with places; the most particular ones first.

    The latter with what stands before their first place and behind their last.
    """
    exact = frozenset(one for one in SENTENCES if _PLACE not in one)
    with_places = sorted((one for one in SENTENCES if _PLACE in one), key=_letters, reverse=True)
    pieces = [(one, one.split(_PLACE)) for one in with_places]
    return exact, tuple((one, parts[0], parts[-1]) for one, parts in pieces)


def _letters(source: str) -> int:
    return len(source.replace(_PLACE, ""))


@cache  # each takes a millisecond to make, and most are never needed
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile("(.*)".join(re.escape(part) for part in source.split(_PLACE)))
