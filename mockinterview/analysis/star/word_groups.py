# SPDX-License-Identifier: GPL-3.0-or-later
"""Groups of words that play like parts, so that the model knows words it was never trained on."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from mockinterview.analysis.star.stems import plain_forms, stem_of

_SUFFIXES = (
    *("tion", "sion", "ment", "ness", "ship", "ance", "ence", "ity", "ism", "ist", "able", "ible"),
    *("ful", "less", "ous", "ive", "ical", "ing", "ed", "ly", "er", "or", "est", "al", "ic", "s"),
)
_LEAST_BEFORE_SUFFIX = 3


@dataclass(frozen=True, eq=False)
class Bundle:
    """Names of features that recur together; known by identity, which is the quickest."""

    names: tuple[str, ...]


@dataclass(frozen=True)
class Sense:
    """What is known of a word: the groups it is in, the key of all its forms, its ending."""

    groups: tuple[str, ...]
    stem: str
    shape: str


def _shape(norm: str) -> str:
    if norm[:1].isdigit() or norm[:1] in "$£€":
        return "#"
    for suffix in _SUFFIXES:
        if norm.endswith(suffix) and len(norm) >= len(suffix) + _LEAST_BEFORE_SUFFIX:
            return suffix
    return "-"


class WordGroups:
    """Looks up what is known of a folded word."""

    def __init__(self, groups: dict[str, tuple[str, ...]]) -> None:
        self._groups = groups
        self._sense = lru_cache(maxsize=16384)(self._find)

    @classmethod
    def load(cls, path: Path) -> "WordGroups":
        """Read a table: on each line the name of a group, a colon and its words."""
        groups: dict[str, tuple[str, ...]] = {}
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line or line.startswith("#"):
                continue
            name, colon, words = line.partition(":")
            if not colon:
                raise ValueError(f"no group on this line: {line}")
            for word in dict.fromkeys(words.split()):
                groups[word] = (*groups.get(word, ()), name)
        return cls(groups)

    def of(self, norm: str) -> Sense:
        """Return what is known of a word."""
        return self._sense(norm)

    def _find(self, norm: str) -> Sense:
        groups: list[str] = list(self._groups.get(norm, ()))
        if not groups:
            for form in plain_forms(norm):
                if form in self._groups:
                    groups += self._groups[form]
                    break
        return Sense(tuple(dict.fromkeys(groups)), stem_of(norm), _shape(norm))
