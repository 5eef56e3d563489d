# SPDX-License-Identifier: GPL-3.0-or-later
"""How close an answer is to its question and to a job description, by the words they share."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from mockinterview.analysis.lexicon import STOP_WORDS
from mockinterview.analysis.stemming import stem
from mockinterview.analysis.tokens import Token, tokens_of_text
from mockinterview.domain.question import Question

#: A word repeated counts for more, but less and less (the k of BM25, at its usual value).
SATURATION = 1.2

#: With fewer content words than this in the answer there is no figure. Our guess.
LEAST_TERMS = 3

#: How much of the weight of a question an answer on the point covers; closeness 1. Our guess.
FULL_COVERAGE = 0.6


def question_closeness(answer: Sequence[Token], question: Question | None) -> float | None:
    """Return 0 (nothing shared) to 1, or None where there is too little to compare."""
    if question is None:
        return None
    wanted = Counter(terms(tokens_of_text(question.text)))
    # What the asker is after says more of the subject than the question's own few words.
    for text in (question.after, question.competency.replace("-", " "), *question.strong):
        wanted.update(terms(tokens_of_text(text)))
    return closeness(Counter(terms(answer)), wanted, {})


def job_closeness(answer: Sequence[Token], job: str) -> float | None:
    """Return 0 (nothing shared) to 1, or None where there is too little to compare."""
    if not job.strip():
        return None
    return closeness(Counter(terms(tokens_of_text(job))), Counter(terms(answer)), {})


def terms(tokens: Iterable[Token]) -> list[str]:
    """Return the stems of the words that say what a text is about."""
    return [stem(token.core) for token in tokens if _says_something(token.core)]


def closeness(
    text: Mapping[str, int], wanted: Mapping[str, int], rarity: Mapping[str, float]
) -> float | None:
    """Return how much of what is ``wanted`` the text covers, rare words weighing more."""
    if not wanted or len(text) < LEAST_TERMS:
        return None
    usual = max(rarity.values(), default=1.0)
    weights = {term: rarity.get(term, usual) * math.sqrt(n) for term, n in wanted.items()}
    covered = sum(
        weight * text[term] / (text[term] + SATURATION - 1)
        for term, weight in weights.items()
        if text.get(term)
    )
    return min(1.0, covered / sum(weights.values()) / FULL_COVERAGE)


def _says_something(core: str) -> bool:
    return len(core) > 1 and core not in STOP_WORDS and not core[0].isdigit()
