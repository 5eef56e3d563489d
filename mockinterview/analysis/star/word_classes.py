# SPDX-License-Identifier: GPL-3.0-or-later
"""Classes of words that are used alike, so that the model knows words it was never trained on."""

from pathlib import Path

#: Classes of a word, from the coarsest to the finest.
Classes = tuple[str, str, str]

_UNKNOWN: Classes = ("?", "?", "?")
_ENDINGS = ("'s", "'ve", "'d", "'ll", "'re", "'m", "n't", "'")


class WordClasses:
    """Looks up the classes of a folded word."""

    def __init__(self, classes: dict[str, Classes]) -> None:
        self._classes = classes

    @classmethod
    def load(cls, path: Path) -> "WordClasses":
        """Read a table of word and three classes, tab-separated, one word a line."""
        classes: dict[str, Classes] = {}
        for line in path.read_text(encoding="utf-8").splitlines():
            word, coarse, middle, fine = line.split("\t")
            classes[word] = (coarse, middle, fine)
        return cls(classes)

    def __contains__(self, norm: str) -> bool:
        return norm in self._classes

    def of(self, norm: str) -> Classes:
        """Return the classes of a word, of its stem where the word itself is unknown."""
        found = self._classes.get(norm)
        if found is not None:
            return found
        for ending in _ENDINGS:
            if norm.endswith(ending):
                return self._classes.get(norm.removesuffix(ending), _UNKNOWN)
        if norm and norm[0].isdigit():
            return ("#", "#", "#")
        return _UNKNOWN
