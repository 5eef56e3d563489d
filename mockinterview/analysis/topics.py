# SPDX-License-Identifier: GPL-3.0-or-later
"""What words say a text is about: how rare each is, and the themes of interview questions."""

import json
import tomllib
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from mockinterview.analysis.lexicon import NUMBER_WORDS, STOP_WORDS, word_set
from mockinterview.analysis.stemming import stem
from mockinterview.analysis.tokens import Token, tokens_of_text
from mockinterview.errors import ContentError

#: Words that frame a question without being what it is about.
_FRAME = frozenset(
    stem(word)
    for word in word_set(
        """
        describe time times example situation give talk walk through share think recall occasion
        instance question answer particular recent recently please work working job did past ever
        way moment handle handled deal dealt involve involved experience
        """
    )
)
_SAYS_NOTHING = STOP_WORDS | NUMBER_WORDS


@dataclass(frozen=True)
class Theme:
    """The words that ask for a theme, and those in which people tell of it; all stems."""

    name: str
    asked: frozenset[str]
    told: frozenset[str]


@dataclass(frozen=True)
class Topics:
    """How rare words are, the themes, and how close answers to other questions usually come.

    ``rarity`` is the inverse document frequency of each stem; a stem not in it is as rare as the
    rarest. ``others`` are closenesses of answers to questions they do not answer, sorted.
    """

    rarity: Mapping[str, float] = field(default_factory=dict)
    themes: tuple[Theme, ...] = ()
    others: tuple[float, ...] = ()

    def weight(self, term: str) -> float:
        """Return what a stem weighs."""
        return self.rarity.get(term, self._rarest)

    @property
    def _rarest(self) -> float:
        return self.rarity.get("", 1.0)

    def asked_words(self, tokens: Iterable[Token]) -> frozenset[str]:
        """Return the stems of a question that say what it is about."""
        return frozenset(terms(tokens)) - _FRAME

    def themes_of(self, asked: frozenset[str]) -> tuple[Theme, ...]:
        """Return the themes that a question with these stems asks for."""
        return tuple(theme for theme in self.themes if theme.asked & asked)

    def share(self, said: Mapping[str, int], wanted: frozenset[str]) -> float:
        """Return the share of the answer's weight that lies in the wanted stems."""
        whole = sum(self.weight(term) for term in said)
        return sum(self.weight(term) for term in said if term in wanted) / whole if whole else 0.0

    def usual_share(self, said: Mapping[str, int]) -> float:
        """Return the share of the answer's weight that the words of a theme have on average."""
        if not self.themes:
            return 0.0
        return sum(self.share(said, theme.told) for theme in self.themes) / len(self.themes)

    def rank(self, raw: float) -> float:
        """Return the share of answers to other questions that come less close than ``raw``."""
        if not self.others:
            return min(1.0, max(0.0, raw))
        below, up_to = bisect_left(self.others, raw), bisect_right(self.others, raw)
        return (below + up_to) / 2 / len(self.others)


def terms(tokens: Iterable[Token]) -> list[str]:
    """Return the stems of the words that say what a text is about, in order."""
    return [stem(token.core) for token in tokens if _says_something(token.core)]


def load_topics(folder: Path) -> Topics:
    """Read ``themes.toml`` and ``rarity.json``.

    Raises:
        ContentError: A file cannot be read or is not what it must be.
    """
    try:
        themes = tomllib.loads((folder / "themes.toml").read_text(encoding="utf-8"))
        table = json.loads((folder / "rarity.json").read_text(encoding="utf-8"))
        return Topics(
            {str(term): float(value) for term, value in table["rarity"].items()},
            tuple(_theme(name, **entry) for name, entry in themes.items()),
            tuple(sorted(map(float, table["others"]))),
        )
    except OSError as error:
        raise ContentError(
            f"The word lists in {folder} cannot be read ({error.strerror}). Install the app again."
        ) from error
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise ContentError(
            f"The word lists in {folder} are not right: {error}. Install the app again."
        ) from error


def _theme(name: str, asked: str, told: str) -> Theme:
    return Theme(
        name,
        frozenset(terms(tokens_of_text(asked))) - _FRAME,
        frozenset(terms(tokens_of_text(told))),
    )


def _says_something(core: str) -> bool:
    return len(core) > 1 and core not in _SAYS_NOTHING and not core[0].isdigit()
