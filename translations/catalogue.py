# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a ``.ts`` file: every sentence of the interface, with what another language makes of it."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

#: What must stand in both: {}, {:.1f}, {name}, %n, %1, and what the text is marked up with.
_PLACE = re.compile(r"\{[^{}]*\}|%n|%\d|</?[a-z][^<>]*>")


@dataclass(frozen=True)
class Message:
    """One sentence.

    ``said`` has one form, or as many as the language has for counted things. ``state`` is empty
    where the sentence is done, else what lupdate makes of it: ``unfinished``, ``vanished``.
    """

    context: str
    source: str
    comment: str
    counted: bool
    said: tuple[str, ...]
    state: str

    @property
    def key(self) -> tuple[str, str, str, bool]:
        """What tells a sentence from all others."""
        return self.context, self.source, self.comment, self.counted

    @property
    def troubles(self) -> Iterator[str]:
        """What is wrong with the translation, in words."""
        if self.state:
            yield self.state
        for form in self.said:
            if not form:
                yield "empty"
            elif missed := places(self.source, form, counted=self.counted):
                yield missed


def places(source: str, said: str, *, counted: bool) -> str:
    """Say which places differ between a sentence and its translation; empty if none does."""
    wanted, found = (Counter(_PLACE.findall(text)) for text in (source, said))
    if counted:  # where there is one only, a language may say so in a word
        found["%n"] = wanted["%n"]
    return "" if wanted == found else f"places {sorted(wanted)} became {sorted(found)}"


def read(path: Path) -> list[Message]:
    """Return all sentences of a ``.ts`` file, in its order."""
    root = ET.parse(path).getroot()  # noqa: S314 - our own file
    return [
        _message(context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def _message(context: str, message: ET.Element) -> Message:
    translation = message.find("translation")
    forms = [] if translation is None else translation.findall("numerusform")
    whole = "" if translation is None else translation.text or ""
    return Message(
        context,
        message.findtext("source", ""),
        message.findtext("comment", ""),
        message.get("numerus") == "yes",
        tuple(form.text or "" for form in forms) or (whole,),
        "" if translation is None else translation.get("type", ""),
    )
