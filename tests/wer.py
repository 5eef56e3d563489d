# SPDX-License-Identifier: GPL-3.0-or-later
"""Word error rate against a reference, fillers and spelling set aside."""

import re
from collections.abc import Sequence

#: Left out on both sides: the recogniser is not asked to write them.
_FILLERS = frozenset({"um", "uh", "er", "erm", "hmm", "mm"})
_SAME = {"mr": "mister", "ok": "okay", "alright": "all right", "neighbour's": "neighbor's"}


def plain_words(text: str) -> list[str]:
    """Return the words in lower case, without punctuation, notes in brackets and fillers."""
    text = re.sub(r"<[^>]*>|\[[^\]]*\]", " ", text.lower().replace("\u2019", "'"))
    words = [word.strip("'") for word in re.findall(r"[a-z0-9']+", text)]
    spelled = [part for word in words for part in _SAME.get(word, word).split()]
    return [word for word in spelled if word and word not in _FILLERS]


def word_errors(reference: Sequence[str], heard: Sequence[str]) -> int:
    """Return the least number of words changed, missing or added."""
    row = list(range(len(heard) + 1))
    for number, word in enumerate(reference, start=1):
        diagonal, row[0] = row[0], number
        for place, other in enumerate(heard, start=1):
            diagonal, row[place] = (
                row[place],
                min(row[place] + 1, row[place - 1] + 1, diagonal + (word != other)),
            )
    return row[-1]


def word_error_rate(reference: str, heard: str) -> float:
    """Return the errors per word of the reference."""
    words = plain_words(reference)
    return word_errors(words, plain_words(heard)) / len(words)
