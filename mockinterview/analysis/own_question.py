# SPDX-License-Identifier: GPL-3.0-or-later
"""What to think of a question that a candidate wants to ask: open, informed, and not too soon."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from mockinterview.analysis.coverage import drawn_on
from mockinterview.analysis.lexicon import word_set
from mockinterview.analysis.tokens import tokens_of_text
from mockinterview.analysis.topics import Topics

#: Asked at 150 words a minute, so many words take 20 s: then they do the talking. Our guess.
MAX_WORDS = 50
_CLOSED = word_set(
    """
    is are was were do does did will would can could has have had should may might am isn't aren't
    don't doesn't won't wouldn't can't
    """
)
_OPEN = word_set("what how who which why when where whose")
#: "Could you describe" is open though it begins like a question for yes or no.
_INVITING = word_set("tell describe explain walk talk share say give show")
_TERMS = word_set(
    """
    salary salaries pay paid wage wages bonus bonuses holiday holidays vacation leave pension
    benefits perks overtime raise raises commission allowance sick insurance discount
    """
)
_TERM_PAIRS = (("working", "hours"), ("work", "hours"), ("home", "office"), ("days", "off"))
_SO_FAR = 8


class Remark(StrEnum):
    """One thing to say about a question."""

    OPEN = "open"
    CLOSED = "closed"
    RESEARCHED = "researched"
    NOT_YET = "not-yet"
    ANSWERED = "answered"
    TOO_LONG = "too-long"
    SEVERAL = "several"


@dataclass(frozen=True)
class Background:
    """What the candidate knows: notes on the employer and what they have told, line by line."""

    notes: Sequence[str] = ()
    answered: Sequence[str] = ()


def judge_question(text: str, background: Background, topics: Topics) -> tuple[Remark, ...]:
    """Return what to say about a question, what speaks against it first."""
    tokens = tokens_of_text(text)
    cores = [token.core for token in tokens if token.core]
    if not cores:
        return ()
    remarks = []
    if asks_for_terms(text):
        remarks.append(Remark.NOT_YET)
    if any(drawn_on(line, tokens, topics) for line in background.answered):
        remarks.append(Remark.ANSWERED)
    if len(cores) > MAX_WORDS:
        remarks.append(Remark.TOO_LONG)
    if text.count("?") > 1:
        remarks.append(Remark.SEVERAL)
    remarks.append(Remark.OPEN if _is_open(text) else Remark.CLOSED)
    if any(drawn_on(line, tokens, topics) for line in background.notes):
        remarks.append(Remark.RESEARCHED)
    return tuple(remarks)


def asks_for_terms(text: str) -> bool:
    """Say whether a question is about pay, hours or holidays: for when there is an offer."""
    cores = [token.core for token in tokens_of_text(text)]
    has_pair = any(first in cores and second in cores for first, second in _TERM_PAIRS)
    return has_pair or bool(_TERMS & set(cores))


def _is_open(text: str) -> bool:
    """Look at the last question of the text, for what comes before it leads up to it."""
    asked = [part for part in text.replace("!", ".").split("?") if part.strip()]
    last = asked[-1].split(". ")[-1] if asked else text
    cores = [token.core for token in tokens_of_text(last) if token.core]
    for core in cores[:_SO_FAR]:
        if core in _OPEN or core in _INVITING:
            return True
        if core in _CLOSED:
            return bool(_INVITING & set(cores[:_SO_FAR]))
    return bool(_OPEN & set(cores))
