# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts English endings off, so that "managed", "manages" and "managing" count as one word.

Lighter than the classic stemmers and only ever used to compare words with words: it need not
give a stem that is a word, only the same one for kin.
"""

from functools import lru_cache

#: Endings and what stands for them, longest first; a stem keeps at least three letters.
_ENDINGS = (
    ("ational", "ate"),
    ("ization", "ize"),
    ("isation", "ize"),
    ("fulness", "ful"),
    ("iveness", "ive"),
    ("ousness", "ous"),
    ("ements", ""),
    ("ations", "ate"),
    ("ement", ""),
    ("ments", ""),
    ("ation", "ate"),
    ("ities", ""),
    ("ingly", ""),
    ("ment", ""),
    ("ness", ""),
    ("ions", ""),
    ("ings", ""),
    ("ised", "ize"),
    ("ises", "ize"),
    ("ible", ""),
    ("able", ""),
    ("edly", ""),
    ("ance", ""),
    ("ence", ""),
    ("ies", "y"),
    ("ied", "y"),
    ("ion", ""),
    ("ity", ""),
    ("ing", ""),
    ("ers", ""),
    ("ors", ""),
    ("ise", "ize"),
    ("ful", ""),
    ("ive", ""),
    ("ed", ""),
    ("er", ""),
    ("or", ""),
    ("ly", ""),
    ("es", ""),
    ("al", ""),
    ("s", ""),
)
_LEAST_STEM = 3
#: "Quickly" is kin of "quick", but "apply" and "reply" are whole.
_LEAST_BEFORE_LY = 4
_KEPT_SS = ("ss", "us", "is")
_VOWELS = frozenset("aeiouy")


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return the stem of a lower-case word."""
    word = word.replace("'s", "").replace("'", "")
    for ending, instead in _ENDINGS:
        root = word.removesuffix(ending)
        least = _LEAST_BEFORE_LY if ending == "ly" else _LEAST_STEM
        if root == word or len(root) < least or not _VOWELS & set(root):
            continue
        if ending == "s" and word.endswith(_KEPT_SS):
            break
        word = root + instead
        break
    if len(word) > _LEAST_STEM and word[-1] == word[-2] and word[-1] not in "lsz":
        word = word[:-1]
    return word[:-1] if len(word) > _LEAST_STEM and word[-1] in "ey" else word
