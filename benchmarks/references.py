# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what was really said in a recording, from the files that lie beside it."""

import json
import re
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from mockinterview.domain.hearing import Word

SOUND = {".wav", ".flac", ".mp3", ".ogg", ".m4a"}
INDEX = "index.toml"
_TOKEN = re.compile(r'"((?:[^"]|"")*)"|(-?\d+(?:\.\d+)?)(?=\s|$)')


class Kind(StrEnum):
    """How a recording was spoken; it decides which figures it counts for."""

    READ = "read"
    SPONTANEOUS = "spontaneous"
    FOREIGN = "foreign"
    QUIET = "quiet"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Reference:
    """A recording and what is known of it.

    ``timed`` has every word, fillers included, with its times; None where these are not known.
    """

    sound: Path
    kind: Kind
    text: str
    timed: tuple[Word, ...] | None


def read_folder(folder: Path) -> list[Reference]:
    """Return the recordings of ``folder`` that have a text or are said to be quiet."""
    index = folder / INDEX
    kinds = tomllib.loads(index.read_text(encoding="utf-8")) if index.exists() else {}
    found = []
    for sound in sorted(path for path in folder.iterdir() if path.suffix.lower() in SOUND):
        kind = Kind(kinds.get(sound.stem, Kind.UNKNOWN))
        text = sound.with_suffix(".txt")
        timed = _timed(sound)
        if text.exists():
            found.append(Reference(sound, kind, text.read_text(encoding="utf-8"), timed))
        elif timed:
            found.append(Reference(sound, kind, " ".join(word.text for word in timed), timed))
        elif kind is Kind.QUIET:
            found.append(Reference(sound, kind, "", None))
    return found


def _timed(sound: Path) -> tuple[Word, ...] | None:
    grid, sphinx = sound.with_suffix(".TextGrid"), sound.with_suffix(".words.json")
    if grid.exists():
        words = parse_text_grid(grid.read_text(encoding="utf-8"))
    elif sphinx.exists():
        words = parse_sphinx(sphinx.read_text(encoding="utf-8"))
    else:
        return None
    # A tier of whole utterances has no word times.
    return None if any(" " in word.text.strip() for word in words) else words


def parse_text_grid(text: str) -> tuple[Word, ...]:
    """Return the labelled intervals of the first tier, in Praat's short or long form."""
    tokens = [
        (label.replace('""', '"'), number)
        for label, number in _TOKEN.findall(re.sub(r"\[\d*\]", "", text))
    ]
    # "ooTextFile" "TextGrid" start end count | "IntervalTier" name start end count | intervals
    count = int(tokens[9][1])
    rows = tokens[10 : 10 + 3 * count]
    words = []
    for (_, start), (_, end), (label, _) in zip(rows[::3], rows[1::3], rows[2::3], strict=True):
        if label.strip():
            words.append(Word(label, round(float(start) * 1000), round(float(end) * 1000)))
    return tuple(words)


def parse_sphinx(text: str) -> tuple[Word, ...]:
    """Return the words of an alignment that PocketSphinx printed as JSON."""
    return tuple(
        Word(
            re.sub(r"\(\d+\)$", "", each["t"]),
            round(each["b"] * 1000),
            round((each["b"] + each["d"]) * 1000),
        )
        for each in json.loads(text)["w"]
        if not each["t"].startswith(("<", "["))
    )
