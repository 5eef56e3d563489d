# SPDX-License-Identifier: GPL-3.0-or-later
"""The STAR model: from the words of an answer to its parts, a story or not, and its figures."""

from collections.abc import Sequence
from pathlib import Path

from mockinterview.analysis.star.context import Context
from mockinterview.analysis.star.judgements import Judge, i_share, shares
from mockinterview.analysis.star.labelled import Labelled, best_labelling
from mockinterview.analysis.star.lexicon import COMMONEST, subject_of
from mockinterview.analysis.star.reader import Reader
from mockinterview.analysis.star.tokens import Token, tokens_of_text, tokens_of_words
from mockinterview.domain.hearing import Word
from mockinterview.domain.measures import Star, StarLabel, StarUnit
from mockinterview.errors import ContentError

CONTEXT_FILE = "context.json"
JUDGE_FILE = "judge.json"

#: Shorter than this, nothing can be said about an answer. Our guess.
MIN_WORDS = 5
#: Text with less than this share of the commonest English words is in another language, or no
#: text at all. The tersest of our labelled answers has 28 %; languages that share small words
#: with English ("in", "was", "we") reach 22 %. Our guess, between the two.
MIN_COMMON_SHARE = 0.24


class StarModel:
    """Labels the parts of an answer. May be used again and again, by one thread at a time."""

    def __init__(self, reader: Reader, context: Context, judge: Judge) -> None:
        self._reader = reader
        self._context = context
        self._judge = judge

    @classmethod
    def load(cls, folder: Path) -> "StarModel":
        """Load the model from its folder.

        Raises:
            ContentError: The folder does not hold a whole model.
        """
        try:
            return cls(
                Reader.load(folder),
                Context.load(folder / CONTEXT_FILE),
                Judge.load(folder / JUDGE_FILE),
            )
        except (OSError, ValueError, KeyError) as error:
            raise ContentError(
                "The STAR model that ships with the app could not be read. Your recordings are"
                " safe. Install the app again to repair it."
            ) from error

    def analyse(self, words: Sequence[Word]) -> Star:
        """Return the parts of a spoken answer, with their times; shares are of time."""
        return self._judged(tokens_of_words(words))

    def analyse_text(self, text: str) -> Star:
        """Return the parts of a written answer, without times; shares are of words."""
        return self._judged(tokens_of_text(text))

    def _judged(self, tokens: list[Token]) -> Star:
        if not self._can_judge(tokens):
            return Star(None, None, None, _whole(tokens), None)
        labelled = best_labelling(self._context.weigh(self._reader.read(tokens)))
        return Star(
            is_story=self._judge.is_story(labelled),
            quantified_result=self._judge.is_quantified(labelled),
            i_share=i_share(labelled),
            units=_units(labelled),
            share=shares(labelled),
        )

    def _can_judge(self, tokens: Sequence[Token]) -> bool:
        """Whether there are enough words, and they are English."""
        norms = [token.norm for token in tokens if token.norm]
        if len(norms) < MIN_WORDS:
            return False
        common = sum(norm in COMMONEST or subject_of(norm) is not None for norm in norms)
        return common >= MIN_COMMON_SHARE * len(norms)


def _text(tokens: Sequence[Token]) -> str:
    return " ".join(token.text for token in tokens)


def _whole(tokens: Sequence[Token]) -> tuple[StarUnit, ...]:
    """Return all words as one unit of which nothing is known."""
    if not tokens:
        return ()
    return (StarUnit(_text(tokens), StarLabel.OTHER, tokens[0].start_ms, tokens[-1].end_ms, 0.0),)


def _units(labelled: Labelled) -> tuple[StarUnit, ...]:
    tokens = labelled.reading.tokens
    return tuple(
        StarUnit(
            text=_text(tokens[unit.start : unit.end]),
            label=unit.label,
            start_ms=tokens[unit.start].start_ms,
            end_ms=tokens[unit.end - 1].end_ms,
            confidence=round(unit.chance, 3),
        )
        for unit in labelled.units
    )
