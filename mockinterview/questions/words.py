# SPDX-License-Identifier: GPL-3.0-or-later
"""Words of a text, folded for comparing, and how alike two texts are."""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping

#: Words that say nothing about what a question is after.
STOP_WORDS = frozenset(
    """
    a about an and any are as at be been but by can could describe did do does for from had has
    have how i if in is it its me my of on one or our should so some tell than that the their
    them then there they this those to us was we were what when where which who whom why will
    with would you your
    """.split()  # noqa: SIM905 - a list of sixty literals would be harder to read
)
#: A word keeps at least this much when its ending is taken away.
MIN_ROOT_LETTERS = 4
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")


def fold(text: str) -> str:
    """Return the text in small letters, without accents, with plain apostrophes."""
    decomposed = unicodedata.normalize("NFKD", text.replace("\u2019", "'").casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def words(text: str) -> list[str]:
    """Return the folded words of a text in order."""
    return _WORD.findall(fold(text))


def content_words(text: str) -> frozenset[str]:
    """Return the folded words that carry meaning."""
    return frozenset(words(text)) - STOP_WORDS


def rarity(texts: Iterable[frozenset[str]]) -> dict[str, float]:
    """Return the weight of each word: the logarithm of the share of texts without it."""
    texts = list(texts)
    counts = Counter(word for text in texts for word in text)
    return {word: math.log(len(texts) / count) for word, count in counts.items()}


def likeness(one: frozenset[str], other: frozenset[str], weights: Mapping[str, float]) -> float:
    """Return the weighted share of words in common, from 0 to 1 (a Jaccard index)."""
    either = sum(weights.get(word, 0.0) for word in sorted(one | other))
    both = sum(weights.get(word, 0.0) for word in sorted(one & other))
    return both / either if either else 0.0


def root(word: str) -> str:
    """Return a folded word without the commonest endings: "budgets" and "budgeting" are one."""
    for ending in ("ing", "ies", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= MIN_ROOT_LETTERS:
            return word.removesuffix(ending)
    return word
