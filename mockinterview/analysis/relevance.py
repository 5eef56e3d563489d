# SPDX-License-Identifier: GPL-3.0-or-later
"""How close an answer is to its question and to a job description, by the words in it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mockinterview.analysis.tokens import Token, tokens_of_text
from mockinterview.analysis.topics import Topics, terms
from mockinterview.domain.question import Question

#: A word said again counts for more, but less and less: n / (n + this). Our guess.
SATURATION = 0.2

#: With fewer content words than this in the answer there is no figure. Our guess.
LEAST_TERMS = 3

#: What the words of a theme count beside the question's own. Best of 1, 2, 3 and 5 on the
#: answers of the training data, each with its own and with other questions.
THEME_WEIGHT = 3.0

#: With so many content words, half the distance from one half is believed. Our guess.
HALF_SURE_TERMS = 15

#: A requirement is met when an answer holds so much of its weight. Our guess.
REQUIREMENT_MET = 0.5
#: One answer serves a few requirements of an advertisement, not all. Our guess.
REQUIREMENTS_SERVED = 3
#: A line with fewer content words is a heading.
REQUIREMENT_TERMS = 2

_LINE_END = re.compile(r"[\n\r;•●▪·]+|(?<=[.!?])\s+")


@dataclass(frozen=True)
class Requirement:
    """One line of a job description, and how far an answer speaks of it, 0 to 1."""

    text: str
    closeness: float


def question_closeness(
    answer: Sequence[Token], question: Question | None, topics: Topics
) -> float | None:
    """Return the share of answers to other questions that lie further from this question.

    0.5 is what an answer to some other question gets; few words say little, so a short answer
    stays nearer to it. None where there is too little to compare.
    """
    if question is None:
        return None
    said = _counts(terms(answer))
    raw = raw_closeness(said, question, topics)
    if raw is None:
        return None
    sure = sum(said.values()) / (sum(said.values()) + HALF_SURE_TERMS)
    return 0.5 + (topics.rank(raw) - 0.5) * sure


def raw_closeness(said: Mapping[str, int], question: Question, topics: Topics) -> float | None:
    """Return closeness before it is ranked: own words covered, plus what themes add."""
    wanted = topics.asked_words(tokens_of_text(question.text))
    more = " ".join((question.competency.replace("-", " "), question.after, *question.strong))
    background = topics.asked_words(tokens_of_text(more))
    told = [theme.told - wanted for theme in topics.themes_of(wanted | background)]
    if background - wanted:
        told.append(background - wanted)
    if len(said) < LEAST_TERMS or not (wanted or told):
        return None
    own = _coverage(said, wanted, topics)
    if not told:
        return own
    share = sum(topics.share(said, words) for words in told) / len(told)
    return own + THEME_WEIGHT * (share - topics.usual_share(said))


def job_closeness(answer: Sequence[Token], job: str, topics: Topics) -> float | None:
    """Return how well the answer serves the requirements it serves best, 0 to 1.

    None without a job description, or where there is too little to compare.
    """
    found = sorted((item.closeness for item in requirements(answer, job, topics)), reverse=True)
    if not found or len(set(terms(answer))) < LEAST_TERMS:
        return None
    best = found[:REQUIREMENTS_SERVED]
    return sum(best) / len(best)


def requirements(answer: Sequence[Token], job: str, topics: Topics) -> tuple[Requirement, ...]:
    """Return each line of the job description with how far the answer speaks of it."""
    said = _counts(terms(answer))
    found = []
    for line in _LINE_END.split(job):
        wanted = frozenset(terms(tokens_of_text(line)))
        if len(wanted) >= REQUIREMENT_TERMS:
            covered = _coverage(said, wanted, topics) / REQUIREMENT_MET
            found.append(Requirement(line.strip(" -*\t"), min(1.0, covered)))
    return tuple(found)


def _coverage(said: Mapping[str, int], wanted: frozenset[str], topics: Topics) -> float:
    whole = sum(topics.weight(term) for term in wanted)
    if not whole:
        return 0.0
    covered = (
        topics.weight(term) * said[term] / (said[term] + SATURATION)
        for term in wanted
        if term in said
    )
    return sum(covered) / whole


def _counts(found: Sequence[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for term in found:
        counts[term] = counts.get(term, 0) + 1
    return counts
