# SPDX-License-Identifier: GPL-3.0-or-later
"""What a job description says about which questions fit."""

import re
from collections.abc import Iterable, Mapping

from mockinterview.domain.question import Question
from mockinterview.questions.bank import QuestionBank
from mockinterview.questions.words import content_words, rarity, words

#: Words that stand in any advertisement and tell jobs apart no more than "the" does.
ADVERT_WORDS = frozenset(
    """
    ability able across applicant apply based benefits candidate career clear company contract
    day days employer environment equal etc excellent experience experienced full good great
    date hand help high hours ideal including job jobs join keep key knowledge lead looking
    manage manager
    managing month months new offer office opportunity part pay people person place position
    post required requirements responsibilities responsible review role salary similar skill
    skills strong successful support team teams time well work working world year years
    """.split()  # noqa: SIM905 - a list of literals would be harder to read
)
#: Fewer words of a family than this tell nothing: any advertisement says "support". Our guess.
MIN_TELLING_WORDS = 2
#: A word that more than about one question in forty has links no question to a job. Our guess.
MIN_RARITY = 3.7
MIN_WORD_LETTERS = 4
#: Words in the name of a post that tell its level. Our list.
LEVELS = (
    ("entry", frozenset({"junior", "graduate", "trainee", "apprentice", "intern"})),
    ("lead", frozenset({"lead", "leader", "head", "director", "chief", "supervisor"})),
    ("senior", frozenset({"senior", "principal"})),
)
#: What stands before the name of a post in a form.
_LABEL = re.compile(r"^(?:job title|title|position|post|role|vacancy)\s*:\s*", re.IGNORECASE)
MAX_TITLE_CHARACTERS = 70
MIN_COMMON_WORDS = 2
#: A question has this many rare words in common with the job before it counts as a full fit.
FULL_FIT_WORDS = 4


class JobText:
    """A job description, seen from the question bank. An empty one fits nothing."""

    def __init__(self, text: str, bank: QuestionBank) -> None:
        self.title = _title(text)
        self.seniority = _seniority(self.title)
        self._words = (content_words(text) - ADVERT_WORDS) if text.strip() else frozenset()
        self._weights = (
            rarity(content_words(question.text) for question in bank.questions)
            if self._words
            else {}
        )
        self.families = self._families(bank) if self._words else ()
        self.requirements = _requirements(text) if self._words else ()

    @property
    def rarity(self) -> Mapping[str, float]:
        """What each word of the bank weighs."""
        return self._weights

    def fit(self, question: Question) -> tuple[float, str]:
        """Return how well a question fits, 0 to 1, and the rarest word that they share.

        One word in common may be chance: then none is named.
        """
        if not self._words:
            return 0.0, ""
        told = f"{question.text} {question.competency.replace('-', ' ')} {question.after}"
        common = [word for word in content_words(told) & self._words if self._tells(word)]
        common.sort(key=lambda word: (-self._rarity(word), word))
        share = min(1.0, len(common) / FULL_FIT_WORDS)
        return share, common[0] if len(common) >= MIN_COMMON_WORDS else ""

    def _tells(self, word: str) -> bool:
        return len(word) >= MIN_WORD_LETTERS and self._rarity(word) >= MIN_RARITY

    def _rarity(self, word: str) -> float:
        return self._weights.get(word, 0.0)

    def _families(self, bank: QuestionBank) -> tuple[str, ...]:
        """Return the family that has most of its words in the description; two when in doubt."""
        scores = sorted(
            (-len(self._words & _folded(family.words)), family.id) for family in bank.families
        )
        scores = [(-score, family) for score, family in scores if -score >= MIN_TELLING_WORDS]
        return tuple(family for score, family in scores[:2] if score == scores[0][0])


def _folded(family_words: Iterable[str]) -> set[str]:
    return {word for entry in family_words for word in words(entry)}


def _seniority(title: str) -> str:
    """Return the level that the name of a post gives away; empty where it does not."""
    told = set(words(title))
    return next((level for level, signs in LEVELS if told & signs), "")


def _requirements(text: str) -> tuple[str, ...]:
    # Late: the window opens without a job description, and there are many patterns to compile.
    from mockinterview.questions.requirements import find_requirements

    return find_requirements(text)


def _title(text: str) -> str:
    """Return the first line of a job description, if it reads like the name of a post."""
    first = next((line.strip(" #*\t") for line in text.splitlines() if line.strip(" #*\t")), "")
    first = _LABEL.sub("", first)
    is_title = words(first) and len(first) <= MAX_TITLE_CHARACTERS and first[-1] not in ".:;,!?"
    return " ".join(first.split()) if is_title else ""
