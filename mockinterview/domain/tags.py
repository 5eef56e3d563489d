# SPDX-License-Identifier: GPL-3.0-or-later
"""Tags: short names that a person gives to sessions, to find them again."""

from collections.abc import Iterable

#: What fits on a tag of the page; our choice.
MAX_TAG_CHARACTERS = 40


def clean(tag: str) -> str:
    """Return a tag as it is kept: without needless blanks, and not too long. Empty is none."""
    return " ".join(tag.split())[:MAX_TAG_CHARACTERS].strip()


def in_order(tags: Iterable[str]) -> tuple[str, ...]:
    """Return tags by letter, each once whatever its capitals, the first spelling of it."""
    once: dict[str, str] = {}
    for tag in map(clean, tags):
        if tag:
            once.setdefault(tag.casefold(), tag)
    return tuple(tag for _, tag in sorted(once.items()))
