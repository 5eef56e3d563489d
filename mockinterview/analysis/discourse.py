# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that mean something in one place and fill a gap in another, as "like" and "sort of" do.

Each rule looks at the words around and gives a confidence from 0 to 1. The numbers are our
guess, chosen so that a plain use ("I like", "you know the client", "this kind of contract")
stays below one half.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mockinterview.analysis.lexicon import (
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    CONTRACTED_SUBJECTS,
    DETERMINERS,
    MODALS,
    NUMBER_WORDS,
    PREPOSITIONS,
    QUESTION_WORDS,
    SUBJECT_PRONOUNS,
    word_set,
)
from mockinterview.analysis.tokens import Token

_PAIRS = {("you", "know"), ("i", "mean"), ("sort", "of"), ("kind", "of")}
_SINGLES = word_set("like yknow y'know sorta kinda basically literally actually obviously right so")
_OBJECT_OPENERS = (DETERMINERS | QUESTION_WORDS | {"him", "them", "me", "us", "it", "about"}) - {
    "no"
}
_SENSE_VERBS = word_set(
    """
    feel feels felt feeling look looks looked looking sound sounds sounded sounding seem
    seems seemed taste tastes smell smells act acts acted treat treated work works
    worked behave behaved
    """
)
_LIKED_BY = word_set(
    """
    i we they you people who to don't didn't doesn't would i'd we'd you'd they'd he'd
    she'd do did really always never not clients customers everyone everybody also still
    """
)
_COMPARED = word_set(
    """
    something things thing stuff anything nothing someone somebody people more much
    exactly places tools just companies nothing quite almost
    """
)
_KIND_BEFORE = (
    DETERMINERS
    | NUMBER_WORDS
    | word_set(
        """
        what which same different right certain new other all wrong first only next similar
        various several many more
        """
    )
)
_PERSONS = word_set("i we he she they you")
_PAST = word_set("sat went said had was were got made told took came did found left gave kept")
_SPOKEN_OPENERS = (
    SUBJECT_PRONOUNS
    | CONTRACTED_SUBJECTS
    | QUESTION_WORDS
    | word_set("no yes yeah oh okay ok right hey wow please can go don't let's wait")
)
_SOFTENERS = frozenset(["just", "really", "very", "so", "pretty"])


@dataclass(frozen=True)
class DiscourseFiller:
    """Tokens ``first`` to ``last`` may be a filler."""

    first: int
    last: int
    confidence: float


class _Place:
    """A candidate among its neighbours; filled pauses are looked through, but remembered."""

    def __init__(
        self, tokens: Sequence[Token], first: int, last: int, filled: frozenset[int]
    ) -> None:
        before, after = first - 1, last + 1
        while before >= 0 and before in filled:
            before -= 1
        while after < len(tokens) and after in filled:
            after += 1
        self.by_filled_pause = before != first - 1 or after != last + 1
        self.before = tokens[before].core if before >= 0 else ""
        self.before_that = tokens[before - 1].core if before >= 1 else ""
        self.after = tokens[after].core if after < len(tokens) else ""
        self.after_that = tokens[after + 1].core if after + 1 < len(tokens) else ""
        self.opens = before < 0 or tokens[before].ends_clause
        self.opens_sentence = before < 0 or tokens[before].ends_sentence
        self.closes = after >= len(tokens) or tokens[last].ends_clause
        self.is_last = after >= len(tokens)

    @property
    def set_off(self) -> bool:
        """Whether marks stand on both sides."""
        return self.opens and self.closes


def find_discourse_fillers(
    tokens: Sequence[Token], filled: frozenset[int]
) -> Iterator[DiscourseFiller]:
    """Yield every candidate with its confidence, in order, without overlap."""
    index = 0
    while index < len(tokens):
        core = tokens[index].core
        pair = (core, tokens[index + 1].core) if index + 1 < len(tokens) else None
        if pair in _PAIRS and not tokens[index].ends_clause:
            last = index + 1
            place = _Place(tokens, index, last, filled)
            if pair == ("you", "know"):
                confidence = _you_know(place)
            elif pair == ("i", "mean"):
                confidence = _i_mean(place)
            else:
                confidence = _sort_of(place)
        elif core in _SINGLES:
            last = index
            confidence = _single(core, _Place(tokens, index, last, filled))
        else:
            index += 1
            continue
        yield DiscourseFiller(index, last, confidence)
        index = last + 1


