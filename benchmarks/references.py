# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what was really said in a recording, from the files that lie beside it."""

import json
import re
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from benchmarks.scoring import is_filler
from mockinterview.domain.hearing import Span, Word

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
    ``unlabelled`` are fillers that can be heard and are in the text, but not among the timed words.
    ``held_out`` recordings validate: nothing is trained or tuned on them.
    """

    sound: Path
    kind: Kind
    text: str
    timed: tuple[Word, ...] | None
    held_out: bool = False
    unlabelled: tuple[Span, ...] = ()

    @property
    def fillers(self) -> list[Span]:
        """Where um and uh are said: the labelled ones and those that the labels lack."""
        labelled = [
            Span(word.start_ms, word.end_ms) for word in self.timed or () if is_filler(word.text)
        ]
        return sorted([*labelled, *self.unlabelled], key=lambda span: span.start_ms)

    @property
    def voice(self) -> str:
        """Which recordings may be of the same speaker: those whose names begin alike."""
        return self.sound.stem.split("_")[0]


def read_folder(folder: Path) -> list[Reference]:
    """Return the recordings of ``folder`` that have a text or are said to be quiet."""
    index = folder / INDEX
    listed = tomllib.loads(index.read_text(encoding="utf-8")) if index.exists() else {}
    held_out = listed.pop("held_out", [])
    unlabelled = listed.pop("unlabelled_fillers", {})
    found = []
    for sound in sorted(path for path in folder.iterdir() if path.suffix.lower() in SOUND):
        kind = Kind(listed.get(sound.stem, Kind.UNKNOWN))
        text_file = sound.with_suffix(".txt")
        timed = _timed(sound)
        if text_file.exists():
            text = text_file.read_text(encoding="utf-8")
        elif timed:
            text = " ".join(word.text for word in timed)
        elif kind is Kind.QUIET:
            text = ""
        else:
            continue
        more = tuple(Span(*edges) for edges in unlabelled.get(sound.stem, []))
        found.append(Reference(sound, kind, text, timed, sound.stem in held_out, more))
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
