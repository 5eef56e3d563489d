# SPDX-License-Identifier: GPL-3.0-or-later
"""One answer with all that was measured of it: what the feedback rules look at."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mockinterview.analysis.bands import Bands
from mockinterview.analysis.tokens import Token
from mockinterview.domain.comparison import Rehearsal
from mockinterview.domain.hearing import Hearing, Span
from mockinterview.domain.measures import (
    Fillers,
    Pacing,
    Star,
    StarLabel,
    StarUnit,
    Wording,
)
from mockinterview.domain.question import Question, QuestionKind
from mockinterview.domain.session import Mode

#: With fewer words than this a measure of the whole answer means nothing. Our guess.
LEAST_WORDS = 20

#: Units closer than this are played as one passage. Our guess: longer than most pauses.
_SAME_PASSAGE_MS = 2_500

#: A question that wants one past episode, whatever its kind says.
_EPISODE = re.compile(
    r"\b(tell (me|us) about|describe|give (me|us)|think of|talk (me|us) through|walk (me|us)"
    r" through|recall|share|pick)\b.*\b(a|an|one|the|your) (\w+ ){0,3}(time|times|situation|"
    r"occasion|example|moment|project|problem|challenge|decision|conflict|mistake|failure|"
    r"disagreement|achievement)\b|\b(when (did|have|was|were) you|have you ever|the last time|"
    r"a time (when|you)|you('ve| have) (personally|ever|had to))\b",
    re.IGNORECASE,
)
_HYPOTHETICAL = re.compile(
    r"\b((what|how) would you|would you|what will you|imagine|suppose|if you (were|had))\b",
    re.IGNORECASE,
)


#: What suits an answer that STAR does not fit; the others are judged by STAR.
WHAT_COUNTS = {
    QuestionKind.SITUATIONAL: "what you would do, said early, and why",
    QuestionKind.CULTURE: "where you stand, why, and one time it was so",
    QuestionKind.ASK: "one short question that cannot be answered with yes or no",
}


@dataclass(frozen=True)
class Answer:
    """One answer. ``tokens`` that are in ``filled`` are filled pauses, not words."""

    tokens: Sequence[Token]
    filled: frozenset[int]
    hearing: Hearing | None
    question: Question | None
    mode: Mode
    bands: Bands
    pacing: Pacing | None
    fillers: Fillers
    star: Star
    wording: Wording | None = None
    rehearsal: Rehearsal | None = None

    @property
    def kind(self) -> QuestionKind | None:
        """The kind of the question, None where there is no question."""
        return self.question.kind if self.question is not None else None

    @property
    def words(self) -> tuple[Token, ...]:
        """The tokens that are words."""
        return tuple(
            token
            for index, token in enumerate(self.tokens)
            if token.core and index not in self.filled
        )

    @property
    def duration_ms(self) -> int | None:
        """Length of the recording, None for a text."""
        return self.hearing.duration_ms if self.hearing is not None else None

    @property
    def of_what(self) -> str:
        """What shares are shares of."""
        return "time" if self.hearing is not None else "words"

    @property
    def whole(self) -> tuple[Span, ...]:
        """From the first word to the last, where there are times."""
        return span_of(self.words)

    def units(self, *labels: StarLabel) -> tuple[StarUnit, ...]:
        """The units with one of the labels, in order."""
        return tuple(unit for unit in self.star.units if unit.label in labels)


def wants_story(question: Question | None) -> bool:
    """Whether the question asks for one thing that happened."""
    if question is None or question.is_follow_up:
        return False
    if question.kind in (QuestionKind.ASK, QuestionKind.CULTURE):
        return False
    if _HYPOTHETICAL.search(question.text) and not _EPISODE.search(question.text):
        return False
    if question.kind is QuestionKind.BEHAVIORAL:
        return True
    if question.format:  # a question of the bank says what it wants
        return question.format == "experience"
    return question.kind is QuestionKind.ROLE and bool(_EPISODE.search(question.text))


def span_of(words: Sequence[Token]) -> tuple[Span, ...]:
    """Return from the first of the words to the last; nothing where there are no times."""
    if not words or words[0].start_ms is None or words[-1].end_ms is None:
        return ()
    return (Span(words[0].start_ms, words[-1].end_ms),)


def spans_of(units: Sequence[StarUnit]) -> tuple[Span, ...]:
    """Return the times of the units, neighbours joined; nothing where there are no times."""
    spans: list[Span] = []
    for unit in units:
        if unit.start_ms is None or unit.end_ms is None:
            continue
        if spans and unit.start_ms - spans[-1].end_ms < _SAME_PASSAGE_MS:
            spans[-1] = Span(spans[-1].start_ms, max(unit.end_ms, spans[-1].end_ms))
        else:
            spans.append(Span(unit.start_ms, unit.end_ms))
    return tuple(spans)
