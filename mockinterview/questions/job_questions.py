# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a plan speak to every line of a job description."""

import hashlib
import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random

from mockinterview.domain.plan import PlannedQuestion
from mockinterview.domain.question import FollowUp, Question, QuestionKind
from mockinterview.questions.words import content_words, root

#: A question speaks to a requirement when it has so much of its weighted words. Our guess.
COVERS_FROM = 0.5
#: At most this share of the questions that can name a requirement is made from the description;
#: the others are the bank's, which go deeper. Our judgement.
MADE_SHARE = 0.5
#: More than two lines read out in one question are hard to keep in mind. Our judgement.
MAX_NAMED = 2
#: So many further lines may be put to one question as a suggestion. Our judgement.
MAX_SUGGESTED = 2

#: What is asked about a line of the description, by kind; ``{}`` is the line in quotation marks.
ASKED = {
    QuestionKind.BEHAVIORAL: (
        "The job description says {}. Tell me about a time you did that, or something close to it.",
        "One line of the advertisement matters to me: {}. When was that last up to you, and how"
        " did it end?",
        "We need this from the first day: {}. Describe a situation in which you have shown it.",
    ),
    QuestionKind.ROLE: (
        "This is part of the job: {}. Walk me through how you did that in your last one.",
        "You have read the description: {}. What in your work so far comes closest to it?",
    ),
    QuestionKind.SITUATIONAL: (
        "Suppose that this becomes yours in your first month: {}. How would you go about it?",
        "Imagine the first time you have to do this here: {}. What would you do first, and why?",
    ),
}
_AFTER = "Whether you have done what this job asks for, and what came of it."
_STRONG = (
    "Names one time and one place",
    "Says which part was yours",
    "Ends with what came of it, in figures where there are any",
)
_FOLLOW_UPS = (
    FollowUp("no-result", "And what came of it?"),
    FollowUp("no-number", "How big was it, in people, money or time?"),
    FollowUp("any", "What would be different about doing it here?"),
)
_TARGET_S = (75, 135)


def speak_to(
    planned: Sequence[PlannedQuestion],
    requirements: Sequence[str],
    rarity: Mapping[str, float],
    rng: Random,
) -> list[PlannedQuestion]:
    """Return a plan of the same length, kinds and turns in which every requirement has a place.

    First come the questions that speak to one anyway. Half of those that could and do not are
    asked about a requirement by name instead. What is left is suggested for the others; only
    where there are far more requirements than questions do some wait for another session.

    Args:
        planned: What was chosen from the bank.
        requirements: The lines of the job description.
        rarity: What each word of the bank weighs; a word that is not in it weighs most.
        rng: Chooses the wording.
    """
    left = list(requirements)
    result = list(planned)
    for place, one in enumerate(result):
        covered = tuple(line for line in left if _speaks_to(one.question, line, rarity))
        if covered:
            left = [line for line in left if line not in covered]
            result[place] = replace(one, reason=_asks_for(covered), covers=covered)
    able = [place for place, one in enumerate(result) if one.question.kind in ASKED]
    free = [place for place in able if not result[place].covers]
    made = free[: math.ceil(MADE_SHARE * len(able))]
    each = min(MAX_NAMED, math.ceil(len(left) / len(made))) if made else 0
    wordings = {kind: rng.sample(texts, len(texts)) for kind, texts in ASKED.items()}
    for turn, place in enumerate(made):
        named, left = tuple(left[:each]), left[each:]
        if named:
            was = result[place].question
            texts = wordings[was.kind]
            question = _question_about(named, texts[turn % len(texts)], was)
            result[place] = replace(
                result[place], question=question, reason=_asks_for(named), covers=named
            )
    open_places = [place for place in able if not result[place].covers]
    for turn, place in enumerate(open_places):
        share = min(MAX_SUGGESTED, math.ceil(len(left) / (len(open_places) - turn)))
        suggested, left = tuple(left[:share]), left[share:]
        if suggested:
            reason = f"{result[place].reason} {_fits_here(suggested)}"
            result[place] = replace(result[place], reason=reason, covers=suggested)
    return result


def _speaks_to(question: Question, requirement: str, rarity: Mapping[str, float]) -> bool:
    told = f"{question.text} {question.competency.replace('-', ' ')} {question.after}"
    said = {root(word) for word in content_words(told)}
    wanted = {root(word): word for word in content_words(requirement)}
    rarest = max(rarity.values(), default=1.0)
    weights = {stem: rarity.get(word, rarest) for stem, word in wanted.items()}
    whole = sum(weights.values())
    shared = sum(weight for stem, weight in weights.items() if stem in said)
    return whole > 0 and shared / whole >= COVERS_FROM


def _question_about(named: Sequence[str], asked: str, instead_of: Question) -> Question:
    digest = hashlib.blake2b("\n".join(named).encode(), digest_size=4).hexdigest()
    return Question(
        id=f"job-{digest}",
        text=asked.format(_quoted(named)),
        kind=instead_of.kind,
        seniority=instead_of.seniority,
        families=instead_of.families,
        after=_AFTER,
        strong=_STRONG,
        follow_ups=_FOLLOW_UPS,
        target_s=_TARGET_S,
    )


def _asks_for(lines: Sequence[str]) -> str:
    return f"The job description asks for {_quoted(lines)}."


def _fits_here(lines: Sequence[str]) -> str:
    return f"The job description asks for {_quoted(lines)}: a story about that fits here."


def _quoted(lines: Sequence[str]) -> str:
    return " and ".join(f"“{line}”" for line in lines)