def _single(core: str, place: _Place) -> float:
    if core == "like":
        return _like(place)
    if core in ("yknow", "y'know"):
        return 0.9
    if core in ("sorta", "kinda"):
        return _sort_of(place)
    if core == "right":
        return _right(place)
    if core == "so":
        # "…and that was that, so." trails off; any other "so" joins two thoughts.
        return 0.6 if place.is_last and place.before not in ("think", "hope", "believe") else 0.0
    if core == "actually":
        return 0.55 if place.set_off else 0.2
    if place.set_off or place.opens_sentence:
        return 0.65
    return 0.6 if core == "basically" else 0.3


def _you_know(place: _Place) -> float:
    if (place.after, place.after_that) == ("what", "i") and place.opens:
        return 0.75  # "…, you know what I mean"
    asked = place.before in (AUXILIARIES | {"if", "as", "because", "that", "when", "what", "how"})
    if place.set_off or place.by_filled_pause:
        return 0.9
    if asked and not place.opens:
        return 0.1
    if place.closes:
        return 0.85
    if place.after in _OBJECT_OPENERS:
        # "you know what I mean" and "you know, the client" without its comma look the same.
        return 0.2
    if place.before in ("did", "do", "let", "to", "would"):
        return 0.1
    return 0.8


def _i_mean(place: _Place) -> float:
    if place.before in ("what", "do", "did", "when", "how", "that", "which", "if") and (
        not place.opens
    ):
        return 0.1
    if place.closes:
        return 0.9
    if place.after in ("that", "by", "business", "to"):
        return 0.3
    return 0.8 if place.opens or place.before in CONJUNCTIONS else 0.65


def _sort_of(place: _Place) -> float:
    if place.set_off or place.by_filled_pause:
        return 0.85
    if place.before in _KIND_BEFORE and not place.opens:
        return 0.1
    if place.after in DETERMINERS | {"thing", "person", "people", "work", "stuff", "place"}:
        return 0.45
    if place.before in SUBJECT_PRONOUNS | AUXILIARIES | CONJUNCTIONS | _SOFTENERS:
        return 0.75
    return 0.55 if place.after.endswith(("ed", "ing", "ly")) else 0.35


def _like(place: _Place) -> float:
    number = place.after in NUMBER_WORDS or place.after[:1].isdigit()
    if place.set_off or place.by_filled_pause:
        return 0.9
    if place.after in ("that", "this", "these", "those", "to") and not place.closes:
        opened = place.opens or place.before in CONJUNCTIONS
        return 0.55 if opened and place.after != "to" else 0.1
    if place.before in _SENSE_VERBS | _COMPARED | MODALS and not place.opens:
        return 0.55 if place.before == "just" and not number else 0.1
    if place.before in BE | {"did", "do"} and number:
        return 0.65
    if place.before in ("to", "and") and place.before_that in ("try", "trying", "going"):
        return 0.7
    if place.before in CONJUNCTIONS | {"that", "then", "not", "yeah", "okay"}:
        return 0.75
    if place.before in SUBJECT_PRONOUNS and place.after in _PAST:
        return 0.6
    if place.before in _LIKED_BY and not place.opens:
        return 0.15
    if place.before in BE:
        # "it's like swimming" compares; "I was like, no" reports speech and is heard as a filler.
        quotes = place.before_that in _PERSONS or place.before in ("i'm", "he's", "she's")
        return 0.55 if quotes and place.after in _SPOKEN_OPENERS else 0.35
    if number or place.closes:
        return 0.65
    if place.opens_sentence:
        return 0.4 if place.after.endswith("ing") else 0.65
    if place.opens:
        # After a comma it may fill, compare or give an example.
        return 0.55 if place.after in SUBJECT_PRONOUNS | CONTRACTED_SUBJECTS else 0.4
    if place.before in PREPOSITIONS | DETERMINERS:
        return 0.7
    if place.after.endswith("ly") or place.before.endswith("ly") or place.before in _SOFTENERS:
        return 0.55
    return 0.35


def _right(place: _Place) -> float:
    wanted = BE | DETERMINERS | {"all", "not", "got", "get", "so", "do", "did"}
    if place.before in wanted and not place.opens:
        return 0.05
    return 0.6 if place.set_off and not place.opens_sentence else 0.1
